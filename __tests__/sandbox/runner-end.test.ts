import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { runAction, type StepOptions, startAction } from '../../sandbox/runner.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const CANCELED = 'The operation was canceled.';
const timedOut = (minutes: number) =>
  `The action 'Run your-org/trigger-import@v2' has timed out after ${minutes} minutes.`;
const skip = process.platform === 'win32' ? 'on Windows a signal ends a process at once' : false;

suite('a step that the runner ends', { concurrency: true }, () => {
  const folder = temporaryFolder();
  const entryOf = (code: 0 | 1) => join(folder, `${code}.mjs`);
  for (const code of [0, 1] as const) {
    writeFileSync(
      entryOf(code),
      `process.on('SIGINT', () => { console.log('::error title=own::own'); process.exit(${code}); });
      setInterval(() => {}, 1000);
      console.log('ready');`,
    );
  }
  const cancelWhen = (stdout: string) => stdout.includes('ready');

  async function start(code: 0 | 1, options: Partial<StepOptions> = {}) {
    const isReady = Promise.withResolvers<void>();
    const onLine = (line: string) => {
      if (line === 'ready') isReady.resolve();
    };
    const step = await startAction({ inputs: {}, entry: entryOf(code), ...options, onLine });
    await isReady.promise;
    return step;
  }

  for (const code of [0, 1] as const) {
    test(`by a cancel is cancelled, even with exit code ${code}`, { skip }, async () => {
      const shown: string[] = [];
      const onLine = (line: string) => shown.push(line);
      const options = { cancelWhen, continueOnError: true, onLine };
      const result = await runAction({ inputs: {}, entry: entryOf(code), ...options });
      assert.equal(result.exitCode, code);
      assert.deepEqual([result.outcome, result.conclusion], ['cancelled', 'cancelled']);
      assert.deepEqual(result.log.slice(-3), ['ready', 'Error: own', `Error: ${CANCELED}`]);
      assert.deepEqual(
        result.annotations.map(({ title, message }) => [title, message]),
        [
          ['own', 'own'],
          ['', CANCELED],
        ],
      );
      assert.deepEqual(result.runnerErrors, []);
      assert.deepEqual(shown, result.log);
    });

    test(`by its time is a failure, even with exit code ${code}`, { skip }, async () => {
      const step = await start(code);
      step.timeOut();
      const result = await step.result;
      assert.deepEqual([result.exitCode, result.outcome, result.conclusion], [code, 'failure', 'failure']);
      assert.deepEqual(
        result.annotations.map(({ message }) => message),
        ['own', timedOut(1)],
      );
    });
  }

  test('by its time counts as a success with continue-on-error', { skip }, async () => {
    const step = await start(1, { continueOnError: true, timeoutMinutes: 20 });
    step.timeOut();
    const result = await step.result;
    assert.deepEqual([result.outcome, result.conclusion], ['failure', 'success']);
    assert.equal(result.annotations.at(-1)?.message, timedOut(20));
  });

  test('by timeout-minutes gets the signals of a cancel', async () => {
    // Whether the process listens by then or not: the result is the same.
    const result = await runAction({ inputs: {}, entry: entryOf(0), timeoutMinutes: 0.001 });
    assert.deepEqual([result.outcome, result.annotations.at(-1)?.message], ['failure', timedOut(0.001)]);
  });

  test('by its time and then by a cancel is cancelled', { skip }, async () => {
    const step = await start(0);
    step.timeOut();
    step.cancel();
    const result = await step.result;
    assert.deepEqual([result.outcome, result.annotations.at(-1)?.message], ['cancelled', CANCELED]);
  });

  test('is not cancelled any more when it has ended', { skip }, async () => {
    const step = await start(0);
    step.kill('SIGINT');
    const { exitCode, outcome } = await step.result;
    assert.deepEqual([exitCode, outcome], [0, 'success']);
    const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
    const before = timers();
    step.cancel();
    step.timeOut();
    assert.equal(timers(), before);
  });

  test('that fails of itself counts as a success with continue-on-error', { skip }, async () => {
    const step = await start(1, { continueOnError: true });
    step.kill('SIGINT');
    const result = await step.result;
    assert.deepEqual([result.exitCode, result.outcome, result.conclusion], [1, 'failure', 'success']);
    assert.equal(result.annotations.length, 1);
  });

  test('behind an invalid stop token fails', async () => {
    const entry = join(folder, 'token.mjs');
    writeFileSync(entry, "console.log('::stop-commands::error\\nmore'); setInterval(() => {}, 1000);");
    const result = await runAction({ inputs: {}, entry });
    assert.match(result.log.at(-1) ?? '', /^Error: You cannot use a endToken/);
    assert.deepEqual([result.annotations.length, result.outcome], [1, 'failure']);
  });

  test('by a kill fails', async () => {
    const step = await start(0);
    step.kill('SIGKILL');
    const { signal, outcome, annotations } = await step.result;
    assert.deepEqual([signal, outcome, annotations], ['SIGKILL', 'failure', []]);
  });

  test('because it takes too long for a test is killed', async () => {
    const result = await runAction({ inputs: {}, entry: entryOf(0), killAfterMs: 200 });
    assert.equal(result.signal, 'SIGKILL');
    assert.ok(result.durationMs >= 200);
  });
});
