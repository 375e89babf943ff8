import { isLoopback } from '../loopback.ts';
import { parseUrl } from '../text/http-url.ts';
import { isUuid } from '../text/uuid.ts';

/**
 * An API's base URL, or what is wrong with it, as the rest of a sentence. `apiPaths` are the paths that are added to it,
 * with `{}` for an id.
 */
export function readBaseUrl(text: string, apiPaths: readonly string[]): URL | string {
  const url = parseUrl(text);
  if (url === undefined) return 'must be a URL such as https://api.example.com';
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url))) {
    return 'must start with https://, because keys are sent there (http:// only to a loopback host)';
  }
  if (/^[^/]+\/\/[^/]*@|[?#]/.test(text)) {
    return 'must have only a host and a path. Remove user info, query and fragment';
  }
  const own = apiPaths.map((path) => ownEnd(url, path)).find((end) => end !== undefined);
  return own === undefined ? url : `ends in \`${own}\`, which the action adds by itself. Remove that part`;
}

/** The end of a base URL that is the beginning of an API's own path, without the ids in it. */
function ownEnd({ pathname }: URL, apiPath: string): string | undefined {
  const given = pathname.split('/').filter((segment) => segment !== '');
  const own = apiPath.split('/');
  for (let count = own.length; count > 0; count -= 1) {
    // A name that a version follows, such as `data`, may be the name of a gateway.
    if (/^v\d/.test(own[count] ?? '')) continue;
    const end = given.slice(-count);
    const isOwn = end.length === count && end.every((segment, at) => isOwnSegment(segment, own[at], at));
    if (isOwn) return `/${own.slice(0, count).join('/')}`.replaceAll('{}', '\u2026');
  }
  return undefined;
}

/** Says whether a segment is the API's own. Behind a single name, such as `datasets`, only a UUID is surely an id of it. */
function isOwnSegment(segment: string, own: string | undefined, at: number): boolean {
  return own === '{}' ? at > 1 || isUuid(segment) : own === segment.toLowerCase();
}
