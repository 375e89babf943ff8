import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ACCEPTED, ended, follow, NO_RUN, OLD, OURS, runAt } from '../support/follow.ts';
import { UUID } from '../support/inputs.ts';
import { json } from '../support/local-server.ts';
import { START_MS, sentRun } from '../support/runs.ts';
import { dateOf, type Turn } from '../support/story.ts';

const BUSY = [json(429, {}), ACCEPTED];
const withoutClock = { date: 'unknown' };

/** A run that started that many seconds after the story, told by a clock that is that many seconds ahead. */
const startedAt = (seconds: number, aheadSeconds = 0): Turn => ({
  make: (world) =>
    json(200, sentRun('mine', 'success', START_MS + seconds * 1000), { date: dateOf(world, aheadSeconds) }),
});

describe('a look before the trigger that fails', () => {
  // The tests of the reading have what else says nothing.
  const told: [name: string, first: Turn, why: string][] = [
    ['503', { status: 503 }, 'status 503.'],
    ['a cut', (socket) => void socket.destroy(), 'No answer from HOST: the connection was reset (ECONNRESET).'],
    ['a page', { status: 200, body: '<html>' }, 'the answer holds no run.'],
  ];
  for (const [name, first, why] of told) {
    test(`is repeated, and it says so: ${name}`, async () => {
      const { outcome, world, posts, statusTimes } = await follow([first, OLD, ended('success')]);
      assert.partialDeepStrictEqual(outcome, { word: 'succeeded', runId: 'mine' });
      assert.equal(world.lines[2], `The status before the trigger cannot be read yet: ${why} Looking again in 5 s.`);
      assert.deepEqual([posts, statusTimes], [1, [0, 5, 10]]);
    });
  }

  test('is not repeated where the provider asks for more than ten minutes', async () => {
    const busy: Turn = { status: 429, headers: { 'retry-after': '3600' } };
    assert.match((await follow([busy, OURS])).methods, /^GET POST/);
  });
});

describe('a look before the trigger that is refused in the words of the API ends the import before it is sent', () => {
  const refusal = json(403, { detail: 'No read permission' });
  const rejected = { word: 'rejected', reason: 'status_refused', code: 'forbidden', detail: 'No read permission' };

  test('at a second look', async () => {
    const { outcome, world, methods } = await follow([{ status: 502 }, refusal, OLD]);
    assert.deepEqual(outcome, { ...rejected, httpStatus: 403, attempts: 0 });
    assert.deepEqual([methods, world.known.length], ['GET GET', 0]);
  });

  test('after a 429, too, and then the trigger was sent once', async () => {
    const { outcome, posts } = await follow([OLD, refusal], { triggers: BUSY });
    assert.partialDeepStrictEqual(outcome, { ...rejected, httpStatus: 403, attempts: 1 });
    assert.equal(posts, 1);
  });
});

describe('where the run before the trigger cannot be read, the trigger is sent, and', () => {
  const unreadable: Turn = { status: 503, headers: withoutClock };
  /** The trigger goes out 15 s after the start, at the third look. */
  const blind = [unreadable, unreadable, unreadable];
  const accepted = json(202, { dataset_id: UUID }, withoutClock);
  const unclear = (seconds: number) => json(200, sentRun('mine', 'success', START_MS + seconds * 1000), withoutClock);
  /** Out of a store, as a CDN gives it. */
  const stored = json(200, sentRun('mine', 'success', START_MS + 16_000), {
    date: new Date(START_MS - 600_000).toUTCString(),
    age: '600',
  });
  const ahead: Turn = { make: (world) => json(202, { dataset_id: UUID }, { date: dateOf(world, 3600) }) };
  // `own-run.test.ts` has every distance.
  const cases: [name: string, run: Turn, isOurs: boolean, answer?: Turn][] = [
    ['a run that started after it counts', startedAt(16), true],
    ['a run of last week does not', startedAt(-604_800), false],
    ["the provider's clock counts, where that is behind", startedAt(15 - 3599, -3600), true],
    ["the provider's clock counts, where that is ahead", startedAt(3600, 3600), false],
    ["the provider's clock is learnt from the trigger's answer", unclear(3616), true, ahead],
    ['no run counts, where the clock is not known', unclear(16), false],
    ['no run counts, where all answers come from a store', stored, false],
  ];
  for (const [name, run, isOurs, answer = accepted] of cases) {
    test(name, async () => {
      const { outcome, posts } = await follow([...blind, run], { triggers: [answer], minutes: '0.3' });
      assert.deepEqual([outcome.word, posts], [isOurs ? 'succeeded' : 'running', 1]);
    });
  }
});

