import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { runAction, type StepResult } from '../../sandbox/runner.ts';
import { LEFT_OUT } from '../../scripts/build.ts';
import { listen } from '../support/local-server.ts';

const root = join(import.meta.dirname, '../..');
const dist = join(root, 'dist');
const REPORTER = '__loaded__';
/** Without what scripts/build.ts leaves out; undici alone would make three times as much. */
const MAX_JAVASCRIPT_BYTES = 420_000;
/** The part that every step reads. */
const MAX_ENTRY_BYTES = 145_000;
const MAX_RSS_KIB = 120 * 1024;
/** From the 100th request to the 200th, of what Node itself takes a part: half of what the answers have. */
const MAX_GROWTH_BYTES = 500_000;
const DATASET_ID = '01234567-89ab-cdef-0123-456789abcdef';
/** Parts of Node that cost milliseconds, and that nothing needs before the request is out. */
const HEAVY = [
  'undici',
  'child_process',
  'perf_hooks',
  'zlib',
  'http2',
  'worker_threads',
  'inspector',
  'readline',
  'repl',
  'internal/fs/promises',
];

const scripts = readdirSync(dist).filter((name) => name.endsWith('.js'));
const entry = readFileSync(join(dist, 'index.js'), 'utf8');

interface Lock {
  readonly packages: Readonly<Record<string, { name?: string; link?: boolean; resolved?: string }>>;
}

function readJson<T>(name: string): T {
  return JSON.parse(readFileSync(join(root, name), 'utf8'));
}

test('all JavaScript together stays small', () => {
  const bytes = scripts.reduce((sum, name) => sum + statSync(join(dist, name)).size, 0);
  assert.ok(bytes <= MAX_JAVASCRIPT_BYTES, `${bytes} bytes`);
  assert.ok(entry.length <= MAX_ENTRY_BYTES, `${entry.length} bytes in the entry`);
});

test('the entry is plain ASCII: one other character makes V8 keep the source in two bytes per character', () => {
  assert.equal(/[^\0-\x7f]/.exec(entry)?.[0], undefined);
});

