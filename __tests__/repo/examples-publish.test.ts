import assert from 'node:assert/strict';
import { existsSync, readFileSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { serveHttp } from '../support/local-server.ts';
import { recorder, runInSandbox, SECRETS, skipWithout, toSandbox } from '../support/stand-ins.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { OURS, WorkflowRun, type World } from '../support/workflow-run.ts';

const OLD = Buffer.from('the file of last week');

/** Runs an example whose file is served from `servedFrom` of its folder once it is there. */
async function publish(example: string, servedFrom: string, world: Partial<World>) {
  const folder = temporaryFolder();
  await using source = await serveHttp(() => {
    const file = join(folder, servedFrom);
    const body = existsSync(file) ? readFileSync(file) : OLD;
    return { status: 200, headers: { 'content-type': 'application/zip', 'content-length': String(body.length) }, body };
  });
  const all = {
    folder,
    contexts: { github: { run_id: '1234567890', run_attempt: '1' } },
    files: { 'data/stores.geojson': '{"type": "FeatureCollection", "features": [{"type": "Feature"}]}' },
    ...world,
    secrets: { ...SECRETS, ...world.secrets },
  };
  const changes = { source_url: `${source.url}/stores.zip`, source_timeout_minutes: '0.1' };
  return await runInSandbox(example, all, (url) => toSandbox(url, changes));
}

describe('woosmap-github-pages.yml', { skip: skipWithout('zip') }, () => {
  const actions: NonNullable<World['actions']> = {
    'actions/upload-pages-artifact@': () => undefined,
    'actions/deploy-pages@': () => ({ page_url: 'https://octo-org.github.io/stores/' }),
  };

  test('makes the same bytes from the same data, at another time and in another time zone', async () => {
    const zips: Buffer[] = [];
    for (const [index, TZ] of ['Asia/Tokyo', 'America/Lima'].entries()) {
      const run = new WorkflowRun('woosmap-github-pages.yml', {
        files: { 'data/stores.geojson': '{"features": []}' },
        actions: { ...actions, [OURS]: () => undefined },
        inputs: (given) => given,
        env: { TZ },
      });
      const seconds = 1_700_000_000 + index * 5000;
      utimesSync(join(run.workspace, 'data/stores.geojson'), seconds, seconds);
      await run.run();
      zips.push(readFileSync(join(run.workspace, 'site/stores.zip')));
    }
    assert.deepEqual(zips[0], zips[1]);
  });

  test('imports what it published, once it is served', async () => {
    const { run, triggers } = await publish('woosmap-github-pages.yml', 'workspace/site/stores.zip', { actions });
    assert.equal(run.imports['import']?.outputs['outcome'], 'succeeded');
    assert.match(run.imports['import']?.outputs['source_sha256'] ?? '', /^[0-9a-f]{64}$/);
    assert.equal(triggers.length, 1);
  });
});

describe('woosmap-web-server.yml', { skip: skipWithout('zip') }, () => {
  // The server's folder is a folder of this test.
  const commands = {
    scp: recorder(
      'scp',
      'test -s "$2" && mkdir -p "$RECORDS/server" && cp stores.zip "$RECORDS/server/stores.zip.new"',
    ),
    ssh: recorder(
      'ssh',
      'cd "$RECORDS/server" && eval "$(sed -e "s#.*example.com ##" -e "s#/var/www/feeds/##g" <<< "$*")"',
    ),
  };
  const secrets = { SSH_KEY: 'a key that only the server knows' };
  const copy = (world: Partial<World> = {}) =>
    publish('woosmap-web-server.yml', 'server/stores.zip', { secrets, commands, ...world });

  test('renames the file in one step, leaves no key behind, and imports what the server serves', async () => {
    const { run, triggers } = await copy();
    assert.match(
      run.readRecord('scp'),
      /StrictHostKeyChecking=yes .* stores\.zip deploy@files\.example\.com:\/var\/www\/feeds\/stores\.zip\.new\n/,
    );
    assert.deepEqual(
      readFileSync(join(run.folder, 'server/stores.zip')),
      readFileSync(join(run.workspace, 'stores.zip')),
    );
    assert.ok(!existsSync(join(run.folder, 'temp/key')));
    assert.doesNotMatch(run.output, /a key that only/);
    assert.equal(run.imports['Import the stores']?.outputs['outcome'], 'succeeded');
    assert.equal(triggers.length, 1);
  });

  for (const [what, changes, says] of [
    ['the copy fails', { commands: { ...commands, scp: recorder('scp', 'exit 1') } }, /(?:)/],
    ['the key is missing', { secrets: { SSH_KEY: '' } }, /The secret SSH_KEY is not set\./],
  ] as const) {
    test(`imports nothing where ${what}, and leaves no key behind`, async () => {
      const { run, triggers } = await copy(changes);
      assert.equal(run.jobs['publish-and-import']?.result, 'failure');
      assert.match(run.output, says);
      assert.deepEqual([run.readRecord('ssh'), triggers.length], ['', 0]);
      assert.ok(!existsSync(join(run.folder, 'temp/key')));
    });
  }
});

describe('bloomreach-s3.yml', { skip: skipWithout() }, () => {
  const SIGNATURE = 'X-Amz-Signature=5d41402abc4b2a76b9719d911017c592';
  const EXPORT = 'scripts/export-customers.sh';
  const aws = (url: string) =>
    recorder('aws', `case "$2" in cp) cp "$4" "$RECORDS/object" ;; presign) echo "${url}" ;; esac`);

  async function importFrom(folder: string, url: string, changes: Partial<World> = {}) {
    const world = {
      folder,
      contexts: { github: { run_id: '1234567890', run_attempt: '2' } },
      actions: { 'aws-actions/configure-aws-credentials@': () => undefined },
      files: { [EXPORT]: '#!/usr/bin/env bash\necho "id,name"\n' },
      commands: { aws: aws(`${url}/customers.csv?${SIGNATURE}`) },
      ...changes,
    };
    return await runInSandbox('bloomreach-s3.yml', world, (sandbox) =>
      toSandbox(sandbox, { source_timeout_minutes: '0.1' }),
    );
  }

  test('masks the signed URL before the next step is described, and sends it whole once it can be read', async () => {
    const folder = temporaryFolder();
    await using source = await serveHttp(() => ({ status: 200, body: readFileSync(join(folder, 'object')) }));
    const { run, triggers } = await importFrom(folder, source.url);
    assert.equal(run.imports['import']?.outputs['outcome'], 'accepted');
    assert.equal(triggers.length, 1);
    assert.match(triggers[0]?.body ?? '', /X-Amz-Signature=/);
    assert.match(
      run.readRecord('aws'),
      /s3 presign s3:\/\/your-bucket\/customers\/1234567890-2\.csv --expires-in 3600/,
    );
    assert.ok(run.imports['import']?.log.some((line) => /path: \*\*\*/.test(line)));
    assert.ok(!run.imports['import']?.log.join('\n').includes(SIGNATURE));
  });

  for (const [what, changes] of [
    ['the export fails', { files: { [EXPORT]: '#!/usr/bin/env bash\nexit 1\n' } }],
    ['the signature fails', { commands: { aws: recorder('aws', '[ "$2" != presign ]') } }],
  ] as const) {
    test(`starts nothing where ${what}`, async () => {
      const { run, triggers } = await importFrom(temporaryFolder(), 'https://your-bucket.s3.amazonaws.com', changes);
      assert.deepEqual([run.jobs['import']?.result, triggers.length], ['failure', 0]);
    });
  }
});
