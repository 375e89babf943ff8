import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openFields } from '../../src/fields/fields.ts';
import { gatesOf, runImport } from '../../src/import/import.ts';
import type { CommonInputs } from '../../src/providers/provider.ts';
import { findProvider } from '../../src/providers/providers.ts';
import { BLOOMREACH, type RawInputs, readValid, WOOSMAP } from '../support/inputs.ts';
import { json, serveHttp } from '../support/local-server.ts';
import { Recorder } from '../support/world.ts';

const UUID = WOOSMAP['dataset_id'] ?? '';
const HOOK = { provider: 'woosmap', reimport_key: UUID };
const ANSWER = json(202, { dataset_id: UUID });
const KNOWN = { datasetId: UUID, httpStatus: 202 };

/** An import that is waited for, whatever the provider says to that. */
function waitedImport(raw: RawInputs, baseUrl: URL) {
  const common: CommonInputs = {
    baseUrl,
    deadlineMs: 5000,
    maxAttempts: 3,
    mode: 'trigger',
    waitMs: 60_000,
    source: undefined,
    minRecords: undefined,
    maxLossPercent: undefined,
  };
  const item = findProvider(raw['provider'] ?? '')?.readImport(
    openFields((name) => raw[name] ?? ''),
    common,
  );
  assert.ok(item);
  return item;
}

for (const [name, raw, answer, known] of [
  ['has no way to follow a run', BLOOMREACH, json(200, { success: true }), { importId: 'import-1', httpStatus: 200 }],
  ['was given nothing to follow it with', HOOK, ANSWER, KNOWN],
  ['was given no key for it', { ...HOOK, dataset_id: UUID }, ANSWER, KNOWN],
  ['was given no dataset for it', { ...HOOK, private_key: 'private-key' }, ANSWER, KNOWN],
] as const) {
  test(`a wait at a provider that ${name}, which no inputs ask for, ends with the trigger`, async () => {
    await using server = await serveHttp(() => answer);
    const { sentAtMs: _, ...outcome } = await runImport(waitedImport(raw, new URL(server.url)), new Recorder());
    assert.deepEqual(outcome, { word: 'accepted', attempts: 1, ...known });
    assert.equal(server.requests.length, 1);
  });
}

for (const [name, isBusy, isShared] of [
  ['after a trigger that was taken', (count: number) => count === 2, true],
  ['before any trigger was taken', (count: number) => count < 3, false],
] as const) {
  test(`a 429 ${name} ${isShared ? 'teaches' : 'does not teach'} that one limit holds for all`, async () => {
    await using server = await serveHttp((_, count) => (isBusy(count) ? json(429, {}) : ANSWER));
    const item = readValid({ ...HOOK, base_url: server.url });
    const world = new Recorder();
    const gates = gatesOf([item, item, item], world);
    for (const place of [0, 1, 2]) await runImport(item, world, gates, place);
    assert.equal(world.lines.join(' ').includes('counts all imports together'), isShared);
  });
}

test('what is odd about the inputs is a warning, told once', async () => {
  const inputs = { ...BLOOMREACH, path: 'https://h.example/a', source_url: 'https://h.example/b', dry_run: 'true' };
  const item = readValid({ ...inputs, published_sha256: '0'.repeat(64) });
  const world = new Recorder();
  await runImport(item, world);
  assert.equal(item.warnings.length, 1);
  assert.deepEqual(world.warnings, item.warnings);
});

for (const [when, triggers, word] of [
  ['the first trigger', 0, 'not_sent'],
  ['a repeated trigger', 1, 'rejected'],
] as const) {
  test(`a stop during the look before ${when} sends nothing more`, async () => {
    const world = new Recorder();
    let sent = 0;
    await using server = await serveHttp(({ method }) => {
      if (method === 'POST') sent += 1;
      else if (sent === triggers) world.cancel();
      if (method === 'POST') return json(429, { detail: 'Later.' }, { 'retry-after': '0' });
      return json(404, { details: 'Never imported.' });
    });
    const outcome = await runImport(waitedImport(WOOSMAP, new URL(server.url)), world);
    assert.deepEqual(['code' in outcome && outcome.code, outcome.attempts], ['cancelled', triggers]);
    assert.equal(outcome.word, word);
    assert.equal(sent, triggers);
  });
}
