import assert from 'node:assert/strict';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import dns from 'node:dns';
import { Socket } from 'node:net';
import { describe, type TestContext, test } from 'node:test';
import { type OpenLimits, openExchange } from '../../src/http/exchange.ts';
import { planGet } from '../../src/http/request-plan.ts';
import { LONG_MS, resultOf, sendTo, serveSilence } from '../support/exchanges.ts';
import { serveHttp, serveSockets } from '../support/local-server.ts';

/** Gives every name these addresses. */
function resolveTo(t: TestContext, ...addresses: string[]): void {
  const all = addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
  t.mock.method(dns, 'lookup', (_: string, __: object, done: (error: null, all: object[]) => void) => done(null, all));
}

describe('of several addresses each but the last has its share of the deadline:', () => {
  const three = ['::1', '127.0.0.2', '127.0.0.1'];
  const cases: [addresses: string[], deadlineMs: number, share: number][] = [
    [three, 60_000, 5000],
    [three, 6000, 2000],
    [three.slice(0, 2), 4000, 2000],
    [three, 1, 10],
  ];
  for (const [addresses, deadlineMs, share] of cases) {
    test(`${addresses.length} in ${deadlineMs} ms: ${share} ms`, async (t) => {
      resolveTo(t, ...addresses);
      const given: unknown[] = [];
      t.mock.method(Socket.prototype, 'connect', function connect(this: Socket, [options]: [Record<string, unknown>]) {
        given.push(options['autoSelectFamily'], options['autoSelectFamilyAttemptTimeout']);
        this.destroy(new Error('enough'));
        return this;
      });
      await sendTo('http://api.test', { deadlineMs });
      assert.deepEqual(given, [true, share]);
    });
  }

  test('one that refuses is passed over at once', async (t) => {
    resolveTo(t, '::1', '127.0.0.1');
    await using server = await serveHttp(() => ({ status: 202 }));
    assert.equal((await sendTo(`http://api.test:${server.port}`)).status, 202);
    assert.equal(server.requests.length, 1);
  });

  test('a single one has all of it', async (t) => {
    resolveTo(t, '127.0.0.1');
    await using server = await serveHttp(() => ({ status: 202 }));
    assert.equal((await sendTo(`http://api.test:${server.port}`)).status, 202);
  });
});

/** Takes so many pieces of a body, as text. */
async function take(body: AsyncIterable<Buffer>, pieces = Number.POSITIVE_INFINITY): Promise<string[]> {
  const seen: string[] = [];
  for await (const chunk of body) if (seen.push(chunk.toString()) >= pieces) break;
  return seen;
}

