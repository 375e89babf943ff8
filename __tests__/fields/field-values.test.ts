import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { InputFields } from '../../src/fields/fields.ts';
import { isLoopback } from '../../src/text/url.ts';
import { counted } from '../../src/text/wording.ts';
import { CONTROL, readAs, readField } from '../support/inputs.ts';
import { pairs, table } from '../support/table.ts';

const notBoolean = (shown: string) => `\`x\` must be \`true\` or \`false\`; got ${shown}.`;

pairs('a boolean', readAs('boolean'), [
  ['', undefined],
  ...['true', 'True', 'TRUE', ' true '].map((text) => [text, true] as const),
  ...['false', 'False', 'FALSE'].map((text) => [text, false] as const),
  ...['tRUE', 'yes', '1', 'on', 'null', 'a'.repeat(8)].map((text) => [text, notBoolean(`\`${text}\``)] as const),
  ...['"true"', 'a##[b', 'a_b', '`yes`', 'a'.repeat(9), 'a'.repeat(500)].map(
    (text) => [text, notBoolean(`${text.length} characters`)] as const,
  ),
  ['é', notBoolean('1 character')],
]);

/** What is no number and could be a key, or a part of one. */
const HIDDEN = ['wsk-OtherKey123', '123456789', '1234.56789', '-1-2-3', 'k3y-k3y', '1,5', '1 2', '١', '1.2.3', '"5"'];

type Range = Parameters<InputFields['number']>[1];

function isNumber(_: string, range: Range, good: Readonly<Record<string, number>>, bad: readonly string[]): void {
  const read = readAs((fields) => fields.number('x', range));
  assert.equal(read(''), undefined);
  for (const [text, value] of Object.entries(good)) assert.equal(read(text), value, text);
  const kind = range.whole ? 'a whole number' : 'a number';
  for (const text of bad) {
    const shown = HIDDEN.includes(text) ? counted(text.length, 'character', 'characters') : `\`${text}\``;
    assert.equal(read(text), `\`x\` must be ${kind} from ${range.min} to ${range.max}; got ${shown}.`, text);
  }
}

const SECONDS = { '1': 1, '600': 600, '1.5': 1.5, '599.999': 599.999, '007': 7 };
const NO_SECONDS = [...'0 0.999 600.001 601 -1 +5 5s 1e2 0x10 1,5 5. . NaN Infinity ١'.split(' '), '1 2'];
const MINUTES = { '0.1': 0.1, '.1': 0.1, '.25': 0.25, '1440': 1440, '0.5': 0.5 };
const NO_TIMES = ['0', '11', '1.5', '-1', 'three', ...HIDDEN];

table('a number', isNumber, [
  ['of seconds', { min: 1, max: 600 }, SECONDS, NO_SECONDS],
  ['of minutes', { min: 0.1, max: 1440 }, MINUTES, ['0.09', '0', '1440.1', '1441', '2h']],
  ['of times', { min: 1, max: 10, whole: true }, { '1': 1, '10': 10 }, NO_TIMES],
]);

const noUrl = '`x` must be a URL such as https://api.example.com.';
const scheme = '`x` must start with https://, because keys are sent there (http:// only to a loopback host).';
const parts = '`x` must have only a host and a path. Remove user info, query and fragment.';

table('a base URL may be', (text: string) => assert.deepEqual(readField(text, 'baseUrl'), new URL(text)), [
  ['https://api.example.com'],
  ['https://api.example.com:8443/a/b/'],
  ['https://api.example.com/@tenant'],
  ['https://api.example.com/http:/a'],
  ['https://api.example.com/a//b@c'],
  ['HTTPS://API.EXAMPLE.COM'],
  ['http://localhost:8080'],
  ['http://127.0.0.1'],
  ['http://127.255.0.9:1/x'],
  ['http://[::1]:3000'],
]);

pairs('a base URL is not', readAs('baseUrl'), [
  ['', undefined],
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
]);

test('a base URL is not one that a parser takes and cannot make', () => {
  for (const host of ['aB'.repeat(8500), 'ü'.repeat(17_000), '1.'.repeat(8000)])
    assert.equal(readField(`https://${host}`, 'baseUrl'), noUrl);
});

test('a loopback host is one of this machine', () => {
  const hosts = ['localhost', 'LOCALHOST:1', '127.0.0.1', '127.1', '0x7f.1', '[::1]'];
  for (const host of hosts) assert.ok(isLoopback(new URL(`http://${host}`)), host);
  const others = ['localhost.', '128.0.0.1', '1127.0.0.1.example', '[::ffff:127.0.0.1]', 'notlocalhost'];
  for (const host of others) assert.ok(!isLoopback(new URL(`http://${host}`)), host);
});
