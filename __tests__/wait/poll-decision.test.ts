import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isAgain } from '../../src/ask/patiently.ts';
import { startOfRun } from '../../src/outcome/provider-run.ts';
import { decideAfterPoll, type PollTiming } from '../../src/wait/poll-decision.ts';
import { asFailure, type Before, firstSight, type PollResult, type Sight, seePoll } from '../../src/wait/sight.ts';
import { judgeWait } from '../../src/wait/wait-end.ts';
import { failedPoll, GATEWAY_POLL, REFUSED_POLL, runOf, START_MS, stageOf } from '../support/runs.ts';

const BEFORE: Before = { isKnown: true, ids: ['old'], sentMs: START_MS, clockOffsetMs: 0 };
const FIRST: Before = { ...BEFORE, ids: [] };
const BLIND: Before = { ...FIRST, isKnown: false };
const NONE: PollResult = { kind: 'none', detail: 'No runs.' };
const BAD = failedPoll();

function seen(id: string, status: string, startSeconds = 1): PollResult {
  const times = [startSeconds, status === 'in_progress' ? undefined : startSeconds + 60] as const;
  return { kind: 'run', run: runOf(status, [stageOf('fetch', status, times)], id) };
}

const OLD = seen('old', 'success', -90);
const GOING = seen('mine', 'in_progress');
const DONE = seen('mine', 'success');
const next = (status: string) => seen('next', status, 6);

/** Plays polls to the end of a wait; the last one serves for all that follow. Tells when each came, in seconds. */
function play(polls: readonly PollResult[], before: Before, waitSeconds: number) {
  const times: number[] = [];
  let sight = firstSight(before);
  for (let elapsedMs = 5000; ; ) {
    times.push(elapsedMs / 1000);
    const poll = asFailure(polls[Math.min(times.length, polls.length) - 1] ?? NONE, sight);
    sight = seePoll(sight, poll);
    const timing = { intervalMs: 5000, remainingMs: waitSeconds * 1000 - elapsedMs, random: 0 };
    const end = decideAfterPoll(poll, sight, timing);
    if (!isAgain(end)) {
      return { times, end: judgeWait({ end, sight, lostAnswer: undefined, waitedMs: elapsedMs, title: 'Woosmap' }) };
    }
    elapsedMs += end.pauseMs;
  }
}

describe('a wait that sees', () => {
  const succeeded = { word: 'succeeded', run: { id: 'mine' } };
  const gone = 'The status now shows a newer run (next), so the end of run mine was not seen.';
  const hidden = { word: 'running', code: 'unexpected_response', detail: gone };
  const limit = (state: string) => ({ word: 'running', code: 'wait_timeout', detail: `After 12 s, ${state}` });
  const unseen =
    'no run was seen that certainly belongs to this import. Woosmap confirmed the import, so it may still begin.';
  const goesOn = 'run mine was in progress, stage fetch. The import goes on at Woosmap.';
  const failed =
    'run mine had last been seen in progress, stage fetch. The last look at the status failed: status 502. Its end was not seen.';
  const refused = (reason: string, words: string) => {
    return { word: 'running', reason, code: 'forbidden', detail: `No permission. ${words}` };
  };
  const mayBegin = 'Woosmap confirmed the import, so it may still begin.';
  const cases: [name: string, polls: PollResult[], end: object, times: number[], before?: Before][] = [
    ['the first run ever', [NONE, NONE, DONE], succeeded, [5, 10, 15], FIRST],
    ['the run late, after the run before', [OLD, OLD, DONE], succeeded, [5, 10, 15]],
    ['failures in a row', [BAD, BAD, BAD, BAD, GOING, BAD, DONE], succeeded, [5, 15, 35, 65, 95, 100, 110]],
    [
      'refusals, and others between',
      [GOING, REFUSED_POLL, GATEWAY_POLL, BAD, NONE, NONE, GOING, GATEWAY_POLL, DONE],
      succeeded,
      [5, 10, 20, 40, 70, 100, 130, 135, 145],
    ],
    ['refusals before the run', [GATEWAY_POLL, GATEWAY_POLL, DONE], succeeded, [5, 15, 35], BLIND],
    [
      'three refusals in a row',
      [GOING, REFUSED_POLL],
      refused('status_lost', 'Its end was not seen.'),
      [5, 10, 20, 40],
    ],
    ['three refusals of a gateway in a row', [GATEWAY_POLL], refused('end_not_seen', mayBegin), [5, 15, 35], BLIND],
    ['a refusal of the API before any status was read', [REFUSED_POLL], refused('status_lost', mayBegin), [5], BLIND],
    ['a newer run twice', [GOING, next('success')], hidden, [5, 10, 15]],
    [
      'a newer run once, and again',
      [GOING, next('failed'), GOING, next('success'), DONE],
      succeeded,
      [5, 10, 15, 20, 25],
    ],
    ['the run before again and again', [GOING, OLD, OLD, OLD, DONE], succeeded, [5, 10, 15, 20, 25]],
    ['a run that began before it', [GOING, seen('b', 'failed', -3), DONE], succeeded, [5, 10, 15]],
  ];
  for (const [name, polls, expected, expectedTimes, before = BEFORE] of cases) {
    test(name, () => {
      const { end, times } = play(polls, before, 600);
      assert.partialDeepStrictEqual(end, expected);
      assert.deepEqual(times, expectedTimes);
    });
  }

  const atLimit: [name: string, polls: PollResult[], end: object][] = [
    ['it succeed', [GOING, DONE], succeeded],
    ['it succeed, after a look that failed', [BAD, DONE], succeeded],
    ['it fail', [GOING, seen('mine', 'failed')], { word: 'failed' }],
    ['it go on', [GOING], limit(goesOn)],
    ['it go on, after a look that failed', [BAD, GOING], limit(goesOn)],
    ['nothing, because the look fails', [GOING, BAD], limit(failed)],
    ['a refusal', [GOING, REFUSED_POLL], { word: 'running', code: 'wait_timeout' }],
    ['no run yet', [NONE], { word: 'running', code: 'wait_timeout' }],
    ['no run but the one before', [OLD], limit(unseen)],
    ['a newer run', [GOING, next('in_progress')], hidden],
  ];
  for (const [name, polls, expected] of atLimit) {
    test(`${name}, at the limit of 12 s`, () => {
      const { end, times } = play(polls, name === 'no run yet' ? FIRST : BEFORE, 12);
      assert.partialDeepStrictEqual(end, expected);
      assert.deepEqual(times, [5, 12]);
    });
  }

  test('nothing but failures for an hour, with pauses that stop growing', () => {
    const { end, times } = play([BAD], BEFORE, 3600);
    assert.partialDeepStrictEqual(end, { word: 'running', code: 'wait_timeout' });
    assert.ok(times.at(-1) === 3600 && times.length < 130);
  });
});

