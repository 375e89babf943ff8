import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loggedExchange, tellUnread } from '../../src/http/logged-exchange.ts';
import { planTo } from '../support/exchanges.ts';
import { closedPort, serveHttp } from '../support/local-server.ts';
import { Recorder } from '../support/surroundings.ts';

const REQUEST = 'POST http://HOST/';

test('a request stands in the log before its answer comes, and once', async () => {
  const world = new Recorder();
  await using server = await serveHttp(() => (socket) => {
    const atArrival = [...world.lines];
    socket.end(`HTTP/1.1 202 Accepted\r\nContent-Length: 1\r\n\r\n${atArrival.length}`);
  });
  const result = await loggedExchange(planTo(server.url), 3_600_000, world);
  assert.equal(result.kind === 'answer' && result.body, '1');
  assert.deepEqual(world.lines, [REQUEST, '202 Accepted in N ms']);
});

test('a status that has no name stands in the log by its number', async () => {
  const world = new Recorder();
  await using server = await serveHttp(() => ({ status: 299 }));
  await loggedExchange(planTo(server.url), 3_600_000, world);
  assert.deepEqual(world.lines, [REQUEST, '299 in N ms']);
});

test('no answer stands in the log with its reason', async () => {
  const world = new Recorder();
  await loggedExchange(planTo(`http://127.0.0.1:${await closedPort()}`), 3_600_000, world);
  const reason = 'No answer from HOST: the connection was refused (ECONNREFUSED).';
  assert.deepEqual(world.lines, [REQUEST, `${reason} (after N ms)`]);
});

test('a limit for the body is the one of the exchange', async () => {
  await using server = await serveHttp(() => ({ status: 200, body: 'abcdef' }));
  const result = await loggedExchange(planTo(server.url), 3_600_000, new Recorder(), 3);
  assert.partialDeepStrictEqual(result, { body: 'abc', bodyCut: true });
});

test('what is not read in `NO_PROXY` is named once in a process', () => {
  const proxy = { isSecure: false, host: 'p', port: 1, credentials: undefined, shown: 'p:1' };
  const lines: string[] = [];
  for (const unread of [[], ['10.0.0.0/8', 'a*'], ['10.0.0.0/8']]) {
    tellUnread({ kind: 'proxy', proxy, unread }, (line) => lines.push(line));
  }
  const forms = '`host`, `.suffix`, `*.suffix`, `host:port` or `*`';
  assert.deepEqual(lines, [
    `\`NO_PROXY\` has what the action does not read: \`10.0.0.0/8\`, \`a*\`. Name hosts there: ${forms}.`,
  ]);
});
