import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { readJson } from '../../src/data/json.ts';
import { readData } from '../../src/data/reading.ts';
import { collection, features, inspected, lines, shapeIndex, told } from '../support/data-files.ts';
import { fc } from '../support/fast-check.ts';
import { cases, table } from '../support/table.ts';
import { zipOf, zipped } from '../support/zips.ts';

const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');
const utf16be = (text: string) => Buffer.from(utf16(text)).swap16();
const pretty = (text: string) => JSON.stringify(JSON.parse(text), null, 2);
/** As bsdtar and tapes fill up to a whole block. */
const zeroed = (bytes: Buffer) => Buffer.concat([bytes, Buffer.alloc(10_240)]);
const shapes = (records: number, name = 'stores') => [
  { name: `${name}.shp`, content: 'shapes' },
  { name: `${name}.shx`, content: shapeIndex(records) },
  { name: `${name}.dbf`, content: 'table' },
  { name: `${name}.prj`, content: 'GEOGCS["WGS 84"]' },
];

const indexed = (index: Buffer) => zipped({ 'a.shp': '', 'a.shx': index });
/** One table, and a comment that begins as the end of a zip does. */
const commented = zipOf([{ name: 'a.csv', content: 'a\n1\n' }], { comment: 'PK\x05\x06' });

const storedShapes = shapes(9).map((one) => ({ ...one, isStored: true, isZip64: true }));
const wfsRequest = { name: 'wfsrequest.txt', content: 'http://h/ows?bbox=1,2,3,4' };
const closedIndex = shapes(1).map((one) => (one.name.endsWith('.shx') ? { ...one, flags: 1 } : one));
const unpacksItself = Buffer.concat([Buffer.from('#!/bin/sh\n'), zipOf(shapes(1))]);
const largeText = { name: 'b.txt', content: 'a,b\n'.repeat(300_000) };

cases('counted', (name: string, content: string | Buffer) => inspected(name, content), [
  ['a FeatureCollection', 'a.geojson', collection(3), 3],
  ['one that is written in many lines', 'a.geojson', pretty(collection(3)), 3],
  ['one whose features come before its type', 'a.json', '{"features":[{},{}],"type":"FeatureCollection"}', 2],
  ['one whose keys are written with escapes', 'a.json', '{"f\\u0065atures":[{}],"type":"FeatureCollection"}', 1],
  ['one without features', 'a.json', collection(0), 0],
  ['one Feature', 'a.json', JSON.stringify(features(1)[0]), 1],
  ['a JSON list of anything', 'a.json', '[1, [2, 3], {"a": [4]}, "x"]', 4],
  ['an empty list', 'a.json', ' [ ] ', 0],
  ['UTF-16', 'a.json', utf16(collection(2)), 2],
  ['UTF-16 of the other order', 'a.json', utf16be(collection(2)), 2],
  ['a byte order mark before JSON', 'a.json', `\ufeff${collection(2)}`, 2],
  ['JSON under a table\u2019s name', 'a.csv', collection(4), 4],
  ['JSON lines by their name', 'a.ndjson', '1\n[2]\n\n"3"', 3],
  ['JSON lines because each is an object', 'a.txt', lines(3), 3],
  ['JSON lines with CRLF and without an end', 'a.json', lines(3).trim().replaceAll('\n', '\r\n'), 3],
  ['a sequence of RFC 8142', 'a.geojsons', lines(3).replaceAll(/^(?=.)/gm, '\x1e'), 3],
  ['a sequence whose texts have many lines', 'a.json', `\x1e${pretty('{"a":1}')}\n\x1e{"b":2}\n`, 2],
  ['no lines at all', 'a.jsonl', '\n', 0],
  ['a table', 'a.csv', 'a,b\n1,2\n3,4\n', 2],
  ['a header alone', 'a.csv', 'a,b\n', 0],
  ['an empty table', 'a.csv', '', 0],
  ['a table without a last line end', 'a.csv', 'a,b\r\n1,2\r\n3,4', 2],
  ['lone CRs', 'a.csv', 'a,b\r1,2\r3,4\r', 2],
  ['a line break within quotes', 'a.csv', 'a,b\n"1\n2","3 ""4""\r\n"\n5,6\n', 2],
  ['a header with a line break', 'a.csv', '"a\nb";c\n1;2\n', 1],
  ['blank lines and lines of separators', 'a.csv', '\n\na;b\n\n;\n ; \n1;2\n;;;\n', 1],
  ['fields of two quotes are text', 'a.csv', 'a,b\n"",""\n', 1],
  ['Excel\u2019s line of its separator', 'a.csv', 'sep=;\r\na;b\r\n1;2\r\n;\r\n', 1],
  ['a table in UTF-16', 'a.csv', utf16('a\tb\r\n1\t2\r\n'), 1],
  ['a table with a byte order mark before a quote', 'a.csv', '\ufeff"a","b"\n"1","2"\n', 1],
  ['a tsv', 'a.tsv', 'a,b\tc\n1\t2\n', 1],
  ['a table with the end of a text of DOS', 'a.csv', 'a,b\r\n1,2\r\n\x1a', 1],
  ['a table of one column', 'A.CSV', 'id\n1\n2\n3\n', 3],
  ['a txt with a separator in its first line', 'a.txt', 'a|b\n1|2\n', 1],
  ['a shapefile', 'a.zip', zipOf(shapes(34_867)), 34_867],
  ['a shapefile in a folder, in capitals', 'a.zip', zipOf([...shapes(5, 'IN/A'), { name: 'IN/', content: '' }]), 5],
  ['a shapefile stored in zip64', 'a.zip', zipOf(storedShapes), 9],
  ['a shapefile beside texts, as GeoServer packs it', 'a.zip', zipOf([...shapes(4), wfsRequest]), 4],
  ['a zip without that name', 'a.shz', zipOf(shapes(2)), 2],
  [
    'one member beside what is none',
    'a.zip',
    zipped({
      '__MACOSX/._a.csv': 'x',
      '.DS_Store': 'x',
      '.cache/b.csv': 'a\n1\n',
      'README.txt': 'a, b',
      'readme_fr.txt': 'a, b',
      'a.csvt': '"Integer","String"',
      'a.qmd': '<html>',
      'datapackage.json': '{"name": "stores"}',
      'a.csv': 'a\n1\n',
    }),
    1,
  ],
  ['a member whose name leads outside', 'a.zip', zipped({ '../../etc/a.csv': 'a\n1\n' }), 1],
  ['a zip with a comment', 'a.zip', commented, 1],
  ['a gzip of a table', 'a.csv.gz', gzipSync('a\n1\n2\n'), 2],
  ['a gzip of JSON lines, whatever its name', 'a.jsonl', gzipSync(lines(2)), 2],
  ['a zip with its comment that zeros fill up', 'a.zip', zeroed(commented), 1],
  ['a zip with the end of zip64', 'a.zip', zipOf([{ name: 'a.csv', content: 'a\n1\n' }], { isZip64: true }), 1],
  ['a gzip that zeros fill up', 'a.csv.gz', zeroed(gzipSync('a\n1\n2\n')), 2],
  ['a gzip of two parts', 'a.csv.gz', Buffer.concat([gzipSync('a\n1\n'), gzipSync('2\n')]), 2],
]);

