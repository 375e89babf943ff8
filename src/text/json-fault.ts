/** What is wrong with a JSON text, and where; lines and columns count from 1. The text itself is never repeated. */
export interface JsonFault {
  readonly what: 'broken' | 'a key twice';
  readonly line: number;
  readonly column: number;
}

// The grammar's tokens, https://www.rfc-editor.org/rfc/rfc8259
const BLANKS = /[ \t\n\r]*/y;
const STRING = /"(?:[^"\\\x00-\x1f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;
const OPEN_STRING = /"(?:[^"\\\x00-\x1f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*/y;
const PLAIN = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or end';

/**
 * Finds the first place where a text stops being JSON, or an object that has a key twice, of which JSON.parse would take
 * the last in silence. V8 tells the place of some faults only, and quotes the text. Its time grows with the text.
 */
export function findJsonFault(text: string): JsonFault | undefined {
  /** What is open: the keys of an object so far, or a list. */
  const open: (Set<string> | 'list')[] = [];
  let expected: Expected = 'value';
  let at = 0;
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) at += found.length;
    return found;
  };
  const broken = () => placeOf(text, at, 'broken');
  const close = () => {
    open.pop();
    expected = ', or end';
  };
  for (;;) {
    take(BLANKS);
    const sign = text[at];
    if (expected === ', or end' && open.length === 0) return sign === undefined ? undefined : broken();
    const keys = open.at(-1);
    if (sign === '"' && expected !== ':' && expected !== ', or end') {
      const startAt = at;
      const found = take(STRING);
      if (found === undefined) {
        take(OPEN_STRING);
        return broken();
      }
      if (expected === 'value' || expected === 'value or ]') expected = ', or end';
      else {
        const key = JSON.parse(found) as string;
        if (keys instanceof Set && keys.has(key)) return placeOf(text, startAt, 'a key twice');
        if (keys instanceof Set) keys.add(key);
        expected = ':';
      }
      continue;
    }
    if (expected === 'value' || expected === 'value or ]') {
      if (sign === '{' || sign === '[') {
        at += 1;
        open.push(sign === '{' ? new Set() : 'list');
        expected = sign === '{' ? 'key or }' : 'value or ]';
      } else if (sign === ']' && expected === 'value or ]') {
        at += 1;
        close();
      } else if (take(PLAIN) !== undefined) expected = ', or end';
      else return broken();
    } else if (sign === '}' && (expected === 'key or }' || (expected === ', or end' && keys !== 'list'))) {
      at += 1;
      close();
    } else if (sign === ']' && expected === ', or end' && keys === 'list') {
      at += 1;
      close();
    } else if (sign === ',' && expected === ', or end') {
      at += 1;
      expected = keys === 'list' ? 'value' : 'key';
    } else if (sign === ':' && expected === ':') {
      at += 1;
      expected = 'value';
    } else return broken();
  }
}

function placeOf(text: string, at: number, what: JsonFault['what']): JsonFault {
  const before = text.slice(0, at).split(/\r\n|\n|\r/);
  return { what, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
