import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { RawInputs } from '../support/inputs.ts';
import { json, type Reply } from '../support/local-server.ts';
import { type Answers, datasetAt, FILE, importPublished, NO_RUN } from '../support/published.ts';
import { sha256 } from '../support/source.ts';
import { AT_BLOOMREACH, endOf, importFile, table } from '../support/worth.ts';

const TEXT = table(30);
const AT = { source_url: `{server}${FILE}` };
const SHORT = { ...AT, source_timeout_minutes: '0.1' };
const PACKED = { 'content-encoding': 'gzip' };
const serve = (body: string | Buffer, headers: Record<string, string> = {}, status = 200): Reply => ({
  status,
  headers,
  body,
});

suite('why the source does not serve the published file is said', () => {
  const long = 'x'.repeat(5000);
  const cases: readonly (readonly [name: string, content: string | Buffer, reply: Reply, cause: RegExp])[] = [
    ['bot protection', TEXT, serve('<html>', { 'cf-mitigated': 'challenge' }, 403), /whether a person or a bot/],
    ['a long sign-in page', TEXT, serve(`<!-- ${long} --><html>${long}`), /serves a web page/],
    ['a packed sign-in page', TEXT, serve(gzipSync('<html>'), PACKED), /serves a web page/],
    ['a BOM', TEXT, serve(`\ufeff${TEXT}`), /byte order mark/],
    ['what it unpacked', gzipSync(TEXT), serve(TEXT), /server unpacks it/],
    ['a cached copy', TEXT, serve('old', { 'x-cache': 'TCP_HIT' }), /cache still serves an older copy/],
    ['a much longer file', TEXT, serve('x'.repeat(1_100_000)), /may be an older deployment/],
  ];
  for (const [name, content, reply, cause] of cases) {
    test(name, async () => {
      const file = content === TEXT ? 'a.csv' : 'a.csv.gz';
      // A check and a wait look in the same way.
      const mode: RawInputs = name === 'what it unpacked' ? { ...AT, check: 'true' } : SHORT;
      const { outcome, order } = await importFile(file, content, mode, { source: () => reply });
      assert.match(endOf(outcome), /^not_sent source_mismatch: /);
      assert.match(endOf(outcome), cause);
      assert.ok(!order.includes('trigger'));
    });
  }

  test('hashFiles, where only the digest is known', async () => {
    const published_sha256 = sha256(Buffer.from(sha256(TEXT), 'hex'));
    const { outcome } = await importPublished({ source: () => serve(TEXT) }, { ...SHORT, published_sha256 });
    assert.match(endOf(outcome), /^not_sent source_mismatch: .*`hashFiles\(\)`/);
  });

  test('the last look alone reads on behind the size of the file, up to twice that and a mebibyte', async () => {
    const body = TEXT.replaceAll('\n', '\r\n');
    const answers = { source: () => serve(body) };
    const { outcome, recorder } = await importFile('a.csv', TEXT, { ...AT, source_timeout_minutes: '1' }, answers);
    const seen = `another file with ${body.length} bytes, SHA-256 ${sha256(body).slice(0, 12)}`;
    assert.ok(endOf(outcome).includes(seen), endOf(outcome));
    assert.match(endOf(outcome), /its line ends/);
    assert.match(recorder.lines.find((line) => line.startsWith('Not yet')) ?? '', /with more than \d+ bytes/);
  });
});

suite('served bytes of which only the digest was known', () => {
  const pages: readonly (readonly [name: string, body: string, file: string, why: string])[] = [
    ['a pointer', 'version https://git-lfs.github.com/spec/v1\n', 'a.zip', 'is a Git LFS pointer, not the data.'],
    ['a page', '\ufeff <!doctype HTML>', 'a.csv', 'is a web page, not the data.'],
  ];
  for (const [name, body, file, why] of pages) {
    for (const mode of ['trigger', 'check'] as const) {
      test(`${mode}: ${name} is refused`, async () => {
        const inputs = { published_sha256: sha256(body), source_url: `{server}/files/${file}` };
        const more = mode === 'check' ? { check: 'true' } : {};
        const { outcome, order } = await importPublished({ source: () => serve(body) }, { ...inputs, ...more });
        assert.match(endOf(outcome), /^not_sent invalid_input: What http:\/\/127\.0\.0\.1:\d+\/files\/a\.\w+ serves /);
        assert.ok(endOf(outcome).includes(why), endOf(outcome));
        assert.ok(!order.includes('trigger'));
      });
    }
  }

  test('a page that is meant to be one is imported', async () => {
    const inputs = { published_sha256: sha256('<html>'), source_url: '{server}/files/a.html' };
    const { outcome } = await importPublished({ source: () => serve('<html>') }, inputs);
    assert.equal(endOf(outcome), 'accepted');
  });
});

