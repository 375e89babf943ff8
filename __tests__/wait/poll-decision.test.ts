import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { startOfRun } from '../../src/outcome/provider-run.ts';
import { decideAfterPoll, type PollTiming } from '../../src/wait/poll-decision.ts';
import { firstSight, type PollResult, type Sight } from '../../src/wait/sight.ts';
import { failedPoll, GATEWAY_POLL as GATEWAY, REFUSED_POLL as OWN, runOf, START_MS, stageOf } from '../support/runs.ts';

const TIMING: PollTiming = { intervalMs: 5000, remainingMs: 600_000, random: 0 };
const SIGHT = firstSight({ isKnown: true, ids: [], sentMs: START_MS, clockOffsetMs: 0 });
/** The largest number below 1. */
const ALMOST_ONE = 1 - 2 ** -53;
const AT_LIMIT: Partial<PollTiming> = { remainingMs: 0 };
const STOPPED: PollResult = { kind: 'stopped' };
const NONE: PollResult = { kind: 'none', detail: 'No runs.' };
const seen = (status: string, id = 'mine'): PollResult => {
  const hasEnded = status === 'success' || status === 'failed' || status === 'done';
  return { kind: 'run', run: runOf(status, [stageOf('fetch', status, hasEnded ? [0, 5] : [0])], id) };
};
const poll = (pauseMs: number, isLast = false) => ({ pauseMs, isLast });
const runIn = (result: PollResult) => (result.kind === 'run' ? result.run : undefined);
const lostSight = (refusal: PollResult) => ({ kind: 'lost_sight', refusal });
const ours: Partial<Sight> = { shown: 'ours' };

type Case = [name: string, result: PollResult, sight: Partial<Sight>, timing: Partial<PollTiming>, decision: object];

describe('after a poll the wait', () => {
  const [success, failure, odd] = [seen('success'), seen('failed'), seen('done')];
  const succeeded = { kind: 'succeeded', run: runIn(success), unfinished: [] };
  const gone = { kind: 'superseded', runId: 'next' };
  const next = seen('success', 'next');
  const cases: Case[] = [
    ['ends with a success of ours', success, ours, {}, succeeded],
    ['ends with a failure of ours', failure, ours, {}, { kind: 'failed', run: runIn(failure) }],
    ['ends with an odd end of ours', odd, ours, {}, { kind: 'odd', run: runIn(odd) }],
    ['ends with a success that the last look finds', success, ours, AT_LIMIT, succeeded],
    ['ends at the limit where no poll fits before it', { kind: 'left_out' }, ours, {}, { kind: 'limit' }],
    ['goes on while the run does', seen('in_progress'), ours, {}, poll(5000)],
    ['goes on with a word that nobody documented', seen('queued'), ours, {}, poll(5000)],
    ['does not take a run before for its own', success, { shown: 'before' }, {}, poll(5000)],
    ['does not take the failure of a run before', failure, { shown: 'before' }, {}, poll(5000)],
    ['does not take a run that cannot be told apart', success, { shown: 'untold' }, {}, poll(5000)],
    ['looks once more at a newer run', next, { shown: 'newer', newer: 1 }, {}, poll(5000)],
    ['ends with the second look at a newer run', next, { shown: 'newer', newer: 2 }, {}, gone],
    ['ends with a newer run at the last look', next, { shown: 'newer', newer: 1 }, AT_LIMIT, gone],
    ['is patient while there is no run yet', NONE, { shown: 'none' }, {}, poll(5000)],
    ['ends where the key was never good', OWN, { isReadable: false, refusals: 1 }, {}, lostSight(OWN)],
    ['bears a refusal of a gateway', GATEWAY, { isReadable: false, refusals: 1, failures: 1 }, {}, poll(10_000)],
    ['bears a refusal after the key was good', OWN, { refusals: 1, failures: 1 }, {}, poll(10_000)],
    ['bears a second one', OWN, { refusals: 2, failures: 2 }, {}, poll(20_000)],
    ['ends with a third one', OWN, { refusals: 3, failures: 3 }, {}, lostSight(OWN)],
    ['ends with a third one of a gateway', GATEWAY, { refusals: 3 }, {}, lostSight(GATEWAY)],
    ['ends when it is cancelled', STOPPED, ours, {}, STOPPED],
    ['ends when it is cancelled at the last look', STOPPED, ours, AT_LIMIT, STOPPED],
    ['ends after the last look at a run that goes on', seen('in_progress'), ours, AT_LIMIT, { kind: 'limit' }],
    [
      'ends after a look that failed and took longer',
      failedPoll(),
      { failures: 1 },
      { remainingMs: -1 },
      { kind: 'limit' },
    ],
    ['ends after the last look at no run', NONE, { shown: 'none' }, AT_LIMIT, { kind: 'limit' }],
    ['ends after the last look at a run before', success, { shown: 'before' }, AT_LIMIT, { kind: 'limit' }],
    ['ends after a last look that was refused', OWN, { refusals: 1 }, AT_LIMIT, { kind: 'limit' }],
  ];
  for (const [name, result, sight, timing, decision] of cases) {
    test(name, () => {
      assert.deepEqual(decideAfterPoll(result, { ...SIGHT, ...sight }, { ...TIMING, ...timing }), decision);
    });
  }
});

