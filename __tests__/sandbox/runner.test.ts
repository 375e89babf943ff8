import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { runAction, type StepOptions, startAction } from '../../sandbox/runner.ts';

suite('the stand-in for the runner', { concurrency: true }, () => {
  let folder = '';
  let count = 0;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'entries-'));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  async function entryOf(code: string): Promise<string> {
    count += 1;
    const entry = join(folder, `${count}.mjs`);
    await writeFile(entry, code);
    return entry;
  }

  const run = async (code: string, options: Partial<StepOptions> = {}) =>
    runAction({ inputs: {}, ...options, entry: await entryOf(code) });

  test('gives inputs as the runner does: defaults where absent, the empty text where given', async () => {
    const { stdout } = await run('console.log(JSON.stringify(process.env))', {
      inputs: { provider: 'woosmap', api_managed: '', 'two words': 'x' },
      env: { EXTRA: '1', GITHUB_JOB: undefined },
      githubContext: { eventName: 'workflow_dispatch', actor: 'mona', repository: 'a/b', payload: { a: 1 } },
    });
    const env = JSON.parse(stdout);
    assert.equal(env.INPUT_PROVIDER, 'woosmap');
    assert.equal(env.INPUT_API_MANAGED, '');
    assert.equal(env.INPUT_MAX_ATTEMPTS, '3');
    assert.equal(env.INPUT_PATH, '');
    assert.equal(env.INPUT_TWO_WORDS, 'x');
    assert.equal(env.EXTRA, '1');
    assert.equal('GITHUB_JOB' in env, false);
    assert.deepEqual(
      [env.GITHUB_EVENT_NAME, env.GITHUB_ACTOR, env.GITHUB_REPOSITORY],
      ['workflow_dispatch', 'mona', 'a/b'],
    );
    // Node hands NODE_V8_COVERAGE to every child where coverage is measured.
    const ours = /^(CI|EXTRA|PATH|SystemRoot|NODE_V8_COVERAGE|(GITHUB|INPUT|RUNNER)_\w+)$/i;
    // macOS adds variables of its own to every process.
    assert.deepEqual(
      Object.keys(env).filter((name) => !ours.test(name) && !name.startsWith('__')),
      [],
    );
    assert.equal(existsSync(env.GITHUB_OUTPUT), false);
  });

  test('reads outputs, the summary and the exit code', async () => {
    const result = await run(`
      import { appendFileSync } from 'node:fs';
      const { GITHUB_OUTPUT, GITHUB_STEP_SUMMARY } = process.env;
      appendFileSync(GITHUB_OUTPUT, 'outcome=unknown\\noutcome=accepted\\ntext<<END\\na\\nEND\\n');
      appendFileSync(GITHUB_STEP_SUMMARY, '# Summary\\n');
      console.log('::set-output name=old::1');
      process.exitCode = 3;
    `);
    assert.deepEqual(result.outputs, { old: '1', outcome: 'accepted', text: 'a' });
    assert.equal(result.summary, '# Summary\n');
    assert.equal(result.exitCode, 3);
    assert.equal(result.signal, null);
    assert.deepEqual(result.runnerErrors, []);
  });

  test('interprets both streams, whatever the chunks, and every kind of line end', async () => {
    const shown: string[] = [];
    const result = await run(
      `
      process.stderr.write('::add-ma');
      process.stdout.write('one\\rtwo\\r');
      setImmediate(() => {
        process.stderr.write('sk::stderr-secret\\n');
        process.stdout.write('\\nthr\\u00e9e\\r::notice::four');
      });
    `,
      { onLine: (line) => shown.push(line) },
    );
    assert.deepEqual(result.log, ['one', 'two', 'thrée', 'Notice: four']);
    assert.deepEqual(shown, result.log);
    assert.deepEqual(result.masks, ['stderr-secret']);
    assert.equal(result.stdout, 'one\rtwo\r\nthrée\r::notice::four');
  });

  test('complains about an output file that it cannot read, and drops a summary above 1 MiB', async () => {
    const result = await run(`
      import { writeFileSync } from 'node:fs';
      writeFileSync(process.env.GITHUB_OUTPUT, 'a=1\\nnonsense\\n');
      writeFileSync(process.env.GITHUB_STEP_SUMMARY, 'x'.repeat(1024 * 1024 + 1));
    `);
    assert.deepEqual(result.outputs, { a: '1' });
    assert.equal(result.summary, '');
    assert.equal(result.runnerErrors.length, 2);
    assert.equal(result.annotations.length, 2);
  });

  const waiting = `
    process.on('SIGINT', () => { console.log('cancelled'); process.exit(1); });
    setInterval(() => {}, 1000);
    console.log('ready');
  `;
  const graceful = process.platform === 'win32' ? 'on Windows a signal ends a process at once' : false;

  test('sends a signal when the output says so', { skip: graceful }, async () => {
    const when = (stdout: string) => stdout.includes('ready');
    const result = await run(waiting, { signalWhen: { signal: 'SIGINT', when } });
    assert.deepEqual(result.log, ['ready', 'cancelled']);
    assert.equal(result.exitCode, 1);
  });

  test('hands out a handle that can kill', async () => {
    const isReady = Promise.withResolvers<string>();
    const step = await startAction({ inputs: {}, entry: await entryOf(waiting), onLine: isReady.resolve });
    await isReady.promise;
    step.kill('SIGKILL');
    assert.equal((await step.result).signal, 'SIGKILL');
  });

  test('kills a step that takes too long', async () => {
    const result = await run('setInterval(() => {}, 1000)', { killAfterMs: 200 });
    assert.equal(result.signal, 'SIGKILL');
    assert.ok(result.durationMs >= 200);
  });

  test('passes arguments to Node', async () => {
    const { stdout } = await run('console.log(process.execArgv.join())', { execArgv: ['--no-warnings'] });
    assert.equal(stdout.trim(), '--no-warnings');
  });
});
