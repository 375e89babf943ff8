import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { sendTo } from '../support/exchanges.ts';
import { serveHttp } from '../support/local-server.ts';

const TEXT = '{"detail":"café"}';
const bytes = Buffer.from(TEXT);

async function read(body: Buffer | string, headers: Record<string, string>, maxBodyBytes?: number) {
  await using server = await serveHttp(() => ({ status: 403, headers, body }));
  const result = await sendTo(server.url, { maxBodyBytes });
  assert.ok(result.kind === 'answer');
  const { body: text, bodyCut, unreadAs } = result;
  return { text, bodyCut, unreadAs };
}

describe('a body that came packed, though nobody asked, is unpacked:', () => {
  const cases: [name: string, encoding: string, body: Buffer][] = [
    ['gzip', 'gzip', gzipSync(bytes)],
    ['gzip by its old name', 'X-GZIP', gzipSync(bytes)],
    ['deflate', 'deflate', deflateSync(bytes)],
    ['deflate without its wrapper', 'deflate', deflateRawSync(bytes)],
    ['br', 'br', brotliCompressSync(bytes)],
    ['one in another', 'br, gzip', gzipSync(brotliCompressSync(bytes))],
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
  const cases: [name: string, encoding: string, body: Buffer, bodyCut: boolean, max?: number][] = [
    ['one that is cut', 'gzip', gzipSync(bytes).subarray(0, 20), false],
    ['one that is not packed', 'gzip', bytes, false],
    ['one with a broken sum', 'deflate', Buffer.concat([deflateSync(bytes).subarray(0, -1), Buffer.from([0])]), false],
    ['an encoding that is not decoded', 'zstd', zstdCompressSync(bytes), false],
    ['an encoding that nobody knows', 'constructor', bytes, false],
    ['an encoding below one that nobody knows', 'x, gzip', gzipSync(bytes), false],
    ['one that is longer than may be read', 'gzip', gzipSync(Buffer.alloc(1000)), true, 999],
    ['one of br that is longer', 'br', brotliCompressSync(Buffer.alloc(1_000_000)), true, 10_000],
    ['one whose packed form is longer', 'gzip', gzipSync(bytes), true, 5],
  ];
  for (const [name, encoding, body, bodyCut, max] of cases) {
    test(name, async () => {
      const all = await read(body, { 'content-encoding': encoding }, max);
      assert.deepEqual(all, { text: '\ufffd', bodyCut, unreadAs: encoding });
    });
  }

  test('and it is told at the edge of what may be read', async () => {
    const all = await read(gzipSync(Buffer.alloc(1000, 'x')), { 'content-encoding': 'gzip' }, 1000);
    assert.equal(all.text.length, 1000);
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
    ['UTF-8', 'text/plain; charset=utf8', Buffer.from('\ufeffcafé'), 'café'],
    ['ISO-8859-1', 'text/plain; charset=ISO-8859-1', Buffer.from('café', 'latin1'), 'café'],
    ['in quotes', 'text/plain; x=y; charset="iso-8859-15"', Buffer.from([0xa4]), '€'],
    ['windows-1251', 'text/html;charset=windows-1251', Buffer.from([0xcf, 0xf0]), 'Пр'],
    ['Shift JIS', 'text/plain; charset=Shift_JIS', Buffer.from([0x83, 0x65]), 'テ'],
    ['UTF-16', 'text/plain; charset=utf-16le', utf16('le'), 'café'],
    ['UTF-16 of the other order', 'text/plain; charset=utf-16be', utf16('be'), 'café'],
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
