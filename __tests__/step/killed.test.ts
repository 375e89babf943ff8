import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type RunningStep, startAction } from '../../sandbox/runner.ts';
import { bloomreachImports, datasetId, datasets, listInputs, placeIn } from '../support/list.ts';
import { json, serveHttp } from '../support/local-server.ts';

/** Whoever reads one of these starts the import again. */
const STARTS_AGAIN = ['rejected', 'not_sent'];

/**
 * Runs the bundle with a list and kills it when the trigger at that place has arrived, before it is answered; gives which
 * triggers had arrived, and what `results` says of each import.
 */
async function kill(list: readonly object[], place: number, inputs: Record<string, string> = {}) {
  const arrived = new Set<number>();
  let step: RunningStep | undefined;
  await using server = await serveHttp(({ method, path }) => {
    const at = placeIn(path);
    if (method !== 'POST') return json(404, { details: 'Never imported.' });
    arrived.add(at);
    if (at === place) {
      step?.kill('SIGKILL');
      return () => {};
    }
    return 'dataset_id' in (list[at] ?? {}) ? json(202, { dataset_id: datasetId(at) }) : json(200, { success: true });
  });
  step = await startAction({ inputs: { ...listInputs(list, { base_url: server.url, ...inputs }) } });
  const { outputs, signal } = await step.result;
  assert.equal(signal, 'SIGKILL');
  const results = JSON.parse(outputs['results'] ?? '[]') as { outcome: string }[];
  return { arrived: [...arrived], words: results.map(({ outcome }) => outcome), outcome: outputs['outcome'] };
}

describe('a step that is killed never says of what went out that it may be started again', { concurrency: 2 }, () => {
  for (const place of [0, 3]) {
    test(`when the trigger at place ${place} has arrived`, async () => {
      const { arrived, words, outcome } = await kill(bloomreachImports(5), place);
      assert.deepEqual(
        arrived,
        Array.from({ length: place + 1 }, (_, at) => at),
      );
      for (const at of arrived) assert.ok(!STARTS_AGAIN.includes(words[at] ?? ''), `${at}: ${words}`);
      assert.equal(words[place], 'unknown');
      assert.equal(outcome, 'unknown');
      assert.ok(
        words.slice(place + 1).every((word) => word === 'not_sent'),
        'nor of others that they may have been',
      );
    });
  }

  test('with a wait, too', async () => {
    const { arrived, words } = await kill(datasets(4), 2, { wait: 'true' });
    for (const at of arrived) assert.ok(!STARTS_AGAIN.includes(words[at] ?? ''), `${at}: ${words}`);
  });
});
