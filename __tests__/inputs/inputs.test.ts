import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { defineProvider, type Import, type ProviderSpec } from '../../src/providers/provider.ts';
import { BLOOMREACH, OTHER_UUID, type RawInputs, readRaw, readValid, WOOSMAP, without } from '../support/inputs.ts';

/** What an import does, as it can be compared. */
function described({ plan: { request, subject }, limits, mode, wait }: Import) {
  const { url, headers, body } = request;
  return { limits, mode, waitMs: wait?.waitMs, sent: [url.href, headers, body], subject };
}

test('the defaults hold where only what is required is given', () => {
  const { limits, mode, waitMs } = described(readValid(WOOSMAP));
  assert.deepEqual(limits, { deadlineMs: 60_000, maxAttempts: 3, rateLimitWindowMs: 90_000 });
  assert.deepEqual([mode, waitMs], ['trigger', undefined]);
  const atBloomreach = { deadlineMs: 60_000, maxAttempts: 3, rateLimitWindowMs: undefined };
  assert.deepEqual(readValid(BLOOMREACH).limits, atBloomreach);
});

describe('valid inputs change what they say, and nothing else:', () => {
  const hook = { ...WOOSMAP, reimport_key: OTHER_UUID };
  const workspace = { ...without(BLOOMREACH, 'project_token'), workspace_id: 'space-1' };
  const cases: [name: string, than: RawInputs, more: RawInputs, changes: object][] = [
    ['blanks around, and nothing in them', WOOSMAP, { provider: ' woosmap\n', path: ' ' }, {}],
    ['the provider in any case', WOOSMAP, { provider: 'WoosMap' }, {}],
    ['a check', WOOSMAP, { check: 'true' }, { mode: 'check' }],
    ['a hook needs no key', hook, { private_key: '' }, {}],
    ['a wait of 30 minutes', WOOSMAP, { wait: 'true' }, { waitMs: 1_800_000 }],
    ['a wait of 0.1 minutes', WOOSMAP, { wait: 'true', wait_timeout_minutes: '.1' }, { waitMs: 6000 }],
    ['no wait, whatever its limit', WOOSMAP, { wait: 'false', wait_timeout_minutes: '5' }, {}],
    ['a wait beside a hook', hook, { wait: 'true' }, { waitMs: 1_800_000 }],
    [
      'the limits of a request',
      WOOSMAP,
      { timeout_seconds: '1.5', max_attempts: '7', dry_run: 'true' },
      { limits: { deadlineMs: 1500, maxAttempts: 7, rateLimitWindowMs: 90_000 }, mode: 'dry_run' },
    ],
    ['the default of an option that Woosmap has not', WOOSMAP, { api_managed: 'false' }, {}],
    ['the same of a workspace', workspace, { api_managed: 'false' }, {}],
    ['ids and secrets of Bloomreach', WOOSMAP, { ...BLOOMREACH, api_secret: 'x', provider: 'woosmap' }, {}],
    ['ids and secrets of Woosmap', BLOOMREACH, { private_key: 'x', dataset_id: 'no uuid', reimport_key: '?' }, {}],
  ];
  for (const [name, than, more, changes] of cases) {
    test(name, () => {
      const expected = { ...described(readValid(than)), ...changes };
      assert.deepEqual(described(readValid({ ...than, ...more })), expected);
    });
  }
});

test('what is read of the inputs names the provider', () => assert.equal(readRaw(WOOSMAP).title, 'Woosmap'));

test("one provider's inputs cannot reach another's functions", () => {
  const spec = {} as ProviderSpec<{ feedId: string }>;
  // @ts-expect-error: what plans feeds cannot be given datasets
  const others: ProviderSpec<{ datasetId: string }> = spec;
  // @ts-expect-error: nor can a provider be made of the two
  const made = () => defineProvider<{ datasetId: string }>({ ...spec, readInputs: () => ({ datasetId: '' }) });
  assert.ok(others === (spec as unknown) && made);
});
