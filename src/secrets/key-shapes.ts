/** Names of parameters and fields whose values are keys, after `accessToken` became `access-token`. */
const KEY_NAME =
  /(?:^|[^a-z])(?:sig|signature|token|key|secret|pass|passwd|pwd|password|passphrase|credential|auth|authorization|cookie)s?(?:[^a-z]|$)|(?:signature|token|key|secret|password|credential)s?$|^x-(?:amz|goog)-/;

/** Says whether values of this name are keys, of a parameter or of a field in JSON. */
export function isKeyName(name: string): boolean {
  return KEY_NAME.test(name.replace(/([a-z\d])([A-Z])/g, '$1-$2').toLowerCase());
}

/** What has the shape of a token, whoever made it. Sources: RFC 6750, RFC 7519, and how GitHub, Slack and AWS begin theirs. */
const TOKENS: readonly RegExp[] = [
  /(?<=\b(?:bearer|basic)(?:[\s:="'\\+]|%20|%22){1,8})[\w.~+/-]{16,}=*/gi,
  /eyJ[\w-]{6,1000}(?:\.[\w-]*){1,4}/g,
  /(?:gh[a-z]|github_pat)_\w{8,}/g,
  /xox[a-z]-[\w-]{8,}/g,
  /(?:AKIA|ASIA)[A-Z\d]{12,}/g,
  // `private_key=…` and `X-Api-Key: …` in plain text. A `key: …` alone may be that of a record, which people need to read.
  /(?<=(?:(?:private|reimport|api|access|account)[_-]?key|token|secret|password)["'\\]{0,4}\s?[:=]\s?["'\\]{0,4})(?=\S{0,60}\d)[\w.~+/%-]{8,}=*/gi,
];
/** The name of a field of JSON, also of JSON that is itself a text in JSON. */
const NAME = /["']([\w.-]{1,64})\\*["']\s{0,9}:\s{0,9}/g;
/** A value, up to the quote that ends it or the end of what may have been cut. */
const VALUE = /(\\*)(["']).*?(?:(?<!\\)\1\2|$)|[^\s,}\]]+/sy;

/** Takes away what nobody may see although this step does not know it: tokens by their shape, and values of key fields. */
export function hideKeys(text: string): string {
  const hidden = /["']\s{0,9}:/.test(text) ? hideFields(text) : text;
  return TOKENS.reduce((rest, token) => rest.replace(token, '***'), hidden);
}

function hideFields(text: string): string {
  let result = '';
  let from = 0;
  for (const { index, 0: head, 1: name = '' } of text.matchAll(NAME)) {
    VALUE.lastIndex = index + head.length;
    if (index < from || !isKeyName(name) || !VALUE.test(text)) continue;
    result += `${text.slice(from, index + head.length)}***`;
    from = VALUE.lastIndex;
  }
  return result + text.slice(from);
}
