import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { whyNotData } from '../../src/data/format.ts';
import { collection, inspected } from '../support/data-files.ts';
import { table } from '../support/table.ts';
import { type ZipMember, zipOf, zipped } from '../support/zips.ts';

const POINTER = 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n';
const NO_ZIP = 'has a name that ends in `.zip`, but is not a zip';
const member: ZipMember = { name: 'stores.csv', content: 'id,name\n1,a\n2,b\n'.repeat(50) };
const zip = zipOf([member]);
const liar = (lies: ZipMember['lies']) => zipOf([{ ...member, ...(lies === undefined ? {} : { lies }) }]);
const packed = gzipSync(member.content);
/** Longer than what tells a format. */
const noise = `<a>${Array.from({ length: 20_000 }, (_, at) => at * 7919).join(' ')}</a>`;
/** The bytes with one of them changed. */
const flipped = (bytes: Buffer, at: number) => bytes.map((byte, index) => (index === at ? byte ^ 0xff : byte));

/** A zip whose end says that it is the second of several disks. */
function partOf(whole: Buffer): Buffer {
  const part = Buffer.from(whole);
  part.writeUInt16LE(1, part.length - 18);
  return part;
}

async function isRefused(_: string, name: string, content: string | Uint8Array, why: string): Promise<void> {
  assert.ok(String(await inspected(name, content)).startsWith(`refused: ${why}`));
}

