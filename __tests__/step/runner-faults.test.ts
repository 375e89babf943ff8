import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { API_KEYS, IMPORTS, PROJECT_TOKEN } from '../../sandbox/accounts.ts';
import { runAction, type StepOptions, type StepResult } from '../../sandbox/runner.ts';
import { type Sandbox, startSandbox } from '../../sandbox/server.ts';

const root = join(import.meta.dirname, '../..');
/** The source that the bundle is made of, where only a process of its own shows what it does, for the coverage. */
const SOURCE: Partial<StepOptions> = {
  entry: join(root, 'src', 'index.ts'),
  env: { NODE_V8_COVERAGE: process.env['NODE_V8_COVERAGE'] },
};
let sandbox: Sandbox;
let folder: string;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'runner-faults-'));
  sandbox = await startSandbox();
});
after(async () => {
  await sandbox.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Runs a step that Bloomreach accepts, in a runner with a fault. */
async function run(options: Partial<StepOptions>): Promise<StepResult> {
  const { inputs, env = {}, ...others } = options;
  return await runAction({
    ...others,
    inputs: {
      provider: 'bloomreach',
      project_token: PROJECT_TOKEN,
      import_id: IMPORTS.url.id,
      api_key_id: API_KEYS.project.id,
      api_secret: API_KEYS.project.secret,
      base_url: sandbox.url,
      ...inputs,
    },
    env,
  });
}

/** A module that runs before the action, as a fault that cannot be had otherwise. */
function preload(code: string): Partial<StepOptions> {
  return { ...SOURCE, execArgv: ['--import', `data:text/javascript,${encodeURIComponent(code)}`] };
}

/** A pipe that nobody writes to or reads from: to open it waits for ever. */
function pipe(name: string): string {
  execFileSync('mkfifo', [join(folder, name)]);
  return join(folder, name);
}
const onUnix = { skip: process.platform === 'win32' };

/** A fault that the first write of this output has: half of it gets into the file, and then there is no room. */
const fullDisk = (name: string, more = '') => `
  const fs = process.getBuiltinModule('node:fs');
  const { appendFileSync } = fs;
  let isFull = true;
  fs.appendFileSync = (file, text, ...rest) => {
    if (!isFull || file !== process.env.GITHUB_OUTPUT || !text.startsWith('${name}<<')) return appendFileSync(file, text, ...rest);
    isFull = false;
    appendFileSync(file, text.slice(0, text.length / 2), ...rest);
    throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
  };
  ${more}
  process.getBuiltinModule('node:module').syncBuiltinESMExports();`;

describe('outputs', { concurrency: 3 }, () => {
  const notSent = async (options: Partial<StepOptions>) => {
    const step = await run({ ...options });
    assert.equal(step.exitCode, 1, step.stdout + step.stderr);
    const [error] = step.annotations;
    assert.deepEqual([error?.level, error?.title], ['error', 'Bloomreach import not sent: invalid input']);
    assert.doesNotMatch(step.stdout, /^POST /m);
    return error?.message ?? '';
  };

  test('that are a pipe: nothing is sent', onUnix, async () => {
    assert.match(await notSent({ env: { GITHUB_OUTPUT: pipe('output') } }), /it is not a file/);
  });

  test('that Node itself may not write: nothing is sent, and the error names NODE_OPTIONS', async () => {
    const message = await notSent({ env: { NODE_OPTIONS: '--permission --allow-fs-read=*' } });
    assert.match(message, /`NODE_OPTIONS` holds `--permission`/);
  });

  test('for which there is no room: nothing is sent', async () => {
    assert.match(await notSent(preload(fullDisk('outcome'))), /it cannot be written: ENOSPC/);
  });

  test('of which a write ended in its middle are whole again with the next', async () => {
    const step = await run(preload(fullDisk('import_id')));
    assert.deepEqual(step.runnerErrors, []);
    assert.deepEqual(
      [step.exitCode, step.outputs['outcome'], step.outputs['import_id']],
      [0, 'accepted', IMPORTS.url.id],
    );
    assert.doesNotMatch(step.stdout, /Step outputs not written/);
  });

  test('whose file stays broken get nothing more, and that is told', async () => {
    const step = await run(preload(fullDisk('attempts', "fs.truncateSync = () => { throw new Error('broken'); };")));
    assert.match(
      step.stdout,
      /^Warning: The file in GITHUB_OUTPUT is broken: |::warning title=Step outputs not written::The file in GITHUB_OUTPUT is broken: /m,
    );
    assert.equal(step.outputs['results'], undefined);
  });
});

describe('a runner with a fault does not change the result', { concurrency: 3 }, () => {
  const accepted = (step: StepResult, ...warnings: string[]) => {
    assert.equal(step.exitCode, 0, step.stdout + step.stderr);
    assert.deepEqual(
      new Set(step.annotations.map(({ level, title }) => `${level} ${title}`)),
      new Set(['notice Bloomreach import accepted', ...warnings.map((title) => `warning ${title}`)]),
    );
  };
  const NO_SUMMARY = 'Job summary not written';

  test('the summary cannot be written: it is a pipe', onUnix, async () =>
    accepted(await run({ env: { GITHUB_STEP_SUMMARY: pipe('summary') } }), NO_SUMMARY),
  );

  const event = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const events: [name: string, path: () => string][] = [
    ['is broken', () => event('broken.json', '{"inputs": ')],
    [
      'holds other things than an event',
      () => event('odd.json', '{"workflow_run": 1, "sender": [], "pull_request": {"head": null}}'),
    ],
    [
      'is far too long',
      () => {
        truncateSync(event('huge.json', '{'), 2 ** 31);
        return join(folder, 'huge.json');
      },
    ],
    ['is a pipe', () => pipe('event')],
    ['has a name that is a command', () => 'none\n::error::forged\n##[error]forged'],
  ];
  for (const [name, path] of events) {
    const how = ['is broken', 'is a pipe'].includes(name) ? SOURCE : {};
    test(
      `the event's file ${name}: the runner's variables tell who triggered it, and nothing else writes`,
      onUnix,
      async () => {
        const step = await run({ ...how, env: { ...how.env, GITHUB_EVENT_PATH: path() } });
        accepted(step);
        assert.match(step.summary, /Bloomreach import accepted/);
        assert.match(step.summary, /Triggered by<\/th><td><code>push<\/code> by <code>octocat<\/code>/);
        assert.doesNotMatch(step.stdout + step.stderr, /forged|EVENT_PATH|none\.json/);
      },
    );
  }

  test('a stray error that nobody listens to', async () => {
    const step = await run(preload("setTimeout(() => { throw new TypeError('stray'); }, 100)"));
    assert.deepEqual([step.exitCode, step.outputs['outcome']], [0, 'accepted'], step.stdout + step.stderr);
  });
});

test('a signal that comes while the process ends makes the step red', onUnix, async () => {
  // As long as a name is looked up, the process does not end.
  const fault = `let asked = 0;
    process.getActiveResourcesInfo = () => {
      asked += 1;
      if (asked === 1) process.kill(process.pid, 'SIGTERM');
      return asked < 5 ? ['GetAddrInfoReqWrap'] : [];
    };`;
  const step = await run(preload(fault));
  assert.deepEqual([step.exitCode, step.outputs['outcome']], [1, 'accepted'], step.stdout + step.stderr);
});

describe('a fault of the action itself is red, and says what is known', { concurrency: 3 }, () => {
  /** The bundle without those of its chunks that hold the text. */
  function bundleWithout(name: string, text: string): string {
    const copy = join(folder, name);
    cpSync(join(root, 'dist'), copy, { recursive: true });
    const chunks = readdirSync(copy).filter((file) => file.endsWith('.js') && file !== 'index.js');
    const doomed = chunks.filter((file) => readFileSync(join(copy, file), 'utf8').includes(text));
    assert.equal(doomed.length, 1, name);
    for (const file of doomed) rmSync(join(copy, file));
    return join(copy, 'index.js');
  }

  test('the report cannot be loaded: the result stands without a summary', async () => {
    const step = await run({ entry: bundleWithout('no-report', '```mermaid') });
    assert.deepEqual(
      [step.exitCode, step.outputs['outcome'], step.summary],
      [0, 'accepted', ''],
      step.stdout + step.stderr,
    );
  });

  test('the wait cannot be loaded: nothing is sent', async () => {
    const before = sandbox.requests.length;
    const dataset = {
      provider: 'woosmap',
      dataset_id: '01234567-89ab-cdef-0123-456789abcdef',
      private_key: 'some-private-key',
    };
    const step = await run({
      entry: bundleWithout('no-wait', 'Looking for a new run'),
      inputs: { ...dataset, wait: 'true' },
    });
    assert.deepEqual([step.exitCode, step.outputs['outcome']], [1, 'not_sent'], step.stdout + step.stderr);
    assert.match(step.annotations[0]?.message ?? '', /The action itself failed/);
    assert.equal(step.stderr, '');
    assert.equal(sandbox.requests.filter(({ path }) => path.includes('/datasets/')).length, 0, String(before));
  });

  test('a fault before anything can be reported is red and shows nothing of itself', async () => {
    const fault =
      "const { on } = process; process.on = (name, ...rest) => { if (name === 'SIGINT') throw new Error('do not show'); return on.call(process, name, ...rest); }";
    const step = await run(preload(fault));
    assert.equal(step.exitCode, 1);
    assert.deepEqual(
      step.annotations.map(({ level }) => level),
      ['error'],
    );
    assert.doesNotMatch(step.stdout + step.stderr, /do not show/);
  });

  test('a promise that never settles is red', async () => {
    // The clock of the request's deadline is taken away, and the answer never comes.
    const fault =
      'globalThis.setTimeout = () => ({ unref() {}, ref() {} }); process.getBuiltinModule("node:http").request = () => ({ on() { return this; }, once() { return this; }, setTimeout() {}, write() {}, end() {}, destroy() {} });';
    const { execArgv = [] } = preload(fault);
    const step = await run({ execArgv });
    assert.deepEqual([step.exitCode, step.annotations], [1, []], step.stdout + step.stderr);
  });
});
