import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { runAction, type StepOptions, type StepResult } from '../../sandbox/runner.ts';
import { UUID, WOOSMAP } from '../support/inputs.ts';
import { json, serveHttp, serveSockets } from '../support/local-server.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const root = join(import.meta.dirname, '../..');
/** The source that the bundle is made of, where only a process of its own shows what it does, for the coverage. */
const SOURCE: Partial<StepOptions> = {
  entry: join(root, 'src', 'index.ts'),
  env: { NODE_V8_COVERAGE: process.env['NODE_V8_COVERAGE'] },
};
const folder = temporaryFolder();
const onUnix = { skip: process.platform === 'win32' };

/** Runs a step whose trigger is taken. */
async function run({ inputs, ...options }: Partial<StepOptions>): Promise<StepResult & { requests: number }> {
  await using server = await serveHttp(() => json(202, { dataset_id: UUID }));
  const result = await runAction({ ...options, inputs: { ...WOOSMAP, base_url: server.url, ...inputs } });
  return { ...result, requests: server.requests.length };
}

/** Code that runs in the step before the action. */
function preload(name: string, code: string): Partial<StepOptions> {
  const file = join(folder, `${name}.cjs`);
  writeFileSync(file, code);
  return { execArgv: ['--require', file] };
}

function told(step: StepResult): string {
  return step.stdout + step.stderr;
}

suite('whatever NODE_OPTIONS says, the step works:', { concurrency: 2 }, () => {
  for (const options of [
    '--no-deprecation --frozen-intrinsics --disable-proto=throw --unhandled-rejections=strict --use-env-proxy',
    '--throw-deprecation --pending-deprecation --no-network-family-autoselection --max-http-header-size=64 --insecure-http-parser',
  ]) {
    test(options, async () => {
      const { exitCode, outputs, requests } = await run({ env: { NODE_OPTIONS: options } });
      assert.deepEqual([exitCode, outputs['outcome'], requests], [0, 'accepted', 1]);
    });
  }
});

test('outputs that Node itself may not write: nothing is sent, and the error names NODE_OPTIONS', async () => {
  const { exitCode, requests, annotations } = await run({ env: { NODE_OPTIONS: '--permission --allow-fs-read=*' } });
  assert.deepEqual([exitCode, requests], [1, 0]);
  assert.match(annotations[0]?.message ?? '', /`NODE_OPTIONS` holds `--permission`/);
});

test('a lax parser of HTTP proves no success', async () => {
  const head = 'HTTP/1.1 202 Accepted\r\ncontent-length: 2\r\ntransfer-encoding: chunked\r\n\r\n';
  const body = JSON.stringify({ dataset_id: UUID });
  const chunks = `${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`;
  await using server = await serveSockets((socket) => socket.once('data', () => socket.end(`${head}${chunks}`)));
  const { outputs } = await run({
    inputs: { base_url: server.url },
    env: { NODE_OPTIONS: '--insecure-http-parser' },
  });
  assert.deepEqual([outputs['outcome'], outputs['error_code']], ['unknown', 'network_error']);
});

suite('an older Node is named, and nothing is sent:', { concurrency: 2 }, () => {
  for (const [version, code] of [
    ['22.1.0', 'delete URL.parse; delete process.getBuiltinModule'],
    [
      '16.20.2',
      'delete String.prototype.toWellFormed; delete String.prototype.isWellFormed; delete process.getActiveResourcesInfo; delete Array.prototype.findLast; delete Object.groupBy; delete Promise.withResolvers',
    ],
  ] as const) {
    test(`v${version}`, async () => {
      const spoof = `
        Object.defineProperty(process, 'version', { value: 'v${version}' });
        Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } });
        ${code};`;
      const { exitCode, outputs, requests, annotations, stderr } = await run(preload(version, spoof));
      assert.deepEqual([exitCode, requests, stderr, annotations.length], [1, 0, '', 1]);
      assert.partialDeepStrictEqual(outputs, {
        ...{ outcome: 'not_sent', error_code: 'invalid_input', attempts: '0', dataset_id: '', http_status: '' },
        error_detail: `This action needs Node 24, but this runner started v${version}.`,
      });
    });
  }
});

