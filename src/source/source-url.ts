import type { AnswerHead } from '../http/exchange.ts';
import { decodedUri } from '../text/url.ts';

/** Where a redirect leads, without credentials that the server put there. */
export function redirectTarget({ url, headers }: AnswerHead): URL | undefined {
  const location = headers['location']?.[0];
  const target = location === undefined ? null : URL.parse(location, url.href);
  if (target === null || !['http:', 'https:'].includes(target.protocol)) return undefined;
  return withoutUserInfo(target);
}

/** An address as it is asked for: its user info goes into a header, and its fragment nowhere. */
export function withoutUserInfo(address: URL): URL {
  const url = new URL(address);
  url.username = '';
  url.password = '';
  url.hash = '';
  return url;
}

/** HTTP Basic of the address's own user info; absent where it has none. */
export function basicOf({ username, password }: URL): string | undefined {
  if (username === '' && password === '') return undefined;
  const pair = [username, password].map(decodedUri).join(':');
  return `Basic ${Buffer.from(pair).toString('base64')}`;
}

/** An address without its query, which a redirect may sign anew each time. */
export function placeOf({ origin, pathname }: URL): string {
  return `${origin}${pathname}`;
}
