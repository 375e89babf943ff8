import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isAgain } from '../../src/ask/patiently.ts';
import type { Run } from '../../src/outcome/provider-run.ts';
import { decideAfterPoll } from '../../src/wait/poll-decision.ts';
import { asFailure, type Before, firstSight, type PollResult, seePoll } from '../../src/wait/sight.ts';
import { fc } from '../support/fast-check.ts';
import { ACCEPTED, follow, NO_RUN } from '../support/follow.ts';
import { OTHER_UUID, UUID } from '../support/inputs.ts';
import { json, type Reply } from '../support/local-server.ts';
import {
  failedPoll,
  GATEWAY_POLL,
  REFUSED_POLL,
  runOf,
  START_MS,
  sentEntry,
  sentRun,
  stageOf,
} from '../support/runs.ts';
import { play, type Turn } from '../support/story.ts';

const INTERVAL_MS = 5000;
const ids = fc.constantFrom('old', 'mine', 'next');
const status = fc.constantFrom('success', 'Success', 'failed', 'in_progress', 'queued', 'cancelled');
const startSeconds = fc.constantFrom(-600, -90, -4, -1, 0, 30);
const pauseSeconds = fc.constantFrom(0, 1, 7, 120, 1e9, Number.POSITIVE_INFINITY);
const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

/** Whether a run is provably of a trigger that went out at `START_MS`: by the contract, and not by the code. */
function isProvenOurs(run: Run, look: string | undefined, knowsClock: boolean): boolean {
  if (run.id === look || !knowsClock) return false;
  const startsMs = run.stages.map(({ startMs }) => startMs ?? Number.NaN);
  const endsMs = run.stages.map(({ endMs }) => endMs ?? Number.NaN);
  const hasEndedBefore = run.state !== 'going' && Math.max(...endsMs) < START_MS;
  return !hasEndedBefore && Math.min(...startsMs) >= START_MS - (look === undefined ? 2000 : 5000);
}

/** Whether a run ended in a success that nothing contradicts, as far as one answer can tell. */
function isProvenSuccess({ word, stages }: Run): boolean {
  return word.toLowerCase() === 'success' && !stages.some((stage) => /fail|cancel|error/i.test(stage.word));
}

describe('for any polls', () => {
  const run = fc
    .tuple(ids, status, startSeconds, fc.constantFrom(undefined, 'failed', 'success'), fc.boolean())
    .map(([id, word, start, stage = word, hasEnd]) => {
      return runOf(word, [stageOf('fetch', stage, [start, hasEnd ? start + 3 : undefined])], id);
    });
  const poll: fc.Arbitrary<PollResult> = fc.oneof(
    { weight: 6, arbitrary: run.map((seen): PollResult => ({ kind: 'run', run: seen })) },
    fc.constant<PollResult>({ kind: 'none', detail: 'No runs.' }),
    pauseSeconds.map((pause): PollResult => failedPoll(pause * 1000)),
    fc.constantFrom<PollResult>(REFUSED_POLL, GATEWAY_POLL),
  );
  const last = fc.oneof(poll, fc.constant<PollResult>({ kind: 'stopped' }));
  const look = fc.constantFrom(undefined, 'old', 'none');

  test('the wait ends at its limit, and only a run that is provably ours, and a success, is its success', () => {
    let successes = 0;
    fc.assert(
      fc.property(
        look,
        fc.boolean(),
        fc.array(poll, { maxLength: 40 }),
        last,
        fc.integer({ min: 6000, max: 600_000 }),
        random,
        (looked, knowsClock, polls, end, waitMs, chance) => {
          const before: Before = {
            isKnown: looked !== undefined,
            ids: looked === 'old' ? ['old'] : [],
            sentMs: START_MS,
            clockOffsetMs: knowsClock ? 0 : undefined,
          };
          let [elapsedMs, isLast, sight] = [INTERVAL_MS, false, firstSight(before)];
          for (let count = 0; ; count += 1) {
            assert.ok(elapsedMs <= waitMs + INTERVAL_MS, `after ${elapsedMs} ms`);
            const result = asFailure(polls[count] ?? end, sight);
            sight = seePoll(sight, result);
            const timing = { intervalMs: INTERVAL_MS, remainingMs: waitMs - elapsedMs, random: chance };
            const decision = decideAfterPoll(result, sight, timing);
            if (isAgain(decision)) {
              assert.ok(!isLast && decision.pauseMs >= INTERVAL_MS);
              isLast = decision.isLast;
              elapsedMs += decision.pauseMs;
              continue;
            }
            assert.ok(decision.kind !== 'limit' || (isLast && elapsedMs >= waitMs));
            if (decision.kind !== 'succeeded' && decision.kind !== 'failed') return;
            assert.ok(result.kind === 'run' && decision.run === result.run);
            assert.ok(!knowsClock || isSightOf(result.run, [...polls.slice(0, count), result], looked));
            assert.ok(knowsClock || looked !== undefined, 'neither a look nor a clock');
            if (decision.kind === 'failed') return;
            successes += 1;
            assert.ok(isProvenSuccess(result.run));
            return;
          }
        },
      ),
      { numRuns: 3000 },
    );
    assert.ok(successes > 100, `only ${successes} ended in success: the polls are not near enough`);
  });

  /** A run is known by its id once it was seen to be ours, whatever it tells of its times later. */
  function isSightOf(end: Run, polls: readonly PollResult[], looked: string | undefined): boolean {
    return polls.some(
      (result) => result.kind === 'run' && result.run.id === end.id && isProvenOurs(result.run, looked, true),
    );
  }
});

