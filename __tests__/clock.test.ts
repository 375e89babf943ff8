import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { monotonicMs, readTimeScale, realClock } from '../src/clock.ts';

describe('windows are shortened', () => {
  const loopback = 'http://127.0.0.1:8080';
  const cases: [name: string, variable: string | undefined, baseUrl: string | undefined, scale: number][] = [
    ['by a factor on a loopback host', '0.01', loopback, 0.01],
    ['by a factor on a loopback host with TLS', '0.5', 'https://localhost', 0.5],
    ['by no factor', '1', loopback, 1],
    ['by a factor just below that', '0.999', loopback, 0.999],
    ['never on another host', '0.01', 'https://api.woosmap.com', 1],
    ["never at the provider's own address", '0.01', undefined, 1],
    ['never without the variable', undefined, loopback, 1],
    ['never to nothing', '0', loopback, 1],
    ['never by an empty text', '', loopback, 1],
    ['never below nothing', '-0.5', loopback, 1],
    ['never made longer', '1.01', loopback, 1],
    ['never by a word', 'fast', loopback, 1],
    ['never without end', 'Infinity', loopback, 1],
  ];
  for (const [name, variable, baseUrl, scale] of cases) {
    test(name, () =>
      assert.equal(readTimeScale(variable, baseUrl === undefined ? undefined : new URL(baseUrl)), scale),
    );
  }
});

describe('the real clock', () => {
  const endless = () => new AbortController().signal;

  test("tells the system's time, to which the clock that never jumps is tied", () => {
    const differenceMs = Math.abs(Date.now() - realClock().now());
    assert.ok(differenceMs < 60_000, `${differenceMs} ms`);
    const [wall, steady] = [realClock().now(), monotonicMs()];
    assert.ok(Math.abs(realClock().now() - wall - (monotonicMs() - steady)) < 60_000);
  });

  test('never jumps', () => {
    const [before, time, after] = [process.hrtime.bigint(), monotonicMs(), process.hrtime.bigint()];
    // The nanoseconds of an uptime are more than a number can hold to the last digit.
    assert.ok(Number(before) / 1e6 - 0.01 <= time && time <= Number(after) / 1e6 + 0.01);
  });

  test('throws dice from 0 to below 1', () => {
    const throws = Array.from({ length: 20 }, () => realClock().random());
    assert.ok(throws.every((value) => value >= 0 && value < 1));
    assert.ok(new Set(throws).size > 1);
  });

  test('pauses for no less than it is told', async () => {
    for (const ms of [0, 1, 4.5, 10]) {
      const before = monotonicMs();
      assert.equal(await realClock().pause(ms, endless()), true);
      assert.ok(monotonicMs() - before >= ms);
    }
  });

  test('ends a pause of hours when it is interrupted, and says so', async () => {
    const controller = new AbortController();
    const pause = realClock().pause(7_200_000, controller.signal);
    controller.abort();
    assert.equal(await pause, false);
  });

  test('does not begin a pause that is interrupted before', async () => {
    assert.equal(await realClock().pause(7_200_000, AbortSignal.abort()), false);
  });
});
