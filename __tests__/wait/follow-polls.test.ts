import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ACCEPTED, ended, follow, going, OLD } from '../support/follow.ts';
import { json, type Reply } from '../support/local-server.ts';
import type { Turn } from '../support/story.ts';

describe('a poll that fails is not the run:', () => {
  const CUT: Reply = (socket) => void socket.end('HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{');
  const cases: [name: string, poll: Turn, why: string][] = [
    ['502', { status: 502 }, 'status 502.'],
    ['429', { status: 429 }, 'status 429.'],
    ['402', { status: 402 }, 'status 402.'],
    ['a cut', CUT, 'HOST closed the connection in the middle of its answer (200).'],
    ['a page', { status: 200, body: '<html>' }, 'the answer holds no run.'],
    ['a redirect', { status: 302, headers: { location: 'https://evil.example' } }, 'status 302.'],
  ];
  for (const [name, poll, why] of cases) {
    test(name, async () => {
      const { outcome, world, statusTimes } = await follow([OLD, going(), poll, ended('success')]);
      assert.equal(outcome.word, 'succeeded');
      const line = `The status could not be read: ${why} Looking again in 10 s.`;
      assert.ok(world.lines.includes(line), world.lines.join('\n'));
      assert.deepEqual(statusTimes, [0, 5, 10, 20]);
    });
  }

  test('one that asks to come back later', async () => {
    const { statusTimes } = await follow([OLD, { status: 429, headers: { 'retry-after': '40' } }, ended('success')]);
    assert.deepEqual(statusTimes, [0, 5, 45]);
  });

  test('one that asks to come back after more than ten minutes is asked again then', async () => {
    const later: Turn = { status: 503, headers: { 'retry-after': '7, 86400' } };
    assert.deepEqual((await follow([OLD, later, ended('success')])).statusTimes, [0, 5, 605]);
  });

  test('one whose `Date` is far off asks by the clock here', async () => {
    const headers = { 'retry-after': 'Thu, 15 Jan 2026 12:00:35 GMT', date: 'Thu, 01 Jan 1970 00:00:00 GMT' };
    const { statusTimes } = await follow([OLD, { status: 503, headers }, ended('success')]);
    assert.deepEqual(statusTimes, [0, 5, 35]);
  });
});

describe('polls keep their distance', () => {
  test('by chance a little more, so that parallel jobs spread out', async () => {
    const { statusTimes } = await follow([OLD, going(), going(), ended('success')], { random: 0.5 });
    assert.deepEqual(statusTimes, [0, 5.25, 10.5, 15.75]);
  });

  test('also from the one before the trigger', async () => {
    const slow = json(429, {}, { 'retry-after': '2' });
    const { world, statusTimes } = await follow([OLD, OLD, ended('success')], { triggers: [slow, ACCEPTED] });
    assert.deepEqual(statusTimes, [0, 5, 10]);
    assert.deepEqual(world.clock.pauses, [2000, 3000, 5000]);
  });

  test('and need no pause where the trigger took longer', async () => {
    const triggers: Turn[] = [
      {
        make(world) {
          world.clock.timeMs += 20_000;
          return ACCEPTED;
        },
      },
    ];
    const { world, statusTimes } = await follow([OLD, ended('success')], { triggers });
    assert.deepEqual(statusTimes, [0, 20]);
    assert.deepEqual(world.clock.pauses, []);
  });

  test('and are nearer in a sandbox', async () => {
    const { statusTimes } = await follow([OLD, going(), ended('success')], { timeScale: 0.01 });
    assert.deepEqual(statusTimes, [0, 0.05, 0.1]);
  });
});
