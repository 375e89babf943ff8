import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { limitersOf } from '../../src/import.ts';
import { Follower, type Look } from '../../src/wait/follow.ts';
import { readValid, WOOSMAP } from '../support/inputs.ts';
import { json, type Reply, serveHttp } from '../support/local-server.ts';
import { sentRun } from '../support/runs.ts';
import { Recorder } from '../support/surroundings.ts';

/** Looks as often as there are times, each so many milliseconds after the one before; gives how often was asked. */
async function lookAt(timesMs: number[], reply: Reply, timeScale = 1): Promise<{ looks: Look[]; asked: number[] }> {
  await using server = await serveHttp(() => reply);
  const world = new Recorder();
  world.timeScale = timeScale;
  const item = readValid({ ...WOOSMAP, wait: 'true', base_url: server.url });
  assert.ok(item.wait !== undefined);
  const { looks: limiter, turns } = limitersOf([item], world);
  const follower = new Follower(item, item.wait, { looks: limiter, closing: turns.signal }, world);
  const [looks, asked]: [Look[], number[]] = [[], []];
  for (const ms of timesMs) {
    world.clock.timeMs += ms;
    looks.push(await follower.lookBefore({ wasBusy: false }));
    asked.push(server.requests.length);
  }
  return { looks, asked };
}

const GOING = json(200, sentRun('theirs', 'in_progress'));

describe('a look before a send', () => {
  test('gives the newest run with its status', async () => {
    const { looks } = await lookAt([0], GOING);
    assert.partialDeepStrictEqual(looks, [{ kind: 'seen', run: { id: 'theirs', state: 'going' } }]);
  });

  test('gives no run where there was never one', async () => {
    const { looks } = await lookAt([0], json(404, { details: 'No runs.' }));
    assert.deepEqual(looks, [{ kind: 'seen', run: undefined }]);
  });

  test('serves for ten seconds', async () => {
    assert.deepEqual((await lookAt([0, 9000, 1000, 1, 10_000, 1], GOING)).asked, [1, 1, 1, 2, 2, 3]);
  });

  test('serves for less in a sandbox', async () => {
    assert.deepEqual((await lookAt([0, 250, 1], GOING, 0.01)).asked, [1, 1, 2]);
  });

  test('that was refused says why', async () => {
    const { looks } = await lookAt([0], json(401, { detail: 'No key' }));
    const end = { word: 'rejected', code: 'unauthorized', detail: 'No key', httpStatus: 401, answeredBy: 'status' };
    assert.deepEqual(looks, [{ kind: 'refused', end }]);
  });
});