describe('a body is handed on as it comes', () => {
  const limits = { deadlineMs: LONG_MS, signal: new AbortController().signal, route: { kind: 'direct' } } as const;
  const open = async (url: string, other: Partial<OpenLimits> = {}, method: 'GET' | 'HEAD' = 'GET') => {
    const answer = await openExchange({ ...planGet(new URL(url), {}), method }, { ...limits, ...other });
    assert.ok(answer.kind === 'open');
    return answer;
  };
  const FIRST = 'HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\nfirst bytes';

  test('until nobody wants more, or not at all, and then the connection is closed', async () => {
    const closed = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    let count = 0;
    await using server = await serveSockets((socket) => {
      socket.on('close', closed[count++]?.resolve ?? (() => {}));
      socket.once('data', () => socket.write(FIRST));
    });
    const answer = await open(server.url);
    assert.deepEqual(await answer.readBody((body) => take(body, 1)), ['first bytes']);
    assert.deepEqual(answer.headers['content-encoding'], ['gzip']);
    await closed[0]?.promise;
    (await open(server.url)).discard();
    await closed[1]?.promise;
  });

  test('from the first byte on, although nobody read it for a while', async () => {
    await using server = await serveHttp(() => ({ status: 200, body: 'all of it' }));
    const answer = await open(server.url);
    for (let turn = 0; turn < 10; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    assert.deepEqual(await answer.readBody((body) => take(body)), ['all of it']);
  });

  test('for longer than the deadline, where it only may not pause', async (t) => {
    t.mock.timers.enable({ apis: ['setTimeout'] });
    await using server = await serveSockets((socket) => {
      socket.once('data', () => socket.write('HTTP/1.1 200 OK\r\n\r\n'));
    });
    const answer = await open(server.url, { deadlineMs: 1000, idleMs: 60_000 });
    const end = answer.readBody((body) => take(body));
    t.mock.timers.tick(59_000);
    t.mock.timers.tick(1000);
    const detail = `127.0.0.1:${server.port} stopped sending its answer for 60 s.`;
    const lost = { kind: 'lost', reason: 'timeout', maybeSent: true, status: 200, detail };
    assert.partialDeepStrictEqual(await end, lost);
  });

  test('and what is made of it counts into the limits: a stop ends it, though the body is whole', async () => {
    const controller = new AbortController();
    await using server = await serveHttp(() => ({ status: 200, body: 'all of it' }));
    const answer = await open(server.url, { signal: controller.signal });
    const end = answer.readBody(async (body, over) => {
      await take(body);
      setImmediate(() => controller.abort());
      await new Promise((resolve) => over.addEventListener('abort', resolve));
    });
    assert.partialDeepStrictEqual(await end, { kind: 'lost', reason: 'cancelled', maybeSent: true, status: 200 });
  });

  test('but one without a length that we cut ourselves is no whole one', async () => {
    const controller = new AbortController();
    await using server = await serveSockets((socket) => socket.once('data', () => socket.write(FIRST)));
    const answer = await open(server.url, { signal: controller.signal });
    const end = answer.readBody(async (body) => {
      for await (const _ of body) controller.abort();
      return 'whole';
    });
    assert.partialDeepStrictEqual(await end, { kind: 'lost', reason: 'cancelled' });
  });

  test('of a HEAD there is none', async () => {
    await using server = await serveHttp(() => ({ status: 200, headers: { 'content-length': '99' } }));
    assert.deepEqual(await (await open(server.url, {}, 'HEAD')).readBody((body) => take(body)), []);
  });
});

describe('the request is written once its connection is ready,', () => {
  test('unless it is held back: then nothing was sent, and the connection is closed', async () => {
    await using server = await serveSilence();
    let sends = 0;
    const result = await resultOf(sendTo(server.url, { onReady: () => sends++ > 0 }));
    const detail = 'Nothing was sent: it took too long to connect to HOST.';
    assert.deepEqual(result, { kind: 'lost', reason: 'held_back', maybeSent: false, detail });
    assert.deepEqual([await server.received, sends], ['', 1]);
  });

  test('which is told once, before the first byte', async () => {
    const order: string[] = [];
    await using server = await serveSockets((socket) => {
      socket.once('data', () => {
        order.push('arrived');
        socket.end('HTTP/1.1 202 Accepted\r\nContent-Length: 0\r\n\r\n');
      });
    });
    const onReady = () => order.push('ready') > 0;
    assert.equal((await sendTo(server.url, { onReady })).status, 202);
    assert.deepEqual(order, ['ready', 'arrived']);
  });

  test('and not where a stop comes right when it connects: it is never ready', async (t) => {
    const controller = new AbortController();
    await using server = await serveSilence();
    const channel = 'net.client.socket';
    const onSocket = (message: unknown) => {
      const { socket } = message as { socket: Socket };
      socket.prependOnceListener('connect', () => controller.abort());
    };
    subscribe(channel, onSocket);
    t.after(() => unsubscribe(channel, onSocket));
    let ready = 0;
    const pending = sendTo(server.url, { signal: controller.signal, onReady: () => ++ready > 0 });
    assert.partialDeepStrictEqual(await pending, { kind: 'lost', reason: 'cancelled', maybeSent: false });
    assert.deepEqual([await server.received, ready], ['', 0]);
  });

  test('and no socket is opened for a name that is found when all is over', async (t) => {
    const controller = new AbortController();
    const found = Promise.withResolvers<() => void>();
    t.mock.method(dns, 'lookup', (_: string, __: object, done: (error: null, all: object[]) => void) => {
      found.resolve(() => done(null, [{ address: '127.0.0.1', family: 4 }]));
    });
    const opened = t.mock.method(Socket.prototype, 'connect');
    const pending = sendTo('http://api.test', { signal: controller.signal });
    const answerLookUp = await found.promise;
    controller.abort();
    assert.partialDeepStrictEqual(await pending, { kind: 'lost', reason: 'cancelled', maybeSent: false });
    answerLookUp();
    await new Promise(setImmediate);
    assert.equal(opened.mock.callCount(), 0);
  });
});
