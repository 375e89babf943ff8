import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { API_KEYS, DATASET_IDS, IMPORTS, PRIVATE_KEYS, PROJECT_TOKEN, REIMPORT_KEYS } from '../../sandbox/accounts.ts';
import { runAction, type StepOptions, type StepResult } from '../../sandbox/runner.ts';
import { startSandbox } from '../../sandbox/server.ts';
import { OUTPUT_NAMES } from '../../src/report/outputs.ts';

const TIME_SCALE = 0.01;

/** Loaded before the action: its clock goes twenty times as fast, so that the shortest limit passes in 0.3 s. */
const FAST_CLOCK = `data:text/javascript,${encodeURIComponent(`
  const { hrtime } = process;
  const [start] = hrtime();
  process.hrtime = () => {
    const [seconds, nanoseconds] = hrtime();
    const fast = (seconds - start + nanoseconds / 1e9) * 20;
    return [start + Math.floor(fast), (fast % 1) * 1e9];
  };`)}`;

const woosmap = { provider: 'woosmap', dataset_id: DATASET_IDS.works, private_key: PRIVATE_KEYS.write };
const bloomreach = {
  provider: 'bloomreach',
  project_token: PROJECT_TOKEN,
  import_id: IMPORTS.url.id,
  api_key_id: API_KEYS.project.id,
  api_secret: API_KEYS.project.secret,
};

interface Case {
  readonly name: string;
  readonly inputs: Record<string, string>;
  readonly prefix?: string;
  readonly options?: Partial<StepOptions>;
  /** Requests with POST that the provider saw. */
  readonly triggers: number;
  readonly outputs: Record<string, string>;
  readonly title: string;
  /** What the annotation's message has to hold. */
  readonly message?: RegExp;
  readonly summary?: readonly RegExp[];
}

