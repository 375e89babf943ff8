import assert from 'node:assert/strict';
import { connect, type Socket } from 'node:net';
import { before, describe, test } from 'node:test';
import { runImport } from '../../src/import/import.ts';
import type { Outcome } from '../../src/outcome/outcome.ts';
import { readValid, UUID, WOOSMAP } from '../support/inputs.ts';
import { closedPort, json, type Reply, type SeenRequest, serveHttp, serveSockets } from '../support/local-server.ts';
import { ACCEPTED, FILE, NO_RUN } from '../support/published.ts';
import { START_MS, sentEntry, sentRun } from '../support/runs.ts';
import { GOOD, OLD, sha256 } from '../support/source.ts';
import { dateOf, play } from '../support/story.ts';
import { serveTls, trustTestCa } from '../support/tls.ts';
import { Recorder } from '../support/world.ts';

before(trustTestCa);

const ADDRESS = `POST http://HOST/datasets/${UUID}/import`;
const SLOW = json(429, { detail: 'Slow down.' }, { 'retry-after': '7' });
const REFUSED = 'No answer from HOST: the connection was refused (ECONNREFUSED).';

interface Slow {
  readonly inputs?: Record<string, string>;
  /** How long TLS takes, in seconds, by the number of the connection, from 1; or it is reset. */
  readonly connections: Readonly<Record<number, number | 'reset'>>;
  answer(request: SeenRequest, sinceStartMs: number, requests: readonly SeenRequest[]): Reply;
}

/** Imports at a provider behind TLS that takes its time, by a clock that moves only then and in pauses. */
async function importSlowly({ inputs = {}, connections, answer }: Slow) {
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
  let count = 0;
  await using front = await serveSockets((socket) => {
    count += 1;
    const delay = connections[count] ?? 0;
    if (delay === 'reset') return void socket.resetAndDestroy();
    world.clock.timeMs += delay * 1000;
    return pipe(socket, secure.port);
  });
  const url = front.url.replace('http:', 'https:');
  const raw = Object.entries({ ...WOOSMAP, base_url: url, ...inputs });
  const item = readValid(Object.fromEntries(raw.map(([name, value]) => [name, value.replace('{server}', url)])));
  const outcome = await runImport(item, world);
  return { outcome, world, at };
}

function pipe(socket: Socket, port: number): void {
  const onward = connect(port, '127.0.0.1').on('error', () => socket.destroy());
  socket.on('close', () => onward.destroy());
  socket.pipe(onward).pipe(socket);
}

describe('a foreign run that comes and goes while the connection of the trigger gets ready is not ours:', () => {
  const lost: Reply = { status: 503 };
  const cases: [name: string, trigger: Reply, theirs: [fromMs: number, toMs: number], own: string, word: string][] = [
    ['the trigger is taken, and its own run fails', ACCEPTED, [1300, 3300], 'failed', 'failed'],
    ['the trigger is taken, and its own run succeeds', ACCEPTED, [1300, 3300], 'success', 'succeeded'],
    ['the trigger is lost, and never had a run', lost, [1300, 3300], '', 'unknown'],
    ['it ends right before', lost, [2500, 7900], '', 'unknown'],
  ];
  for (const [name, trigger, [fromMs, toMs], own, word] of cases) {
    test(name, async () => {
      const theirs = () => {
        const run = sentRun('theirs', 'success', START_MS + fromMs) as { steps: { end: string }[] };
        for (const step of run.steps) step.end = new Date(START_MS + toMs).toISOString().slice(0, -1);
        return json(200, run);
      };
      const mine = () => json(200, sentRun('mine', own, START_MS + 8500, [sentEntry('No', 'error')]));
      const { outcome, at } = await importSlowly({
        inputs: { wait: 'true', wait_timeout_minutes: '1' },
        connections: { 2: 8 },
        answer({ method }, sinceMs, requests) {
          if (method === 'POST') return trigger;
          if (!requests.some((one) => one.method === 'POST')) return NO_RUN;
          return own !== '' && sinceMs > 15_000 ? mine() : theirs();
        },
      });
      assert.equal(at[1], 'POST import 8');
      assert.equal(outcome.word, word);
      assert.notEqual(outcome.runId, 'theirs');
    });
  }
});

describe('what was seen too long before the first byte of the trigger is seen again:', () => {
  const published = { published_sha256: sha256(GOOD), source_url: `{server}${FILE}`, source_timeout_minutes: '0.2' };
  const good: Reply = { status: 200, body: GOOD };

  test('nothing is written, it is no attempt, and the second connection sends', async () => {
    const { outcome, world, at } = await importSlowly({
      inputs: { ...published, max_attempts: '1' },
      connections: { 3: 14 },
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
      connections: { 3: 14 },
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
      connections: { 3: 14, 5: 12 },
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
      connections: { 2: 11 },
      answer: ({ method }, sinceMs, requests) => {
        if (method === 'POST') return ACCEPTED;
        const isOut = requests.some((one) => one.method === 'POST');
        return isOut ? json(200, sentRun('mine', 'success', START_MS + sinceMs)) : NO_RUN;
      },
    });
    assert.deepEqual(at.slice(0, 3), ['GET status 0', 'GET status 11', 'POST import 11']);
    assert.partialDeepStrictEqual(outcome, { word: 'succeeded', runId: 'mine', attempts: 1 });
  });

  test('one that is fresh is not', async () => {
    const { at } = await importSlowly({
      inputs: published,
      connections: { 3: 9 },
      answer: ({ method }) => (method === 'POST' ? ACCEPTED : good),
    });
    assert.deepEqual(at, ['GET stores.zip 0', 'POST import 9']);
  });
});

