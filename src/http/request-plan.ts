/** One HTTP request as plain data: it can be compared, tested and, without its header values, shown. */
export interface RequestPlan {
  readonly method: 'GET' | 'HEAD' | 'POST';
  readonly url: URL;
  /** Names in lower case; the values may be secret. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

const USER_AGENT = 'trigger-import (GitHub Action)';

/** Builds the address below a base URL, each segment encoded, so that an id can never leave its place. */
export function addressBelow(baseUrl: URL, segments: readonly string[]): URL {
  const path = segments.map((segment) => encodeURIComponent(segment)).join('/');
  return new URL(`${baseUrl.origin}${baseUrl.pathname.replace(/\/+$/, '')}/${path}`);
}

/**
 * Plans a POST. A body is JSON and carries its length, so that nothing is sent chunked; without a body there is no
 * content-type, which Bloomreach answers with 400.
 */
export function planPost(url: URL, headers: Record<string, string>, body: object | undefined): RequestPlan {
  const common = { accept: 'application/json', 'user-agent': USER_AGENT, ...headers };
  if (body === undefined) return { method: 'POST', url, headers: { ...common, 'content-length': '0' } };
  const text = JSON.stringify(body);
  const length = String(Buffer.byteLength(text));
  const withBody = { ...common, 'content-type': 'application/json', 'content-length': length };
  return { method: 'POST', url, headers: withBody, body: text };
}

/** Plans a GET. */
export function planGet(url: URL, headers: Record<string, string>): RequestPlan {
  return { method: 'GET', url, headers: { accept: 'application/json', 'user-agent': USER_AGENT, ...headers } };
}

/** Plans a request for a file, with no word on what it should be. */
export function planSource(method: 'GET' | 'HEAD', url: URL, headers: Record<string, string>): RequestPlan {
  return { method, url, headers: { accept: '*/*', 'user-agent': USER_AGENT, ...headers } };
}

/** Shows a request, a line each: method and address, names of the headers (their values may be secret), body. */
export function describeRequest({ method, url, headers, body }: RequestPlan): [line: string, ...more: string[]] {
  const names = `Headers: ${Object.keys(headers).join(', ')}`;
  return [`${method} ${url.href}`, names, body === undefined ? 'Body: none' : `Body: ${body}`];
}
