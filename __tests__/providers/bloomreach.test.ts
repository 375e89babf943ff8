import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bloomreach } from '../../src/providers/bloomreach.ts';
import { API_MANAGED, BLOOMREACH, planOf, type RawInputs, readValid, WORKSPACE } from '../support/inputs.ts';
import { cases, table } from '../support/table.ts';

function addressOf(raw: RawInputs): string {
  const { method, url } = planOf(raw).request;
  return `${method} ${url.href}`;
}

const astray = { ...BLOOMREACH, project_token: '../..', import_id: 'a/b?c#d%2e%2e\\;é' };

cases('the address of', addressOf, [
  ["a project's import", BLOOMREACH, 'POST https://api.exponea.com/data/v1/projects/project-1/imports/import-1/start'],
  ['a workspace', WORKSPACE, 'POST https://api.bloomreach.com/data/v2/workspaces/space-1/imports/import-1/start'],
  ['an API-managed import', API_MANAGED, 'POST https://api.exponea.com/imports/v1/project-1/import-1/run'],
  [
    "a project's import at another base",
    { ...BLOOMREACH, base_url: 'https://eu.example/x/' },
    'POST https://eu.example/x/data/v1/projects/project-1/imports/import-1/start',
  ],
  [
    "a workspace's import at another base",
    { ...WORKSPACE, base_url: 'https://eu.example' },
    'POST https://eu.example/data/v2/workspaces/space-1/imports/import-1/start',
  ],
  [
    'ids that would lead elsewhere',
    astray,
    'POST https://api.exponea.com/data/v1/projects/..%2F../imports/a%2Fb%3Fc%23d%252e%252e%5C%3B%C3%A9/start',
  ],
]);

const HEADERS = {
  accept: 'application/json',
  'user-agent': 'trigger-import (GitHub Action)',
  authorization: 'Basic a2V5LWlkLTE6YXBpLXNlY3JldC0x',
};

function hasBody(_: string, raw: RawInputs, body: string | undefined): void {
  const { request } = planOf(raw);
  assert.equal(request.body, body);
  const type = body === undefined ? {} : { 'content-type': 'application/json' };
  assert.deepEqual(request.headers, { ...HEADERS, ...type, 'content-length': String(Buffer.byteLength(body ?? '')) });
}

const path = 'https://h.example/é.csv?sig=1';
const both = { ...API_MANAGED, path, test_connection: 'false' };

table('the body has only what the user set, with a length, and a type only where there is one:', hasBody, [
  ['nothing', BLOOMREACH, undefined],
  ['nothing where it is API-managed', API_MANAGED, undefined],
  ['a path', { ...BLOOMREACH, path }, `{"path":"${path}"}`],
  ['a path in a workspace', { ...WORKSPACE, path }, `{"path":"${path}"}`],
  ['a test', { ...BLOOMREACH, test_connection: 'true' }, '{"test_connection":true}'],
  ['no test', { ...BLOOMREACH, test_connection: 'false' }, '{"test_connection":false}'],
  ['both where it is API-managed', both, `{"path_to_overwrite":"${path}","test_connection":false}`],
]);

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

test('secret among the raw inputs are the key, its pair and parts of the path, but no id, trimmed', () => {
  const secretsOf = (raw: RawInputs) => bloomreach.secretsOf((name) => raw[name] ?? '');
  const [api_key_id, api_secret] = [' key-id ', 'secret\n'];
  const basicPair = ['key-id', 'secret'];
  const whole = { values: basicPair, basicPair, addresses: ['/f?q'], ids: ['', '', 'no'] };
  assert.deepEqual(secretsOf({ api_key_id, api_secret, path: ' /f?q ', import_id: 'no' }), whole);
  const none = { basicPair: undefined, addresses: [''], ids: ['', '', ''] };
  assert.deepEqual(secretsOf({ api_key_id }), { ...none, values: ['key-id', ''] });
  assert.deepEqual(secretsOf({ api_secret }), { ...none, values: ['', 'secret'] });
});
