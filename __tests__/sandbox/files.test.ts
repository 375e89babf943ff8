import assert from 'node:assert/strict';
import { after, suite, test } from 'node:test';
import { DATASET_IDS, PRIVATE_KEYS } from '../../sandbox/accounts.ts';
import { PUBLISHED_FILE, PUBLISHED_SHA256 } from '../../sandbox/files.ts';
import { startSandbox } from '../../sandbox/server.ts';
import { sha256 } from '../support/source.ts';

suite('the sources of the sandbox', async () => {
  const sandbox = await startSandbox();
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

  test('stand in a dataset, with the address of this sandbox', async () => {
    const answer = await ask(`/datasets/${DATASET_IDS.published}`, { headers: { 'x-api-key': PRIVATE_KEYS.write } });
    assert.equal(((await answer.json()) as { url: string }).url, `${sandbox.url}/cdn/late/stores.zip`);
  });
});
