import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { API_KEYS, DATASET_IDS, IMPORTS, PRIVATE_KEYS, PROJECT_TOKEN } from '../../sandbox/accounts.ts';
import { CDNS, PUBLISHED_FILE, PUBLISHED_SHA256 } from '../../sandbox/files.ts';
import { type Sandbox, startSandbox } from '../../sandbox/server.ts';
import { sha256 } from '../support/source.ts';

suite('the sources of the sandbox', () => {
  let sandbox: Sandbox;
  before(async () => {
    sandbox = await startSandbox();
  });
  after(() => sandbox.close());

  const ask = (path: string, init: RequestInit = {}) => fetch(`${sandbox.url}${path}`, { redirect: 'manual', ...init });
  const look = async (path: string, headers: Record<string, string> = {}) => {
    const answer = await ask(path, { headers });
    return `${answer.status} ${(await answer.text()) === PUBLISHED_FILE ? 'published' : 'other'}`;
  };
  const looks = async (path: string, count: number, headers: Record<string, string> = {}) => {
    const seen: string[] = [];
    for (let index = 0; index < count; index += 1) seen.push(await look(path, headers));
    return seen;
  };

  test('serve the published file, at once, late or never; each address counts its own looks', async () => {
    assert.equal(sha256(PUBLISHED_FILE), PUBLISHED_SHA256);
    const other = Array<string>(3).fill('200 other');
    assert.deepEqual(await looks('/cdn/served/a.zip', 1), ['200 published']);
    assert.deepEqual(await looks('/cdn/late/a.zip', 4), [...other, '200 published']);
    assert.deepEqual(await looks('/cdn/late/b.zip', 1), ['200 other']);
    assert.deepEqual(await looks('/cdn/late-404/a.zip', 4), [...Array<string>(3).fill('404 other'), '200 published']);
    assert.deepEqual(await looks('/cdn/never/a.zip', 4), [...other, '200 other']);
    assert.deepEqual(await looks('/cdn/nobody-knows/a.zip', 1), ['404 other']);
  });

  test('have ETags, of which one never changes', async () => {
    assert.equal((await ask('/cdn/served/a.zip')).headers.get('etag'), '"today"');
    assert.deepEqual(await looks('/cdn/served/a.zip', 1, { 'if-none-match': '"today"' }), ['304 other']);
    assert.deepEqual(
      await looks('/cdn/same-etag/a.zip', 5, { 'if-none-match': '"constant"' }),
      Array(5).fill('304 other'),
    );
    assert.equal(await look('/cdn/same-etag/a.zip'), '200 published');
  });

  test('pack, redirect and cut', async () => {
    const packed = await ask('/cdn/gzip/a.zip');
    assert.deepEqual([packed.headers.get('content-encoding'), await packed.text()], ['gzip', PUBLISHED_FILE]);
    const redirect = await ask('/cdn/redirect/a.zip');
    assert.deepEqual([redirect.status, redirect.headers.get('location')], [302, '/cdn/served/stores.zip']);
    await assert.rejects(ask('/cdn/truncated/a.zip').then((answer) => answer.text()));
    assert.equal((await ask('/cdn/served/a.zip', { method: 'HEAD' })).headers.get('content-type'), 'application/zip');
  });

  test('say of each what it is', () => {
    for (const { says } of CDNS.values()) assert.match(says, /^\w/);
  });

  test('stand in a dataset, with the address of this sandbox', async () => {
    const answer = await ask(`/datasets/${DATASET_IDS.published}`, { headers: { 'x-api-key': PRIVATE_KEYS.write } });
    assert.equal(((await answer.json()) as { url: string }).url, `${sandbox.url}/cdn/late/stores.zip`);
  });

  const basic = ({ id, secret }: { id: string; secret: string }) => ({
    authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`,
  });

  for (const [what, headers, project, status] of [
    ['knows the time for a key of the project', basic(API_KEYS.project), PROJECT_TOKEN, 200],
    ['knows the time for a key that may start nothing', basic(API_KEYS.withoutPermission), PROJECT_TOKEN, 200],
    ['refuses a wrong secret', basic({ id: API_KEYS.project.id, secret: 'wrong' }), PROJECT_TOKEN, 403],
    ['refuses a key that it does not know', basic({ id: 'nobody', secret: 'wrong' }), PROJECT_TOKEN, 401],
    ['refuses another project', basic(API_KEYS.project), 'another-project', 400],
  ] as const) {
    test(`Bloomreach ${what}`, async () => {
      const answer = await ask(`/track/v2/projects/${project}/system/time`, { headers });
      assert.equal(answer.status, status);
      if (status === 200) assert.equal(typeof ((await answer.json()) as { time: number }).time, 'number');
    });
  }

  for (const [what, key, id, status] of [
    ['shows an import of the Imports Management API', API_KEYS.project, IMPORTS.apiManaged.id, 200],
    ['shows no other import', API_KEYS.project, IMPORTS.url.id, 404],
    ['wants a permission for it', API_KEYS.withoutPermission, IMPORTS.apiManaged.id, 403],
  ] as const) {
    test(`Bloomreach ${what}`, async () => {
      const answer = await ask(`/imports/v1/${PROJECT_TOKEN}/${id}`, { headers: basic(key) });
      assert.equal(answer.status, status);
    });
  }
});
