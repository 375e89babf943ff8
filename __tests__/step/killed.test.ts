import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { type RunningStep, type StepOptions, startAction } from '../../sandbox/runner.ts';
import { BLOOMREACH } from '../support/inputs.ts';
import { bloomreachImports, datasetId, datasets, listInputs, placeIn } from '../support/list.ts';
import { json, type Reply, serveHttp } from '../support/local-server.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** Runs the bundle and does something to it when the trigger at that place has arrived, which then gets no answer. */
async function endAt(place: number, inputs: Record<string, string>, end: (step: RunningStep) => void) {
  const arrived = new Set<number>();
  let step: RunningStep | undefined;
  await using server = await serveHttp(({ method, path }): Reply => {
    const at = placeIn(path);
    if (method !== 'POST') return json(404, { details: 'Never imported.' });
    arrived.add(at);
    if (at !== place) return json(200, { dataset_id: datasetId(at), success: true });
    if (step !== undefined) end(step);
    return () => {};
  });
  const env = { IMPORT_SANDBOX_TIME_SCALE: '0.01' };
  step = await startAction({ inputs: { base_url: server.url, ...inputs }, env });
  const result = await step.result;
  const words = (JSON.parse(result.outputs['results'] ?? '[]') as { outcome: string }[]).map(({ outcome }) => outcome);
  return { ...result, words, arrived: [...arrived] };
}

suite('a step that is killed never says of what went out that it may be started again', { concurrency: 2 }, () => {
  const cases: [name: string, place: number, inputs: Record<string, string>][] = [
    ['at Bloomreach', 2, listInputs(bloomreachImports(4))],
    ['with a wait', 2, listInputs(datasets(4), { wait: 'true' })],
  ];
  for (const [name, place, inputs] of cases) {
    test(name, async () => {
      const { arrived, words, outputs, signal } = await endAt(place, inputs, (step) => step.kill('SIGKILL'));
      assert.equal(signal, 'SIGKILL');
      for (const at of arrived) assert.ok(!['rejected', 'not_sent'].includes(words[at] ?? ''), `${at}: ${words}`);
      assert.deepEqual([words[place], outputs['outcome']], ['unknown', 'unknown']);
      if (inputs['wait'] !== undefined) return;
      assert.deepEqual(arrived, [0, 1, 2]);
      assert.equal(words[3], 'not_sent', 'nor of another that it may have been');
    });
  }
});

const skip = process.platform === 'win32' ? 'Windows has no signals: whatever is sent ends the process at once' : false;

suite('a step that is cancelled', { concurrency: 2, skip }, () => {
  test('with several signals at once tells it once', async () => {
    const step = await endAt(0, listInputs(bloomreachImports(1)), (running) => {
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) running.kill(signal);
    });
    const { exitCode, outputs, annotations, summary } = step;
    assert.deepEqual([exitCode, outputs['outcome'], outputs['error_code']], [1, 'unknown', 'cancelled']);
    assert.deepEqual([annotations.length, summary.match(/^### /gm)?.length], [1, 1]);
  });

  test('before it has begun is red, and sends nothing', async () => {
    await using server = await serveHttp(() => json(200, { success: true }));
    const step = await startAction({ inputs: { ...BLOOMREACH, base_url: server.url } });
    step.kill('SIGINT');
    const { exitCode, outputs } = await step.result;
    assert.notEqual(exitCode, 0);
    assert.equal(outputs['outcome'] ?? 'not_sent', 'not_sent');
    assert.equal(server.requests.length, 0);
  });
});

// glibc reads the aliases of a name without a dot from this file first, and a pipe into which nobody writes never ends:
// a look-up that hangs in the system itself, for which exit() would wait.
const onLinuxOnly = process.platform === 'linux' ? false : 'only glibc has a look-up that can be made to hang';

suite('a red step does not wait for a name that the system still looks up,', { skip: onLinuxOnly }, () => {
  const HOSTALIASES = join(temporaryFolder(), 'aliases');
  if (!onLinuxOnly) execFileSync('mkfifo', [HOSTALIASES]);
  const cases: [name: string, options: StepOptions, code: string][] = [
    ['when its deadline passes', { inputs: { base_url: 'https://hanging', timeout_seconds: '1' } }, 'timeout'],
    ["when it is cancelled at a proxy's name", { inputs: {}, env: { https_proxy: 'http://hanging' } }, 'cancelled'],
  ];
  for (const [name, { inputs, env }, code] of cases) {
    test(name, async () => {
      const step = await startAction({
        inputs: { ...BLOOMREACH, ...inputs },
        env: { HOSTALIASES, ...env },
        killAfterMs: 10_000,
        onLine: (line) => {
          if (code === 'cancelled' && line.startsWith('POST ')) step.kill('SIGINT');
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
