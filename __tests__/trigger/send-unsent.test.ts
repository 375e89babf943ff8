import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { before, describe, test } from 'node:test';
import { runImport } from '../../src/import/import.ts';
import type { Outcome } from '../../src/outcome/outcome.ts';
import { readValid, UUID, WOOSMAP } from '../support/inputs.ts';
import { closedPort, json, serveSockets } from '../support/local-server.ts';
import { play } from '../support/story.ts';
import { serveTls, trustTestCa } from '../support/tls.ts';
import { Recorder } from '../support/world.ts';

before(trustTestCa);

const ADDRESS = `POST http://HOST/datasets/${UUID}/import`;
const ACCEPTED = json(202, { dataset_id: UUID });
const SLOW = json(429, { detail: 'Slow down.' }, { 'retry-after': '7' });
const REFUSED = 'No answer from HOST: the connection was refused (ECONNREFUSED).';

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

  test('is sent again and may be accepted', async () => {
    await using server = await serveTls('good', (socket) => {
      const body = `{"dataset_id":"${UUID}"}`;
      socket.once('data', () => socket.end(`HTTP/1.1 202 Accepted\r\nContent-Length: ${body.length}\r\n\r\n${body}`));
    });
    let connections = 0;
    await using front = await serveSockets((socket) => {
      connections += 1;
      if (connections === 1) return void socket.resetAndDestroy();
      const onward = connect(server.port, '127.0.0.1').on('error', () => {});
      return void socket.pipe(onward).pipe(socket);
    });
    const world = new Recorder();
    const outcome = await sendTo(front.url.replace('http:', 'https:'), world);
    assert.partialDeepStrictEqual(outcome, { word: 'accepted', attempts: 2, httpStatus: 202, datasetId: UUID });
    assert.deepEqual(world.clock.pauses, [500]);
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
