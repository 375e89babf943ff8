import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { defineProvider, type Import, type Mode, type ProviderSpec } from '../../src/providers/provider.ts';
import {
  BLOOMREACH,
  OTHER_UUID,
  type RawInputs,
  readRaw,
  readValid,
  UUID,
  WOOSMAP,
  without,
} from '../support/inputs.ts';

const WOOSMAP_IMPORT = {
  limits: { deadlineMs: 60_000, maxAttempts: 3, rateLimitWindowMs: 90_000 },
  mode: 'trigger' as Mode,
  waitMs: undefined,
  address: `https://api.woosmap.com/datasets/${UUID}/import`,
  key: 'woosmap-private-key',
  body: '{}',
  id: UUID as string | undefined,
};
const HOOK_IMPORT = {
  ...WOOSMAP_IMPORT,
  address: `https://api.woosmap.com/datasets/hooks/reimport/${OTHER_UUID}`,
  key: undefined,
};
const BLOOMREACH_IMPORT = {
  limits: { deadlineMs: 60_000, maxAttempts: 3, rateLimitWindowMs: undefined },
  mode: 'trigger' as Mode,
  waitMs: undefined,
  address: 'https://api.exponea.com/data/v1/projects/project-1/imports/import-1/start',
  key: `Basic ${Buffer.from('key-id-1:api-secret-1').toString('base64')}`,
  body: undefined,
  id: 'import-1',
};

const WORKSPACE_IMPORT = {
  ...BLOOMREACH_IMPORT,
  address: 'https://api.bloomreach.com/data/v2/workspaces/space-1/imports/import-1/start',
};

/** What an import does, as it can be compared. */
function described({ plan: { request, subject }, limits, mode, wait }: Import) {
  const key = request.headers['x-api-key'] ?? request.headers['authorization'];
  const sent = { address: request.url.href, key, body: request.body };
  return { limits, mode, waitMs: wait?.waitMs, ...sent, id: subject.id };
}

describe('valid inputs give', () => {
  const hook = { provider: 'woosmap', reimport_key: OTHER_UUID };
  const workspace = { ...without(BLOOMREACH, 'project_token'), workspace_id: 'space-1' };
  const cases: [name: string, raw: RawInputs, parsed: object][] = [
    ['the defaults, where only what is required is given', WOOSMAP, WOOSMAP_IMPORT],
    [
      'the same for blanks around and nothing in them',
      { ...WOOSMAP, provider: ' woosmap\n', path: ' ' },
      WOOSMAP_IMPORT,
    ],
    ['the provider in any case', { ...WOOSMAP, provider: 'WoosMap' }, WOOSMAP_IMPORT],
    ['a check', { ...WOOSMAP, check: 'true' }, { ...WOOSMAP_IMPORT, mode: 'check' }],
    ['a hook alone', hook, { ...HOOK_IMPORT, id: undefined }],
    ['a hook beside the dataset', { ...WOOSMAP, ...hook }, HOOK_IMPORT],
    ['a hook beside a dataset whose key is missing', { ...without(WOOSMAP, 'private_key'), ...hook }, HOOK_IMPORT],
    ['a wait of 30 minutes', { ...WOOSMAP, wait: 'true' }, { ...WOOSMAP_IMPORT, waitMs: 1_800_000 }],
    [
      'a wait of 0.1 minutes',
      { ...WOOSMAP, wait: 'true', wait_timeout_minutes: '.1' },
      { ...WOOSMAP_IMPORT, waitMs: 6000 },
    ],
    ['no wait, whatever its limit', { ...WOOSMAP, wait: 'false', wait_timeout_minutes: '5' }, WOOSMAP_IMPORT],
    ['a wait beside a hook', { ...WOOSMAP, ...hook, wait: 'true' }, { ...HOOK_IMPORT, waitMs: 1_800_000 }],
    [
      'all that is common',
      { ...WOOSMAP, base_url: 'https://eu.example/x/', timeout_seconds: '1.5', max_attempts: '7', dry_run: 'true' },
      {
        ...WOOSMAP_IMPORT,
        address: `https://eu.example/x/datasets/${UUID}/import`,
        limits: { deadlineMs: 1500, maxAttempts: 7, rateLimitWindowMs: 90_000 },
        mode: 'dry_run',
      },
    ],
    [
      'what Woosmap can honour: the default of an option that it has not',
      { ...WOOSMAP, api_managed: 'false' },
      WOOSMAP_IMPORT,
    ],
    [
      'Woosmap, beside the ids and secrets of the other provider',
      { ...BLOOMREACH, ...WOOSMAP, api_secret: 'x' },
      WOOSMAP_IMPORT,
    ],
    ["a project's import", BLOOMREACH, BLOOMREACH_IMPORT],
    [
      'Bloomreach, beside the ids and secrets of the other provider',
      { ...WOOSMAP, ...BLOOMREACH, dataset_id: 'no uuid', reimport_key: '?' },
      BLOOMREACH_IMPORT,
    ],
    ['an import of a Data hub workspace', workspace, WORKSPACE_IMPORT],
    ['the same where it is said to be not API-managed', { ...workspace, api_managed: 'false' }, WORKSPACE_IMPORT],
    [
      'an API-managed import',
      { ...BLOOMREACH, api_managed: 'true' },
      { ...BLOOMREACH_IMPORT, address: 'https://api.exponea.com/imports/v1/project-1/import-1/run' },
    ],
    [
      'what differs for this run',
      { ...BLOOMREACH, path: 'https://h.example/f?sig=1', test_connection: 'false' },
      { ...BLOOMREACH_IMPORT, body: '{"path":"https://h.example/f?sig=1","test_connection":false}' },
    ],
    [
      'a test of the connection that is asked for',
      { ...BLOOMREACH, test_connection: 'true' },
      { ...BLOOMREACH_IMPORT, body: '{"test_connection":true}' },
    ],
  ];
  for (const [name, raw, parsed] of cases) {
    test(name, () => assert.deepEqual(described(readValid(raw)), parsed));
  }
});

test('what is read of the inputs names the provider, and the base that decides the time scale', () => {
  const reading = readRaw({ ...WOOSMAP, base_url: 'http://localhost:1' });
  assert.equal(reading.title, 'Woosmap');
  assert.equal(reading.kind === 'imports' && reading.baseUrl?.href, 'http://localhost:1/');
});

test("one provider's inputs cannot reach another's functions", () => {
  const spec = {} as ProviderSpec<{ feedId: string }>;
  // @ts-expect-error: what plans feeds cannot be given datasets
  const others: ProviderSpec<{ datasetId: string }> = spec;
  // @ts-expect-error: nor can a provider be made of the two
  const made = () => defineProvider<{ datasetId: string }>({ ...spec, readInputs: () => ({ datasetId: '' }) });
  assert.ok(others === (spec as unknown) && made);
});