test('when it was sent is told by the clock of the provider, here an hour ahead', async () => {
  const hourMs = 3_600_000;
  const { outcome } = await importSlowly({
    inputs: { wait: 'true' },
    connections: { 2: 8 },
    answer({ method }, sinceMs, requests) {
      const date = new Date(START_MS + sinceMs + hourMs).toUTCString();
      if (method === 'POST') return json(202, { dataset_id: UUID }, { date });
      const run = sentRun('mine', 'success', START_MS + 9000 + hourMs);
      return requests.length === 1 ? json(404, { details: 'No runs.' }, { date }) : json(200, run, { date });
    },
  });
  assert.equal(outcome.word, 'succeeded');
  // A slow machine takes some of it for the way of the answer.
  const lateMs = (outcome.sentAtMs ?? 0) - (START_MS + 8000 + hourMs);
  assert.ok(Math.abs(lateMs) < hourMs / 4, `${lateMs} ms`);
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

/** Sends the trigger to an address that is no HTTP server. */
async function sendTo(url: string, world: Recorder): Promise<Outcome> {
  const item = readValid({ ...WOOSMAP, base_url: url });
  return await runImport(item, world);
}

describe('a trigger that reaches nobody', () => {
  test('is sent again until it may not be, and was not sent', async () => {
    const world = new Recorder();
    const outcome = await sendTo(`http://127.0.0.1:${await closedPort()}`, world);
    assert.partialDeepStrictEqual(outcome, { word: 'not_sent', code: 'network_error', attempts: 3 });
    assert.deepEqual(world.clock.pauses, [500, 1000]);
    const [first, second] = ['N ms', '1 s'].map(
      (pause, index) => `Waiting ${pause} before attempt ${index + 2} of 3: nothing was sent`,
    );
    const failed = `${REFUSED} (after N ms)`;
    assert.deepEqual(world.lines, [ADDRESS, failed, first, ADDRESS, failed, second, ADDRESS, failed]);
    assert.deepEqual(world.known, [
      [{ attempts: 1 }, 'not_sent'],
      [{ attempts: 2 }, 'not_sent'],
    ]);
    assert.equal(world.sends, 0);
  });

  test('is sent again and may be accepted, and what was seen just before is not looked at again', async () => {
    const { outcome, world, at } = await importSlowly({
      inputs: { wait: 'true' },
      connections: { 2: 'reset' },
      answer: ({ method }, sinceMs) => {
        if (method === 'POST') return ACCEPTED;
        return sinceMs === 0 ? NO_RUN : json(200, sentRun('mine', 'success', START_MS + sinceMs));
      },
    });
    assert.partialDeepStrictEqual(outcome, { word: 'succeeded', attempts: 2, httpStatus: 202, datasetId: UUID });
    assert.deepEqual(at, ['GET status 0', 'POST import 0.5', 'GET status 5']);
    assert.deepEqual(world.clock.pauses, [500, 4500]);
  });

  test('is sent again after a time-out, but not once the deadline has passed', async (t) => {
    t.mock.timers.enable({ apis: ['setTimeout'] });
    const world = new Recorder();
    let connections = 0;
    await using server = await serveSockets((socket) => {
      socket.once('data', () => {
        connections += 1;
        if (connections < 3) world.clock.timeMs += 30_000;
        t.mock.timers.tick(60_000);
      });
    });
    const outcome = await sendTo(server.url.replace('http:', 'https:'), world);
    assert.partialDeepStrictEqual(outcome, { word: 'not_sent', code: 'timeout', attempts: 2 });
    assert.deepEqual(world.clock.pauses, [500]);
  });
});

describe('a trigger that is cancelled', () => {
  const detail = 'The step was stopped before the import was started.';
  const notStarted = (word: string, attempts: number, httpStatus?: number) => ({
    word,
    reason: 'cancelled',
    code: 'cancelled',
    detail,
    attempts,
    ...(httpStatus && { httpStatus }),
  });

  test('before it begins was not sent', async () => {
    const { outcome, requests } = await play({ triggers: [ACCEPTED], arrange: ({ cancel }) => cancel() });
    assert.deepEqual(outcome, notStarted('not_sent', 0));
    assert.equal(requests.length, 0);
  });

  test('in the pause after a refusal was rejected', async () => {
    const arrange = ({ clock, cancel }: Recorder) => clock.onPauses(cancel);
    const { outcome, requests } = await play({ triggers: [SLOW, ACCEPTED], arrange });
    assert.deepEqual(outcome, notStarted('rejected', 1, 429));
    assert.equal(requests.length, 1);
  });

  test('in the pause after it reached nobody was not sent', async () => {
    const world = new Recorder();
    world.clock.onPauses(world.cancel);
    assert.deepEqual(await sendTo(`http://127.0.0.1:${await closedPort()}`, world), notStarted('not_sent', 1));
  });

  test('while it connects was not sent', async () => {
    const world = new Recorder();
    await using server = await serveSockets((socket) => socket.once('data', world.cancel));
    assert.deepEqual(await sendTo(server.url.replace('http:', 'https:'), world), notStarted('not_sent', 1));
  });
});
