import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { failed } from '../../src/outcome/outcome.ts';
import { follow, going, KNOWN, OLD } from '../support/follow.ts';
import { sentEntry } from '../support/runs.ts';
import type { Turn } from '../support/story.ts';

describe('a wait that is cancelled', () => {
  const cancelled = (after: string, state: string, end = 'The import goes on at Woosmap.') => ({
    ...KNOWN,
    ...failed('running', 'stopped_in_wait', `The step was stopped after ${after} of waiting, when ${state}. ${end}`),
  });

  test('in a pause says that the import goes on', async () => {
    const { outcome, requests, world } = await follow([OLD, going(sentEntry('Half done'))], {
      arrange: ({ clock, cancel }) => clock.onPauses((count) => count === 3 && cancel()),
    });
    assert.partialDeepStrictEqual(outcome, {
      ...cancelled('10 s', 'run mine was in progress, stage import: Half done'),
      runId: 'mine',
    });
    assert.equal(requests.length, 4);
    assert.equal(world.debugLines.filter((line) => line.startsWith('GET')).length, 2, 'one line for each poll');
  });

  test('in a poll, too', async () => {
    const statuses: Turn[] = [OLD, going(), { make: ({ cancel }) => cancel }];
    const { outcome } = await follow(statuses);
    assert.partialDeepStrictEqual(outcome, {
      ...cancelled('10 s', 'run mine was in progress, stage import'),
      runId: 'mine',
    });
  });

  test('in the look before the trigger sent nothing', async () => {
    const { outcome, world, requests } = await follow([{ make: ({ cancel }) => cancel }]);
    const detail = 'The step was stopped before the import was started.';
    assert.deepEqual(outcome, { ...failed('not_sent', 'cancelled', detail), attempts: 0 });
    assert.equal(requests.length, 1);
    assert.equal(
      world.lines.some((line) => line.includes('cannot be read')),
      false,
    );
  });

  test('while the trigger waits for its answer may be running, and is not looked for', async () => {
    const { outcome, requests } = await follow([OLD], { triggers: [{ make: ({ cancel }) => cancel }] });
    assert.deepEqual(outcome, { ...failed('unknown', 'stopped_after_send', 'The step was stopped.'), attempts: 1 });
    assert.equal(requests.length, 2);
  });
});
