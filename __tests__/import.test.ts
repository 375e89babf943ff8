import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runImport } from '../src/import.ts';
import { BLOOMREACH, readValid, WOOSMAP } from './support/inputs.ts';
import { json, serveHttp } from './support/local-server.ts';
import { Recorder } from './support/surroundings.ts';

const UUID = WOOSMAP['dataset_id'] ?? '';
const HOOK = { provider: 'woosmap', reimport_key: UUID };
const ANSWER = json(202, { dataset_id: UUID });
const KNOWN = { datasetId: UUID, httpStatus: 202 };

for (const [name, raw, answer, known] of [
  ['has no way to follow a run', BLOOMREACH, json(200, { success: true }), { importId: 'import-1', httpStatus: 200 }],
  ['was given nothing to follow it with', HOOK, ANSWER, KNOWN],
  ['was given no key for it', { ...HOOK, dataset_id: UUID }, ANSWER, KNOWN],
  ['was given no dataset for it', { ...HOOK, private_key: 'private-key' }, ANSWER, KNOWN],
] as const) {
  test(`a wait at a provider that ${name}, which no inputs ask for, ends with the trigger`, async () => {
    await using server = await serveHttp(() => answer);
    const { provider, inputs } = readValid({ ...raw, base_url: server.url });
    const outcome = await runImport(provider, { ...inputs, waitMs: 60_000 }, new Recorder());
    assert.deepEqual(outcome, { word: 'accepted', attempts: 1, ...known });
    assert.equal(server.requests.length, 1);
  });
}
