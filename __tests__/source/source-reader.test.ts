import assert from 'node:assert/strict';
import type { Socket } from 'node:net';
import { before, describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { sourceReader } from '../../src/source/ask-source.ts';
import { type Look, makeLooker } from '../../src/source/look.ts';
import { fc } from '../support/fast-check.ts';
import '../support/arbitraries.ts';
import { type Reply, serveHttp, serveSockets } from '../support/local-server.ts';
import { importPublished } from '../support/published.ts';
import { GOOD, OLD, sha256 } from '../support/source.ts';
import { serveTls, trustTestCa } from '../support/tls.ts';
import { Recorder } from '../support/world.ts';

before(() => {
  delete process.env['NODE_EXTRA_CA_CERTS'];
  trustTestCa();
});

const HOUR_MS = 3_600_000;
const SHA256 = sha256(GOOD);
const EXPECTED = { sha256: SHA256, bytes: GOOD.length, name: 'stores.zip' };
const UNKNOWN_SIZE = { ...EXPECTED, bytes: undefined };

/** Looks once, as for an import of Bloomreach. */
function lookAt(
  url: string,
  limits: { deadlineMs?: number; wholeMs?: number } = {},
  expected: typeof EXPECTED | typeof UNKNOWN_SIZE = EXPECTED,
  recorder = new Recorder(),
) {
  const { deadlineMs = HOUR_MS, wholeMs = HOUR_MS } = limits;
  const item = { title: 'Bloomreach', limits: { deadlineMs, maxAttempts: 1, rateLimitWindowMs: undefined } };
  const rules = { maxRedirects: 5, maxBytes: 1e9 };
  const { clock, signal } = recorder;
  const looker = makeLooker(sourceReader(new URL(url), rules, item, recorder), expected, clock, signal);
  return looker.look({ isWhole: false, endsAtMs: clock.now() + wholeMs });
}

function seenIn(look: Look): string {
  return look.kind === 'not_yet' ? look.seen.what : look.kind;
}

const HEAD = 'HTTP/1.1 200 OK\r\nconnection: close\r\n';

/** Writes as fast as the other side reads, until it hangs up. */
function flood(socket: Socket, head: string, chunk: Buffer): void {
  const write = () => {
    while (!socket.destroyed && socket.write(chunk));
  };
  socket.on('drain', write);
  socket.write(head);
  write();
}

describe('a hostile source', () => {
  test('without an end is left at the first byte too many', async () => {
    const closed = Promise.withResolvers<void>();
    await using server = await serveSockets((socket) => {
      socket.on('close', () => closed.resolve());
      flood(socket, `${HEAD}\r\n`, Buffer.alloc(64 * 1024));
    });
    assert.match(seenIn(await lookAt(server.url)), /^another file with more than 99 bytes$/);
    await closed.promise;
  });

  test('without an end is left although it is packed, also where nothing comes out of it', async () => {
    const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024));
    const empty = Buffer.concat(Array(3000).fill(gzipSync('')));
    for (const [name, chunk] of [
      ['a bomb', bomb],
      ['nothing', empty],
      ['no gzip', Buffer.alloc(64 * 1024, 1)],
    ] as const) {
      await using server = await serveSockets((socket) =>
        flood(socket, `${HEAD}content-encoding: gzip\r\n\r\n`, chunk),
      );
      assert.match(seenIn(await lookAt(server.url)), /^another file with more than 99 bytes$/, name);
    }
  });

  test('that says that its body is longer than it may be is not read', async () => {
    await using server = await serveHttp(() => ({
      status: 200,
      headers: { 'content-length': '1000' },
      body: Buffer.alloc(1000),
    }));
    assert.match(seenIn(await lookAt(server.url)), /^another file with more than 99 bytes \(1000 bytes\)$/);
  });

  const lies: readonly (readonly [name: string, answer: string | Buffer, seen: RegExp])[] = [
    ['a length that is too short', Buffer.concat([Buffer.from(`${HEAD}content-length: 50\r\n\r\n`), GOOD]), /./],
    ['a length that is too long', Buffer.concat([Buffer.from(`${HEAD}content-length: 100\r\n\r\n`), GOOD]), /./],
    ['a chunk without an end', `${HEAD}transfer-encoding: chunked\r\n\r\n63\r\nthe`, /^no complete answer/],
    [
      'another protocol',
      'HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n',
      /^status 101/,
    ],
  ];
  for (const [name, answer, seen] of lies) {
    test(`that lies: ${name}`, async () => {
      await using server = await serveSockets((socket) => socket.once('data', () => socket.end(answer)));
      const look = await lookAt(server.url);
      assert.notEqual(look.kind, 'served');
      assert.match(seenIn(look), seen);
    });
  }

  // The tests of a body have every encoding.
  test('that packs the file and adds to the packed bytes does not serve it', async () => {
    const tail = Buffer.concat([gzipSync(GOOD), Buffer.alloc(8)]);
    for (const [encoding, ...parts] of [
      ['gzip', tail],
      ['gzip', gzipSync(GOOD), Buffer.from('and more')],
      ['gzip, gzip', gzipSync(tail)],
    ] as const) {
      await using server = await serveHttp(() => async (socket) => {
        socket.write(`${HEAD}content-encoding: ${encoding}\r\n\r\n`);
        for (const part of parts) await new Promise((resolve) => socket.write(part, resolve));
        socket.end();
      });
      for (const expected of [EXPECTED, UNKNOWN_SIZE]) {
        assert.match(seenIn(await lookAt(server.url, {}, expected)), /^another file/, `${encoding} ${parts.length}`);
      }
    }
  });

  test('that is cut, in any place, does not serve the file', async () => {
    await using server = await serveHttp(({ path }) => (socket) => {
      const answer = Buffer.concat([Buffer.from(`${HEAD}content-length: 99\r\n\r\n`), GOOD]);
      socket.end(answer.subarray(0, Number(path.slice(1))));
    });
    for (let length = 0; length < HEAD.length + 22 + GOOD.length; length += 7) {
      assert.match(seenIn(await lookAt(`${server.url}/${length}`)), /^no complete answer/);
    }
  });

  test('that pauses in its headers or its body ends the look', async () => {
    for (const [begin, said] of [
      ['', /gave no complete answer within 0\.1 s/],
      [HEAD, /gave no complete answer within 0\.1 s/],
      [`${HEAD}content-length: 99\r\n\r\nthe`, /stopped sending its answer for 0\.1 s/],
    ] as const) {
      await using server = await serveSockets((socket) => socket.once('data', () => socket.write(begin)));
      assert.match(seenIn(await lookAt(server.url, { deadlineMs: 100 })), said);
    }
  });

  test('that pauses behind a redirect is told with the limit of the whole look', async () => {
    await using server = await serveHttp(({ path }) => {
      if (path === '/end') return () => {};
      return (socket) => {
        setTimeout(() => socket.end('HTTP/1.1 302 Found\r\nlocation: /end\r\ncontent-length: 0\r\n\r\n'), 50);
      };
    });
    // A part of the limit that is left would differ from look to look, and each would be told as a change.
    const startedAtMs = performance.now();
    assert.match(seenIn(await lookAt(server.url, { deadlineMs: 1000 })), / within 1 s\)$/);
    assert.ok(performance.now() - startedAtMs >= 990);
  });

  test('that drips is read for as long as it never pauses, but not for ever', async () => {
    await using server = await serveSockets((socket) => {
      socket.write(`${HEAD}\r\n`);
      const dripping = setInterval(() => socket.write('x'), 5);
      socket.on('close', () => clearInterval(dripping));
    });
    assert.match(seenIn(await lookAt(server.url, { wholeMs: 300 }, UNKNOWN_SIZE)), /did not end its answer in time/);
  });

  test('that leads from https to http is not followed, and back it is', async () => {
    await using plain = await serveHttp(() => ({ status: 200, body: GOOD }));
    await using secure = await serveTls('good', (socket) => {
      socket.once('data', (bytes: Buffer) => {
        const isFile = bytes.toString().startsWith('GET /file');
        if (isFile) socket.end(Buffer.concat([Buffer.from(`${HEAD}content-length: 99\r\n\r\n`), GOOD]));
        else socket.end(`HTTP/1.1 302 Found\r\nlocation: ${plain.url}/file?sig=secret\r\ncontent-length: 0\r\n\r\n`);
      });
    });
    const seen = seenIn(await lookAt(`${secure.url}/x`));
    assert.match(seen, /^a redirect to http:\/\/127\.0\.0\.1:\d+\/file, from https to http, which is not followed$/);
    assert.equal(plain.requests.length, 0);
    await using back = await serveHttp(() => ({ status: 308, headers: { location: `${secure.url}/file` } }));
    assert.equal((await lookAt(back.url)).kind, 'served');
  });

  test('with a thousand headers is read', async () => {
    const headers = Array.from({ length: 1000 }, (_, index) => `x${index}: y\r\n`).join('');
    const answer = Buffer.concat([Buffer.from(`${HEAD}${headers}content-length: 99\r\n\r\n`), GOOD]);
    await using server = await serveSockets((socket) => socket.once('data', () => socket.end(answer)));
    assert.equal((await lookAt(server.url)).kind, 'served');
  });

  test('is left at once where the step is stopped', async () => {
    const recorder = new Recorder();
    const closed = Promise.withResolvers<void>();
    await using server = await serveSockets((socket) => {
      socket.on('close', () => closed.resolve()).resume();
      socket.write(`${HEAD}\r\nthe`, () => setTimeout(recorder.cancel, 10));
    });
    assert.equal((await lookAt(server.url, {}, EXPECTED, recorder)).kind, 'cancelled');
    await closed.promise;
  });
});

