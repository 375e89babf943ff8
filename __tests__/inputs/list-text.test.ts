import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseListText } from '../../src/inputs/list-text.ts';
import { cpuMs } from '../support/cpu-time.ts';
import { pairs, table } from '../support/table.ts';

const problemOf = (text: string) => {
  const read = parseListText(text);
  return 'problem' in read ? read.problem : JSON.stringify(read.value);
};

pairs('a list in YAML or JSON gives texts:', (text: string) => parseListText(text), [
  ['- import_id: 0123\n  test_connection: true', { value: [{ import_id: '0123', test_connection: 'true' }] }],
  ['[{"import_id": 7, "path": null}]', { value: [{ import_id: '7', path: null }] }],
  ["[{'a': 'b',},] # one", { value: [{ a: 'b' }] }],
  ['- a: ~\n- a: null\n- a: "null"\n- a:', { value: [{ a: null }, { a: null }, { a: 'null' }, { a: null }] }],
  ['\ufeff- a: b\r\n  c: d\r\n', { value: [{ a: 'b', c: 'd' }] }],
  ['  - a: b\n    c: 2026-01-01\n', { value: [{ a: 'b', c: '2026-01-01' }] }],
  ['- a: no\n  b: 1e3\n  c: 0x10', { value: [{ a: 'no', b: '1e3', c: '0x10' }] }],
  ['{"__proto__": "x"}', { value: JSON.parse('{"__proto__": "x"}') }],
]);

function hasPlace(text: string, place: RegExp): void {
  assert.match(problemOf(text), /^is not a valid list\. /);
  assert.match(problemOf(text), place);
}

table('what is no plain data has a place:', hasPlace, [
  ['- a: &x b', /Line 1, column 6: an anchor/],
  ['- a: b\n- a: *x', /Line 2, column 6: an alias/],
  ['- a: !!str b', /Line 1, column 6: a tag/],
  ['- a: b\n  a: c', /Line 2, column 3: this object holds the same key twice/],
  ['- a: b\n---\n- a: c', /only one document/],
  ['[{"a": "b" "c": "d"}]', /Line 1, column \d+: expected a comma/],
  ['- a: "b', /expected a closing `"`/],
  ['- a: [b', /expected `\]`/],
  ['- a: b\n\tc: d', /Line 2, column \d+: expected spaces, not a tab/],
  ['- a: b\n   c: d', /Line 1, column 6: expected the next line to begin below the key of this one/],
  ['- a: b: c', /Line 1, column 6: expected one value\. Put a value that holds `: ` in quotes/],
  ['- a: b\na: c', /Line 2, column 1: expected `- ` below the first `- `/],
  ['  - a: b\n - a: c', /Line 2, column 2: expected `- ` below the first `- `/],
  ['[{"a": "b"} {"a": "c"}]', /Line 1, column 13: expected a comma, or nothing behind the list/],
  ['{"a": "b"}\n{"a": "c"}', /Line 2, column 1: expected a comma, or nothing behind the list/],
  ['- a: "b" c', /Line 1, column 10: expected nothing behind the value\. Put the whole value in quotes/],
  ['[\n// one\n{"a": "b"}]', /expected `#` before a comment, not `\/\/`/],
  ['-a: b\n-a: c', /Line 2, column 1: expected a space after `-`/],
  ['• a: b\n• a: c', /Line 2, column 1: expected `- ` before the first key of each entry/],
  ['-\ta: b', /Line 1, column 2: expected spaces, not a tab/],
  ['- a: b\n\u00a0\u00a0c: d', /Line 2, column 1: expected plain spaces\. A non-breaking one only looks like them/],
  ['- a: b\n  name:c', /Line 2, column 3: expected a space after `:`/],
  ['- a: b\n  c', /Line 2, column 3: expected `:` and a value after the key/],
  ['[\n/* one */\n{"a": "b"}]', /expected `#` before a comment, not `\/\/` or `\/\*`/],
  ['- a: {{ b }}', /Line 1, column 7: expected a text as the key\. Put a value that begins with `{` or `\[` in/],
  ['- a: "C:\\data\\new.csv"', /Line 1, column \d+: expected an escape of YAML/],
  ['- a: @b', /Line 1, column 6: expected a value\. Put one that begins with such a character in quotes/],
  ['- a: b\n - a: c', /Line 2, column 2: expected the same indentation/],
]);

test('at most five places are told, and nothing is quoted', () => {
  const problem = problemOf('- k: &hidden b\n'.repeat(9));
  assert.equal(problem.match(/Line/g)?.length, 5);
  assert.match(problem, /And 4 more$/);
  assert.doesNotMatch(problem, /hidden/);
});

test('what is too large is said before it is parsed', () => {
  const long = 1024 * 1024;
  for (const sign of ['[', '{', '- ', '? ', '[a,', '&a ', '*a ', '!a ', 'a: ', '- a\n', '"', '\n', '{a: ', '#\n']) {
    let problem = '';
    // Ten times the second in which it is said.
    const tookMs = cpuMs(() => {
      problem = problemOf(sign.repeat(long / sign.length));
    });
    assert.ok(tookMs < 10_000, sign);
    assert.match(problem, /^is (too large|not a valid list)/, sign);
  }
  assert.match(problemOf(`- a: "${'\\q'.repeat(20_001)}"`), /^is too large/);
  assert.match(problemOf(`${'['.repeat(11)}${']'.repeat(11)}`), /^is too large/);
  assert.doesNotMatch(problemOf(`${'['.repeat(10)}${']'.repeat(10)}`), /too large/);
});
