import assert from 'node:assert/strict';
import dns from 'node:dns';
import type { Socket } from 'node:net';
import { describe, test } from 'node:test';
import { answerBegun, onNextRequest, resultOf, sendTo } from '../support/exchanges.ts';
import { closedPort, serveHttp, serveSockets } from '../support/local-server.ts';

const HEAD = 'HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n';
const lost = (reason: string, maybeSent: boolean, detail: string) => ({ kind: 'lost', reason, maybeSent, detail });
const CUT = (status: number) => `HOST closed the connection in the middle of its answer (${status}).`;

describe('where no usable answer comes, a request', () => {
  test('that was refused a connection was not sent', async () => {
    const url = `http://127.0.0.1:${await closedPort()}`;
    let sends = 0;
    const refused = lost('network', false, 'No answer from HOST: the connection was refused (ECONNREFUSED).');
    assert.deepEqual(await resultOf(sendTo(url, { onSent: () => sends++ })), refused);
    assert.equal(sends, 0);
  });

  test('that the system gives up before it is connected timed out and was not sent', async (t) => {
    const gaveUp = Object.assign(new Error('gave up'), { code: 'ETIMEDOUT' });
    t.mock.method(dns, 'lookup', (_: string, __: object, done: (error: Error) => void) => done(gaveUp));
    const result = await resultOf(sendTo('http://api.test'));
    assert.partialDeepStrictEqual(result, { kind: 'lost', reason: 'timeout', maybeSent: false });
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

  const plays: [name: string, play: (socket: Socket) => void, result: object][] = [
    [
      'is cut in the body of the answer',
      (socket) => socket.once('data', () => socket.end(`${HEAD}12345`)),
      { ...lost('network', true, CUT(200)), status: 200 },
    ],
    [
      'is cut in the chunks of the answer',
      (socket) =>
        socket.once('data', () => socket.end('HTTP/1.1 202 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n123')),
      { ...lost('network', true, CUT(202)), status: 202 },
    ],
    [
      'is answered in no HTTP',
      (socket) => socket.once('data', () => socket.end('SSH-2.0-OpenSSH_9\r\n')),
      lost('network', true, 'HOST did not answer in valid HTTP (HPE_INVALID_CONSTANT).'),
    ],
  ];
  for (const [name, play, result] of plays) {
    test(`that ${name} may have been sent`, async () => {
      await using server = await serveSockets(play);
      assert.deepEqual(await resultOf(sendTo(server.url)), result);
    });
  }
});

describe('a request that is cancelled', () => {
  const detail = 'The step was stopped.';

  test('before it begins is not sent', async () => {
    await using server = await serveHttp(() => ({ status: 200 }));
    assert.deepEqual(
      await resultOf(sendTo(server.url, { signal: AbortSignal.abort() })),
      lost('cancelled', false, detail),
    );
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
    const closed = Promise.withResolvers<void>();
    await using server = await serveSockets((socket) => {
      socket.on('close', () => closed.resolve());
      socket.once('data', () => controller.abort());
    });
    assert.deepEqual(
      await resultOf(sendTo(server.url, { signal: controller.signal })),
      lost('cancelled', true, detail),
    );
    await closed.promise;
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
      const sent = Promise.withResolvers<void>();
      const pending = sendTo(server.url, { deadlineMs: 60_000, onSent: sent.resolve });
      let settled = false;
      void pending.then(() => {
        settled = true;
      });
      await sent.promise;
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
