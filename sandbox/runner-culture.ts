/** What .NET takes for a blank: next-line (U+0085), too, and the byte order mark (U+FEFF) not, other than JavaScript. */
const BLANKS = '[\\p{Z}\\t-\\r\\u0085]+';
const BLANKS_AT_START = new RegExp(`^${BLANKS}`, 'u');
const BLANKS_AT_END = new RegExp(`${BLANKS}$`, 'u');

/** Takes blanks off the start, as .NET's `TrimStart` does. */
export function trimBlanksAtStart(text: string): string {
  return text.replace(BLANKS_AT_START, '');
}

/** Takes blanks off both ends, as .NET's `Trim` does. */
export function trimBlanks(text: string): string {
  return trimBlanksAtStart(text).replace(BLANKS_AT_END, '');
}

/**
 * Finds a pattern of ASCII signs as .NET does where it searches by culture: characters without a weight, such as zero bytes and
 * zero-width spaces, may stand within it, and a combining mark after it undoes it. Gives -1 where there is none. A runner
 * without ICU, as in a small container, searches by code units.
 * Source: .NET, `string.IndexOf(string)`; compared with .NET 10 over all characters of one UTF-16 unit.
 */
export function indexByCulture(text: string, pattern: string, from = 0): number {
  for (let at = text.indexOf(pattern.charAt(0), from); at >= 0; at = text.indexOf(pattern.charAt(0), at + 1)) {
    if (isAt(text, pattern, at)) return at;
  }
  return -1;
}

/** Says whether a text starts with the pattern by culture: characters without a weight may stand before it, too. */
export function startsByCulture(text: string, pattern: string): boolean {
  return isAt(text, pattern, skipWeightless(text, 0));
}

function isAt(text: string, pattern: string, start: number): boolean {
  let at = start;
  for (const [index, sign] of [...pattern].entries()) {
    if (index > 0) at = skipWeightless(text, at);
    if (text.charAt(at) !== sign) return false;
    at += 1;
  }
  const next = characterAt(text, at);
  return !COMBINING.test(next) || isWeightless(next);
}

function skipWeightless(text: string, start: number): number {
  let at = start;
  while (isWeightless(characterAt(text, at))) at += characterAt(text, at).length;
  return at;
}

function characterAt(text: string, at: number): string {
  const code = text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
}

/** What belongs to the sign before it. Some fifty marks, most of them Burmese, are none to .NET and are here. */
const COMBINING = /^[\p{M}\p{Emoji_Modifier}\u0e33\u0eb3\uff9e\uff9f]/u;
// Node and .NET both ask ICU.
const COLLATOR = new Intl.Collator('en');

function isWeightless(character: string): boolean {
  return character !== '' && !/^[\t-\r -~]/.test(character) && COLLATOR.compare(`:${character}:`, '::') === 0;
}
