import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { makeTriggerGate, type Settled } from '../../src/gate/trigger-gate.ts';
import type { Outcome } from '../../src/outcome/outcome.ts';
import { ManualClock, settle } from '../support/manual-clock.ts';

const WINDOW_MS = 90_000;

function gateOf(count: number, windowMs: number | 'undocumented' = WINDOW_MS) {
  const clock = new ManualClock();
  const lines: string[] = [];
  const controller = new AbortController();
  const world = { clock, signal: controller.signal, log: (line: string) => void lines.push(line) };
  const gate = makeTriggerGate(count, windowMs === 'undocumented' ? undefined : windowMs, world);
  const entered: string[] = [];
  const startMs = clock.now();
  const enter = (place: number, act = () => {}) =>
    void gate
      .inTurn(place, 0, async () => {
        entered.push(`${place} ${clock.now() - startMs}`);
        act();
        return true;
      })
      .then((came) => came ?? entered.push(`no ${place}`));
  return { clock, lines, controller, gate, entered, enter, startMs };
}

const ended = (word: 'rejected' | 'not_sent' | 'unknown', code: string, more: object = {}): Outcome =>
  ({ attempts: 1, word, code, detail: 'Why.', ...more }) as Outcome;
const LATER = { reason: 'later', retryAfterMs: 1e6 };
const accepted: Outcome = { attempts: 1, word: 'accepted' };
const settled = (outcome: Outcome, more: Partial<Settled> = {}): Settled => ({
  place: 0,
  outcome,
  isOfTrigger: true,
  isFollowed: false,
  ...more,
});

test('of those that are ready the first of the list has the turn', async () => {
  const { clock, entered, enter } = gateOf(3);
  for (const place of [2, 1, 0]) enter(place);
  await clock.advance(1);
  assert.deepEqual(entered, ['2 0', '0 0', '1 0']);
});

test('a 429 before any trigger was taken holds all back, and teaches nothing', async () => {
  const { clock, lines, gate, entered, enter } = gateOf(2);
  gate.held(90_000);
  enter(0, () => gate.taken(clock.now()));
  await clock.advance(90_000);
  enter(1);
  await settle();
  assert.deepEqual([entered, lines], [['0 90000', '1 90000'], []]);
});

describe('a 429 that follows a trigger that was taken teaches the distance', () => {
  test('from the last trigger that was taken to the time that it names; the log says how long the rest takes', async () => {
    const { clock, lines, gate, entered, enter } = gateOf(4);
    gate.taken(clock.now());
    gate.settled(settled(accepted));
    await clock.advance(1000);
    gate.held(59_000);
    assert.deepEqual(lines, [
      "The provider's rate limit counts all imports together. The 3 that are left take about 3 min.",
    ]);
    const take = () => gate.taken(clock.now());
    enter(1, take);
    await clock.advance(59_000);
    enter(2, take);
    await clock.advance(60_000);
    assert.deepEqual(entered, ['1 60000', '2 120000']);
    gate.held(80_000);
    assert.equal(lines.length, 1, 'told once');
    enter(2, take);
    await clock.advance(80_000);
    enter(3);
    await clock.advance(80_000);
    assert.deepEqual(entered.slice(2), ['2 200000', '3 280000'], 'a later one can only lengthen it');
  });

  type Window = number | 'undocumented';
  const lessons: [name: string, windowMs: Window, afterMs: number, pauseMs: number, distanceMs: number][] = [
    ["never longer than the provider's window", WINDOW_MS, 80_000, 60_000, 90_000],
    ['but for a pause that is longer itself', WINDOW_MS, 1000, 120_000, 120_000],
    ['only within the window', WINDOW_MS, 90_001, 1000, 0],
    ['where no window is documented, within ten minutes', 'undocumented', 13_000, 1000, 14_000],
    ['where no window is documented, not after them', 'undocumented', 600_001, 1000, 0],
  ];
  for (const [name, windowMs, afterMs, pauseMs, distanceMs] of lessons) {
    test(name, async () => {
      const { clock, gate, entered, enter } = gateOf(3, windowMs);
      gate.taken(clock.now());
      await clock.advance(afterMs);
      gate.held(pauseMs);
      enter(0, () => gate.taken(clock.now()));
      await clock.advance(pauseMs);
      enter(1);
      await clock.advance(10_000_000);
      const [first = 0, second = 0] = entered.map((one) => Number(one.split(' ')[1]));
      assert.equal(second - first, distanceMs);
    });
  }
});

