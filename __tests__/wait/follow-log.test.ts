import assert from 'node:assert/strict';
import { describe, type TestContext, test } from 'node:test';
import { ended, follow, going, OLD } from '../support/follow.ts';
import { sentEntry } from '../support/runs.ts';
import type { Turn } from '../support/story.ts';
import type { Recorder } from '../support/world.ts';

/** Follows a run with timers that go with the fake clock. */
async function followInTime(
  t: TestContext,
  statuses: readonly Turn[],
  timeScale = 1,
): Promise<{ world: Recorder; longestSilenceMs: number }> {
  t.mock.timers.enable({ apis: ['setInterval', 'setTimeout'] });
  const arrange = ({ clock }: Recorder) => clock.onAdvances((ms) => t.mock.timers.tick(ms));
  const { world } = await follow(statuses, {
    raw: { wait_timeout_minutes: String(5 * timeScale) },
    timeScale,
    arrange,
  });
  const silences = world.lineTimesMs.slice(1).map((time, index) => time - (world.lineTimesMs[index] ?? 0));
  const linesAtEnd = world.lines.length;
  world.clock.timeMs += 600_000;
  t.mock.timers.tick(600_000);
  assert.equal(world.lines.length, linesAtEnd, 'no timer is left');
  return { world, longestSilenceMs: Math.max(...silences) };
}

const waiting = (world: Recorder) => world.lines.filter((line) => line.startsWith('Waiting'));

describe('the log is never silent for more than a minute,', () => {
  test('where nothing moves', async (t) => {
    const { world, longestSilenceMs } = await followInTime(t, [OLD, going(sentEntry('Half done'))]);
    assert.equal(longestSilenceMs, 45_000);
    const [first] = waiting(world);
    assert.equal(first, 'Waiting for 50 s: run mine is in progress, stage import: Half done.');
    assert.equal(waiting(world).length, 6);
  });

  test('where no run is seen', async (t) => {
    const { world, longestSilenceMs } = await followInTime(t, [OLD]);
    assert.equal(longestSilenceMs, 45_000);
    assert.equal(waiting(world)[0], 'Waiting for 45 s: no run of this import was seen yet.');
  });

  test('and for less in a sandbox', async (t) => {
    const { world } = await followInTime(t, [OLD, going()], 0.1);
    assert.equal(waiting(world)[0], 'Waiting for 5 s: run mine is in progress, stage import.');
  });

  test('where the provider asks for a long pause', async (t) => {
    const later: Turn = { status: 429, headers: { 'retry-after': '240' } };
    const { world, longestSilenceMs } = await followInTime(t, [OLD, going(), later, ended('success')]);
    assert.equal(longestSilenceMs, 50_000);
    assert.equal(waiting(world)[0], 'Waiting for 60 s: run mine was in progress, stage import.');
  });

  test('where a request hangs', async (t) => {
    const hang: Turn = {
      make: ({ clock }) => {
        setImmediate(() => {
          for (let seconds = 0; seconds < 60; seconds += 1) {
            clock.timeMs += 1000;
            t.mock.timers.tick(1000);
          }
        });
        return () => {};
      },
    };
    const { world, longestSilenceMs } = await followInTime(t, [OLD, going(), hang, ended('success')]);
    assert.equal(longestSilenceMs, 55_000);
    assert.equal(waiting(world).length, 1);
  });

  test('and not filled where something does', async (t) => {
    const entries = (count: number) => Array.from({ length: count }, (_, index) => sentEntry(`Part ${index}`));
    const parts = Array.from({ length: 30 }, (_, index) => going(...entries(index)));
    const { world } = await followInTime(t, [OLD, ...parts, ended('success')]);
    assert.deepEqual(waiting(world), []);
  });
});
