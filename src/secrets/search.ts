import { decodeEntity, ENTITY } from '../text/html-words.ts';

/** A shorter form could be found in ordinary words; such a secret is looked for as it is only. */
const MIN_FOLDED_LENGTH = 6;
/** How deep escapes may stand in one another. */
const MAX_DEPTH = 4;
const CAPITALS = /[A-Z]+/g;

type Replace = (found: string, ...groups: (string | undefined)[]) => string;
/** A text in the place of a function, since that is many times faster. */
type Stage = readonly [pattern: RegExp, replace: Replace | ''];

/** Characters as JSON, Python, URIs and HTML write them, also with the blank that keeps a backslash from acting; of a URI only ASCII, because other alphabets are brought to it. */
const DECODE: Stage = [
  new RegExp(String.raw`(?<!\\)\\+ ?(?:u([\da-f]{4})|x([0-7][\da-f])|[bfnrt])|%([0-7][\da-f])|(${ENTITY})`, 'g'),
  decodeEscape,
];
/** Brings other alphabets to how a URI writes them, and takes away what is a colour, a blank, a quote, a bracket or a dash. */
const STRIP: readonly Stage[] = [
  // What stands for characters that could not be read hides no secret around it.
  [/\ufffd+/g, ''],
  [/[\ud800-\udbff][\udc00-\udfff]|[\u0080-\uffff]/g, (sign) => encodeURIComponent(sign.toWellFormed()).toLowerCase()],
  [/\u001b\[[\d;]*m/g, ''],
  [/[\u0000-\u0020\u007f\\(){}[\]"'+-]+/g, ''],
];

/** A text with the range that each of its UTF-16 code units has in the original. */
interface Traced {
  readonly text: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

type Range = readonly [start: number, end: number];

/** Finds where secrets stand in a text, in no order. */
export type Search = (text: string) => Range[];

/**
 * Makes what finds secrets in texts however they are written there: in other case, with their characters escaped as JSON,
 * URIs and HTML do, with blanks, quotes, brackets or dashes between their characters or without their own. Its time grows
 * with the text and the secrets, whatever they hold.
 */
export function createSearch(secrets: readonly string[]): Search {
  const exact = secrets.flatMap((secret) => [
    secret,
    encodeURIComponent(secret.toWellFormed()),
    JSON.stringify(secret).slice(1, -1),
  ]);
  const findExact = createFinder(exact.map(inSmallLetters));
  // A secret may hold escapes itself, which a text may have decoded or not.
  const forms = secrets.flatMap((secret) => depthsOf(secret).map(strip));
  const findFolded = createFinder(forms.filter(({ length }) => length >= MIN_FOLDED_LENGTH));
  return (text) => {
    const depths = depthsOf(text);
    const ranges = findExact(depths[0] ?? '');
    for (const [depth, decoded] of depths.entries()) {
      const found = findFolded(strip(decoded));
      if (found.length === 0) continue;
      const { starts, ends } = traceFold(text, depth);
      for (const [start, end] of found) ranges.push([starts[start] ?? 0, ends[end - 1] ?? 0]);
    }
    return ranges;
  };
}

/** Looks for any number of parts at once: each place of a text is looked up by how the parts begin. */
export function createFinder(parts: readonly string[]): Search {
  const length = parts.reduce((shortest, part) => Math.min(shortest, part.length), MIN_FOLDED_LENGTH);
  const byStart = Map.groupBy(new Set(parts), (part) => part.slice(0, length));
  return (text) => {
    const ranges: Range[] = [];
    for (let at = 0; byStart.size > 0 && at + length <= text.length; at += 1) {
      for (const part of byStart.get(text.slice(at, at + length)) ?? []) {
        if (text.startsWith(part, at)) ranges.push([at, at + part.length]);
      }
    }
    return ranges;
  };
}

/** Tells for each place of a text how far those of the ranges reach that begin there or before. */
export function reachOf(ranges: readonly Range[], text: string): Int32Array {
  const reach = new Int32Array(text.length + 1);
  for (const [start, end] of ranges) reach[start] = Math.max(reach[start] ?? 0, end);
  for (let at = 1; at < reach.length; at += 1) reach[at] = Math.max(reach[at] ?? 0, reach[at - 1] ?? 0);
  return reach;
}

/** Of ASCII only, so that no text changes its length. */
export function inSmallLetters(text: string): string {
  return text.replace(CAPITALS, (letters) => letters.toLowerCase());
}

/** A text in small letters, then with its escapes decoded once, twice and so on, for as long as there are any. */
function depthsOf(text: string): string[] {
  let decoded = inSmallLetters(text);
  const depths = [decoded];
  while (depths.length <= MAX_DEPTH) {
    const next = replaced(decoded, DECODE);
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
  return STRIP.reduce(replaced, text);
}

function replaced(text: string, [pattern, replace]: Stage): string {
  return replace === '' ? text.replace(pattern, replace) : text.replace(pattern, replace);
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
    const replacement = replace === '' ? '' : replace(found, ...rest);
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

function decodeEscape(_: string, ...groups: (string | undefined)[]): string {
  const [unit, byte, percent, entity] = groups;
  if (entity !== undefined) return inSmallLetters(decodeEntity(entity));
  const digits = unit ?? byte ?? percent;
  // What is left are the line ends and other control characters of JSON.
  return digits === undefined ? '' : inSmallLetters(String.fromCodePoint(Number.parseInt(digits, 16)));
}
