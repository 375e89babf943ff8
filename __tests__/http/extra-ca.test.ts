import assert from 'node:assert/strict';
import { X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { adviseOnCa } from '../../src/http/extra-ca.ts';

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
