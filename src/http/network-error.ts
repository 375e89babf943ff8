import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { lookAtFile } from '../text/regular-file.ts';

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
  EPROTO: 'that port has no TLS, or a version that does not fit',
  CERT_HAS_EXPIRED: 'its TLS certificate has expired',
  CERT_NOT_YET_VALID: 'its TLS certificate is not valid yet',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its TLS certificate is for another host',
  HPE_HEADER_OVERFLOW: 'the headers of its answer are too long',
};

/** Faults that a private CA can be behind. */
const UNKNOWN_CAS: Readonly<Record<string, string>> = {
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its TLS certificate is self-signed',
  SELF_SIGNED_CERT_IN_CHAIN: 'its TLS certificate comes from an unknown CA',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its TLS certificate cannot be verified',
  UNABLE_TO_GET_ISSUER_CERT: 'the CA of its TLS certificate is unknown',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'the CA of its TLS certificate is unknown',
};

/** A file of all public CAs has a quarter of a megabyte. */
const MAX_CA_BYTES = 16 * 1024 * 1024;
const CERTIFICATE = /-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----/;

const CONNECT_TIMEOUTS = ['ETIMEDOUT', 'ERR_SOCKET_CONNECTION_TIMEOUT'];

/** The proxy opened no tunnel: nothing of the request went out. */
export class ProxyError extends Error {
  override readonly name = 'ProxyError';
  /** Host and port of the proxy. */
  readonly proxy: string;

  /** The cause is what Node threw, the status with which the proxy refused, or `early bytes` that no tunnel has. */
  constructor(proxy: string, cause: unknown) {
    super('The proxy opened no tunnel.', { cause });
    this.proxy = proxy;
  }
}

/** Says in one sentence why there is no answer. Of Node's message only the code is shown: it can quote the server. */
export function describeNetworkError(error: unknown, host: string): string {
  if (error instanceof ProxyError) {
    if (typeof error.cause === 'number') return `The proxy refused the tunnel to ${host} with status ${error.cause}.`;
    if (error.cause === 'early bytes') return `The proxy did not open a clean tunnel to ${host}.`;
    return `The proxy ${error.proxy} cannot be used for ${host}: ${meaningOf(error.cause)}.`;
  }
  const code = codeOf(error);
  if (code.startsWith('HPE_') && !Object.hasOwn(MEANINGS, code))
    return `${host} did not answer in valid HTTP (${code}).`;
  return `No answer from ${host}: ${meaningOf(error)}.`;
}

/** Says whether connecting took too long, which is a time-out and no refusal. */
export function isConnectTimeout(error: unknown): boolean {
  return CONNECT_TIMEOUTS.includes(codeOf(error instanceof ProxyError ? error.cause : error));
}

function meaningOf(error: unknown): string {
  const code = codeOf(error);
  if (code === '') return 'the connection failed';
  if (Object.hasOwn(UNKNOWN_CAS, code)) {
    return `${UNKNOWN_CAS[code]}; ${adviseOnCa(process.env['NODE_EXTRA_CA_CERTS'])} (${code})`;
  }
  // OpenSSL names what it met, such as ERR_SSL_WRONG_VERSION_NUMBER; what it means for a person is always this.
  const meaning = MEANINGS[code.startsWith('ERR_SSL_') ? 'EPROTO' : code];
  return `${typeof meaning === 'string' ? meaning : 'the connection failed'} (${code})`;
}

/** Of several addresses the last had the most time, so its error says the most. */
function codeOf(error: unknown): string {
  const told: unknown = error instanceof AggregateError ? (error.errors.at(-1) ?? error) : error;
  const code = told instanceof Error && 'code' in told ? String(told.code) : '';
  return /^[A-Z0-9_]+$/.test(code) ? code : '';
}

/**
 * Says what to do about a certificate whose CA is unknown, from what `NODE_EXTRA_CA_CERTS` holds; Node itself passes a
 * useless file over with a warning. Source: https://nodejs.org/api/cli.html#node_extra_ca_certsfile
 */
export function adviseOnCa(file: string | undefined): string {
  if (file === undefined || file === '') return 'a private CA goes into NODE_EXTRA_CA_CERTS';
  return `NODE_EXTRA_CA_CERTS is set, but ${whyUseless(file)}`;
}

function whyUseless(caFile: string): string {
  const found = lookAtFile(caFile);
  if (found !== undefined && (!found.isRegular || found.bytes > MAX_CA_BYTES)) {
    return 'what it names is not a file of certificates';
  }
  let text: string;
  try {
    text = readFileSync(caFile, 'latin1');
  } catch {
    return 'its file cannot be read';
  }
  if (!CERTIFICATE.test(text)) return 'its file holds no certificate in PEM form (BEGIN CERTIFICATE)';
  try {
    new X509Certificate(text);
  } catch {
    return 'the certificate in its file cannot be read';
  }
  return 'its file does not hold the CA of this certificate';
}
