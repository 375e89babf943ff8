import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { describeNetworkError, isConnectTimeout } from '../../src/http/network-error.ts';

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
    ['EPROTO', 'there is no TLS at that port, or none that fits'],
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

  const others: [name: string, error: unknown, told: string][] = [
    [
      'an answer that is no HTTP',
      errorOf('HPE_INVALID_CONSTANT'),
      'api.example did not answer in valid HTTP (HPE_INVALID_CONSTANT).',
    ],
    [
      'a code that only ends like one of those',
      errorOf('X_HPE_X'),
      'No answer from api.example: the connection failed (X_HPE_X).',
    ],
    ['no code', errorOf(undefined), 'No answer from api.example: the connection failed.'],
    ['a code that is no word', errorOf('x\n::error::y'), 'No answer from api.example: the connection failed.'],
    ['a code with a beginning', errorOf(' EPIPE'), 'No answer from api.example: the connection failed.'],
    ['a code with an end', errorOf('EPIPE '), 'No answer from api.example: the connection failed.'],
    ['a code that every object knows', errorOf('constructor'), 'No answer from api.example: the connection failed.'],
    ['what is no error', { code: 'ECONNREFUSED' }, 'No answer from api.example: the connection failed.'],
    ['nothing', undefined, 'No answer from api.example: the connection failed.'],
  ];
  for (const [name, error, told] of others) {
    test(name, () => assert.equal(describeNetworkError(error, 'api.example'), told));
  }
});

describe('what a tunnel reports is told of the proxy:', () => {
  const failed = 'tunneling socket could not be established, ';
  const cases: [name: string, message: string, told: string][] = [
    ['a refusal', `${failed}statusCode=407`, 'The proxy refused the tunnel to api.example with status 407.'],
    [
      'a proxy that is not there',
      `${failed}cause=connect ECONNREFUSED 10.0.0.1:3128`,
      'The proxy cannot be used for api.example: connect ECONNREFUSED 10.0.0.1:3128.',
    ],
    [
      'a cause of many lines',
      `${failed}cause=a\n##[error]b`,
      'The proxy cannot be used for api.example: a ## [error]b.',
    ],
    ['a cause without words', `${failed}cause=`, 'The proxy cannot be used for api.example: .'],
    [
      'more than a tunnel',
      'got illegal response body from proxy',
      'The proxy did not open a clean tunnel to api.example.',
    ],
    [
      'what only has the words in it',
      `x ${failed}statusCode=407`,
      'No answer from api.example: the connection was reset (ECONNRESET).',
    ],
    [
      'what goes on after the status',
      `${failed}statusCode=407x`,
      'No answer from api.example: the connection was reset (ECONNRESET).',
    ],
  ];
  for (const [name, message, told] of cases) {
    test(name, () => assert.equal(describeNetworkError(errorOf('ECONNRESET', message), 'api.example'), told));
  }
});

describe('a connection that was given up', () => {
  const cases: [name: string, error: unknown, isIt: boolean][] = [
    ['by the system is a time-out', errorOf('ETIMEDOUT'), true],
    ['by Node is a time-out', errorOf('ERR_SOCKET_CONNECTION_TIMEOUT'), true],
    [
      'to a proxy is one, too',
      errorOf('ECONNRESET', 'tunneling socket could not be established, cause=connect ETIMEDOUT 10.0.0.1:80'),
      true,
    ],
    ['because it was refused is none', errorOf('ECONNREFUSED'), false],
    ['by something that is no error is none', { code: 'ETIMEDOUT', message: 'ETIMEDOUT' }, false],
    ['by nothing is none', undefined, false],
  ];
  for (const [name, error, isIt] of cases) test(name, () => assert.equal(isConnectTimeout(error), isIt));
});
