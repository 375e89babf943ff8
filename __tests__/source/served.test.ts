import assert from 'node:assert/strict';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { describe, test } from 'node:test';
import { brotliCompressSync, deflateRawSync, gzipSync } from 'node:zlib';
import { withFile } from '../support/data-files.ts';
import { BLOOMREACH } from '../support/inputs.ts';
import { listen, type Reply, type SeenRequest, serveHttp } from '../support/local-server.ts';
import { GOOD, OLD, type Readiness, sha256, sourceOf } from '../support/source.ts';
import { Recorder } from '../support/world.ts';

const SHA256 = sha256(GOOD);
const old = (headers: Record<string, string> = {}) => ({ status: 200, headers, body: OLD });
const good: Reply = { status: 200, body: GOOD };

/** Answers in turn, the last one again and again. */
function inTurn(...replies: Reply[]) {
  return (_: SeenRequest, count: number) => replies[Math.min(count, replies.length) - 1] ?? good;
}

/** Waits for a source that gives these answers in turn. */
async function waitFor(replies: Reply[], inputs: Record<string, string> = {}) {
  await using server = await serveHttp(inTurn(...replies));
  const made = sourceOf(`${server.url}/stores.zip`, inputs);
  const end = await made.source.ready();
  return { ...made, end, requests: server.requests, clock: made.recorder.clock };
}

/** The explanation of a wait that ended without the file. */
function detailOf(end: Readiness): string {
  return end.kind === 'end' ? end.end.detail : '';
}

describe('a source that serves the published file', () => {
  test('is ready after one look, and its SHA-256 is known', async () => {
    const { end, requests, recorder } = await waitFor([good]);
    assert.equal(end.kind, 'served');
    assert.deepEqual([end.known.sourceSha256, requests.length], [SHA256, 1]);
    assert.match(
      recorder.lines.join('\n'),
      /^Waiting for at most 20 min until http:\/\/HOST\/stores\.zip serves the published file/,
    );
    assert.match(recorder.lines.at(-2) ?? '', /serves the published file \(99 bytes, SHA-256 \w{12}…\)\.$/);
  });

  test('is asked with a plain GET of the address as it is', async () => {
    await using server = await serveHttp(inTurn(good));
    const address = `${server.url.replace('//', '//user:p%40ss@')}/a%20b/stores.zip?v=1&sig=a+b`;
    const { source } = sourceOf(address);
    assert.equal((await source.ready()).kind, 'served');
    const [request] = server.requests;
    assert.deepEqual([request?.method, request?.path], ['GET', '/a%20b/stores.zip?v=1&sig=a+b']);
    const { host: _, 'user-agent': __, ...headers } = request?.headers ?? {};
    const authorization = `Basic ${Buffer.from('user:p@ss').toString('base64')}`;
    assert.deepEqual(headers, { accept: '*/*', 'accept-encoding': 'identity', authorization, connection: 'close' });
  });

  test('is waited for, at once, then with growing pauses, or as long as it asks', async () => {
    const busy: Reply = { status: 503, headers: { 'retry-after': '42' } };
    const { end, clock } = await waitFor([old(), old(), busy, good]);
    assert.deepEqual([end.kind, clock.pauses], ['served', [5000, 7500, 42_000]]);
  });

  test('counts where it comes packed, although nobody asked for it', async () => {
    for (const [encoding, body] of [
      ['deflate', deflateRawSync(GOOD)],
      ['gzip, br', brotliCompressSync(gzipSync(GOOD))],
    ] as const) {
      const { end, requests } = await waitFor([{ status: 200, headers: { 'content-encoding': encoding }, body }]);
      assert.deepEqual([end.kind, end.known.sourceSha256, requests.length], ['served', SHA256, 1], encoding);
    }
  });

  test('counts as it came where the published file is the packed one', async () => {
    const body = gzipSync(GOOD);
    const inputs = { published_sha256: sha256(body).toUpperCase() };
    const { end } = await waitFor([{ status: 200, headers: { 'content-encoding': 'gzip' }, body }], inputs);
    assert.deepEqual([end.kind, end.known.sourceSha256], ['served', sha256(body)]);
  });
});

