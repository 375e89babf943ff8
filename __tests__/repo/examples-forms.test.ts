import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { startSandbox } from '../../sandbox/server.ts';
import type { Value } from '../support/expressions.ts';
import { json, serveHttp } from '../support/local-server.ts';
import { isInstalled, missingCommands, SECRETS, toSandbox, withKnownIds } from '../support/stand-ins.ts';
import { WorkflowRun, type World } from '../support/workflow-run.ts';

const isWindows = process.platform === 'win32';

/** Answers what a check asks of either provider, and serves the file of every dataset. */
async function checkExample(example: string, world: Partial<World>) {
  await using server = await serveHttp(({ path, headers }) => {
    if (path.endsWith('.zip'))
      return { status: 200, headers: { 'content-type': 'application/zip', 'content-length': '3' }, body: 'zip' };
    if (path.endsWith('/system/time')) return json(200, { time: 1_764_100_000, success: true });
    if (path.endsWith('/status')) return json(404, { details: 'This dataset was never imported.' });
    const id = path.split('/').at(-1);
    return json(200, { id, name: 'Stores', url: `http://${headers.host}/stores.zip`, reimport_key: null });
  });
  const run = new WorkflowRun(example, {
    secrets: SECRETS,
    inputs: toSandbox(server.url),
    ...world,
    commands: { ...missingCommands(), ...world.commands },
  });
  await run.run();
  return { run, requests: server.requests };
}

async function runExample(example: string, world: Partial<World>) {
  const sandbox = await startSandbox({ timeScale: 0.01 });
  try {
    const run = new WorkflowRun(example, {
      secrets: SECRETS,
      inputs: toSandbox(sandbox.url),
      ...world,
      commands: { ...missingCommands(), ...world.commands },
    });
    await run.run();
    return { run, requests: sandbox.requests.map(({ method, path, body }) => ({ method, path, body })) };
  } finally {
    await sandbox.close();
  }
}

describe('manual.yml', { skip: isWindows }, () => {
  const FORM = { provider: 'bloomreach', dataset: 'stores', import: 'customers', path: '', mode: 'import' };
  const byHand = (fields: Record<string, string>) => {
    const inputs = { ...FORM, ...fields };
    return { contexts: { inputs }, event: { inputs } };
  };

  test('starts the Bloomreach import that was chosen, with a typed path', async () => {
    const { run, requests } = await runExample(
      'manual.yml',
      byHand({ import: 'orders', path: 'gs://bucket/orders.csv' }),
    );
    using _ = run;
    assert.equal(run.imports['Start the import']?.outputs['outcome'], 'accepted');
    assert.deepEqual(
      requests.map(({ body }) => body),
      ['{"path":"gs://bucket/orders.csv"}'],
    );
    assert.deepEqual(run.masks, []);
  });

  test('waits for the Woosmap dataset that was chosen, and needs no secret of Bloomreach', async () => {
    const { WOOSMAP_PRIVATE_KEY } = SECRETS;
    const world = { ...byHand({ provider: 'woosmap', dataset: 'pickup-points' }), secrets: { WOOSMAP_PRIVATE_KEY } };
    const { run } = await runExample('manual.yml', world);
    using _ = run;
    assert.equal(run.imports['Start the import']?.outputs['outcome'], 'succeeded');
  });

  test('refuses a path that was typed for Woosmap', async () => {
    const { run, requests } = await runExample(
      'manual.yml',
      byHand({ provider: 'woosmap', path: 'gs://bucket/stores.zip' }),
    );
    using _ = run;
    assert.equal(run.jobs['import']?.result, 'failure');
    assert.deepEqual(requests, []);
  });

  test('masks a typed URL with a signature before the runner prints it', async () => {
    const path = 'https://files.example.com/orders.csv?sig=0123456789abcdefghij';
    const { run } = await runExample('manual.yml', byHand({ path }));
    using _ = run;
    assert.deepEqual(run.masks, [path]);
    assert.ok(!run.imports['Start the import']?.log.join('\n').includes('0123456789abcdefghij'));
  });

  test('sends nothing in a dry run', async () => {
    const { run, requests } = await runExample('manual.yml', byHand({ mode: 'dry run' }));
    using _ = run;
    assert.equal(run.imports['Start the import']?.outputs['outcome'], 'dry_run');
    assert.deepEqual(requests, []);
  });

  test('asks, and starts nothing, in a check', async () => {
    const { run, requests } = await checkExample('manual.yml', byHand({ mode: 'check' }));
    using _ = run;
    assert.equal(run.imports['Start the import']?.outputs['outcome'], 'checked');
    assert.ok(requests.length > 0 && requests.every(({ method }) => method === 'GET'));
  });
});

