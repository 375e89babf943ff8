import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { bloomreach } from '../../src/providers/bloomreach.ts';
import { BLOOMREACH, planOf, type RawInputs, readValid } from '../support/inputs.ts';

const { project_token: _, ...NO_TARGET } = BLOOMREACH;
const WORKSPACE: RawInputs = { ...NO_TARGET, workspace_id: 'space-1' };
const API_MANAGED: RawInputs = { ...BLOOMREACH, api_managed: 'true' };

describe('the address of', () => {
  const cases: [name: string, raw: RawInputs, address: string][] = [
    ["a project's import", BLOOMREACH, 'https://api.exponea.com/data/v1/projects/project-1/imports/import-1/start'],
    ["a workspace's import", WORKSPACE, 'https://api.bloomreach.com/data/v2/workspaces/space-1/imports/import-1/start'],
    ['an API-managed import', API_MANAGED, 'https://api.exponea.com/imports/v1/project-1/import-1/run'],
    [
      "a project's import at another base",
      { ...BLOOMREACH, base_url: 'https://eu.example/x/' },
      'https://eu.example/x/data/v1/projects/project-1/imports/import-1/start',
    ],
    [
      "a workspace's import at another base",
      { ...WORKSPACE, base_url: 'https://eu.example' },
      'https://eu.example/data/v2/workspaces/space-1/imports/import-1/start',
    ],
    [
      'an API-managed import at another base',
      { ...API_MANAGED, base_url: 'http://127.0.0.1:8' },
      'http://127.0.0.1:8/imports/v1/project-1/import-1/run',
    ],
    [
      'ids that would lead elsewhere',
      { ...BLOOMREACH, project_token: '../..', import_id: 'a/b?c#d%2e%2e\\;é' },
      'https://api.exponea.com/data/v1/projects/..%2F../imports/a%2Fb%3Fc%23d%252e%252e%5C%3B%C3%A9/start',
    ],
    [
      'a workspace that would lead elsewhere',
      { ...WORKSPACE, workspace_id: '@evil.example/' },
      'https://api.bloomreach.com/data/v2/workspaces/%40evil.example%2F/imports/import-1/start',
    ],
  ];
  for (const [name, raw, address] of cases) {
    test(name, () => {
      const { request } = planOf(raw);
      assert.deepEqual([request.method, request.url.href], ['POST', address]);
    });
  }
});

describe('the body has only what the user set:', () => {
  const path = 'https://h.example/é.csv?sig=1';
  const cases: [name: string, raw: RawInputs, body: string | undefined][] = [
    ['nothing', BLOOMREACH, undefined],
    ['nothing in a workspace', WORKSPACE, undefined],
    ['nothing where it is API-managed', API_MANAGED, undefined],
    ['a path', { ...BLOOMREACH, path }, `{"path":"${path}"}`],
    ['a path in a workspace', { ...WORKSPACE, path }, `{"path":"${path}"}`],
    [
      'a path, which has another name where it is API-managed',
      { ...API_MANAGED, path },
      `{"path_to_overwrite":"${path}"}`,
    ],
    ['a test', { ...BLOOMREACH, test_connection: 'true' }, '{"test_connection":true}'],
    ['no test', { ...BLOOMREACH, test_connection: 'false' }, '{"test_connection":false}'],
    [
      'both',
      { ...API_MANAGED, path: '/f', test_connection: 'false' },
      '{"path_to_overwrite":"/f","test_connection":false}',
    ],
  ];
  const headers = {
    accept: 'application/json',
    'user-agent': 'trigger-import (GitHub Action)',
    authorization: 'Basic a2V5LWlkLTE6YXBpLXNlY3JldC0x',
  };
  for (const [name, raw, body] of cases) {
    test(`${name}, with a length and a type only where there is one`, () => {
      const { request } = planOf(raw);
      assert.equal(request.body, body);
      const length = String(Buffer.byteLength(body ?? ''));
      const type = body === undefined ? {} : { 'content-type': 'application/json' };
      assert.deepEqual(request.headers, { ...headers, ...type, 'content-length': length });
    });
  }
});

test('a plan names the import, and the path as it may be shown', () => {
  assert.deepEqual(planOf(BLOOMREACH).subject, { kind: 'import', id: 'import-1' });
  assert.equal(planOf(BLOOMREACH).sourceOverride, undefined);
  const signed = { ...BLOOMREACH, path: 'https://user:pass@h.example/f.csv?sig=1' };
  assert.equal(planOf(signed).sourceOverride, 'https://h.example/f.csv');
});

test('Bloomreach is what people and the redactor need to know of it', () => {
  assert.equal(bloomreach.title, 'Bloomreach');
  assert.equal(readValid(BLOOMREACH).limits.rateLimitWindowMs, undefined);
  assert.equal(readValid(BLOOMREACH).wait, undefined);
});

describe('secret among the raw inputs are', () => {
  const raw: Record<string, string> = {
    api_key_id: ' key-id ',
    api_secret: 'secret\n',
    path: ' /f?q ',
    import_id: 'no',
  };
  const secretsOf = (...names: string[]) =>
    bloomreach.secretsOf((name) => (names.includes(name) ? (raw[name] ?? '') : ''));

  test('the key, its pair and parts of the path, but no id, trimmed', () => {
    const basicPair = ['key-id', 'secret'];
    assert.deepEqual(secretsOf(...Object.keys(raw)), {
      values: basicPair,
      basicPair,
      addresses: ['/f?q'],
      ids: ['', '', 'no'],
    });
  });

  test('no pair, where a half of it is missing', () => {
    assert.deepEqual(secretsOf('api_key_id'), {
      values: ['key-id', ''],
      basicPair: undefined,
      addresses: [''],
      ids: ['', '', ''],
    });
    assert.deepEqual(secretsOf('api_secret'), {
      values: ['', 'secret'],
      basicPair: undefined,
      addresses: [''],
      ids: ['', '', ''],
    });
  });
});
