import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { type Baseline, decideAfterPoll, isOwnRun, type PollResult } from '../../src/wait/poll-decision.ts';
import { ACCEPTED, follow, NO_RUN } from '../support/follow.ts';
import { UUID } from '../support/inputs.ts';
import { json, type Reply } from '../support/local-server.ts';
import { runOf, START_MS, sentEntry, sentRun, stepOf } from '../support/runs.ts';
import { play, type Turn } from '../support/story.ts';

const INTERVAL_MS = 5000;
const ids = fc.constantFrom('old', 'mine', 'next');
const status = fc.constantFrom('success', 'failed', 'in_progress', 'queued');
const startSeconds = fc.constantFrom(-90, 0, 30);
const pauseSeconds = fc.constantFrom(0, 1, 7, 120, 1e9, Number.POSITIVE_INFINITY);

describe('for any polls', () => {
  const poll: fc.Arbitrary<PollResult> = fc.oneof(
    {
      weight: 5,
      arbitrary: fc.tuple(ids, status, startSeconds).map(([id, word, start]): PollResult => {
        return { kind: 'run', run: runOf(word, [stepOf('fetch', word, [start])], id) };
      }),
    },
    fc.constant<PollResult>({ kind: 'none', detail: 'No runs.' }),
    pauseSeconds.map((pause): PollResult => ({ kind: 'failed', why: 'status 502', retryAfterMs: pause * 1000 })),
    fc.constant<PollResult>({ kind: 'failed', why: 'no answer', retryAfterMs: undefined }),
  );
  const last = fc.oneof(
    poll,
    fc.constantFrom<PollResult>({ kind: 'denied', code: 'forbidden', detail: 'No.' }, { kind: 'cancelled' }),
  );
  const baseline: fc.Arbitrary<Baseline> = fc.constantFrom(
    { kind: 'none' },
    { kind: 'run', id: 'old' },
    { kind: 'unreadable', startedAfterMs: undefined },
    { kind: 'unreadable', startedAfterMs: START_MS },
  );
  const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

  test('the wait ends at its limit, and a run that was there before is never its success', () => {
    fc.assert(
      fc.property(
        baseline,
        fc.array(poll, { maxLength: 40 }),
        last,
        fc.integer({ min: 6000, max: 600_000 }),
        random,
        (base, before, end, waitMs, chance) => {
          let [elapsedMs, failures, runId]: [number, number, string | undefined] = [INTERVAL_MS, 0, undefined];
          let isLast = false;
          for (let count = 0; ; count += 1) {
            assert.ok(elapsedMs <= waitMs + INTERVAL_MS, `after ${elapsedMs} ms`);
            const result = before[count] ?? end;
            failures = result.kind === 'failed' ? failures + 1 : 0;
            if (result.kind === 'run' && isOwnRun(result.run, { baseline: base, runId })) runId = result.run.id;
            const remainingMs = waitMs - elapsedMs;
            const state = {
              baseline: base,
              runId,
              failures,
              intervalMs: INTERVAL_MS,
              remainingMs,
              random: chance,
            };
            const decision = decideAfterPoll(result, state);
            if (decision.kind === 'poll') {
              assert.ok(!isLast && decision.pauseMs >= INTERVAL_MS);
              isLast = decision.isLast;
              elapsedMs += decision.pauseMs;
            } else {
              assert.ok(decision.kind !== 'limit' || (isLast && elapsedMs >= waitMs));
              if (decision.kind !== 'succeeded' && decision.kind !== 'failed') return;
              assert.ok(result.kind === 'run' && decision.run === result.run && runId === result.run.id);
              assert.ok(base.kind !== 'run' || result.run.id !== base.id);
              return;
            }
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});

const CODES = ['import_failed', 'wait_timeout', 'unauthorized', 'forbidden', 'not_found', 'unexpected_response'];

test('for any answers to the polls a wait ends in time, with an outcome of the contract that the answers bear out', async () => {
  const run = fc
    .tuple(ids, status, startSeconds)
    .map(([id, word, start]) => json(200, sentRun(id, word, START_MS + start * 1000, [sentEntry(id)])));
  const failure = fc
    .tuple(
      fc.constantFrom(200, 204, 302, 400, 401, 403, 404, 422, 429, 500, 503),
      fc.constantFrom('', '{}', '[', 'null'),
    )
    .chain(([code, body]) => {
      const headers = pauseSeconds.map((pause): Record<string, string> => ({ 'retry-after': String(pause) }));
      return headers.map((fields): Reply => ({ status: code, headers: fields, body }));
    });
  const cut = fc.constant<Reply>((socket) => socket.destroy());
  const statuses = fc.array(fc.oneof({ weight: 4, arbitrary: run }, failure, cut, fc.constant(NO_RUN)), {
    minLength: 1,
    maxLength: 14,
  });
  const minutes = fc.constantFrom('0.1', '0.5', '1');
  await fc.assert(
    fc.asyncProperty(
      statuses,
      minutes,
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      async (turns, limit, random) => {
        const raw = { wait: 'true', wait_timeout_minutes: limit };
        const { outcome, world, startMs, requests } = await follow(turns, { raw, random });
        const waitedMs = world.clock.timeMs - startMs;
        // The last look is at the limit, but no sooner after the one before than the provider allows.
        assert.ok(waitedMs <= Number(limit) * 60_000 + INTERVAL_MS, `${waitedMs} ms`);
        assert.equal(requests.filter(({ method }) => method === 'POST').length, 1);
        assert.ok(['succeeded', 'failed', 'running'].includes(outcome.word), outcome.word);
        const told = turns.map((turn) => ('body' in turn ? String(turn.body) : ''));
        if (outcome.word === 'succeeded') {
          assert.ok(told.slice(1).some((body) => body.includes(`"id":"${outcome.runId}","status":"success"`)));
          assert.ok(!told[0]?.includes(`"id":"${outcome.runId}"`), 'the run before');
        } else {
          assert.ok('code' in outcome && CODES.includes(outcome.code));
          assert.notEqual(outcome.detail, '');
        }
      },
    ),
    { numRuns: 60 },
  );
});

test('for any answers a trigger is sent again only where the one before it was refused for now', async () => {
  const busy = fc.constantFrom(
    json(429, {}),
    json(429, {}, { 'retry-after': '7' }),
    json(503, {}, { 'retry-after': '0' }),
  );
  const other = fc.constantFrom<Turn>(
    ...[200, 202, 301, 307, 400, 401, 404, 408, 425, 500, 502, 503, 504].map((code) => ({ status: code })),
    ACCEPTED,
    json(503, {}, { 'retry-after': 'soon' }),
    json(429, {}, { 'retry-after': '601' }),
    (socket) => socket.destroy(),
    (socket) => socket.end('HTTP/1.1 202 OK\r\ncontent-length: 99\r\n\r\n{'),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(busy, { maxLength: 5 }),
      other,
      fc.integer({ min: 1, max: 5 }),
      async (before, end, max) => {
        const triggers = [...before, end, ACCEPTED];
        const { outcome, requests } = await play({ triggers, raw: { max_attempts: String(max) } });
        assert.equal(requests.length, Math.min(before.length + 1, max));
        assert.equal(outcome.attempts, requests.length);
        assert.equal(outcome.word === 'accepted', end === ACCEPTED && before.length < max);
        assert.ok(outcome.word !== 'accepted' || outcome.datasetId === UUID);
      },
    ),
    { numRuns: 60 },
  );
});
