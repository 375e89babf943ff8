import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isAgain } from '../../src/ask/patiently.ts';
import { decideAfterPoll } from '../../src/wait/poll-decision.ts';
import { asFailure, type Before, firstSight, type PollResult, seePoll } from '../../src/wait/sight.ts';
import { judgeWait } from '../../src/wait/wait-end.ts';
import { failedPoll, GATEWAY_POLL, REFUSED_POLL, runOf, START_MS, stageOf } from '../support/runs.ts';

const BEFORE: Before = { isKnown: true, ids: ['old'], sentMs: START_MS, clockOffsetMs: 0 };
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
function play(polls: readonly PollResult[], before: Before, waitMs: number) {
  const times: number[] = [];
  let sight = firstSight(before);
  for (let elapsedMs = 5000; ; ) {
    times.push(elapsedMs / 1000);
    const poll = asFailure(polls[Math.min(times.length, polls.length) - 1] ?? NONE, sight);
    sight = seePoll(sight, poll);
    const timing = { intervalMs: 5000, remainingMs: waitMs - elapsedMs, random: 0 };
    const end = decideAfterPoll(poll, sight, timing);
    if (!isAgain(end)) {
      return { times, end: judgeWait({ end, sight, lostAnswer: undefined, waitedMs: elapsedMs, title: 'Woosmap' }) };
    }
    elapsedMs += end.pauseMs;
  }
}

describe('a wait that sees', () => {
  const gone = 'The status now shows a newer run (next), so the end of run mine was not seen.';
  const first: Before = { ...BEFORE, ids: [] };
  const succeeded = { word: 'succeeded', run: { id: 'mine' } };
  const hidden = { word: 'running', code: 'unexpected_response', detail: gone };
  const limit = (detail: string) => ({ word: 'running', code: 'wait_timeout', detail });
  const cases: [name: string, polls: PollResult[], end: object, times: number[], before?: Before, waitMs?: number][] = [
    ['the first run ever', [NONE, NONE, DONE], succeeded, [5, 10, 15], first],
    ['the run late, after the run before', [OLD, OLD, DONE], succeeded, [5, 10, 15]],
    ['it succeed at the limit', [GOING, DONE], succeeded, [5, 12], BEFORE, 12_000],
    ['it fail at the limit', [GOING, seen('mine', 'failed')], { word: 'failed' }, [5, 12], BEFORE, 12_000],
    [
      'no run',
      [OLD],
      limit(
        'After 12 s, no run was seen that certainly belongs to this import. Woosmap confirmed the import, so it may still begin.',
      ),
      [5, 12],
      BEFORE,
      12_000,
    ],
    ['a failure, and then the limit', [BAD, DONE], succeeded, [5, 12], BEFORE, 12_000],
    ['failures in a row', [BAD, BAD, BAD, BAD, GOING, BAD, DONE], succeeded, [5, 15, 35, 65, 95, 100, 110]],
    [
      'refusals, and others between',
      [GOING, REFUSED_POLL, GATEWAY_POLL, BAD, NONE, NONE, GOING, GATEWAY_POLL, DONE],
      succeeded,
      [5, 10, 20, 40, 70, 100, 130, 135, 145],
    ],
    ['refusals before the run', [GATEWAY_POLL, GATEWAY_POLL, DONE], succeeded, [5, 15, 35]],
    ['a newer run twice', [GOING, next('success')], hidden, [5, 10, 15]],
    ['a newer run at the limit', [GOING, next('in_progress')], hidden, [5, 12], BEFORE, 12_000],
    [
      'a newer run once, and again',
      [GOING, next('failed'), GOING, next('success'), DONE],
      succeeded,
      [5, 10, 15, 20, 25],
    ],
    ['the run before again and again', [GOING, OLD, OLD, OLD, DONE], succeeded, [5, 10, 15, 20, 25]],
    ['a run that began before it', [GOING, seen('b', 'failed', -3), DONE], succeeded, [5, 10, 15]],
  ];
  for (const [name, polls, expected, expectedTimes, before = BEFORE, waitMs = 600_000] of cases) {
    test(name, () => {
      const { end, times } = play(polls, before, waitMs);
      assert.partialDeepStrictEqual(end, expected);
      assert.deepEqual(times, expectedTimes);
    });
  }

  test('nothing but failures for an hour, with pauses that stop growing', () => {
    const { end, times } = play([BAD], BEFORE, 3_600_000);
    assert.partialDeepStrictEqual(end, { word: 'running', code: 'wait_timeout' });
    assert.ok(times.at(-1) === 3600 && times.length < 130);
  });
});
