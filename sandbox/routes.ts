import type { IncomingHttpHeaders } from 'node:http';
import type { Answer } from './answers.ts';
import type { Play } from './plays.ts';

export type Provider = 'woosmap' | 'bloomreach';

/** A request as it arrived, prefixes and all. It is recorded when its head has arrived; the body follows. */
export type RecordedRequest = {
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
  rawHeaders: string[];
  body: string;
  atMs: number;
};

export type Call = {
  request: RecordedRequest;
  /** The named parts of the route's pattern, decoded. */
  ids: Record<string, string>;
  query: URLSearchParams;
  /** The play that the address asks for. */
  play: Play;
};

export type Route = {
  method: 'GET' | 'POST';
  pattern: URLPattern;
  answer(call: Call): Answer;
};

/** Makes a route from a pattern such as `/datasets/:dataset_id/import`. */
export function route(method: Route['method'], pathname: string, answer: Route['answer']): Route {
  return { method, pattern: new URLPattern({ pathname }), answer };
}

/** Finds the route of an address and reads the ids from it. */
export function matchRoute(
  routes: readonly Route[],
  method: string,
  url: URL,
): { route: Route; ids: Record<string, string> } | undefined {
  for (const candidate of routes) {
    const match = candidate.method === method ? candidate.pattern.exec(url) : null;
    if (match) {
      const ids = Object.entries(match.pathname.groups).map(([name, text]) => [name, decode(text ?? '')] as const);
      return { route: candidate, ids: Object.fromEntries(ids) };
    }
  }
  return undefined;
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
