import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ended, follow, going, OLD } from '../support/follow.ts';
import { sentEntry } from '../support/runs.ts';
import type { Turn } from '../support/story.ts';

describe('the log is never silent for more than a minute, by timers that go with the clock:', () => {
  const later: Turn = { status: 429, headers: { 'retry-after': '240' } };
  const entries = (count: number) => Array.from({ length: count }, (_, index) => sentEntry(`Part ${index}`));
  const parts = Array.from({ length: 30 }, (_, index) => going(...entries(index)));
  const halfDone = going(sentEntry('Half done'));
  const seen = 'run mine is in progress, stage import';
  const cases: [name: string, statuses: Turn[], waiting: number, first?: string, silenceMs?: number, scale?: number][] =
    [
      ['nothing moves', [OLD, halfDone], 6, `Waiting for 50 s: ${seen}: Half done.`, 45_000],
      ['no run is seen', [OLD], 6, 'Waiting for 45 s: no run of this import was seen yet.', 45_000],
      ['for less in a sandbox', [OLD, going()], 6, `Waiting for 5 s: ${seen}.`, 4500, 0.1],
      [
        'the provider asks for a long pause',
        [OLD, going(), later, ended('success')],
        5,
        'Waiting for 60 s: run mine was in progress, stage import.',
        50_000,
      ],
      ['something moves', [OLD, ...parts, ended('success')], 0],
    ];
  for (const [name, statuses, count, first, silenceMs, timeScale = 1] of cases) {
    test(name, async (t) => {
      t.mock.timers.enable({ apis: ['setInterval', 'setTimeout'] });
      const { world } = await follow(statuses, {
        minutes: String(5 * timeScale),
        timeScale,
        arrange: ({ clock }) => clock.onAdvances((ms) => t.mock.timers.tick(ms)),
      });
      const silences = world.lineTimesMs.slice(1).map((time, index) => time - (world.lineTimesMs[index] ?? 0));
      const waiting = world.lines.filter((line) => line.startsWith('Waiting'));
      assert.deepEqual([waiting.length, waiting[0]], [count, first]);
      if (silenceMs !== undefined) assert.equal(Math.max(...silences), silenceMs);
      const linesAtEnd = world.lines.length;
      world.clock.timeMs += 600_000;
      t.mock.timers.tick(600_000);
      assert.equal(world.lines.length, linesAtEnd, 'no timer is left');
    });
  }
});