async function isNotCounted(_: string, name: string, content: string | Buffer, why: RegExp): Promise<void> {
  assert.match(String(await inspected(name, content)), new RegExp(`^uncounted: .*${why.source}`));
}

table('not counted', isNotCounted, [
  ['an object that is none of these', 'a.json', '{"stores": [1, 2]}', /neither GeoJSON nor a list/],
  ['features that are no list of objects', 'a.json', '{"type":"FeatureCollection","features":[{},null]}', /objects/],
  ['a key that stands twice', 'a.json', '{"type":"FeatureCollection","features":[{}],"features":[]}', /twice/],
  ['what is no JSON', 'a.json', '{"a": NaN}', /not valid JSON/],
  ['a text with a line break', 'a.json', '["a\nb"]', /not valid JSON/],
  ['lines that are one record and a half', 'a.json', '{"a":1}\n{"b":\n2}\n', /not one record each/],
  ['collections in lines', 'a.jsonl', `${collection(2)}\n${collection(3)}\n`, /several records/],
  ['objects that share a line', 'a.txt', '{"a":1}{"b":2}\n', /one object in each line|one record each/],
  ['a quote within a field', 'a.csv', 'a,b\n1,5" pipe\n', /quote/],
  ['text behind a quoted field', 'a.csv', 'a,b\n"1"x,2\n', /quote/],
  ['a blank before a quote', 'a.csv', 'a,b\n1, "2"\n', /quote/],
  ['a quote that is still open', 'a.csv', 'a,b\n1,"2\n3,4\n', /still open/],
  ['a table that ends in zeros', 'a.csv', `a,b\n${'1,2\n'.repeat(100_000)}${'\0'.repeat(9)}`, /zero byte/],
  ['a zip that unpacks itself', 'a.zip', unpacksItself, /before or behind/],
  ['no JSON, whatever its name', 'a.json', 'stores([1, 2]);', /not valid JSON/],
  ['JSON with a word of its own', 'a.json', '[{"a": NaN}]\n', /not valid JSON/],
  ['a text of more than 16 MB', 'a.json', `["${'x'.repeat(17_500_000)}"]`, /more than 16 MB/],
  ['a text without columns', 'a.txt', 'one\ntwo\n', /without columns/],
  ['XML, also under a table\u2019s name', 'a.csv', '<?xml version="1.0"?>\n<stores/>', /XML/],
  ['Parquet', 'a.parquet', 'PAR1....', /Parquet/],
  ['UTF-16 without a mark', 'a.csv', Buffer.from('a,b\n1,2\n', 'utf16le'), /cannot count this format/],
  ['two tables', 'a.zip', zipped({ 'a.csv': 'a\n1', 'b.csv': 'a\n1' }), /several/],
  [
    'a note beside what cannot be counted',
    'a.zip',
    zipped({ 'a.kml': '<kml/>', 'notes.txt': 'Hello, you\nthis, is\n' }),
    /no file that the action can count/,
  ],
  ['a large text beside a shapefile', 'a.zip', zipOf([...shapes(1), largeText]), /several/],
  ['two shapefiles', 'a.zip', zipOf([...shapes(1, 'a'), ...shapes(2, 'b')]), /several/],
  ['a shapefile and a table', 'a.zip', zipOf([...shapes(1), { name: 'b.csv', content: 'a\n1' }]), /several/],
  ['a shapefile without an index', 'a.zip', zipOf(shapes(1).slice(0, 1)), /no `\.shx`/],
  ['an index of another length', 'a.zip', indexed(shapeIndex(3, { saysBytes: 500 })), /does not fit/],
  ['an index that is none', 'a.zip', indexed(shapeIndex(3, { code: 1 })), /does not fit/],
  ['a spreadsheet', 'a.xlsx', zipOf([{ name: '[Content_Types].xml', content: '<Types/>' }]), /spreadsheet/],
  ['an index that is encrypted', 'a.zip', zipOf(closedIndex), /`.*\.shx` is encrypted/],
  ['a member with strong encryption', 'a.zip', zipOf([{ name: 'a.csv', content: 'a\n1', flags: 0x41 }]), /encrypted/],
  ['an encrypted member', 'a.zip', zipOf([{ name: 'a.csv', content: 'a\n1', flags: 1 }]), /encrypted/],
  ['a member packed another way', 'a.zip', zipOf([{ name: 'a.csv', content: 'a\n1', method: 12 }]), /method.*12/],
  ['a zip in a zip', 'a.zip', zipped({ 'b.zip': zipOf(shapes(1)) }), /can count/],
  ['a zip in a gzip', 'a.zip.gz', gzipSync(zipOf(shapes(1))), /packed twice/],
  ['other bytes behind a zip', 'a.zip', Buffer.concat([zipOf(shapes(1)), Buffer.alloc(70_000, 'more')]), /behind/],
  ['two zips of one length', 'a.zip', Buffer.concat([zipOf(shapes(1)), zipOf(shapes(1))]), /before or behind/],
  ['a gzip behind zeros', 'a.csv.gz', Buffer.concat([zeroed(gzipSync('a\n1\n')), gzipSync('2\n')]), /behind the gzip/],
  ['a zip that says fewer files than it holds', 'a.zip', zipOf(shapes(1), { says: 2 }), /more files than it says/],
]);