test('the earlier run is known in capitals, too, also where it tells of no times', async () => {
  const old = json(200, { id: 'OLD', status: 'success', steps: [] });
  const { outcome } = await follow([old], { minutes: '0.2' });
  assert.deepEqual([outcome.word, outcome.runId], ['running', undefined]);
});

describe('every run that a look before the trigger showed is not ours', () => {
  const timeless = (id: string) => json(200, { id, status: 'success', steps: [] });
  for (const [name, next] of [
    ['a look showed none after it', NO_RUN],
    ['a look showed another after it', timeless('other')],
  ] as const) {
    test(`also where ${name}, and it comes back without times`, async () => {
      const { outcome } = await follow([timeless('old'), next, timeless('old')], { triggers: BUSY, minutes: '0.3' });
      assert.deepEqual([outcome.word, outcome.runId], ['running', undefined]);
    });
  }

  test('but where the last look showed none, ours may take its time to appear', async () => {
    const statuses = [OLD, ...Array<Turn>(5).fill(NO_RUN), startedAt(110)];
    const { outcome } = await follow(statuses, { triggers: BUSY, minutes: '3' });
    assert.equal(outcome.word, 'succeeded');
  });
});

test('a run that proves older once the clock is known takes its id and its counts with it', async () => {
  const theirs = sentRun('theirs', 'in_progress', START_MS - 30_000);
  const old = json(200, sentRun('old', 'success', START_MS - 90_000), withoutClock);
  const triggers = [json(202, { dataset_id: UUID }, withoutClock)];
  const statuses = [old, json(200, theirs, withoutClock), json(200, theirs)];
  const { outcome, world } = await follow(statuses, { triggers, minutes: '0.3' });
  assert.deepEqual([outcome.word, outcome.runId, outcome.warningCount], ['running', undefined, undefined]);
  assert.deepEqual(
    world.known.slice(-2).map(([known, word]) => [known.runId, word]),
    [
      ['theirs', 'running'],
      [undefined, 'running'],
    ],
  );
});

test("a sandbox's clock that runs a hundred times as fast makes no run too old", async () => {
  const later = (body: object): Turn => ({
    make: (world) => json(200, body, { date: dateOf(world, ((world.clock.timeMs - START_MS) / 1000) * 99) }),
  });
  const old = later(sentRun('old', 'success', START_MS - 90_000));
  const statuses = [...Array<Turn>(13).fill(old), later(sentRun('mine', 'success', START_MS))];
  const { outcome } = await follow(statuses, { timeScale: 0.01 });
  assert.partialDeepStrictEqual(outcome, { word: 'succeeded', runId: 'mine' });
});

describe('where the trigger is sent again, the run before', () => {
  test('is read again after a refusal: another import may have been in the way', async () => {
    const theirs = runAt(10, 'theirs');
    const { outcome, methods, statusTimes } = await follow([OLD, theirs, theirs, runAt(90)], { triggers: BUSY });
    assert.partialDeepStrictEqual(outcome, { word: 'succeeded', runId: 'mine', attempts: 2 });
    assert.equal(methods, 'GET POST GET POST GET GET');
    assert.deepEqual(statusTimes, [0, 90, 95, 100]);
  });

  test('counts from the last send: a run of the time between the two is not ours', async () => {
    const { outcome } = await follow([OLD, OLD, runAt(20, 'between')], { triggers: BUSY, minutes: '0.2' });
    assert.partialDeepStrictEqual(outcome, { word: 'running', code: 'wait_timeout', attempts: 2 });
  });
});
