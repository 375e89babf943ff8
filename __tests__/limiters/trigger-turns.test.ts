import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { TriggerTurns } from '../../src/limiters/trigger-turns.ts';
import type { Outcome } from '../../src/outcome.ts';
import { ManualClock, settle } from '../support/manual-clock.ts';

function turnsOf(count: number) {
  const clock = new ManualClock();
  const lines: string[] = [];
  const controller = new AbortController();
  const turns = new TriggerTurns(count, { clock, signal: controller.signal, log: (line) => lines.push(line) });
  const entered: string[] = [];
  const startMs = clock.now();
  const enter = (place: number, notBeforeMs = 0) =>
    void turns
      .enter(place, notBeforeMs)
      .then((may) => entered.push(`${may ? '' : 'no '}${place} ${clock.now() - startMs}`));
  return { clock, lines, controller, turns, entered, enter, startMs };
}

const ended = (word: 'rejected' | 'not_sent' | 'unknown', code: string, more: object = {}): Outcome =>
  ({ attempts: 1, word, code, detail: 'Why.', ...more }) as Outcome;
const accepted: Outcome = { attempts: 1, word: 'accepted' };

test('of those that are ready the first of the list has the turn', async () => {
  const { turns, entered, enter } = turnsOf(3);
  for (const place of [2, 1, 0]) enter(place);
  for (let turn = 0; turn < 3; turn += 1) {
    await settle();
    turns.leave();
  }
  assert.deepEqual(entered, ['2 0', '0 0', '1 0']);
});

test('a 429 before any trigger was taken holds all back, and teaches nothing', async () => {
  const { clock, lines, turns, entered, enter, startMs } = turnsOf(2);
  turns.held(startMs + 90_000);
  enter(0);
  await clock.advance(90_000);
  turns.taken(clock.now());
  turns.leave();
  enter(1);
  await settle();
  assert.deepEqual([entered, lines], [['0 90000', '1 90000'], []]);
});

describe('a 429 that follows a trigger that was taken teaches the distance', () => {
  test('from the last trigger that was taken to the time that it names; the log says how long the rest takes', async () => {
    const { clock, lines, turns, entered, enter } = turnsOf(4);
    turns.taken(clock.now());
    turns.settled(accepted);
    await clock.advance(1000);
    turns.held(clock.now() + 59_000);
    assert.deepEqual(lines, [
      "The provider's rate limit holds for all imports together: the 3 that are left take about 3 min.",
    ]);
    enter(1);
    await clock.advance(59_000);
    turns.taken(clock.now());
    turns.settled(accepted);
    turns.leave();
    enter(2);
    await clock.advance(60_000);
    assert.deepEqual(entered, ['1 60000', '2 120000']);
    turns.held(clock.now() + 30_000);
    assert.equal(lines.length, 1, 'told once');
    turns.leave();
    enter(2);
    await clock.advance(30_000);
    turns.taken(clock.now());
    turns.leave();
    enter(3);
    await clock.advance(90_000);
    assert.deepEqual(entered.slice(2), ['2 150000', '3 240000'], 'a later one can only lengthen it');
  });
});

describe('the rest is not tried', () => {
  const cases: [name: string, outcomes: Outcome[], code: string | undefined][] = [
    ['after a key that is not known', [ended('rejected', 'unauthorized')], 'unauthorized'],
    ['after one that nothing was sent for', [ended('rejected', 'unauthorized', { attempts: 0 })], 'unauthorized'],
    ['after a used-up quota', [ended('rejected', 'quota_exhausted')], 'quota_exhausted'],
    [
      'after a limit that no step waits for',
      [ended('rejected', 'rate_limited', { retryAfterMs: 1e6 })],
      'rate_limited',
    ],
    [
      'after two lost answers in a row',
      [ended('unknown', 'timeout'), ended('unknown', 'provider_error')],
      'provider_error',
    ],
    [
      'after two that reached nobody',
      [ended('not_sent', 'timeout'), ended('not_sent', 'network_error')],
      'network_error',
    ],
    ['but it is after a lost answer', [ended('unknown', 'timeout')], undefined],
    [
      'but it is after lost answers with an answer between',
      [ended('unknown', 'timeout'), accepted, ended('unknown', 'timeout')],
      undefined,
    ],
    ['but it is after one that reached nobody', [ended('not_sent', 'network_error')], undefined],
    [
      'but it is where two in a row differ',
      [ended('not_sent', 'network_error'), ended('unknown', 'timeout')],
      undefined,
    ],
    ['but it is after a limit that ran out of attempts', [ended('rejected', 'rate_limited')], undefined],
    ['but it is after other refusals', [ended('rejected', 'forbidden'), ended('rejected', 'not_found')], undefined],
    [
      'but it is after sources that are not served',
      [ended('not_sent', 'source_mismatch', { attempts: 0 }), ended('not_sent', 'network_error', { attempts: 0 })],
      undefined,
    ],
  ];
  for (const [name, outcomes, code] of cases) {
    test(name, async () => {
      const { turns, entered, enter } = turnsOf(4);
      enter(0);
      enter(3);
      await settle();
      for (const outcome of outcomes) turns.settled(outcome);
      turns.leave();
      await settle();
      assert.deepEqual(entered, code === undefined ? ['0 0', '3 0'] : ['0 0', 'no 3 0']);
      assert.equal(turns.notTried(0)?.code, code);
      if (code !== undefined) {
        assert.equal(turns.notTried(0)?.word, 'not_sent');
        assert.equal(turns.notTried(0)?.detail, 'Not tried, because an earlier import failed: Why.');
        assert.equal(turns.notTried(1)?.detail, 'Not tried again, because an earlier import failed: Why.');
      }
      assert.equal(turns.signal.aborted, code !== undefined);
    });
  }
});

test('while nobody can be reached nobody sends, and it teaches no distance', async () => {
  const { clock, turns, entered, enter } = turnsOf(2);
  turns.taken(clock.now());
  turns.unreached(clock.now() + 500);
  enter(1);
  await clock.advance(500);
  turns.taken(clock.now());
  turns.leave();
  enter(0);
  await settle();
  assert.deepEqual(entered, ['1 500', '0 500']);
});

test('a stop ends all that wait, and is no reason of another import', async () => {
  const { controller, turns, entered, enter } = turnsOf(2);
  turns.held(Number.MAX_SAFE_INTEGER);
  enter(0);
  controller.abort();
  await settle();
  assert.deepEqual(entered, ['no 0 0']);
  assert.equal(turns.notTried(0), undefined);
});
