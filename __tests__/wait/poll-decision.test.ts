import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { startOfRun } from '../../src/provider-run.ts';
import {
  type Baseline,
  decideAfterPoll,
  isOwnRun,
  type PollResult,
  type PollState,
} from '../../src/wait/poll-decision.ts';
import { runOf, START_MS, stepOf } from '../support/runs.ts';

const STATE: PollState = {
  baseline: { kind: 'none' },
  runId: undefined,
  failures: 0,
  intervalMs: 5000,
  remainingMs: 600_000,
  random: 0,
};
/** The largest number below 1. */
const ALMOST_ONE = 1 - 2 ** -53;
const OLD: Baseline = { kind: 'run', id: 'old' };
const CANCELLED: PollResult = { kind: 'cancelled' };
const NONE: PollResult = { kind: 'none', detail: 'No runs.' };
const DENIED: PollResult = { kind: 'denied', code: 'forbidden', detail: 'No.' };
const failed = (retryAfterMs?: number): PollResult => ({ kind: 'failed', why: 'status 502', retryAfterMs });
const seen = (status: string, id = 'mine', startSeconds = 0): PollResult => ({
  kind: 'run',
  run: runOf(status, [stepOf('fetch', status, [startSeconds])], id),
});
const poll = (pauseMs: number, isLast = false) => ({ kind: 'poll', pauseMs, isLast });
const lostSight = (code: string, detail: string) => ({ kind: 'lost_sight', code, detail });
const ended = (kind: string, result: PollResult) => ({ kind, run: result.kind === 'run' ? result.run : undefined });

describe('after a poll the wait', () => {
  const [success, failure] = [seen('success'), seen('failed')];
  const after = (startedAfterMs: number | undefined): Baseline => ({ kind: 'unreadable', startedAfterMs });
  const gone = { kind: 'superseded', runId: 'next' };
  const cases: [name: string, result: PollResult, state: Partial<PollState>, decision: object][] = [
    ['ends with a success', success, {}, ended('succeeded', success)],
    ['ends with a failure', failure, {}, ended('failed', failure)],
    ['ends with the success of the run that it follows', success, { runId: 'mine' }, ended('succeeded', success)],
    ['takes the run before for no other in capitals', seen('success', 'OLD'), { baseline: OLD }, poll(5000)],
    [
      'follows its run in capitals too',
      seen('success', 'MINE'),
      { runId: 'mine' },
      ended('succeeded', seen('success', 'MINE')),
    ],
    ['ends with a success that the last look finds', success, { remainingMs: 0 }, ended('succeeded', success)],
    ['goes on while the run does', seen('in_progress'), {}, poll(5000)],
    ['goes on with a word that nobody documented', seen('queued'), {}, poll(5000)],
    ['takes no word for another', seen('SUCCESS'), {}, poll(5000)],
    ['does not take the run before for its own', seen('success', 'old'), { baseline: OLD }, poll(5000)],
    ['does not take the failure of the run before', seen('failed', 'old'), { baseline: OLD }, poll(5000)],
    ['takes any other for its own', success, { baseline: OLD }, ended('succeeded', success)],
    [
      'takes a run that started after the trigger',
      success,
      { baseline: after(START_MS - 1) },
      ended('succeeded', success),
    ],
    ['takes a run that started with the trigger', success, { baseline: after(START_MS) }, ended('succeeded', success)],
    ['does not take a run that started before it', success, { baseline: after(START_MS + 1) }, poll(5000)],
    ['does not take a run where the clock is not known', success, { baseline: after(undefined) }, poll(5000)],
    [
      'does not take a run that has not started',
      { kind: 'run', run: runOf('success') },
      { baseline: after(0) },
      poll(5000),
    ],
    ['follows one run alone', seen('success', 'next'), { runId: 'mine' }, gone],
    [
      'follows one run alone, at the last look too',
      seen('in_progress', 'next'),
      { runId: 'mine', remainingMs: 0 },
      gone,
    ],
    ['bears a look at the past', seen('success', 'old'), { runId: 'mine', baseline: OLD }, poll(5000)],
    [
      'bears a look at the past, by the clock',
      seen('success', 'next', -1),
      { runId: 'mine', baseline: after(START_MS) },
      poll(5000),
    ],
    ['is patient while there is no run yet', NONE, {}, poll(5000)],
    ['ends where the run is gone', NONE, { runId: 'mine' }, lostSight('not_found', 'No runs.')],
    ['ends where the provider refuses to tell', DENIED, {}, lostSight('forbidden', 'No.')],
    ['ends where the provider refuses to tell any more', DENIED, { runId: 'mine' }, lostSight('forbidden', 'No.')],
    ['ends when it is cancelled', CANCELLED, {}, { kind: 'cancelled' }],
    ['ends when it is cancelled at the last look', CANCELLED, { remainingMs: 0, runId: 'mine' }, { kind: 'cancelled' }],
    ['ends after the last look at a run that goes on', seen('in_progress'), { remainingMs: 0 }, { kind: 'limit' }],
    ['ends after a look that took until the limit', seen('in_progress'), { remainingMs: 0 }, { kind: 'limit' }],
    ['ends after a look that failed and took longer', failed(), { remainingMs: -1, failures: 1 }, { kind: 'limit' }],
    ['ends after the last look at no run', NONE, { remainingMs: 0 }, { kind: 'limit' }],
    [
      'ends after the last look at the run before',
      seen('success', 'old'),
      { remainingMs: 0, baseline: OLD },
      { kind: 'limit' },
    ],
    ['ends after a last look that failed', failed(), { remainingMs: 0, failures: 1 }, { kind: 'limit' }],
  ];
  for (const [name, result, state, decision] of cases) {
    test(name, () => assert.deepEqual(decideAfterPoll(result, { ...STATE, ...state }), decision));
  }
});

