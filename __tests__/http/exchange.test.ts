import assert from 'node:assert/strict';
import { getEventListeners } from 'node:events';
import type { Socket } from 'node:net';
import { describe, test } from 'node:test';
import { loggedExchange } from '../../src/http/logged-exchange.ts';
import { LONG_MS, planTo, resultOf, sendTo } from '../support/exchanges.ts';
import { type LocalServer, type Reply, serveHttp, serveSockets } from '../support/local-server.ts';
import { Recorder } from '../support/world.ts';

/** A server that answers with these bytes once a request began to arrive. */
async function serveBytes(...parts: (string | Buffer)[]): Promise<LocalServer> {
  return await serveSockets((socket) => socket.once('data', () => parts.forEach((part) => void socket.write(part))));
}

describe('a request', () => {
  test('is sent once, as it was planned', async () => {
    await using server = await serveHttp(() => ({ status: 202, body: 'ok' }));
    const result = await sendTo(`${server.url}/a%2Fb?c=d`);
    assert.equal(result.kind, 'answer');
    const { headers, ...seen } = server.requests[0] ?? {};
    assert.deepEqual(seen, { method: 'POST', path: '/a%2Fb?c=d', body: '{}' });
    assert.deepEqual(headers, {
      host: `127.0.0.1:${server.port}`,
      'user-agent': 'tests',
      'x-api-key': 'key-1',
      'content-length': '2',
      'accept-encoding': 'identity',
      connection: 'close',
    });
    assert.equal(server.requests.length, 1);
  });

  test('without a body has none, and nothing chunked', async () => {
    await using server = await serveHttp(() => ({ status: 202 }));
    const { body: _, ...plan } = planTo(server.url);
    const bare = { ...plan, headers: { 'user-agent': 'tests', 'content-length': '0' } };
    await sendTo(bare);
    const [seen] = server.requests;
    assert.deepEqual(
      [seen?.body, seen?.headers['content-length'], seen?.headers['transfer-encoding']],
      ['', '0', undefined],
    );
  });

  test('leaves nothing behind that listens for a cancel', async () => {
    await using server = await serveHttp(() => ({ status: 202 }));
    const { signal } = new AbortController();
    await sendTo(server.url, { signal });
    assert.equal(getEventListeners(signal, 'abort').length, 0);
  });

  test('does not end another one of this process', async () => {
    const waiting: Socket[] = [];
    const answer = (socket?: Socket) => socket?.write('HTTP/1.1 202 Accepted\r\nContent-Length: 0\r\n\r\n');
    // The first is answered when the second is out, the second when the first has its answer.
    await using server = await serveSockets((socket) => {
      socket.once('data', () => waiting.push(socket) === 2 && answer(waiting[0]));
    });
    const [one, two] = [sendTo(server.url), sendTo(server.url)];
    const first = await Promise.race([one, two]);
    answer(waiting[1]);
    assert.deepEqual([first.kind, (await one).kind, (await two).kind], ['answer', 'answer', 'answer']);
  });
});

describe('an answer is told as it came:', () => {
  const head = 'HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n';
  const plain = { 'content-type': ['text/plain'] };
  const answer = (status: number, headers: object, body = '') => ({
    kind: 'answer',
    status,
    headers,
    body,
    bodyCut: false,
  });
  const chunked = { ...plain, 'transfer-encoding': ['chunked'] };
  const length = (bytes: number) => ({ ...plain, 'content-length': [String(bytes)] });
  const snowman = Buffer.from('☃');
  const chunks = `${head}Transfer-Encoding: chunked\r\n\r\n`;
  const hints = 'HTTP/1.1 103 Early Hints\r\nLink: a\r\n\r\nHTTP/1.1 100 Continue\r\n\r\n';
  const cases: [name: string, parts: (string | Buffer)[], result: object][] = [
    ['with a length', [`${head}Content-Length: 2\r\n\r\nok`], answer(200, length(2), 'ok')],
    [
      'in chunks that divide a character',
      [`${chunks}1\r\n`, snowman.subarray(0, 1), '\r\n2\r\n', snowman.subarray(1), '\r\n0\r\n\r\n'],
      answer(200, chunked, '☃'),
    ],
    [
      'with every value of a header',
      ['HTTP/1.1 429 Slow\r\nRetry-After: 5\r\nretry-after: 9\r\nSet-Cookie: a\r\nContent-Length: 0\r\n\r\n'],
      answer(429, { 'retry-after': ['5', '9'], 'set-cookie': ['a'], 'content-length': ['0'] }),
    ],
    ['without a body', ['HTTP/1.1 204 No Content\r\n\r\n'], answer(204, {})],
    [
      'after early hints',
      [`${hints}HTTP/1.1 202 Accepted\r\nContent-Length: 2\r\n\r\n{}`],
      answer(202, { 'content-length': ['2'] }, '{}'),
    ],
    [
      'where it hands over the connection',
      ['HTTP/1.1 101 Switching\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\nmore'],
      answer(101, { connection: ['Upgrade'], upgrade: ['x'] }),
    ],
    ['with an odd status', ['HTTP/1.1 999 Odd\r\nContent-Length: 0\r\n\r\n'], answer(999, { 'content-length': ['0'] })],
    [
      'without what follows it',
      [`${head}Content-Length: 2\r\n\r\nokHTTP/1.1 500 Oh\r\n\r\n`],
      answer(200, length(2), 'ok'),
    ],
  ];
  for (const [name, parts, result] of cases) {
    test(name, async () => {
      await using server = await serveBytes(...parts);
      assert.deepEqual(await resultOf(sendTo(server.url)), result);
    });
  }

  test('until the connection ends', async () => {
    await using server = await serveSockets((socket) => socket.once('data', () => socket.end(`${head}\r\nok`)));
    assert.deepEqual(await resultOf(sendTo(server.url)), answer(200, plain, 'ok'));
  });

  for (const status of [300, 301, 302, 303, 307, 308]) {
    test(`${status} is not followed`, async () => {
      const reply = (): Reply => ({ status, headers: { location: `${server.url}/elsewhere` } });
      await using server = await serveHttp(reply);
      assert.equal((await sendTo(server.url)).status, status);
      assert.equal(server.requests.length, 1);
    });
  }
});

test('an answer has the time that its head took', async (t) => {
  const { hrtime } = process;
  let skewSeconds = 0;
  t.mock.method(process, 'hrtime', () => {
    const [full = 0, nanoseconds = 0] = hrtime();
    return [full + skewSeconds, nanoseconds];
  });
  await using server = await serveHttp(() => {
    skewSeconds = 30;
    return { status: 202 };
  });
  const result = await sendTo(server.url);
  assert.ok(result.kind === 'answer' && result.headersMs >= 30_000);
});

test('a request stands in the log before its answer comes, and once', async () => {
  const world = new Recorder();
  await using server = await serveHttp(() => (socket) => {
    const atArrival = [...world.lines];
    socket.end(`HTTP/1.1 202 Accepted\r\nContent-Length: 1\r\n\r\n${atArrival.length}`);
  });
  const result = await loggedExchange(planTo(server.url), LONG_MS, world);
  assert.equal(result.kind === 'answer' && result.body, '1');
  assert.deepEqual(world.lines, ['POST http://HOST/', '202 Accepted in N ms']);
});

test('a status that has no name stands in the log by its number', async () => {
  const world = new Recorder();
  await using server = await serveHttp(() => ({ status: 299 }));
  await loggedExchange(planTo(server.url), LONG_MS, world);
  assert.deepEqual(world.lines, ['POST http://HOST/', '299 in N ms']);
});