describe('the next poll comes after', () => {
  const going = seen('in_progress');
  const once: Partial<Sight> = { failures: 1 };
  const cases: Case[] = [
    ['the interval', going, ours, {}, poll(5000)],
    ['a tenth more of it at most, by chance', going, ours, { random: 0.5 }, poll(5250)],
    ['two intervals, where one poll failed', failedPoll(), once, {}, poll(10_000)],
    ['four intervals, where two failed', failedPoll(), { failures: 2 }, {}, poll(20_000)],
    ['six intervals, where three failed', failedPoll(), { failures: 3 }, {}, poll(30_000)],
    ['six intervals at most', failedPoll(), { failures: 50 }, {}, poll(30_000)],
    ['what the provider asks for', failedPoll(60_000), once, {}, poll(60_000)],
    ['what the provider asks for, and the chance', failedPoll(60_000), once, { random: 0.5 }, poll(63_000)],
    ['no less than it would without being asked', failedPoll(1000), once, {}, poll(10_000)],
    [
      'ten minutes, where the provider asks for an hour',
      failedPoll(3_600_000),
      once,
      { remainingMs: 1e7 },
      poll(600_000),
    ],
    [
      'ten minutes, where it asks for ever',
      failedPoll(Number.POSITIVE_INFINITY),
      once,
      { remainingMs: 1e7 },
      poll(600_000),
    ],
    ['the interval, at the limit it is the last', going, ours, { remainingMs: 5000 }, poll(5000, true)],
    ['what is left, where no other would fit', going, ours, { remainingMs: 9999 }, poll(9999, true)],
    ['the interval, where there is time for another', going, ours, { remainingMs: 10_000 }, poll(5000)],
    ['what is left, where that is more than the interval', failedPoll(), once, { remainingMs: 7000 }, poll(7000, true)],
    ['the interval, where less is left', going, ours, { remainingMs: 1 }, poll(5000, true)],
    [
      'what is left, where the provider asks for more',
      failedPoll(1e6),
      once,
      { remainingMs: 50_000 },
      poll(50_000, true),
    ],
    ['an interval of a sandbox', going, ours, { intervalMs: 50 }, poll(50)],
  ];
  for (const [name, result, sight, timing, decision] of cases) {
    test(name, () => {
      assert.deepEqual(decideAfterPoll(result, { ...SIGHT, ...sight }, { ...TIMING, ...timing }), decision);
    });
  }

  test('a tenth more of the interval where chance will have it', () => {
    const decision = decideAfterPoll(going, { ...SIGHT, ...ours }, { ...TIMING, random: ALMOST_ONE });
    assert.ok('pauseMs' in decision && decision.pauseMs > 5499.9 && decision.pauseMs <= 5500, JSON.stringify(decision));
  });
});

test('a run starts with the first of its steps', () => {
  const steps = [stageOf('a', '', [3]), stageOf('b', '', []), stageOf('c', '', [1]), stageOf('d', '', [2])];
  assert.equal(startOfRun(runOf('', steps)), START_MS + 1000);
  assert.equal(startOfRun(runOf('', [stageOf('b', '', [])])), undefined);
  assert.equal(startOfRun(runOf('')), undefined);
});
