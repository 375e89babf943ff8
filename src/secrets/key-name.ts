/** Names of parameters and fields whose values are keys, after `accessToken` became `access-token`. */
const KEY_NAME =
  /(?:^|[^a-z])(?:sig|signature|token|key|secret|pass|passwd|pwd|password|passphrase|credential|auth|authorization|cookie)s?(?:[^a-z]|$)|(?:signature|token|key|secret|password|credential)s?$|^x-(?:amz|goog)-/;

/** Says whether values of this name are keys, of a parameter or of a field in JSON. */
export function isKeyName(name: string): boolean {
  return KEY_NAME.test(name.replace(/([a-z\d])([A-Z])/g, '$1-$2').toLowerCase());
}
