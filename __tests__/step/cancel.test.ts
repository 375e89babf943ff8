import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type RunningStep, startAction } from '../../sandbox/runner.ts';
import { DATASET_ID, good, own, runStatus } from '../faults/bodies.ts';
import { now, ok, okHead, reply, reset, send, success, tunnel } from '../faults/plays.ts';
import { midway, type Play, PROVIDERS, type ProviderName } from '../faults/servers.ts';
import { http, https, nobody, notTls, proxy, type World } from '../faults/worlds.ts';

/** A cancelled step ends at once; what hangs would go on for a minute, and no machine is as slow as this. */
const LIMIT_MS = 30_000;
const SLOW_SUMMARY = fileURLToPath(new URL('../faults/slow-summary.cjs', import.meta.url));

const INPUTS = {
  woosmap: { dataset_id: DATASET_ID, private_key: 'private-key-of-the-test' },
  bloomreach: { project_token: 'project-1', import_id: 'import-1', api_key_id: 'key-id-1', api_secret: 'secret-1' },
};

/** When a step is cancelled, what its outcome is then, and how often the trigger was sent by then. */
type Stage = readonly [
  name: string,
  /** Its servers; the stage is reached when the play `here` has its turn. */
  world: (here: Play) => World,
  outcome: string,
  triggers: number,
  more?: {
    /** Where no server can tell: the stage is reached with this line of the log. */
    readonly line?: RegExp;
    readonly wait?: true;
    /** How fast the windows of the provider pass. */
    readonly timeScale?: string;
  },
];

const HEAD = 'HTTP/1.1 200 OK\r\nx: ';
const REFUSAL = 'HTTP/1.1 403 Forbidden\r\n\r\n{';
const old = reply(200, runStatus('old'));
const taken = ok(good, now);
const goesOn = reply(200, runStatus('new', 'in_progress'));
const atOnce = reply(429, own, 'retry-after: 0');
const later = reply(429, own, 'retry-after: 600');
const longBody = okHead('content-length: 99');
const pauses = { line: /^Waiting / };
const waits = { wait: true, timeScale: '0.1' } as const;
const hasSent = { wait: true, line: /^202 /, timeScale: '0.5' } as const;
const pollFailed = { wait: true, line: /^The status could not be read/ } as const;

const STAGES: readonly Stage[] = [
  ['while the name is looked up', () => nobody('https://hanging.test'), 'not_sent', 0, { line: /^POST / }],
  ['while a proxy is asked for a tunnel', (here) => proxy([here]), 'not_sent', 0],
  ['in the TLS handshake', (here) => notTls(midway(here)), 'not_sent', 0],
  ['in the pause after a refused tunnel', () => proxy([reply(502)]), 'not_sent', 0, pauses],
  ['while the headers are waited for', (here) => http(here), 'unknown', 1],
  ['while they are waited for through a tunnel', (here) => proxy([tunnel], https(here)), 'unknown', 1],
  ['in the headers', (here) => http(send(HEAD, here)), 'unknown', 1],
  ['in the body of a success', (here) => http(send(longBody, here)), 'unknown', 1],
  ['in the body of a refusal', (here) => http(send(REFUSAL, here)), 'unknown', 1],
  ['in the pause after a 429', () => http(later), 'rejected', 1, pauses],
  ['in a second request', (here) => http(atOnce, here), 'unknown', 2],
  ['while the run before the trigger is read', (here) => http(here), 'not_sent', 0, waits],
  ['in the trigger of a wait', (here) => http(old, here), 'unknown', 1, waits],
  ['before the first poll', () => http(old, taken), 'running', 1, hasSent],
  ['in the first poll', (here) => http(old, taken, here), 'running', 1, waits],
  ['in a poll of a run', (here) => http(old, taken, goesOn, here), 'running', 1, waits],
  ['between two polls', () => http(old, taken, goesOn, later), 'running', 1, pollFailed],
  ['while a lost run is looked for', (here) => http(old, reset, here), 'unknown', 1, waits],
];

