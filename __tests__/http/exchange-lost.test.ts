import assert from 'node:assert/strict';
import type { Socket } from 'node:net';
import { before, describe, test } from 'node:test';
import { answerBegun, onNextRequest, readiness, resultOf, sendTo, serveSilence } from '../support/exchanges.ts';
import { closedPort, serveHttp, serveSockets } from '../support/local-server.ts';
import { serveTls, trustTestCa } from '../support/tls.ts';

const HEAD = 'HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n';
const lost = (reason: string, maybeSent: boolean, detail: string) => ({ kind: 'lost', reason, maybeSent, detail });

describe('where no usable answer comes, a request', () => {
  test('that was refused a connection was not sent', async () => {
    const url = `http://127.0.0.1:${await closedPort()}`;
    let sends = 0;
    const refused = lost('network', false, 'No answer from HOST: the connection was refused (ECONNREFUSED).');
    assert.deepEqual(await resultOf(sendTo(url, { onReady: () => ++sends > 0 })), refused);
    assert.equal(sends, 0);
  });

  test('that the system gives up after it went out is lost', async () => {
    await using server = await serveSockets(() => {});
    const error = Object.assign(new Error('gave up'), { code: 'ETIMEDOUT' });
    const restore = onNextRequest((request) => {
      request.on('socket', () => setImmediate(() => request.destroy(error)));
    });
    const result = await resultOf(sendTo(server.url));
    restore();
    assert.partialDeepStrictEqual(result, { kind: 'lost', reason: 'network', maybeSent: true });
  });

  test('that is cut in the body of the answer may have been sent', async () => {
    await using server = await serveSockets((socket) => socket.once('data', () => socket.end(`${HEAD}12345`)));
    const detail = 'HOST closed the connection in the middle of its answer (200).';
    assert.deepEqual(await resultOf(sendTo(server.url)), { ...lost('network', true, detail), status: 200 });
  });

  test('that is cut before the first byte of the body is lost, too', async () => {
    for (const head of ['content-length: 1', 'transfer-encoding: chunked']) {
      await using server = await serveSockets((socket) => {
        socket.once('data', () => socket.end(`HTTP/1.1 200 OK\r\n${head}\r\n\r\n`));
      });
      assert.partialDeepStrictEqual(await sendTo(server.url), { kind: 'lost', maybeSent: true, status: 200 });
    }
  });
});

describe('a request that is cancelled', () => {
  const detail = 'The step was stopped.';

  test('before it begins is not sent', async () => {
    await using server = await serveHttp(() => ({ status: 200 }));
    const result = await resultOf(sendTo(server.url, { signal: AbortSignal.abort() }));
    assert.deepEqual(result, lost('cancelled', false, detail));
    assert.equal(server.requests.length, 0);
  });

  test('while it connects was not sent', async () => {
    const controller = new AbortController();
    await using server = await serveHttp(() => ({ status: 200 }));
    const pending = sendTo(server.url, { signal: controller.signal });
    controller.abort();
    assert.deepEqual(await resultOf(pending), lost('cancelled', false, detail));
    assert.equal(server.requests.length, 0);
  });

  test('as soon as its bytes are with the network may have been sent', async () => {
    const controller = new AbortController();
    await using server = await serveSockets(() => {});
    const restore = onNextRequest((request) => request.on('finish', () => controller.abort()));
    const result = await resultOf(sendTo(server.url, { signal: controller.signal }));
    restore();
    assert.deepEqual(result, lost('cancelled', true, detail));
  });

  test('while it waits for an answer may have been sent, and its connection is closed', async () => {
    const controller = new AbortController();
    await using server = await serveSilence(() => controller.abort());
    const result = await resultOf(sendTo(server.url, { signal: controller.signal }));
    assert.deepEqual(result, lost('cancelled', true, detail));
    await server.received;
  });

  test('in the middle of its answer may have been sent', async () => {
    const controller = new AbortController();
    await using server = await serveSockets((socket) => socket.once('data', () => socket.write(`${HEAD}12`)));
    void answerBegun().then(() => controller.abort());
    const result = { ...lost('cancelled', true, detail), status: 200 };
    assert.deepEqual(await resultOf(sendTo(server.url, { signal: controller.signal })), result);
  });

  test('after its answer has its answer', async () => {
    const controller = new AbortController();
    await using server = await serveHttp(() => ({ status: 202 }));
    const result = await sendTo(server.url, { signal: controller.signal });
    controller.abort();
    assert.equal(result.kind, 'answer');
  });
});