/** As long as what tells a format, so that what follows it comes in pieces of its own. */
const LONG = 70_000;
const written = fc.constantFrom<(text: string) => Buffer>(
  Buffer.from,
  (text) => Buffer.from(`\ufeff${text}`),
  utf16,
  utf16be,
);
const size = fc.integer({ min: 1, max: 9 });

/** Looks at a file whose last bytes come in pieces of so many. */
async function foundInPieces(name: string, bytes: Buffer, pieceBytes: number) {
  const { signal } = new AbortController();
  const reading = readData(name, { isWhole: true, maxUnpackedBytes: 1e9, maxJsonBytes: 1e9, signal });
  let at = Math.max(0, bytes.length - 500);
  await reading.take(bytes.subarray(0, at));
  for (; at < bytes.length; at += pieceBytes) await reading.take(bytes.subarray(at, at + pieceBytes));
  return told(await reading.finish());
}

/** Tables as careful writers make them, with their number of records. */
const tables = fc
  .record({
    rows: fc.array(
      fc.array(
        fc.record({
          text: fc.string({ unit: fc.constantFrom(...'a\u00e9\u{1f600} "\n\r\t,;|'), maxLength: 4 }),
          isQuoted: fc.boolean(),
        }),
        { minLength: 1, maxLength: 3 },
      ),
      { maxLength: 8 },
    ),
    separator: fc.constantFrom(',', ';', '\t', '|'),
    ends: fc.array(fc.constantFrom('\n', '\r\n', '\r'), { minLength: 10, maxLength: 10 }),
    hasLastEnd: fc.boolean(),
  })
  .map(({ rows, separator, ends, hasLastEnd }) => {
    const isQuoted = (field: { text: string; isQuoted: boolean }) =>
      field.isQuoted || ['"', '\n', '\r', separator].some((sign) => field.text.includes(sign));
    const lines = rows.map((row) =>
      row.map((field) => (isQuoted(field) ? `"${field.text.replaceAll('"', '""')}"` : field.text)).join(separator),
    );
    const all = [`a${separator}b`, 'x'.repeat(LONG), ...lines];
    const text = all.map((line, at) => line + (at <= lines.length || hasLastEnd ? ends[at] : '')).join('');
    const others = rows.filter((row) => row.some((one) => isQuoted(one) || /[^ \t]/.test(one.text)));
    return { text, records: 1 + others.length };
  });