describe('the rest is not tried', () => {
  const lost = settled(ended('unknown', 'timeout'));
  const unreached = settled(ended('not_sent', 'network_error'));
  const nothing = settled(ended('not_sent', 'source_mismatch', { attempts: 0 }), { isOfTrigger: false });
  const cases: [name: string, all: Settled[], code: string | undefined][] = [
    ['after a key that is not known', [settled(ended('rejected', 'unauthorized'))], 'unauthorized'],
    [
      'after one that nothing was sent for',
      [settled(ended('rejected', 'unauthorized', { attempts: 0 }), { isOfTrigger: false })],
      'unauthorized',
    ],
    ['after a used-up quota', [settled(ended('rejected', 'quota_exhausted'))], 'quota_exhausted'],
    [
      'after a limit on triggers that no step waits for',
      [settled(ended('rejected', 'rate_limited', LATER))],
      'rate_limited',
    ],
    [
      'but it is after such a limit on another request',
      [settled(ended('not_sent', 'rate_limited', { ...LATER, attempts: 0 }), { isOfTrigger: false })],
      undefined,
    ],
    ['after two lost answers in a row', [lost, settled(ended('unknown', 'provider_error'))], 'provider_error'],
    ['after two that reached nobody', [settled(ended('not_sent', 'timeout')), unreached], 'network_error'],
    ['after two lost answers with one between that sent nothing', [lost, nothing, lost], 'timeout'],
    ['but it is after a lost answer', [lost], undefined],
    ['but it is after lost answers with an answer between', [lost, settled(accepted), lost], undefined],
    ['but it is after one that reached nobody', [unreached], undefined],
    ['but it is where two in a row differ', [unreached, lost], undefined],
    ['but it is after a limit that ran out of attempts', [settled(ended('rejected', 'rate_limited'))], undefined],
    [
      'but it is after other refusals',
      [settled(ended('rejected', 'forbidden')), settled(ended('rejected', 'not_found'))],
      undefined,
    ],
    ['but it is after sources that are not served', [nothing, nothing], undefined],
  ];
  for (const [name, all, code] of cases) {
    test(name, async () => {
      const { clock, gate, entered, enter } = gateOf(4);
      enter(0, () => {
        for (const [place, one] of all.entries()) gate.settled({ ...one, place });
      });
      enter(3);
      await clock.advance(1);
      assert.deepEqual(entered, code === undefined ? ['0 0', '3 0'] : ['0 0', 'no 3']);
      assert.equal(gate.notTried(0)?.code, code);
      if (code !== undefined) {
        assert.equal(gate.notTried(0)?.word, 'not_sent');
        assert.equal(gate.notTried(0)?.detail, 'Not tried, because an earlier import failed: Why.');
        assert.equal(gate.notTried(1)?.detail, 'Not tried again, because an earlier import failed: Why.');
      }
      assert.equal(gate.signal.aborted, code !== undefined);
    });
  }
});

describe('two lost answers in a row whose runs are looked for', () => {
  const open = (place: number) => settled(ended('unknown', 'timeout'), { place, isFollowed: true });
  const cases: [name: string, clear: [place: number, isLost: boolean][], entered: string[]][] = [
    ['keep the rest waiting', [], ['0 0']],
    ['let it go on where one run is found', [[0, false]], ['0 0', '2 0']],
    ['let it go on where the other is found', [[1, false]], ['0 0', '2 0']],
    ['keep it waiting where one stays lost', [[0, true]], ['0 0']],
    [
      'end it where both stay lost',
      [
        [0, true],
        [1, true],
      ],
      ['0 0', 'no 2'],
    ],
  ];
  for (const [name, clear, expected] of cases) {
    test(name, async () => {
      const { clock, gate, entered, enter } = gateOf(3);
      enter(0, () => {
        for (const place of [0, 1]) gate.settled(open(place));
      });
      enter(2);
      await clock.advance(1);
      for (const [place, isLost] of clear) gate.clearedUp(place, isLost);
      await settle();
      assert.deepEqual(
        entered.map((one) => one.replace(/^2 1$/, '2 0')),
        expected,
      );
    });
  }
});

test('a lost answer whose run proves to be of another trigger stays lost', () => {
  const { gate } = gateOf(3);
  for (const place of [0, 1]) gate.settled(settled(ended('unknown', 'timeout'), { place, isFollowed: true }));
  gate.clearedUp(0, false);
  for (const place of [0, 1]) gate.clearedUp(place, true);
  assert.equal(gate.notTried(0)?.code, 'timeout');
});

test('while nobody can be reached nobody sends, and it teaches no distance', async () => {
  const { clock, gate, entered, enter } = gateOf(2);
  gate.taken(clock.now());
  gate.unreached(500);
  enter(1, () => gate.taken(clock.now()));
  await clock.advance(500);
  enter(0);
  await settle();
  assert.deepEqual(entered, ['1 500', '0 500']);
});

test('a stop ends all that wait, and is no reason of another import', async () => {
  const { controller, gate, entered, enter } = gateOf(2);
  gate.held(1e12);
  enter(0);
  controller.abort();
  await settle();
  assert.deepEqual(entered, ['no 0']);
  assert.equal(gate.notTried(0), undefined);
});
