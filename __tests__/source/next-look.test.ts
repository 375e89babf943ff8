import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decideNextLook, type LookState } from '../../src/source/next-look.ts';
import { fc } from '../support/fast-check.ts';
import '../support/arbitraries.ts';

const HOUR_MS = 3_600_000;
const state = (more: Partial<LookState>): LookState => ({
  looks: 1,
  remainingMs: HOUR_MS,
  retryAfterMs: undefined,
  pace: (ms) => ms,
  random: 0,
  ...more,
});

test('the pauses grow from 5 s to 30 s, with up to a fifth more by chance', () => {
  const pauses = [1, 2, 3, 4, 5, 100].map((looks) => decideNextLook(state({ looks })));
  assert.deepEqual(
    pauses.map((next) => 'pauseMs' in next && next.pauseMs),
    [5000, 7500, 11_250, 16_875, 25_000, 25_000],
  );
  assert.deepEqual(decideNextLook(state({ random: 0.5 })), { pauseMs: 5500, isLast: false });
});

test('the last look is at the limit, and there is none after it', () => {
  assert.deepEqual(decideNextLook(state({ remainingMs: 5000 })), { pauseMs: 5000, isLast: true });
  assert.deepEqual(decideNextLook(state({ remainingMs: 1 })), { pauseMs: 1, isLast: true });
  // One that may end behind the limit comes at the limit.
  assert.deepEqual(decideNextLook(state({ remainingMs: 5900 })), { pauseMs: 5900, isLast: true });
  assert.deepEqual(decideNextLook(state({ remainingMs: 6100 })), { pauseMs: 5000, isLast: false });
  for (const remainingMs of [0, -1]) assert.deepEqual(decideNextLook(state({ remainingMs })), { kind: 'end' });
});

test('Retry-After is kept, in a sandbox too, and one beyond the limit ends the wait', () => {
  const look = decideNextLook(state({ retryAfterMs: 90_000, pace: (ms) => ms * 0.01 }));
  assert.deepEqual(look, { pauseMs: 90_000, isLast: false });
  assert.deepEqual(decideNextLook(state({ retryAfterMs: HOUR_MS })), { pauseMs: HOUR_MS, isLast: true });
  const beyond = decideNextLook(state({ retryAfterMs: HOUR_MS + 1 }));
  assert.deepEqual(beyond, { kind: 'end', retryAfterMs: HOUR_MS + 1 });
});

test('a pause is never shorter than 5 s, never longer than 30 s without Retry-After, and never beyond the limit', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 10_000 }),
      fc.integer({ min: 1, max: 86_400_000 }),
      fc.option(fc.integer({ min: 0, max: 86_400_000 }), { nil: undefined }),
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      (looks, remainingMs, retryAfterMs, random) => {
        const next = decideNextLook(state({ looks, remainingMs, retryAfterMs, random }));
        if ('kind' in next) return assert.ok((retryAfterMs ?? 0) > remainingMs);
        assert.ok(next.pauseMs <= remainingMs && (next.isLast || next.pauseMs >= 5000));
        assert.ok(next.pauseMs <= Math.max(30_000, retryAfterMs ?? 0));
        return assert.equal(next.isLast, next.pauseMs === remainingMs);
      },
    ),
  );
});