/** Starts a step, stops it when it has reached a stage, and gives what came of it. */
async function end(stage: Stage, provider: ProviderName, stop: (step: RunningStep) => void) {
  const [, openWorld, , , { line: mark, wait, timeScale = '0.01' } = {}] = stage;
  const reached = Promise.withResolvers<void>();
  await using world = await openWorld(() => reached.resolve())(provider);
  const { baseUrl, env, execArgv, seen } = world;
  const step = await startAction({
    inputs: { provider, ...INPUTS[provider], base_url: baseUrl, ...(wait ? { wait: 'true' } : {}) },
    env: { IMPORT_SANDBOX_TIME_SCALE: timeScale, ...env },
    execArgv,
    onLine: (line) => {
      if (mark?.test(line)) reached.resolve();
    },
  });
  await Promise.race([reached.promise, step.result]);
  const signalledAtMs = performance.now();
  stop(step);
  const result = await step.result;
  const tookMs = performance.now() - signalledAtMs;
  const triggers = seen.requests.filter((request) => request.startsWith('POST ')).length;
  return { ...result, tookMs, triggers };
}

/** Sends the signals without a break, which the runner does not. */
const sending =
  (...signals: readonly NodeJS.Signals[]) =>
  (step: RunningStep) => {
    for (const signal of signals) step.kill(signal);
  };

async function cancel(stage: Stage, provider: ProviderName, signals: readonly NodeJS.Signals[]): Promise<void> {
  const { exitCode, outputs, triggers, tookMs, stdout, stderr, summary, annotations } = await end(
    stage,
    provider,
    sending(...signals),
  );
  const { outcome, error_code, attempts } = outputs;
  assert.deepEqual(
    { exitCode, outcome, error_code, triggers },
    { exitCode: 1, outcome: stage[2], error_code: 'cancelled', triggers: stage[3] },
    stdout,
  );
  assert.ok(Number(attempts) >= triggers, `attempts: ${attempts}`);
  assert.ok(tookMs < LIMIT_MS, `it took ${tookMs} ms to end\n${stdout}`);
  assert.equal(annotations.filter(({ level }) => level === 'error').length, 1);
  assert.match(summary, /stopped/);
  assert.equal(stderr, '');
}

/** The runner sends the first at once, and the second 7.5 s later; what hears one hears the other, so the stages take turns. */
const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

const skip = process.platform === 'win32' ? 'Windows has no signals: whatever is sent ends the process at once' : false;

suite('a step that is cancelled', { concurrency: 8, skip }, () => {
  for (const [index, stage] of STAGES.entries()) {
    const [name, , outcome, , more] = stage;
    const provider = more?.wait ? 'woosmap' : (PROVIDERS[Math.ceil(index / 2) % 2] ?? 'woosmap');
    const signal = SIGNALS[index % SIGNALS.length] ?? 'SIGINT';
    test(`${name}, with ${signal}: ${outcome}`, () => cancel(stage, provider, [signal]));
  }

  test('with both signals at once', async () => {
    const [stage] = STAGES.filter(([name]) => name === 'while the headers are waited for');
    assert.ok(stage);
    await cancel(stage, 'bloomreach', ['SIGINT', 'SIGTERM', 'SIGINT']);
  });

  const ends: readonly (readonly [how: string, stop: (step: RunningStep) => void, status: string, last: string])[] = [
    ['by the runner', (step) => step.cancel(), 'cancelled', 'The operation was canceled.'],
    [
      'by timeout-minutes',
      (step) => step.timeOut(),
      'failure',
      "The action 'Run your-org/trigger-import@v2' has timed out after 1 minutes.",
    ],
  ];
  for (const [how, stop, status, last] of ends) {
    test(`${how}: its own annotation, then that of the runner`, async () => {
      const stage = STAGES.find(([name]) => name === 'in a poll of a run');
      assert.ok(stage);
      const step = await end(stage, 'woosmap', stop);
      assert.deepEqual([step.outcome, step.exitCode, step.outputs['outcome']], [status, 1, 'running'], step.stdout);
      assert.deepEqual(
        step.annotations.map(({ level }) => level),
        ['error', 'error'],
      );
      assert.match(step.annotations[0]?.title ?? '', /^Woosmap import /);
      assert.equal(step.annotations[1]?.message, last);
      assert.ok(step.tookMs < LIMIT_MS, `it took ${step.tookMs} ms to end`);
    });
  }

  test('before it has begun: red, and nothing goes out', async () => {
    await using world = await http(success)('bloomreach');
    const inputs = { provider: 'bloomreach', ...INPUTS.bloomreach, base_url: world.baseUrl };
    const step = await startAction({ inputs });
    step.kill('SIGINT');
    const { exitCode, outputs } = await step.result;
    assert.notEqual(exitCode, 0);
    assert.equal(outputs['outcome'] ?? 'not_sent', 'not_sent');
    assert.equal(world.seen.requests.length, 0);
  });

  test('while it reports: red, and nothing is told twice', async () => {
    await using world = await http(success)('woosmap');
    const step = await startAction({
      inputs: { provider: 'woosmap', ...INPUTS.woosmap, base_url: world.baseUrl },
      execArgv: ['--require', SLOW_SUMMARY],
      onLine: (line) => {
        if (line.startsWith('Notice:')) step.kill('SIGINT');
      },
    });
    const { exitCode, outputs, summary, annotations } = await step.result;
    assert.deepEqual([outputs['outcome'], outputs['error_code']], ['accepted', '']);
    assert.deepEqual(
      annotations.map(({ level }) => level),
      ['notice'],
    );
    assert.equal(outputs['dataset_id'], DATASET_ID);
    assert.match(summary, /accepted/);
    assert.equal(exitCode, 1);
  });
});

