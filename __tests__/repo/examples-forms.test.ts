import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import type { Value } from '../support/expressions.ts';
import { json, serveHttp } from '../support/local-server.ts';
import {
  isInstalled,
  missingCommands,
  runExample,
  runInSandbox,
  SECRETS,
  toSandbox,
  withKnownIds,
} from '../support/stand-ins.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import type { WorkflowRun, World } from '../support/workflow-run.ts';

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
  return { run: await runExample(example, { inputs: toSandbox(server.url), ...world }), requests: server.requests };
}

/** How the job and the imports of a run ended. */
function ends(run: WorkflowRun, job: string): (string | undefined)[] {
  return [run.jobs[job]?.result, ...Object.values(run.imports).map(({ outputs }) => outputs['outcome'])];
}

describe('manual.yml', { skip: isWindows }, () => {
  const FORM = { provider: 'bloomreach', dataset: 'stores', import: 'customers', path: '', mode: 'import' };
  const byHand = (fields: Record<string, string>) => {
    const inputs = { ...FORM, ...fields };
    return { contexts: { inputs }, event: { inputs } };
  };
  const path = 'gs://bucket/orders.csv';
  const { WOOSMAP_PRIVATE_KEY } = SECRETS;

  for (const [what, fields, secrets, outcome, posted] of [
    [
      'starts the Bloomreach import with a typed path',
      { import: 'orders', path },
      SECRETS,
      'accepted',
      [JSON.stringify({ path })],
    ],
    [
      'waits for a Woosmap dataset, without a secret of Bloomreach',
      { provider: 'woosmap', dataset: 'pickup-points' },
      { WOOSMAP_PRIVATE_KEY },
      'succeeded',
      ['{}'],
    ],
    ['refuses a path that was typed for Woosmap', { provider: 'woosmap', path }, SECRETS, 'not_sent', []],
    ['sends nothing in a dry run', { mode: 'dry run' }, SECRETS, 'dry_run', []],
  ] as const) {
    test(what, async () => {
      const { run, triggers } = await runInSandbox('manual.yml', { ...byHand(fields), secrets });
      assert.deepEqual(ends(run, 'import'), [outcome === 'not_sent' ? 'failure' : 'success', outcome]);
      assert.deepEqual(
        triggers.map(({ body }) => body),
        posted,
      );
      assert.deepEqual(run.masks, []);
    });
  }

  test('masks a typed URL with a signature before the runner prints it', async () => {
    const signed = 'https://files.example.com/orders.csv?sig=0123456789abcdefghij';
    const { run } = await runInSandbox('manual.yml', byHand({ path: signed }));
    assert.deepEqual(run.masks, [signed]);
    assert.ok(!run.imports['Start the import']?.log.join('\n').includes('0123456789abcdefghij'));
  });

  test('asks, and starts nothing, in a check', async () => {
    const { run, requests } = await checkExample('manual.yml', byHand({ mode: 'check' }));
    assert.deepEqual(ends(run, 'import'), ['success', 'checked']);
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
    const { run } = await runInSandbox('pull-request-check.yml', { ...own, files: empty });
    assert.deepEqual(ends(run, 'check'), ['success']);
    assert.equal(run.output.match(/^::notice file=imports\/\w+\.json::The list is empty/gm)?.length, 2);
  });

  test('checks both providers and starts nothing', async () => {
    const { run, requests } = await checkExample('pull-request-check.yml', own);
    assert.deepEqual(ends(run, 'check'), ['success', 'checked', 'checked']);
    assert.ok(requests.length > 3 && requests.every(({ method }) => method === 'GET' || method === 'HEAD'));
  });

  test('is red for broken JSON, and checks the other provider all the same', async () => {
    const broken = { ...files, 'imports/woosmap.json': '[{ "dataset_id": ' };
    const { run } = await checkExample('pull-request-check.yml', { ...own, files: broken });
    assert.deepEqual(ends(run, 'check'), ['failure', 'not_sent', 'checked']);
    assert.equal(run.imports['Check the imports at Woosmap']?.outputs['error_code'], 'invalid_input');
  });

  for (const [who, contexts, expected] of [
    [
      'makes a dry run for a fork, which has no secrets',
      pullRequest('stranger/stores'),
      ['success', 'dry_run', 'dry_run'],
    ],
    ['makes one for Dependabot', pullRequest('octo-org/stores', 'dependabot[bot]'), ['success', 'dry_run', 'dry_run']],
    ['is red where a secret is missing that should be there', own.contexts, ['failure', 'not_sent', 'not_sent']],
  ] as const) {
    test(who, async () => {
      const { run, requests } = await runInSandbox('pull-request-check.yml', { contexts, files, secrets: {} });
      assert.deepEqual(ends(run, 'check'), expected);
      assert.deepEqual(requests, []);
    });
  }
});

describe('call-reusable-workflow.yml', { skip: isWindows }, () => {
  const results = JSON.stringify([{ name: 'stores', run_id: 'a', feature_count: '34867' }]);
  const after = async (result: 'success' | 'failure', outcome: string) => {
    const jobs = { import: { result, outputs: { outcome, results } } };
    return (await runInSandbox('call-reusable-workflow.yml', { jobs })).run;
  };

  test('prints each run of a good import', async () => {
    assert.equal((await after('success', 'succeeded')).output, 'stores is live (run a, 34867 features).\n');
  });

  test('goes no further after a failed one', async () => {
    assert.equal((await after('failure', 'unknown')).jobs['after']?.result, 'skipped');
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
      const script = join(temporaryFolder(), 'jq');
      writeFileSync(script, missingCommands(true)['jq'] ?? '', { mode: 0o755 });
      const given = [...options, filter];
      const real = spawnSync('jq', given, { input, encoding: 'utf8' });
      const own = spawnSync(script, given, { input, encoding: 'utf8' });
      assert.equal(real.status, 0, real.stderr);
      assert.equal(own.stderr + own.stdout, real.stdout);
    });
  }
});
