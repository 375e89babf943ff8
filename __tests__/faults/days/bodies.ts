import { gzipSync } from 'node:zlib';
import { bodyFor, broken, good, goodAs } from '../bodies.ts';
import { accepted, rejected, unknown } from '../expected.ts';
import type { Row } from '../matrix.ts';
import { drip, end, flood, ok, okHead, reply, reset, send, thenGood } from '../plays.ts';
import type { Turn } from '../servers.ts';
import { http } from '../worlds.ts';

const lost = unknown('network_error');
const late = unknown('timeout', { deadlines: 1 });
const unusable = unknown('unexpected_response');
const badRequest = rejected('invalid_request', { status: 400 });
const notFound = rejected('not_found', { status: 404 });

const GZIP = 'content-encoding: gzip';
const LONGER = 'content-length: 99';
const NOT_FOUND = 'HTTP/1.1 404 Not Found\r\n';
const MIB = 1024 ** 2;
const bomb = gzipSync(Buffer.alloc(64 * MIB));
const chunked = okHead('transfer-encoding: chunked');
const goodChunk = ({ provider }: Turn): string => {
  const body = String(bodyFor(provider, good));
  return `${body.length.toString(16)}\r\n${body}\r\n`;
};
/** The whole success as one chunk, and what comes behind it. */
const thatChunk = (text: string, then = end) =>
  http(
    send(
      chunked,
      send((turn) => goodChunk(turn) + text, then),
    ),
  );

/** The answer of `/run` is not documented. */
const ofRun = { only: 'bloomreach', inputs: { api_managed: 'true' } } as const;
const RUNS: readonly Row[] = [
  ['a length of 0', http(ok('')), accepted()],
  ['a last chunk alone', http(send(chunked, send('0\r\n\r\n', end))), accepted()],
  ['no length, closed before a byte', http(send(okHead(), end)), unusable],
];

/** Bodies on their way: only a whole one is a success. What one may hold is told by the tests of `providers/`. */
export const BODIES: readonly Row[] = [
  ['reset in the body', http(send(thenGood(okHead(LONGER)), reset)), lost],
  ['a length that is too long', http(send(thenGood(okHead(LONGER)))), late],
  ['a length that is too short', http(send(thenGood(okHead('content-length: 9')), end)), lost],
  ['no length, and the connection ends behind the body', http(send(thenGood(okHead()), end)), accepted()],
  ['a body byte by byte, for ever', http(drip(thenGood(okHead()))), late],
  ['a success of 1 GB', http(flood(thenGood(okHead()))), unusable],
  ['a refusal of 1 GB', http(flood(`${NOT_FOUND}\r\n`)), notFound],
  ['a refusal that is cut', http(send(`${NOT_FOUND}${LONGER}\r\n\r\n{"det`, end)), lost],
  ['a compressed success', http(ok(goodAs(gzipSync), GZIP)), accepted()],
  ['a success in an encoding that nobody knows', http(ok(goodAs(gzipSync), 'content-encoding: x')), unusable],
  ['a body in chunks', thatChunk('0\r\n\r\n'), accepted()],
  ['closed between two chunks', thatChunk(''), lost],
  ['a chunk whose size is no number', thatChunk('many\r\n'), lost],
  ['64 KiB of chunk extensions', thatChunk(`1;${'x'.repeat(65_536)}\r\n`), lost],
  ['64 KiB of trailers', thatChunk(`0\r\nx: ${'x'.repeat(65_536)}\r\n\r\n`), lost],
  ['a body of 1 MiB', http(ok(goodAs((text) => text.padEnd(MIB)))), accepted()],
  ['a body of 1 MiB and a byte', http(ok(goodAs((text) => text.padEnd(MIB + 1)))), unusable],
  ['64 MiB of zeros, compressed', http(ok(bomb, GZIP)), unusable],
  ['a compressed refusal', http(reply(404, gzipSync('no'), GZIP)), notFound],
  ['JSON, 100,000 levels deep', http(ok(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)), unusable],
  ['a refusal, 50,000 levels deep', http(reply(400, `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`)), badRequest],
  ['closed in the body', http(send(thenGood(okHead(LONGER)), end)), lost],
  ['no length, and the connection ends in the body', http(ok(broken)), unusable],
  ['a success behind a byte order mark', http(ok(goodAs((text) => `\ufeff${text}`))), accepted()],
  ['a success in UTF-16', http(ok(goodAs((text) => Buffer.from(`\ufeff${text}`, 'utf16le')))), unusable],
  ...RUNS.map(([name, world, comes]): Row => [`/run: ${name}`, world, { ...comes, ...ofRun }]),
];