// The runner kills a step that has not ended ten seconds after it was cancelled.
suite('a step that is killed keeps what was known', { concurrency: 8 }, () => {
  const known: readonly (readonly [stage: string, outcome: string, datasetId: string])[] = [
    ['in the pause after a 429', 'rejected', ''],
    ['while a lost run is looked for', 'unknown', ''],
    ['in the first poll', 'running', DATASET_ID],
  ];
  for (const [name, outcome, datasetId] of known) {
    test(`${name}: ${outcome}`, async () => {
      const stage = STAGES.find(([candidate]) => candidate === name);
      assert.ok(stage);
      const { exitCode, outputs } = await end(stage, 'woosmap', sending('SIGKILL'));
      assert.notEqual(exitCode, 0);
      const { dataset_id = '', attempts } = outputs;
      assert.deepEqual([outputs['outcome'], dataset_id, attempts], [outcome, datasetId, '1']);
    });
  }
});

// glibc reads the aliases of a name without a dot from this file first, and a pipe into which nobody writes never ends:
// a look-up that hangs in the system itself, for which exit() would wait.
const onLinuxOnly = process.platform === 'linux' ? false : 'only glibc has a look-up that can be made to hang';

suite('a red step does not wait for a name that the system still looks up,', { skip: onLinuxOnly }, () => {
  let folder: string;
  let env: Record<string, string>;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'look-up-'));
    env = { HOSTALIASES: join(folder, 'aliases') };
    execFileSync('mkfifo', [join(folder, 'aliases')]);
  });
  after(() => rmSync(folder, { recursive: true }));

  const cases: [name: string, inputs: object, env: Record<string, string>, code: string, isCancelled: boolean][] = [
    ['when it is cancelled', { base_url: 'https://hanging' }, {}, 'cancelled', true],
    ['when its deadline passes', { base_url: 'https://hanging', timeout_seconds: '1' }, {}, 'timeout', false],
    ["when it is cancelled at a proxy's name", {}, { https_proxy: 'http://hanging' }, 'cancelled', true],
  ];
  for (const [name, inputs, more, code, isCancelled] of cases) {
    test(name, async () => {
      const step = await startAction({
        inputs: { provider: 'bloomreach', ...INPUTS.bloomreach, ...inputs },
        env: { ...env, ...more },
        killAfterMs: 10_000,
        onLine: (line) => {
          if (isCancelled && line.startsWith('POST ')) step.kill('SIGINT');
        },
      });
      const { exitCode, signal, outputs, annotations, summary, durationMs } = await step.result;
      assert.ok(durationMs < 10_000, 'it did not end by itself');
      assert.deepEqual([exitCode, signal], [null, 'SIGKILL']);
      // Everything is told before.
      assert.deepEqual([outputs['outcome'], outputs['error_code'], annotations.length], ['not_sent', code, 1]);
      assert.match(summary, /^### ❌ Bloomreach import not sent/);
    });
  }
});