suite("the event's file changes nothing: the runner's variables tell who triggered it, and nothing else writes", {
  concurrency: 2,
  ...onUnix,
}, () => {
  const events: [name: string, make: (file: string) => void, options: Partial<StepOptions>][] = [
    ['broken', (file) => writeFileSync(file, '{"inputs": '), SOURCE],
    ['a pipe', (file) => execFileSync('mkfifo', [file]), {}],
    [
      'far too long',
      (file) => {
        writeFileSync(file, '{');
        truncateSync(file, 2 ** 31);
      },
      {},
    ],
    ['missing\n::error::forged\n##[error]forged', () => {}, {}],
  ];
  for (const [name, make, options] of events) {
    test(JSON.stringify(name), async () => {
      const file = join(folder, name);
      make(file);
      const step = await run({ ...options, env: { ...options.env, GITHUB_EVENT_PATH: file } });
      assert.deepEqual([step.exitCode, step.annotations.map(({ level }) => level)], [0, ['notice']], told(step));
      assert.match(step.summary, /Triggered by<\/th><td><code>push<\/code> by <code>octocat<\/code>/);
      assert.doesNotMatch(told(step), /forged|EVENT_PATH/);
    });
  }
});

suite('a signal', { concurrency: 2, ...onUnix }, () => {
  test('between the answer and the report is heard: the code is cancelled, and nothing is told twice', async () => {
    // It comes with the line that tells of the answer, before anything of the report.
    const code = `
      const { write } = process.stdout;
      process.stdout.write = function (text, ...rest) {
        if (/^\\d{3} .* in \\d+ ms/.test(text)) process.kill(process.pid, 'SIGTERM');
        return write.call(this, text, ...rest);
      };`;
    const { exitCode, outputs, annotations } = await run(preload('between', code));
    assert.deepEqual([exitCode, outputs['outcome'], outputs['error_code']], [1, 'accepted', 'cancelled']);
    assert.deepEqual([annotations.length, annotations[0]?.level], [1, 'error']);
  });

  test('while the process ends makes the step red', async () => {
    // As long as a name is looked up, the process does not end.
    const fault = `let asked = 0;
      process.getActiveResourcesInfo = () => {
        asked += 1;
        if (asked === 1) process.kill(process.pid, 'SIGTERM');
        return asked < 5 ? ['GetAddrInfoReqWrap'] : [];
      };`;
    const step = await run({ ...SOURCE, ...preload('ending', fault) });
    assert.deepEqual([step.exitCode, step.outputs['outcome']], [1, 'accepted'], told(step));
  });
});

test('a green step is not held by a look-up that hangs', onUnix, async () => {
  const code = `process.getActiveResourcesInfo = () => ['GetAddrInfoReqWrap'];
    process.reallyExit = () => {};`;
  const { exitCode, signal, outputs } = await run(preload('hanging', code));
  assert.deepEqual([exitCode, signal, outputs['outcome']], [0, null, 'accepted']);
});

suite('a fault of the action itself', { concurrency: 2 }, () => {
  /** The bundle without that one of its chunks that holds the text. */
  function bundleWithout(name: string, text: string): string {
    const copy = join(folder, name);
    cpSync(join(root, 'dist'), copy, { recursive: true });
    const chunks = readdirSync(copy).filter((file) => file.endsWith('.js') && file !== 'index.js');
    const [doomed = '', ...more] = chunks.filter((file) => readFileSync(join(copy, file), 'utf8').includes(text));
    assert.ok(doomed !== '' && more.length === 0, name);
    rmSync(join(copy, doomed));
    return join(copy, 'index.js');
  }

  test('the report cannot be loaded: the result stands without a summary', async () => {
    const step = await run({ entry: bundleWithout('no-report', '```mermaid') });
    assert.deepEqual([step.exitCode, step.outputs['outcome'], step.summary], [0, 'accepted', ''], told(step));
  });

  test('the wait cannot be loaded: nothing is sent', async () => {
    const entry = bundleWithout('no-wait', 'Looking for a new run');
    const step = await run({ entry, inputs: { wait: 'true' } });
    assert.deepEqual([step.exitCode, step.outputs['outcome'], step.requests], [1, 'not_sent', 0], told(step));
    assert.match(step.annotations[0]?.message ?? '', /The action itself failed/);
    assert.equal(step.stderr, '');
  });

  test('a promise that never settles is red', async () => {
    // The clock of the request's deadline is taken away, and the answer never comes.
    const fault =
      'globalThis.setTimeout = () => ({ unref() {}, ref() {} }); process.getBuiltinModule("node:http").request = () => ({ on() { return this; }, once() { return this; }, setTimeout() {}, write() {}, end() {}, destroy() {} });';
    const step = await run(preload('unsettled', fault));
    assert.deepEqual([step.exitCode, step.annotations], [1, []], told(step));
  });
});
