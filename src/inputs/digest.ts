/** The lines of `sha256sum` and `shasum`: digits, then the name; a `\` stands first where the name is escaped. */
const DIGEST_FIRST = /^\\?(?:(md5|sha\d+)[:-])?([a-z\d+/=]+)(?:[ \t]+\S.*)?$/i;
/** The lines of `sha256sum --tag`, of BSD and of `openssl dgst`: `SHA256 (f) = …`, `SHA2-256(f)= …`, `(stdin)= …`. */
const DIGEST_LAST = /^\\?([\w-]*) ?\(.*\) ?= ?([a-z\d+/=]+)$/i;
/** Hex digits of other digests, by their number. */
const OTHERS: Readonly<Record<number, string>> = {
  32: 'MD5',
  40: 'SHA-1',
  56: 'SHA-224',
  96: 'SHA-384',
  128: 'SHA-512',
};

/** The SHA-256 in what a tool printed, in lower case; or what it is in its place, where that shows, as `got an MD5`. */
export function readDigest(text: string): { readonly sha256?: string; readonly what?: string } {
  const [, algorithm = '', digits = ''] = DIGEST_LAST.exec(text) ?? DIGEST_FIRST.exec(text) ?? [];
  if (/^[\da-f]{64}$/i.test(digits)) {
    // SHA3-256, SM3 and HMAC have as many.
    const isSha256 = /^(?:sha2?-?256)?$/i.test(algorithm);
    return isSha256 ? { sha256: digits.toLowerCase() } : { what: 'got the digest of another algorithm' };
  }
  if (/^[a-z\d+/]{43}=?$/i.test(digits)) return { what: 'got one in base64. Convert it to hex digits' };
  const other = /^[\da-f]+$/i.test(digits) ? OTHERS[digits.length] : undefined;
  return other === undefined ? {} : { what: `got the ${digits.length} digits of ${other}` };
}
