import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { MAX_BODY_BYTES } from '../../src/http/exchange.ts';
import { sendTo } from '../support/exchanges.ts';
import { serveHttp, serveSockets } from '../support/local-server.ts';

describe('of a body is read', () => {
  const cases: [name: string, bytes: number, maxBodyBytes: number | undefined, read: number, bodyCut: boolean][] = [
    ['a mebibyte', MAX_BODY_BYTES, undefined, 1_048_576, false],
    ['a mebibyte, of one byte more', MAX_BODY_BYTES + 1, undefined, 1_048_576, true],
    ['a mebibyte less a byte', MAX_BODY_BYTES - 1, undefined, 1_048_575, false],
    ['what is asked for', 11, 11, 11, false],
    ['what is asked for, of one byte more', 12, 11, 11, true],
  ];
  for (const [name, bytes, maxBodyBytes, read, bodyCut] of cases) {
    test(name, async () => {
      await using server = await serveHttp(() => ({ status: 200, body: 'x'.repeat(bytes) }));
      const result = await sendTo(server.url, maxBodyBytes === undefined ? {} : { maxBodyBytes });
      assert.ok(result.kind === 'answer');
      assert.deepEqual([result.body.length, result.bodyCut], [read, bodyCut]);
    });
  }

  for (const mark of ['\ufeff', '']) {
    test(`all but a byte order mark at its beginning, where there is ${mark === '' ? 'none' : 'one'}`, async () => {
      await using server = await serveHttp(() => ({ status: 200, body: `${mark}a\ufeffb` }));
      const result = await sendTo(server.url);
      assert.ok(result.kind === 'answer');
      assert.equal(result.body, 'a\ufeffb');
    });
  }

  test('a mebibyte of a flood, which is then ended', async () => {
    const ended = Promise.withResolvers<void>();
    await using server = await serveSockets((socket) => {
      const pour = () => {
        while (socket.writable && socket.write(Buffer.alloc(65_536, 'x')));
      };
      socket.on('close', () => ended.resolve());
      socket.once('data', () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n');
        socket.on('drain', pour);
        pour();
      });
    });
    const result = await sendTo(server.url);
    assert.ok(result.kind === 'answer' && result.bodyCut && result.body.length === MAX_BODY_BYTES);
    await ended.promise;
  });
});
