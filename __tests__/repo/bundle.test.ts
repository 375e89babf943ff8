import assert from 'node:assert/strict';
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { runAction, type StepResult } from '../../sandbox/runner.ts';

const root = join(import.meta.dirname, '../..');
const dist = join(root, 'dist');
const REPORTER = '__loaded__';
const MAX_JAVASCRIPT_BYTES = 250_000;
const MAX_RSS_KIB = 120 * 1024;
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
];

const scripts = readdirSync(dist).filter((name) => name.endsWith('.js'));
const entry = readFileSync(join(dist, 'index.js'), 'utf8');
const replaced = Object.entries(readJson('package.json').dependencies).filter(
  ([, spec]) => spec === 'file:packages/unused',
);

function readJson(name: string): {
  dependencies: Record<string, string>;
  packages: Record<string, { dev?: boolean; link?: boolean }>;
} {
  return JSON.parse(readFileSync(join(root, name), 'utf8'));
}

test('all JavaScript together stays small', () => {
  const bytes = scripts.reduce((sum, name) => sum + statSync(join(dist, name)).size, 0);
  assert.ok(bytes <= MAX_JAVASCRIPT_BYTES, `${bytes} bytes`);
});

test('the entry is plain ASCII: one other character makes V8 keep the source in two bytes per character', () => {
  assert.equal(/[^\0-\x7f]/.exec(entry)?.[0], undefined);
});

test('only the toolkit, tunnel and this action are shipped', () => {
  const shipped = Object.entries(readJson('package-lock.json').packages)
    .filter(([path, { dev, link }]) => path.startsWith('node_modules/') && !dev && !link)
    .map(([path]) => path.replace('node_modules/', ''));
  assert.deepEqual(shipped.sort(), ['@actions/core', '@actions/github', '@actions/http-client', 'tunnel']);
});

test('what is replaced is the local package wherever it is imported from', () => {
  assert.ok(replaced.length > 0);
  for (const [name] of replaced)
    assert.equal(realpathSync(join(root, 'node_modules', name)), join(root, 'packages', 'unused'), name);
});

test('the local package has every name that the shipped packages import from the ones that it replaces', async () => {
  const unused: object = await import(pathToFileURL(join(root, 'packages', 'unused', 'index.js')).href);
  const names = replaced.map(([name]) => name).join('|');
  const imports = new RegExp(`^import (?:\\{([^}]*)\\}|\\* as (\\w+)) from '(?:${names})'`, 'gm');
  const needed: string[] = [];
  for (const folder of ['core', 'github', 'http-client']) {
    for (const file of readdirSync(join(root, 'node_modules', '@actions', folder, 'lib'), {
      recursive: true,
      encoding: 'utf8',
    })) {
      if (!file.endsWith('.js')) continue;
      const text = readFileSync(join(root, 'node_modules', '@actions', folder, 'lib', file), 'utf8');
      for (const [, named, space] of text.matchAll(imports)) {
        if (named !== undefined) needed.push(...named.split(',').map((name) => name.trim().split(' ')[0] ?? ''));
        if (space !== undefined)
          needed.push(...[...text.matchAll(new RegExp(`\\b${space}\\.(\\w+)\\(`, 'g'))].map((match) => match[1] ?? ''));
      }
    }
  }
  assert.ok(
    needed.includes('ProxyAgent') && needed.includes('Octokit') && needed.includes('getExecOutput'),
    needed.join(),
  );
  for (const name of needed) assert.ok(name in unused, name);
});

test('@actions/github is loaded late: the entry does not hold it', () => {
  const marker = 'GITHUB_EVENT_PATH';
  assert.equal(entry.includes(marker), false);
  assert.equal(scripts.filter((name) => readFileSync(join(dist, name), 'utf8').includes(marker)).length, 1);
});

test('nothing heavy is loaded before the request is out', async () => {
  const step = await runAgainst({
    answer: (response) => response.end(JSON.stringify({ dataset_id: DATASET_ID })),
    status: 202,
  });
  assert.equal(step.outputs['outcome'], 'accepted', step.stdout);
  const loaded: string[] = JSON.parse(reported(step, 'before'));
  const heavy = loaded.filter((name) => HEAVY.includes(name.replace('NativeModule ', '')));
  assert.deepEqual(heavy, []);
});

test('an endless answer costs no memory', async () => {
  const chunk = 'x'.repeat(64 * 1024);
  const step = await runAgainst({
    status: 202,
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
  const step = await runAgainst({
    status: 202,
    inputs: { wait: 'true' },
    env: { IMPORT_SANDBOX_TIME_SCALE: '0.0000001' },
    answer(response, path) {
      if (!path.endsWith('/status')) return response.end(JSON.stringify({ dataset_id: DATASET_ID }));
      polls += 1;
      const entries = [{ created_at: '2026-01-01T00:00:00', detail: 'x'.repeat(2000), level: 'info' }];
      // A run that began before its trigger is nobody's.
      const start = new Date(Date.now() + 60_000).toISOString().slice(0, -1);
      const steps = [{ name: 'fetch', start, end: null, status: 'in_progress', entries }];
      const status = polls > 1000 ? 'success' : 'in_progress';
      return response.end(JSON.stringify({ id: polls === 1 ? 'the one before' : 'this one', status, steps }));
    },
  });
  assert.equal(step.outputs['outcome'], 'succeeded', step.stdout.slice(-2000));
  assert.equal(
    step.stdout.split('xxxxx').length > 1 && step.log.filter((line) => line.startsWith('fetch: info:')).length,
    1,
  );
  assert.ok(Number(reported(step, 'maxRSS')) < MAX_RSS_KIB, reported(step, 'maxRSS'));
});

interface Against {
  readonly status: number;
  readonly inputs?: Record<string, string>;
  readonly env?: Record<string, string>;
  answer(response: import('node:http').ServerResponse, path: string): unknown;
}

/** Runs the bundle against a server, with a recorder that says what was loaded before the first request and how much memory was used. */
async function runAgainst({ status, inputs, env, answer }: Against): Promise<StepResult> {
  const server = createServer((request, response) => {
    response.statusCode = request.method === 'POST' ? status : 200;
    response.on('error', () => {});
    answer(response, request.url ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const recorder = `
    const { subscribe } = process.getBuiltinModule('node:diagnostics_channel');
    let isFirst = true;
    subscribe('http.client.request.created', () => {
      if (isFirst) console.error('${REPORTER} before ' + JSON.stringify(process.moduleLoadList));
      isFirst = false;
    });
    process.on('exit', () => console.error('${REPORTER} maxRSS ' + process.resourceUsage().maxRSS));`;
  try {
    return await runAction({
      inputs: {
        provider: 'woosmap',
        dataset_id: DATASET_ID,
        private_key: 'bundle-test-key',
        base_url: baseUrl,
        ...inputs,
      },
      execArgv: ['--import', `data:text/javascript,${encodeURIComponent(recorder)}`],
      ...(env === undefined ? {} : { env }),
    });
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

function reported(step: StepResult, what: string): string {
  return new RegExp(`^${REPORTER} ${what} (.*)$`, 'm').exec(step.stderr)?.[1] ?? '';
}
