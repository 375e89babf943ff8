import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { because, type Failure, failed } from '../../src/outcome.ts';
import type { Run } from '../../src/provider-run.ts';
import { firstSight, type Refusal, type Sight } from '../../src/wait/sight.ts';
import { judgeWait, type Wait } from '../../src/wait/wait-end.ts';
import { entryOf, runOf, START_MS, stageOf } from '../support/runs.ts';

const RUN = runOf('in_progress', [
  stageOf('fetch', 'success', [0, 5], entryOf('Read.')),
  stageOf('import', 'in_progress', [5], entryOf('Half done')),
]);
const LOST: Failure = { ...failed('unknown', 'timeout', 'No answer.') };
const GOES_ON = 'The import goes on at Woosmap.';
const NOT_SEEN = 'Its end was not seen.';
const MAY_BEGIN = 'Woosmap confirmed the import, so it may still begin.';

const BLIND = firstSight({ isKnown: false, ids: [], sentMs: START_MS, clockOffsetMs: undefined });
const SEEN: Sight = { ...BLIND, run: RUN, shown: 'ours' };
const UNSEEN: Sight = { ...BLIND, shown: 'none' };
const UNTOLD: Sight = { ...BLIND, shown: 'untold', untold: RUN };
const UNTOLD_WORDS = 'Run run-1 was seen, but the action cannot tell whether this import or an earlier one started it.';
const WAIT = { sight: UNSEEN, lostAnswer: undefined, waitedMs: 1_800_000, lastFailure: undefined, title: 'Woosmap' };

/** Where it is not the code. */
const REASONS: Readonly<Record<string, string>> = {
  forbidden: 'end_not_seen',
  unexpected_response: 'end_not_seen',
  cancelled: 'stopped_in_wait',
};

type Change = Partial<Wait> & Pick<Wait, 'end'>;

function judge(wait: Change): object {
  return judgeWait({ ...WAIT, ...wait });
}

describe('a wait', () => {
  const refusal: Refusal = { httpStatus: 403, ...because('forbidden', 'No permission'), isOwn: true };
  const lostSight = { kind: 'lost_sight', refusal } as const;
  const byGateway = { kind: 'lost_sight', refusal: { ...refusal, isOwn: false } } as const;
  const running = (code: string, detail: string, run?: Run) => ({
    word: 'running',
    reason: REASONS[code] ?? code,
    code,
    detail,
    ...(run && { run }),
  });
  const byStatus = (outcome: object) => ({ ...outcome, reason: 'status_lost' });
  const inProgress = 'run run-1 was in progress, stage import: Half done.';
  const lastSeen = 'run run-1 had last been seen in progress, stage import: Half done.';
  const unseen = 'no run was seen that certainly belongs to this import.';
  const succeeded = { kind: 'succeeded', run: RUN, unfinished: [] } as const;
  const odd = runOf('done', [stageOf('import', 'success', [0, 5], entryOf('Bye'))]);
  const unfinished = runOf('Success', [stageOf('import', 'success', [0], entryOf('Bye'))]);
  const limit = { kind: 'limit' } as const;
  const cancelled = { kind: 'cancelled' } as const;
  const cases: [name: string, wait: Change, result: object][] = [
    ['that saw the run succeed', { end: succeeded }, { word: 'succeeded', run: RUN }],
    [
      'that saw it succeed although the answer was lost',
      { end: succeeded, lostAnswer: LOST },
      { word: 'succeeded', run: RUN },
    ],
    [
      'that reached its limit',
      { end: limit, sight: SEEN },
      running('wait_timeout', `After 30 min, ${inProgress} ${GOES_ON}`, RUN),
    ],
    [
      'that reached its limit and saw nothing',
      { end: limit },
      running('wait_timeout', `After 30 min, ${unseen} ${MAY_BEGIN}`),
    ],
    [
      'that reached its limit and saw what cannot be told apart',
      { end: limit, sight: UNTOLD },
      running('wait_timeout', `After 30 min, ${unseen} ${UNTOLD_WORDS}`),
    ],
    [
      'that reached its limit and saw an old run last',
      { end: limit, sight: { ...SEEN, shown: 'before' } },
      running('wait_timeout', `After 30 min, ${lastSeen} ${NOT_SEEN}`, RUN),
    ],
    [
      'that reached its limit after the answer was lost',
      { end: limit, sight: SEEN, lostAnswer: LOST },
      running('wait_timeout', `After 30 min, ${inProgress} ${GOES_ON}`, RUN),
    ],
    [
      'whose last look failed',
      { end: limit, sight: { ...SEEN, shown: 'failed' }, lastFailure: 'status 502' },
      running(
        'wait_timeout',
        `After 30 min, ${lastSeen} The last look at the status failed: status 502. ${NOT_SEEN}`,
        RUN,
      ),
    ],
    [
      'that reached its limit at a success with an unfinished stage',
      { end: limit, sight: { ...SEEN, run: unfinished } },
      running(
        'wait_timeout',
        `After 30 min, run run-1 had the status "Success", stage import: Bye. ${NOT_SEEN}`,
        unfinished,
      ),
    ],
    [
      'that a newer run hides',
      { end: { kind: 'superseded', runId: 'next' }, sight: { ...SEEN, shown: 'newer' } },
      running(
        'unexpected_response',
        'The status now shows a newer run (next), so the end of run run-1 was not seen.',
        RUN,
      ),
    ],
    [
      'that saw an odd end',
      { end: { kind: 'odd', run: odd }, sight: { ...SEEN, run: odd } },
      running(
        'unexpected_response',
        'Run run-1 ended with the unknown status "done", stage import: Bye. Whether the import succeeded is not known.',
        odd,
      ),
    ],
    [
      'that was cancelled',
      { end: cancelled, sight: SEEN, waitedMs: 5000 },
      running('cancelled', `The step was stopped after 5 s of waiting, when ${inProgress} ${GOES_ON}`, RUN),
    ],
    [
      'that was cancelled and saw nothing',
      { end: cancelled, waitedMs: 0 },
      running('cancelled', `The step was stopped after 0 ms of waiting, when ${unseen} ${MAY_BEGIN}`),
    ],
    [
      'that was refused',
      { end: lostSight, sight: { ...SEEN, shown: 'failed' } },
      byStatus(running('forbidden', `No permission. ${NOT_SEEN}`, RUN)),
    ],
    [
      'that a gateway refused',
      { end: byGateway, sight: { ...SEEN, shown: 'failed' } },
      running('forbidden', `No permission. ${NOT_SEEN}`, RUN),
    ],
    [
      'that was refused and saw nothing',
      { end: lostSight },
      byStatus(running('forbidden', `No permission. ${MAY_BEGIN}`)),
    ],
    ['that found nothing after the answer was lost', { end: limit, lostAnswer: LOST }, LOST],
    ['that was refused after the answer was lost', { end: lostSight, lostAnswer: LOST }, LOST],
    [
      'that saw what cannot be told apart after the answer was lost',
      { end: limit, sight: UNTOLD, lostAnswer: LOST },
      { ...LOST, detail: `No answer. ${UNTOLD_WORDS}` },
    ],
    [
      'that was cancelled after the answer was lost',
      { end: cancelled, lostAnswer: LOST },
      { ...LOST, code: 'cancelled', detail: 'No answer. The step was stopped while it was looking for the run.' },
    ],
  ];
  for (const [name, wait, result] of cases) test(name, () => assert.deepEqual(judge(wait), result));
});

