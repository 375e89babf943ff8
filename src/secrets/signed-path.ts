/** The parts of a URL or remote path: in a signed URL, user info and query are the key. */
export interface SignedPath {
  /** The path as it may be shown: without user info, query and fragment. */
  readonly shown: string;
  readonly userInfo: string;
  /** Query and fragment, without the first `?` or `#`. */
  readonly query: string;
}

const SCHEME = /^(?:[a-z][a-z0-9+.-]*:)?\/\//i;
/** A host in brackets has colons of its own. */
const IPV6_HOST = /^\[[\da-f:.]*\](?::\d*)?(?=[/?#]|$)/i;
/** What divides a URL, as it stands in one that was encoded whole, also several times. */
const ENCODED_URL = /%(?:25)*3a%(?:25)*2f%(?:25)*2f/i;
const ENCODED_AT = /%(?:25)*40/;
const ENCODED_DIVIDER = /%(?:25)*(2f|3a|3f|3d|23|26|40)/gi;

/**
 * Takes a URL, a GCS or SFTP path, or `user:password@host:/path` apart. A password may hold any sign unencoded, and a
 * quote or a slip may stand before the URL. So wherever a colon comes before an `@`, everything up to the last `@` is
 * taken for user and password: a path that is shown too short does less harm than half a password.
 */
export function splitPath(path: string): SignedPath {
  const text = isEncodedWhole(path) ? decodeDividers(path) : path;
  const scheme = SCHEME.exec(text)?.[0] ?? '';
  const rest = text.slice(scheme.length);
  const userInfo = userInfoOf(rest, scheme !== '');
  const located = userInfo === undefined ? rest : rest.slice(userInfo.length + 1);
  // What was taken for a password may have the query in it.
  const end = located.search(/[?#]/.test(userInfo ?? '') ? /[?#&]/ : /[?#]/);
  const [shown, query] = end < 0 ? [located, ''] : [located.slice(0, end), located.slice(end + 1)];
  return { shown: `${scheme}${shown}`, userInfo: userInfo ?? '', query };
}

function isEncodedWhole(path: string): boolean {
  if (!path.includes('://') && ENCODED_URL.test(path)) return true;
  if (path.includes('@')) return false;
  return isEncodedUser(hostOf(path)) || isEncodedUser(hostOf(path.replace(/^[^/?#]*:\/\//, '')));
}

/** What stands before the path of a URL without a scheme. */
function hostOf(text: string): string {
  return text.split(/[/?#]/, 1)[0] ?? '';
}

/** One behind the other and not in one expression, whose time would grow with the square of the text. */
function isEncodedUser(host: string): boolean {
  const colon = host.indexOf(':');
  return colon >= 0 && ENCODED_AT.test(host.slice(colon));
}

/** Decodes only what divides a URL, so that nothing else of it changes. */
function decodeDividers(text: string): string {
  return text.replace(ENCODED_DIVIDER, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
}

function userInfoOf(rest: string, hasScheme: boolean): string | undefined {
  const end = rest.lastIndexOf('@');
  if (end < 0) return undefined;
  const before = rest.slice(0, end);
  if (before.replace(IPV6_HOST, '').includes(':')) return before;
  // A user alone stands before the host. Without a scheme, a name such as `customers@home.csv` has none.
  const at = rest.replace(/[/?#].*/s, '').lastIndexOf('@');
  return hasScheme && at >= 0 ? rest.slice(0, at) : undefined;
}