describe('the next poll comes after', () => {
  const going = seen('in_progress');
  const cases: [name: string, result: PollResult, state: Partial<PollState>, decision: object][] = [
    ['the interval', going, {}, poll(5000)],
    ['a tenth more of it at most, by chance', going, { random: 0.5 }, poll(5250)],
    ['two intervals, where one poll failed', failed(), { failures: 1 }, poll(10_000)],
    ['four intervals, where two failed', failed(), { failures: 2 }, poll(20_000)],
    ['six intervals, where three failed', failed(), { failures: 3 }, poll(30_000)],
    ['six intervals at most', failed(), { failures: 50 }, poll(30_000)],
    ['what the provider asks for', failed(60_000), { failures: 1 }, poll(60_000)],
    ['what the provider asks for, and the chance', failed(60_000), { failures: 1, random: 0.5 }, poll(63_000)],
    ['no less than it would without being asked', failed(1000), { failures: 1 }, poll(10_000)],
    ['the interval, at the limit it is the last', going, { remainingMs: 5000 }, poll(5000, true)],
    ['what is left, where no other would fit', going, { remainingMs: 9999 }, poll(9999, true)],
    ['the interval, where there is time for another', going, { remainingMs: 10_000 }, poll(5000)],
    [
      'what is left, where that is more than the interval',
      failed(),
      { failures: 1, remainingMs: 7000 },
      poll(7000, true),
    ],
    ['the interval, where less is left', going, { remainingMs: 1 }, poll(5000, true)],
    [
      'what is left, where the provider asks for more',
      failed(3_600_000),
      { failures: 1, remainingMs: 50_000 },
      poll(50_000, true),
    ],
    [
      'what is left, where the provider asks for ever',
      failed(Number.POSITIVE_INFINITY),
      { failures: 1, remainingMs: 50_000 },
      poll(50_000, true),
    ],
    ['an interval of a sandbox', going, { intervalMs: 50 }, poll(50)],
  ];
  for (const [name, result, state, decision] of cases) {
    test(name, () => assert.deepEqual(decideAfterPoll(result, { ...STATE, ...state }), decision));
  }

  test('a tenth more of the interval where chance will have it', () => {
    const decision = decideAfterPoll(going, { ...STATE, random: ALMOST_ONE });
    assert.ok(
      decision.kind === 'poll' && decision.pauseMs > 5499.9 && decision.pauseMs <= 5500,
      JSON.stringify(decision),
    );
  });
});

test('a run that is followed is known by its id alone', () => {
  const state = { baseline: OLD, runId: 'old' };
  assert.equal(isOwnRun(runOf('success', [], 'old'), state), true);
  assert.equal(isOwnRun(runOf('success', [], 'new'), state), false);
});

test('a run starts with the first of its steps', () => {
  const steps = [stepOf('a', '', [3]), stepOf('b', '', []), stepOf('c', '', [1]), stepOf('d', '', [2])];
  assert.equal(startOfRun(runOf('', steps)), START_MS + 1000);
  assert.equal(startOfRun(runOf('', [stepOf('b', '', [])])), undefined);
  assert.equal(startOfRun(runOf('')), undefined);
});
