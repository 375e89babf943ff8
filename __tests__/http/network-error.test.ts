import assert from 'node:assert/strict';
import { X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { adviseOnCa, describeNetworkError, isConnectTimeout, ProxyError } from '../../src/http/network-error.ts';

before(() => {
  delete process.env['NODE_EXTRA_CA_CERTS'];
});

function errorOf(code: string | undefined, message = 'SECRET of the server'): Error {
  return Object.assign(new Error(message), code === undefined ? {} : { code });
}

describe('an error of the network is told in plain words with its code:', () => {
  const ca = 'a private CA goes into NODE_EXTRA_CA_CERTS';
  const meanings: [code: string, meaning: string][] = [
    ['ENOTFOUND', 'the name could not be resolved'],
    ['EAI_AGAIN', 'the name could not be resolved: the name server does not answer'],
    ['ECONNREFUSED', 'the connection was refused'],
    ['ECONNRESET', 'the connection was reset'],
    ['EPIPE', 'the connection was closed while the request was sent'],
    ['EHOSTUNREACH', 'the host cannot be reached'],
    ['ENETUNREACH', 'the network cannot be reached'],
    ['ETIMEDOUT', 'the connection timed out'],
    ['ERR_SOCKET_CONNECTION_TIMEOUT', 'the connection timed out'],
    ['EPROTO', 'that port has no TLS, or a version that does not fit'],
    ['CERT_HAS_EXPIRED', 'its TLS certificate has expired'],
    ['CERT_NOT_YET_VALID', 'its TLS certificate is not valid yet'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', `its TLS certificate is self-signed; ${ca}`],
    ['SELF_SIGNED_CERT_IN_CHAIN', `its TLS certificate comes from an unknown CA; ${ca}`],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', `its TLS certificate cannot be verified; ${ca}`],
    ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', `the CA of its TLS certificate is unknown; ${ca}`],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'its TLS certificate is for another host'],
    ['HPE_HEADER_OVERFLOW', 'the headers of its answer are too long'],
    ['ESOMETHING', 'the connection failed'],
  ];
  for (const [code, meaning] of meanings) {
    test(code, () => {
      assert.equal(
        describeNetworkError(errorOf(code), 'api.example'),
        `No answer from api.example: ${meaning} (${code}).`,
      );
    });
  }

  const failures: [name: string, error: unknown, code?: string][] = [
    ['a code that only ends like one of those', errorOf('X_HPE_X'), ' (X_HPE_X)'],
    ['no code', errorOf(undefined)],
    ['a code that is no word', errorOf('x\n::error::y')],
    ['a code with a beginning', errorOf(' EPIPE')],
    ['a code with an end', errorOf('EPIPE ')],
    ['a code that every object knows', errorOf('constructor')],
    ['what is no error', { code: 'ECONNREFUSED' }],
    ['nothing', undefined],
  ];
  for (const [name, error, code = ''] of failures) {
    const told = `No answer from api.example: the connection failed${code}.`;
    test(name, () => assert.equal(describeNetworkError(error, 'api.example'), told));
  }

  test('an answer that is no HTTP', () => {
    const told = 'api.example did not answer in valid HTTP (HPE_INVALID_CONSTANT).';
    assert.equal(describeNetworkError(errorOf('HPE_INVALID_CONSTANT'), 'api.example'), told);
  });
});

describe('of a proxy is told', () => {
  const unusable = 'The proxy p.example:3128 cannot be used for api.example:';
  const ca = 'its TLS certificate comes from an unknown CA; a private CA goes into NODE_EXTRA_CA_CERTS';
  const cases: [name: string, cause: unknown, told: string][] = [
    ['a refusal', 407, 'The proxy refused the tunnel to api.example with status 407.'],
    ['that it is not there', errorOf('ECONNREFUSED'), `${unusable} the connection was refused (ECONNREFUSED).`],
    ['that its CA is unknown', errorOf('SELF_SIGNED_CERT_IN_CHAIN'), `${unusable} ${ca} (SELF_SIGNED_CERT_IN_CHAIN).`],
    ['what has no code', errorOf(undefined), `${unusable} the connection failed.`],
    ['more than a tunnel', 'early bytes', 'The proxy did not open a clean tunnel to api.example.'],
  ];
  for (const [name, cause, told] of cases) {
    test(name, () => assert.equal(describeNetworkError(new ProxyError('p.example:3128', cause), 'api.example'), told));
  }
});

test('of several addresses that failed the last is told, which had the most time', () => {
  const timedOut = new AggregateError([errorOf('ETIMEDOUT'), errorOf('ECONNREFUSED')]);
  const told = 'No answer from api.example: the connection was refused (ECONNREFUSED).';
  assert.equal(describeNetworkError(timedOut, 'api.example'), told);
  assert.equal(isConnectTimeout(timedOut), false);
  assert.equal(isConnectTimeout(new AggregateError([errorOf('ECONNREFUSED'), errorOf('ETIMEDOUT')])), true);
});

describe('a connection that was given up', () => {
  const cases: [name: string, error: unknown, isIt: boolean][] = [
    ['by the system is a time-out', errorOf('ETIMEDOUT'), true],
    ['by Node is a time-out', errorOf('ERR_SOCKET_CONNECTION_TIMEOUT'), true],
    ['to a proxy is one, too', new ProxyError('p.example:80', errorOf('ETIMEDOUT')), true],
    ['because it was refused is none', errorOf('ECONNREFUSED'), false],
    ['by something that is no error is none', { code: 'ETIMEDOUT', message: 'ETIMEDOUT' }, false],
    ['by nothing is none', undefined, false],
  ];
  for (const [name, error, isIt] of cases) test(name, () => assert.equal(isConnectTimeout(error), isIt));
});

const folder = mkdtempSync(join(tmpdir(), 'extra-ca-'));
after(() => rmSync(folder, { recursive: true }));

const pem = readFileSync(new URL('../faults/certificates/ca.pem', import.meta.url), 'utf8');

describe('what to do about an unknown CA, where NODE_EXTRA_CA_CERTS', () => {
  test('is not set', () => {
    for (const value of [undefined, '']) assert.equal(adviseOnCa(value), 'a private CA goes into NODE_EXTRA_CA_CERTS');
  });

  const missing = join(folder, 'missing');
  const cases: [name: string, content: string | Buffer | undefined, advice: RegExp][] = [
    ['names no file', undefined, /is set, but its file cannot be read$/],
    ['holds another CA', pem, /is set, but its file does not hold the CA of this certificate$/],
    ['is DER', Buffer.from(new X509Certificate(pem).raw), /no certificate in PEM form/],
    ['is empty', '', /no certificate in PEM form/],
    [
      'is a key',
      readFileSync(new URL('../faults/certificates/key.pem', import.meta.url)),
      /no certificate in PEM form/,
    ],
    [
      'is broken',
      '-----BEGIN CERTIFICATE-----\nnone\n-----END CERTIFICATE-----\n',
      /the certificate in its file cannot be read$/,
    ],
  ];
  for (const [name, content, advice] of cases) {
    test(name, () => {
      const file = content === undefined ? missing : join(folder, name);
      if (content !== undefined) writeFileSync(file, content);
      assert.match(adviseOnCa(file), advice);
    });
  }

  test('names a folder, or what has no end', () => {
    for (const file of [folder, '/dev/zero']) assert.match(adviseOnCa(file), /is not a file of certificates$/);
  });
});
