import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { runAction, type StepOptions } from '../../sandbox/runner.ts';
import { BLOOMREACH, UUID, WOOSMAP } from '../support/inputs.ts';
import { json, listen, serveHttp } from '../support/local-server.ts';
import { type Answers, datasetAt, serveWorld } from '../support/published.ts';
import { GOOD, OLD, sha256 } from '../support/source.ts';
import { runActionHere, sendToStep } from '../support/step.ts';

const dist = join(import.meta.dirname, '../../dist');
const SCALE = { IMPORT_SANDBOX_TIME_SCALE: '0.02' };
const MAX_RSS_KIB = 180 * 1024;

/** Runs a step at Woosmap with a provider and a source that give these answers. */
async function step(
  makeWorld: Answers | ((url: string) => Answers),
  inputs: Record<string, string>,
  more: Partial<StepOptions> = {},
) {
  await using server = await serveWorld(makeWorld);
  const given = Object.entries({ ...WOOSMAP, ...inputs }).map(([name, text]) => [
    name,
    text.replaceAll('{server}', server.url),
  ]);
  const result = await runActionHere({
    inputs: { ...Object.fromEntries(given), base_url: server.url },
    env: SCALE,
    ...more,
  });
  return { ...result, order: server.order, requests: server.requests };
}

describe('a step with a published file', () => {
  test('masks what is secret in the address of the dataset before anything is printed, and shows it nowhere', async () => {
    const secrets = ['us3r-of-the-dataset', 'pass-w0rd-of-the-dataset', 'sig=0123456789abcdef0123'];
    const key = 'aaaaaaaa-1111-4aaa-8aaa-aaaaaaaaaaaa';
    const answers = (url: string): Answers => ({
      dataset: () =>
        datasetAt(url, {
          url: `${url.replace('//', `//${secrets[0]}:${secrets[1]}@`)}/files/stores.zip?${secrets[2]}`,
          reimport_key: key,
        }),
      source: () => ({ status: 200, body: OLD, headers: { 'x-cache': `HIT ${secrets[1]}` } }),
      trigger: () => json(403, { detail: `No: ${secrets.join(' ')} ${key}` }),
    });
    for (const inputs of [
      { published_sha256: sha256(OLD) },
      { published_sha256: sha256(GOOD), source_timeout_minutes: '0.1' },
      { check: 'true' },
    ]) {
      const result = await step(answers, inputs, { env: { ...SCALE, RUNNER_DEBUG: '1' } });
      const shown = JSON.stringify([result.log, result.outputs, result.annotations, result.summary]);
      const printed = result.stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'));
      for (const secret of [...secrets, key, 'pass-w0rd', '0123456789abcdef0123']) {
        assert.ok(!shown.includes(secret) && !printed.join('\n').includes(secret), `${secret} in ${shown}`);
      }
      for (const secret of [secrets[1], key]) assert.ok(result.masks.includes(secret ?? ''), String(secret));
      assert.match(result.log.join('\n'), /127\.0\.0\.1:\d+\/files\/stores\.zip/);
    }
  });

  test('shows a source_url without its user info and query', async () => {
    const inputs = {
      published_sha256: sha256(GOOD),
      source_url: '{server}/files/stores.zip?token=0123456789abcdef0123',
    };
    const { outputs, stdout, masks } = await step({}, inputs);
    assert.equal(outputs['outcome'], 'accepted');
    const printed = stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'));
    assert.doesNotMatch(printed.join('\n'), /0123456789abcdef0123/);
    assert.ok(masks.includes('0123456789abcdef0123'));
  });

  for (const [name, when, answers] of [
    ['while it looks at the source', 'Waiting for at most', { source: () => () => {} }],
    ['between two looks', 'Not yet', { source: () => ({ status: 404 }) }],
    ['in a check', 'GET http', { dataset: () => () => {} }],
  ] as const satisfies readonly (readonly [string, string, Answers])[]) {
    test(`that is stopped ${name} has sent nothing`, async () => {
      const inputs =
        name === 'in a check' ? { check: 'true' } : { published_sha256: sha256(GOOD), source_url: '{server}/files/x' };
      const onLine = (line: string) => {
        if (line.includes(when)) sendToStep('SIGINT');
      };
      const { exitCode, outputs, order, annotations } = await step(answers, inputs, { onLine });
      assert.deepEqual([exitCode, outputs['outcome'], outputs['error_code']], [1, 'not_sent', 'cancelled']);
      assert.equal(order.includes('trigger'), false);
      assert.equal(annotations.filter(({ title }) => title === 'Woosmap import not sent: cancelled').length, 1);
    });
  }
});

