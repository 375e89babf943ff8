import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { resultOf, sendTo } from '../support/exchanges.ts';
import { serveSockets } from '../support/local-server.ts';
import { serveTls, trustTestCa } from '../support/tls.ts';

before(() => {
  delete process.env['NODE_EXTRA_CA_CERTS'];
  trustTestCa();
});

const lost = (reason: string, maybeSent: boolean, detail: string) => ({ kind: 'lost', reason, maybeSent, detail });
const ACCEPTED = 'HTTP/1.1 202 Accepted\r\nContent-Length: 2\r\n\r\n{}';

test('a request over TLS is answered', async () => {
  const received = Promise.withResolvers<string>();
  await using server = await serveTls('good', (socket) => {
    socket.once('data', (bytes: Buffer) => {
      received.resolve(bytes.toString());
      socket.write(ACCEPTED);
    });
  });
  let sends = 0;
  const sent = Promise.withResolvers<void>();
  const onSent = () => {
    sends += 1;
    sent.resolve();
  };
  const headers = { 'content-length': ['2'] };
  const answer = { kind: 'answer', status: 202, headers, body: '{}', bodyCut: false };
  assert.deepEqual(await resultOf(sendTo(`${server.url}/a`, { onSent })), answer);
  await sent.promise;
  assert.equal(sends, 1);
  assert.match(await received.promise, /^POST \/a HTTP\/1\.1\r\n/);
});

describe('before TLS is up nothing was sent:', () => {
  test('where the deadline passes', async (t) => {
    t.mock.timers.enable({ apis: ['setTimeout'] });
    const hello = Promise.withResolvers<void>();
    await using server = await serveSockets((socket) => socket.once('data', () => hello.resolve()));
    const pending = sendTo(server.url.replace('http:', 'https:'), { deadlineMs: 60_000 });
    await hello.promise;
    t.mock.timers.tick(60_000);
    assert.deepEqual(await resultOf(pending), lost('timeout', false, 'HOST could not be reached within 60 s.'));
  });
});

describe('once TLS is up a request may have been sent:', () => {
  test('where the deadline passes', async (t) => {
    t.mock.timers.enable({ apis: ['setTimeout'] });
    await using server = await serveTls('good', () => {});
    const sent = Promise.withResolvers<void>();
    const pending = sendTo(server.url, { deadlineMs: 60_000, onSent: sent.resolve });
    await sent.promise;
    t.mock.timers.tick(60_000);
    assert.deepEqual(await resultOf(pending), lost('timeout', true, 'HOST gave no complete answer within 60 s.'));
  });
});

test('a connection that is reset behind TLS leaves the HTTP client as it was', async () => {
  await using server = await serveTls('good', (socket) => socket.once('data', () => socket.destroy()));
  await using other = await serveSockets((socket) => socket.once('data', () => socket.write(ACCEPTED)));
  assert.equal((await sendTo(server.url)).kind, 'lost');
  for (let again = 0; again < 2; again += 1) assert.equal((await sendTo(other.url)).kind, 'answer');
});