/** What a source can do; few of them serve the published bytes. */
const replies: fc.Arbitrary<Reply> = fc.oneof(
  fc.record({
    status: fc.constantFrom(200, 200, 200, 206, 301, 302, 304, 403, 404, 429, 500, 503),
    headers: fc.oneof(
      fc.constant({}),
      fc.record({ etag: fc.constantFrom('"a"', 'W/"b"', '') }),
      fc.record({ location: fc.constantFrom('/files/x', '/files/stores.zip', 'nowhere://', '//') }),
      fc.record({ 'retry-after': fc.constantFrom('0', '1', '30', 'soon') }),
      fc.record({ 'content-encoding': fc.constantFrom('gzip', 'br', 'deflate', 'x') }),
      fc.record({ age: fc.constantFrom('0', '10', '-1', 'x') }),
    ),
    body: fc.oneof(
      fc.constantFrom<Buffer>(OLD, GOOD, Buffer.concat([GOOD, Buffer.from('x')]), GOOD.subarray(1), Buffer.alloc(0)),
      fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
    ),
  }),
  fc.constantFrom<(socket: Socket) => void>(
    (socket) => socket.resetAndDestroy(),
    (socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\nthe'),
    (socket) => socket.end(`HTTP/1.1 200 OK\r\n\r\n${OLD}`),
  ),
);

test('whatever the source does, nothing is triggered without the right bytes right before', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(replies, { minLength: 1, maxLength: 6 }), fc.boolean(), async (list, isBusy) => {
      let last: Reply | undefined;
      const wrong: string[] = [];
      const { outcome, order } = await importPublished(
        {
          source: (count) => {
            last = list[Math.min(count, list.length) - 1];
            return last ?? { status: 500 };
          },
          trigger: (count) => {
            const isRight =
              typeof last === 'object' && last.status === 200 && GOOD.equals(Buffer.from(last.body ?? ''));
            if (!isRight) wrong.push(`trigger ${count}`);
            return isBusy && count === 1
              ? { status: 429 }
              : { status: 202, body: '{"dataset_id": "11111111-2222-4333-8444-555555555555"}' };
          },
        },
        { source_url: '{server}/files/stores.zip', source_timeout_minutes: '2' },
      );
      assert.deepEqual(wrong, []);
      if (outcome.word === 'accepted') assert.equal(outcome.sourceSha256, SHA256);
      else assert.deepEqual([outcome.word, outcome.sourceSha256], ['not_sent', undefined], order.join());
    }),
    { numRuns: 100 },
  );
});
