import { accepted, notSent, unknown } from '../expected.ts';
import type { Row } from '../matrix.ts';
import { close, end, openSuccess, reset, silence, stopReading, success } from '../plays.ts';
import { midway } from '../servers.ts';
import { DEAD_ADDRESS, http, https, named, nobody, reachedAt } from '../worlds.ts';

/** A request that is longer than a packet, and than what a server reads at a time. */
const longPath = (url: URL) => `${url.origin}/${'long/'.repeat(12_000)}`;
const lost = unknown('network_error');
const late = unknown('timeout', { deadlines: 1 });

/** Names, connections and requests. */
export const NETWORK: readonly Row[] = [
  // Nobody can have this name (RFC 2606); a resolver that knows it all the same has no certificate for it.
  ['the name cannot be resolved', nobody('https://api.invalid'), notSent({ says: /api\.invalid/, pauseMs: 5000 })],
  ['the name server does not answer', nobody('https://no-answer.test'), notSent()],
  // The broadcast address: every system refuses at once to connect to it.
  ['the address cannot be reached', nobody('https://255.255.255.255'), notSent()],
  ['the connection is refused', nobody(`http://${DEAD_ADDRESS}`), notSent({ says: /refused/ })],
  ['reset with the first bytes of the request', http(midway(reset)), lost],
  ['reset after the request', http(reset), lost],
  ['reset after the request, over TLS', https(reset), lost],
  ['closed after the request', http(close), lost],
  ['silence', http(silence), late],
  ['the system gives up connecting', nobody('https://gives-up.test'), { ...notSent(), errorCode: 'timeout' }],
  ['one of two addresses is dead', named('two.api.test', https(success)), accepted()],
  ['both addresses are dead', nobody('https://two.api.test:1'), notSent()],
  ['reset in a long request', reachedAt(longPath, http(midway(reset))), lost],
  ['a long request is not read', reachedAt(longPath, http(midway(stopReading))), late],
  ['the server ends its half of the connection', http(end), lost],
  ['the connection stays open after a success', http(openSuccess), accepted()],
];