test('each module stands in parentheses: V8 reads any other twice before the request', () => {
  for (const name of scripts) {
    const modules = readFileSync(join(dist, name), 'utf8').match(/(?<=[{,]\n?)\d+:\(*[\w,]*\)?=>\{/g) ?? [];
    assert.ok(modules.length > 0, name);
    assert.deepEqual(
      modules.filter((start) => !/^\d+:\((\([\w,]*\)|\w+)=>/.test(start)),
      [],
      name,
    );
  }
});

test('a person finds a function by its name, and what it does line by line', () => {
  for (const name of ['readBaseUrl', 'planTrigger', 'describeNetworkError']) {
    assert.ok(entry.includes(`function ${name}(`), name);
  }
  assert.ok(entry.split('\n').length > 1000);
});

test('only the toolkit and the readers of formats are shipped', () => {
  // The build writes the list from the modules that it bundled; `npm test` compares it with a fresh one.
  const licenses = readFileSync(join(dist, 'licenses.txt'), 'utf8').split('\n---\n\n');
  assert.deepEqual(
    licenses.map((text) => /^(\S+) \d+\.\d+\.\d+\n.+\n\n./.exec(text)?.[1]),
    // yauzl needs pend.
    ['@actions/core', '@actions/github', '@actions/http-client', '@streamparser/json', 'pend', 'yaml', 'yauzl'],
  );
});

test('the dependencies are the toolkit and the readers of formats, and each name stands for its own package', () => {
  const { dependencies } = readJson<{ dependencies: object }>('package.json');
  assert.deepEqual(Object.keys(dependencies), [
    '@actions/core',
    '@actions/github',
    '@actions/http-client',
    // Read lists and the published file, in chunks that are loaded late: docs/decisions/reading-formats.md
    '@streamparser/json',
    'yaml',
    'yauzl',
  ]);
  for (const folder of ['', 'scripts/mutation/']) {
    const { packages } = readJson<Lock>(`${folder}package-lock.json`);
    for (const [path, { name, link, resolved }] of Object.entries(packages).filter(([path]) => path !== '')) {
      // npm writes `name` where a package bears another's, and `link` for a folder.
      assert.ok(name === undefined && !link, path);
      assert.match(resolved ?? 'https://registry.npmjs.org/', /^https:\/\/registry\.npmjs\.org\//, path);
    }
  }
});

test('packages are loaded late: the entry does not hold them, and another file does', () => {
  const texts = scripts.map((name) => readFileSync(join(dist, name), 'utf8'));
  for (const marker of [
    'GITHUB_GRAPHQL_URL',
    'KEY_OVER_1024_CHARS',
    'Unexpected type. The ',
    'strong encryption is not supported',
  ]) {
    assert.ok(!entry.includes(marker), marker);
    assert.ok(
      texts.some((text) => text.includes(marker)),
      marker,
    );
  }
});

// What stands in for them in the bundle stands in for them here, and one thing of each is used, as the toolkit does.
test('what is left out loads with a proxy, when the toolkit makes one of undici, and says where to look when it is used', () => {
  const hooks = `
    import { registerHooks } from 'node:module';
    const names = ${JSON.stringify(Object.keys(LEFT_OUT))}.map((name) => new RegExp('^' + name.replace('*', '[^/]+') + '$'));
    const url = '${pathToFileURL(join(root, 'scripts/left-out.js'))}';
    registerHooks({
      resolve: (name, context, next) =>
        names.some((known) => known.test(name)) ? { url, shortCircuit: true } : next(name, context),
    });`;
  const code = `
    import { platform } from '@actions/core';
    import { getOctokit } from '@actions/github';
    import { HttpClient } from '@actions/http-client';
    const dispatcher = new HttpClient().getAgentDispatcher('https://provider.example/');
    const uses = [() => dispatcher.dispatch({}, {}), () => getOctokit('a-token'), () => platform.getDetails()];
    for (const use of uses) console.log(await Promise.try(use).catch(({ message }) => message));`;
  const proxies = { https_proxy: 'http://127.0.0.1:9', no_proxy: '', NO_PROXY: '' };
  const env = { ...process.env, NODE_V8_COVERAGE: undefined, ...proxies };
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(hooks)}`, '--input-type=module', '--eval', code],
    { cwd: root, env, encoding: 'utf8' },
  );
  const leftOut = ['undici', '@octokit/core', '@actions/exec'];
  assert.deepEqual(
    stdout.trim().split('\n'),
    leftOut.map((name) => `${name} is left out of this bundle: see scripts/build.ts`),
    stderr,
  );
});

test('nothing heavy is loaded before the request is out', async () => {
  const step = await runAgainst({
    answer: (response) => response.end(JSON.stringify({ dataset_id: DATASET_ID })),
  });
  assert.equal(step.outputs['outcome'], 'accepted', step.stdout);
  const loaded: string[] = JSON.parse(reported(step, 'before'));
  const heavy = loaded.filter((name) => HEAVY.includes(name.replace('NativeModule ', '')));
  assert.deepEqual(heavy, []);
});

test('an endless answer costs no memory', async () => {
  const chunk = 'x'.repeat(64 * 1024);
  const step = await runAgainst({
    answer(response) {
      const write = () => {
        while (response.write(chunk));
      };
      response.on('drain', write);
      write();
    },
  });
  assert.equal(step.outputs['outcome'], 'unknown', step.stdout);
  assert.ok(Number(reported(step, 'maxRSS')) < MAX_RSS_KIB, reported(step, 'maxRSS'));
});

test('a wait of many polls costs no memory', async () => {
  let polls = 0;
  let isTriggered = false;
  const step = await runAgainst({
    inputs: { wait: 'true' },
    env: { IMPORT_SANDBOX_TIME_SCALE: '0.0000001' },
    answer(response, path) {
      isTriggered ||= !path.endsWith('/status');
      if (!path.endsWith('/status')) return response.end(JSON.stringify({ dataset_id: DATASET_ID }));
      polls += 1;
      const entries = [{ created_at: '2026-01-01T00:00:00', detail: 'x'.repeat(10_000), level: 'info' }];
      // A run that began before its trigger is nobody's.
      const start = new Date(Date.now() + 60_000).toISOString().slice(0, -1);
      const steps = [{ name: 'fetch', start, end: null, status: 'in_progress', entries }];
      const status = polls > 200 || !isTriggered ? 'success' : 'in_progress';
      return response.end(JSON.stringify({ id: isTriggered ? 'this one' : 'the one before', status, steps }));
    },
  });
  assert.equal(step.outputs['outcome'], 'succeeded', step.stdout.slice(-2000));
  assert.equal(
    step.stdout.split('xxxxx').length > 1 && step.log.filter((line) => line.startsWith('fetch: info:')).length,
    1,
  );
  const [early = 0, late = 0] = JSON.parse(reported(step, 'heaps')) as number[];
  assert.ok(late - early < MAX_GROWTH_BYTES, `from ${early} to ${late} bytes`);
});

interface Against {
  readonly inputs?: Record<string, string>;
  readonly env?: Record<string, string>;
  answer(response: import('node:http').ServerResponse, path: string): unknown;
}

/** Runs the bundle against a server, with a recorder that says what was loaded before the first request and how much memory was used. */
async function runAgainst({ inputs, env = {}, answer }: Against): Promise<StepResult> {
  const server = createServer((request, response) => {
    response.statusCode = request.method === 'POST' ? 202 : 200;
    response.on('error', () => {});
    answer(response, request.url ?? '');
  });
  await using listening = await listen(server);
  const recorder = `
    const { subscribe } = process.getBuiltinModule('node:diagnostics_channel');
    const heaps = [];
    let requests = 0;
    subscribe('http.client.request.created', () => {
      requests += 1;
      if (requests === 1) console.error('${REPORTER} before ' + JSON.stringify(process.moduleLoadList));
      if (requests % 100 > 0) return;
      gc();
      if (heaps.push(process.memoryUsage().heapUsed) === 2) console.error('${REPORTER} heaps ' + JSON.stringify(heaps));
    });
    process.on('exit', () => console.error('${REPORTER} maxRSS ' + process.resourceUsage().maxRSS));`;
  const woosmap = { provider: 'woosmap', dataset_id: DATASET_ID, private_key: 'bundle-test-key' };
  return await runAction({
    inputs: { ...woosmap, base_url: listening.url, ...inputs },
    execArgv: ['--expose-gc', '--import', `data:text/javascript,${encodeURIComponent(recorder)}`],
    env,
  });
}

function reported(step: StepResult, what: string): string {
  return new RegExp(`^${REPORTER} ${what} (.*)$`, 'm').exec(step.stderr)?.[1] ?? '';
}
