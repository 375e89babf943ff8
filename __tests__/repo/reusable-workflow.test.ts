import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { parse } from 'yaml';
import { interpolate, type Value } from '../support/expressions.ts';
import { WorkflowRun, type World } from '../support/workflow-run.ts';

type Reusable = {
  on: { workflow_call: { inputs: Record<string, { default?: Value }> } };
  jobs: { import: { 'runs-on': string; 'timeout-minutes': string } };
};

const PATH = '../.github/workflows/trigger-import.yml';
const workflow = parse(readFileSync(new URL(`../../examples/${PATH}`, import.meta.url), 'utf8')) as Reusable;
const defaults = Object.entries(workflow.on.workflow_call.inputs).map(([name, input]) => [name, input.default ?? '']);
const scope = (inputs: Record<string, Value>) => ({
  contexts: { inputs },
  status: { success: true, failure: false, cancelled: false },
});

async function call(inputs: Record<string, Value>, changes: Partial<World> = {}, job: Record<string, Value> = {}) {
  const run = new WorkflowRun(PATH, {
    contexts: {
      inputs: { ...Object.fromEntries(defaults), ...inputs },
      github: { token: 'the token of the job' },
      job: { workflow_repository: 'your-org/trigger-import', workflow_sha: '0123456789', ...job },
    },
    secrets: { api_key_id: 'sandbox-key-id', api_secret: 'sandbox-secret' },
    inputs: (given) => given,
    ...changes,
  });
  return run.run();
}

describe('trigger-import.yml', { skip: process.platform === 'win32' }, () => {
  const bloomreach = { provider: 'bloomreach', project_token: 'a', import_id: 'b', dry_run: true };

  test('passes its inputs and secrets to the action, and gives back the outputs', async () => {
    const run = await call(bloomreach);
    assert.equal(run.jobs['import']?.result, 'success', run.imports['import']?.log.join('\n'));
    assert.equal(run.jobs['import']?.outputs['outcome'], 'dry_run');
    assert.equal(run.steps['checkout']?.outcome, 'success');
  });

  test('takes a list of imports, and gives back their results', async () => {
    const imports = '[{ "name": "a", "import_id": "b" }, { "name": "c", "import_id": "d" }]';
    const run = await call({ ...bloomreach, import_id: '', imports });
    const results = JSON.parse(run.jobs['import']?.outputs['results'] ?? '') as { name: string }[];
    assert.deepEqual(
      results.map(({ name }) => name),
      ['a', 'c'],
    );
  });

  for (const missing of ['workflow_repository', 'workflow_sha']) {
    test(`is red, and does not run the caller's code, where the server does not tell ${missing}`, async () => {
      const run = await call(bloomreach, {}, { [missing]: null });
      assert.equal(run.jobs['import']?.result, 'failure');
      assert.match(run.output, /^::error title=The action was not found::.*Use the action as a step/m);
      assert.deepEqual([run.steps['checkout']?.outcome, run.imports], ['skipped', {}]);
    });
  }

  test('says which token is missing where the action cannot be checked out', async () => {
    const run = await call(bloomreach, { actions: { 'actions/checkout@': () => 'failure' } });
    assert.equal(run.jobs['import']?.result, 'failure');
    assert.match(run.output, /^::error title=.*If your-org\/trigger-import is private, pass the secret action_token/m);
    assert.deepEqual(run.imports, {});
  });

  for (const [given, expected] of [
    ['', 'ubuntu-latest'],
    ['windows-latest', 'windows-latest'],
    ['["self-hosted", "linux"]', 'Array'],
  ]) {
    test(`runs on ${expected} for ${given || 'an empty field'}`, () => {
      assert.equal(interpolate(workflow.jobs.import['runs-on'], scope({ runs_on: given ?? '' })), expected);
    });
  }

  for (const [given, expected] of [
    [45, '45'],
    ['45', '45'],
    ['', '90'],
  ] as const) {
    test(`stops after ${expected} minutes for ${JSON.stringify(given)}`, () => {
      const inputs = { job_timeout_minutes: given };
      assert.equal(interpolate(workflow.jobs.import['timeout-minutes'], scope(inputs)), expected);
    });
  }
});
