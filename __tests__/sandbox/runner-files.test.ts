import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { EOL } from 'node:os';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { makeStepFiles, parsePairs } from '../../sandbox/runner-files.ts';

type Case = [title: string, lines: string[], pairs: [string, string][], fault?: RegExp];

const cases: Case[] = [
  ['nothing', [], []],
  [
    'a pair on one line',
    ['a=1', '', 'b=x=y<<z'],
    [
      ['a', '1'],
      ['b', 'x=y<<z'],
    ],
  ],
  ['an empty value', ['a='], [['a', '']]],
  [
    'a value between delimiters',
    ['a<<END', 'one', 'b=2', '', 'END', 'c=3'],
    [
      ['a', `one${EOL}b=2${EOL}`],
      ['c', '3'],
    ],
  ],
  ['an empty value between delimiters', ['a<<END', 'END'], [['a', '']]],
  ['a delimiter with an equals sign', ['a<<E=D', '1', 'E=D'], [['a', '1']]],
  ['a delimiter within a line is text', ['a<<END', 'x END', ' END', 'END'], [['a', `x END${EOL} END`]]],
  ['a value without its delimiter', ['a=1', 'b<<END', 'x'], [['a', '1']], /delimiter not found 'END'/],
  ['a line of another form', ['a=1', 'text', 'b=2'], [['a', '1']], /Invalid format 'text'/],
  ['a value without a name', ['<<END', 'x', 'END'], [], /Invalid format/],
];

suite('the output file', () => {
  for (const [title, lines, pairs, fault] of cases) {
    test(title, () => {
      const read = parsePairs(lines.map((line) => line + EOL).join(''));
      assert.deepEqual(read.pairs, pairs);
      if (fault) assert.match(read.fault ?? '', fault);
      else assert.equal(read.fault, undefined);
    });
  }

  test('the last line needs no end', () => {
    assert.deepEqual(parsePairs(`a<<END${EOL}1${EOL}END`).pairs, [['a', '1']]);
  });
});

test('the files of a step are there until they are removed', async () => {
  const files = await makeStepFiles({ action: 'opened' });
  assert.deepEqual(JSON.parse(readFileSync(files.event, 'utf8')), { action: 'opened' });
  for (const file of [files.output, files.summary, files.env, files.path, files.state]) {
    assert.equal(readFileSync(file, 'utf8'), '');
  }
  await files.remove();
  assert.equal(existsSync(files.folder), false);
});

test('the workspace has the files that were asked for, in their folders', async () => {
  const files = await makeStepFiles({}, { 'stores.csv': 'id\n', 'lists/eu/imports.json': '[]' });
  assert.equal(readFileSync(join(files.workspace, 'stores.csv'), 'utf8'), 'id\n');
  assert.equal(readFileSync(join(files.workspace, 'lists', 'eu', 'imports.json'), 'utf8'), '[]');
  await files.remove();
  assert.equal(existsSync(files.folder), false);
});
