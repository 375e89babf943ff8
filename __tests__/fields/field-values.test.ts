import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isLoopback } from '../../src/text/url.ts';
import { counted } from '../../src/text/wording.ts';
import { CONTROL, fieldTests, readField } from '../support/inputs.ts';

describe('a boolean', () => {
  const wrong = (shown: string) => `\`x\` must be \`true\` or \`false\`; got ${shown}.`;
  const cases: [text: string, value: boolean | string | undefined][] = [
    ['', undefined],
    ...['true', 'True', 'TRUE', ' true '].map((text): [string, boolean] => [text, true]),
    ...['false', 'False', 'FALSE'].map((text): [string, boolean] => [text, false]),
    ...['tRUE', 'yes', '1', 'on', 'null', 'a'.repeat(8)].map((text): [string, string] => [text, wrong(`\`${text}\``)]),
    ...['"true"', 'a##[b', 'a_b', '`yes`', 'é', 'a'.repeat(9), 'a'.repeat(500)].map((text): [string, string] => [
      text,
      wrong(`${text.length} character${text.length === 1 ? '' : 's'}`),
    ]),
  ];
  fieldTests(
    'boolean',
    cases.map(([text, value]) => [`of ${JSON.stringify(text)}`, text, value]),
  );
});

/** What is no number and could be a key, or a part of one. */
const HIDDEN = ['wsk-OtherKey123', '123456789', '1234.56789', '-1-2-3', 'k3y-k3y', '1,5', '1 2', '١', '1.2.3', '"5"'];

describe('a number', () => {
  const inputs = {
    timeout_seconds: { min: 1, max: 600 },
    wait_timeout_minutes: { min: 0.1, max: 1440 },
    max_attempts: { min: 1, max: 10, whole: true },
  };
  const cases: [name: keyof typeof inputs, good: Readonly<Record<string, number>>, bad: string[]][] = [
    [
      'timeout_seconds',
      { '1': 1, '600': 600, '1.5': 1.5, '599.999': 599.999, '007': 7 },
      [...'0 0.999 600.001 601 -1 +5 5s 1e2 0x10 1,5 5. . NaN Infinity ١'.split(' '), '1 2'],
    ],
    [
      'wait_timeout_minutes',
      { '0.1': 0.1, '.1': 0.1, '.25': 0.25, '1440': 1440, '0.5': 0.5 },
      ['0.09', '0', '1440.1', '1441', '2h'],
    ],
    ['max_attempts', { '1': 1, '10': 10 }, ['0', '11', '1.5', '-1', 'three', ...HIDDEN]],
  ];
  for (const [name, good, bad] of cases) {
    const range = inputs[name];
    const kind = name === 'max_attempts' ? 'a whole number' : 'a number';
    const problemOf = (text: string) => {
      const shown = HIDDEN.includes(text) ? counted(text.length, 'character', 'characters') : `\`${text}\``;
      return `\`x\` must be ${kind} from ${range.min} to ${range.max}; got ${shown}.`;
    };
    fieldTests(
      (fields) => fields.number('x', range),
      [
        [`of ${name} may be absent`, '', undefined],
        ...Object.entries(good).map(([text, value]) => [`of ${name} may be ${text}`, text, value] as const),
        ...bad.map((text) => [`of ${name} is not ${text}`, text, problemOf(text)] as const),
      ],
    );
  }
});

describe('a base URL', () => {
  const noUrl = '`x` must be a URL such as https://api.example.com.';
  const scheme = '`x` must start with https://, because keys are sent there (http:// only to a loopback host).';
  const parts = '`x` must have only a host and a path. Remove user info, query and fragment.';
  const good: string[] = [
    'https://api.example.com',
    'https://api.example.com:8443/a/b/',
    'https://api.example.com/@tenant',
    'https://api.example.com/http:/a',
    'https://api.example.com/a//b@c',
    'HTTPS://API.EXAMPLE.COM',
    'http://localhost:8080',
    'http://127.0.0.1',
    'http://127.255.0.9:1/x',
    'http://[::1]:3000',
  ];
  const bad: [text: string, problem: string][] = [
    ['api.example.com', noUrl],
    ['https://', noUrl],
    ['https://exa mple.com', noUrl],
    ['https:\\\\api.example.com', noUrl],
    ['https://api.example.com\\@evil.example', noUrl],
    ['https:api.example.com', noUrl],
    ['https:/api.example.com', noUrl],
    ['HTTPS:///api.example.com', noUrl],
    ['http:/127.0.0.1', noUrl],
    ['http://api.example.com', scheme],
    ['http://localhost.evil.example', scheme],
    ['http://127.0.0.1.evil.example', scheme],
    ['http://evil.example/127.0.0.1', scheme],
    ['http://10.0.0.1', scheme],
    ['http://0.0.0.0', scheme],
    ['http://[::2]', scheme],
    ['ftp://localhost', scheme],
    ['file:///etc/passwd', scheme],
    ['javascript:alert(1)', scheme],
    ['https://user@api.example.com', parts],
    ['https://user:pass@api.example.com', parts],
    ['https://:pass@api.example.com', parts],
    ['https://@api.example.com', parts],
    ['https://:@api.example.com/a', parts],
    ['https://api.example.com?', parts],
    ['https://api.example.com/?a=b', parts],
    ['https://api.example.com/#', parts],
    ['https://api.example.com/\u0007', CONTROL],
    ['https://api.\nexample.com', CONTROL],
  ];
  fieldTests('baseUrl', [
    ['may be absent', '', undefined],
    ...good.map((text) => [`may be ${text}`, text, new URL(text)] as const),
    ...bad.map(([text, problem]) => [`is not ${JSON.stringify(text)}`, text, problem] as const),
  ]);
  test('is not one that a parser takes and cannot make', () => {
    for (const host of ['aB'.repeat(8500), 'ü'.repeat(17_000), '1.'.repeat(8000)])
      assert.equal(readField(`https://${host}`, 'baseUrl'), noUrl);
  });
});

describe('a loopback host', () => {
  const cases: [url: string, isIt: boolean][] = [
    ['http://localhost', true],
    ['https://LOCALHOST:1', true],
    ['http://127.0.0.1', true],
    ['http://127.1', true],
    ['http://0x7f.1', true],
    ['http://[::1]', true],
    ['http://localhost.', false],
    ['http://128.0.0.1', false],
    ['http://1127.0.0.1.example', false],
    ['http://[::ffff:127.0.0.1]', false],
    ['http://notlocalhost', false],
  ];
  for (const [url, isIt] of cases) test(`${url}: ${isIt}`, () => assert.equal(isLoopback(new URL(url)), isIt));
});