describe('a run that failed says', () => {
  const [info, warning] = [entryOf('Read.'), entryOf('Odd.', 'warning')];
  const cases: [name: string, run: Run, detail: string][] = [
    [
      'its errors',
      runOf('failed', [stageOf('fetch', 'failed', [], info, entryOf('No zip', 'error'), warning)]),
      'fetch: No zip',
    ],
    [
      'the errors of all its steps',
      runOf('failed', [
        stageOf('fetch', 'failed', [], entryOf('A', 'error'), entryOf('B', 'error')),
        stageOf('import', 'failed', [], entryOf('C', 'error')),
      ]),
      'fetch: A / fetch: B / import: C',
    ],
    [
      'its errors that have words',
      runOf('failed', [stageOf('a', 'failed', [], entryOf('', 'error'), entryOf('No', 'error'))]),
      'a: No',
    ],
    [
      'the last words of the step that failed',
      runOf('failed', [stageOf('fetch', 'failed', [], info, warning), stageOf('import', 'success', [], info)]),
      'fetch: Odd.',
    ],
    [
      'the last words of the last step that failed',
      runOf('failed', [stageOf('a', 'failed', [], info), stageOf('b', 'failed', [], warning), stageOf('c', '', [])]),
      'b: Odd.',
    ],
    [
      'that no stage failed, and the last words',
      runOf('failed', [stageOf('a', 'success', [], info), stageOf('c', 'success', [], warning)]),
      'Woosmap says that the run failed, but none of its stages did. Its last message: c: Odd.',
    ],
    [
      'that no stage failed, also where the stages say nothing',
      runOf('FAILED', [stageOf('a', '', [], info), stageOf('c', '', [])]),
      'Woosmap says that the run failed, but none of its stages did.',
    ],
    [
      'that no stage failed, and its status where that is another word',
      runOf('cancelled', [stageOf('a', 'success', [], entryOf(''))]),
      'Woosmap says that the run failed with the status "cancelled", but none of its stages did.',
    ],
    [
      'the last words of the stage that failed, whatever the run says',
      runOf('success', [stageOf('fetch', 'FAILED', [], warning), stageOf('import', 'success', [], info)]),
      'fetch: Odd.',
    ],
    [
      'its status where that is another word, and it has no stage',
      runOf('error'),
      'The run failed with the status "error" and gave no reason.',
    ],
    [
      'that its step gave no reason',
      runOf('failed', [stageOf('fetch', 'failed', [])]),
      'The stage fetch failed and gave no reason.',
    ],
    [
      'that its step gave no reason, where it has no words',
      runOf('failed', [stageOf('fetch', 'failed', [], entryOf(''))]),
      'The stage fetch failed and gave no reason.',
    ],
    ['that it gave no reason', runOf('failed'), 'The run failed and gave no reason.'],
  ];
  for (const [name, run, detail] of cases) {
    test(name, () => {
      assert.deepEqual(judge({ end: { kind: 'failed', run } }), {
        ...failed('failed', 'import_failed', detail),
        run,
      });
    });
  }

  test('fifty of its errors at most', () => {
    const errors = Array.from({ length: 51 }, (_, index) => entryOf(`E${index}`, 'error'));
    const run = runOf('failed', [stageOf('a', 'failed', [], ...errors)]);
    const result = judgeWait({ ...WAIT, end: { kind: 'failed', run } });
    const words = 'detail' in result ? result.detail.split(' / ') : [];
    assert.deepEqual([words.length, words[0], words.at(-1)], [50, 'a: E0', 'a: E49']);
  });
});
