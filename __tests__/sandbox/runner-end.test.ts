import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { type RunningStep, runAction, type StepOptions, startAction } from '../../sandbox/runner.ts';
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
  async function start(code: 0 | 1, options: Partial<StepOptions>) {
    const isReady = Promise.withResolvers<void>();
    const onLine = (line: string) => {
      if (line === 'ready') isReady.resolve();
    };
    const step = await startAction({ inputs: {}, entry: entryOf(code), ...options, onLine });
    await isReady.promise;
    return step;
  }

  const cancel = (step: RunningStep) => step.cancel();
  const timeOut = (step: RunningStep) => step.timeOut();
  const both = (step: RunningStep) => {
    step.timeOut();
    step.cancel();
  };
  const kill = (signal: NodeJS.Signals) => (step: RunningStep) => step.kill(signal);
  const tolerant = { continueOnError: true };

  for (const [what, code, options, end, expected, messages] of [
    ['by a cancel is cancelled, even with exit code 0', 0, {}, cancel, 'cancelled cancelled', ['own', CANCELED]],
    [
      'by a cancel is cancelled, even with continue-on-error',
      1,
      tolerant,
      cancel,
      'cancelled cancelled',
      ['own', CANCELED],
    ],
    ['by its time is a failure, even with exit code 0', 0, {}, timeOut, 'failure failure', ['own', timedOut(1)]],
    [
      'by its time counts as a success with continue-on-error',
      1,
      { ...tolerant, timeoutMinutes: 20 },
      timeOut,
      'failure success',
      ['own', timedOut(20)],
    ],
    ['by its time and then by a cancel is cancelled', 0, {}, both, 'cancelled cancelled', ['own', CANCELED]],
    ['of itself counts as a success with continue-on-error', 1, tolerant, kill('SIGINT'), 'failure success', ['own']],
    ['by a kill fails', 0, {}, kill('SIGKILL'), 'failure failure', []],
  ] as const) {
    test(what, { skip }, async () => {
      const step = await start(code, options);
      end(step);
      const result = await step.result;
      assert.equal(`${result.outcome} ${result.conclusion}`, expected);
      assert.equal(result.exitCode, messages.length === 0 ? null : code);
      assert.deepEqual(
        result.annotations.map(({ message }) => message),
        messages,
      );
    });
  }

  test('by what it printed shows the cancel as its last line', { skip }, async () => {
    const shown: string[] = [];
    const cancelWhen = (stdout: string) => stdout.includes('ready');
    const onLine = (line: string) => shown.push(line);
    const result = await runAction({ inputs: {}, entry: entryOf(0), cancelWhen, onLine });
    assert.deepEqual(result.log.slice(-3), ['ready', 'Error: own', `Error: ${CANCELED}`]);
    assert.deepEqual([result.annotations.at(-1)?.title, result.runnerErrors], ['', []]);
    assert.deepEqual(shown, result.log);
  });

  test('by timeout-minutes gets the signals of a cancel', async () => {
    // Whether the process listens by then or not: the result is the same.
    const result = await runAction({ inputs: {}, entry: entryOf(0), timeoutMinutes: 0.001 });
    assert.deepEqual([result.outcome, result.annotations.at(-1)?.message], ['failure', timedOut(0.001)]);
  });

  test('is not cancelled any more when it has ended', { skip }, async () => {
    const step = await start(0, {});
    step.kill('SIGINT');
    const { exitCode, outcome } = await step.result;
    assert.deepEqual([exitCode, outcome], [0, 'success']);
    const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
    const before = timers();
    step.cancel();
    step.timeOut();
    assert.equal(timers(), before);
  });

  test('behind an invalid stop token fails', async () => {
    const entry = join(folder, 'token.mjs');
    writeFileSync(entry, "console.log('::stop-commands::error\\nmore'); setInterval(() => {}, 1000);");
    const result = await runAction({ inputs: {}, entry });
    assert.match(result.log.at(-1) ?? '', /^Error: You cannot use a endToken/);
    assert.deepEqual([result.annotations.length, result.outcome], [1, 'failure']);
  });

  test('because it takes too long for a test is killed', async () => {
    const result = await runAction({ inputs: {}, entry: entryOf(0), killAfterMs: 200 });
    assert.equal(result.signal, 'SIGKILL');
    assert.ok(result.durationMs >= 200);
  });
});
