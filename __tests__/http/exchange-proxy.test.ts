import assert from 'node:assert/strict';
import { connect, type Socket } from 'node:net';
import { before, describe, test } from 'node:test';
import { resultOf, sendTo } from '../support/exchanges.ts';
import { closedPort, type LocalServer, serveSockets } from '../support/local-server.ts';
import { serveTls, trustTestCa } from '../support/tls.ts';

/** A name that only the proxy knows; http-client never asks a proxy for a loopback host. */
const ADDRESS = 'https://api.test/a';

before(() => {
  delete process.env['NODE_EXTRA_CA_CERTS'];
  trustTestCa();
});
const lost = (reason: string, maybeSent: boolean, detail: string) => ({ kind: 'lost', reason, maybeSent, detail });

/** Starts a proxy and gives the environment that names it; it is handed each request for a tunnel. */
async function useProxy(
  onConnect: (socket: Socket, head: string) => void,
): Promise<LocalServer & { readonly env: NodeJS.ProcessEnv }> {
  const proxy = await serveSockets((socket) => {
    socket.once('data', (bytes: Buffer) => onConnect(socket, bytes.toString()));
  });
  return Object.assign(proxy, { env: through(proxy.url.replace('http://', 'http://user:p%40ss@')) });
}

const through = (url: string): NodeJS.ProcessEnv => ({ https_proxy: url });

/** Opens a tunnel to a port here. */
function tunnelTo(port: number, socket: Socket, status = 200): void {
  const onward = connect(port, '127.0.0.1', () => socket.write(`HTTP/1.1 ${status} OK\r\n\r\n`));
  onward.on('error', () => socket.destroy());
  socket.on('close', () => onward.destroy());
  socket.pipe(onward).pipe(socket);
}

test('a request goes through the tunnel of a proxy, which sees nothing of it', async () => {
  const heads: string[] = [];
  await using server = await serveTls('good', (socket) => {
    socket.once('data', (bytes: Buffer) => {
      heads.push(bytes.toString());
      socket.write('HTTP/1.1 202 Accepted\r\nContent-Length: 0\r\n\r\n');
    });
  });
  await using proxy = await useProxy((socket, head) => {
    heads.push(head);
    // Any 2xx grants a tunnel.
    tunnelTo(server.port, socket, 204);
  });
  const order: string[] = [];
  const onReady = () => order.push(`ready after ${heads.length}`) > 0;
  assert.equal((await sendTo(ADDRESS, { onReady, env: proxy.env })).status, 202);
  assert.deepEqual(order, ['ready after 1']);
  assert.match(heads[0] ?? '', /^CONNECT api\.test:443 HTTP\/1\.1\r\n/);
  assert.match(heads[0] ?? '', /proxy-authorization: Basic dXNlcjpwQHNz\r\n/i);
  assert.doesNotMatch(heads[0] ?? '', /key-1/);
  assert.match(heads[1] ?? '', /^POST \/a HTTP\/1\.1\r\n/);
  assert.equal(heads.length, 2);
});

describe('where there is no tunnel nothing was sent:', () => {
  const answer = (status: number) => (socket: Socket) =>
    socket.end(`HTTP/1.1 ${status} No\r\nContent-Length: 0\r\n\r\n`);
  const refused = (status: number) => `The proxy refused the tunnel to api.test with status ${status}.`;
  const cases: [name: string, play: (socket: Socket) => void, detail: string][] = [
    ...[199, 302, 407].map((status): (typeof cases)[number] => [`answers ${status}`, answer(status), refused(status)]),
    [
      'hangs up',
      (socket) => socket.end(),
      'The proxy HOST cannot be used for api.test: the connection was reset (ECONNRESET).',
    ],
    [
      'says more than it may',
      (socket) => socket.write('HTTP/1.1 200 OK\r\n\r\nmore'),
      'The proxy did not open a clean tunnel to api.test.',
    ],
  ];
  for (const [name, play, detail] of cases) {
    test(`the proxy ${name}`, async () => {
      await using proxy = await useProxy(play);
      assert.deepEqual(await resultOf(sendTo(ADDRESS, proxy)), lost('network', false, detail));
    });
  }

  test('there is no proxy', async () => {
    const env = through(`http://127.0.0.1:${await closedPort()}`);
    const detail = 'The proxy HOST cannot be used for api.test: the connection was refused (ECONNREFUSED).';
    assert.deepEqual(await resultOf(sendTo(ADDRESS, { env })), lost('network', false, detail));
  });
});

describe('a proxy that hangs', () => {
  const hangs: [name: string, play: (socket: Socket) => void][] = [
    ['before the tunnel', () => {}],
    ['after the tunnel', (socket) => socket.write('HTTP/1.1 200 OK\r\n\r\n')],
  ];
  for (const [name, play] of hangs) {
    for (const [end, reason, detail] of [
      ['the deadline', 'timeout', 'api.test could not be reached within 60 s.'],
      ['a cancel', 'cancelled', 'The step was stopped.'],
    ] as const) {
      test(`${name} is left at ${end}, with its connection`, async (t) => {
        t.mock.timers.enable({ apis: ['setTimeout'] });
        const controller = new AbortController();
        const [asked, closed] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
        await using proxy = await useProxy((socket) => {
          socket.on('close', () => closed.resolve());
          play(socket);
          asked.resolve();
        });
        const pending = sendTo(ADDRESS, { deadlineMs: 60_000, signal: controller.signal, env: proxy.env });
        await asked.promise;
        if (reason === 'timeout') t.mock.timers.tick(60_000);
        else controller.abort();
        assert.deepEqual(await resultOf(pending), lost(reason, false, detail));
        await closed.promise;
      });
    }
  }
});

test('a request whose tunnel is closed after it went out may have been sent', async () => {
  let tunnel: Socket | undefined;
  await using server = await serveTls('good', (socket) => socket.once('data', () => tunnel?.destroy()));
  await using proxy = await useProxy((socket) => {
    tunnel = socket;
    tunnelTo(server.port, socket);
  });
  const detail = 'No answer from api.test: the connection was reset (ECONNRESET).';
  assert.deepEqual(await resultOf(sendTo(ADDRESS, proxy)), lost('network', true, detail));
});

test('a proxy behind TLS is used, where its certificate can be trusted', async () => {
  const seen: string[] = [];
  const refuse = (socket: Socket) =>
    socket.once('data', (bytes: Buffer) => {
      seen.push(bytes.toString());
      socket.end('HTTP/1.1 502 No\r\n\r\n');
    });
  await using good = await serveTls('good', refuse);
  const refused = 'The proxy refused the tunnel to api.test with status 502.';
  assert.deepEqual(await resultOf(sendTo(ADDRESS, { env: through(good.url) })), lost('network', false, refused));
  assert.match(seen[0] ?? '', /^CONNECT api\.test:443 HTTP\/1\.1\r\n/);
  await using bad = await serveTls('self-signed', refuse);
  const words = 'its TLS certificate is self-signed; a private CA goes into NODE_EXTRA_CA_CERTS';
  const detail = `The proxy HOST cannot be used for api.test: ${words} (DEPTH_ZERO_SELF_SIGNED_CERT).`;
  assert.deepEqual(await resultOf(sendTo(ADDRESS, { env: through(bad.url) })), lost('network', false, detail));
  assert.equal(seen.length, 1);
});
