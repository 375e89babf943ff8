import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loggedExchange } from '../../src/http/logged-exchange.ts';
import { LONG_MS, planTo } from '../support/exchanges.ts';
import { closedPort, serveHttp } from '../support/local-server.ts';
import { Recorder } from '../support/world.ts';

const REQUEST = 'POST http://HOST/';

test('a request stands in the log before its answer comes, and once', async () => {
  const world = new Recorder();
  await using server = await serveHttp(() => (socket) => {
    const atArrival = [...world.lines];
    socket.end(`HTTP/1.1 202 Accepted\r\nContent-Length: 1\r\n\r\n${atArrival.length}`);
  });
  const result = await loggedExchange(planTo(server.url), LONG_MS, world);
  assert.equal(result.kind === 'answer' && result.body, '1');
  assert.deepEqual(world.lines, [REQUEST, '202 Accepted in N ms']);
});

test('a status that has no name stands in the log by its number', async () => {
  const world = new Recorder();
  await using server = await serveHttp(() => ({ status: 299 }));
  await loggedExchange(planTo(server.url), LONG_MS, world);
  assert.deepEqual(world.lines, [REQUEST, '299 in N ms']);
});

test('no answer stands in the log with its reason', async () => {
  const world = new Recorder();
  await loggedExchange(planTo(`http://127.0.0.1:${await closedPort()}`), LONG_MS, world);
  const reason = 'No answer from HOST: the connection was refused (ECONNREFUSED).';
  assert.deepEqual(world.lines, [REQUEST, `${reason} (after N ms)`]);
});

test('a limit for the body is the one of the exchange', async () => {
  await using server = await serveHttp(() => ({ status: 200, body: 'abcdef' }));
  const result = await loggedExchange(planTo(server.url), LONG_MS, new Recorder(), 3);
  assert.partialDeepStrictEqual(result, { body: 'abc', bodyCut: true });
});
