import assert from 'node:assert/strict';
import { test } from 'node:test';
import { patiently } from '../../src/ask/patiently.ts';
import { Recorder } from '../support/world.ts';

test('silence is broken from seven tenths of a minute on, no earlier, and the line itself breaks it', async () => {
  const world = new Recorder();
  const lines: number[] = [];
  const again = { pauseMs: 0, isLast: false };
  const passed = [41_999, 1, 0];
  await patiently<void, { isOver: true }>(
    {
      first: again,
      ask: async () => {
        world.clock.timeMs += passed.shift() ?? 0;
      },
      decide: () => (passed.length > 0 ? again : { isOver: true }),
      tell(_, __, silence) {
        silence.fill();
        lines.push(world.lines.length);
      },
      stopped: { isOver: true },
      describe: () => 'Still there.',
    },
    world,
  );
  assert.deepEqual([lines, world.lines], [[0, 1, 1], ['Still there.']]);
});
