import assert from 'node:assert/strict';
import { once } from 'node:events';
import { type ClientRequest, request as httpRequest } from 'node:http';
import type { Socket } from 'node:net';
import { describe, test } from 'node:test';
import { trackOpenedRequests } from '../../src/http/opened-requests.ts';
import { serveSockets } from '../support/local-server.ts';

const ignore = () => {};

describe('at the end', () => {
  test('a request is destroyed that has no connection yet, although nobody listens to it any more', async () => {
    await using server = await serveSockets(ignore);
    let request: ClientRequest | undefined;
    const opened = trackOpenedRequests(() => {
      request = httpRequest(server.url);
    });
    // The package tunnel takes every listener away.
    request?.removeAllListeners('error');
    opened.destroyAll();
    assert.equal(request?.destroyed, true);
    await new Promise<unknown>((resolve) => request?.on('close', resolve));
  });

  test('a connection is destroyed that was taken from its request, as that of a tunnel is', async () => {
    await using server = await serveSockets((socket) =>
      socket.once('data', () => socket.write('HTTP/1.1 200 OK\r\n\r\n')),
    );
    let request: ClientRequest | undefined;
    const opened = trackOpenedRequests(() => {
      request = httpRequest(server.url, { method: 'CONNECT', path: 'api.example:443' });
      request.end();
    });
    const [, socket] = (await once(request ?? process, 'connect')) as [unknown, Socket];
    assert.equal(socket.destroyed, false);
    opened.destroyAll();
    assert.equal(socket.destroyed, true);
    // What comes late is nobody's.
    socket.emit('error', new Error('late'));
  });

  test('no request is touched that others opened', async () => {
    await using server = await serveSockets((socket) =>
      socket.once('data', () => socket.write('HTTP/1.1 204 No\r\n\r\n')),
    );
    const before = httpRequest(server.url);
    const opened = trackOpenedRequests(() => httpRequest(server.url).on('error', ignore));
    const after = httpRequest(server.url);
    opened.destroyAll();
    for (const request of [before, after]) {
      const answered = once(request, 'response');
      request.end();
      await answered;
      request.destroy();
    }
  });
});

test("an error that comes before anybody listens is nobody's", async () => {
  await using server = await serveSockets(ignore);
  let request: ClientRequest | undefined;
  const opened = trackOpenedRequests(() => {
    request = httpRequest(server.url);
  });
  request?.emit('error', new Error('early'));
  opened.destroyAll();
});

test('where opening throws, nothing is listened to any more', async () => {
  assert.throws(() => trackOpenedRequests(() => assert.fail('broken')), /broken/);
  await using server = await serveSockets((socket) => socket.destroy());
  // An error with no listener is thrown: it would be swallowed if the request were still seen.
  const request = httpRequest(server.url);
  assert.equal(request.listenerCount('error'), 0);
  request.on('error', ignore).destroy();
});
