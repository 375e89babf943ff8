import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runImport } from '../src/import.ts';
import { BLOOMREACH, readValid, WOOSMAP } from './support/inputs.ts';
import { json, serveHttp } from './support/local-server.ts';
import { Recorder } from './support/surroundings.ts';

for (const [name, raw, answer, known] of [
  ['has no way to follow a run', BLOOMREACH, json(200, { success: true }), { importId: 'import-1', httpStatus: 200 }],
  [
    'was given no key for it',
    { provider: 'woosmap', reimport_key: WOOSMAP['dataset_id'] ?? '' },
    json(202, { dataset_id: WOOSMAP['dataset_id'] }),
    { datasetId: WOOSMAP['dataset_id'], httpStatus: 202 },
  ],
] as const) {
  test(`a wait at a provider that ${name}, which no inputs ask for, ends with the trigger`, async () => {
    await using server = await serveHttp(() => answer);
    const { provider, inputs } = readValid({ ...raw, base_url: server.url });
    const outcome = await runImport(provider, { ...inputs, waitMs: 60_000 }, new Recorder());
    assert.deepEqual(outcome, { word: 'accepted', attempts: 1, ...known });
    assert.equal(server.requests.length, 1);
  });
}
