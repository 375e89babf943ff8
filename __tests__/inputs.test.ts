import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { bloomreach } from '../src/providers/bloomreach.ts';
import { woosmap } from '../src/providers/woosmap.ts';
import { BLOOMREACH, OTHER_UUID, type RawInputs, readRaw, UUID, WOOSMAP, without } from './support/inputs.ts';

const DEFAULTS = { baseUrl: undefined, deadlineMs: 60_000, maxAttempts: 3, dryRun: false, waitMs: undefined };
const WOOSMAP_PARSED = {
  ...DEFAULTS,
  provider: 'woosmap',
  reimportKey: undefined,
  datasetId: UUID,
  privateKey: 'woosmap-private-key',
};
const BLOOMREACH_PARSED = {
  ...DEFAULTS,
  provider: 'bloomreach',
  target: { kind: 'project', projectToken: 'project-1', apiManaged: false },
  importId: 'import-1',
  apiKeyId: 'key-id-1',
  apiSecret: 'api-secret-1',
  path: undefined,
  testConnection: undefined,
};

describe('valid inputs are parsed once, into', () => {
  const hook = { provider: 'woosmap', reimport_key: OTHER_UUID };
  const workspace = { ...without(BLOOMREACH, 'project_token'), workspace_id: 'space-1' };
  const cases: [name: string, raw: RawInputs, parsed: object][] = [
    ['the defaults, where only what is required is given', WOOSMAP, WOOSMAP_PARSED],
    [
      'the same for blanks around and nothing in them',
      { ...WOOSMAP, provider: ' woosmap\n', path: ' ' },
      WOOSMAP_PARSED,
    ],
    ['a hook alone', hook, { ...WOOSMAP_PARSED, reimportKey: OTHER_UUID, datasetId: undefined, privateKey: undefined }],
    ['a hook beside the dataset', { ...WOOSMAP, ...hook }, { ...WOOSMAP_PARSED, reimportKey: OTHER_UUID }],
    [
      'a hook beside a dataset whose key is missing',
      { ...without(WOOSMAP, 'private_key'), ...hook },
      { ...WOOSMAP_PARSED, reimportKey: OTHER_UUID, privateKey: undefined },
    ],
    ['a wait of 30 minutes', { ...WOOSMAP, wait: 'true' }, { ...WOOSMAP_PARSED, waitMs: 1_800_000 }],
    [
      'a wait of 0.1 minutes',
      { ...WOOSMAP, wait: 'true', wait_timeout_minutes: '.1' },
      { ...WOOSMAP_PARSED, waitMs: 6000 },
    ],
    ['no wait, whatever its limit', { ...WOOSMAP, wait: 'false', wait_timeout_minutes: '5' }, WOOSMAP_PARSED],
    [
      'a wait beside a hook',
      { ...WOOSMAP, ...hook, wait: 'true' },
      { ...WOOSMAP_PARSED, reimportKey: OTHER_UUID, waitMs: 1_800_000 },
    ],
    [
      'all that is common',
      { ...WOOSMAP, base_url: 'https://eu.example/x/', timeout_seconds: '1.5', max_attempts: '7', dry_run: 'true' },
      { ...WOOSMAP_PARSED, baseUrl: new URL('https://eu.example/x/'), deadlineMs: 1500, maxAttempts: 7, dryRun: true },
    ],
    [
      'what Woosmap can honour: the default of an option that it has not',
      { ...WOOSMAP, api_managed: 'false' },
      WOOSMAP_PARSED,
    ],
    [
      'Woosmap, beside the ids and secrets of the other provider',
      { ...BLOOMREACH, ...WOOSMAP, api_secret: 'x' },
      WOOSMAP_PARSED,
    ],
    ["a project's import", BLOOMREACH, BLOOMREACH_PARSED],
    [
      'Bloomreach, beside the ids and secrets of the other provider',
      { ...WOOSMAP, ...BLOOMREACH, dataset_id: 'no uuid', reimport_key: '?' },
      BLOOMREACH_PARSED,
    ],
    [
      'an import of a Data hub workspace',
      workspace,
      { ...BLOOMREACH_PARSED, target: { kind: 'workspace', workspaceId: 'space-1', apiManaged: false } },
    ],
    [
      'the same where it is said to be not API-managed',
      { ...workspace, api_managed: 'false' },
      { ...BLOOMREACH_PARSED, target: { kind: 'workspace', workspaceId: 'space-1', apiManaged: false } },
    ],
    [
      'an API-managed import',
      { ...BLOOMREACH, api_managed: 'true' },
      { ...BLOOMREACH_PARSED, target: { kind: 'project', projectToken: 'project-1', apiManaged: true } },
    ],
    [
      'what differs for this run',
      { ...BLOOMREACH, path: 'https://h.example/f?sig=1', test_connection: 'false' },
      { ...BLOOMREACH_PARSED, path: 'https://h.example/f?sig=1', testConnection: false },
    ],
    [
      'a test of the connection that is asked for',
      { ...BLOOMREACH, test_connection: 'true' },
      { ...BLOOMREACH_PARSED, testConnection: true },
    ],
  ];
  for (const [name, raw, parsed] of cases) {
    test(name, () => {
      const provider = raw['provider'] === 'bloomreach' ? bloomreach : woosmap;
      assert.deepEqual(readRaw(raw), { kind: 'inputs', inputs: parsed, provider });
    });
  }
});
