import { gzipSync } from 'node:zlib';
import { bodyFor, broken, good, goodAs, html } from '../bodies.ts';
import { accepted, rejected, unknown } from '../expected.ts';
import type { Row } from '../matrix.ts';
import { drip, end, flood, ok, okHead, reply, reset, send, silence, thenGood } from '../plays.ts';
import type { Turn } from '../servers.ts';
import { http } from '../worlds.ts';

const lost = unknown('network_error');
const late = unknown('timeout', { deadlines: 1 });
const unusable = unknown('unexpected_response');
const paused = rejected('unexpected_response', { says: /It is paused/, only: 'bloomreach' });
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

const only = (provider: 'woosmap' | 'bloomreach') => ({ ...unusable, only: provider });
const OTHER_ID = '1f7a1b2c-3d4e-4f5a-8b6c-7d8e9f0a1b2c';

/** The answer of `/run` is not documented; `bloomreach-confirm.test.ts` has what else it may hold. */
const ofRun = { only: 'bloomreach', inputs: { api_managed: 'true' } } as const;
const RUNS: readonly Row[] = [
  ['a length of 0', http(ok('')), accepted()],
  ['a last chunk alone', http(send(chunked, send('0\r\n\r\n', end))), accepted()],
  ['no length, closed before a byte', http(send(okHead(), end)), unusable],
  ['a text', http(ok('"Import not found"')), unusable],
  ['204', http(reply(204)), unusable],
];

/** Bodies: only a whole one that holds the documented success, and nothing else, is a success. */
export const BODIES: readonly Row[] = [
  ['reset in the body', http(send(thenGood(okHead(LONGER)), reset)), lost],
  ['a length that is too long', http(send(thenGood(okHead(LONGER)))), late],
  ['a length that is too short', http(send(thenGood(okHead('content-length: 9')), end)), lost],
  ['no length, and the connection ends behind the body', http(send(thenGood(okHead()), end)), accepted()],
  ['a body byte by byte, for ever', http(drip(thenGood(okHead()))), late],
  ['chunks without a last one', thatChunk('', silence), late],
  ['a success of 1 GB', http(flood(thenGood(okHead()))), unusable],
  ['a refusal of 1 GB', http(flood(`${NOT_FOUND}\r\n`)), notFound],
  ['a refusal that is cut', http(send(`${NOT_FOUND}${LONGER}\r\n\r\n{"det`, end)), lost],
  ['a compressed success', http(ok(goodAs(gzipSync), GZIP)), accepted()],
  ['a success in an encoding that nobody knows', http(ok(goodAs(gzipSync), 'content-encoding: x')), unusable],
  ['the page of a portal', http(ok(html, 'content-type: text/html')), unusable],
  ['no body', http(ok('')), unusable],
  ['a success, and more behind it', http(ok(goodAs((text) => `${text}x`))), unusable],
  ['no length, and no end', http(send(thenGood(okHead()))), late],
  ['a body in chunks', thatChunk('0\r\n\r\n'), accepted()],
  ['chunks byte by byte, for ever', http(drip(chunked, '1\r\n \r\n')), late],
  ['closed between two chunks', thatChunk(''), lost],
  ['a chunk whose size is no number', thatChunk('many\r\n'), lost],
  ['a chunk whose size is beyond all numbers', thatChunk(`${'f'.repeat(17)}\r\n`), lost],
  ['64 KiB of chunk extensions', thatChunk(`1;${'x'.repeat(65_536)}\r\n`), lost],
  ['64 KiB of trailers', thatChunk(`0\r\nx: ${'x'.repeat(65_536)}\r\n\r\n`), lost],
  ['a body of 1 MiB', http(ok(goodAs((text) => text.padEnd(MIB)))), accepted()],
  ['a body of 1 MiB and a byte', http(ok(goodAs((text) => text.padEnd(MIB + 1)))), unusable],
  ['64 MiB of zeros, compressed', http(ok(bomb, GZIP)), unusable],
  ['a compressed refusal', http(reply(404, gzipSync('no'), GZIP)), notFound],
  ['blanks', http(ok(' \r\n\t ')), unusable],
  ['a success twice', http(ok(goodAs((text) => text + text))), unusable],
  ['a success in a list', http(ok(goodAs((text) => `[${text}]`))), unusable],
  ['JSON, 100,000 levels deep', http(ok(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)), unusable],
  ['a refusal, 50,000 levels deep', http(reply(400, `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`)), badRequest],
  ['closed in the body', http(send(thenGood(okHead(LONGER)), end)), lost],
  ['no length, and the connection ends in the body', http(ok(broken)), unusable],
  ['a fault of 1 GB', http(flood('HTTP/1.1 500 Fault\r\n\r\n')), unknown('provider_error', { status: 500 })],
  ['a refusal that stalls', http(send(`${NOT_FOUND}${LONGER}\r\n\r\n{"det`)), late],
  ['a success behind a byte order mark', http(ok(goodAs((text) => `\ufeff${text}`))), accepted()],
  ['a success in UTF-16', http(ok(goodAs((text) => Buffer.from(`\ufeff${text}`, 'utf16le')))), unusable],
  ['a dataset_id that is no UUID', http(ok('{"dataset_id": "stores"}')), { ...unusable, only: 'woosmap' }],
  ['a dataset_id that is null', http(ok('{"dataset_id": null}')), { ...unusable, only: 'woosmap' }],
  ['a success in words', http(ok('{"success": "true"}')), { ...unusable, only: 'bloomreach' }],
  ['a success with errors', http(ok('{"success": true, "error": "no"}')), { ...unusable, only: 'bloomreach' }],
  ['an error beside a success', http(ok(goodAs((text) => text.replace('}', ', "error": "no"}')))), unusable],
  [
    'a refusal deep in a success',
    http(ok(goodAs((text) => text.replace('}', ', "a": [{"Success": false}]}')))),
    unusable,
  ],
  ['two equal keys', http(ok(goodAs((text) => text.replace('}', `, ${text.slice(1)}`)))), unusable],
  ['another dataset', http(ok(`{"dataset_id": "${OTHER_ID}"}`)), { ...unusable, only: 'woosmap' }],
  ['a list of details', http(ok(goodAs((text) => text.replace('}', ', "detail": [{"msg": "no"}]}')))), only('woosmap')],
  ...RUNS.map(([name, world, comes]): Row => [`/run: ${name}`, world, { ...comes, ...ofRun }]),
  ['no success', http(ok('{"success": false, "errors": {"_global": ["It is paused."]}}')), paused],
];
