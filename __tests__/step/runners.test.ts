import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, suite, test } from 'node:test';
import { runAction, startAction } from '../../sandbox/runner.ts';
import { json, serveHttp, serveSockets } from '../support/local-server.ts';

const DATASET_ID = '01234567-89ab-cdef-0123-456789abcdef';
const WOOSMAP = { provider: 'woosmap', dataset_id: DATASET_ID, private_key: 'private-key-of-the-test' };
const folder = mkdtempSync(join(tmpdir(), 'runners-'));
after(() => rmSync(folder, { recursive: true }));

/** Code that runs in the step before the action. */
function preload(name: string, code: string): string[] {
  const file = join(folder, `${name}.cjs`);
  writeFileSync(file, code);
  return ['--require', file];
}

/** Runs a step whose trigger is taken. */
async function step(options: { env?: Record<string, string>; execArgv?: string[]; inputs?: Record<string, string> }) {
  await using server = await serveHttp(() => json(202, { dataset_id: DATASET_ID }));
  const { env = {}, execArgv = [], inputs = {} } = options;
  const result = await runAction({ inputs: { ...WOOSMAP, base_url: server.url, ...inputs }, env, execArgv });
  return { ...result, requests: server.requests.length };
}

suite('whatever NODE_OPTIONS says, the step works:', { concurrency: 4 }, () => {
  for (const options of [
    '--no-deprecation',
    '--throw-deprecation --pending-deprecation --trace-deprecation',
    '--frozen-intrinsics --disable-proto=throw',
    '--no-network-family-autoselection --unhandled-rejections=strict --use-env-proxy',
    '--max-http-header-size=64 --insecure-http-parser',
  ]) {
    test(options, async () => {
      const { exitCode, outputs, requests } = await step({ env: { NODE_OPTIONS: options } });
      assert.deepEqual([exitCode, outputs['outcome'], requests], [0, 'accepted', 1]);
    });
  }
});

test('a lax parser of HTTP proves no success', async () => {
  const head = 'HTTP/1.1 202 Accepted\r\ncontent-length: 2\r\ntransfer-encoding: chunked\r\n\r\n';
  const body = JSON.stringify({ dataset_id: DATASET_ID });
  const chunks = `${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`;
  await using server = await serveSockets((socket) => socket.once('data', () => socket.end(`${head}${chunks}`)));
  const { outputs } = await runAction({
    inputs: { ...WOOSMAP, base_url: server.url },
    env: { NODE_OPTIONS: '--insecure-http-parser' },
  });
  assert.deepEqual([outputs['outcome'], outputs['error_code']], ['unknown', 'network_error']);
});

suite('an older Node is named, and nothing is sent:', { concurrency: 4 }, () => {
  const lacking = [
    'delete URL.parse; delete process.getBuiltinModule',
    'delete String.prototype.toWellFormed; delete String.prototype.isWellFormed; delete process.getActiveResourcesInfo; delete Array.prototype.findLast; delete Object.groupBy; delete Promise.withResolvers',
  ];
  for (const [index, code] of lacking.entries()) {
    const version = ['22.1.0', '16.20.2'][index];
    test(`v${version}`, async () => {
      const spoof = `
        Object.defineProperty(process, 'version', { value: 'v${version}' });
        Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } });
        ${code};`;
      const { exitCode, outputs, requests, annotations, stderr } = await step({
        execArgv: preload(`old-${index}`, spoof),
      });
      assert.deepEqual([exitCode, requests, stderr], [1, 0, '']);
      assert.deepEqual(
        [outputs['outcome'], outputs['error_code'], outputs['attempts']],
        ['not_sent', 'invalid_input', '0'],
      );
      assert.equal(outputs['error_detail'], `This action needs Node 24, but this runner started v${version}.`);
      for (const name of ['dataset_id', 'import_id', 'run_id', 'http_status']) assert.equal(outputs[name], '');
      assert.equal(annotations.length, 1);
    });
  }
});

