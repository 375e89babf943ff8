import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { EOL } from 'node:os';
import { suite, test } from 'node:test';
import { makeStepFiles, parsePairs, takeFiles } from '../../sandbox/runner-files.ts';
import { makeStepLog } from '../../sandbox/runner-log.ts';
import { makeMasks } from '../../sandbox/runner-masks.ts';

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
  ['a value without a name', ['<<END', 'x', 'END'], [], /Invalid format.*Name must not be empty/],
  ['a delimiter without a sign', ['a<<', 'x'], [], /Invalid format.*delimiter must not be empty/],
  ['an empty name', ['a=1', '=x', 'b=2'], [['a', '1']], /cannot be null/],
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

  test('a value that is cut within a line has a fault of its own', () => {
    assert.match(parsePairs(`a<<END${EOL}1${EOL}EN`).fault ?? '', /^Invalid value\. EOF marker missing new line\.$/);
    assert.match(parsePairs('a<<END').fault ?? '', /^Invalid value\. Matching delimiter not found 'END'$/);
  });
});

suite('what a step wrote', () => {
  async function take(summary: string, output = '') {
    const files = await makeStepFiles({});
    writeFileSync(files.summary, summary);
    writeFileSync(files.output, output);
    const log = makeStepLog(makeMasks());
    const taken = await takeFiles(files, log).finally(() => files.remove());
    return { ...taken, messages: log.annotations.map(({ message }) => message), hasFailed: log.hasFailed };
  }

  test('may be a summary of 1 MiB, counted in bytes', async () => {
    assert.equal((await take('é'.repeat(512 * 1024))).summary.length, 512 * 1024);
    const long = await take('é'.repeat(512 * 1024 + 512), 'a=1');
    assert.deepEqual([long.summary, long.outputs, long.hasFailed], ['', { a: '1' }, false]);
    assert.match(long.messages.join(), /^\$GITHUB_STEP_SUMMARY upload aborted.* 1024k, got 1025k\./);
  });

  test('may begin with a byte order mark', async () => {
    assert.deepEqual((await take('', '\ufeffa=1')).outputs, { a: '1' });
  });

  test('may be gone', async () => {
    const files = await makeStepFiles({});
    await files.remove();
    assert.deepEqual(await takeFiles(files, makeStepLog(makeMasks())), { summary: '', outputs: {} });
  });
});
