import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Stage } from '../../src/outcome/provider-run.ts';
import { judgeRunEnd } from '../../src/wait/run-end.ts';
import { runOf, stageOf } from '../support/runs.ts';

const ended = (status: string, name = 'import') => stageOf(name, status, [0, 5]);
const open = (status: string, name = 'import') => stageOf(name, status, [0]);

describe('a run', () => {
  const cases: [name: string, status: string, stages: Stage[], end: string | undefined][] = [
    ['ends in success', 'success', [ended('success', 'fetch'), ended('success')], 'succeeded'],
    ['ends in success, in capitals', 'SUCCESS', [ended('SUCCESS')], 'succeeded'],
    ['ends in success without stages', 'Success', [], 'succeeded'],
    ['ends in failure', 'failed', [ended('failed')], 'failed'],
    ['ends in failure, in capitals', 'FAILED', [open('in_progress')], 'failed'],
    ['ends in failure, although no stage did', 'failed', [ended('success')], 'failed'],
    ['that succeeded with a failed stage failed', 'success', [ended('success', 'fetch'), ended('failed')], 'failed'],
    ['that succeeded with a failed stage failed, in capitals', 'Success', [ended('Failed')], 'failed'],
    ['that succeeded with a stage in error failed', 'success', [ended('error')], 'failed'],
    ['that succeeded with a failed stage without an end failed', 'success', [open('failed')], 'failed'],
    ['that succeeded with a cancelled stage failed', 'success', [ended('canceled'), open('success')], 'failed'],
    ['goes on', 'in_progress', [open('in_progress')], undefined],
    ['goes on between two stages', 'IN_PROGRESS', [ended('success', 'fetch')], undefined],
    ['that was cancelled failed', 'cancelled', [ended('success')], 'failed'],
    ['that was canceled failed', 'CANCELED', [ended('success', 'fetch'), ended('canceled')], 'failed'],
    ['in error failed', 'error', [ended('success')], 'failed'],
    ['that aborted failed', 'Aborted', [ended('')], 'failed'],
    ['with an odd status ended oddly', 'done', [ended('success')], 'odd'],
    ['with an odd status ended oddly, also without a word', '', [ended('success')], 'odd'],
    ['that succeeded, which is another word, ended oddly', 'succeeded', [ended('success')], 'odd'],
    ['with an odd status goes on while a stage does', 'cancelled', [ended('success', 'fetch'), open('')], undefined],
    ['with an odd status goes on before its first stage', 'queued', [], undefined],
    ['that was cancelled before its first stage failed', 'Cancelled', [], 'failed'],
    ['in error before its first stage failed', 'error', [], 'failed'],
    ['that aborted before its first stage failed', 'ABORTED', [], 'failed'],
  ];
  for (const [name, status, stages, end] of cases) {
    test(name, () => assert.equal(judgeRunEnd(runOf(status, stages), 0)?.kind, end));
  }
});

describe('a success with an unfinished stage', () => {
  const stages: [name: string, stage: Stage][] = [
    ['no end', open('success')],
    ['no end, and no status', open('')],
    ['an end, and in progress all the same', ended('in_progress')],
    ['no end, and in progress', open('IN_PROGRESS')],
  ];
  for (const [name, stage] of stages) {
    test(`is taken at the fourth look: ${name}`, () => {
      const run = runOf('success', [ended('success', 'fetch'), stage]);
      const ends = [1, 2, 3, 4, 5].map((looks) => judgeRunEnd(run, looks));
      const taken = { kind: 'succeeded', run, unfinished: ['import'] };
      assert.deepEqual(ends, [undefined, undefined, undefined, taken, taken]);
    });
  }
});
