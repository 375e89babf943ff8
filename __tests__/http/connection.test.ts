import assert from 'node:assert/strict';
import dns from 'node:dns';
import { Socket } from 'node:net';
import { describe, type TestContext, test } from 'node:test';
import { openExchange } from '../../src/http/exchange.ts';
import { planGet } from '../../src/http/request-plan.ts';
import { sendTo } from '../support/exchanges.ts';
import { serveHttp, serveSockets } from '../support/local-server.ts';

/** Gives every name these addresses. */
function resolveTo(t: TestContext, ...addresses: string[]): void {
  const all = addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
  t.mock.method(dns, 'lookup', (_: string, __: object, done: (error: null, all: object[]) => void) => done(null, all));
}

describe('of several addresses each but the last has its share of the deadline:', () => {
  const three = ['::1', '127.0.0.2', '127.0.0.1'];
  const cases: [addresses: string[], deadlineMs: number, share: number][] = [
    [three.slice(0, 2), 60_000, 5000],
    [three, 60_000, 5000],
    [three.slice(0, 2), 4000, 2000],
    [three, 6000, 2000],
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

describe('a body is handed on as it comes', () => {
  const limits = { deadlineMs: 3_600_000, signal: new AbortController().signal };
  const get = (url: string) => planGet(new URL(url), {});

  test('until the sink wants no more, and then the connection is closed', async () => {
    const closed = Promise.withResolvers<void>();
    await using server = await serveSockets((socket) => {
      socket.on('close', () => closed.resolve());
      socket.once('data', () => socket.write('HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\nfirst bytes'));
    });
    const answer = await openExchange(get(server.url), limits);
    assert.ok(answer.kind === 'open');
    const seen: string[] = [];
    const end = await answer.readBody((chunk) => seen.push(chunk.toString()) === 0);
    assert.deepEqual([end, seen, answer.headers['content-encoding']], ['stopped', ['first bytes'], ['gzip']]);
    await closed.promise;
  });

  test('from the first byte on, although nobody read it for a while', async () => {
    await using server = await serveHttp(() => ({ status: 200, body: 'all of it' }));
    const answer = await openExchange(get(server.url), limits);
    assert.ok(answer.kind === 'open');
    for (let turn = 0; turn < 10; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    let text = '';
    const end = await answer.readBody((chunk) => {
      text += chunk;
      return true;
    });
    assert.deepEqual([end, text], ['whole', 'all of it']);
  });

  test('or not at all: the connection is closed', async () => {
    const closed = Promise.withResolvers<void>();
    await using server = await serveSockets((socket) => {
      socket.on('close', () => closed.resolve());
      socket.once('data', () => socket.write('HTTP/1.1 200 OK\r\n\r\nfirst bytes'));
    });
    const answer = await openExchange(get(server.url), limits);
    assert.ok(answer.kind === 'open');
    answer.discard();
    await closed.promise;
  });

  test('for longer than the deadline, where it only may not pause', async (t) => {
    t.mock.timers.enable({ apis: ['setTimeout'] });
    await using server = await serveSockets((socket) => {
      socket.once('data', () => socket.write('HTTP/1.1 200 OK\r\n\r\n'));
    });
    const answer = await openExchange(get(server.url), { ...limits, deadlineMs: 1000, idleMs: 60_000 });
    assert.ok(answer.kind === 'open');
    const end = answer.readBody(() => true);
    t.mock.timers.tick(59_000);
    t.mock.timers.tick(1000);
    const { elapsedMs: _, ...lost } = (await end) as unknown as Record<string, unknown>;
    const detail = `127.0.0.1:${server.port} stopped sending its answer for 60 s.`;
    assert.deepEqual(lost, { kind: 'lost', reason: 'timeout', maybeSent: true, status: 200, detail });
  });

  test('of a HEAD there is none', async () => {
    await using server = await serveHttp(() => ({ status: 200, headers: { 'content-length': '99' } }));
    const answer = await openExchange({ ...get(server.url), method: 'HEAD' }, limits);
    assert.ok(answer.kind === 'open');
    assert.equal(await answer.readBody(() => assert.fail('there is no body')), 'whole');
  });
});
