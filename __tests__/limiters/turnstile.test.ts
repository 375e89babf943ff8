import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { type Entry, Turnstile } from '../../src/limiters/turnstile.ts';
import { fc } from '../support/fast-check.ts';
import { ManualClock, settle } from '../support/manual-clock.ts';

let clock: ManualClock;
let turnstile: Turnstile;
let passed: string[];
let controller: AbortController;

beforeEach(() => {
  clock = new ManualClock();
  turnstile = new Turnstile(clock);
  passed = [];
  controller = new AbortController();
});

function enter(name: string, entry: Entry): void {
  void turnstile.enter(entry, controller.signal).then((hasPassed) => passed.push(hasPassed ? name : `no ${name}`));
}

describe('a turnstile', () => {
  test('lets one through at a time', async () => {
    for (const name of ['a', 'b']) enter(name, { rank: 0 });
    await settle();
    assert.deepEqual(passed, ['a']);
    turnstile.leave();
    await settle();
    assert.deepEqual(passed, ['a', 'b']);
  });

  test('lets the lowest rank through first, of those whose time has come', async () => {
    enter('first', { rank: 9 });
    enter('late', { rank: 0, notBeforeMs: clock.now() + 100 });
    enter('third', { rank: 5 });
    enter('second', { rank: 2 });
    for (let turn = 0; turn < 3; turn += 1) {
      await settle();
      turnstile.leave();
    }
    await clock.advance(99);
    assert.deepEqual(passed, ['first', 'second', 'third']);
    await clock.advance(1);
    assert.deepEqual(passed.at(-1), 'late');
  });

  test('opens for a newcomer that may pass before those that wait', async () => {
    enter('late', { rank: 0, notBeforeMs: clock.now() + 100 });
    await clock.advance(10);
    enter('soon', { rank: 1, notBeforeMs: clock.now() + 20 });
    await clock.advance(20);
    assert.deepEqual(passed, ['soon']);
  });

  test('holds all of them back until a time, and a later time holds', async () => {
    turnstile.holdUntil(clock.now() + 100);
    turnstile.holdUntil(clock.now() + 50);
    enter('a', { rank: 0 });
    await clock.advance(99);
    assert.deepEqual(passed, []);
    await clock.advance(1);
    assert.deepEqual(passed, ['a']);
  });

  test('tells all of them where the signal comes, whoever has the turn', async () => {
    for (const name of ['a', 'b', 'c']) enter(name, { rank: 0, notBeforeMs: name === 'c' ? clock.now() + 1000 : 0 });
    await settle();
    controller.abort();
    enter('d', { rank: 0 });
    await settle();
    assert.deepEqual(passed, ['a', 'no b', 'no c', 'no d']);
    assert.equal(clock.pauses, 0, 'nothing keeps the process alive');
  });

  test('tells those whose time to give up has passed, also while another has the turn', async () => {
    enter('a', { rank: 0 });
    enter('b', { rank: 0, giveUpAtMs: clock.now() + 50 });
    await clock.advance(50);
    assert.deepEqual(passed, ['a'], 'just in time is in time');
    await clock.advance(1);
    assert.deepEqual(passed, ['a', 'no b']);
    assert.equal(clock.pauses, 0);
  });
});

test('whoever enters, all pass once, one at a time, and none before its time', async () => {
  const entry = fc.record({ rank: fc.integer(), delayMs: fc.nat(100), staysMs: fc.nat(20) });
  await fc.assert(
    fc.asyncProperty(fc.array(entry, { maxLength: 12 }), async (entries) => {
      const time = new ManualClock();
      const gate = new Turnstile(time);
      const startMs = time.now();
      let inside = 0;
      let count = 0;
      const signal = new AbortController().signal;
      const all = entries.map(async ({ rank, delayMs, staysMs }) => {
        assert.ok(await gate.enter({ rank, notBeforeMs: startMs + delayMs }, signal));
        assert.ok(time.now() >= startMs + delayMs);
        inside += 1;
        count += 1;
        assert.equal(inside, 1);
        await time.pause(staysMs, signal);
        inside -= 1;
        gate.leave();
      });
      await time.advance(100 + 20 * entries.length);
      await Promise.all(all);
      assert.equal(count, entries.length);
    }),
    { numRuns: 50 },
  );
});
