import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, test } from 'node:test';
import { secretPattern } from '../src/secret-pattern.ts';

const MODULE = new URL('../src/secret-pattern.ts', import.meta.url).href;

/** What of a text is taken for the secret, each time. */
function find(secret: string, text: string): string[] {
  return text.match(new RegExp(secretPattern(secret), 'giu')) ?? [];
}

const SECRET = 'ab&c"d/e f{g\\h<i>\'é';

describe('a secret is found whole,', () => {
  const cases: [name: string, spelling: string][] = [
    ['as it is', SECRET],
    ['in other letters', SECRET.toUpperCase()],
    ['URI-encoded', encodeURIComponent(SECRET)],
    ['URI-encoded in small letters', encodeURIComponent(SECRET).toLowerCase()],
    ['URI-encoded twice', encodeURIComponent(encodeURIComponent(SECRET))],
    ['encoded as a form', encodeURIComponent(SECRET).replace('%20', '+')],
    ['as JSON', JSON.stringify(SECRET).slice(1, -1)],
    ['as JSON in JSON', JSON.stringify(JSON.stringify(SECRET).slice(1, -1)).slice(1, -1)],
    [
      'as JSON with every sign escaped',
      SECRET.replace(/\W/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`),
    ],
    [
      'as HTML',
      SECRET.replace(
        /[&<>"']/g,
        (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' })[sign] ?? '',
      ),
    ],
    ['as HTML with numbers', SECRET.replace(/\W/g, (sign) => `&#${sign.codePointAt(0)};`)],
    ['as HTML with hexadecimal numbers', SECRET.replace(/\W/g, (sign) => `&#x00${sign.codePointAt(0)?.toString(16)};`)],
    ['without the punctuation of JSON', SECRET.replace(/["{]/g, ' ')],
    ['without the punctuation of JSON at all', SECRET.replace(/["{]/g, '')],
    ['with blanks for control characters', [...SECRET].join(' ')],
    ['with colours in it', [...SECRET].join('[31m')],
    ['with colours that end', [...SECRET].join('[m')],
  ];
  for (const [name, spelling] of cases) {
    test(name, () => assert.deepEqual(find(SECRET, `<${spelling}>${spelling}.`), [spelling, spelling]));
  }
});

describe('a secret is not found', () => {
  const cases: [name: string, secret: string, text: string][] = [
    ['in a part of it', 'abcdef', 'abcde abcdf bcdef'],
    ['where another sign stands in it', 'abcdef', 'abc-def abc.def abcxdef'],
    ['where another sign stands for it', 'ab.cd.ef', 'abxcdxef'],
    ['where its blank is another sign', 'abc def', 'abc-def'],
    ['in ordinary words, where it is made of signs', '{"}[]{', 'hello {"a": [1]} world'],
    ['in ordinary words, where it has few letters', '{a} [b]', 'a b'],
  ];
  for (const [name, secret, text] of cases) test(name, () => assert.deepEqual(find(secret, text), []));
});

describe('a secret of few letters is found', () => {
  const secret = '{a} ["b"]';
  for (const spelling of [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)]) {
    test(spelling, () => assert.deepEqual(find(secret, `x${spelling}x`), [spelling]));
  }

  test('although it is half a character', () => assert.deepEqual(find('a\ud800', 'a\ufffda\ud800'), ['a\ud800']));
});

test('of signs at its ends no more is taken than belongs to it', () => {
  assert.deepEqual(find('"abcdef"', '{"key": "abcdef", "b": 1}'), ['abcdef"']);
  assert.deepEqual(find('abcd\\\\ef', 'abcd\\ef abcd\\\\\\\\ef'), ['abcd\\ef', 'abcd\\\\\\\\ef']);
});

describe('no text makes the search slow:', () => {
  for (const [secret, text] of [
    ['ab  cd  ef', `ab${' +'.repeat(100_000)}`],
    ['ab cd ef', `ab${'+ '.repeat(100_000)}`],
    ['a\\\\b\\c', `a${'\\'.repeat(200_000)}`],
    ['abcdef', 'ab[1m'.repeat(40_000)],
    ['aaaaaaaab', 'a '.repeat(100_000)],
    ['{"a{b{c{d', 'a{b{'.repeat(50_000)],
  ] as const) {
    test(`${secret} in ${text.slice(0, 10)}…`, () => assert.deepEqual(find(secret, text), []));
  }

  test('a plus beside a blank, in a process of its own, because nothing inside could end it', () => {
    const script = `
      import { secretPattern } from '${MODULE}';
      const text = 'a' + '+'.repeat(200_000);
      process.stdout.write(String(new RegExp(secretPattern('a + b + c'), 'giu').test(text)));`;
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { timeout: 20_000 });
    assert.equal(stdout.toString(), 'false');
  });
});
