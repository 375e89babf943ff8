import { isKeyName } from './key-shapes.ts';

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
const ENCODED_COLON = /%(?:25)*3a/i;
const ENCODED_AT = /%(?:25)*40/;
const ENCODED_DIVIDER = /%(?:25)*(2f|3a|3f|3d|23|26|40)/gi;

/** Where an `@` comes behind one of these, it may stand in a query or in a parameter of the path. */
const MAY_BE_QUERY = /[?#]|(?:[;&/]|%(?:25)*(?:2f|3b|3f|23|26))[^/;&]{1,64}(?:=|%(?:25)*3d)/i;
/** A parameter of a path, as `;sig=`, `&sig=` and `%3Fsig%3D`. */
const PARAMETER = /(?:[;&]|%(?:25)*(?:3b|3f|23|26))[^/;]{1,64}?(?:=|%(?:25)*3d)/i;
/** A segment that is one, as `/token=…/`: a folder may have a name and a value too. */
const SEGMENT = /(?<=\/)([\w.-]{1,64})(?:=|%(?:25)*3d)/gi;
/** A URL within another's path. */
const INNER_URL = /[a-z][a-z\d+.-]{0,30}(?::|%(?:25)*3a)(?:\/|%(?:25)*2f){1,2}/i;
/** How deep URLs in one another's paths are read. */
const MAX_DEPTH = 3;

/**
 * Takes a URL, a GCS or SFTP path, or `user:password@host:/path` apart. A password may hold any sign unencoded, and a
 * quote or a slip may stand before the URL. So unless a parser reads it for certain, wherever a colon comes before an `@`,
 * everything up to the last `@` is taken for user and password, and where that may have been in a query, all that
 * follows too: a path that is shown too short does less harm than half a password.
 */
export function splitPath(path: string, depth = 1): SignedPath {
  const text = isEncodedWhole(path) ? decodeDividers(path) : path;
  const scheme = SCHEME.exec(text)?.[0] ?? '';
  const rest = text.slice(scheme.length);
  const isCertain = isReadByParser(text, rest);
  const userInfo = isCertain ? userInAuthority(rest) : userInfoOf(rest, scheme !== '');
  const located = userInfo === undefined ? rest : rest.slice(userInfo.length + 1);
  if (!isCertain && userInfo !== undefined && mayBeQuery(userInfo))
    return { shown: scheme, userInfo, query: located.split(/[?#&](.*)/s)[1] ?? '' };
  const end = located.search(/[?#]/);
  const tail = secretTail(end < 0 ? located : located.slice(0, end), depth);
  if (tail < 0 && end < 0) return { shown: `${scheme}${located}`, userInfo: userInfo ?? '', query: '' };
  const [shown, query] = tail < 0 ? [located.slice(0, end), located.slice(end + 1)] : splitTail(located, tail);
  return { shown: `${scheme}${shown}`, userInfo: userInfo ?? '', query };
}

/** Says whether what was taken for a user with a password may hold a query in the place of a password. */
export function mayBeQuery(userInfo: string): boolean {
  return MAY_BE_QUERY.test(userInfo);
}

/** A divider belongs to neither side. */
function splitTail(located: string, tail: number): [shown: string, query: string] {
  const divider = /^(?:[;&]|%(?:25)*(?:3b|3f|23|26))/i.exec(located.slice(tail))?.[0] ?? '';
  return [located.slice(0, tail), located.slice(tail + divider.length)];
}

/**
 * Says whether `URL.parse` leaves no doubt: its host is none that could be a user with the start of a password, and no `@`
 * comes where one could end it.
 */
function isReadByParser(text: string, rest: string): boolean {
  const url = rest.includes('@') ? URL.parse(text) : null;
  if (url === null || !/\.|^\[|^localhost$/.test(url.hostname)) return false;
  const isWeb = ['http:', 'https:'].includes(url.protocol);
  const [authority = ''] = rest.split(/[/?#\\]/, 1);
  const path = rest.slice(authority.length).split(/[?#]/, 1)[0] ?? '';
  if (!path.includes('@')) return isWeb || !authority.includes('@');
  return isWeb && !authority.includes('@') && !/:.*@/s.test(path);
}

function userInAuthority(rest: string): string | undefined {
  const [authority = ''] = rest.split(/[/?#\\]/, 1);
  const end = authority.lastIndexOf('@');
  return end < 0 ? undefined : authority.slice(0, end);
}

/** Where in what would be shown something secret begins, or -1; a scheme and host of their own come first. */
function secretTail(path: string, depth: number): number {
  const key = path.matchAll(SEGMENT).find(([, name = '']) => isKeyName(name));
  const starts = [path.search(PARAMETER), key?.index ?? -1];
  let at = 0;
  for (const segment of path.split('/')) {
    const colon = segment.search(ENCODED_COLON);
    if (colon >= 0 && ENCODED_AT.test(segment.slice(colon))) starts.push(at);
    at += segment.length + 1;
  }
  const inner = path.search(INNER_URL);
  if (inner > 0) {
    const { userInfo, query } = depth < MAX_DEPTH ? splitPath(decodeDividers(path.slice(inner)), depth + 1) : UNREAD;
    if (userInfo !== '' || query !== '') starts.push(inner);
  }
  return starts.reduce((first, start) => (start >= 0 && (first < 0 || start < first) ? start : first), -1);
}

const UNREAD = { userInfo: '', query: '?' };

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
export function decodeDividers(text: string): string {
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
