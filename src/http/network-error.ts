import { inertText } from '../text/inert-text.ts';

/**
 * What Node's error codes mean in plain words. The codes of libuv and OpenSSL are documented at
 * https://nodejs.org/api/errors.html and https://nodejs.org/api/tls.html#x509-certificate-error-codes.
 */
const MEANINGS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'the name could not be resolved',
  EAI_AGAIN: 'the name could not be resolved: the name server does not answer',
  ECONNREFUSED: 'the connection was refused',
  ECONNRESET: 'the connection was reset',
  EPIPE: 'the connection was closed while the request was sent',
  EHOSTUNREACH: 'the host cannot be reached',
  ENETUNREACH: 'the network cannot be reached',
  ETIMEDOUT: 'the connection timed out',
  ERR_SOCKET_CONNECTION_TIMEOUT: 'the connection timed out',
  EPROTO: 'there is no TLS at that port, or none that fits',
  CERT_HAS_EXPIRED: 'its TLS certificate has expired',
  CERT_NOT_YET_VALID: 'its TLS certificate is not valid yet',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its TLS certificate is self-signed; a private CA goes into NODE_EXTRA_CA_CERTS',
  SELF_SIGNED_CERT_IN_CHAIN: 'its TLS certificate comes from an unknown CA; a private CA goes into NODE_EXTRA_CA_CERTS',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its TLS certificate cannot be verified; a private CA goes into NODE_EXTRA_CA_CERTS',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    'the CA of its TLS certificate is unknown; a private CA goes into NODE_EXTRA_CA_CERTS',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its TLS certificate is for another host',
  HPE_HEADER_OVERFLOW: 'the headers of its answer are too long',
};

const CONNECT_TIMEOUTS = ['ETIMEDOUT', 'ERR_SOCKET_CONNECTION_TIMEOUT'];

/**
 * Says in one sentence why there is no answer. Of Node's message only the code is shown: it can quote the server.
 * A tunnel reports a refusing proxy as ECONNRESET, and only its message tells (package tunnel, lib/tunnel.js).
 */
export function describeNetworkError(error: unknown, host: string): string {
  const { code, message } = readError(error);
  const tunnel = /^tunneling socket could not be established, (?:statusCode=(\d+)|cause=(.*))$/s.exec(message);
  if (tunnel?.[1] !== undefined) return `The proxy refused the tunnel to ${host} with status ${tunnel[1]}.`;
  if (tunnel !== null) return `The proxy cannot be used for ${host}: ${inertText(tunnel[2] ?? '')}.`;
  if (message === 'got illegal response body from proxy') return `The proxy did not open a clean tunnel to ${host}.`;
  if (code.startsWith('HPE_') && MEANINGS[code] === undefined) return `${host} did not answer in valid HTTP (${code}).`;
  return `No answer from ${host}: ${MEANINGS[code] ?? 'the connection failed'}${code === '' ? '' : ` (${code})`}.`;
}

/** Says whether the operating system gave up connecting, which is a time-out and no refusal. */
export function isConnectTimeout(error: unknown): boolean {
  const { code, message } = readError(error);
  return CONNECT_TIMEOUTS.includes(code) || CONNECT_TIMEOUTS.some((timeout) => message.includes(timeout));
}

function readError(error: unknown): { code: string; message: string } {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return { code: /^[A-Z0-9_]+$/.test(code) ? code : '', message: error instanceof Error ? error.message : '' };
}
