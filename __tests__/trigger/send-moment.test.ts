import assert from 'node:assert/strict';
import { connect, type Socket } from 'node:net';
import { before, describe, test } from 'node:test';
import { runImport } from '../../src/import/import.ts';
import { readValid, UUID, WOOSMAP } from '../support/inputs.ts';
import { json, type Reply, type SeenRequest, serveHttp, serveSockets } from '../support/local-server.ts';
import { sentEntry, sentRun } from '../support/runs.ts';
import { GOOD, OLD, sha256 } from '../support/source.ts';
import { dateOf } from '../support/story.ts';
import { serveTls, trustTestCa } from '../support/tls.ts';
import { Recorder } from '../support/world.ts';

before(trustTestCa);

const ACCEPTED = json(202, { dataset_id: UUID });
const NO_RUN = json(404, { details: 'No runs.' });
const FILE = '/files/stores.zip';

interface Slow {
  readonly inputs?: Record<string, string>;
  /** How long TLS takes, in seconds, by the number of the connection, from 1. */
  readonly delays: Readonly<Record<number, number>>;
  answer(request: SeenRequest, sinceStartMs: number, requests: readonly SeenRequest[]): Reply;
}

/** Imports at a provider behind TLS that takes its time, by a clock that moves only then and in pauses. */
async function importSlowly({ inputs = {}, delays, answer }: Slow) {
  const world = new Recorder();
  const startMs = world.clock.timeMs;
  const at: string[] = [];
  await using server = await serveHttp((request) => {
    const sinceMs = world.clock.timeMs - startMs;
    // The dataset's own address is compared first.
    if (!request.path.endsWith(UUID)) at.push(`${request.method} ${request.path.split('/').at(-1)} ${sinceMs / 1000}`);
    const reply = answer(request, sinceMs, server.requests);
    return 'status' in reply ? { ...reply, headers: { date: dateOf(world), ...reply.headers } } : reply;
  });
  await using secure = await serveTls('good', (socket) => pipe(socket, server.port));
  let connections = 0;
  await using front = await serveSockets((socket) => {
    connections += 1;
    world.clock.timeMs += (delays[connections] ?? 0) * 1000;
    pipe(socket, secure.port);
  });
  const url = front.url.replace('http:', 'https:');
  const raw = Object.entries({ ...WOOSMAP, base_url: url, ...inputs });
  const item = readValid(Object.fromEntries(raw.map(([name, value]) => [name, value.replace('{server}', url)])));
  const outcome = await runImport(item, world);
  return { outcome, world, at, connections };
}

function pipe(socket: Socket, port: number): void {
  const onward = connect(port, '127.0.0.1').on('error', () => socket.destroy());
  socket.on('close', () => onward.destroy());
  socket.pipe(onward).pipe(socket);
}

describe('a foreign run that comes and goes while the connection of the trigger gets ready is not ours:', () => {
  const cases: [name: string, trigger: Reply, theirs: [fromMs: number, toMs: number], own: string, end: object][] = [
    ['the trigger is taken, and its own run fails', ACCEPTED, [1300, 3300], 'failed', { word: 'failed' }],
    ['the trigger is taken, and its own run succeeds', ACCEPTED, [1300, 3300], 'success', { word: 'succeeded' }],
    [
      'the trigger is lost, and never had a run',
      { status: 503 },
      [1300, 3300],
      '',
      { word: 'unknown', code: 'provider_error' },
    ],
    ['it ends right before', { status: 503 }, [2500, 7900], '', { word: 'unknown', code: 'provider_error' }],
  ];
  for (const [name, trigger, [fromMs, toMs], own, end] of cases) {
    test(name, async () => {
      let startMs = 0;
      const theirs = () => {
        const run = sentRun('theirs', 'success', startMs + fromMs) as { steps: { end: string }[] };
        for (const step of run.steps) step.end = new Date(startMs + toMs).toISOString().slice(0, -1);
        return json(200, run);
      };
      const mine = () => json(200, sentRun('mine', own, startMs + 8500, [sentEntry('No', 'error')]));
      const { outcome, at } = await importSlowly({
        inputs: { wait: 'true', wait_timeout_minutes: '1' },
        delays: { 2: 8 },
        answer({ method }, sinceMs, requests) {
          startMs = START_MS;
          if (method === 'POST') return trigger;
          if (!requests.some((one) => one.method === 'POST')) return NO_RUN;
          return own !== '' && sinceMs > 15_000 ? mine() : theirs();
        },
      });
      assert.equal(at[1], 'POST import 8');
      assert.partialDeepStrictEqual(outcome, end);
      assert.notEqual(outcome.runId, 'theirs');
    });
  }
  const START_MS = new Recorder().clock.timeMs;
});