test('a table has the records that were written, however that was done and wherever its pieces end', async () => {
  await fc.assert(
    fc.asyncProperty(tables, written, size, async ({ text, records }, write, pieceBytes) => {
      assert.equal(await foundInPieces('a.csv', write(text), pieceBytes), records);
    }),
    { numRuns: 60 },
  );
});

const json = fc.oneof(
  fc.array(fc.jsonValue()),
  fc.jsonValue(),
  fc.record({
    type: fc.constantFrom('FeatureCollection', 'Feature', 'Other'),
    features: fc.array(fc.oneof(fc.dictionary(fc.string(), fc.jsonValue()), fc.constant({ features: [{}] }))),
    properties: fc.jsonValue(),
  }),
);

test('JSON has the records that its parsed value has', async () => {
  await fc.assert(
    fc.asyncProperty(json, fc.nat({ max: 2 }), written, size, async (value, indent, write, pieceBytes) => {
      const text = JSON.stringify(value, null, indent);
      const long = /^[[{]/.test(text) ? `${text[0]}${' '.repeat(LONG)}${text.slice(1)}` : `${' '.repeat(LONG)}${text}`;
      const { type, features: list } = Object(JSON.parse(text));
      const ofObject = type === 'Feature' ? 1 : type === 'FeatureCollection' ? list?.length : undefined;
      const records = Array.isArray(value) ? value.length : ofObject;
      const found = await foundInPieces('a.json', write(long), pieceBytes);
      assert.equal(typeof found === 'number' ? found : undefined, records, text);
    }),
    { numRuns: 60 },
  );
});

test('a zip has the records of its one table, however it was packed', async () => {
  const member = fc.record({ isStored: fc.boolean(), isZip64: fc.boolean(), hasDescriptor: fc.boolean() });
  const names = ['a.csv', 'readme.txt', 'a.prj', '__MACOSX/._a.csv', 'b/', 'b.tsv'];
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray(names, { minLength: 1 }),
      fc.array(member, { minLength: 6, maxLength: 6 }),
      fc.string({ unit: fc.constantFrom(...'PK\x05\x06\0') }),
      fc.constantFrom(0, 1, 10_000),
      async (chosen, how, comment, zeros) => {
        const members = chosen.map((name, at) => ({
          name,
          content: name.endsWith('/') ? '' : 'a\tb\n1\t2\n',
          ...how[at],
        }));
        const found = await inspected('a.zip', Buffer.concat([zipOf(members, { comment }), Buffer.alloc(zeros)]));
        const tables = chosen.filter((name) => /^[ab]\.[ct]sv$/.test(name));
        if (tables.length === 1) assert.equal(found, 1);
        else assert.equal(typeof found, 'string');
      },
    ),
    { numRuns: 60 },
  );
});

/** JSON with a slip or two. */
const almostJson = fc
  .record({
    text: fc.constantFrom<string[]>(
      '{"type":"FeatureCollection","features":[{"a":[1,2]},{"b":{"features":[{}]}}]}',
      '[1,{"a":"x\\"]"},[2,3],"]"]',
    ),
    slips: fc.array(
      fc.record({
        at: fc.nat({ max: 80 }),
        length: fc.nat({ max: 1 }),
        put: fc.constantFrom('', ...'{}[],:"\\ 1e-t\n'),
      }),
      { maxLength: 2 },
    ),
  })
  .map(({ text, slips }) =>
    slips.reduce<string>((left, { at, length, put }) => left.slice(0, at) + put + left.slice(at + length), text),
  );

test('JSON is counted only where it is valid, and then rightly', () => {
  fc.assert(
    fc.property(almostJson, (text) => {
      const reading = readJson(text.charCodeAt(0), { isLines: false, isJson: true });
      reading.take(Buffer.from(text));
      const found = told(reading.finish());
      if (typeof found === 'string') return;
      const value = JSON.parse(text);
      assert.equal(found, (Array.isArray(value) ? value : value.features).length);
    }),
    { numRuns: 1500 },
  );
});
