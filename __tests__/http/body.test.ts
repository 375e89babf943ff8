import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { bodyText, type Headers } from '../../src/http/body.ts';
import { MAX_BODY_BYTES } from '../../src/http/exchange.ts';
import { unpacked } from '../../src/http/unpacked.ts';
import { sendTo } from '../support/exchanges.ts';
import { serveHttp, serveSockets } from '../support/local-server.ts';

const TEXT = '{"detail":"café"}';
const bytes = Buffer.from(TEXT);

async function* pieces(bytes: Buffer): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += 1000) yield bytes.subarray(at, at + 1000);
}

/** Reads a body that comes in pieces. */
async function read(body: Buffer | string, headers: Record<string, string>, maxBytes = MAX_BODY_BYTES) {
  const fields = Object.entries(headers).map(([name, value]) => [name, [value]]);
  const { signal } = new AbortController();
  const { body: text, ...rest } = await bodyText(
    pieces(Buffer.from(body)),
    Object.fromEntries(fields),
    maxBytes,
    signal,
  );
  return { text, bodyCut: rest.bodyCut, unreadAs: rest.unreadAs };
}

describe('a body that came packed, though nobody asked, is unpacked:', () => {
  const cases: [name: string, encoding: string, body: Buffer][] = [
    ['gzip, also by its old name', 'X-GZIP', gzipSync(bytes)],
    ['deflate', 'deflate', deflateSync(bytes)],
    ['deflate without its wrapper', 'deflate', deflateRawSync(bytes)],
    ['br', 'br', brotliCompressSync(bytes)],
    ['zstd', 'zstd', zstdCompressSync(bytes)],
    ['three, one in the other', 'br, zstd, gzip', gzipSync(zstdCompressSync(brotliCompressSync(bytes)))],
    ['none', 'identity', bytes],
    ['gzip of nothing is nothing', 'gzip, identity', gzipSync(bytes)],
  ];
  for (const [name, encoding, body] of cases) {
    test(name, async () => {
      const all = await read(body, { 'content-encoding': encoding });
      assert.deepEqual(all, { text: TEXT, bodyCut: false, unreadAs: undefined });
    });
  }

  test('with the charset of what was packed', async () => {
    const headers = { 'content-encoding': 'gzip', 'content-type': 'text/plain; charset=latin1' };
    assert.equal((await read(gzipSync(Buffer.from('café', 'latin1')), headers)).text, 'café');
  });

  test('none, where there is no body', async () => {
    assert.deepEqual(await read('', { 'content-encoding': 'gzip' }), { text: '', bodyCut: false, unreadAs: undefined });
  });
});