describe('a request whose deadline passes', () => {
  const noAnswer = 'HOST gave no complete answer within 60 s.';
  const late: [name: string, play: (socket: Socket) => void, result: object][] = [
    ['while nothing is said', () => {}, lost('timeout', true, noAnswer)],
    ['in the head of the answer', (socket) => socket.write('HTTP/1.1 200'), lost('timeout', true, noAnswer)],
    [
      'in the body of the answer',
      (socket) => socket.write(`${HEAD}12`),
      { ...lost('timeout', true, noAnswer), status: 200 },
    ],
  ];
  for (const [name, play, result] of late) {
    test(`${name} may have been sent`, async (t) => {
      t.mock.timers.enable({ apis: ['setTimeout'] });
      await using server = await serveSockets((socket) => socket.once('data', () => play(socket)));
      const begun = 'status' in result ? answerBegun() : undefined;
      const { ready, onReady } = readiness();
      const pending = sendTo(server.url, { deadlineMs: 60_000, onReady });
      let settled = false;
      void pending.then(() => {
        settled = true;
      });
      await ready;
      await begun;
      t.mock.timers.tick(59_999);
      await new Promise(setImmediate);
      assert.equal(settled, false);
      t.mock.timers.tick(1);
      assert.deepEqual(await resultOf(pending), result);
    });
  }

  test('is told in seconds', async (t) => {
    t.mock.timers.enable({ apis: ['setTimeout'] });
    const pending = sendTo('http://127.0.0.1:1', { deadlineMs: 1500 });
    t.mock.timers.tick(1500);
    assert.deepEqual(await resultOf(pending), lost('timeout', false, 'HOST could not be reached within 1.5 s.'));
  });

  test('after its answer has its answer, and no timer is left', async (t) => {
    t.mock.timers.enable({ apis: ['setTimeout'] });
    await using server = await serveHttp(() => ({ status: 202 }));
    const result = await sendTo(server.url, { deadlineMs: 60_000 });
    t.mock.timers.tick(60_000);
    assert.equal(result.kind, 'answer');
  });
});

describe('over TLS a request', () => {
  before(trustTestCa);

  test('whose deadline passes before TLS is up was not sent', async (t) => {
    t.mock.timers.enable({ apis: ['setTimeout'] });
    const hello = Promise.withResolvers<void>();
    await using server = await serveSilence(hello.resolve);
    const pending = sendTo(server.url.replace('http:', 'https:'), { deadlineMs: 60_000 });
    await hello.promise;
    t.mock.timers.tick(60_000);
    assert.deepEqual(await resultOf(pending), lost('timeout', false, 'HOST could not be reached within 60 s.'));
  });

  test('whose deadline passes once TLS is up may have been sent', async (t) => {
    t.mock.timers.enable({ apis: ['setTimeout'] });
    await using server = await serveTls('good', () => {});
    const { ready, onReady } = readiness();
    const pending = sendTo(server.url, { deadlineMs: 60_000, onReady });
    await ready;
    t.mock.timers.tick(60_000);
    assert.deepEqual(await resultOf(pending), lost('timeout', true, 'HOST gave no complete answer within 60 s.'));
  });

  test('that is reset leaves the HTTP client as it was', async () => {
    await using server = await serveTls('good', (socket) => socket.once('data', () => socket.destroy()));
    await using other = await serveHttp(() => ({ status: 202 }));
    assert.equal((await sendTo(server.url)).kind, 'lost');
    for (let again = 0; again < 2; again += 1) assert.equal((await sendTo(other.url)).kind, 'answer');
  });
});