suite('a signed address', () => {
  /** An address whose time ends so many minutes after the clock of the tests begins. */
  const signed = (minutes: number) => {
    const endMs = Date.UTC(2026, 0, 15, 12) + minutes * 60_000;
    return `?Expires=${Math.round(endMs / 1000)}&Signature=0123456789abcdef0123456789abcdef`;
  };
  const over = 'is a signed URL that expired at 2026-01-15 11:54:00 UTC, so nobody can fetch the file.';
  const near = 'is a signed URL that expires at 2026-01-15 12:04:00 UTC. The provider may be too late';
  const path = (minutes: number) => `{server}${FILE}${signed(minutes)}`;
  const start: Answers = { trigger: () => json(200, { success: true }), dataset: () => json(200, { time: 1 }) };
  type Way = readonly [name: string, given: string, inputs: (minutes: number) => RawInputs, answers?: Answers];
  const alone = (n: number): RawInputs => ({ ...AT_BLOOMREACH, source_url: '', path: path(n) });
  const ways: readonly Way[] = [
    ['path, nothing published', '`path`', (n) => ({ ...alone(n), published_sha256: '' }), start],
    ['path, published', '`path`', alone, start],
    ['path beside source_url', '`path`', (n) => ({ ...AT_BLOOMREACH, path: path(n) }), start],
    ['source_url', '`source_url`', (n) => ({ source_url: path(n) })],
  ];
  for (const [name, given, inputs, answers = {}] of ways) {
    const play = (minutes: number, mode: RawInputs = {}) => importPublished(answers, { ...inputs(minutes), ...mode });

    test(`${name}: one whose time is over is refused before anything is sent`, async () => {
      const { outcome, requests } = await play(-6);
      assert.ok(endOf(outcome).startsWith(`not_sent invalid_input: ${given} ${over}`), endOf(outcome));
      assert.deepEqual([outcome.attempts, requests], [0, []]);
    });

    test(`${name}: it is a warning where it ends soon, or where nothing is triggered, and nothing where it ends later`, async () => {
      for (const [minutes, mode, word, warning] of [
        [4, {}, 'accepted', near],
        [-6, { check: 'true' }, 'checked', over],
        [-6, { dry_run: 'true' }, 'dry_run', over],
        [60, {}, 'accepted', undefined],
      ] as const) {
        const { outcome, recorder } = await play(minutes, mode);
        const signed = recorder.warnings.filter((text) => text.includes('signed'));
        assert.equal(outcome.word, word, endOf(outcome));
        assert.equal(signed.length, warning === undefined ? 0 : 1);
        if (warning !== undefined) assert.ok(signed[0]?.startsWith(`${given} ${warning}`));
      }
    });
  }

  test("the dataset's own one is judged, looked up as the source or beside source_url", async () => {
    for (const inputs of [{}, AT] satisfies RawInputs[]) {
      const answers = (minutes: number) => (url: string) => ({
        dataset: () => datasetAt(url, { url: `${url}${FILE}${signed(minutes)}` }),
      });
      const { outcome, order } = await importPublished(answers(-6), inputs);
      assert.ok(endOf(outcome).startsWith(`not_sent invalid_input: The URL that Woosmap fetches from ${over}`));
      assert.deepEqual(order, ['dataset']);
      const { outcome: late, recorder } = await importPublished(answers(4), inputs);
      assert.equal(endOf(late), 'accepted');
      assert.ok(recorder.warnings.some((text) => text.startsWith(`The URL that Woosmap fetches from ${near}`)));
    }
  });

  test('whose time ends while the source is waited for is the cause', async () => {
    const inputs = { source_url: path(6), source_timeout_minutes: '8' };
    const { outcome } = await importPublished({ source: () => serve('', {}, 403) }, inputs);
    assert.match(endOf(outcome), /^not_sent source_mismatch: .* This signed URL has expired\. Sign it again/);
  });
});

