import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { proxySecrets, routeTo, tellUnread } from '../../src/http/proxy.ts';
import { createRedactor, decideSecrets } from '../../src/secrets/secrets.ts';

const API = new URL('https://api.example.com/a');

describe('a proxy is used:', () => {
  const plain = { isSecure: false, host: 'localhost', port: 3128, credentials: undefined, shown: 'localhost:3128' };
  const cases: [value: string, proxy: object][] = [
    ['http://localhost:3128', plain],
    ['localhost:3128', plain],
    [' http://localhost:3128/ ', plain],
    ['HTTP://LOCALHOST:3128', plain],
    ['localhost', { ...plain, port: 80, shown: 'localhost:80' }],
    ['https://localhost', { ...plain, isSecure: true, port: 443, shown: 'localhost:443' }],
    ['http://[::1]:3128', { ...plain, host: '::1', shown: '[::1]:3128' }],
    ['[2001:db8::1]', { ...plain, host: '2001:db8::1', port: 80, shown: '[2001:db8::1]:80' }],
    ['http://u:p%40ss@localhost:3128', { ...plain, credentials: 'u:p@ss' }],
    ['u:p@localhost:3128', { ...plain, credentials: 'u:p' }],
    ['http://u@localhost:3128', { ...plain, credentials: 'u:' }],
    ['http://@localhost:3128', plain],
    ['http://u:100%x@localhost:3128', { ...plain, credentials: 'u:100%x' }],
    ['http://u:%E0%A4%A@localhost:3128', { ...plain, credentials: 'u:%E0%A4%A' }],
    ['http://u:a#b@localhost:3128', { ...plain, credentials: 'u:a#b' }],
    ['http://u:a?b/c@d:e@localhost:3128', { ...plain, credentials: 'u:a?b/c@d:e' }],
    ['http://svc:p@Hunter22/x@localhost:3128', { ...plain, credentials: 'svc:p@Hunter22/x' }],
  ];
  for (const [value, proxy] of cases) {
    test(value, () => assert.deepEqual(routeTo(API, { HTTPS_PROXY: value }), { kind: 'proxy', proxy, unread: [] }));
  }

  test('by the scheme of the address, the variable in lower case first', () => {
    const env = { https_proxy: 'a:1', HTTPS_PROXY: 'b:2', http_proxy: '', HTTP_PROXY: 'c:3' };
    const shownFor = (url: string) => {
      const route = routeTo(new URL(url), env);
      return route.kind === 'proxy' ? route.proxy.shown : route.kind;
    };
    assert.equal(shownFor('https://api.example'), 'a:1');
    assert.equal(shownFor('http://api.example'), 'c:3');
  });
});

describe('a proxy that cannot be used is named by its variable, never by its value:', () => {
  const secret = 'hunter22';
  for (const value of [
    `socks5://u:${secret}@localhost:1080`,
    `socks5h://localhost:1080/${secret}`,
    `ftp://u:${secret}@localhost`,
    `http://u:${secret}@localhost:99999`,
    `http://u:${secret}@localhost:0`,
    `http://u:${secret}@localhost:port`,
    `http://u:${secret}@`,
    `http://u:${secret}@:3128`,
    `http://u:${secret}@[::1:3128`,
    `http://u:${secret}@::1`,
    `http://u:${secret}@a b:3128`,
    `http:/${secret}`,
    `://${secret}`,
    `${secret}:`,
  ]) {
    test(value, () => {
      const route = routeTo(API, { https_proxy: value });
      assert.ok(route.kind === 'unusable');
      assert.match(route.problem, /^The variable `https_proxy` /);
      assert.ok(!route.problem.includes(secret));
    });
  }
});

describe('no proxy is used', () => {
  for (const url of ['https://localhost:8443', 'https://127.0.0.1', 'https://127.9.9.9:1', 'https://[::1]:8443']) {
    test(`for ${url}, also not one that cannot be used`, () => {
      assert.deepEqual(routeTo(new URL(url), { https_proxy: 'socks5://x' }), { kind: 'direct' });
    });
  }
  test('where none is set', () => {
    for (const value of [undefined, '', '  '])
      assert.deepEqual(routeTo(API, { https_proxy: value }), { kind: 'direct' });
  });
});

describe('NO_PROXY', () => {
  const cases: [list: string, url: string, isExempt: boolean][] = [
    ['*', 'https://api.example.com', true],
    ['a.test, *', 'https://api.example.com', true],
    ['api.example.com', 'https://api.example.com', true],
    ['API.Example.com', 'https://api.example.com', true],
    ['api.example.com.', 'https://api.example.com', true],
    ['example.com', 'https://api.example.com', true],
    ['.example.com', 'https://api.example.com', true],
    ['*.example.com', 'https://api.example.com', true],
    ['*.example.com', 'https://a.b.example.com', true],
    ['*.example.com', 'https://example.com', false],
    ['.example.com', 'https://notexample.com', false],
    ['*.example.com', 'https://notexample.com', false],
    ['example.com', 'https://notexample.com', false],
    ['api.example', 'https://api.example.com', false],
    ['api.example.com:443', 'https://api.example.com', true],
    ['api.example.com:8443', 'https://api.example.com:8443', true],
    ['api.example.com:8443', 'https://api.example.com', false],
    ['*.example.com:443', 'https://api.example.com', true],
    ['.example.com:80', 'http://api.example.com', true],
    ['a.test api.example.com', 'https://api.example.com', true],
    ['[2001:db8::1]', 'https://[2001:db8::1]', true],
    ['2001:db8::1', 'https://[2001:db8::1]', true],
    ['[2001:db8::1]:443', 'https://[2001:db8::1]', true],
    ['2001:db8::2', 'https://[2001:db8::1]', false],
    ['10.0.0.1', 'https://10.0.0.1', true],
    [',,', 'https://api.example.com', false],
    ['a*', 'https://api.example.com', false],
  ];
  for (const [list, url, isExempt] of cases) {
    test(`${JSON.stringify(list)} ${isExempt ? 'exempts' : 'does not exempt'} ${url}`, () => {
      const env = { https_proxy: 'p:1', http_proxy: 'p:1', NO_PROXY: list };
      assert.equal(routeTo(new URL(url), env).kind, isExempt ? 'direct' : 'proxy');
    });
  }

  const unread: [list: string, unread: string[]][] = [
    ['10.0.0.0/8, a.test,fd00::/8', ['10.0.0.0/8', 'fd00::/8']],
    ['http://a.test a* <local> *b.test [::1', ['http://a.test', 'a*', '<local>', '*b.test', '[::1']],
    ['a.test .b.test,*.c.test:443 10.0.0.1 ::1 [::1]:80 d_e-f.test.', []],
    [', ', []],
  ];
  for (const [list, expected] of unread) {
    test(`of ${JSON.stringify(list)} it is told what is not read`, () => {
      const route = routeTo(API, { https_proxy: 'p:1', no_proxy: list });
      assert.deepEqual(route.kind === 'proxy' && route.unread, expected);
    });
  }
});

test('what is not read in `NO_PROXY` is named once in a process', () => {
  const lines: string[] = [];
  for (const list of ['', '10.0.0.0/8 a*', '10.0.0.0/8']) {
    tellUnread(routeTo(API, { https_proxy: 'p:1', NO_PROXY: list }), (line) => lines.push(line));
  }
  const forms = '`host`, `.suffix`, `*.suffix`, `host:port` or `*`';
  assert.deepEqual(lines, [
    `\`NO_PROXY\` has what the action does not read: \`10.0.0.0/8\`, \`a*\`. Name hosts there: ${forms}.`,
  ]);
});

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
