import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { DATASET_IDS, PRIVATE_KEYS } from '../sandbox/accounts.ts';
import { runAction } from '../sandbox/runner.ts';
import { type Sandbox, startSandbox } from '../sandbox/server.ts';

let sandbox: Sandbox;
before(async () => {
  sandbox = await startSandbox({ timeScale: 0.01 });
});
after(() => sandbox.close());

test('the built action triggers an import at Woosmap once', async () => {
  const [datasetId] = Object.values(DATASET_IDS);
  const [privateKey] = Object.values(PRIVATE_KEYS);
  const inputs = {
    provider: 'woosmap',
    dataset_id: datasetId ?? '',
    private_key: privateKey ?? '',
    base_url: sandbox.url,
  };
  const step = await runAction({ inputs });
  assert.equal(step.exitCode, 0, step.stdout + step.stderr);
  assert.equal(step.outputs['outcome'], 'accepted');
  assert.equal(sandbox.requests.length, 1);
});