/** The largest number below 1. */
const ALMOST_ONE = 1 - 2 ** -53;

type Case = [name: string, poll: PollResult, sight: Partial<Sight>, timing: Partial<PollTiming>, decision: object];

function decideAll(cases: readonly Case[]): void {
  for (const [name, poll, sight, timing, decision] of cases) {
    test(name, () => {
      const all = { intervalMs: 5000, remainingMs: 600_000, random: 0, ...timing };
      assert.deepEqual(decideAfterPoll(poll, { ...firstSight(FIRST), ...sight }, all), decision);
    });
  }
}

describe('after a poll the wait', () => {
  const stopped: PollResult = { kind: 'stopped' };
  decideAll([
    ['does not take a run that cannot be told apart', DONE, { shown: 'untold' }, {}, { pauseMs: 5000, isLast: false }],
    ['ends when it is stopped', stopped, { shown: 'ours' }, {}, stopped],
    ['ends when it is stopped at the last look', stopped, { shown: 'ours' }, { remainingMs: 0 }, stopped],
    ['ends after a look that failed and took longer', BAD, { failures: 1 }, { remainingMs: -1 }, { kind: 'limit' }],
  ]);
});

describe('the next poll comes after', () => {
  const poll = (pauseMs: number, isLast = false) => ({ pauseMs, isLast });
  const ours: Partial<Sight> = { shown: 'ours' };
  const once: Partial<Sight> = { failures: 1 };
  const hours = { remainingMs: 1e7 };
  decideAll([
    ['a tenth more of the interval at most, by chance', GOING, ours, { random: 0.5 }, poll(5250)],
    ['a tenth more where chance will have it', GOING, ours, { random: ALMOST_ONE }, poll(5000 * (1 + ALMOST_ONE / 10))],
    ['what the provider asks for, and the chance', failedPoll(60_000), once, { random: 0.5 }, poll(63_000)],
    ['no less than it would without being asked', failedPoll(1000), once, {}, poll(10_000)],
    ['ten minutes, where the provider asks for an hour', failedPoll(3_600_000), once, hours, poll(600_000)],
    ['ten minutes, where it asks for ever', failedPoll(Number.POSITIVE_INFINITY), once, hours, poll(600_000)],
    ['the interval, at the limit it is the last', GOING, ours, { remainingMs: 5000 }, poll(5000, true)],
    ['what is left, where no other would fit', GOING, ours, { remainingMs: 9999 }, poll(9999, true)],
    ['the interval, where there is time for another', GOING, ours, { remainingMs: 10_000 }, poll(5000)],
    ['what is left, where that is more than the interval', BAD, once, { remainingMs: 7000 }, poll(7000, true)],
    ['the interval, where less is left', GOING, ours, { remainingMs: 1 }, poll(5000, true)],
    [
      'what is left, where the provider asks for more',
      failedPoll(1e6),
      once,
      { remainingMs: 50_000 },
      poll(50_000, true),
    ],
    ['an interval of a sandbox', GOING, ours, { intervalMs: 50 }, poll(50)],
  ]);
});

test('a run starts with the first of its steps', () => {
  const steps = [stageOf('a', '', [3]), stageOf('b', '', []), stageOf('c', '', [1]), stageOf('d', '', [2])];
  assert.equal(startOfRun(runOf('', steps)), START_MS + 1000);
  assert.equal(startOfRun(runOf('', [stageOf('b', '', [])])), undefined);
  assert.equal(startOfRun(runOf('')), undefined);
});
