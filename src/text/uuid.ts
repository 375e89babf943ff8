const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** A text of five parts, as far as a type can tell. */
type Uuid = `${string}-${string}-${string}-${string}-${string}`;

/** Says whether a text is a UUID in its usual form, in either case. */
export function isUuid(text: unknown): text is Uuid {
  return typeof text === 'string' && UUID.test(text);
}

/** Says whether two UUIDs are the same; a provider may write one in the other case. */
export function isSameUuid(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** Says whether two ids are the same: UUIDs in any case, all others to the letter. */
export function isSameId(a: string, b: string): boolean {
  return a === b || (isUuid(a) && isUuid(b) && isSameUuid(a, b));
}
