import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { runAction, type StepOptions } from '../../sandbox/runner.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

suite('the stand-in for the runner', { concurrency: true }, () => {
  async function run(code: string, options: Partial<StepOptions> = {}) {
    const entry = join(temporaryFolder(), 'entry.mjs');
    await writeFile(entry, code);
    return runAction({ inputs: {}, ...options, entry });
  }

  test('gives inputs as the runner does: defaults where absent, the empty text where given', async () => {
    const { stdout } = await run('console.log(JSON.stringify(process.env))', {
      inputs: { Provider: 'woosmap', api_managed: '', 'two words': 'x' },
      env: { EXTRA: '1', GITHUB_JOB: undefined },
      githubContext: { eventName: 'workflow_dispatch', actor: 'mona', repository: 'a/b', payload: { a: 1 } },
    });
    const env = JSON.parse(stdout);
    const expected = {
      ...{
        INPUT_PROVIDER: 'woosmap',
        INPUT_API_MANAGED: '',
        INPUT_MAX_ATTEMPTS: '3',
        INPUT_PATH: '',
        INPUT_TWO_WORDS: 'x',
      },
      ...{ GITHUB_EVENT_NAME: 'workflow_dispatch', GITHUB_ACTOR: 'mona', GITHUB_REPOSITORY: 'a/b', EXTRA: '1' },
      ...{ GITHUB_ACTION_REPOSITORY: 'your-org/trigger-import', GITHUB_ACTION_REF: 'v2' },
    };
    assert.deepEqual({ ...env, ...expected }, env);
    assert.equal('GITHUB_JOB' in env, false);
    for (const name of ['GITHUB_ARTIFACTS', 'GITHUB_REF_TYPE', 'GITHUB_RETENTION_DAYS', 'HOME'])
      assert.ok(env[name], name);
    for (const name of ['ARCH', 'TOOL_CACHE', 'TRACKING_ID', 'WORKSPACE']) assert.ok(env[`RUNNER_${name}`], name);
    assert.match(env.ACTIONS_RUNTIME_URL, /^https:/);
    // Node hands NODE_V8_COVERAGE to every child where coverage is measured.
    const ours = /^(CI|EXTRA|HOME|PATH|SystemRoot|NODE_V8_COVERAGE|(ACTIONS|GITHUB|INPUT|RUNNER)_\w+)$/i;
    // macOS adds variables of its own to every process.
    assert.deepEqual(
      Object.keys(env).filter((name) => !ours.test(name) && !name.startsWith('__')),
      [],
    );
    assert.equal(existsSync(env.GITHUB_OUTPUT), false);
  });

  test("masks the job's secrets from the start, and its own token", async () => {
    const { log, masks } = await run("console.log('::add-mask::other\\nkey', process.env.ACTIONS_RUNTIME_TOKEN)", {
      inputs: { private_key: 'my secret' },
      secrets: ['secret'],
    });
    assert.ok(log.includes('  private_key: my ***'));
    assert.equal(log.at(-1), 'key ***');
    assert.deepEqual(masks, ['other']);
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
    assert.match(result.log[0] ?? '', /^▸ Run /);
    assert.deepEqual(result.log.slice(-4), ['one', 'two', 'thrée', 'Notice: four']);
    assert.deepEqual(shown, result.log);
    assert.deepEqual(result.masks, ['stderr-secret']);
    assert.equal(result.stdout, 'one\rtwo\r\nthrée\r::notice::four');
  });

  const outputOf = (text: string) =>
    `import { writeFileSync } from 'node:fs'; writeFileSync(process.env.GITHUB_OUTPUT, '${text}');`;

  test('fails a step whose output file it cannot read, with two annotations', async () => {
    const result = await run(outputOf('a=1\\nnonsense\\n'));
    assert.deepEqual(result.outputs, { a: '1' });
    const messages = ["Unable to process file command 'output' successfully.", "Invalid format 'nonsense'"];
    assert.deepEqual(
      result.annotations.map(({ message }) => message),
      messages,
    );
    assert.deepEqual(result.runnerErrors, messages);
    assert.deepEqual([result.exitCode, result.outcome], [0, 'failure']);
  });

  test('gives a step nothing of what it did once the worker has ended', async () => {
    const result = await run(`${outputOf('a=1\\n')} console.log('::warning::' + 'x'.repeat(255) + '😀');`);
    assert.deepEqual([result.exitCode, result.outcome, result.outputs, result.summary], [0, 'failure', {}, '']);
    assert.equal(result.runnerErrors.length, 1);
  });

  test('tells a step of the debug mode', async () => {
    const { log } = await run("console.log('::debug::mode ' + process.env.RUNNER_DEBUG)", { debug: true });
    assert.equal(log.at(-1), 'Debug: mode 1');
  });
});
