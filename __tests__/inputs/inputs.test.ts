import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defineProvider, type Import, type ProviderSpec } from '../../src/providers/provider.ts';
import { BLOOMREACH, HOOK, type RawInputs, readRaw, readValid, WOOSMAP, WORKSPACE } from '../support/inputs.ts';
import { table } from '../support/table.ts';

/** What an import does, as it can be compared. */
function described({ plan: { request, subject }, limits, mode, wait }: Import) {
  const { url, headers, body } = request;
  return { limits, mode, waitMs: wait?.waitMs, sent: [url.href, headers, body], subject };
}

test('the defaults hold where only what is required is given', () => {
  const { limits, mode, waitMs } = described(readValid(WOOSMAP));
  assert.deepEqual(limits, { deadlineMs: 60_000, maxAttempts: 3, rateLimitWindowMs: 90_000 });
  assert.deepEqual([mode, waitMs], ['trigger', undefined]);
  assert.deepEqual(readValid(BLOOMREACH).limits, { ...limits, rateLimitWindowMs: undefined });
});

function changes(_: string, than: RawInputs, more: RawInputs, changed: object): void {
  assert.deepEqual(described(readValid({ ...than, ...more })), { ...described(readValid(than)), ...changed });
}

const BESIDE = { ...WOOSMAP, ...HOOK };
const OF_REQUEST = { timeout_seconds: '1.5', max_attempts: '7', dry_run: 'true' };
const LIMITS = { deadlineMs: 1500, maxAttempts: 7, rateLimitWindowMs: 90_000 };

table('valid inputs change what they say, and nothing else:', changes, [
  ['blanks around, and nothing in them', WOOSMAP, { provider: ' woosmap\n', path: ' ' }, {}],
  ['the provider in any case', WOOSMAP, { provider: 'WoosMap' }, {}],
  ['a check', WOOSMAP, { check: 'true' }, { mode: 'check' }],
  ['a hook needs no key', BESIDE, { private_key: '' }, {}],
  ['a wait of 30 minutes', WOOSMAP, { wait: 'true' }, { waitMs: 1_800_000 }],
  ['a wait of 0.1 minutes', WOOSMAP, { wait: 'true', wait_timeout_minutes: '.1' }, { waitMs: 6000 }],
  ['no wait, whatever its limit', WOOSMAP, { wait: 'false', wait_timeout_minutes: '5' }, {}],
  ['a wait beside a hook', BESIDE, { wait: 'true' }, { waitMs: 1_800_000 }],
  ['the limits of a request', WOOSMAP, OF_REQUEST, { limits: LIMITS, mode: 'dry_run' }],
  ['the default of an option that Woosmap has not', WOOSMAP, { api_managed: 'false' }, {}],
  ['the same of a workspace', WORKSPACE, { api_managed: 'false' }, {}],
  ['ids and secrets of Bloomreach', WOOSMAP, { ...BLOOMREACH, api_secret: 'x', provider: 'woosmap' }, {}],
  ['ids and secrets of Woosmap', BLOOMREACH, { private_key: 'x', dataset_id: 'no uuid', reimport_key: '?' }, {}],
]);

test('what is read of the inputs names the provider', () => assert.equal(readRaw(WOOSMAP).title, 'Woosmap'));

test("one provider's inputs cannot reach another's functions", () => {
  const spec = {} as ProviderSpec<{ feedId: string }>;
  // @ts-expect-error: what plans feeds cannot be given datasets
  const others: ProviderSpec<{ datasetId: string }> = spec;
  // @ts-expect-error: nor can a provider be made of the two
  const made = () => defineProvider<{ datasetId: string }>({ ...spec, readInputs: () => ({ datasetId: '' }) });
  assert.ok(others === (spec as unknown) && made);
});