describe('what was seen too long before the first byte of the trigger is seen again:', () => {
  const published = { published_sha256: sha256(GOOD), source_url: `{server}${FILE}`, source_timeout_minutes: '0.2' };
  const good: Reply = { status: 200, body: GOOD };

  test('nothing is written, it is no attempt, and the second connection sends', async () => {
    const { outcome, world, at } = await importSlowly({
      inputs: { ...published, max_attempts: '1' },
      delays: { 3: 14 },
      answer: ({ method }) => (method === 'POST' ? ACCEPTED : good),
    });
    assert.deepEqual(at, ['GET stores.zip 0', 'GET stores.zip 14', 'POST import 14']);
    assert.partialDeepStrictEqual(outcome, { word: 'accepted', attempts: 1, sourceSha256: sha256(GOOD) });
    assert.deepEqual(world.warnings, []);
    assert.match(world.lines.join('\n'), /the last look at the source is 14 s old\. Nothing is sent until/);
  });

  test('a file that has changed by then is not imported', async () => {
    const { outcome, at } = await importSlowly({
      inputs: published,
      delays: { 3: 14 },
      answer: ({ method }, sinceMs) =>
        method === 'POST' ? ACCEPTED : sinceMs < 1000 ? good : { status: 200, body: OLD },
    });
    assert.ok(!at.some((one) => one.startsWith('POST')), `${at}`);
    assert.partialDeepStrictEqual(outcome, { word: 'not_sent', code: 'source_mismatch', attempts: 0 });
    assert.equal(outcome.sourceSha256, undefined);
  });

  test('the second time it is written, with a warning that says how old the look is', async () => {
    const { outcome, world, at } = await importSlowly({
      inputs: published,
      delays: { 3: 14, 5: 12 },
      answer: ({ method }) => (method === 'POST' ? ACCEPTED : good),
    });
    assert.deepEqual(at, ['GET stores.zip 0', 'GET stores.zip 14', 'POST import 26']);
    assert.partialDeepStrictEqual(outcome, { word: 'accepted', attempts: 1 });
    assert.match(
      world.warnings.join('\n'),
      /the last look at the source is 12 s old\. The trigger was sent all the same\./,
    );
  });

  test('the newest run, too', async () => {
    const { outcome, at } = await importSlowly({
      inputs: { wait: 'true' },
      delays: { 2: 11 },
      answer: ({ method }, sinceMs, requests) => {
        if (method === 'POST') return ACCEPTED;
        const isOut = requests.some((one) => one.method === 'POST');
        return isOut ? json(200, sentRun('mine', 'success', START_MS + sinceMs)) : NO_RUN;
      },
    });
    assert.deepEqual(at.slice(0, 3), ['GET status 0', 'GET status 11', 'POST import 11']);
    assert.partialDeepStrictEqual(outcome, { word: 'succeeded', runId: 'mine', attempts: 1 });
  });
  const START_MS = new Recorder().clock.timeMs;

  test('one that is fresh is not', async () => {
    const { at } = await importSlowly({
      inputs: published,
      delays: { 3: 9 },
      answer: ({ method }) => (method === 'POST' ? ACCEPTED : good),
    });
    assert.deepEqual(at, ['GET stores.zip 0', 'POST import 9']);
  });
});

test('`unknown` is known before the first byte is written', async () => {
  let known: unknown;
  const world = new Recorder();
  await using server = await serveHttp(() => {
    known = world.known.at(-1);
    return ACCEPTED;
  });
  const outcome = await runImport(readValid({ ...WOOSMAP, base_url: server.url }), world);
  assert.deepEqual(known, [{ attempts: 1 }, 'unknown']);
  assert.equal(outcome.word, 'accepted');
});
