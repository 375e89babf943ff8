import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type ErrorCode, type Failure, failed } from '../../src/outcome/outcome.ts';
import type { Run } from '../../src/outcome/provider-run.ts';
import type { Reason } from '../../src/outcome/reason.ts';
import { firstSight, type Sight } from '../../src/wait/sight.ts';
import { judgeWait, type Wait } from '../../src/wait/wait-end.ts';
import { entryOf, GATEWAY_POLL, REFUSED_POLL, runOf, START_MS, stageOf } from '../support/runs.ts';

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
const WAIT = { sight: UNSEEN, lostAnswer: undefined, waitedMs: 1_800_000, title: 'Woosmap' };

type Change = Partial<Wait> & Pick<Wait, 'end'>;

function judge(wait: Change): object {
  return judgeWait({ ...WAIT, ...wait });
}

const LIMIT = { kind: 'limit' } as const;
const STOPPED = { kind: 'stopped' } as const;
const REFUSED = { kind: 'lost_sight', refusal: REFUSED_POLL } as const;
const IN_PROGRESS = 'run run-1 was in progress, stage import: Half done.';
const LAST_SEEN = 'run run-1 had last been seen in progress, stage import: Half done.';
const UNSEEN_WORDS = 'no run was seen that certainly belongs to this import.';
const AFTER_STOP = (time: string) => `The step was stopped after ${time} of waiting, when`;
const BAD_LOOK = 'The last look at the status failed: status 502.';
const unfinished = runOf('Success', [stageOf('import', 'success', [0], entryOf('Bye'))]);
const odd = runOf('done', [stageOf('import', 'success', [0, 5], entryOf('Bye'))]);

describe('a success of the run is taken', () => {
  const end = { kind: 'succeeded', run: RUN, unfinished: [] } as const;
  for (const lostAnswer of [undefined, LOST]) {
    test(lostAnswer ? 'although the answer was lost' : 'as it is', () => {
      assert.deepEqual(judge({ end, lostAnswer }), { word: 'succeeded', run: RUN });
    });
  }
});

describe('a wait that reached its limit tells of', () => {
  const failing: Sight = { ...SEEN, shown: 'failed', lastFailure: 'status 502' };
  const cases: [name: string, wait: Partial<Wait>, detail: string, run?: Run][] = [
    ['nothing', {}, `${UNSEEN_WORDS} ${MAY_BEGIN}`],
    ['what cannot be told apart', { sight: UNTOLD }, `${UNSEEN_WORDS} ${UNTOLD_WORDS}`],
    ['a run', { sight: SEEN }, `${IN_PROGRESS} ${GOES_ON}`, RUN],
    ['a run after a lost answer', { sight: SEEN, lostAnswer: LOST }, `${IN_PROGRESS} ${GOES_ON}`, RUN],
    ['an old run last', { sight: { ...SEEN, shown: 'before' } }, `${LAST_SEEN} ${NOT_SEEN}`, RUN],
    ['a look that failed', { sight: failing }, `${LAST_SEEN} ${BAD_LOOK} ${NOT_SEEN}`, RUN],
    [
      'a success with an unfinished stage',
      { sight: { ...SEEN, run: unfinished } },
      `run run-1 had the status "Success", stage import: Bye. ${NOT_SEEN}`,
      unfinished,
    ],
  ];
  for (const [name, wait, detail, run] of cases) {
    test(name, () => {
      const outcome = failed('running', 'wait_timeout', `After 30 min, ${detail}`);
      assert.deepEqual(judge({ end: LIMIT, ...wait }), { ...outcome, ...(run && { run }) });
    });
  }
});

describe('a wait ends without an end of the run where', () => {
  const failing: Sight = { ...SEEN, shown: 'failed' };
  const cases: [name: string, wait: Change, reason: Reason, code: ErrorCode, detail: string, run?: Run][] = [
    [
      'a newer run hides it',
      { end: { kind: 'superseded', runId: 'next' }, sight: { ...SEEN, shown: 'newer' } },
      'end_not_seen',
      'unexpected_response',
      'The status now shows a newer run (next), so the end of run run-1 was not seen.',
      RUN,
    ],
    [
      'its end is odd',
      { end: { kind: 'odd', run: odd }, sight: { ...SEEN, run: odd } },
      'end_not_seen',
      'unexpected_response',
      'Run run-1 ended with the unknown status "done", stage import: Bye. Whether the import succeeded is not known.',
      odd,
    ],
    [
      'the step was stopped',
      { end: STOPPED, sight: SEEN, waitedMs: 5000 },
      'stopped_in_wait',
      'cancelled',
      `${AFTER_STOP('5 s')} ${IN_PROGRESS} ${GOES_ON}`,
      RUN,
    ],
    [
      'the step was stopped and saw nothing',
      { end: STOPPED, waitedMs: 0 },
      'stopped_in_wait',
      'cancelled',
      `${AFTER_STOP('0 ms')} ${UNSEEN_WORDS} ${MAY_BEGIN}`,
    ],
    ['it was refused', { end: REFUSED, sight: failing }, 'status_lost', 'forbidden', `No permission. ${NOT_SEEN}`, RUN],
    ['it was refused at once', { end: REFUSED }, 'status_lost', 'forbidden', `No permission. ${MAY_BEGIN}`],
    [
      'a gateway refused it',
      { end: { kind: 'lost_sight', refusal: GATEWAY_POLL }, sight: failing },
      'end_not_seen',
      'forbidden',
      `No permission. ${NOT_SEEN}`,
      RUN,
    ],
  ];
  for (const [name, wait, reason, code, detail, run] of cases) {
    test(name, () => {
      assert.deepEqual(judge(wait), { word: 'running', reason, code, detail, ...(run && { run }) });
    });
  }
});

describe('a lost answer stays lost where', () => {
  const stopped = 'No answer. The step was stopped while it was looking for the run.';
  const cases: [name: string, wait: Change, more: Partial<Failure>][] = [
    ['nothing was found', { end: LIMIT }, {}],
    ['the status was refused', { end: REFUSED }, {}],
    ['what was seen cannot be told apart', { end: LIMIT, sight: UNTOLD }, { detail: `No answer. ${UNTOLD_WORDS}` }],
    ['the step was stopped', { end: STOPPED }, { code: 'cancelled', detail: stopped }],
  ];
  for (const [name, wait, more] of cases) {
    test(name, () => assert.deepEqual(judge({ ...wait, lostAnswer: LOST }), { ...LOST, ...more }));
  }
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
