import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { LostExchange } from '../../src/http/exchange.ts';
import { decideNext, type RetryState } from '../../src/trigger/retry.ts';

type Result = Parameters<typeof decideNext>[0];

const STATE: RetryState = {
  attempt: 1,
  maxAttempts: 10,
  wasRefused: false,
  elapsedMs: 0,
  deadlineMs: 60_000,
  rateLimitWindowMs: undefined,
  random: 0,
};
/** The largest number below 1. */
const ALMOST_ONE = 1 - 2 ** -53;

const busy = (retryAfterMs?: number): Result => ({ kind: 'busy', detail: 'Slow down', retryAfterMs });
const lost = (reason: LostExchange['reason'], maybeSent = false): Result => ({
  kind: 'lost',
  reason,
  maybeSent,
  detail: 'No answer.',
});
const end = (word: string, code: string, detail: string, reason = code) => ({
  kind: 'end',
  end: { word, reason, code, detail },
});

const CANCELLED = 'The step was stopped before the import was started.';

// `docs/architecture.md` has each event, and its test holds the word and the code.
describe('never sent again is', () => {
  const cases: [name: string, result: Result, decision: object][] = [
    [
      'what was refused',
      { kind: 'refused', reason: 'web_page', code: 'forbidden', detail: 'No.' },
      end('rejected', 'forbidden', 'No.', 'web_page'),
    ],
    [
      'what has no usable answer',
      { kind: 'unusable', reason: 'lost', code: 'provider_error', detail: 'Oh.' },
      end('unknown', 'provider_error', 'Oh.', 'lost'),
    ],
    [
      'what may have gone out before the step was stopped',
      lost('cancelled', true),
      end('unknown', 'cancelled', 'No answer.', 'stopped_after_send'),
    ],
    ['what was cancelled before it went out', lost('cancelled'), end('not_sent', 'cancelled', CANCELLED)],
  ];
  for (const [name, result, decision] of cases) {
    test(name, () => assert.deepEqual(decideNext(result, STATE), decision));
  }
});

test('what was accepted ends with the ids that the provider named', () => {
  const decision = decideNext({ kind: 'accepted', datasetId: 'a' }, STATE);
  assert.deepEqual(decision, { kind: 'end', end: { word: 'accepted', datasetId: 'a' } });
});

describe('what reached nobody is sent again', () => {
  const pauses: [attempt: number, leastMs: number, mostMs: number][] = [
    [1, 500, 750],
    [2, 1000, 1500],
    [3, 2000, 3000],
    [5, 8000, 12_000],
    [6, 8000, 12_000],
  ];
  for (const [attempt, leastMs, mostMs] of pauses) {
    test(`after ${leastMs} to ${mostMs} ms at attempt ${attempt}`, () => {
      const again = (pauseMs: number) => ({ kind: 'again', pauseMs, why: 'nothing was sent' });
      assert.deepEqual(decideNext(lost('network'), { ...STATE, attempt }), again(leastMs));
      assert.deepEqual(decideNext(lost('network'), { ...STATE, attempt, random: ALMOST_ONE }), again(mostMs));
    });
  }

  test('until it was sent as often as it may be', () => {
    const decisions = [2, 3, 4].map((attempt) => decideNext(lost('network'), { ...STATE, attempt, maxAttempts: 3 }));
    const last = end('not_sent', 'network_error', 'No answer.');
    assert.deepEqual(decisions, [{ kind: 'again', pauseMs: 1000, why: 'nothing was sent' }, last, last]);
  });

  test('after a time-out while the deadline allows, but not at the last attempt; after another loss for longer', () => {
    const states: Partial<RetryState>[] = [{ elapsedMs: 59_999 }, { elapsedMs: 60_000 }, { attempt: 10 }];
    const kinds = states.map((state) => decideNext(lost('timeout'), { ...STATE, ...state }).kind);
    assert.deepEqual(kinds, ['again', 'end', 'end']);
    assert.equal(decideNext(lost('network'), { ...STATE, elapsedMs: 100_000 }).kind, 'again');
  });
});

describe('where the provider asks to come back later', () => {
  const cases: [name: string, result: Result, state: Partial<RetryState>, pauseMs: number][] = [
    ['it is the pause that it asks for', busy(7000), {}, 7000],
    ['without chance', busy(7000), { random: ALMOST_ONE }, 7000],
    ['but never none', busy(0), {}, 500],
    ['and never none, by chance', busy(0), { random: ALMOST_ONE }, 750],
    ['and more the next time', busy(1000), { attempt: 3 }, 2000],
    ['it may be ten minutes', busy(600_000), {}, 600_000],
    ['it is more than the documented window, where it says so', busy(100_000), { rateLimitWindowMs: 90_000 }, 100_000],
    ['it is less than the documented window, where it says so', busy(7000), { rateLimitWindowMs: 90_000 }, 7000],
    ['else it is the documented window', busy(), { rateLimitWindowMs: 90_000, random: ALMOST_ONE, attempt: 5 }, 90_000],
    ['else it grows', busy(), {}, 2000],
    ['else it grows by chance', busy(), { random: ALMOST_ONE }, 3000],
    ['else it is 32 s at attempt 5', busy(), { attempt: 5 }, 32_000],
    ['else it is a minute at most', busy(), { attempt: 6 }, 60_000],
    ['else it is a minute at most and the chance', busy(), { attempt: 9, random: ALMOST_ONE }, 90_000],
  ];
  for (const [name, result, state, pauseMs] of cases) {
    test(name, () => {
      assert.deepEqual(decideNext(result, { ...STATE, ...state }), { kind: 'again', pauseMs, why: 'rate limit' });
    });
  }

  test('it ends as a refusal at the last attempt', () => {
    const kinds = [2, 3].map((attempt) => decideNext(busy(7000), { ...STATE, attempt, maxAttempts: 3 }).kind);
    assert.deepEqual(kinds, ['again', 'end']);
    assert.deepEqual(decideNext(busy(), { ...STATE, maxAttempts: 1 }), end('rejected', 'rate_limited', 'Slow down'));
  });

  const longer: [name: string, retryAfterMs: number, asks: string][] = [
    ['a moment more than ten minutes', 600_001, '601 s (10 min)'],
    ['an hour', 3_600_000, '3600 s (60 min)'],
    ['a year', 400 * 86_400_000, '34560000 s (over a year)'],
    ['more than can be counted', 1e19, 'over a year'],
    ['for ever', Number.POSITIVE_INFINITY, 'over a year'],
  ];
  for (const [name, retryAfterMs, asks] of longer) {
    test(`${name} is too long, which ends at once and says how long`, () => {
      const detail = `Slow down. The answer asks to wait ${asks}, but the action waits at most 600 s.`;
      const end = { word: 'rejected', reason: 'later', code: 'rate_limited', detail, retryAfterMs };
      assert.deepEqual(decideNext(busy(retryAfterMs), STATE), { kind: 'end', end });
    });
  }
});
