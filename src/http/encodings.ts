type Headers = Readonly<Record<string, readonly string[] | undefined>>;

/** More content-encodings than this, one in the other, have no sender that means well. */
export const MAX_ENCODINGS = 3;

/** The content-encodings of a body, in the order in which they were applied. */
export function encodingsOf(headers: Headers): string[] {
  return codingsIn(headers['content-encoding'], 'identity');
}

/** The names in a header of codings, RFC 9110 section 8.4, but the one that changes nothing here. */
export function codingsIn(values: readonly string[] | undefined, unchanged: string): string[] {
  const names = (values ?? []).join(',').toLowerCase().split(',');
  return names.map((name) => name.trim()).filter((name) => name !== '' && name !== 'identity' && name !== unchanged);
}