describe('what is not the published file', () => {
  const MODIFIED = 'Wed, 14 Jan 2026 10:00:00 GMT';
  const older = new RegExp(
    `22 bytes, SHA-256 ${sha256(OLD).slice(0, 12)}…, Last-Modified ${MODIFIED}, Age: 540.*A cache still`,
  );
  const many = Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`x-header-${i}`, 'x'.repeat(20)]));
  const hostile = { 'cache-control': '::error::x ##[y] <b>@octo `z`', 'x-cache': '[a](b)' };
  const packed = (encoding: string, body: Buffer) => ({ status: 200, headers: { 'content-encoding': encoding }, body });
  const cases: readonly (readonly [name: string, reply: Reply, said: RegExp])[] = [
    ['an older file', old({ age: '540', 'last-modified': MODIFIED }), older],
    ['the beginning of the file', { status: 200, body: GOOD.subarray(0, 50) }, /another file with 50 bytes/],
    ['the right bytes with status 206', { status: 206, body: GOOD }, /status 206 Partial Content/],
    ['the right bytes with status 404', { status: 404, body: GOOD }, /status 404 Not Found.*Nothing is published/],
    ['a refusal', { status: 403 }, /status 403 Forbidden.*who may read/],
    ['a status that has no name', { status: 299 }, /Seen last: status 299\..*must answer 200 with the file/],
    ['a fault', { status: 503 }, /status 503 Service Unavailable.*The server has problems/],
    [
      'an answer that is cut',
      (socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\nthe'),
      /no complete answer \(.* closed the connection in the middle/,
    ],
    ['too many headers', { status: 200, headers: many, body: GOOD }, /no complete answer.*headers/],
    ['a header that is hostile', old(hostile), /Cache-Control: ::error::x y bocto z/],
    ['an older file that is packed', packed('gzip', gzipSync(OLD)), /another file with 22 bytes/],
    ['a packed body that is broken', packed('gzip', Buffer.from('no gzip at all')), /another file with 14 bytes/],
    ['an encoding that nobody knows', packed('zstd-x', OLD), /another file with 22 bytes/],
  ];
  for (const [name, reply, said] of cases) {
    test(`${name}: it is never ready, and the end says what was served`, async () => {
      const { end, requests } = await waitFor([reply], { source_timeout_minutes: '1' });
      assert.equal(end.kind, 'end');
      const { word, code, detail } = end.end;
      assert.deepEqual([word, code, end.known.sourceSha256], ['not_sent', 'source_mismatch', undefined]);
      assert.match(detail, said);
      const expected = new RegExp(
        `within 60 s\\. .*Expected: the published file \\(SHA-256 ${SHA256.slice(0, 12)}…\\)`,
      );
      assert.match(detail, expected);
      assert.ok(requests.length > 3, 'everything is "not yet"');
    });
  }

  test('the last look comes at the limit, and the one before says so', async () => {
    const { clock, recorder } = await waitFor([old(), { status: 404 }], { source_timeout_minutes: '0.2' });
    assert.deepEqual(clock.pauses, [5000, 7000]);
    const said = /Not yet: status 404 Not Found\..* Looking again in 7 s, for the last time\./;
    assert.match(recorder.lines.join('\n'), said);
  });

  test('a change is told, and the same is not told again', async () => {
    const { recorder } = await waitFor([{ status: 404 }, { status: 404 }, old(), old(), good]);
    const told = recorder.lines.filter((line) => line.startsWith('Not yet'));
    assert.deepEqual(
      told.map((line) => /status \d+|another file/.exec(line)?.[0]),
      ['status 404', 'another file'],
    );
  });

  test('a line comes at least every minute, and after the first one a 404 may be a wrong address', async (t) => {
    t.mock.timers.enable({ apis: ['setInterval', 'setTimeout'] });
    await using server = await serveHttp(inTurn({ status: 404 }));
    const { source, recorder } = sourceOf(server.url, { source_timeout_minutes: '5' });
    recorder.clock.onAdvances((ms) => t.mock.timers.tick(ms));
    await source.ready();
    const times = recorder.lineTimesMs;
    assert.ok(
      times.every((time, index) => time - (times[index - 1] ?? time) <= 60_000),
      times.join(),
    );
    assert.match(recorder.lines.at(-1) ?? '', /^Waiting for \d.*: status 404 Not Found\. The address may be wrong\.$/);
    const linesAtEnd = recorder.lines.length;
    recorder.clock.timeMs += 600_000;
    t.mock.timers.tick(600_000);
    assert.equal(recorder.lines.length, linesAtEnd, 'no timer is left');
  });

  test('a 403 and a 404 that alternate may be a wrong address, too, after the first minute', async () => {
    for (const other of [{ status: 403 }, { status: 503 }, old()] as const) {
      const turns = Array.from({ length: 12 }, (_, at) => (at % 2 === 0 ? { status: 404 } : other));
      const { recorder } = await waitFor([...turns, good]);
      const told = recorder.lines.filter((line) => line.startsWith('Not yet: status 404'));
      assert.deepEqual([told.length, told[0]?.includes('wrong')], [6, false]);
      assert.match(told.at(-1) ?? '', /status 404 Not Found\. The address may be wrong\. Looking again/);
      assert.ok(recorder.lines.every((line) => !/another file.*may be wrong|status 503.*may be wrong/.test(line)));
    }
  });

  test('a Retry-After beyond the limit ends the wait at once', async () => {
    const { clock, end, requests } = await waitFor([{ status: 503, headers: { 'retry-after': '1201' } }]);
    assert.deepEqual([clock.pauses, requests.length, end.kind], [[], 1, 'end']);
    assert.ok(end.kind === 'end');
    assert.match(end.end.detail, /asked to wait another 20 min/);
  });
});

