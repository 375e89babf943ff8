import { type Counting, type Found, uncounted } from './found.ts';

/** What a byte is for a table. */
const KINDS = { other: 0, blank: 1, separator: 2, quote: 3, lineEnd: 4, zero: 5 } as const;
/** Where the reading stands: the first three in a line without text so far, the last three in a line that is a record. */
const STATES = ['emptyStart', 'emptyField', 'broken', 'quoted', 'start', 'field', 'closed'] as const;
type State = (typeof STATES)[number];

/**
 * What follows each state on a byte of each kind, in the order of `KINDS`: https://www.rfc-editor.org/rfc/rfc4180#section-2
 * Two quotes in a quoted field are one of its own, so that `closed` can go back to `quoted`.
 */
const NEXT: Readonly<Record<State, readonly [State, State, State, State, State, State]>> = {
  emptyStart: ['field', 'emptyField', 'emptyStart', 'quoted', 'emptyStart', 'broken'],
  emptyField: ['field', 'emptyField', 'emptyStart', 'broken', 'emptyStart', 'broken'],
  broken: ['broken', 'broken', 'broken', 'broken', 'broken', 'broken'],
  quoted: ['quoted', 'quoted', 'quoted', 'closed', 'quoted', 'broken'],
  start: ['field', 'field', 'start', 'quoted', 'emptyStart', 'broken'],
  field: ['field', 'field', 'start', 'broken', 'emptyStart', 'broken'],
  closed: ['broken', 'broken', 'start', 'quoted', 'emptyStart', 'broken'],
};
/** A row of eight for each state, so that a byte costs one look. */
const ROW_BITS = 3;
const numberOf = (state: State): number => STATES.indexOf(state);
const FOLLOWERS = new Uint8Array(STATES.length << ROW_BITS);
for (const state of STATES) {
  NEXT[state].forEach((next, kind) => {
    FOLLOWERS[(numberOf(state) << ROW_BITS) | kind] = numberOf(next);
  });
}
const [BROKEN, QUOTED] = [numberOf('broken'), numberOf('quoted')];

/**
 * Counts the records of a table in UTF-8: RFC 4180, and what spreadsheets add to it (blank lines, lines of separators alone,
 * `sep=`, a lone CR). A table that breaks the rules of quotes is not counted.
 */
export function readTable(head: string, separator: string | undefined): Counting {
  const kinds = new Uint8Array(256);
  for (const [signs, kind] of [
    // The last is what DOS ends a text with.
    [' \t\x1a', KINDS.blank],
    [separator ?? '', KINDS.separator],
    ['"', KINDS.quote],
    ['\r\n', KINDS.lineEnd],
    // No text has one: the rest of a file that a full disk or a crash left.
    ['\0', KINDS.zero],
  ] as const) {
    for (const sign of signs) kinds[sign.charCodeAt(0)] = kind;
  }
  // The header is no record, and neither is Excel's `sep=` line.
  let records = /^"?sep=.?"?[\r\n]/i.test(head) ? -2 : -1;
  let state = numberOf('emptyStart');

  const take = (chunk: Buffer): boolean => {
    // The hot place of a large file: all in local variables.
    let [now, ended] = [state, 0];
    for (let at = 0; at < chunk.length; at += 1) {
      const kind = kinds[chunk[at] as number] as number;
      if (kind === KINDS.lineEnd && now > QUOTED) ended += 1;
      now = FOLLOWERS[(now << ROW_BITS) | kind] as number;
    }
    state = now;
    records += ended;
    return state !== BROKEN;
  };
  const finish = (): Found => {
    if (state === BROKEN) return uncounted('it has a quote (`"`) or a zero byte where a table must not have one');
    if (state === QUOTED) return uncounted('a quote (`"`) is still open at its end');
    if (state > QUOTED) records += 1;
    return { kind: 'counted', records: Math.max(0, records) };
  };
  return { take, hasOne: () => records > 0, finish };
}
