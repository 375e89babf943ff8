import assert from 'node:assert/strict';
import { existsSync, readFileSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { startSandbox } from '../../sandbox/server.ts';
import { serveHttp } from '../support/local-server.ts';
import { missingCommands, recorder, SECRETS, toSandbox } from '../support/stand-ins.ts';
import { WorkflowRun, type World } from '../support/workflow-run.ts';

const OLD = Buffer.from('the file of last week');
const isWindows = process.platform === 'win32';

const pagesActions: NonNullable<World['actions']> = {
  'actions/upload-pages-artifact@': () => undefined,
  'actions/deploy-pages@': () => ({ page_url: 'https://octo-org.github.io/stores/' }),
};

/** Runs an example whose file is served from `servedFrom` of the workspace once it is there, or never. */
async function publish(example: string, servedFrom: string, world: Partial<World>, isServed = true) {
  const sandbox = await startSandbox({ timeScale: 0.01 });
  let run: WorkflowRun | undefined;
  await using source = await serveHttp(() => {
    const file = join(run?.folder ?? '', servedFrom);
    const body = isServed && existsSync(file) ? readFileSync(file) : OLD;
    return { status: 200, headers: { 'content-type': 'application/zip', 'content-length': String(body.length) }, body };
  });
  try {
    run = new WorkflowRun(example, {
      contexts: { github: { run_id: '1234567890', run_attempt: '1' } },
      files: { 'data/stores.geojson': '{"type": "FeatureCollection", "features": [{"type": "Feature"}]}' },
      inputs: toSandbox(sandbox.url, { source_url: `${source.url}/stores.zip`, source_timeout_minutes: '0.1' }),
      ...world,
      secrets: { ...SECRETS, ...world.secrets },
      commands: { ...missingCommands(), ...world.commands },
    });
    await run.run();
    return { run, triggers: sandbox.requests.filter(({ method }) => method === 'POST'), looks: source.requests };
  } finally {
    await sandbox.close();
  }
}

/** The imports of this test are left out: only the scripts are run. */
const scriptsOnly = (inputs: Record<string, string>) => {
  const { published_file: _, source_timeout_minutes: __, ...others } = toSandbox('http://127.0.0.1:9')(inputs);
  return { ...others, dry_run: 'true' };
};

describe('woosmap-github-pages.yml', { skip: isWindows }, () => {
  test('makes the same bytes from the same data, at another time and in another time zone', () => {
    const zips = ['Asia/Tokyo', 'America/Lima'].map(async (zone, index) => {
      using run = new WorkflowRun('woosmap-github-pages.yml', {
        files: { 'data/stores.geojson': '{"features": []}' },
        commands: missingCommands(),
        actions: pagesActions,
        secrets: SECRETS,
        inputs: scriptsOnly,
      });
      utimesSync(
        join(run.workspace, 'data/stores.geojson'),
        1_700_000_000 + index * 5000,
        1_700_000_000 + index * 5000,
      );
      const before = process.env['TZ'];
      process.env['TZ'] = zone;
      await run.run();
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
      return readFileSync(join(run.workspace, 'site/stores.zip'));
    });
    return Promise.all(zips).then(([first, second]) => assert.deepEqual(first, second));
  });

  test('imports what it published, once it is served', async () => {
    const { run, triggers, looks } = await publish('woosmap-github-pages.yml', 'workspace/site/stores.zip', {
      actions: pagesActions,
    });
    using _ = run;
    assert.equal(run.imports['import']?.outputs['outcome'], 'succeeded');
    assert.match(run.imports['import']?.outputs['source_sha256'] ?? '', /^[0-9a-f]{64}$/);
    assert.equal(triggers.length, 1);
    assert.ok(looks.length > 0);
  });

  test('imports nothing while the old file is served', async () => {
    const { run, triggers } = await publish(
      'woosmap-github-pages.yml',
      'workspace/site/stores.zip',
      { actions: pagesActions },
      false,
    );
    using _ = run;
    const { outcome, error_code } = run.imports['import']?.outputs ?? {};
    assert.deepEqual(
      [outcome, error_code, run.jobs['publish-and-import']?.result],
      ['not_sent', 'source_mismatch', 'failure'],
    );
    assert.equal(triggers.length, 0);
  });

  test('imports nothing where there is no data to pack', async () => {
    const { run, triggers } = await publish('woosmap-github-pages.yml', 'nowhere', {
      actions: pagesActions,
      files: {},
    });
    using _ = run;
    assert.equal(run.jobs['publish-and-import']?.result, 'failure');
    assert.equal(run.steps['import']?.outcome, 'skipped');
    assert.equal(triggers.length, 0);
  });
});

describe('woosmap-web-server.yml', { skip: isWindows }, () => {
  // The server's folder is a folder of this test.
  const server = {
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

  test('renames the file in one step, and leaves no key behind', async () => {
    const { run } = await publish('woosmap-web-server.yml', 'nowhere', {
      secrets,
      commands: server,
      inputs: scriptsOnly,
    });
    using _ = run;
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
  });

  for (const [what, changes, says] of [
    ['the copy fails', { commands: { ...server, scp: recorder('scp', 'exit 1') } }, /(?:)/],
    ['the key is missing', { secrets: { SSH_KEY: '' } }, /The secret SSH_KEY is not set\./],
  ] as const) {
    test(`imports nothing where ${what}, and leaves no key behind`, async () => {
      const how = { secrets, commands: server, ...changes };
      const { run, triggers } = await publish('woosmap-web-server.yml', 'nowhere', how);
      using _ = run;
      assert.equal(run.jobs['publish-and-import']?.result, 'failure');
      assert.match(run.output, says);
      assert.equal(run.readRecord('ssh'), '');
      assert.equal(triggers.length, 0);
      assert.ok(!existsSync(join(run.folder, 'temp/key')));
    });
  }

  test('imports what the server serves', async () => {
    const { run, triggers } = await publish('woosmap-web-server.yml', 'server/stores.zip', {
      secrets,
      commands: server,
    });
    using _ = run;
    assert.equal(run.imports['Import the stores']?.outputs['outcome'], 'succeeded');
    assert.equal(triggers.length, 1);
  });
});

describe('bloomreach-s3.yml', { skip: isWindows }, () => {
  const SIGNATURE = 'X-Amz-Signature=5d41402abc4b2a76b9719d911017c592';
  const files = { 'scripts/export-customers.sh': '#!/usr/bin/env bash\necho "id,name"\n' };
  const actions = { 'aws-actions/configure-aws-credentials@': () => undefined };
  const aws = (url: string) =>
    recorder('aws', `case "$2" in cp) cp "$4" "$RECORDS/object" ;; presign) echo "${url}?${SIGNATURE}" ;; esac`);

  async function importFrom(
    changes: Partial<World> = {},
    sign = aws('https://your-bucket.s3.amazonaws.com/customers.csv'),
  ) {
    const sandbox = await startSandbox({ timeScale: 0.01 });
    try {
      const run = new WorkflowRun('bloomreach-s3.yml', {
        contexts: { github: { run_id: '1234567890', run_attempt: '2' } },
        secrets: SECRETS,
        files,
        actions,
        commands: { aws: sign },
        inputs: (given) => {
          const { published_file: _, source_timeout_minutes: __, ...others } = toSandbox(sandbox.url)(given);
          return others;
        },
        ...changes,
      });
      await run.run();
      return { run, triggers: sandbox.requests.filter(({ method }) => method === 'POST') };
    } finally {
      await sandbox.close();
    }
  }

  test('masks the signed URL before the next step is described, and sends it whole', async () => {
    const { run, triggers } = await importFrom();
    using _ = run;
    assert.equal(run.imports['import']?.outputs['outcome'], 'accepted');
    assert.match(triggers[0]?.body ?? '', /X-Amz-Signature=/);
    assert.match(
      run.readRecord('aws'),
      /s3 presign s3:\/\/your-bucket\/customers\/1234567890-2\.csv --expires-in 3600/,
    );
    assert.ok(run.imports['import']?.log.some((line) => /path: \*\*\*/.test(line)));
    assert.ok(!run.imports['import']?.log.join('\n').includes(SIGNATURE));
  });

  for (const [what, changes] of [
    ['the export fails', { files: { 'scripts/export-customers.sh': '#!/usr/bin/env bash\nexit 1\n' } }],
    ['the signature fails', { commands: { aws: recorder('aws', '[ "$2" != presign ]') } }],
  ] as const) {
    test(`starts nothing where ${what}`, async () => {
      const { run, triggers } = await importFrom(changes);
      using _ = run;
      assert.equal(run.jobs['import']?.result, 'failure');
      assert.equal(triggers.length, 0);
    });
  }

  test('starts the import of a URL that can be read', async () => {
    let run: WorkflowRun | undefined;
    await using source = await serveHttp(() => ({
      status: 200,
      body: readFileSync(join(run?.folder ?? '', 'object')),
    }));
    const sandbox = await startSandbox({ timeScale: 0.01 });
    try {
      run = new WorkflowRun('bloomreach-s3.yml', {
        contexts: { github: { run_id: '1', run_attempt: '1' } },
        secrets: SECRETS,
        files,
        actions,
        commands: { aws: aws(`${source.url}/customers.csv`) },
        inputs: toSandbox(sandbox.url, { source_timeout_minutes: '0.1' }),
      });
      using done = await run.run();
      assert.equal(done.imports['import']?.outputs['outcome'], 'accepted');
      assert.equal(sandbox.requests.filter(({ method }) => method === 'POST').length, 1);
    } finally {
      await sandbox.close();
    }
  });
});