describe('a check', () => {
  test('of a hook with the key of another dataset has a remedy for what was asked', async () => {
    const answers: Answers = { dataset: () => json(401, { detail: 'No key.' }) };
    const { outputs, annotations } = await step(answers, { check: 'true', reimport_key: UUID });
    assert.equal(outputs['error_code'], 'unauthorized');
    assert.match(annotations.at(-1)?.message ?? '', /Check `private_key`/);
  });
});

test('a published file of 100 MB costs no memory', async () => {
  const chunk = Buffer.alloc(100_000, 'stores ');
  const server = createServer((request, response) => {
    if (request.method === 'POST') response.end('{"success": true}');
    else send(response, 1000);
  });
  function send(response: ServerResponse, left: number): void {
    let rest = left;
    while (rest > 0 && response.write(chunk)) rest -= 1;
    if (rest <= 0) response.end();
    else response.once('drain', () => send(response, rest - 1));
  }
  await using listening = await listen(server);
  const { createHash } = await import('node:crypto');
  const hash = createHash('sha256');
  for (let index = 0; index < 1000; index += 1) hash.update(chunk);
  const report = `process.on('exit', () => console.error('peak ' + process.resourceUsage().maxRSS));`;
  const { outputs, stderr, stdout } = await runAction({
    inputs: {
      ...BLOOMREACH,
      base_url: listening.url,
      source_url: `${listening.url}/x`,
      published_sha256: hash.digest('hex'),
    },
    execArgv: ['--import', `data:text/javascript,${encodeURIComponent(report)}`],
  });
  assert.equal(outputs['outcome'], 'accepted', stdout);
  const peak = Number(/^peak (\d+)$/m.exec(stderr)?.[1]);
  assert.ok(peak > 0 && peak < MAX_RSS_KIB, String(peak));
});

test('nothing of the source and of checks is loaded where nobody asks for it', async () => {
  const late = readdirSync(dist).filter((name) => /\d+\.index\.js$/.test(name));
  const holding = (marker: string) => late.filter((name) => readFileSync(join(dist, name), 'utf8').includes(marker));
  const rooms = { source: holding('function publishedSource'), check: holding('function runCheck') };
  for (const [room, names] of Object.entries(rooms)) assert.equal(names.length, 1, room);
  const entry = readFileSync(join(dist, 'index.js'), 'utf8');
  assert.doesNotMatch(entry, /function (publishedSource|sourceReader|hashBody|runCheck)/);
  const hook = `import { registerHooks } from 'node:module';
    registerHooks({ load: (url, context, next) => (console.error('loads ' + url), next(url, context)) });`;
  await using server = await serveHttp(() => json(202, { dataset_id: UUID }));
  const { stderr, outputs } = await runAction({
    inputs: { ...WOOSMAP, base_url: server.url },
    execArgv: ['--import', `data:text/javascript,${encodeURIComponent(hook)}`],
  });
  assert.equal(outputs['outcome'], 'accepted');
  assert.match(stderr, /loads .*dist\/index\.js/);
  for (const name of Object.values(rooms).flat()) assert.ok(!stderr.includes(name), `${name} is loaded`);
});
