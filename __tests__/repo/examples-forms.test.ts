import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import type { Value } from '../support/expressions.ts';
import { json, serveHttp } from '../support/local-server.ts';
import { runExample, runInSandbox, SECRETS, skipWithout, toSandbox, withKnownIds } from '../support/stand-ins.ts';
import type { WorkflowRun, World } from '../support/workflow-run.ts';

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

describe('manual.yml', { skip: skipWithout('jq') }, () => {
  const FORM = { provider: 'bloomreach', dataset: 'stores', import: 'customers', path: '', mode: 'import' };
  const byHand = (fields: Record<string, string>) => {
    const inputs = { ...FORM, ...fields };
    return { contexts: { inputs }, event: { inputs } };
  };
  const path = 'gs://bucket/orders.csv?sig=0123456789abcdefghij';
  const { WOOSMAP_PRIVATE_KEY } = SECRETS;

  test('starts the Bloomreach import with a typed URL, which it masks before the runner prints it', async () => {
    const { run, triggers } = await runInSandbox('manual.yml', byHand({ import: 'orders', path }));
    assert.deepEqual(ends(run, 'import'), ['success', 'accepted']);
    assert.deepEqual(
      triggers.map(({ body }) => body),
      [JSON.stringify({ path })],
    );
    assert.deepEqual(run.masks, [path]);
    assert.ok(!run.imports['Start the import']?.log.join('\n').includes('0123456789abcdefghij'));
  });

  for (const [what, fields, secrets, end, posted] of [
    [
      'waits for a Woosmap dataset, without a secret of Bloomreach',
      { provider: 'woosmap', dataset: 'pickup-points' },
      { WOOSMAP_PRIVATE_KEY },
      ['success', 'succeeded'],
      1,
    ],
    ['refuses a path that was typed for Woosmap', { provider: 'woosmap', path }, SECRETS, ['failure', 'not_sent'], 0],
    ['sends nothing in a dry run', { mode: 'dry run' }, SECRETS, ['success', 'dry_run'], 0],
  ] as const) {
    test(what, async () => {
      const { run, triggers } = await runInSandbox('manual.yml', { ...byHand(fields), secrets });
      assert.deepEqual(ends(run, 'import'), end);
      assert.equal(triggers.length, posted);
    });
  }

  test('asks, and starts nothing, in a check', async () => {
    const { run, requests } = await checkExample('manual.yml', byHand({ mode: 'check' }));
    assert.deepEqual(ends(run, 'import'), ['success', 'checked']);
    assert.ok(requests.length > 0 && requests.every(({ method }) => method === 'GET'));
  });
});

describe('pull-request-check.yml', { skip: skipWithout('jq') }, () => {
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

  for (const [what, contexts, expected] of [
    ['for a fork, which has no secrets, makes a dry run', pullRequest('stranger/stores'), 'success dry_run dry_run'],
    ['for Dependabot makes one', pullRequest('octo-org/stores', 'dependabot[bot]'), 'success dry_run dry_run'],
    ['is red where a secret is missing that should be there', own.contexts, 'failure not_sent not_sent'],
  ] as const) {
    test(what, async () => {
      const { run, requests } = await runInSandbox('pull-request-check.yml', { contexts, files, secrets: {} });
      assert.equal(ends(run, 'check').join(' '), expected);
      assert.deepEqual(requests, []);
    });
  }
});

describe('call-reusable-workflow.yml', { skip: skipWithout('jq') }, () => {
  const results = JSON.stringify([{ name: 'stores', run_id: 'a', feature_count: '34867' }]);
  const outputs = { outcome: 'succeeded', results };
  const after = async (result: 'success' | 'failure') =>
    (await runInSandbox('call-reusable-workflow.yml', { jobs: { import: { result, outputs } } })).run;

  test('prints each run of a good import, and goes no further after a failed one', async () => {
    assert.equal((await after('success')).output, 'stores is live (run a, 34867 features).\n');
    assert.equal((await after('failure')).jobs['after']?.result, 'skipped');
  });
});
