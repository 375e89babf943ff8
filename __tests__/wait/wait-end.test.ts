import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Failure, failed } from '../../src/outcome/outcome.ts';
import type { Run, RunEntry, Stage } from '../../src/outcome/provider-run.ts';
import { firstSight, type Sight } from '../../src/wait/sight.ts';
import { judgeWait, type Wait } from '../../src/wait/wait-end.ts';
import { entryOf, REFUSED_POLL, runOf, START_MS, stageOf } from '../support/runs.ts';

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

// `poll-decision.test.ts` has the words of what polls show.
describe('a wait that reached its limit tells of', () => {
  const cases: [name: string, wait: Partial<Wait>, detail: string, run?: Run][] = [
    ['what cannot be told apart', { sight: UNTOLD }, `${UNSEEN_WORDS} ${UNTOLD_WORDS}`],
    ['a run after a lost answer', { sight: SEEN, lostAnswer: LOST }, `${IN_PROGRESS} ${GOES_ON}`, RUN],
    ['an old run last', { sight: { ...SEEN, shown: 'before' } }, `${LAST_SEEN} ${NOT_SEEN}`, RUN],
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
  test('its end is odd', () => {
    const detail =
      'Run run-1 ended with the unknown status "done", stage import: Bye. Whether the import succeeded is not known.';
    const end = { kind: 'odd', run: odd } as const;
    const outcome = { ...failed('running', 'end_not_seen', detail), run: odd };
    assert.deepEqual(judge({ end, sight: { ...SEEN, run: odd } }), outcome);
  });

  for (const [sight, waitedMs, said] of [
    [SEEN, 5000, `5 s of waiting, when ${IN_PROGRESS} ${GOES_ON}`],
    [UNSEEN, 0, `0 ms of waiting, when ${UNSEEN_WORDS} ${MAY_BEGIN}`],
  ] as const) {
    test(`the step was stopped after ${said}`, () => {
      const outcome = failed('running', 'stopped_in_wait', `The step was stopped after ${said}`);
      const seen = sight === SEEN ? { run: RUN } : {};
      assert.deepEqual(judge({ end: STOPPED, sight, waitedMs }), { ...outcome, ...seen });
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
  const stage = (name: string, word: string, ...entries: RunEntry[]) => stageOf(name, word, [], ...entries);
  const failure = (name: string, ...texts: string[]) => {
    return stage(name, 'failed', info, ...texts.map((text) => entryOf(text, 'error')), warning);
  };
  const fine = stage('import', 'success', info);
  const noStage = 'but none of its stages did.';
  const cases: [name: string, word: string, stages: Stage[], detail: string][] = [
    ['its errors', 'failed', [failure('fetch', 'A', 'B'), failure('import', 'C')], 'fetch: A / fetch: B / import: C'],
    ['its errors that have words', 'failed', [failure('a', '', 'No')], 'a: No'],
    ['the last words of the stage that failed', 'failed', [stage('a', 'failed', info, warning), fine], 'a: Odd.'],
    [
      'the last words of the last stage that failed',
      'failed',
      [stage('a', 'failed', info), stage('b', 'failed', warning), stage('c', '')],
      'b: Odd.',
    ],
    ['them whatever the run says', 'success', [stage('fetch', 'FAILED', warning), fine], 'fetch: Odd.'],
    [
      'that no stage failed, and the last words',
      'failed',
      [fine, stage('c', 'success', warning)],
      `Woosmap says that the run failed, ${noStage} Its last message: c: Odd.`,
    ],
    [
      'that no stage failed, also where the stages say nothing',
      'FAILED',
      [stage('a', '', info), stage('c', '')],
      `Woosmap says that the run failed, ${noStage}`,
    ],
    [
      'that no stage failed, and its status where that is another word',
      'cancelled',
      [stage('a', 'success', entryOf(''))],
      `Woosmap says that the run failed with the status "cancelled", ${noStage}`,
    ],
    ['its status where it has no stage', 'error', [], 'The run failed with the status "error" and gave no reason.'],
    ['that its stage gave no reason', 'failed', [stage('a', 'failed')], 'The stage a failed and gave no reason.'],
    ['the same of no words', 'failed', [stage('a', 'failed', entryOf(''))], 'The stage a failed and gave no reason.'],
    ['that it gave no reason', 'failed', [], 'The run failed and gave no reason.'],
  ];
  for (const [name, word, stages, detail] of cases) {
    test(name, () => {
      const run = runOf(word, stages);
      const outcome = { ...failed('failed', 'import_failed', detail), run };
      assert.deepEqual(judge({ end: { kind: 'failed', run } }), outcome);
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
