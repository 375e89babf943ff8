import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { failed, type Outcome, stoppedAfter } from '../../src/outcome/outcome.ts';
import { runOf } from '../support/runs.ts';

suite('a signal before an outcome was told leaves it true, and makes it red:', () => {
  const run = runOf('success', [], 'r');
  const cases: [name: string, outcome: Outcome, stopped: Outcome][] = [
    [
      'accepted',
      { word: 'accepted', attempts: 1, datasetId: 'd' },
      {
        word: 'accepted',
        attempts: 1,
        datasetId: 'd',
        code: 'cancelled',
        reason: 'stopped_after_start',
        detail: 'The step was stopped after the provider had accepted the import.',
      },
    ],
    [
      'succeeded',
      { word: 'succeeded', attempts: 1, run },
      {
        word: 'succeeded',
        attempts: 1,
        run,
        code: 'cancelled',
        reason: 'stopped_after_start',
        detail: 'The step was stopped after the provider had finished the import.',
      },
    ],
    ...(['dry_run', 'checked'] as const).map((word): [string, Outcome, Outcome] => [
      word,
      { word, attempts: 0 },
      { word: 'not_sent', attempts: 0, reason: 'cancelled', code: 'cancelled', detail: 'The step was stopped.' },
    ]),
    [
      'a failure, whose reason still tells what to do',
      { ...failed('rejected', 'forbidden', 'No'), attempts: 2 },
      { ...failed('rejected', 'forbidden', 'No. Then the step was stopped.'), attempts: 2, code: 'cancelled' },
    ],
  ];
  for (const [name, outcome, stopped] of cases) {
    test(name, () => {
      assert.deepEqual(stoppedAfter(outcome), stopped);
      assert.deepEqual(stoppedAfter(stopped), stopped, 'once is enough');
    });
  }
});
