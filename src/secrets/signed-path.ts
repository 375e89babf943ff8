/** The parts of a `path`: in a signed URL, user info and query are the key. */
export interface SignedPath {
  /** The path as it may be shown: without user info, query and fragment. */
  readonly shown: string;
  readonly userInfo: string;
  /** Query and fragment, without the first `?` or `#`. */
  readonly query: string;
}

const SCHEME = /^(?:[a-z][a-z0-9+.-]*:)?\/\//i;

/**
 * Takes a `path` apart: a URL, a GCS or SFTP path, or `user:password@host:/path`. A password may hold `/`, `?`, `#` and
 * `@` unencoded, so where the host stands without a user, but what looks like `user:password` stands there, this is
 * taken to reach to the last `@`. It may then have the query in it: what follows is not shown from its next `&` on.
 */
export function splitPath(path: string): SignedPath {
  const scheme = SCHEME.exec(path)?.[0] ?? '';
  const rest = path.slice(scheme.length);
  const userInfo = userInfoOf(rest, scheme !== '');
  const located = rest.slice(userInfo === '' ? 0 : userInfo.length + 1);
  const end = located.search(/[?#]/.test(userInfo) ? /[?#&]/ : /[?#]/);
  if (end < 0) return { shown: `${scheme}${located}`, userInfo, query: '' };
  return { shown: `${scheme}${located.slice(0, end)}`, userInfo, query: located.slice(end + 1) };
}

function userInfoOf(rest: string, hasScheme: boolean): string {
  const authority = rest.replace(/[/?#].*/s, '');
  const at = authority.lastIndexOf('@');
  // Without a scheme a name such as `customers@home.csv` has no password to hide.
  if (at >= 0) return hasScheme || authority.slice(0, at).includes(':') ? authority.slice(0, at) : '';
  // `user:p/ss@host`: what follows the colon is no port.
  if (!/^[^:[\]]*:(?!\d*$)/.test(authority)) return '';
  if (hasScheme) return rest.slice(0, Math.max(0, rest.lastIndexOf('@')));
  // `user:p/ss@host:/file`, and not `bucket:exports/stores@2026.csv?mail=a@b`.
  return /^([^?#]*)@[^@/:?#]+[/:]/.exec(rest)?.[1] ?? '';
}
