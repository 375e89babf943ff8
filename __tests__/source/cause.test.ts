import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { suite, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { hashBody } from '../../src/source/body-hash.ts';
import { causeOfMismatch, type Evidence, type Shape } from '../../src/source/cause.ts';

const sha = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest('hex');
const hashFiles = (text: string) => sha(Buffer.from(sha(text), 'hex'));
const seen = (more: Partial<Evidence>): Evidence => ({
  isExpired: false,
  status: 200,
  headers: {},
  name: 'a.csv',
  expectedSha256: sha('published'),
  sha256s: [sha('served')],
  start: Buffer.from('served'),
  ...more,
});
const header = (name: string, value: string) => ({ headers: { [name]: [value] } });
const page = { start: Buffer.from('<html>') };

suite('the cause that the evidence shows', () => {
  // The order of them, below, shows the others.
  const cases: readonly (readonly [what: string, evidence: Partial<Evidence>, says: RegExp])[] = [
    ['a pointer', { start: Buffer.from('version https://git-lfs.github.com/spec/v1\n') }, /Git LFS pointer/],
    ['a server that packed it', { shapes: [{ kind: 'unpacked', sha256: sha('published') }] }, /unpacks/],
    ['a server that unpacked it', { unpackedSha256: sha('served') }, /unpacks/],
    ['Google\u2019s unpacking', header('x-goog-stored-content-encoding', 'gzip'), /unpacks/],
    ['a cached 404', { ...header('age', '3'), status: 404, start: undefined }, /old "not found"/],
    ['Age', header('age', '1'), /cache still serves an older copy/],
    ...['HIT', 'Hit from cloudfront', 'TCP_HIT', 'TCP_MEM_HIT from a', 'MISS, HIT'].map(
      (value) => [`X-Cache: ${value}`, header('x-cache', value), /older copy/] as const,
    ),
    ['CF-Cache-Status', header('cf-cache-status', 'HIT'), /older copy/],
    ['X-Vercel-Cache', header('x-vercel-cache', 'HIT'), /older copy/],
    ['Cache-Status', header('cache-status', '"Netlify Edge"; hit'), /older copy/],
  ];
  for (const [what, evidence, says] of cases) {
    test(what, () => assert.match(causeOfMismatch(seen(evidence)) ?? '', says));
  }

  test('of several causes the first is told', () => {
    const all: Partial<Evidence> = {
      headers: { 'cf-mitigated': ['challenge'], age: ['9'], 'x-goog-stored-content-encoding': ['gzip'] },
      shapes: ['text', 'unpacked'].map((kind) => ({ kind, sha256: hashFiles('served') }) as Shape),
      expectedSha256: hashFiles('served'),
      isExpired: true,
      ...page,
    };
    /** What is taken away, one after the other. */
    const left: readonly (readonly [says: RegExp, less: Partial<Evidence>])[] = [
      [/signed URL has expired/, { isExpired: false }],
      [/a person or a bot/, { headers: { ...all.headers, 'cf-mitigated': undefined } }],
      [/a web page/, { start: Buffer.from('served') }],
      [/hashFiles/, { sha256s: [] }],
      [/line ends/, { shapes: [] }],
      [/unpacks/, { headers: { age: ['9'] } }],
      [/older copy/, { headers: {} }],
      [/older deployment/, {}],
    ];
    let evidence = seen(all);
    for (const [says, less] of left) {
      assert.match(causeOfMismatch(evidence) ?? '', says);
      evidence = { ...evidence, ...less };
    }
  });

  test('what shows nothing', () => {
    for (const evidence of [
      header('age', '0'),
      header('x-cache', 'MISS'),
      header('x-cache', 'RefreshHit from cloudfront'),
      header('cf-cache-status', 'white'),
      header('x-goog-stored-content-encoding', 'identity'),
      { ...page, name: 'a.html' },
      { headers: { 'x-goog-stored-content-encoding': ['gzip'], 'content-encoding': ['gzip'] } },
    ]) {
      assert.match(causeOfMismatch(seen(evidence)) ?? '', /older deployment/, JSON.stringify(evidence));
    }
    assert.equal(causeOfMismatch(seen({ status: 404, start: undefined })), undefined);
    assert.equal(causeOfMismatch(seen({ status: undefined, start: undefined })), undefined);
  });
});

suite('the shapes of a body', () => {
  async function* pieces(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  const shapesOf = async (bytes: string | Buffer, size = 1000) => {
    const limits = { maxBytes: 1000, hasShapes: true };
    const { shapes } = await hashBody(pieces(Buffer.from(bytes), size), {}, limits, new AbortController().signal);
    return shapes.map(({ sha256 }) => sha256);
  };

  test('line ends and the mark, wherever the pieces end', async () => {
    const texts = ['\ufeff', ''].flatMap((mark) => [`${mark}a\nb\rc\n\r`, `${mark}a\r\nb\rc\r\n\r`]);
    for (const size of [1, 2, 3, 100]) {
      for (const served of texts) {
        const shapes = await shapesOf(served, size);
        for (const published of texts) assert.ok(shapes.includes(sha(published)), `${size} ${JSON.stringify(served)}`);
      }
    }
    assert.equal((await shapesOf('a\nb')).includes(sha('a\nc')), false);
    assert.equal((await shapesOf('')).length, 6);
  });

  test('a gzip, and neither a bomb nor a cut one', async () => {
    assert.ok((await shapesOf(gzipSync('a,b\n'), 5)).includes(sha('a,b\n')));
    assert.equal((await shapesOf(gzipSync('a'.repeat(1001)), 5)).length, 6);
    assert.equal((await shapesOf(gzipSync('a,b\n').subarray(0, -1), 5)).length, 6);
  });
});
