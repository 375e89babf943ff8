import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Before, judgeRun } from '../../src/wait/sight.ts';
import { runOf, START_MS, type StageTimes, stageOf } from '../support/runs.ts';

/** The trigger went out at `START_MS`, by the provider's clock. */
const LOOKED: Before = { isKnown: true, ids: ['old'], sentMs: START_MS, clockOffsetMs: 0 };
const BLIND: Before = { ...LOOKED, isKnown: false, ids: [] };
const WITHOUT_CLOCK: Before = { ...LOOKED, clockOffsetMs: undefined };
const NOTHING: Before = { ...BLIND, clockOffsetMs: undefined };

type Case = [name: string, id: string, status: string, stages: StageTimes[], judged: string];

function judgeAll(before: Before, cases: Case[]): void {
  for (const [name, id, status, stages, judged] of cases) {
    test(`${judged}: ${name}`, () => {
      const steps = stages.map((times) => stageOf('fetch', status, times));
      assert.equal(judgeRun(runOf(status, steps, id), before), judged);
    });
  }
}

/** What holds wherever the provider's clock is known, whatever the look showed. */
const BY_THE_CLOCK: Case[] = [
  ['began after the trigger', 'new', 'success', [[1, 60]], 'ours'],
  ['began with the trigger', 'new', 'in_progress', [[0]], 'ours'],
  ['began 2 s before', 'new', 'in_progress', [[-2]], 'ours'],
  ['began 2 s before and ended with it', 'new', 'failed', [[-2, 0]], 'ours'],
  ['began 6 s before', 'new', 'success', [[-6, 60]], 'before'],
  ['began 6 s before and goes on', 'new', 'in_progress', [[-6]], 'before'],
  ['ended a moment before', 'new', 'success', [[-1, -0.001]], 'before'],
  ['ended before, and tells of no start', 'new', 'failed', [[undefined, -1]], 'before'],
  ['ended 9 min before', 'new', 'success', [[-600, -540]], 'before'],
  ['ended last week', 'new', 'success', [[-604_800, -604_700]], 'before'],
  ['ended last week, with a word that nobody documented', 'new', 'done', [[-604_800, -604_700]], 'before'],
  ['the first stage began 6 s before', 'new', 'in_progress', [[-6, -3], [1]], 'before'],
  ['a stage ended 6 s before, another tells of no time', 'new', 'success', [[undefined, -6], [undefined]], 'before'],
  [
    'the last ended 9 min before, the first tells no time',
    'new',
    'success',
    [[undefined], [undefined, -540]],
    'before',
  ],
  ['a stage ended 6 s before and another goes on', 'new', 'in_progress', [[undefined, -6], [1]], 'before'],
  ['a stage ended before, and another has not', 'new', 'in_progress', [[-1.5, -1], [undefined]], 'ours'],
];

describe('after a look and with a clock, a run is', () => {
  judgeAll(LOOKED, [
    ...BY_THE_CLOCK,
    ['the one of the look', 'old', 'success', [[1, 60]], 'before'],
    ['the one of the look, in capitals', 'OLD', 'in_progress', [[1]], 'before'],
    ['began 5 s before', 'new', 'in_progress', [[-5]], 'ours'],
    ['began 5 s and a moment before', 'new', 'in_progress', [[-5.001]], 'before'],
    ['has not begun', 'new', 'in_progress', [], 'ours'],
    ['tells of no times', 'new', 'success', [[undefined]], 'ours'],
  ]);
});

describe('without a look but with a clock, a run is', () => {
  judgeAll(BLIND, [
    ...BY_THE_CLOCK,
    ['began 2 s and a moment before', 'new', 'in_progress', [[-2.001]], 'before'],
    ['began 5 s before', 'new', 'in_progress', [[-5]], 'before'],
    ['has not begun', 'new', 'in_progress', [], 'untold'],
    ['tells of no times', 'new', 'success', [[undefined]], 'untold'],
  ]);

  test('before, where it was seen to be', () => {
    const run = runOf('success', [stageOf('fetch', 'success', [1, 60])], 'Seen');
    assert.equal(judgeRun(run, { ...BLIND, ids: ['other', 'seen'] }), 'before');
  });
});

describe('after a look but without a clock, a run is judged by the clock here, with a minute more:', () => {
  judgeAll(WITHOUT_CLOCK, [
    ['the one of the look', 'old', 'success', [[1, 60]], 'before'],
    ['began after the trigger', 'new', 'success', [[1, 60]], 'ours'],
    ['began 59 s before', 'new', 'in_progress', [[-59]], 'ours'],
    ['began 61 s before', 'new', 'in_progress', [[-61]], 'before'],
    ['ended 61 s before', 'new', 'success', [[undefined, -61]], 'before'],
    ['began 40 s before and ended 30 s before', 'new', 'success', [[-40, -30]], 'untold'],
    ['ended a moment before', 'new', 'failed', [[undefined, -0.001]], 'untold'],
    ['began before and ended with it', 'new', 'success', [[-4, 0]], 'ours'],
    ['ended last week', 'new', 'success', [[-604_800, -604_700]], 'before'],
    ['tells of no times', 'new', 'success', [], 'ours'],
  ]);
});

describe('without a look and without a clock, no run counts:', () => {
  judgeAll(NOTHING, [
    ['began after the trigger', 'new', 'success', [[1, 60]], 'untold'],
    ['began before it', 'new', 'success', [[-600, -540]], 'untold'],
    ['has not begun', 'new', 'in_progress', [], 'untold'],
  ]);
});

test("the time of the trigger is the provider's: here it may be another", () => {
  const began = (seconds: number) => runOf('in_progress', [stageOf('fetch', 'in_progress', [seconds])], 'new');
  const ahead: Before = { ...BLIND, clockOffsetMs: 3_600_000 };
  assert.deepEqual([judgeRun(began(3590), ahead), judgeRun(began(3599), ahead)], ['before', 'ours']);
  const behind: Before = { ...LOOKED, clockOffsetMs: -3_600_000 };
  assert.deepEqual([judgeRun(began(-3610), behind), judgeRun(began(-3604), behind)], ['before', 'ours']);
});
