import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { parse } from 'yaml';
import { readManifest } from '../../scripts/manifest.ts';
import { isSecret, NOT_PASSED } from '../../scripts/reusable-workflow.ts';
import { interpolate, type Value } from '../support/expressions.ts';
import { skipWithout } from '../support/stand-ins.ts';
import { WorkflowRun, type World } from '../support/workflow-run.ts';

type Declaration = { type?: string; required?: boolean; default?: Value; value?: string };
type Declarations = Record<string, Declaration>;
type Called = { inputs: Declarations; secrets: Declarations; outputs: Declarations };
type Job = {
  'runs-on': string;
  'timeout-minutes': string;
  outputs: Record<string, string>;
  steps: { id?: string; uses?: string; with?: Record<string, unknown> }[];
};
type Reusable = { on: { workflow_call: Called; workflow_dispatch: Called }; jobs: { import: Job } };

const PATH = '../.github/workflows/trigger-import.yml';
const workflow = parse(readFileSync(new URL(`../../examples/${PATH}`, import.meta.url), 'utf8')) as Reusable;
const { workflow_call: called, workflow_dispatch: form } = workflow.on;
const { import: job } = workflow.jobs;
const defaults = Object.entries(called.inputs).map(([name, input]) => [name, input.default ?? '']);

async function call(inputs: Record<string, Value>, changes: Partial<World> = {}, server: Record<string, Value> = {}) {
  const run = new WorkflowRun(PATH, {
    contexts: {
      inputs: { ...Object.fromEntries(defaults), ...inputs },
      github: { token: 'the token of the job' },
      job: { workflow_repository: 'your-org/trigger-import', workflow_sha: '0123456789', ...server },
    },
    secrets: { api_key_id: 'sandbox-key-id', api_secret: 'sandbox-secret' },
    inputs: (given) => given,
    ...changes,
  });
  return run.run();
}

describe('what the reusable workflow passes on', () => {
  const OWN_INPUTS = ['environment', 'job_timeout_minutes', 'runs_on'];
  const action = readManifest();
  const passed = Object.entries(action.inputs).filter(([name]) => !NOT_PASSED.includes(name));
  const secrets = passed.filter(([, input]) => isSecret(input)).map(([name]) => name);
  const inputs = passed.map(([name]) => name).filter((name) => !secrets.includes(name));

  test('every input of the action, its secrets as secrets, under its own name', () => {
    assert.equal(secrets.length, 4);
    assert.deepEqual(Object.keys(called.secrets).sort(), [...secrets, 'action_token'].sort());
    assert.deepEqual(Object.keys(called.inputs).sort(), [...inputs, ...OWN_INPUTS].sort());
    const names = [...inputs.map((name) => `inputs.${name}`), ...secrets.map((name) => `secrets.${name}`)];
    const expected = names.map((name) => [name.replace(/.*\./, ''), `\${{ ${name} }}`]);
    assert.deepEqual(job.steps.find(({ id }) => id === 'import')?.with, Object.fromEntries(expected));
  });

  test('the same inputs in its form, at most as many as GitHub takes', () => {
    assert.deepEqual(Object.keys(form.inputs).sort(), Object.keys(called.inputs).sort());
    assert.ok(Object.keys(form.inputs).length <= 25);
  });

  test("the action's defaults, in their types", () => {
    for (const name of inputs) {
      const { default: value, type, required = false } = called.inputs[name] ?? {};
      const { default: text, required: isRequired = false } = action.inputs[name] ?? {};
      assert.equal(value === undefined ? undefined : String(value), text, name);
      assert.equal(type, value === undefined ? 'string' : typeof value, name);
      assert.equal(required, isRequired, name);
    }
  });

  test('every output of the action', () => {
    const names = Object.keys(action.outputs);
    const outputs = names.map((name) => [name, `\${{ steps.import.outputs.${name} }}`]);
    assert.deepEqual(job.outputs, Object.fromEntries(outputs));
    const values = Object.entries(called.outputs).map(([name, { value }]) => [name, value]);
    assert.deepEqual(
      values,
      names.map((name) => [name, `\${{ jobs.import.outputs.${name} }}`]),
    );
  });

  test('its own commit of the action, with the token that a private repository needs', () => {
    const checkout = job.steps.find(({ uses }) => uses?.startsWith('actions/checkout@'))?.with ?? {};
    assert.match(String(checkout['repository']), /workflow_repository/);
    assert.match(String(checkout['ref']), /workflow_sha/);
    assert.equal(checkout['token'], `\${{ secrets.action_token || github.token }}`);
  });
});

describe('trigger-import.yml', { skip: skipWithout() }, () => {
  const imports = '[{ "name": "a", "import_id": "b" }, { "name": "c", "import_id": "d" }]';
  const bloomreach = { provider: 'bloomreach', project_token: 'a', imports, dry_run: true };

  test('passes its inputs and secrets to the action, and gives back the outputs', async () => {
    const run = await call(bloomreach);
    assert.equal(run.jobs['import']?.result, 'success', run.imports['import']?.log.join('\n'));
    assert.equal(run.jobs['import']?.outputs['outcome'], 'dry_run');
    const results = JSON.parse(run.jobs['import']?.outputs['results'] ?? '') as { name: string }[];
    assert.equal(results.map(({ name }) => name).join(), 'a,c');
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

  const { 'runs-on': runsOn, 'timeout-minutes': minutes } = job;
  for (const [what, field, inputs, expected] of [
    ['runs on GitHub without a label', runsOn, { runs_on: '' }, 'ubuntu-latest'],
    ['runs where a label says', runsOn, { runs_on: 'windows-latest' }, 'windows-latest'],
    ['runs where labels say', runsOn, { runs_on: '["self-hosted", "linux"]' }, 'Array'],
    ['stops after so many minutes', minutes, { job_timeout_minutes: 45 }, '45'],
    ['stops after those of a form', minutes, { job_timeout_minutes: '45' }, '45'],
    ['stops after 90 minutes without a number', minutes, { job_timeout_minutes: '' }, '90'],
  ] as const) {
    test(what, () => {
      const status = { success: true, failure: false, cancelled: false };
      assert.equal(interpolate(field, { contexts: { inputs }, status }), expected);
    });
  }
});
