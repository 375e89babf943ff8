import { good } from '../bodies.ts';
import { unknown } from '../expected.ts';
import type { Row } from '../matrix.ts';
import { drip, end, flood, ok, okHead, reset, send, thenGood } from '../plays.ts';
import { http } from '../worlds.ts';

const lost = unknown('network_error');
const late = unknown('timeout', { deadlines: 1 });
const tooLong = unknown('network_error', { says: /too long/ });
/** An answer with a head of its own, and the documented success in its body. */
const head = (text: string) => http(send(thenGood(`${text}\r\n\r\n`), end));
/** A success that is right but for what it says of its length. */
const length = (value: string) => http(send(thenGood(okHead(`content-length: ${value}`)), end));

/** Status lines and headers: an answer that is no HTTP confirms nothing, whatever stands in its body. */
export const HEADS: readonly Row[] = [
  ['reset in the status line', http(send('HTTP/1.1 20', reset)), lost],
  ['closed in the headers', http(send('HTTP/1.1 200 OK\r\ncontent-ty', end)), lost],
  ['headers byte by byte, for ever', http(drip('HTTP/1.1 200 OK\r\nx: ', 'x')), late],
  ['a header of 1 GB', http(flood('HTTP/1.1 200 OK\r\nx: ', 'x')), tooLong],
  ['64 KiB of headers', http(ok(good, `x: ${'x'.repeat(65_536)}`)), tooLong],
  ['only a body, as in HTTP 0.9', http(send(thenGood(''), end)), lost],
  ['another protocol', http(send('SSH-2.0-OpenSSH_9.6\r\n')), lost],
  ['a frame of HTTP/2', http(send('\x00\x00\x06\x04\x00\x00\x00\x00\x00\x00\x03\x00\x00\x00\x64')), lost],
  ['a status in words', head('HTTP/1.1 two hundred'), lost],
  ['a header without a colon', http(ok(good, 'no colon here')), lost],
  ['two lengths that differ', http(ok(good, 'content-length: 1')), lost],
  ['a length and chunks', http(ok(good, 'transfer-encoding: chunked')), lost],
  ['a length beyond all numbers', length('9'.repeat(40)), lost],
];
