import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sendTo } from '../support/exchanges.ts';
import { serveSockets } from '../support/local-server.ts';

describe('a body is provably empty only where the answer says so:', () => {
  const cases: [name: string, afterStatus: string, isProvenEmpty: boolean | 'lost'][] = [
    ['a length of 0', 'content-length: 0\r\n\r\n', true],
    ['a last chunk and no other', 'transfer-encoding: chunked\r\n\r\n0\r\n\r\n', true],
    ['a last chunk, and the name in capitals', 'Transfer-Encoding: Chunked\r\n\r\n0\r\n\r\n', true],
    ['no length, closed before a byte', '\r\n', false],
    ['another type and no length, closed before a byte', 'content-type: application/json\r\n\r\n', false],
    ['no chunks and no length', 'transfer-encoding: identity\r\n\r\n', false],
    ['a coding that is only like it', 'transfer-encoding: x-chunked\r\n\r\n', false],
    ['another coding behind the chunks', 'transfer-encoding: chunked, gzip-chunked\r\n\r\n', false],
    ['the coding in two headers', 'transfer-encoding: chunked\r\ntransfer-encoding: x-chunked\r\n\r\n', false],
    ['a byte order mark', 'content-length: 3\r\n\r\n\u00ef\u00bb\u00bf', false],
    ['a blank', 'content-length: 1\r\n\r\n ', false],
    ['a blank as a chunk', 'transfer-encoding: chunked\r\n\r\n1\r\n \r\n0\r\n\r\n', false],
    ['a length of 1, closed before a byte', 'content-length: 1\r\n\r\n', 'lost'],
    ['chunks, closed before the last one', 'transfer-encoding: chunked\r\n\r\n', 'lost'],
  ];
  for (const [name, head, expected] of cases) {
    test(name, async () => {
      await using server = await serveSockets((socket) => {
        socket.once('data', () => socket.end(Buffer.from(`HTTP/1.1 200 OK\r\n${head}`, 'latin1')));
      });
      const result = await sendTo(server.url);
      assert.equal(result.kind === 'answer' ? result.isProvenEmpty : result.kind, expected);
    });
  }

  test('a body that goes on after the limit is not', async () => {
    await using server = await serveSockets((socket) => {
      socket.once('data', () => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 3\r\n\r\nabc'));
    });
    const result = await sendTo(server.url, { maxBodyBytes: 0 });
    assert.ok(result.kind === 'answer' && result.bodyCut && !result.isProvenEmpty);
  });
});