describe('of a body that cannot be unpacked nothing is shown, and it is not empty:', () => {
  const tail = Buffer.from('{"error":"no"}');
  const four = 'gzip, gzip, gzip, gzip';
  const cases: [name: string, encoding: string, body: Buffer, bodyCut?: boolean, max?: number][] = [
    ['one that is cut', 'gzip', gzipSync(bytes).subarray(0, 20)],
    ['one that is not packed', 'gzip', bytes],
    ['one with a broken sum', 'deflate', Buffer.concat([deflateSync(bytes).subarray(0, -1), Buffer.from([0])])],
    ['an encoding that nobody knows', 'constructor', bytes],
    ['an encoding below one that nobody knows', 'x, gzip', gzipSync(bytes)],
    ['one that is longer than may be read', 'gzip', gzipSync(Buffer.alloc(1000)), true, 999],
    ['one of br that is longer', 'br', brotliCompressSync(Buffer.alloc(1_000_000)), true, 10_000],
    [
      'one that is longer on the way',
      'gzip, br',
      brotliCompressSync(Buffer.concat(Array(5000).fill(gzipSync('')))),
      true,
      10_000,
    ],
    ['one whose packed form is longer', 'gzip', gzipSync(bytes), true, 5],
    ['one that nobody knows and is longer', 'x', bytes, true, 5],
    ['gzip with more behind its end', 'gzip', Buffer.concat([gzipSync(bytes), tail])],
    ['gzip with zeros behind its end', 'gzip', Buffer.concat([gzipSync(bytes), Buffer.alloc(9)])],
    ['deflate with more behind its end', 'deflate', Buffer.concat([deflateSync(bytes), tail])],
    ['bare deflate with more behind its end', 'deflate', Buffer.concat([deflateRawSync(bytes), tail])],
    ['br with more behind its end', 'br', Buffer.concat([brotliCompressSync(bytes), tail])],
    ['zstd with more behind its end', 'zstd', Buffer.concat([zstdCompressSync(bytes), tail])],
    ['one in another with more behind its end', 'br, gzip', gzipSync(Buffer.concat([brotliCompressSync(bytes), tail]))],
    ['more encodings than three', four, gzipSync(gzipSync(gzipSync(gzipSync(bytes))))],
  ];
  for (const [name, encoding, body, bodyCut = false, max] of cases) {
    test(name, async () => {
      const all = await read(body, { 'content-encoding': encoding }, max);
      const shown = encoding === four ? 'gzip, gzip, gzip \u2026' : encoding;
      assert.deepEqual(all, { text: '\ufffd', bodyCut, unreadAs: `content-encoding: ${shown}` });
    });
  }

  test('and it is told at the edge of what may be read', async () => {
    const all = await read(gzipSync(Buffer.alloc(1000, 'x')), { 'content-encoding': 'gzip' }, 1000);
    assert.equal(all.text.length, 1000);
  });

  test('one that is cut by the network, and is known to be broken before that, is lost', async () => {
    await using server = await serveSockets((socket) => {
      socket.once('data', () =>
        socket.write('HTTP/1.1 400 No\r\ncontent-encoding: x\r\ncontent-length: 9\r\n\r\nab', () => socket.end()),
      );
    });
    assert.partialDeepStrictEqual(await sendTo(server.url), { kind: 'lost', maybeSent: true, status: 400 });
  });

  test('one that takes long to unpack, which a stop ends', async () => {
    // Half a gigabyte, of members one behind the other.
    const body = Buffer.concat(Array(10).fill(gzipSync(Buffer.alloc(50_000_000), { level: 1 })));
    await using server = await serveHttp(() => ({ status: 200, headers: { 'content-encoding': 'gzip' }, body }));
    const result = await sendTo(server.url, { maxBodyBytes: 2 ** 31, signal: AbortSignal.timeout(100) });
    assert.partialDeepStrictEqual(result, { kind: 'lost', reason: 'cancelled' });
  });

  test('one that goes on for ever: a stop ends the unpacking itself', { timeout: 20_000 }, async () => {
    const controller = new AbortController();
    async function* body() {
      yield gzipSync(bytes).subarray(0, 20);
      controller.abort();
      await new Promise(() => setInterval(() => {}, 60_000).unref());
    }
    const pieces = unpacked(body(), ['gzip'], 1000, controller.signal);
    await assert.rejects(pieces.next(), { name: 'AbortError' });
  });

  test('one with a transfer coding that Node leaves', async () => {
    const packed = gzipSync(bytes);
    const head = `HTTP/1.1 400 No\r\nTransfer-Encoding: gzip, chunked\r\n\r\n${packed.length.toString(16)}\r\n`;
    await using server = await serveSockets((socket) => {
      socket.once('data', () => socket.end(Buffer.concat([Buffer.from(head), packed, Buffer.from('\r\n0\r\n\r\n')])));
    });
    const unread = { body: '\ufffd', bodyCut: false, unreadAs: 'transfer-encoding: gzip' };
    assert.partialDeepStrictEqual(await sendTo(server.url), unread);
  });
});

describe('what is packed and does not say so is not shown:', () => {
  const long = Buffer.from(JSON.stringify({ detail: 'It cannot be imported, since its format is another one.' }));
  for (const [name, body] of [
    ['gzip', gzipSync(bytes)],
    ['zstd', zstdCompressSync(bytes)],
    ['br', brotliCompressSync(bytes)],
    ['deflate', deflateSync(long)],
    ['bare deflate', deflateRawSync(long)],
    ['UTF-16 without a mark', Buffer.from(TEXT, 'utf16le')],
  ] as const) {
    test(name, async () => {
      const unreadAs = 'no text, and no content-encoding';
      assert.deepEqual(await read(body, {}), { text: '\ufffd', bodyCut: false, unreadAs });
    });
  }

  test('but text with a strange sign is', async () => {
    for (const text of ['a\0b\x07', 'x\x1b[31m\x08 of a terminal', '\ufffd\ufffd\ufffd'])
      assert.equal((await read(text, {})).text, text);
  });
});

