import assert from 'node:assert/strict';
import { test } from 'node:test';
import { StatusLimiter, type StatusTurn } from '../../src/limiters/status-limiter.ts';
import { ManualClock, settle } from '../support/manual-clock.ts';

function limiterOf(askMs: number) {
  const clock = new ManualClock();
  const limiter = new StatusLimiter(5000, clock);
  const startMs = clock.now();
  const { signal } = new AbortController();
  const asked: string[] = [];
  const ask = (name: string, turn: StatusTurn = {}) =>
    limiter.ask(turn, signal, async () => {
      asked.push(`${name} ${clock.now() - startMs}`);
      await clock.pause(askMs, signal);
      return name;
    });
  return { clock, asked, ask, startMs };
}

test('status requests keep their distance from the end of the one before, in the order of arrival', async () => {
  const { clock, asked, ask } = limiterOf(300);
  for (const name of ['a', 'b', 'c']) void ask(name);
  await clock.advance(60_000);
  assert.deepEqual(asked, ['a 0', 'b 5300', 'c 10600']);
});

test('one that goes first goes ahead of those that wait, and two of them keep their order', async () => {
  const { clock, asked, ask } = limiterOf(0);
  for (const name of ['a', 'b', 'c']) void ask(name);
  await settle();
  void ask('first', { goesFirst: true });
  void ask('second', { goesFirst: true });
  await clock.advance(60_000);
  assert.deepEqual(asked, ['a 0', 'first 5000', 'second 10000', 'b 15000', 'c 20000']);
});

test('one whose time has not come lets others pass', async () => {
  const { clock, asked, ask, startMs } = limiterOf(0);
  void ask('later', { notBeforeMs: startMs + 7000 });
  void ask('now');
  void ask('next');
  await clock.advance(60_000);
  assert.deepEqual(asked, ['now 0', 'next 5000', 'later 10000']);
});

test('one that gets no turn in time is left out, and keeps no other waiting', async () => {
  const { clock, asked, ask, startMs } = limiterOf(0);
  void ask('a');
  const left = ask('left out', { giveUpAtMs: startMs + 4000 });
  void ask('b');
  await clock.advance(60_000);
  assert.equal(await left, undefined);
  assert.deepEqual(asked, ['a 0', 'b 5000']);
});
