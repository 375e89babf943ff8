import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Failure } from '../../src/outcome.ts';
import type { Run } from '../../src/provider-run.ts';
import { judgeWait, type Wait } from '../../src/wait/wait-end.ts';
import { entryOf, runOf, stepOf } from '../support/runs.ts';

const RUN = runOf('in_progress', [
  stepOf('fetch', 'success', [0, 5], entryOf('Read.')),
  stepOf('import', 'in_progress', [5], entryOf('Half done')),
]);
const LOST: Failure = { word: 'unknown', code: 'timeout', detail: 'No answer.' };
const GOES_ON = 'The import goes on at Woosmap.';
const MAY_BEGIN = 'Woosmap confirmed the import, so it may still begin.';

const WAIT = { run: undefined, lostAnswer: undefined, waitedMs: 1_800_000, lastFailure: undefined, title: 'Woosmap' };

function judge(wait: Partial<Wait> & Pick<Wait, 'end'>): object {
  return judgeWait({ ...WAIT, ...wait });
}

describe('a wait', () => {
  const lostSight = { kind: 'lost_sight', code: 'forbidden', detail: 'No permission' } as const;
  const running = (code: string, detail: string, run?: Run) => ({ word: 'running', code, detail, ...(run && { run }) });
  const inProgress = 'run run-1 was in progress, step import: Half done.';
  const unseen = 'no run of this import was seen yet.';
  const cases: [name: string, wait: Partial<Wait> & Pick<Wait, 'end'>, result: object][] = [
    ['that saw the run succeed', { end: { kind: 'succeeded', run: RUN } }, { word: 'succeeded', run: RUN }],
    [
      'that saw it succeed although the answer was lost',
      { end: { kind: 'succeeded', run: RUN }, lostAnswer: LOST },
      { word: 'succeeded', run: RUN },
    ],
    [
      'that reached its limit',
      { end: { kind: 'limit' }, run: RUN },
      running('wait_timeout', `After 30 min ${inProgress} ${GOES_ON}`, RUN),
    ],
    [
      'that reached its limit and saw nothing',
      { end: { kind: 'limit' } },
      running('wait_timeout', `After 30 min ${unseen} ${MAY_BEGIN}`),
    ],
    [
      'that reached its limit after the answer was lost',
      { end: { kind: 'limit' }, run: RUN, lostAnswer: LOST },
      running('wait_timeout', `After 30 min ${inProgress} ${GOES_ON}`, RUN),
    ],
    [
      'whose last look failed',
      { end: { kind: 'limit' }, run: RUN, lastFailure: 'status 502' },
      running(
        'wait_timeout',
        `After 30 min ${inProgress} The last look at the status failed: status 502. ${GOES_ON}`,
        RUN,
      ),
    ],
    [
      'that a newer run hides',
      { end: { kind: 'superseded', runId: 'next' }, run: RUN },
      running(
        'unexpected_response',
        'A newer run (next) of the dataset has begun, so the end of run run-1 can no longer be read.',
        RUN,
      ),
    ],
    [
      'that was cancelled',
      { end: { kind: 'cancelled' }, run: RUN, waitedMs: 5000 },
      running('cancelled', `The step was stopped after 5 s of waiting, when ${inProgress} ${GOES_ON}`, RUN),
    ],
    [
      'that was cancelled and saw nothing',
      { end: { kind: 'cancelled' }, waitedMs: 0 },
      running('cancelled', `The step was stopped after 0 ms of waiting, when ${unseen} ${MAY_BEGIN}`),
    ],
    ['that was refused', { end: lostSight, run: RUN }, running('forbidden', `No permission. ${GOES_ON}`, RUN)],
    ['that was refused and saw nothing', { end: lostSight }, running('forbidden', `No permission. ${MAY_BEGIN}`)],
    ['that found nothing after the answer was lost', { end: { kind: 'limit' }, lostAnswer: LOST }, LOST],
    ['that was refused after the answer was lost', { end: lostSight, lostAnswer: LOST }, LOST],
    [
      'that was cancelled after the answer was lost',
      { end: { kind: 'cancelled' }, lostAnswer: LOST },
      { ...LOST, code: 'cancelled', detail: 'No answer. The step was stopped while it looked for the run.' },
    ],
  ];
  for (const [name, wait, result] of cases) test(name, () => assert.deepEqual(judge(wait), result));
});

describe('a run that failed says', () => {
  const [info, warning] = [entryOf('Read.'), entryOf('Odd.', 'warning')];
  const cases: [name: string, run: Run, detail: string][] = [
    [
      'its errors',
      runOf('failed', [stepOf('fetch', 'failed', [], info, entryOf('No zip', 'error'), warning)]),
      'fetch: No zip',
    ],
    [
      'the errors of all its steps',
      runOf('failed', [
        stepOf('fetch', 'failed', [], entryOf('A', 'ERROR'), entryOf('B', 'critical')),
        stepOf('import', 'failed', [], entryOf('C', 'fatal')),
      ]),
      'fetch: A / fetch: B / import: C',
    ],
    [
      'its errors that have words',
      runOf('failed', [stepOf('a', 'failed', [], entryOf('', 'error'), entryOf('No', 'error'))]),
      'a: No',
    ],
    [
      'the last words of the step that failed',
      runOf('failed', [stepOf('fetch', 'failed', [], info, warning), stepOf('import', 'success', [], info)]),
      'fetch: Odd.',
    ],
    [
      'the last words of the last step that failed',
      runOf('failed', [stepOf('a', 'failed', [], info), stepOf('b', 'failed', [], warning), stepOf('c', '', [])]),
      'b: Odd.',
    ],
    [
      'the last words, where no step failed',
      runOf('failed', [stepOf('a', '', [], info), stepOf('b', '', [], info), stepOf('c', '', [], warning)]),
      'c: Odd.',
    ],
    [
      'that its step gave no reason',
      runOf('failed', [stepOf('fetch', 'failed', [])]),
      'The step fetch failed and gave no reason.',
    ],
    [
      'that its step gave no reason, where it has no words',
      runOf('failed', [stepOf('fetch', 'failed', [], entryOf(''))]),
      'The step fetch failed and gave no reason.',
    ],
    ['that it gave no reason', runOf('failed'), 'The run failed and gave no reason.'],
  ];
  for (const [name, run, detail] of cases) {
    test(name, () => {
      assert.deepEqual(judge({ end: { kind: 'failed', run }, run }), {
        word: 'failed',
        code: 'import_failed',
        detail,
        run,
      });
    });
  }

  test('fifty of its errors at most', () => {
    const errors = Array.from({ length: 51 }, (_, index) => entryOf(`E${index}`, 'error'));
    const run = runOf('failed', [stepOf('a', 'failed', [], ...errors)]);
    const result = judgeWait({ ...WAIT, end: { kind: 'failed', run }, run });
    const words = 'detail' in result ? result.detail.split(' / ') : [];
    assert.deepEqual([words.length, words[0], words.at(-1)], [50, 'a: E0', 'a: E49']);
  });
});
