import assert from 'node:assert/strict';
import { failed, type Outcome, stoppedAfter } from '../../src/outcome/outcome.ts';
import { runOf } from '../support/runs.ts';
import { table } from '../support/table.ts';

function becomes(_: string, outcome: Outcome, stopped: Partial<Outcome>): void {
  const whole = { ...outcome, code: 'cancelled', ...stopped } as Outcome;
  assert.deepEqual(stoppedAfter(outcome), whole);
  assert.deepEqual(stoppedAfter(whole), whole, 'once is enough');
}

const after = (end: string) =>
  ({
    reason: 'stopped_after_start',
    detail: `The step was stopped after the provider had ${end} the import.`,
  }) as const;
const unsent = { word: 'not_sent', reason: 'cancelled', detail: 'The step was stopped.' } as const;
const refused = { ...failed('rejected', 'forbidden', 'No'), attempts: 2 } as const;

table('a signal before an outcome was told leaves it true, and makes it red:', becomes, [
  ['accepted', { word: 'accepted', attempts: 1, datasetId: 'd' }, after('accepted')],
  ['succeeded', { word: 'succeeded', attempts: 1, run: runOf('success', [], 'r') }, after('finished')],
  ['a dry run', { word: 'dry_run', attempts: 0 }, unsent],
  ['a check', { word: 'checked', attempts: 0 }, unsent],
  ['a failure, whose reason still tells what to do', refused, { detail: 'No. Then the step was stopped.' }],
]);
