import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { failed, type Outcome } from '../../src/outcome/outcome.ts';
import type { Run } from '../../src/outcome/provider-run.ts';
import { durationOf, endOfRun, isGoing, lastEntry, lastMessage, warningsOf } from '../../src/outcome/provider-run.ts';
import { knownOf } from '../../src/wait/watch.ts';
import { entryOf, runOf, START_MS, type StageTimes, stageOf } from '../support/runs.ts';

describe('the last words of a run are', () => {
  const last = entryOf('Half done');
  const cases: [name: string, run: Run, words: string, entry: string | undefined][] = [
    ['nothing without a step', runOf(''), '', undefined],
    [
      'its last step, where none has a word',
      runOf('', [stageOf('a', '', []), stageOf('b', '', [])]),
      ', stage b',
      undefined,
    ],
    ['the last entry', runOf('', [stageOf('a', '', [], entryOf('Read'), last)]), ', stage a: Half done', 'Half done'],
    [
      'those of the last step that has any',
      runOf('', [stageOf('a', '', [], last), stageOf('b', '', [])]),
      ', stage a: Half done',
      'Half done',
    ],
    [
      'those that are the newest, in whatever order',
      runOf('', [
        stageOf(
          'a',
          '',
          [],
          entryOf('Half done', 'info', '2026-01-15T12:00:09'),
          entryOf('Read', 'info', '2026-01-15T12:00:08'),
        ),
      ]),
      ', stage a: Half done',
      'Half done',
    ],
    [
      'those of the last of several',
      runOf('', [stageOf('a', '', [], entryOf('Read')), stageOf('b', '', [], last)]),
      ', stage b: Half done',
      'Half done',
    ],
  ];
  for (const [name, run, words, entry] of cases) {
    test(name, () => assert.deepEqual([lastMessage(run), lastEntry(run)], [words, entry]));
  }
});

describe('a run took', () => {
  const cases: [name: string, times: StageTimes[], durationMs: number | undefined][] = [
    [
      'from its first start to its last end',
      [
        [2, 5],
        [1, 3],
        [4, 9],
        [8, 7],
      ],
      8000,
    ],
    ['no time', [[3, 3]], 0],
    ['an unknown time without steps', [], undefined],
    ['an unknown time without an end', [[1], [2]], undefined],
    ['an unknown time without a start', [[undefined, 5]], undefined],
    ['an unknown time where it ends before it starts', [[5, 1]], undefined],
    ['the time of those that are known', [[], [1], [undefined, 4]], 3000],
  ];
  for (const [name, times, durationMs] of cases) {
    test(name, () => assert.equal(durationOf(times.map((time) => stageOf('a', '', time))), durationMs));
  }
});

test('what is known while the wait is on is no more than is known', () => {
  const outcome: Outcome = {
    word: 'accepted',
    attempts: 2,
    httpStatus: 202,
    datasetId: 'a',
    importId: 'b',
    runId: 'c',
  };
  assert.deepEqual(knownOf(outcome), { attempts: 2, httpStatus: 202, datasetId: 'a', importId: 'b', runId: 'c' });
  const lost: Outcome = { ...failed('unknown', 'timeout', 'No answer.'), attempts: 1 };
  assert.deepEqual(knownOf(lost), { attempts: 1 });
});

describe('the warnings of a run are', () => {
  const entries = (['info', 'warning', 'error'] as const).map((level) => entryOf(level, level));
  const stages = [stageOf('a', '', [], ...entries), stageOf('b', '', [], entryOf('last', 'warning'))];
  const levelsOf = (status: string) => warningsOf(runOf(status, stages)).map(({ text }) => text);

  test('its errors too, where it ended in success', () => {
    assert.deepEqual(levelsOf('success'), ['warning', 'error', 'last']);
  });

  test('its warnings alone, where it did not', () => {
    for (const status of ['failed', 'in_progress', 'done', '']) assert.deepEqual(levelsOf(status), ['warning', 'last']);
  });
});

test('a run goes on until a word or its last stage says otherwise', () => {
  const open = [stageOf('a', '', [0])];
  const going = (word: string, stages = open) => isGoing(runOf(word, stages));
  assert.deepEqual([going('in_progress'), going('queued'), going('queued', [])], [true, true, true]);
  const ended = [going('success'), going('failed'), going('cancelled'), going('done', [stageOf('a', '', [0, 5])])];
  assert.deepEqual(ended, [false, false, false, false]);
});

describe('a run ended with the last of its stages,', () => {
  const [early, late, open] = [stageOf('a', '', [0, 3]), stageOf('b', '', [3, 9]), stageOf('c', '', [9])];
  const endOf = (status: string, ...steps: typeof stages) => {
    const end = endOfRun(runOf(status, steps));
    return end === undefined ? undefined : (end - START_MS) / 1000;
  };
  const stages = [early, late];

  test('in whatever order they are listed', () => {
    assert.deepEqual([endOf('success', ...stages), endOf('odd', late, early)], [9, 9]);
  });

  test('but not while it goes on, and not where one has no end', () => {
    const ends = [endOf('in_progress', ...stages), endOf('In_Progress', early), endOf('success', ...stages, open)];
    assert.deepEqual([...ends, endOf('success')], [undefined, undefined, undefined, undefined]);
  });
});