describe('an ETag', () => {
  const seenBy = (requests: readonly SeenRequest[]) => requests.map(({ headers }) => headers['if-none-match'] ?? '-');
  const other = old({ etag: '"1"' });
  const unchanged: Reply = { status: 304 };

  test('of a body that was read whole goes with the next looks', async () => {
    const { requests, end } = await waitFor([other, unchanged, unchanged, good]);
    assert.deepEqual([end.kind, ...seenBy(requests)], ['served', '-', '"1"', '"1"', '"1"']);
  });

  /** What a source answers to a request without an ETag, by its number, and how long it takes. */
  interface Unasked {
    body(count: number): Reply;
    tookMs?(isAsked: boolean): number;
  }
  const cases: [name: string, minutes: string, source: Unasked, seen: string][] = [
    [
      'that never changes does not hide the new file: every fifth look reads the body',
      '20',
      { body: (count) => (count > 5 ? { ...other, body: GOOD } : other) },
      'served - "1" "1" "1" "1" -',
    ],
    [
      'that comes unchanged after the limit is not believed: the body is read once more',
      '1',
      { body: (count) => (count > 1 ? good : other), tookMs: (isAsked) => (isAsked ? 60_000 : 0) },
      'served - "1" -',
    ],
    [
      'does not go with a look that may end behind the limit, as long as the one before',
      '1',
      { body: () => other, tookMs: () => 20_000 },
      'end - "1" -',
    ],
    ['does not go with the last look', '0.2', { body: () => other }, 'end - "1" -'],
  ];
  for (const [name, minutes, { body, tookMs = () => 0 }, seen] of cases) {
    test(name, async () => {
      const recorder = new Recorder();
      await using server = await serveHttp(({ headers }, count) => {
        const isAsked = headers['if-none-match'] !== undefined;
        recorder.clock.timeMs += tookMs(isAsked);
        return isAsked ? unchanged : body(count);
      });
      const { source } = sourceOf(server.url, { source_timeout_minutes: minutes }, recorder);
      const { kind } = await source.ready();
      assert.equal([kind, ...seenBy(server.requests)].join(' '), seen);
    });
  }

  test('of an older body does not go with the looks after one that saw the file, whose ETag may be the same', async () => {
    const headers = { etag: '"same"' };
    await using server = await serveHttp((request, count) => {
      const isAsked = request.headers['if-none-match'] !== undefined && count > 2;
      return isAsked ? { status: 304 } : { status: 200, headers, body: count === 1 ? OLD : GOOD };
    });
    const { source, recorder } = sourceOf(server.url);
    assert.equal((await source.ready()).kind, 'served');
    recorder.clock.timeMs += 11_000;
    assert.equal((await source.ready()).kind, 'served');
    assert.deepEqual(seenBy(server.requests), ['-', '"same"', '-']);
  });

  for (const [name, reply] of [
    ['a body that was too long', { status: 200, headers: { etag: '"1"' }, body: Buffer.alloc(100_000) }],
    ['a body that was cut', (socket) => socket.end('HTTP/1.1 200 OK\r\netag: "1"\r\ncontent-length: 99\r\n\r\nthe')],
    ['a page of a fault', { status: 404, headers: { etag: '"1"' } }],
  ] as const satisfies readonly (readonly [string, Reply])[]) {
    test(`of ${name} is not used`, async () => {
      await withFile('stores.csv', GOOD, async (file) => {
        const { requests, end } = await waitFor([reply, reply, good], { published_file: file });
        assert.deepEqual([seenBy(requests), end.kind], [['-', '-', '-'], 'served']);
      });
    });
  }
});

