import assert from 'node:assert/strict';
import { test } from 'node:test';
import { failed } from '../../src/outcome/outcome.ts';
import type { RunEntry, Stage } from '../../src/outcome/provider-run.ts';
import { durationOf, endOfRun, isGoing, lastEntry, lastMessage, warningsOf } from '../../src/outcome/provider-run.ts';
import { knownOf } from '../../src/wait/watch.ts';
import { entryOf, runOf, START_MS, type StageTimes, stageOf } from '../support/runs.ts';
import { cases, table } from '../support/table.ts';

const stage = (name: string, ...entries: RunEntry[]) => stageOf(name, '', [], ...entries);
const [read, last] = [entryOf('Read'), entryOf('Half done')];
const later = entryOf('Half done', 'info', '2026-01-15T12:00:09');

function hasLast(_: string, stages: Stage[], words: string, entry?: string): void {
  const run = runOf('', stages);
  assert.deepEqual([lastMessage(run), lastEntry(run)], [words, entry]);
}

table('the last words of a run are', hasLast, [
  ['nothing without a step', [], ''],
  ['its last step, where none has a word', [stage('a'), stage('b')], ', stage b'],
  ['the last entry', [stage('a', read, last)], ', stage a: Half done', 'Half done'],
  ['those of the last step that has any', [stage('a', last), stage('b')], ', stage a: Half done', 'Half done'],
  ['those that are the newest, in whatever order', [stage('a', later, read)], ', stage a: Half done', 'Half done'],
  ['those of the last of several', [stage('a', read), stage('b', last)], ', stage b: Half done', 'Half done'],
]);

const overlapping: StageTimes[] = [
  [2, 5],
  [1, 3],
  [4, 9],
  [8, 7],
];

cases('a run took', (times: StageTimes[]) => durationOf(times.map((time) => stageOf('a', '', time))), [
  ['from its first start to its last end', overlapping, 8000],
  ['no time', [[3, 3]], 0],
  ['an unknown time without steps', [], undefined],
  ['an unknown time without an end', [[1], [2]], undefined],
  ['an unknown time without a start', [[undefined, 5]], undefined],
  ['an unknown time where it ends before it starts', [[5, 1]], undefined],
  ['the time of those that are known', [[], [1], [undefined, 4]], 3000],
]);

test('what is known while the wait is on is no more than is known', () => {
  const known = { attempts: 2, httpStatus: 202, datasetId: 'a', importId: 'b', runId: 'c' };
  assert.deepEqual(knownOf({ word: 'accepted', ...known }), known);
  assert.deepEqual(knownOf({ ...failed('unknown', 'timeout', 'No answer.'), attempts: 1 }), { attempts: 1 });
});

test('the warnings of a run are its errors too, where it ended in success', () => {
  const entries = (['info', 'warning', 'error'] as const).map((level) => entryOf(level, level));
  const stages = [stageOf('a', '', [], ...entries), stageOf('b', '', [], entryOf('last', 'warning'))];
  const textsOf = (status: string) => warningsOf(runOf(status, stages)).map(({ text }) => text);
  assert.deepEqual(textsOf('success'), ['warning', 'error', 'last']);
  for (const status of ['failed', 'in_progress', 'done', '']) assert.deepEqual(textsOf(status), ['warning', 'last']);
});

test('a run goes on until a word or its last stage says otherwise', () => {
  const open = [stageOf('a', '', [0])];
  const going = (word: string, stages = open) => isGoing(runOf(word, stages));
  assert.deepEqual([going('in_progress'), going('queued'), going('queued', [])], [true, true, true]);
  const ended = [going('success'), going('failed'), going('cancelled'), going('done', [stageOf('a', '', [0, 5])])];
  assert.deepEqual(ended, [false, false, false, false]);
});

test('a run ended with the last of its stages, but not while it goes on, and not where one has no end', () => {
  const [early, late, open] = [stageOf('a', '', [0, 3]), stageOf('b', '', [3, 9]), stageOf('c', '', [9])];
  const endOf = (status: string, ...stages: Stage[]) => {
    const end = endOfRun(runOf(status, stages));
    return end === undefined ? undefined : (end - START_MS) / 1000;
  };
  assert.deepEqual([endOf('success', early, late), endOf('odd', late, early)], [9, 9]);
  assert.equal(endOf('in_progress', early, late), undefined);
  assert.equal(endOf('In_Progress', early), undefined);
  assert.equal(endOf('success', early, late, open), undefined);
  assert.equal(endOf('success'), undefined);
});
