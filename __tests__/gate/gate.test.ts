import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { AHEAD, type Entry, type Gate, makeGate, makeGates } from '../../src/gate/gate.ts';
import { FakeClock } from '../support/fake-clock.ts';
import { fc } from '../support/fast-check.ts';
import { ManualClock, settle } from '../support/manual-clock.ts';

function gateOf(intervalMs = 0) {
  const clock = new ManualClock();
  const gate = makeGate(clock, intervalMs);
  const controller = new AbortController();
  const startMs = clock.now();
  const passed: string[] = [];
  /** Passes, and stays for so long. */
  const enter = (name: string, entry: Entry = {}, staysMs = 0) =>
    gate
      .inTurn(entry, controller.signal, async () => {
        passed.push(`${name} ${clock.now() - startMs}`);
        if (staysMs > 0) await clock.pause(staysMs, new AbortController().signal);
        return name;
      })
      .then((who) => who ?? passed.push(`no ${name}`));
  return { clock, gate, controller, startMs, passed, enter };
}

describe('a gate', () => {
  test('keeps the distance from the end of the one before, in the order of arrival', async () => {
    const { clock, passed, enter } = gateOf(5000);
    for (const name of ['a', 'b', 'c']) void enter(name, {}, 300);
    await clock.advance(60_000);
    assert.deepEqual(passed, ['a 0', 'b 5300', 'c 10600']);
  });

  test('lets the lowest rank through first, of those whose time has come', async () => {
    const { clock, startMs, passed, enter } = gateOf();
    void enter('first', { rank: 9 }, 10);
    void enter('late', { rank: 0, notBeforeMs: startMs + 100 });
    void enter('third', { rank: 5 });
    void enter('second', { rank: 2 });
    for (const ms of [50, 50]) await clock.advance(ms);
    assert.deepEqual(passed, ['first 0', 'second 10', 'third 10', 'late 100']);
  });

  test('lets who goes first pass ahead of those that wait, and two of them in their order', async () => {
    const { clock, passed, enter } = gateOf(5000);
    for (const name of ['a', 'b']) void enter(name);
    await settle();
    for (const name of ['first', 'second']) void enter(name, { rank: AHEAD });
    await clock.advance(60_000);
    assert.deepEqual(passed, ['a 0', 'first 5000', 'second 10000', 'b 15000']);
  });

  test('opens for a newcomer that may pass before those that wait, and one pause is for all of them', async () => {
    const { clock, controller, startMs, passed, enter } = gateOf();
    void enter('late', { notBeforeMs: startMs + 100 });
    await clock.advance(10);
    void enter('soon', { notBeforeMs: startMs + 30 });
    await clock.advance(20);
    assert.deepEqual([passed, clock.pauses], [['soon 30'], 1]);
    controller.abort();
    assert.equal(clock.pauses, 0, 'nothing keeps the process alive');
  });

  test('holds all of them back until a time, and a later time holds', async () => {
    const { clock, gate, startMs, passed, enter } = gateOf();
    gate.holdUntil(startMs + 100);
    gate.holdUntil(startMs + 50);
    void enter('a');
    await clock.advance(100);
    assert.deepEqual(passed, ['a 100']);
  });

  test('lets nobody pass while it is shut', async () => {
    const { clock, gate, passed, enter } = gateOf();
    gate.shut(true);
    void enter('a');
    await clock.advance(100);
    gate.shut(false);
    await settle();
    assert.deepEqual(passed, ['a 100']);
  });

  test('tells all of them where the signal comes, whoever has the turn', async () => {
    const { clock, controller, startMs, passed, enter } = gateOf();
    for (const name of ['a', 'b', 'c']) void enter(name, { notBeforeMs: name === 'c' ? startMs + 1000 : 0 }, 10);
    await settle();
    controller.abort();
    void enter('d');
    await clock.advance(10);
    assert.deepEqual(passed, ['a 0', 'no b', 'no c', 'no d']);
  });

  test('tells those whose time to give up has passed, also while another has the turn', async () => {
    const { clock, startMs, passed, enter } = gateOf();
    void enter('a', {}, 100);
    void enter('b', { giveUpAtMs: startMs + 50 });
    await clock.advance(50);
    assert.deepEqual(passed, ['a 0'], 'just in time is in time');
    await clock.advance(1);
    assert.deepEqual(passed, ['a 0', 'no b']);
  });

  test('is left where what was done in the turn fails', async () => {
    const { clock, gate, passed, enter } = gateOf();
    const failed = gate.inTurn({}, new AbortController().signal, () => Promise.reject(new Error('no')));
    await assert.rejects(failed, /no/);
    void enter('a');
    await clock.advance(1);
    assert.equal(passed.length, 1);
  });
});

test('questions of a name share a gate, those of another wait for none of them', () => {
  const gates = makeGates(new FakeClock());
  assert.equal(gates('status', 5000), gates('status', 5000));
  assert.notEqual(gates('status', 5000), gates('dataset', 5000));
});

test('whoever enters, all pass once, one at a time, and none before its time', async () => {
  const entry = fc.record({ rank: fc.integer(), delayMs: fc.nat(100), staysMs: fc.nat(20) });
  await fc.assert(
    fc.asyncProperty(fc.array(entry, { maxLength: 12 }), async (entries) => {
      const time = new ManualClock();
      const gate: Gate = makeGate(time);
      const startMs = time.now();
      let inside = 0;
      let count = 0;
      const signal = new AbortController().signal;
      const all = entries.map(({ rank, delayMs, staysMs }) =>
        gate.inTurn({ rank, notBeforeMs: startMs + delayMs }, signal, async () => {
          assert.ok(time.now() >= startMs + delayMs);
          inside += 1;
          count += 1;
          assert.equal(inside, 1);
          await time.pause(staysMs, signal);
          inside -= 1;
        }),
      );
      await time.advance(100 + 20 * entries.length);
      await Promise.all(all);
      assert.equal(count, entries.length);
    }),
    { numRuns: 50 },
  );
});
