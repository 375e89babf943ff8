import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findJsonFault } from '../../src/text/json-fault.ts';
import { fc } from '../support/fast-check.ts';

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('the first fault of a text stands at', () => {
  const cases: [name: string, text: string, line: number, column: number][] = [
    ['the end of a text that stops', '[{"a": 1}', 1, 10],
    ['the end of an empty text', '', 1, 1],
    ['what closes after a comma', '[{"a": 1},]', 1, 11],
    ['a key without quotes', '[\n  { a: 1 }\n]', 2, 5],
    ['a value in single quotes', '[{"a": \'1\'}]', 1, 8],
    ['a missing comma', '[\n{"a": 1}\n{"b": 2}\n]', 3, 1],
    ['a missing colon', '{"a" 1}', 1, 6],
    ['a comment', '[ // all\n]', 1, 3],
    ['a line end in a string', '["a\nb"]', 1, 4],
    ['a string that does not end', '["abc', 1, 6],
    ['an escape that is none', '["a\\x"]', 1, 4],
    ['an escape in capitals', '["a\\N"]', 1, 4],
    ['an escape in capitals in a key', '{"\\T": 1}', 1, 3],
    ['a code in capitals', '["\\U0041"]', 1, 3],
    ['half a code', '["\\u00g1"]', 1, 3],
    ['a number that begins with 0', '[01]', 1, 3],
    ['what follows the value', '[] []', 1, 4],
    ['a bracket of the wrong kind', '[{"a": 1]', 1, 9],
    ['a list that an object closes', '[1}', 1, 3],
    ['a byte order mark', '\ufeff[]', 1, 1],
    ['the line after Windows line ends', '[\r\n\r\n}', 3, 1],
  ];
  for (const [name, text, line, column] of cases) {
    test(name, () => assert.deepEqual(findJsonFault(text), { what: 'broken', line, column }));
  }
});

describe('a key that an object has twice', () => {
  const cases: [name: string, text: string, column: number | undefined][] = [
    ['is a fault', '{"a": 1, "a": 2}', 10],
    ['is one however it is written', '{"a": 1, "\\u0061": 2}', 10],
    ['is one deep down', '[[{"b": {"a": 1, "a": 2}}]]', 18],
    ['may stand in another object', '[{"a": 1}, {"a": 2}, {"b": {"a": 3}}]', undefined],
    ['may stand in a value', '{"a": "a", "b": "a"}', undefined],
  ];
  for (const [name, text, column] of cases) {
    test(name, () => {
      const fault = column === undefined ? undefined : { what: 'a key twice', line: 1, column };
      assert.deepEqual(findJsonFault(text), fault);
    });
  }
});

test('a text is broken where JSON.parse says so, and nowhere else', () => {
  const text = fc.oneof(
    fc.json(),
    fc.tuple(fc.json(), fc.nat(), fc.string()).map(([json, at, more]) => {
      const place = at % (json.length + 1);
      return `${json.slice(0, place)}${more}${json.slice(place)}`;
    }),
    fc.tuple(fc.json(), fc.nat()).map(([json, end]) => json.slice(0, end % (json.length + 1))),
    fc
      .array(
        fc.constantFrom(
          '{',
          '}',
          '[',
          ']',
          ',',
          ':',
          '"a"',
          '"b"',
          '"\\N"',
          '"\\u00aF"',
          '1',
          '-0.5e+3',
          'true',
          ' ',
          '\n',
        ),
      )
      .map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(text, (json) => {
      const fault = findJsonFault(json);
      // Behind a key that comes twice nothing is looked at.
      if (fault?.what !== 'a key twice') assert.equal(fault === undefined, parses(json), json);
    }),
    { numRuns: 2000 },
  );
});

test('a deep text costs neither stack nor much time', () => {
  assert.equal(findJsonFault('['.repeat(500_000))?.column, 500_001);
  assert.equal(findJsonFault(`${'['.repeat(500_000)}${']'.repeat(500_000)}`), undefined);
  assert.equal(findJsonFault(`["${'\\n'.repeat(500_000)}"]`), undefined);
  assert.equal(findJsonFault(`["${'x'.repeat(1024 * 1024)}"]`), undefined);
});
