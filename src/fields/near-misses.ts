import { isLoopback, parseUrl } from '../text/url.ts';
import { isUuid } from '../text/uuid.ts';
import { counted } from '../text/wording.ts';

// What was received may be a key that went into the wrong input: it is shown only where it cannot be one.
const WORD = /^[a-z]{1,20}$/i;
const SHORT = /^(?:[a-z0-9]{1,8}|[-+]?(?=[\d.]{1,8}$)\d*\.?\d*)$/i;

const QUOTES = ['""', "''", '``', '\u201c\u201d', '\u2018\u2019', '\u00ab\u00bb'];
/** `$NAME`, `${NAME}`, `{{ … }}` anywhere. */
const NEVER_EXPANDED = /^\$[a-z_]\w*$|^\$\{[^{}]*\}$|\{\{(?:(?!\{\{).)*\}\}/i;
/** `$NAME`, `${NAME}`, `%NAME%` or `$env:NAME`, or `{{` before a context of GitHub's: another `{{ … }}` may be Bloomreach's own. */
const NEVER_EXPANDED_PATH =
  /^\$(?:env:)?[a-z_]\w*$|^\$\{[^{}]*\}$|^%[a-z_]\w*%$|\{\{\s*(?:steps|env|vars|secrets|inputs|needs|matrix|github)\./i;
/** `NAME=value`; what ends in `=`, as base64 does, has no value behind it. */
const ASSIGNMENT = /^[A-Z_][A-Z0-9_]*=[^=]/;

/** The lines of `sha256sum` and `shasum`: digits, then the name; a `\` stands first where the name is escaped. */
const DIGEST_FIRST = /^\\?(?:(md5|sha\d+)[:-])?([a-z\d+/=]+)(?:[ \t]+\S.*)?$/i;
/** The lines of `sha256sum --tag`, of BSD and of `openssl dgst`: `SHA256 (f) = …`, `SHA2-256(f)= …`, `(stdin)= …`. */
const DIGEST_LAST = /^\\?([\w-]*) ?\(.*\) ?= ?([a-z\d+/=]+)$/i;
/** Hex digits of other digests, by their number. */
const OTHER_DIGESTS: Readonly<Record<number, string>> = {
  32: 'MD5',
  40: 'SHA-1',
  56: 'SHA-224',
  96: 'SHA-384',
  128: 'SHA-512',
};

/** A word of at most 20 letters, else how long it is. */
export function gotWord(text: string): string {
  return WORD.test(text) ? `got \`${text}\`` : gotLength(text);
}

/** At most 8 letters or digits, or a short number; else how long it is. */
export function gotShort(text: string): string {
  return SHORT.test(text) ? `got \`${text}\`` : gotLength(text);
}

/** How long it is. */
export function gotLength(text: string): string {
  return `got ${counted(text.length, 'character', 'characters')}`;
}

/** What is nearly right about a line, as the rest of a sentence: the more is looked for, the less it can be by chance. */
export function nearMiss(text: string, kind: 'quotes' | 'path' | 'id or secret'): string | undefined {
  if (text.length > 1 && QUOTES.some((pair) => text.startsWith(pair.charAt(0)) && text.endsWith(pair.charAt(1)))) {
    return 'is wrapped in quotes. Remove them from the value';
  }
  if (kind === 'quotes') return undefined;
  if (kind === 'path') return unexpandedPath(text);
  if (NEVER_EXPANDED.test(text)) {
    return `holds the name of a variable and not its value. Write it as \`\${{ secrets.NAME }}\` or \`\${{ vars.NAME }}\``;
  }
  if (ASSIGNMENT.test(text)) return 'begins with a name and `=`. Remove both and keep only the value';
  return undefined;
}

/** What is wrong with a path or an address that a shell or GitHub would have expanded, as the rest of a sentence. */
export function unexpandedPath(text: string): string | undefined {
  if (!NEVER_EXPANDED_PATH.test(text)) return undefined;
  return `holds the name of a variable and not its value. Write it as \`\${{ env.NAME }}\` or \`\${{ steps.ID.outputs.NAME }}\``;
}

/** The SHA-256 in what a tool printed, in lower case; or what it is in its place, where that shows, as `got an MD5`. */
export function readDigest(text: string): { readonly sha256?: string; readonly what?: string } {
  const [, algorithm = '', digits = ''] = DIGEST_LAST.exec(text) ?? DIGEST_FIRST.exec(text) ?? [];
  if (/^[\da-f]{64}$/i.test(digits)) {
    // SHA3-256, SM3 and HMAC have as many.
    const isSha256 = /^(?:sha2?-?256)?$/i.test(algorithm);
    return isSha256 ? { sha256: digits.toLowerCase() } : { what: 'got the digest of another algorithm' };
  }
  if (/^[a-z\d+/]{43}=?$/i.test(digits)) return { what: 'got one in base64. Convert it to hex digits' };
  const other = /^[\da-f]+$/i.test(digits) ? OTHER_DIGESTS[digits.length] : undefined;
  return other === undefined ? {} : { what: `got the ${digits.length} digits of ${other}` };
}

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