suite('what the importer wants of the answer', () => {
  const want = 'Woosmap needs a file of the type `application/zip`, but the source says `text/csv`.';
  const source = () => serve(TEXT, { 'content-type': 'text/csv' });
  const failed = json(200, { id: 'mine', status: 'failed', steps: [] });
  const ended = (last: Reply): Answers => ({ source, status: (n) => (n === 1 ? NO_RUN : last) });

  test('is a line in the log of a trigger, once, and no warning', async () => {
    const { outcome, recorder } = await importFile('a.csv', TEXT, AT, { source });
    assert.equal(endOf(outcome), 'accepted');
    assert.deepEqual([recorder.lines.filter((line) => line === want).length, recorder.warnings], [1, []]);
  });

  test('is a warning where the import then fails', async () => {
    const inputs = { ...AT, wait: 'true' };
    const { outcome, recorder } = await importFile('a.csv', TEXT, inputs, ended(failed));
    assert.match(endOf(outcome), /^failed import_failed/);
    assert.deepEqual(recorder.warnings, [want]);
    const succeeded = json(200, { id: 'mine', status: 'success', steps: [] });
    const { recorder: other } = await importFile('a.csv', TEXT, inputs, ended(succeeded));
    assert.deepEqual(other.warnings, []);
  });

  test('is a warning in a check, by the answer to a HEAD', async () => {
    const types = (method = '') => ({ 'content-type': method === 'HEAD' ? 'text/csv' : 'application/zip' });
    const answers: Answers = { source: (_, { method }) => serve(TEXT, types(method)) };
    const { outcome, recorder, requests } = await importFile('a.csv', TEXT, { ...AT, check: 'true' }, answers);
    assert.equal(endOf(outcome), 'checked');
    assert.deepEqual(recorder.warnings, [want]);
    const asked = requests.filter((request) => request.path === FILE).map(({ method }) => method);
    assert.deepEqual(asked, ['GET', 'HEAD']);
  });

  test('is nothing at Bloomreach, whose source gets no HEAD with published bytes', async () => {
    const answers: Answers = { source, dataset: () => json(200, { time: 1 }) };
    const { outcome, recorder, requests } = await importFile(
      'a.csv',
      TEXT,
      { ...AT_BLOOMREACH, check: 'true' },
      answers,
    );
    assert.deepEqual([endOf(outcome), recorder.warnings], ['checked', []]);
    assert.ok(requests.every(({ method }) => method === 'GET'));
  });
});

suite('a check without a published file reads the beginning of what a GET gives', () => {
  const POINTER = 'version https://git-lfs.github.com/spec/v1\n';
  const LONG_PAGE = `<html>${Array.from({ length: 50_000 }, (_, index) => index).join(' ')}`;
  const wrong: readonly (readonly [name: string, get: Reply, says: RegExp])[] = [
    ['another status', serve('', {}, 403), /must answer 200, but gives status 403 Forbidden/],
    ['nothing', serve(''), /serves an empty file/],
    [
      'a page',
      serve(`<!-- ${'x'.repeat(5000)} --><html>`),
      /answers 200, but not with the data\. The URL serves a web page/,
    ],
    ['a packed page without its end', serve(gzipSync('<html>').subarray(0, -8), PACKED), /serves a web page/],
    [
      'a packed page with more behind it',
      serve(Buffer.concat([gzipSync('<html>'), Buffer.from('x')]), PACKED),
      /a web page/,
    ],
    [
      'a page in brotli without its end',
      serve(brotliCompressSync(LONG_PAGE).subarray(0, -2), { 'content-encoding': 'br' }),
      /a web page/,
    ],
    ['a packed pointer without its end', serve(gzipSync(POINTER).subarray(0, -8), PACKED), /serves a Git LFS pointer/],
    ['a redirect to itself', serve('', { location: FILE }, 302), /gives a redirect to .*which is not followed/],
    ['a reset', (socket) => socket.resetAndDestroy(), /gives no complete answer/],
    ['a cut body', (socket) => void socket.end('HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nid'), /gives no complete/],
  ];
  for (const [name, get, says] of wrong) {
    test(`${name} is a source that is wrong`, async () => {
      const answers: Answers = { source: (_, { method }) => (method === 'HEAD' ? serve('') : get) };
      const { outcome, requests } = await importPublished(answers, { published_sha256: '', check: 'true' });
      assert.match(endOf(outcome), /^not_sent source_mismatch: /);
      assert.match(endOf(outcome), says);
      const asked = requests.filter((request) => request.path === FILE).map(({ method }) => method);
      assert.deepEqual(asked.slice(0, 2), ['HEAD', 'GET']);
    });
  }

  test('of a large file no more is read', async () => {
    let sent = 0;
    const flood: Reply = (socket) => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      const write = () => {
        while (!socket.destroyed && socket.write(Buffer.alloc(65_536, 'x'))) sent += 65_536;
      };
      socket.on('drain', write);
      write();
    };
    const answers: Answers = { source: (_, { method }) => (method === 'HEAD' ? serve('') : flood) };
    const { outcome } = await importPublished(answers, { published_sha256: '', check: 'true' });
    assert.equal(endOf(outcome), 'checked');
    assert.ok(sent < 100_000_000);
  });
});
