import assert from 'node:assert/strict';
import { after, suite, test } from 'node:test';
import { DATASET_IDS, PRIVATE_KEYS, REIMPORT_KEYS } from '../../sandbox/accounts.ts';
import { startSandbox } from '../../sandbox/server.ts';

const key = { 'x-api-key': PRIVATE_KEYS.write };
const trigger = (id: string) => `/datasets/${id}/import`;
const hook = (reimportKey: string) => `/datasets/hooks/reimport/${reimportKey}`;
const notUuid = (name: string) => ({
  detail: [{ loc: ['path', name], msg: 'Input should be a valid UUID', type: 'uuid_parsing' }],
});

/** The answer is the whole body, or the one key of it; nothing for a bodiless answer. */
type Given = { method?: 'GET'; headers?: Record<string, string>; body?: string };
type Case = [title: string, path: string, given: Given, status: number, answer?: object | string];

const { works, neverImported, unknown, withoutQuota } = DATASET_IDS;
const known = { headers: key };
const withJson = { headers: { ...key, 'content-type': 'application/json' }, body: '{}' };
const keyOf = (value: string) => ({ headers: { 'x-api-key': value } });
const reading = (value: string = PRIVATE_KEYS.write): Given => ({ method: 'GET', ...keyOf(value) });
const query = `private_key=${PRIVATE_KEYS.write}`;
const stores = {
  id: works,
  name: 'Sandbox stores',
  url: 'https://files.example.com/stores.zip',
  reimport_key: REIMPORT_KEYS.works,
  created_at: '2024-01-15T08:00:00.000000',
  updated_at: null,
};

const cases: Case[] = [
  ['a trigger with the documented body is scheduled', trigger(works), withJson, 202, { dataset_id: works }],
  ['no body, and an id in capitals', trigger(neverImported.toUpperCase()), known, 202, { dataset_id: neverImported }],
  ['the hook needs no credentials', `/play/slow${hook(REIMPORT_KEYS.works)}`, {}, 202, { dataset_id: works }],
  ['the key is read from the query, too', `/play/stuck${trigger(works)}?${query}`, {}, 202, { dataset_id: works }],
  ['no key', trigger(works), {}, 401, 'detail'],
  ['an unknown key', trigger(works), keyOf('nobody'), 401, 'detail'],
  ['an id that is no UUID', trigger('stores'), known, 422, notUuid('dataset_id')],
  ['a reimport key that is no UUID', hook('stores'), {}, 422, notUuid('reimport_key')],
  ['a body that is not JSON', trigger(works), { ...known, body: 'stores' }, 422, 'detail'],
  ['an unknown dataset is spelt `details`', trigger(unknown), known, 404, 'details'],
  ['an unknown hook is spelt `details`', hook(REIMPORT_KEYS.unknown), {}, 404, 'details'],
  ['a key without write permission', trigger(works), keyOf(PRIVATE_KEYS.readOnly), 403, 'detail'],
  ['a key of another project', `/datasets/${works}`, reading(PRIVATE_KEYS.otherProject), 403, 'detail'],
  ['a dataset out of quota', trigger(withoutQuota), known, 402, 'detail'],
  ["the hook's 401 has no body", hook(REIMPORT_KEYS.revoked), {}, 401],
  ["the hook's 402 has no body", hook(REIMPORT_KEYS.withoutQuota), {}, 402],
  ["the hook's 403 has no body", hook(REIMPORT_KEYS.suspended), {}, 403],
  ['a key that may not write reads', `/datasets/${works}`, reading(PRIVATE_KEYS.readOnly), 200, stores],
  ['no status of what was never imported', `/play/stuck/datasets/${neverImported}/status`, reading(), 404, 'details'],
  ['an address that is none of the API', '/datasets', { method: 'GET' }, 404, 'details'],
  ['a play that nobody knows', `/play/nope${trigger(works)}`, {}, 404, 'error'],
  ['a day that nobody knows', `/day/nope${trigger(works)}`, {}, 404, 'error'],
];

suite('Woosmap in the sandbox', async () => {
  const sandbox = await startSandbox();
  after(() => sandbox.close());

  for (const [title, path, given, status, answer] of cases) {
    test(`${title}: ${status}`, async () => {
      const response = await fetch(sandbox.url + path, { method: 'POST', ...given });
      const text = await response.text();
      assert.equal(response.status, status, text);
      if (answer === undefined) assert.equal(text, '');
      else if (typeof answer === 'string') assert.deepEqual(Object.keys(JSON.parse(text)), [answer]);
      else assert.deepEqual(JSON.parse(text), answer);
    });
  }

  test('each call has a rate limit of its own, answered with `details`', async () => {
    const base = `${sandbox.url}/play/late/datasets/${DATASET_IDS.works}`;
    for (const [method, path] of [
      ['POST', '/import'],
      ['GET', '/status'],
      ['GET', ''],
    ] as const) {
      const first = await fetch(base + path, { method, headers: key });
      assert.ok(first.ok);
      const second = await fetch(base + path, { method, headers: key });
      assert.equal(second.status, 429);
      assert.equal(second.headers.get('retry-after'), null);
      assert.deepEqual(await second.json(), { details: 'Too many requests.' });
    }
  });
});
