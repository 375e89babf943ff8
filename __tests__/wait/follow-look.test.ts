import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Gates } from '../../src/gate/gate.ts';
import { gatesOf } from '../../src/import/import.ts';
import { failed } from '../../src/outcome/outcome.ts';
import { providerClock } from '../../src/trigger/provider-clock.ts';
import { type Runs, runsOf } from '../../src/wait/follow.ts';
import { isFresh } from '../../src/world.ts';
import { readValid, WOOSMAP } from '../support/inputs.ts';
import { json, type Reply, serveHttp } from '../support/local-server.ts';
import { settle } from '../support/manual-clock.ts';
import { START_MS, sentRun } from '../support/runs.ts';
import { Recorder } from '../support/world.ts';

/** The runs of an import against a server that answers from a list, whose last reply serves for all that follow. */
async function withRuns<T>(
  replies: readonly Reply[],
  use: (runs: Runs, world: Recorder, asked: () => number, questions: Gates) => Promise<T>,
  minutes = '30',
): Promise<T> {
  await using server = await serveHttp((_, count) => replies[Math.min(count, replies.length) - 1] ?? { status: 500 });
  const world = new Recorder();
  const item = readValid({ ...WOOSMAP, wait: 'true', wait_timeout_minutes: minutes, base_url: server.url });
  assert.ok(item.wait !== undefined);
  const { questions, trigger } = gatesOf([item], world);
  const runs = runsOf(item, item.wait, providerClock(), questions, trigger.signal, world, () => undefined);
  return await use(runs, world, () => server.requests.length, questions);
}

const GOING = json(200, sentRun('theirs', 'in_progress'));
const DONE = json(200, sentRun('theirs', 'success'));
const LOST = { ...failed('unknown', 'timeout', 'No answer.'), attempts: 1 };

describe('a look before a send', () => {
  test('serves for ten seconds, and for less in a sandbox', async () => {
    for (const [scale, times] of [
      [1, [0, 9000, 1000, 1, 10_000, 1]],
      [0.01, [0, 200, 50, 1, 250, 1]],
    ] as const) {
      await withRuns([DONE], async (runs, world, asked) => {
        world.clock.timeScale = scale;
        const counts: number[] = [];
        for (const ms of times) {
          world.clock.timeMs += ms;
          assert.equal(await runs.ready(), undefined);
          counts.push(asked());
        }
        assert.deepEqual(counts, [1, 1, 1, 2, 2, 3]);
      });
    }
  });

  test('in the turn says whether a run is in progress', async () => {
    await withRuns([GOING, DONE, json(404, { details: 'No runs.' })], async (runs) => {
      assert.equal(await runs.isStillSo(), false);
      for (const _ of [1, 2]) assert.equal(await runs.isStillSo(), true);
    });
  });

  test('that fails in the turn gives it back, and pauses outside of it for as long as the provider asks', async () => {
    const busy: Reply = { status: 429, headers: { 'retry-after': '15' }, body: '' };
    await withRuns([busy, DONE], async (runs, world, asked) => {
      assert.equal(await runs.isStillSo(), false);
      assert.deepEqual([asked(), world.clock.pauses], [1, []]);
      assert.equal(isFresh(runs, world.clock), false);
      assert.equal(await runs.ready(), undefined);
      assert.deepEqual([asked(), world.clock.pauses.at(-1), isFresh(runs, world.clock)], [2, 15_000, true]);
    });
  });

  test('that fails counts anew after one that could be read', async () => {
    const bad: Reply = { status: 502 };
    const busy: Reply = { status: 429, headers: { 'retry-after': '60' } };
    await withRuns([busy, DONE, bad, bad, DONE], async (runs, world, asked) => {
      await runs.ready();
      runs.forget();
      await runs.ready();
      assert.equal(asked(), 5);
      assert.deepEqual(world.clock.pauses, [60_000, 5000, 5000, 10_000]);
    });
  });

  test('that cannot be read three times, in the turn and outside of it, lets the trigger go out without it', async () => {
    await withRuns([{ status: 502 }], async (runs, world, asked) => {
      assert.equal(await runs.isStillSo(), false);
      assert.equal(await runs.ready(), undefined);
      assert.deepEqual([asked(), world.clock.pauses], [3, [5000, 10_000]]);
      assert.match(world.lines.join('\n'), /The status before the trigger cannot be read: status 502\. So only a run/);
    });
  });
});

describe('ahead of other status requests goes', () => {
  const looks: [name: string, look: (runs: Runs) => Promise<unknown>][] = [
    ['the look of whose turn it is', (runs) => runs.isStillSo()],
    ['that for the run of a lost answer', (runs) => runs.follow(LOST, START_MS, () => {})],
  ];
  for (const [name, look] of looks) {
    test(name, async () => {
      await withRuns([DONE], async (runs, world, asked, questions) => {
        const gate = questions('Newest run', 5000);
        const { promise, resolve } = Promise.withResolvers<void>();
        const taken = gate.inTurn({}, world.signal, () => promise);
        const other = gate.inTurn({}, world.signal, async () => asked());
        const looked = look(runs);
        await settle();
        resolve();
        assert.ok(((await other) ?? 0) > 0);
        await Promise.all([taken, looked]);
      });
    });
  }
});

test('the run of a lost answer is told of as soon as it is seen, so that others need not wait for its end', async () => {
  await withRuns([json(404, { details: 'No runs.' }), GOING, DONE], async (runs, _, asked) => {
    await runs.ready();
    const foundAt: number[] = [];
    await runs.follow(LOST, START_MS, () => foundAt.push(asked()));
    assert.deepEqual([foundAt, asked()], [[2], 3]);
  });
});

test('a last look that gets no turn is left out', async () => {
  const use = async (runs: Runs, world: Recorder, asked: () => number, questions: Gates) => {
    void questions('Newest run', 5000).inTurn({}, world.signal, () => new Promise(() => {}));
    const outcome = await runs.follow({ word: 'accepted', attempts: 1 }, START_MS, () => {});
    assert.partialDeepStrictEqual(outcome, { word: 'running', code: 'wait_timeout' });
    assert.deepEqual([asked(), world.clock.timeMs - START_MS], [0, 21_001]);
  };
  await withRuns([DONE], use, '0.1');
});