const CODES = ['import_failed', 'wait_timeout', 'unauthorized', 'forbidden', 'not_found', 'unexpected_response'];

test('for any answers to the polls a wait ends in time, with an outcome of the contract that the answers bear out', async () => {
  const run = fc.tuple(ids, status, startSeconds, fc.boolean()).map(([id, word, start, isStored]) => {
    const headers: Record<string, string> = isStored ? { age: '600', date: 'Thu, 15 Jan 2026 11:50:00 GMT' } : {};
    return json(200, sentRun(id, word, START_MS + start * 1000, [sentEntry(id)]), headers);
  });
  const failure = fc
    .tuple(
      fc.constantFrom(200, 204, 302, 400, 401, 403, 404, 422, 429, 500, 503),
      fc.constantFrom('', '{}', '[', 'null', '{"detail":"No."}'),
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
    fc.asyncProperty(statuses, minutes, random, async (turns, limit, chance) => {
      const raw = { wait: 'true', wait_timeout_minutes: limit };
      let sentMs = Number.NaN;
      const accept: Turn = {
        make({ clock }) {
          sentMs = clock.timeMs;
          return ACCEPTED;
        },
      };
      const { outcome, world, requests } = await follow(turns, { triggers: [accept], raw, random: chance });
      const posts = requests.filter(({ method }) => method === 'POST').length;
      if (outcome.word === 'rejected') {
        assert.deepEqual([posts, outcome.attempts], [0, 0]);
        assert.ok([401, 403].includes(outcome.httpStatus ?? 0));
        return;
      }
      if (outcome.word === 'not_sent') {
        // A run that is not ours was in progress to the limit.
        assert.ok('code' in outcome && outcome.code === 'already_running' && outcome.runId === undefined);
        assert.deepEqual([posts, outcome.attempts], [0, 0]);
        return;
      }
      const waitedMs = world.clock.timeMs - sentMs;
      // The last look is at the limit, but no sooner after the one before than the provider allows.
      assert.ok(waitedMs <= Number(limit) * 60_000 + INTERVAL_MS, `${waitedMs} ms`);
      assert.equal(posts, 1);
      assert.ok(['succeeded', 'failed', 'running'].includes(outcome.word), outcome.word);
      if (outcome.word === 'succeeded') {
        assert.ok(outcome.run !== undefined);
        assert.ok(isProvenSuccess(outcome.run));
        const ended = outcome.run.stages.map(({ endMs }) => endMs ?? Number.POSITIVE_INFINITY);
        // Half a second for what the machine needs between the clock's reading and the answer.
        assert.ok(Math.max(...ended) >= sentMs - 500, 'a run that ended before the trigger went out');
        const looks = requests.findIndex(({ method }) => method === 'POST');
        const lookedAt = JSON.stringify(turns[Math.min(looks, turns.length) - 1] ?? '');
        assert.ok(!lookedAt.includes(`\\"id\\":\\"${outcome.runId}\\"`), 'the run before');
      } else {
        assert.ok('code' in outcome && CODES.includes(outcome.code));
        assert.notEqual(outcome.detail, '');
      }
    }),
    { numRuns: 80 },
  );
});

test('for any answers a trigger is sent again only where the one before it was refused for now', async () => {
  const busy = fc.constantFrom(
    json(429, {}),
    json(429, {}, { 'retry-after': '7' }),
    json(429, {}, { 'retry-after': '0, 3' }),
  );
  const other = fc.constantFrom<Turn>(
    ...[200, 202, 301, 307, 400, 401, 404, 408, 425, 500, 502, 503, 504].map((code) => ({ status: code })),
    ACCEPTED,
    ...['0', '7', '0, 3', 'soon', 'Thu, 15 Jan 2026 12:00:00 GMT'].map((after) =>
      json(503, {}, { 'retry-after': after }),
    ),
    json(200, { dataset_id: UUID, success: false }),
    json(202, { dataset_id: OTHER_UUID }),
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
