import { html } from '../bodies.ts';
import { accepted, notSent, notSentInTime, unknown } from '../expected.ts';
import type { Row } from '../matrix.ts';
import { reply, reset, silence, success } from '../plays.ts';
import { atOnce, midway } from '../servers.ts';
import { having, https, httpsWith, notTls, reachedAt } from '../worlds.ts';

const noCa = { NODE_EXTRA_CA_CERTS: '' };
const noVerification = { NODE_TLS_REJECT_UNAUTHORIZED: '0' };
const oldTls = { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' } as const;
const clientCertificate = { requestCert: true, rejectUnauthorized: true };
/** Something may have gone out, but nothing that a server could read. */
const lost = unknown('network_error', { requests: 0, attempts: 1 });
const selfSigned = httpsWith('self-signed', {}, success);
const otherHost = httpsWith('other-host', {}, success);
const asHttp = (url: URL) => url.href.replace('https:', 'http:');

/** TLS that is missing, broken or not to be trusted: not one byte of HTTP goes out, and no key. */
export const TLS: readonly Row[] = [
  // First, so that the bundle runs it: Node warns of this once in each process.
  ['a self-signed certificate, and NODE_TLS_REJECT_UNAUTHORIZED=0', having(noVerification, selfSigned), notSent()],
  ['a private CA that is trusted', https(success), accepted()],
  ['a private CA that is not trusted', having(noCa, https(success)), notSent({ says: /NODE_EXTRA_CA_CERTS/ })],
  ['an expired certificate', httpsWith('expired', {}, success), notSent({ says: /expired/ })],
  ['a certificate for another host', otherHost, notSent({ says: /another host/ })],
  ['a certificate of the future', httpsWith('not-yet-valid', {}, success), notSent({ says: /not valid yet/ })],
  ['only TLS 1.1 is spoken', httpsWith('good', oldTls, success), notSent()],
  ['plain HTTP on the TLS port, and a refusal', notTls(midway(reply(400, html))), notSent()],
  ['plain HTTP on the TLS port, and a success that nobody asked for', notTls(atOnce(success)), notSent()],
  // With TLS 1.3 the handshake is over for the client when the server misses its certificate.
  ['a certificate of the client is wanted', httpsWith('good', clientCertificate, success), lost],
  ['silence in the handshake', notTls(silence), notSentInTime()],
  ['reset in the handshake', notTls(midway(reset)), notSent()],
  ['TLS on the plain port', reachedAt(asHttp, https(success)), lost],
];
