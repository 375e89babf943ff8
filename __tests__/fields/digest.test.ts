import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsOf, readValid, WOOSMAP } from '../support/inputs.ts';
import { table } from '../support/table.ts';

const SHA256 = '2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881';
const hex = (length: number) => SHA256.repeat(2).slice(0, length);

function isRead(_: string, line: string): void {
  assert.equal(readValid({ ...WOOSMAP, published_sha256: line }).source?.published?.sha256, SHA256);
}

table('a SHA-256 is read of what a tool prints:', isRead, [
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
]);

const base64 = Buffer.from(SHA256, 'hex').toString('base64');

function isNamed(text: string, got: string): void {
  const problem = `\`published_sha256\` must be a SHA-256 of 64 hex digits; ${got}.`;
  assert.deepEqual(problemsOf({ ...WOOSMAP, published_sha256: text }), [problem]);
}

table('what is no SHA-256 is named as what it is:', isNamed, [
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
  [hex(63), 'got 63 characters'],
  [hex(65), 'got 65 characters'],
  [`${hex(63)}g`, 'got 64 characters'],
  ['wsk-0123456', 'got 11 characters'],
]);

test('several lines are no SHA-256', () => {
  const problem = '`published_sha256` must be one SHA-256; got 2 lines. Give the digest of one file.';
  for (const end of ['\n', '\r\n', '\r']) {
    const published_sha256 = [`${SHA256}  a.csv`, `${SHA256}  b.csv`].join(end);
    assert.deepEqual(problemsOf({ ...WOOSMAP, published_sha256 }), [problem]);
  }
});