const CASES: readonly Case[] = [
  {
    name: 'an accepted trigger at Woosmap is green, with the dataset of the answer',
    inputs: woosmap,
    triggers: 1,
    outputs: { outcome: 'accepted', dataset_id: DATASET_IDS.works, http_status: '202', attempts: '1' },
    title: 'Woosmap import accepted',
    message: new RegExp(DATASET_IDS.works),
    summary: [/### .* Woosmap import accepted/, new RegExp(DATASET_IDS.works), /<th[^>]*>HTTP status<\/th><td>202</],
  },
  {
    name: 'the reimport hook needs no other key',
    inputs: { provider: 'woosmap', reimport_key: REIMPORT_KEYS.neverImported },
    triggers: 1,
    outputs: { outcome: 'accepted', dataset_id: DATASET_IDS.neverImported, attempts: '1' },
    title: 'Woosmap import accepted',
  },
  {
    name: 'a started import at Bloomreach is green, with the import',
    inputs: { ...bloomreach, path: 'https://user:pass-word@files.example/a.csv?signature=0123456789' },
    triggers: 1,
    outputs: { outcome: 'accepted', import_id: IMPORTS.url.id, http_status: '200' },
    title: 'Bloomreach import accepted',
    summary: [/<th[^>]*>Source override<\/th><td><code>https:\/\/files\.example\/a\.csv<\/code>/],
  },
  {
    name: 'a refusal is red, in the words of the provider and with a remedy',
    inputs: { ...bloomreach, api_key_id: API_KEYS.withoutPermission.id, api_secret: API_KEYS.withoutPermission.secret },
    triggers: 1,
    outputs: { outcome: 'rejected', error_code: 'forbidden', http_status: '403', import_id: '' },
    title: 'Bloomreach import rejected: 403 forbidden',
    message: /^No permission to allow trigger imports\..*Give the key the permission/,
    summary: [/\*\*What to do:\*\* Give the key/, /<code>forbidden<\/code>/],
  },
  {
    name: 'invalid inputs are told together and nothing is sent',
    inputs: { provider: 'woosmap', dataset_id: 'stores', wait: 'maybe', max_attempts: '0' },
    triggers: 0,
    outputs: { outcome: 'not_sent', error_code: 'invalid_input', attempts: '0', http_status: '' },
    title: 'Woosmap import not sent: invalid input',
    message:
      /^`wait` .*\n`max_attempts` .*\n`dataset_id` .*\n`private_key` .*\nFix the inputs and run this again\. Nothing was sent\.$/s,
  },
  {
    name: 'without a provider the error says which there are',
    inputs: { provider: '' },
    triggers: 0,
    outputs: { outcome: 'not_sent', error_code: 'invalid_input' },
    title: 'Import not sent: invalid input',
    message: /`provider` is missing.*`woosmap` or `bloomreach`/,
  },
  {
    name: 'a dry run shows the request and sends nothing',
    inputs: { ...bloomreach, test_connection: 'false', dry_run: 'true' },
    triggers: 0,
    outputs: { outcome: 'dry_run', attempts: '0', error_code: '' },
    title: 'Bloomreach import not sent: dry run',
    message: /POST http/,
    summary: [/POST http:\/\/127/, /authorization/, /\{&#34;test_connection&#34;:false\}/],
  },
  {
    name: 'a lost answer is unknown, and the trigger is not sent again',
    inputs: woosmap,
    prefix: '/day/lost',
    triggers: 1,
    outputs: { outcome: 'unknown', error_code: 'network_error', attempts: '1', dataset_id: '' },
    title: 'Woosmap import unknown: network error',
    message: /may be running/,
  },
  {
    name: 'a rate limit is waited out',
    inputs: { ...bloomreach, max_attempts: '2' },
    prefix: '/day/429-retry-after-1/1',
    triggers: 2,
    outputs: { outcome: 'accepted', attempts: '2' },
    title: 'Bloomreach import accepted',
  },
  {
    name: 'a run that is waited for gives its result, its warnings and a chart',
    inputs: { ...woosmap, wait: 'true' },
    prefix: '/play/success-warnings',
    triggers: 1,
    outputs: { outcome: 'succeeded', dataset_id: DATASET_IDS.works, error_code: '' },
    title: 'Woosmap import succeeded',
    summary: [/```mermaid\ngantt\n/, /<details><summary>Log of the run/, /<th[^>]*>Warnings<\/th><td>12</],
  },
  {
    name: 'a run that fails is red, in its own words',
    inputs: { ...woosmap, wait: 'true' },
    prefix: '/play/failed-import',
    triggers: 1,
    outputs: { outcome: 'failed', error_code: 'import_failed', http_status: '202' },
    title: 'Woosmap import failed',
    message: /geometry is not valid/,
  },
  {
    name: 'a run that does not end is running at the limit, and goes on',
    inputs: { ...woosmap, wait: 'true', wait_timeout_minutes: '0.1' },
    prefix: '/play/stuck',
    options: { execArgv: ['--import', FAST_CLOCK] },
    triggers: 1,
    outputs: { outcome: 'running', error_code: 'wait_timeout' },
    title: 'Woosmap import still running: wait timeout',
    // With its fast clock the last look may meet the sandbox's rate limit.
    message: /run \S+ (was|had last been seen) in progress/,
  },
  {
    name: 'a run that was started by hand names who did it',
    inputs: woosmap,
    prefix: '/play/slow',
    options: { githubContext: { eventName: 'workflow_dispatch', actor: 'octocat' } },
    triggers: 1,
    outputs: { outcome: 'accepted' },
    title: 'Woosmap import accepted',
    summary: [/started by hand by <code>octocat<\/code>/, /\/commit\/[0-9a-f]+"/, /\/actions\/runs\/\d+"/],
  },
];

describe('the action, run as a step', { concurrency: 6 }, () => {
  for (const { name, inputs, prefix, options, ...expected } of CASES) {
    test(name, async () => {
      // A sandbox for each case: two triggers of one dataset would meet its rate limit.
      const sandbox = await startSandbox({ timeScale: TIME_SCALE });
      const step = await runAction({
        ...options,
        inputs: { ...inputs, base_url: `${sandbox.url}${prefix ?? ''}` },
        env: { IMPORT_SANDBOX_TIME_SCALE: String(TIME_SCALE), ...options?.env },
      }).finally(() => sandbox.close());
      checkStep(step, expected);
      assert.equal(sandbox.requests.filter(({ method }) => method === 'POST').length, expected.triggers);
    });
  }
});

function checkStep(step: StepResult, expected: Omit<Case, 'name' | 'inputs' | 'triggers'>): void {
  const isGreen = ['accepted', 'succeeded', 'checked', 'dry_run'].includes(expected.outputs['outcome'] ?? '');
  const shown = `${step.stdout}\n${step.stderr}`;
  assert.equal(step.exitCode, isGreen ? 0 : 1, shown);
  for (const [name, value] of Object.entries(expected.outputs))
    assert.equal(step.outputs[name], value, `${name}\n${shown}`);
  assert.equal(Object.keys(step.outputs).length, OUTPUT_NAMES.length, 'every output is set');
  const ends = step.annotations.filter(({ level }) => level !== 'warning');
  assert.deepEqual(
    ends.map(({ level, title }) => [level, title]),
    [[isGreen ? 'notice' : 'error', expected.title]],
    shown,
  );
  if (expected.message !== undefined) assert.match(ends[0]?.message ?? '', expected.message);
  for (const pattern of expected.summary ?? []) assert.match(step.summary, pattern);
  assert.deepEqual(step.runnerErrors, []);
  assert.equal(step.stderr.replace(/\(node:.*\n|\(Use `node.*\n/g, ''), '', 'nothing on stderr');
}
