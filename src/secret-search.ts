/** A shorter form could be found in ordinary words; such a secret is looked for as it is only. */
const MIN_FOLDED_LENGTH = 4;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const CAPITALS = /[A-Z]+/g;
/** Characters as JSON, Python, URIs and HTML write them; of a URI only ASCII, to which everything is brought below. */
const ESCAPE =
  /\\u([\da-f]{4})|\\x([0-7][\da-f])|%([0-7][\da-f])|&(?:#x0*([\da-f]{1,6})|#0*(\d{1,7})|(amp|lt|gt|quot|apos));/g;

type Replace = (found: string, ...groups: (string | undefined)[]) => string;
type Stage = readonly [pattern: RegExp, replace: Replace];

const DECODE: Stage = [ESCAPE, decodeEscape];
/**
 * What makes one form of all the ways in which a text can be written: small letters, escapes decoded, in one another too,
 * other alphabets as a URI has them, and nothing of what a blank, a quote, a bracket, a dash or a terminal's colour is.
 */
const STAGES: readonly Stage[] = [
  [CAPITALS, (letters) => letters.toLowerCase()],
  ...[DECODE, DECODE, DECODE, DECODE],
  [/[\ud800-\udbff][\udc00-\udfff]|[\u0080-\uffff]/g, (sign) => encodeURIComponent(sign.toWellFormed()).toLowerCase()],
  [/\u001b\[[\d;]*m/g, () => ''],
  [/[\u0000-\u0020\u007f\\{}[\]"+-]+/g, () => ''],
];

/** A text with the range that each of its UTF-16 code units has in the original. */
interface Traced {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

type Range = readonly [start: number, end: number];

/**
 * Finds secrets in texts however they are written there: in other case, with their characters escaped as JSON, URIs and
 * HTML do, with blanks, quotes, brackets or dashes between their characters or without their own. Its time grows with
 * the text and the secrets, whatever they hold.
 */
export class SecretSearch {
  readonly #exact: readonly string[];
  readonly #folded: readonly string[];

  constructor(secrets: readonly string[]) {
    const exact = secrets.flatMap((secret) => [
      secret,
      encodeURIComponent(secret.toWellFormed()),
      JSON.stringify(secret).slice(1, -1),
    ]);
    this.#exact = [...new Set(exact.map(inSmallLetters))];
    this.#folded = [...new Set(secrets.map(fold))].filter(({ length }) => length >= MIN_FOLDED_LENGTH);
  }

  /** Replaces every secret, also two that overlap, by `substitute`. */
  replaceAll(text: string, substitute: string): string {
    const small = inSmallLetters(text);
    const ranges = this.#exact.flatMap((secret) => rangesOf(small, secret));
    const folded = fold(text);
    const found = this.#folded.filter((secret) => folded.includes(secret));
    if (found.length > 0) {
      const traced = traceFold(text);
      const places = found.flatMap((secret) => rangesOf(traced.text, secret));
      ranges.push(...places.map(([start, end]): Range => [traced.starts[start] ?? 0, traced.ends[end - 1] ?? 0]));
    }
    return replaceRanges(text, ranges, substitute);
  }
}

/** Of ASCII only, so that no text changes its length. */
function inSmallLetters(text: string): string {
  return text.replace(CAPITALS, (letters) => letters.toLowerCase());
}

function fold(text: string): string {
  return STAGES.reduce((folded, [pattern, replace]) => folded.replace(pattern, replace), text);
}

function traceFold(text: string): Traced {
  const starts = Array.from({ length: text.length }, (_, index) => index);
  const ends = starts.map((start) => start + 1);
  return STAGES.reduce<Traced>(trace, { text, starts, ends });
}

/** Does one stage as `fold` does, and takes the ranges along: what comes of an escape has the range of the whole escape. */
function trace(before: Traced, [pattern, replace]: Stage): Traced {
  const starts: number[] = [];
  const ends: number[] = [];
  let position = 0;
  const keepUntil = (end: number) => {
    for (; position < end; position += 1) {
      starts.push(before.starts[position] ?? 0);
      ends.push(before.ends[position] ?? 0);
    }
  };
  const text = before.text.replace(pattern, (found: string, ...rest: (string | undefined)[]) => {
    const offset = Number(rest.at(-2));
    keepUntil(offset);
    position += found.length;
    const replacement = replace(found, ...rest);
    for (let unit = 0; unit < replacement.length; unit += 1) {
      starts.push(before.starts[offset] ?? 0);
      ends.push(before.ends[position - 1] ?? 0);
    }
    return replacement;
  });
  keepUntil(before.text.length);
  return { text, starts, ends };
}

function rangesOf(text: string, part: string): Range[] {
  const ranges: Range[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) ranges.push([at, at + part.length]);
  return ranges;
}

function replaceRanges(text: string, ranges: Range[], substitute: string): string {
  let result = '';
  let position = 0;
  for (const [start, end] of ranges.sort(([a], [b]) => a - b)) {
    if (start >= position) result += `${text.slice(position, start)}${substitute}`;
    position = Math.max(position, end);
  }
  return result + text.slice(position);
}

function decodeEscape(written: string, ...groups: (string | undefined)[]): string {
  const [unit, byte, percent, hexadecimal, decimal, name] = groups;
  if (name !== undefined) return ENTITIES[name] ?? written;
  const code =
    decimal === undefined ? Number.parseInt(unit ?? byte ?? percent ?? hexadecimal ?? '', 16) : Number(decimal);
  return code <= 0x10ffff ? inSmallLetters(String.fromCodePoint(code)) : written;
}