suite('a proxy that cannot be used ends the step', { concurrency: 4 }, () => {
  for (const value of [
    'socks5://u:hunter22@localhost:1080',
    'http://u:hunter22@localhost:99999',
    'http://hunter22:x',
  ]) {
    test(value, async () => {
      const inputs = { base_url: 'https://api.test', wait: 'true' };
      const { exitCode, outputs, stdout, summary } = await step({ env: { HTTPS_PROXY: value }, inputs });
      assert.deepEqual([exitCode, outputs['outcome'], outputs['error_code']], [1, 'not_sent', 'invalid_input']);
      assert.match(outputs['error_detail'] ?? '', /`HTTPS_PROXY`/);
      // The runner does not show the commands that mask.
      const shown = stdout.replace(/^::add-mask::.*$/gm, '') + summary + JSON.stringify(outputs);
      assert.ok(!shown.includes('hunter22'), shown);
    });
  }

  test('but no dry run, and not for loopback', async () => {
    const env = { HTTPS_PROXY: 'socks5://x', HTTP_PROXY: 'socks5://x' };
    const dry = await step({ env, inputs: { base_url: 'https://api.test', dry_run: 'true' } });
    assert.equal(dry.outputs['outcome'], 'dry_run');
    assert.equal((await step({ env })).outputs['outcome'], 'accepted');
  });
});

test('the log says through which proxy a request goes, without its credentials', async () => {
  await using proxy = await serveSockets((socket) => socket.once('data', () => socket.end('HTTP/1.1 403 No\r\n\r\n')));
  const env = { HTTPS_PROXY: `http://user:hunter22@127.0.0.1:${proxy.port}` };
  const inputs = { base_url: 'https://api.test', max_attempts: '1' };
  const { log, outputs } = await step({ env, inputs });
  const line = `POST https://api.test/datasets/${DATASET_ID}/import through the proxy 127.0.0.1:${proxy.port}`;
  assert.ok(log.includes(line), log.join('\n'));
  assert.deepEqual([outputs['outcome'], outputs['error_code']], ['not_sent', 'network_error']);
});

const skip = process.platform === 'win32' ? 'Windows has no signals' : false;

suite('a signal', { concurrency: 4, skip }, () => {
  test('SIGHUP while a request is out is told, once', async () => {
    const out = Promise.withResolvers<void>();
    await using server = await serveSockets((socket) => socket.once('data', () => out.resolve()));
    const running = await startAction({ inputs: { ...WOOSMAP, base_url: server.url } });
    await out.promise;
    running.kill('SIGHUP');
    const { exitCode, outputs, annotations, summary } = await running.result;
    assert.deepEqual([exitCode, outputs['outcome'], outputs['error_code']], [1, 'unknown', 'cancelled']);
    assert.match(outputs['error_detail'] ?? '', /stopped/);
    assert.deepEqual([annotations.length, summary.match(/^### /gm)?.length], [1, 1]);
  });

  test('between the answer and the report is heard: the code is cancelled, and nothing is told twice', async () => {
    // It comes with the line that tells of the answer, before anything of the report.
    const code = `
      const { write } = process.stdout;
      process.stdout.write = function (text, ...rest) {
        if (/^\\d{3} .* in \\d+ ms/.test(text)) process.kill(process.pid, 'SIGTERM');
        return write.call(this, text, ...rest);
      };`;
    const { exitCode, outputs, annotations } = await step({ execArgv: preload('between', code) });
    assert.deepEqual([exitCode, outputs['outcome'], outputs['error_code']], [1, 'accepted', 'cancelled']);
    assert.deepEqual([annotations.length, annotations[0]?.level], [1, 'error']);
  });
});

test('a green step is not held by a look-up that hangs', { skip }, async () => {
  const code = `process.getActiveResourcesInfo = () => ['GetAddrInfoReqWrap'];
    process.reallyExit = () => {};`;
  const { exitCode, signal, outputs } = await step({ execArgv: preload('hanging', code) });
  assert.deepEqual([exitCode, signal, outputs['outcome']], [0, null, 'accepted']);
});