describe('of a body is read', () => {
  test('what is asked for, and not one byte more', async () => {
    assert.deepEqual(await read('x'.repeat(11), {}, 11), { text: 'x'.repeat(11), bodyCut: false, unreadAs: undefined });
    assert.deepEqual(await read('x'.repeat(12), {}, 11), { text: 'x'.repeat(11), bodyCut: true, unreadAs: undefined });
  });

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
    assert.ok(result.kind === 'answer' && result.bodyCut && result.body.length === 1_048_576);
    await ended.promise;
  });
});

describe('a body is provably empty only where the answer says so:', () => {
  const coding = (...values: string[]): Headers => ({ 'transfer-encoding': values });
  const length = (bytes: number): Headers => ({ 'content-length': [String(bytes)] });
  const cases: [name: string, headers: Headers, isProvenEmpty: boolean, body?: string][] = [
    ['a length of 0', length(0), true],
    ['a last chunk and no other', coding('chunked'), true],
    ['a last chunk, and the name in capitals', coding('Chunked'), true],
    ['no length', {}, false],
    ['a type and no length', { 'content-type': ['application/json'] }, false],
    ['no chunks and no length', coding('identity'), false],
    ['a coding that is only like it', coding('x-chunked'), false],
    ['another coding behind the chunks', coding('chunked, gzip-chunked'), false],
    ['the coding in two headers', coding('chunked', 'x-chunked'), false],
    ['a byte order mark', length(3), false, '\ufeff'],
    ['a blank', length(1), false, ' '],
    ['a blank as a chunk', coding('chunked'), false, ' '],
  ];
  for (const [name, headers, expected, body = ''] of cases) {
    test(name, async () => {
      const all = await bodyText(pieces(Buffer.from(body)), headers, 9, new AbortController().signal);
      assert.equal(all.isProvenEmpty, expected);
    });
  }

  test('a body that goes on after the limit is not', async () => {
    const { bodyCut, isProvenEmpty } = await bodyText(pieces(bytes), length(9), 0, new AbortController().signal);
    assert.deepEqual([bodyCut, isProvenEmpty], [true, false]);
  });
});

describe('text is decoded by its charset:', () => {
  const utf16 = (order: 'le' | 'be') => {
    const text = Buffer.from('\ufeffcafé', 'utf16le');
    return order === 'le' ? text : text.swap16();
  };
  const html = (head: string) => Buffer.from(`<!doctype html><html><head>${head}</head>café`, 'latin1');
  const cases: [name: string, type: string, body: Buffer, text: string | RegExp][] = [
    ['UTF-8 without a word', 'application/json', Buffer.from('café'), 'café'],
    ['UTF-8, without its mark', 'text/plain; charset=utf8', Buffer.from('\ufeffcafé\ufeff'), 'café\ufeff'],
    ['ISO-8859-1', 'text/plain; charset=ISO-8859-1', Buffer.from('café', 'latin1'), 'café'],
    ['in quotes', 'text/plain; x=y; charset="iso-8859-15"', Buffer.from([0xa4]), '€'],
    ['windows-1251', 'text/html;charset=windows-1251', Buffer.from([0xcf, 0xf0]), 'Пр'],
    ['Shift JIS', 'text/plain; charset=Shift_JIS', Buffer.from([0x83, 0x65]), 'テ'],
    ['UTF-16', 'text/plain; charset=utf-16le', utf16('le'), 'café'],
    ['UTF-16 of the other order', 'text/plain; charset=utf-16be', utf16('be'), 'café'],
    ['UTF-16 by its mark alone', 'application/json', utf16('le'), '\ufeffcafé'],
    ['UTF-16 of the other order by its mark, whatever is said', 'text/plain; charset=utf-8', utf16('be'), '\ufeffcafé'],
    ['of an HTML page', 'text/html', html('<meta name=x><meta charset="iso-8859-1">'), /café$/],
    ['of an old HTML page', '', html('<META http-equiv=x content="text/html; charset=ISO-8859-1">'), /café$/],
    ['a charset that nobody knows', 'text/plain; charset=x-none', Buffer.from('café'), 'café'],
    ['what cannot be decoded', 'text/plain', Buffer.from('café', 'latin1'), 'caf\ufffd'],
  ];
  for (const [name, type, body, text] of cases) {
    test(name, async () => {
      const all = await read(body, { 'content-type': type });
      if (typeof text === 'string') assert.equal(all.text, text);
      else assert.match(all.text, text);
    });
  }
});
