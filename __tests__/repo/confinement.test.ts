import assert from 'node:assert/strict';
import { readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { INPUT_DEFAULTS, MAIN_URL } from '../../sandbox/action-manifest.ts';
import { runAction, type StepResult } from '../../sandbox/runner.ts';
import { parsePairs } from '../../sandbox/runner-files.ts';
import { DATASET_ID, good, own, runStatus } from '../faults/bodies.ts';
import { now, ok, reply, success, tunnel } from '../faults/plays.ts';
import type { Seen } from '../faults/servers.ts';
import { http, https, named, nobody, proxy, type World } from '../faults/worlds.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const DIST = dirname(fileURLToPath(MAIN_URL));
const RECORDER = fileURLToPath(new URL('../faults/recorder.cjs', import.meta.url));

/** Every environment variable that a step may read, and who reads it. */
const VARIABLES: ReadonlySet<string> = new Set([
  // The names of all, but not their values: an input may be spelled wrong.
  'all of them',
  // The action: its inputs, the files of its outputs and summary, and who triggered the run.
  ...Object.keys(INPUT_DEFAULTS).map((name) => `INPUT_${name.toUpperCase()}`),
  'GITHUB_OUTPUT',
  'GITHUB_STEP_SUMMARY',
  'GITHUB_TRIGGERING_ACTOR',
  // Runners whose runs have no page, or one by another number.
  'ACT',
  'FORGEJO_ACTIONS',
  'GITEA_ACTIONS',
  'GITHUB_WORKSPACE',
  'IMPORT_SANDBOX_TIME_SCALE',
  'NODE_TLS_REJECT_UNAUTHORIZED',
  'NODE_TLS_REJECT_UNAUTHORIZED (removed)',
  // @actions/github: the context of the run.
  'GITHUB_ACTION',
  'GITHUB_ACTOR',
  'GITHUB_API_URL',
  'GITHUB_EVENT_NAME',
  'GITHUB_EVENT_PATH',
  'GITHUB_GRAPHQL_URL',
  'GITHUB_JOB',
  'GITHUB_REF',
  'GITHUB_REPOSITORY',
  'GITHUB_RUN_ATTEMPT',
  'GITHUB_RUN_ID',
  'GITHUB_RUN_NUMBER',
  'GITHUB_SERVER_URL',
  'GITHUB_SHA',
  'GITHUB_WORKFLOW',
  // @actions/http-client and tunnel: the proxy, and a name for the user agent.
  'ACTIONS_ORCHESTRATION_ID',
  'HTTPS_PROXY',
  'HTTP_PROXY',
  'NO_PROXY',
  'http_proxy',
  'https_proxy',
  'no_proxy',
  'NODE_DEBUG',
  // Node itself, when it loads a module.
  'NODE_V8_COVERAGE',
  'WATCH_REPORT_DEPENDENCIES',
]);
/** Every file of the runner that a step may open; beside them it opens only those of `dist`. */
const FILES: ReadonlySet<string> = new Set(['event.json', 'output', 'step_summary']);

type Touched = Record<'variable' | 'file' | 'host' | 'name' | 'other', string[]>;

interface Look {
  readonly step: StepResult;
  readonly touched: Touched;
  readonly seen: Seen;
  /** `host:port` of the base URL. */
  readonly host: string;
}

/** Runs a step and gives everything that it touched, each once. */
async function look(openWorld: World, inputs: Record<string, string>, baseUrl?: string, entry?: string): Promise<Look> {
  await using world = await openWorld(inputs['provider'] === 'woosmap' ? 'woosmap' : 'bloomreach');
  const record = join(temporaryFolder(), 'record');
  writeFileSync(record, '');
  const step = await runAction({
    inputs: { max_attempts: '2', ...inputs, base_url: baseUrl ?? world.baseUrl },
    env: { ...world.env, TOUCH_RECORD: record, IMPORT_SANDBOX_TIME_SCALE: '0.01' },
    execArgv: [...world.execArgv, '--require', RECORDER],
    ...(entry === undefined ? {} : { entry }),
  });
  const touched: Touched = { variable: [], file: [], host: [], name: [], other: [] };
  for (const line of new Set(readFileSync(record, 'utf8').trimEnd().split('\n'))) {
    const [, kind = '', what = ''] = /^(\w+) (.*)$/s.exec(line) ?? [];
    touched[kind as keyof Touched].push(what);
  }
  return { step, touched, seen: world.seen, host: new URL(world.baseUrl).host };
}

/** Checks that nothing was touched that is not in one of the lists above. */
function assertConfined({ touched }: Look): void {
  assert.deepEqual(
    touched.variable.filter((name) => !VARIABLES.has(name)),
    [],
    'variables',
  );
  const others = touched.file.filter((file) => {
    const path = file.startsWith('file:') ? fileURLToPath(file) : file;
    const isShipped = !relative(DIST, path).startsWith('..');
    return !isShipped && !(/step-\w+$/.test(dirname(path)) && FILES.has(relative(dirname(path), path)));
  });
  assert.deepEqual(others, [], 'files');
  assert.deepEqual(touched.other, [], 'ways to the outside');
}

const woosmap = { provider: 'woosmap', dataset_id: DATASET_ID, private_key: 'private-key-of-the-test' };
const project = {
  provider: 'bloomreach',
  project_token: 'project-1',
  import_id: 'import-1',
  api_key_id: 'key-id-1',
  api_secret: 'secret-1',
  path: 'https://files.example.com/stores.csv',
};

const waited = http(reply(200, runStatus('old')), ok(good, now), reply(200, runStatus('new')));
const again = http(reply(429, own, 'retry-after: 0'), success);
const byName = named('api.test', https(success));

suite('a step touches nothing but what is listed', { concurrency: 4 }, () => {
  const steps: readonly (readonly [name: string, world: World, inputs: Record<string, string>, touches: string])[] = [
    ['a wait for Woosmap', waited, { ...woosmap, wait: 'true' }, 'host'],
    ['a trigger that is sent again', again, project, 'host'],
    ['a host with a name', byName, woosmap, 'host api.test'],
    ['a name that nobody has', nobody('https://api.invalid'), project, 'api.invalid'],
    ['a dry run', nobody('https://api.test'), { ...project, dry_run: 'true' }, ''],
    ['inputs that are not valid', nobody('https://api.test'), { ...woosmap, dataset_id: 'stores' }, ''],
  ];
  for (const [name, world, inputs, touches] of steps) {
    test(`${name}: ${touches || 'no host'}, the base URL's, and no other`, async () => {
      const seen = await look(world, inputs);
      assertConfined(seen);
      const hosts = seen.touched.host.map((host) => (host === seen.host ? 'host' : host));
      assert.equal([...hosts, ...seen.touched.name].join(' '), touches);
    });
  }

  // A proxy that refuses the tunnel shows the host that is asked without a base URL, and nobody is disturbed there.
  for (const [name, world, baseUrl, outcome, host] of [
    ['a proxy', proxy([tunnel], https(success)), undefined, 'accepted', 'api.test'],
    ['a proxy that refuses the tunnel', proxy([reply(403)]), '', 'not_sent', 'api.exponea.com'],
  ] as const) {
    test(`${name}: no other host, and no name`, async () => {
      const seen = await look(world, project, baseUrl);
      assertConfined(seen);
      assert.equal(seen.step.outputs['outcome'], outcome);
      assert.deepEqual([seen.touched.host.length, seen.touched.name], [1, []]);
      const asked = seen.seen.tunnels.map((tunnel) => tunnel.split(' ')[1]);
      assert.deepEqual([...new Set(asked)], [`${host}:443`]);
    });
  }

  test('and this test sees it where a step does', async () => {
    const code = `
      import { execFileSync } from 'node:child_process';
      import { readFile } from 'node:fs/promises';
      import { readFileSync } from 'node:fs';
      import { connect } from 'node:net';
      process.env.HOME;
      ({ ...process.env });
      await readFile('/etc/one').catch(() => {});
      try { readFileSync('/etc/two'); } catch {}
      try { execFileSync('no-such-program'); } catch {}
      connect(1, 'elsewhere.test').on('error', () => {});
      fetch('data:,').then(() => process.exit());
    `;
    const entry = join(temporaryFolder(), 'curious.mjs');
    writeFileSync(entry, code);
    const { touched } = await look(nobody('https://api.test'), woosmap, '', entry);
    for (const name of ['HOME', 'all of them']) assert.ok(touched.variable.includes(name), name);
    for (const file of ['/etc/one', '/etc/two']) assert.ok(touched.file.includes(file), file);
    assert.deepEqual(touched.other.sort(), ['child_process.execFileSync', 'globalThis.fetch']);
    assert.deepEqual([touched.host, touched.name], [['elsewhere.test:1'], ['elsewhere.test']]);
  });

  // Node's own permission model says the same of files, and that no process, worker or addon is needed.
  test('a step needs no more than to read dist and the event, and to write its outputs and summary', async () => {
    await using world = await http(success)('woosmap');
    // Where the folder is behind a link, permission counts for the place itself.
    const folder = realpathSync(temporaryFolder());
    const fileOf = (name: string, text = '') => {
      const path = join(folder, name);
      writeFileSync(path, text);
      return path;
    };
    const [event, output, summary] = [fileOf('event.json', '{}'), fileOf('output'), fileOf('step_summary')];
    const reads = [DIST, event, output, summary].map((path) => `--allow-fs-read=${path}`);
    const writes = [output, summary].map((path) => `--allow-fs-write=${path}`);
    const step = await runAction({
      inputs: { ...woosmap, base_url: world.baseUrl },
      env: { GITHUB_EVENT_PATH: event, GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary },
      execArgv: ['--permission', ...reads, ...writes],
    });
    assert.equal(step.exitCode, 0, step.stdout + step.stderr);
    const outputs = Object.fromEntries(parsePairs(readFileSync(output, 'utf8')).pairs);
    assert.equal(outputs['outcome'], 'accepted');
    assert.match(readFileSync(summary, 'utf8'), /accepted.*octocat/s);
  });
});
