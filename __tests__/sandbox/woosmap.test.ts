import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { DATASET_IDS, PRIVATE_KEYS, REIMPORT_KEYS } from '../../sandbox/accounts.ts';
import { type Sandbox, startSandbox } from '../../sandbox/server.ts';

const key = { 'x-api-key': PRIVATE_KEYS.write };
const trigger = (id: string) => `/datasets/${id}/import`;
const hook = (reimportKey: string) => `/datasets/hooks/reimport/${reimportKey}`;
const notUuid = (name: string) => ({
  detail: [{ loc: ['path', name], msg: 'Input should be a valid UUID', type: 'uuid_parsing' }],
});

type Case = {
  title: string;
  method?: 'GET' | 'POST';
  path: string;
  headers?: Record<string, string>;
  body?: string;
  status: number;
  /** The whole body, or the one key of it; nothing for a bodiless answer. */
  answer?: object | string;
};

const cases: Case[] = [
  {
    title: 'a trigger with the documented body is scheduled',
    path: trigger(DATASET_IDS.works),
    headers: { ...key, 'content-type': 'application/json' },
    body: '{}',
    status: 202,
    answer: { dataset_id: DATASET_IDS.works },
  },
  {
    title: 'a trigger without a body is scheduled, and an id may be written in capitals',
    path: trigger(DATASET_IDS.neverImported.toUpperCase()),
    headers: key,
    status: 202,
    answer: { dataset_id: DATASET_IDS.neverImported },
  },
  {
    title: 'the hook needs no credentials',
    path: `/play/slow${hook(REIMPORT_KEYS.works)}`,
    status: 202,
    answer: { dataset_id: DATASET_IDS.works },
  },
  {
    title: 'the key is read from the query, too',
    path: `/play/stuck${trigger(DATASET_IDS.works)}?private_key=${PRIVATE_KEYS.write}`,
    status: 202,
    answer: { dataset_id: DATASET_IDS.works },
  },
  { title: 'no key', path: trigger(DATASET_IDS.works), status: 401, answer: 'detail' },
  {
    title: 'an unknown key',
    path: trigger(DATASET_IDS.works),
    headers: { 'x-api-key': 'nobody' },
    status: 401,
    answer: 'detail',
  },
  {
    title: 'an id that is no UUID',
    path: trigger('stores'),
    headers: key,
    status: 422,
    answer: notUuid('dataset_id'),
  },
  { title: 'a reimport key that is no UUID', path: hook('stores'), status: 422, answer: notUuid('reimport_key') },
  {
    title: 'a body that is not JSON',
    path: trigger(DATASET_IDS.works),
    headers: key,
    body: 'stores',
    status: 422,
    answer: 'detail',
  },
  {
    title: 'an unknown dataset is spelt `details`',
    path: trigger(DATASET_IDS.unknown),
    headers: key,
    status: 404,
    answer: 'details',
  },
  { title: 'an unknown hook is spelt `details`', path: hook(REIMPORT_KEYS.unknown), status: 404, answer: 'details' },
  {
    title: 'a key without write permission',
    path: trigger(DATASET_IDS.works),
    headers: { 'x-api-key': PRIVATE_KEYS.readOnly },
    status: 403,
    answer: 'detail',
  },
  {
    title: 'a key of another project',
    method: 'GET',
    path: `/datasets/${DATASET_IDS.works}`,
    headers: { 'x-api-key': PRIVATE_KEYS.otherProject },
    status: 403,
    answer: 'detail',
  },
  {
    title: 'a dataset out of quota',
    path: trigger(DATASET_IDS.withoutQuota),
    headers: key,
    status: 402,
    answer: 'detail',
  },
  { title: "the hook's 401 has no body", path: hook(REIMPORT_KEYS.revoked), status: 401 },
  { title: "the hook's 402 has no body", path: hook(REIMPORT_KEYS.withoutQuota), status: 402 },
  { title: "the hook's 403 has no body", path: hook(REIMPORT_KEYS.suspended), status: 403 },
  {
    title: 'a dataset is read with a key that may not write',
    method: 'GET',
    path: `/datasets/${DATASET_IDS.works}`,
    headers: { 'x-api-key': PRIVATE_KEYS.readOnly },
    status: 200,
    answer: {
      id: DATASET_IDS.works,
      name: 'Sandbox stores',
      url: 'https://files.example.com/stores.zip',
      reimport_key: REIMPORT_KEYS.works,
      created_at: '2024-01-15T08:00:00.000000',
      updated_at: null,
    },
  },
  {
    title: 'a dataset that was never imported has no status',
    method: 'GET',
    path: `/play/stuck/datasets/${DATASET_IDS.neverImported}/status`,
    headers: key,
    status: 404,
    answer: 'details',
  },
  { title: 'an address that is none of the API', method: 'GET', path: '/datasets', status: 404, answer: 'details' },
  { title: 'a play that nobody knows', path: `/play/nope${trigger(DATASET_IDS.works)}`, status: 404, answer: 'error' },
  { title: 'a day that nobody knows', path: `/day/nope${trigger(DATASET_IDS.works)}`, status: 404, answer: 'error' },
];

suite('Woosmap in the sandbox', () => {
  let sandbox: Sandbox;
  before(async () => {
    sandbox = await startSandbox();
  });
  after(() => sandbox.close());

  for (const { title, method = 'POST', path, headers = {}, body, status, answer } of cases) {
    test(`${title}: ${status}`, async () => {
      const response = await fetch(sandbox.url + path, { method, headers, ...(body === undefined ? {} : { body }) });
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

  test('what was requested is on record as it arrived', async () => {
    const path = `/day/500/1${trigger(DATASET_IDS.works)}`;
    await fetch(sandbox.url + path, { method: 'POST', headers: { 'X-Api-Key': 'nobody' }, body: '{}' });
    const request = sandbox.requests.at(-1);
    assert.equal(request?.method, 'POST');
    assert.equal(request.path, path);
    assert.equal(request.body, '{}');
    assert.equal(request.headers['x-api-key'], 'nobody');
    assert.ok(request.rawHeaders.includes('nobody'));
    assert.ok(request.atMs <= performance.now());
  });
});
