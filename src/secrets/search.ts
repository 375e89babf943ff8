/** A shorter form could be found in ordinary words; such a secret is looked for as it is only. */
const MIN_FOLDED_LENGTH = 6;
/** How deep escapes may stand in one another. */
const MAX_DEPTH = 4;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const CAPITALS = /[A-Z]+/g;

type Replace = (found: string, ...groups: (string | undefined)[]) => string;
type Stage = readonly [pattern: RegExp, replace: Replace];

/** Characters as JSON, Python, URIs and HTML write them; of a URI only ASCII, because other alphabets are brought to it. */
const DECODE: Stage = [
  /(?<!\\)\\+(?:u([\da-f]{4})|x([0-7][\da-f])|[bfnrt])|%([0-7][\da-f])|&(?:#x0*([\da-f]{1,6})|#0*(\d{1,7})|(amp|lt|gt|quot|apos));/g,
  decodeEscape,
];
/** Brings other alphabets to how a URI writes them, and takes away what is a colour, a blank, a quote, a bracket or a dash. */
const STRIP: readonly Stage[] = [
  // What stands for characters that could not be read hides no secret around it.
  [/\ufffd+/g, () => ''],
  [/[\ud800-\udbff][\udc00-\udfff]|[\u0080-\uffff]/g, (sign) => encodeURIComponent(sign.toWellFormed()).toLowerCase()],
  [/\u001b\[[\d;]*m/g, () => ''],
  [/[\u0000-\u0020\u007f\\(){}[\]"'+-]+/g, () => ''],
];

/** A text with the range that each of its UTF-16 code units has in the original. */
interface Traced {
  readonly text: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
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
    // A secret may hold escapes itself, which a text may have decoded or not.
    const folded = secrets.flatMap((secret) => depthsOf(secret).map(strip));
    this.#folded = [...new Set(folded)].filter(({ length }) => length >= MIN_FOLDED_LENGTH);
  }

  /** Replaces every secret, also two that overlap, by `substitute`. */
  replaceAll(text: string, substitute: string): string {
    return replaceRanges(text, this.find(text), substitute);
  }

  /** Where the secrets stand in a text, in no order. */
  find(text: string): Range[] {
    const depths = depthsOf(text);
    const ranges = this.#exact.flatMap((secret) => rangesOf(depths[0] ?? '', secret));
    for (const [depth, decoded] of depths.entries()) {
      const folded = strip(decoded);
      const found = this.#folded.filter((secret) => folded.includes(secret));
      if (found.length === 0) continue;
      const { starts, ends } = traceFold(text, depth);
      for (const [start, end] of found.flatMap((secret) => rangesOf(folded, secret))) {
        ranges.push([starts[start] ?? 0, ends[end - 1] ?? 0]);
      }
    }
    return ranges;
  }
}

/** Leaves out what stands within one of the texts that are kept, in other case too. */
export function outside(ranges: readonly Range[], text: string, kept: readonly string[]): Range[] {
  if (ranges.length === 0) return [];
  const within = inSmallLetters(text);
  const keptRanges = kept.flatMap((one) => rangesOf(within, inSmallLetters(one)));
  return ranges.filter(([start, end]) => !keptRanges.some(([from, to]) => from <= start && end <= to));
}

/** Of ASCII only, so that no text changes its length. */
function inSmallLetters(text: string): string {
  return text.replace(CAPITALS, (letters) => letters.toLowerCase());
}

/** A text in small letters, then with its escapes decoded once, twice and so on, for as long as there are any. */
function depthsOf(text: string): string[] {
  let decoded = inSmallLetters(text);
  const depths = [decoded];
  while (depths.length <= MAX_DEPTH) {
    const next = decoded.replace(...DECODE);
    if (next === decoded) break;
    depths.push(next);
    decoded = next;
  }
  return depths;
}

/** A text as the search compares it: in small letters, decoded, without what it does not look at. */
export function folded(text: string): string {
  return strip(depthsOf(text).at(-1) ?? '');
}

function strip(text: string): string {
  return STRIP.reduce((stripped, stage) => stripped.replace(...stage), text);
}

/** Tells where in a text the units of its form at a depth come from. */
function traceFold(text: string, depth: number): Traced {
  const starts = Int32Array.from({ length: text.length }, (_, index) => index);
  const original = { text: inSmallLetters(text), starts, ends: starts.map((start) => start + 1) };
  return [...Array<Stage>(depth).fill(DECODE), ...STRIP].reduce<Traced>(trace, original);
}

/** Does one stage and takes the ranges along: what comes of an escape has the range of the whole escape. */
function trace(before: Traced, [pattern, replace]: Stage): Traced {
  const edits: { at: number; taken: number; given: number }[] = [];
  const text = before.text.replace(pattern, (found: string, ...rest: (string | undefined)[]) => {
    const replacement = replace(found, ...rest);
    edits.push({ at: Number(rest.at(-2)), taken: found.length, given: replacement.length });
    return replacement;
  });
  const starts = new Int32Array(text.length);
  const ends = new Int32Array(text.length);
  let [from, to] = [0, 0];
  for (const { at, taken, given } of [...edits, { at: before.text.length, taken: 0, given: 0 }]) {
    starts.set(before.starts.subarray(from, at), to);
    ends.set(before.ends.subarray(from, at), to);
    to += at - from;
    from = at + taken;
    starts.fill(before.starts[at] ?? 0, to, to + given);
    ends.fill(before.ends[from - 1] ?? 0, to, to + given);
    to += given;
  }
  return { text, starts, ends };
}

function rangesOf(text: string, part: string): Range[] {
  const ranges: Range[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) ranges.push([at, at + part.length]);
  return ranges;
}

/** Replaces what stands at the ranges, which may overlap. */
export function replaceRanges(text: string, ranges: Range[], substitute: string): string {
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
  const digits = unit ?? byte ?? percent ?? hexadecimal;
  // What is left are the line ends and other control characters of JSON.
  if (digits === undefined && decimal === undefined) return '';
  const code = digits === undefined ? Number(decimal) : Number.parseInt(digits, 16);
  return code <= 0x10ffff ? inSmallLetters(String.fromCodePoint(code)) : written;
}
