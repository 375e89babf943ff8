import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Silence } from '../../src/report/silence.ts';
import { Recorder } from '../support/surroundings.ts';

test('silence is broken from seven tenths of its limit on, and no earlier', () => {
  const world = new Recorder();
  const silence = new Silence(world, 1000, () => 'Still there.');
  try {
    world.clock.timeMs += 699;
    silence.fill();
    assert.deepEqual(world.lines, []);
    world.clock.timeMs += 1;
    silence.fill();
    assert.deepEqual(world.lines, ['Still there.']);
    silence.fill();
    assert.deepEqual(world.lines, ['Still there.'], 'the line itself broke it');
  } finally {
    silence.end();
  }
});