describe('redirects', () => {
  const to = (location: string, status = 302): Reply => ({ status, headers: { location } });
  const chain =
    (length: number) =>
    ({ path }: SeenRequest): Reply => {
      const hop = Number(path.slice(1));
      return hop < length ? to(`/${hop + 1}`, [301, 302, 303, 307, 308][hop % 5]) : good;
    };

  for (const [name, inputs, allowed] of [
    ['Woosmap', {}, 1],
    ['Bloomreach', { ...BLOOMREACH, dataset_id: '', private_key: '' }, 5],
  ] as const) {
    test(`${name} follows ${allowed}, and no more`, async () => {
      for (const length of [allowed, allowed + 1]) {
        await using server = await serveHttp(chain(length));
        const { source } = sourceOf(`${server.url}/0`, { ...inputs, source_timeout_minutes: '0.1' });
        const end = await source.ready();
        if (length === allowed) assert.equal(end.kind, 'served');
        else assert.match(detailOf(end), new RegExp(`which is not followed: ${name} follows`));
      }
    });
  }

  test('where one leads is shown without user info and query, and its own credentials are not sent', async () => {
    await using other = await serveHttp(() => ({ status: 404 }));
    const { requests, url } = other;
    await using server = await serveHttp(() => to(`${url.replace('//', '//us:secret-1@')}/x?sig=secret-2`));
    const { source, recorder } = sourceOf(server.url.replace('//', '//me:secret-3@'), {
      source_timeout_minutes: '0.1',
    });
    const end = await source.ready();
    assert.doesNotMatch(JSON.stringify([end, recorder.lines, recorder.debugLines]), /secret-\d/);
    assert.ok(requests.length > 0 && requests.every(({ headers }) => headers.authorization === undefined));
    assert.ok(server.requests.every(({ headers }) => headers.authorization !== undefined));
  });

  test('without an address, or to another kind of address, none is followed', async () => {
    for (const location of [undefined, 'ftp://127.0.0.1/x', 'file:///etc/passwd', 'javascript:1', 'http://']) {
      const reply: Reply = { status: 302, headers: location === undefined ? {} : { location } };
      const { end } = await waitFor([reply], { source_timeout_minutes: '0.1' });
      assert.match(detailOf(end), /a redirect without a URL to follow/);
    }
  });
});

describe('a source behind a proxy', () => {
  async function waitThrough(proxy: string) {
    // Not the variables of this process: the environment is handed in.
    const recorder = Object.assign(new Recorder(), { env: { http_proxy: proxy } });
    const { source } = sourceOf('http://files.example/stores.zip', {}, recorder);
    recorder.clock.timeScale = 0.001;
    return { end: await source.ready(), recorder };
  }

  test('is asked through it, which the log says, and no sandbox makes its pauses shorter', async () => {
    await using origin = await serveHttp(inTurn(old(), good));
    const tunnels: (string | undefined)[] = [];
    const server = createServer().on('connect', ({ url }, client) => {
      tunnels.push(url);
      const socket = connect(origin.port, '127.0.0.1', () => client.write('HTTP/1.1 200 OK\r\n\r\n'));
      socket.on('error', () => client.destroy());
      socket.pipe(client).pipe(socket);
    });
    await using proxy = await listen(server);
    const { end, recorder } = await waitThrough(proxy.url.replace('//', '//me:secret-1@'));
    assert.equal(end.kind, 'served');
    assert.deepEqual(tunnels, ['files.example:80', 'files.example:80']);
    assert.deepEqual(
      origin.requests.map(({ path, headers }) => [path, headers['proxy-authorization']]),
      Array(2).fill(['/stores.zip', undefined]),
    );
    assert.match(recorder.lines[0] ?? '', /, through the proxy .*HOST.*\.$/);
    assert.doesNotMatch(recorder.lines.join('\n'), /secret-1/);
    assert.deepEqual(recorder.clock.pauses, [5000]);
  });

  test('that cannot be used ends the wait at once, with the reason', async () => {
    const { end, recorder } = await waitThrough('socks5://proxy.example:1080');
    assert.deepEqual(end.kind === 'end' && [end.end.word, end.end.code], ['not_sent', 'invalid_input']);
    assert.match(detailOf(end), /^The variable `http_proxy` /);
    assert.deepEqual(recorder.clock.pauses, []);
  });
});

