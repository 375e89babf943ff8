import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { proxySecrets } from '../../src/http/proxy.ts';
import { createRedactor, decideSecrets } from '../../src/secrets/secrets.ts';

const ofProxy = (variables: Record<string, string>) => decideSecrets(proxySecrets(variables));
const base64 = (text: string) => Buffer.from(text).toString('base64');

describe('the runner masks user and password of a proxy', () => {
  const cases: [value: string, ...registered: string[]][] = [
    [
      'http://proxy-user:proxy-password@localhost:3128',
      'proxy-user',
      'proxy-password',
      base64('proxy-user:proxy-password'),
    ],
    ['proxy-user:proxy-password@localhost:3128', 'proxy-user', 'proxy-password'],
    ['socks5://proxy-user:proxy-password@localhost', 'proxy-user', 'proxy-password'],
    ['http://svc:p@Hunter22/x@localhost:3128', 'p@Hunter22/x', 'svc:p@Hunter22/x', base64('svc:p@Hunter22/x')],
    ['http://svc:Hunter22#x@localhost:3128', 'Hunter22#x'],
    ['http://svc:100%x-percent@localhost:3128', '100%x-percent', base64('svc:100%x-percent')],
    ['http://svc:p%40ss-word@localhost:3128', 'p%40ss-word', 'p@ss-word', base64('svc:p@ss-word')],
    ['http://svc:pa+ss-word@localhost:3128', 'pa+ss-word', base64('svc:pa+ss-word')],
    ['http://proxy-token@localhost:3128', 'proxy-token'],
    ['proxy-token@localhost:3128', 'proxy-token'],
    ['http://svc:hunter2@localhost:99999', 'hunter2'],
    ['"http://svc:hunter2@localhost:3128"', 'hunter2'],
  ];
  for (const [value, ...expected] of cases) {
    test(value, () => {
      const { registered } = ofProxy({ HTTPS_PROXY: value });
      for (const secret of expected) assert.ok(registered.includes(secret), `${secret} of ${registered.join(' | ')}`);
      for (const host of ['localhost', 'localhost:3128']) assert.ok(!registered.includes(host));
    });
  }

  for (const name of ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY']) {
    test(`in ${name}`, () => assert.ok(ofProxy({ [name]: 'http://u:hunter2@h' }).registered.includes('hunter2')));
  }

  test('and nothing of a proxy without them', () => {
    for (const value of ['http://localhost:3128', 'localhost:3128', ' ', 'http://[::1]:3128']) {
      const { registered, hidden } = ofProxy({ HTTPS_PROXY: value });
      assert.deepEqual([registered, hidden], [[], []], value);
    }
  });
});

test('our texts hide what a program takes for the host of a proxy', () => {
  const redact = createRedactor(ofProxy({ HTTPS_PROXY: 'http://svc:p@Hunter22/x@localhost:3128' }));
  assert.equal(redact('getaddrinfo ENOTFOUND hunter22'), 'getaddrinfo ENOTFOUND ***');
  assert.equal(redact(`Proxy-Authorization: Basic ${base64('svc:p@Hunter22/x')}`), 'Proxy-Authorization: Basic ***');
});
