import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { runAction } from '../../sandbox/runner.ts';
import { FOREIGN, type Limited, serveLimited } from '../support/limited-woosmap.ts';
import { datasets, ends, listInputs, type Result } from '../support/list.ts';
import { json } from '../support/local-server.ts';
import { GOOD, sha256 } from '../support/source.ts';

const SCALE = 0.01;
const WINDOW_MS = 90_000 * SCALE;
const INTERVAL_MS = 5_000 * SCALE;

/** Runs the built action with a list of that many datasets against a provider. */
async function step(count: number, world: Limited, inputs: Record<string, string> = {}, withSource = false) {
  await using server = await serveLimited(world);
  const list = datasets(count).map((entry, place) =>
    withSource ? { ...entry, source_url: `${server.url}/files/${place}`, published_sha256: sha256(GOOD) } : entry,
  );
  const result = await runAction({
    inputs: listInputs(list, { base_url: server.url, ...inputs }),
    env: { IMPORT_SANDBOX_TIME_SCALE: String(SCALE) },
  });
  const results = JSON.parse(result.outputs['results'] ?? '') as Result[];
  const { taken, refused, looksMs } = server.seen;
  const order = taken.map(({ place }) => place);
  return { ...result, results, refused, order, taken, lookDistances: distances(looksMs) };
}

function distances(times: readonly number[]): number[] {
  return times.slice(1).map((time, index) => time - (times[index] ?? 0));
}

suite('several imports at a provider that is no sandbox', { concurrency: 3 }, () => {
  test('a limit for each dataset holds nobody back', async () => {
    const { results, order, refused } = await step(4, { limit: { by: 'dataset', windowMs: WINDOW_MS } });
    assert.deepEqual([order, refused, ends(results)], [[0, 1, 2, 3], [], Array(4).fill('accepted')]);
  });

  test('a shared limit is learned from one 429, and is never undercut after it', async () => {
    const world: Limited = { limit: { by: 'key', windowMs: WINDOW_MS * 0.9 }, runLooks: 3 };
    const { results, order, refused, taken, lookDistances, stdout } = await step(4, world, { wait: 'true' });
    assert.deepEqual(ends(results), Array(4).fill('succeeded'), stdout);
    // On a slow machine one may go out while the look before another is not read yet.
    assert.deepEqual(order.toSorted(), [0, 1, 2, 3]);
    // A machine that is slower than the window meets no limit at all.
    assert.ok(refused.length <= 1, `${refused}`);
    assert.ok(Math.min(...distances(taken.map(({ atMs }) => atMs))) >= WINDOW_MS * 0.9);
    assert.ok(Math.min(...lookDistances) >= INTERVAL_MS - 1, `${lookDistances}`);
    if (refused[0] === 1) assert.match(stdout, /counts all imports together. The 3 that are left take about/);
  });

  test('a shared limit with a time of its own', async () => {
    const world: Limited = { limit: { by: 'key', windowMs: 900, retryAfterS: 1 } };
    const { results, order, refused } = await step(3, world);
    assert.deepEqual([ends(results), order], [Array(3).fill('accepted'), [0, 1, 2]]);
    assert.ok(refused.length <= 1, `${refused}`);
  });

  test('while one waits for the end of a run that is not its own, the others go first', async () => {
    const world: Limited = { foreign: { place: 0, looks: 6 }, runLooks: 1 };
    const { results, order, lookDistances, log } = await step(3, world, { wait: 'true' });
    assert.deepEqual([order.at(-1), order.length, ends(results)], [0, 3, Array(3).fill('succeeded')]);
    assert.ok(Math.min(...lookDistances) >= INTERVAL_MS - 1, `${lookDistances}`);
    assert.ok(log.some((line) => line.startsWith(`A0: Another import is in progress at Woosmap: run ${FOREIGN}`)));
  });

  test('of sources that are served one after another the first has the turn', async () => {
    const { results, order } = await step(3, { lateSource: { place: 0, looks: 8 } }, {}, true);
    assert.deepEqual([order.at(-1), ends(results)], [0, Array(3).fill('accepted')]);
    assert.ok(results.every((result) => result['source_sha256'] === sha256(GOOD)));
  });

  test('lost answers are cleared up by the runs, and the trigger is not sent again', async () => {
    let sends = 0;
    const trigger = (place: number) => {
      if (place !== 1) return undefined;
      sends += 1;
      return json(503, { detail: 'Gateway.' });
    };
    const { results, order, lookDistances } = await step(3, { trigger }, { wait: 'true', wait_timeout_minutes: '0.1' });
    assert.deepEqual(ends(results), ['succeeded', 'unknown provider_error', 'succeeded']);
    assert.deepEqual([order, sends], [[0, 2], 1]);
    assert.ok(Math.min(...lookDistances) >= INTERVAL_MS - 1, `${lookDistances}`);
  });
});