test('user info that is not percent-encoded goes out as it stands', async () => {
  await using server = await serveHttp(inTurn(good));
  const { source } = sourceOf(server.url.replace('//', '//me:100%@'));
  assert.equal((await source.ready()).kind, 'served');
  assert.equal(server.requests[0]?.headers.authorization, `Basic ${Buffer.from('me:100%').toString('base64')}`);
});

test('a look is fresh for 10 seconds, and before the first there is no other', async () => {
  await using server = await serveHttp(inTurn(good));
  const { source, recorder } = sourceOf(server.url);
  assert.deepEqual([await source.lookAgain(), source.isFresh, server.requests.length], [false, false, 0]);
  await source.ready();
  recorder.clock.timeMs += 10_000;
  assert.equal(source.isFresh, true);
  recorder.clock.timeMs += 1;
  assert.equal(source.isFresh, false);
});

describe('the published file', () => {
  test('is hashed, and its size is the most that is read', async () => {
    await withFile('stores.csv', GOOD, async (file) => {
      const { end, recorder } = await waitFor([good], { published_file: file, published_sha256: '' });
      assert.deepEqual([end.kind, end.known.sourceSha256], ['served', SHA256]);
      assert.equal(recorder.lines[0], 'stores.csv has 2 records.');
      assert.match(recorder.lines[1] ?? '', /serves stores\.csv \(99 bytes, SHA-256/);
    });
  });

  const unusable: readonly (readonly [
    name: string,
    change: (file: string) => Promise<unknown>,
    said: RegExp,
    sha256?: string,
  ])[] = [
    [
      'has another SHA-256 than stands beside it',
      (file) => writeFile(file, OLD),
      /file has the SHA-256 \w+\.$/,
      SHA256,
    ],
    ['is gone', rm, /^`published_file` cannot be read \(ENOENT\)\.$/],
    ['is empty', (file) => writeFile(file, ''), /^`published_file` is an empty file\. Check/],
    [
      'is a folder',
      (file) => rm(file).then(() => mkdir(file)),
      /^`published_file` cannot be read \(it is not a file\)\.$/,
    ],
  ];
  for (const [name, change, said, published_sha256 = ''] of unusable) {
    test(`that ${name} when it is read is an error, and nothing is asked`, async () => {
      await withFile('stores.csv', GOOD, async (file) => {
        await using server = await serveHttp(inTurn(good));
        const { source } = sourceOf(server.url, { published_file: file, published_sha256 });
        await change(file);
        const end = await source.ready();
        assert.match(detailOf(end), said);
        assert.deepEqual([end.kind === 'end' && end.end.code, server.requests.length], ['invalid_input', 0]);
      });
    });
  }

  test('is not read on where the step is stopped', async () => {
    await withFile('stores.csv', GOOD, async (file) => {
      await using server = await serveHttp(inTurn(good));
      const { source, recorder } = sourceOf(server.url, { published_file: file, published_sha256: '' });
      recorder.cancel();
      const end = await source.ready();
      assert.deepEqual(end.kind === 'end' && [end.end.word, end.end.code], ['not_sent', 'cancelled']);
      assert.equal(server.requests.length, 0);
    });
  });

  test('above what the provider takes is a warning', async () => {
    await withFile('stores.csv', Buffer.alloc(55_000_001), async (file) => {
      const { recorder } = await waitFor([old()], {
        published_file: file,
        published_sha256: '',
        source_timeout_minutes: '0.1',
      });
      assert.deepEqual(recorder.warnings, [
        'The file has 55000001 bytes = 55.0 MB. Woosmap documents a limit of 55 MB, so it may refuse the file.',
      ]);
    });
  });
});