table('what cannot be data is refused:', isRefused, [
  ['a Git LFS pointer', 'a.csv', POINTER, 'is a Git LFS pointer, not the data. Set `lfs: true`'],
  ['one under the name of a zip', 'a.zip', POINTER, 'is a Git LFS pointer'],
  ['one that is packed', 'a.csv.gz', gzipSync(POINTER), 'holds `a.csv`, which is a Git LFS pointer'],
  ['one in a zip', 'a.zip', zipped({ 'in/a.csv': POINTER }), 'holds `in/a.csv`, which is a Git LFS'],
  ['a web page', 'a.json', '<!DOCTYPE html><p>Sign in', 'is a web page'],
  [
    'one after a mark, blanks, a declaration and comments',
    'a.csv',
    '\ufeff \r\n<?xml version="1.0"?><!-- a > b --><!---->\n<HTML lang="en">',
    'is a web page',
  ],
  ['one in UTF-16', 'a.csv', Buffer.from('\ufeff<html>', 'utf16le'), 'is a web page'],
  ['one in UTF-16 without a mark', 'a.csv', Buffer.from('<html>', 'utf16le').swap16(), 'is a web page'],
  ['one among others', 'a.zip', zipped({ 'a.txt': 'one', 'a.csv': '<html>' }), 'holds `a.csv`, which is a web page'],
  ['a table under the name of a zip', 'a.ZIP', 'a,b\n', NO_ZIP],
  ['a zip whose beginning is missing', 'a.zip', zip.subarray(50), NO_ZIP],
  ['a table under the name of a gzip', 'a.csv.gz', 'a,b\n', 'has a name that ends in `.gz`, but is not a gzip'],
  ['a zip under the name of a gzip', 'a.gz', zip, 'has a name that ends in `.gz`, but is not a gzip'],
  ['a gzip under the name of a zip', 'a.zip', packed, NO_ZIP],
  [
    'a page in a zip with more behind it',
    'a.zip',
    Buffer.concat([zipped({ 'a.csv': '<html>' }), Buffer.from('more')]),
    'holds `a.csv`, which is a web page',
  ],
  ['a damaged zip behind other bytes', 'a.zip', Buffer.concat([Buffer.from('#!/bin/sh\n'), flipped(zip, 45)]), NO_ZIP],
  ['JSON that is cut', 'a.json', collection(3).slice(0, -1), 'ends in the middle of its JSON'],
  ['JSON that is cut in a word', 'a.geojson', '[tru', 'ends in the middle'],
  ['JSON that is cut behind what is not valid', 'a.json', `[{"a": NaN}, {"a`, 'ends in the middle'],
  ['the same in a zip', 'a.zip', zipped({ 'a.json': '[NaN, 1' }), 'holds `a.json`, which ends in'],
  ['the same in a gzip', 'a.json.gz', gzipSync('[NaN, 1'), 'holds `a.json`, which ends in the middle'],
  ['JSON without a text', 'a.json', ' \n', 'ends in the middle'],
  ['JSON lines that are cut', 'a.json', '{"a":1}\n{"a":', 'ends in the middle'],
  ['an empty zip', 'a.zip', zipOf([]), 'is a zip without a file'],
  ['a zip of a folder', 'a.zip', zipped({ 'in/': '' }), 'is a zip without a file'],
  ['a zip without its end', 'a.zip', zip.subarray(0, -30), 'is a cut or damaged zip'],
  ['a zip without its second half', 'stores.csv', zip.subarray(0, zip.length >> 1), 'is a cut or damaged zip'],
  ['a zip with a hole', 'a.zip', Buffer.concat([zip.subarray(0, 40), zip.subarray(60)]), 'is a cut or damaged zip'],
  ['one part of a zip', 'a.zip', partOf(zip), 'is one part of a zip in several parts'],
  ['a member with a wrong check sum', 'a.zip', liar({ crc: 1 }), 'is a cut or damaged zip'],
  ['a member with a changed byte', 'a.zip', flipped(zip, 45), 'is a cut or damaged zip'],
  ['a member that says it is shorter', 'a.zip', liar({ bytes: 10 }), 'is a cut or damaged zip'],
  ['a member that says it is longer', 'a.zip', liar({ bytes: 100_000 }), 'is a cut or damaged zip'],
  ['a member beyond the end', 'a.zip', liar({ at: 1_000_000 }), 'is a cut or damaged zip'],
  ['a member packed beyond the end', 'a.zip', liar({ packedBytes: 1_000_000 }), 'is a cut or damaged zip'],
  ['a gzip that is cut', 'a.csv.gz', packed.subarray(0, -9), 'is a cut or damaged gzip'],
  ['a cut gzip of what is not counted', 'a.xml.gz', gzipSync(noise).subarray(0, -9), 'is a cut or damaged gzip'],
  [
    'a gzip that is cut, behind what is read of it',
    'a.csv.gz',
    gzipSync(`a\n1"\n${noise}`).subarray(0, -9),
    'is a cut or damaged gzip',
  ],
  ['a gzip with a wrong check sum', 'a.csv.gz', flipped(packed, packed.length - 6), 'is a cut or damaged gzip'],
  ['a gzip of its head alone', 'a.csv.gz', packed.subarray(0, 10), 'is a cut or damaged gzip'],
]);

async function isTaken(_: string, name: string, content: string | Buffer): Promise<void> {
  assert.doesNotMatch(String(await inspected(name, content)), /^refused/);
}

table('what looks like it is not refused:', isTaken, [
  ['a web page by its name', 'a.html', '<!doctype html>'],
  ['XML of another kind', 'a.xml', '<html:stores xmlns:html="x"/>'],
  ['a table that tells of pointers', 'a.csv', 'text\n"version https://git-lfs.github.com/spec/v1"\n'],
  ['a page beside the data', 'a.zip', zipped({ 'about.html': '<html>', 'a.csv': 'a\n1' })],
  ['another file beside the data', 'a.zip', zipped({ 'old.gz': 'no gzip', 'a.csv': 'a\n1' })],
]);

test('of served bytes the first tell a pointer and a page', () => {
  assert.match(whyNotData(Buffer.from(POINTER), 'a.zip') ?? '', /Git LFS/);
  assert.match(whyNotData(Buffer.from('<html>'), 'a') ?? '', /web page/);
  for (const [text, name] of [
    ['<html>', 'a.htm'],
    ['a,b', 'a.zip'],
    ['', ''],
  ] as const) {
    assert.equal(whyNotData(Buffer.from(text), name), undefined);
  }
});