describe('pull-request-check.yml', { skip: isWindows }, () => {
  const pullRequest = (from: string, login = 'mona'): Record<string, Value> => ({
    github: {
      repository: 'octo-org/stores',
      event: { pull_request: { head: { repo: { full_name: from } }, user: { login } } },
    },
  });
  const list = (name: string) =>
    withKnownIds(readFileSync(new URL(`../../examples/imports/${name}.json`, import.meta.url), 'utf8'));
  // The lists of the examples; the address of one of them is not on this machine.
  const files = {
    'imports/woosmap.json': list('woosmap'),
    'imports/bloomreach.json': list('bloomreach').replace(/,\s*"path": "[^"]*"/, ''),
  };
  const own = { contexts: pullRequest('octo-org/stores'), files };

  test('skips a provider with an empty list, and says so', async () => {
    const empty = { 'imports/woosmap.json': '[]', 'imports/bloomreach.json': '{"imports": []}' };
    const { run } = await runExample('pull-request-check.yml', { ...own, files: empty });
    using _ = run;
    assert.equal(run.jobs['check']?.result, 'success');
    assert.deepEqual(run.imports, {});
    assert.equal(run.output.match(/^::notice file=imports\/\w+\.json::The list is empty/gm)?.length, 2);
  });

  test('checks both providers and starts nothing', async () => {
    const { run, requests } = await checkExample('pull-request-check.yml', own);
    using _ = run;
    assert.equal(run.jobs['check']?.result, 'success');
    assert.deepEqual(
      Object.values(run.imports).map(({ outputs }) => outputs['outcome']),
      ['checked', 'checked'],
    );
    assert.ok(requests.length > 3 && requests.every(({ method }) => method === 'GET' || method === 'HEAD'));
  });

  test('is red for broken JSON, and checks the other provider all the same', async () => {
    const world = { ...own, files: { ...files, 'imports/woosmap.json': '[{ "dataset_id": ' } };
    const { run } = await checkExample('pull-request-check.yml', world);
    using _ = run;
    assert.equal(run.jobs['check']?.result, 'failure');
    assert.equal(run.imports['Check the imports at Woosmap']?.outputs['error_code'], 'invalid_input');
    assert.equal(run.imports['Check the imports at Bloomreach']?.outputs['outcome'], 'checked');
  });

  for (const [who, contexts] of [
    ['a fork', pullRequest('stranger/stores')],
    ['Dependabot', pullRequest('octo-org/stores', 'dependabot[bot]')],
  ] as const) {
    test(`makes a dry run for ${who}, which has no secrets`, async () => {
      const { run, requests } = await runExample('pull-request-check.yml', { contexts, files, secrets: {} });
      using _ = run;
      assert.equal(run.jobs['check']?.result, 'success');
      assert.deepEqual(
        Object.values(run.imports).map(({ outputs }) => outputs['outcome']),
        ['dry_run', 'dry_run'],
      );
      assert.deepEqual(requests, []);
    });
  }

  test('is red where a secret is missing that should be there', async () => {
    const { run, requests } = await runExample('pull-request-check.yml', { ...own, secrets: {} });
    using _ = run;
    assert.equal(run.jobs['check']?.result, 'failure');
    assert.deepEqual(requests, []);
  });
});

describe('call-reusable-workflow.yml', { skip: isWindows }, () => {
  const results = JSON.stringify([{ name: 'stores', run_id: 'a', feature_count: '34867' }]);

  test('prints each run of a good import', async () => {
    const jobs = { import: { result: 'success' as const, outputs: { outcome: 'succeeded', results } } };
    const { run } = await runExample('call-reusable-workflow.yml', { jobs });
    using _ = run;
    assert.equal(run.output, 'stores is live (run a, 34867 features).\n');
  });

  test('goes no further after a failed one', async () => {
    const jobs = { import: { result: 'failure' as const, outputs: { outcome: 'unknown', results } } };
    const { run } = await runExample('call-reusable-workflow.yml', { jobs });
    using _ = run;
    assert.equal(run.jobs['after']?.result, 'skipped');
  });
});

describe('the stand-in for jq', { skip: isWindows || (!isInstalled('jq') && 'jq is not installed') }, () => {
  for (const [options, filter, input] of [
    [['--raw-output'], '.inputs.path // ""', '{"inputs": {"path": "a"}}'],
    [['--raw-output'], '.inputs.path // ""', '{}'],
    [[], '(if type == "object" then .imports else . end) == []', '{"imports": []}'],
    [[], '(if type == "object" then .imports else . end) == []', 'null'],
  ] as const) {
    test(`does what jq does with ${filter} and ${input}`, () => {
      const folder = mkdtempSync(join(tmpdir(), 'jq-'));
      const script = join(folder, 'jq');
      writeFileSync(script, missingCommands(true)['jq'] ?? '', { mode: 0o755 });
      const given = [...options, filter];
      const real = spawnSync('jq', given, { input, encoding: 'utf8' });
      const own = spawnSync(script, given, { input, encoding: 'utf8' });
      rmSync(folder, { recursive: true });
      assert.equal(real.status, 0, real.stderr);
      assert.equal(own.stderr + own.stdout, real.stdout);
    });
  }
});
