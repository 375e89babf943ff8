import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { problemsOf, readValid, WOOSMAP } from '../support/inputs.ts';

const SHA256 = '2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881';
const hex = (length: number) => SHA256.repeat(2).slice(0, length);

describe('a SHA-256 is read of what a tool prints:', () => {
  const lines: [tool: string, line: string][] = [
    ['sha256sum', `${SHA256}  stores.csv`],
    ['sha256sum in binary mode', `${SHA256} *stores.csv`],
    ['sha256sum of an escaped name', `\\${SHA256}  stores\\\\2026.csv`],
    ['sha256sum of an input', `${SHA256}  -`],
    ['sha256sum --tag', `SHA256 (stores (1).csv) = ${SHA256}`],
    ['sha256sum --tag of an escaped name', `\\SHA256 (a\\nb.csv) = ${SHA256}`],
    ['shasum -a 256', `${SHA256}  a = b.csv\n`],
    ['openssl dgst', `SHA256(stores.csv)= ${SHA256}`],
    ['openssl dgst of version 3', `SHA2-256(stores.csv)= ${SHA256.toUpperCase()}`],
    ['openssl dgst of an input', `(stdin)= ${SHA256}`],
    ['openssl dgst -r', `${SHA256} *stdin`],
    ['a container registry', `sha256:${SHA256}`],
  ];
  for (const [tool, line] of lines) {
    test(tool, () => {
      const { source } = readValid({ ...WOOSMAP, published_sha256: line });
      assert.equal(source?.published?.sha256, SHA256);
    });
  }
});

describe('what is no SHA-256 is named as what it is:', () => {
  const base64 = Buffer.from(SHA256, 'hex').toString('base64');
  const cases: [text: string, got: string][] = [
    [hex(32), 'got the 32 digits of MD5'],
    [`MD5 (a.csv) = ${hex(32)}`, 'got the 32 digits of MD5'],
    [`${hex(40)}  a.csv`, 'got the 40 digits of SHA-1'],
    [`${hex(56)}  a.csv`, 'got the 56 digits of SHA-224'],
    [`${hex(96)}  a.csv`, 'got the 96 digits of SHA-384'],
    [`SHA512(a.csv)= ${hex(128)}`, 'got the 128 digits of SHA-512'],
    [`sha512:${hex(128)}`, 'got the 128 digits of SHA-512'],
    [`md5:${hex(32)}`, 'got the 32 digits of MD5'],
    [base64, 'got one in base64. Convert it to hex digits'],
    [base64.slice(0, -1), 'got one in base64. Convert it to hex digits'],
    [`sha256-${base64}`, 'got one in base64. Convert it to hex digits'],
    [`SHA3-256(a.csv)= ${SHA256}`, 'got the digest of another algorithm'],
    [`sha512:${SHA256}`, 'got the digest of another algorithm'],
    [`HMAC-SHA2-256(a.csv)= ${SHA256}`, 'got the digest of another algorithm'],
    [`${hex(63)}g`, 'got 64 characters'],
    ['wsk-0123456', 'got 11 characters'],
  ];
  for (const [text, got] of cases) {
    test(`${text.slice(0, 30)}: ${got}`, () =>
      assert.deepEqual(problemsOf({ ...WOOSMAP, published_sha256: text }), [
        `\`published_sha256\` must be a SHA-256 of 64 hex digits; ${got}.`,
      ]));
  }

  test('several lines', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const two = [`${SHA256}  a.csv`, `${SHA256}  b.csv`].join(end);
      assert.deepEqual(problemsOf({ ...WOOSMAP, published_sha256: two }), [
        '`published_sha256` must be one SHA-256; got 2 lines. Give the digest of one file.',
      ]);
    }
  });
});
