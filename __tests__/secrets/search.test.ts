import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createSearch, replaceRanges } from '../../src/secrets/search.ts';

function redactAll(secrets: readonly string[], text: string): string {
  return replaceRanges(text, createSearch(secrets)(text), '***');
}

/** A text with `***` for the secret. */
function redact(secret: string, text: string): string {
  return redactAll([secret], text);
}

function escapeWith(pattern: RegExp, write: (code: number) => string): string {
  return SECRET.replace(pattern, (sign) => write(sign.codePointAt(0) ?? 0));
}

const hex = (code: number, length: number) => code.toString(16).padStart(length, '0');
const SECRET = 'ab&c"d/e f{g\\h<i>\'é+😀-x';

describe('a secret is found whole,', () => {
  const cases: [name: string, spelling: string][] = [
    ['as it is', SECRET],
    ['in other letters', SECRET.replace(/[a-z]/g, (letter) => letter.toUpperCase())],
    ['URI-encoded', encodeURIComponent(SECRET)],
    ['URI-encoded in small letters', encodeURIComponent(SECRET).toLowerCase()],
    ['URI-encoded four times', [1, 2, 3, 4].reduce((text) => encodeURIComponent(text), SECRET)],
    ['URI-encoded in each byte', [...Buffer.from(SECRET)].map((byte) => `%${hex(byte, 2)}`).join('')],
    ['encoded as a form', encodeURIComponent(SECRET).replace('%20', '+')],
    ['decoded from a form', SECRET.replace('+', ' ')],
    ['as JSON', JSON.stringify(SECRET).slice(1, -1)],
    ['as JSON in JSON', JSON.stringify(JSON.stringify(SECRET).slice(1, -1)).slice(1, -1)],
    [
      'as JSON with every sign escaped',
      escapeWith(/[^a-z]/gu, (code) =>
        JSON.stringify(String.fromCodePoint(code))
          .replace(/^"|"$/g, '')
          .replace(/^[^\\]+$/, (sign) =>
            sign
              .split('')
              .map((unit) => `\\u${hex(unit.charCodeAt(0), 4)}`)
              .join(''),
          ),
      ),
    ],
    ['as JSON with every letter escaped', escapeWith(/[a-z]/g, (code) => `\\u${hex(code, 4)}`)],
    ['as JSON whose backslashes cannot act', escapeWith(/[a-z]/g, (code) => `\\ u${hex(code, 4)}`)],
    ['as Python', escapeWith(/[^a-zé😀\\]/gu, (code) => `\\x${hex(code, 2)}`)],
    [
      'as HTML',
      SECRET.replace(/[&<>"']/g, (sign) => `&${{ '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": 'apos' }[sign]};`),
    ],
    ['as HTML with numbers', escapeWith(/[^a-z]/gu, (code) => `&#${code};`)],
    ['as HTML with numbers of many digits', escapeWith(/[^a-z]/gu, (code) => `&#000${code};`)],
    ['as HTML with hexadecimal numbers', escapeWith(/[^a-z]/gu, (code) => `&#x00${code.toString(16)};`)],
    ['as HTML with capitals', escapeWith(/[a-z]/gu, (code) => `&#X${(code - 32).toString(16).toUpperCase()};`)],
    ['without the punctuation of JSON', SECRET.replace(/["{]/g, ' ')],
    ['without the punctuation of JSON at all', SECRET.replace(/["{]/g, '')],
    ['without its dashes', SECRET.replaceAll('-', '')],
    ['with blanks for control characters', [...SECRET].join(' ')],
    ['with what JSON makes of control characters', [...SECRET].join('\\u0000')],
    ['with line ends of JSON in it', [...SECRET].join('\\n')],
    ['with line ends of JSON in JSON in it', [...SECRET].join('\\\\r\\\\n')],
    ['with brackets and quotes in it', [...SECRET].join(`('`)],
    ['with what could not be read in it', [...SECRET].join('\ufffd')],
    ['with colours in it', [...SECRET].join('\\u001b[31m')],
    ['with colours in it that end', [...SECRET].join('\\u001B[m')],
  ];
  for (const [name, spelling] of cases) {
    test(name, () => assert.equal(redact(SECRET, `<${spelling}>${spelling}.`), '<***>***.'));
  }

  test('as a UUID without its dashes', () => {
    const uuid = '11111111-2222-4333-8444-55555555abcd';
    assert.equal(redact(uuid, `no ${uuid.replaceAll('-', '')} here`), 'no *** here');
  });
});

describe('a secret that holds escapes itself is found whole,', () => {
  const own = 'Qm9v%2FZm9v\\u0041%253D&amp;x';
  const cases: [name: string, spelling: string][] = [
    ['as it is', own],
    ['with blanks in it', [...own].join(' ')],
    ['with a line end in an escape', own.replace('%2F', '%2\nF')],
    ['decoded', 'Qm9v/Zm9vA%3D&x'],
    ['decoded twice', 'Qm9v/Zm9vA=&x'],
    ['decoded, with blanks in it', [...'Qm9v/Zm9vA=&x'].join(' ')],
    ['URI-encoded', encodeURIComponent(own)],
    ['URI-encoded twice, in JSON', JSON.stringify(encodeURIComponent(encodeURIComponent(own))).slice(1, -1)],
    ['as JSON in JSON', JSON.stringify(JSON.stringify(own).slice(1, -1)).slice(1, -1)],
  ];
  for (const [name, spelling] of cases) {
    test(name, () => assert.equal(redact(own, `<${spelling}>${spelling}.`), '<***>***.'));
  }

  for (const before of ['%', '%2', '%25', '\\u00', '\\', '&#', '&']) {
    test(`behind ${before}, which could begin an escape`, () => {
      assert.equal(redact('5abc-defgh', `x${before}5abc-defgh`), `x${before}***`);
      assert.doesNotMatch(redact('5abc-defgh', `x${before}5abc defgh`), /defgh/);
    });
  }
});

describe('a secret is not found', () => {
  const cases: [name: string, secret: string, text: string][] = [
    ['in a part of it', 'abcdef', 'abcde abcdf bcdef'],
    ['where another sign stands in it', 'abcdef', 'abc.def abc/def abcxdef'],
    ['where another sign stands for it', 'ab.cd.ef', 'abxcdxef'],
    ['where its blank is another sign', 'abc def', 'abc.def'],
    ['where an escape is none', 'abcdef', 'ab\\u006def ab%6gdef ab&#99def ab&#x110000;cdef ab&lt;cdef'],
    ['in ordinary words, where it is made of signs', '{"}[]{', 'hello {"a": [1]} world'],
    ['in ordinary words, where it has few letters', '{a} [bc]', 'a bc'],
  ];
  for (const [name, secret, text] of cases) test(name, () => assert.equal(redact(secret, text), text));
});

describe('a secret of few letters is found', () => {
  const secret = '{a} ["é"]';
  for (const spelling of [
    secret,
    encodeURIComponent(secret),
    JSON.stringify(secret).slice(1, -1),
    secret.toUpperCase().replace('É', 'é'),
  ]) {
    test(spelling, () => assert.equal(redact(secret, `x${spelling}x`), 'x***x'));
  }

  test('of six, in every way', () => assert.equal(redact('{a}-[bcdef]', 'a b c d e f'), '***'));
  test('of five, only as it is', () => assert.equal(redact('{a}-[bcde]', 'abcde, {a}-[bcde]'), 'abcde, ***'));
  test('although it is half a character', () => assert.equal(redact('a\ud800', 'b\ufffda\ud800'), 'b\ufffd***'));
});

describe('several secrets', () => {
  const redactBoth = (text: string) => redactAll(['abcdef', 'defghi', 'bcdefg'], text);
  const cases: [name: string, text: string, redacted: string][] = [
    ['that overlap are one', 'xabcdefghix', 'x***x'],
    ['that stand in one another are one', 'xabcdefgx', 'x***x'],
    ['that touch are two', 'xabcdefdefghix', 'x******x'],
    ['are found in whichever order they stand', 'defghi, abcdef', '***, ***'],
    ['are found in different ways', 'abc def, d%65fghi, bcdefg', '***, ***, ***'],
  ];
  for (const [name, text, redacted] of cases) test(name, () => assert.equal(redactBoth(text), redacted));

  test('are none where there is none', () => assert.equal(redactAll([], '[a] b'), '[a] b'));
});

test('a secret that overlaps itself leaves no part of it', () => {
  assert.equal(redact('abcabc', 'xabcabcabcx'), 'x***x');
});

test('around a secret nothing else is taken', () => {
  assert.equal(redact('"abcdef"', '{"key": "abcdef", "b": 1}'), '{"key": ***, "b": 1}');
  assert.equal(redact('abcd\\\\ef', '- abcd\\ef, (abcd\\\\\\\\ef)'), '- ***, (***)');
  assert.equal(redact('abc def', '%20%61bc+de%66%20 é😀é &lt;abc&#32;def&gt;'), '%20***%20 é😀é &lt;***&gt;');
});

describe('no text and no secret makes the search slow or fail:', () => {
  const key = Array.from({ length: 20_000 }, (_, index) => String.fromCharCode(33 + ((index * 7919) % 94))).join('');
  const cases: [name: string, secret: string, text: string][] = [
    ['blanks', 'ab cd ef', `ab${'+ '.repeat(100_000)}`],
    ['backslashes', 'a\\\\b\\c', `a${'\\'.repeat(200_000)}`],
    ['colours', 'abcdef', 'ab\\u001b[1m'.repeat(40_000)],
    ['brackets of colours', 'abcdef', '\\u001b['.repeat(40_000)],
    ['digits of a colour', 'abcdef', `\\u001b[${'1'.repeat(200_000)}`],
    ['a beginning, again and again', 'aaaaaaaab', 'a '.repeat(100_000)],
    ['half a secret, again and again', '{"a{b{c{d', 'a{b{'.repeat(50_000)],
    ['noughts of an entity', 'abcdef', `&#${'0'.repeat(200_000)}`],
    ['noughts of many entities', 'abcdef', '&#x00000000'.repeat(20_000)],
    ['percent signs', 'abcdef', '%25'.repeat(70_000)],
    ['escapes in one another', 'abcdef', `%${'25'.repeat(30_000)}41`],
    ['a secret of 20,000 characters', key, `[1] ${key.slice(0, -1)}`],
  ];
  for (const [name, secret, text] of cases) test(name, () => assert.equal(redact(secret, text), text));

  test('a secret that is there very often', () => {
    assert.equal(redact('abc-def', 'abcdef'.repeat(150_000)), '***'.repeat(150_000));
    assert.equal(redact('aaaaaa', 'a'.repeat(150_000)), '***');
  });

  test('a secret of 20,000 characters that is there', () => {
    assert.equal(redact(key, `[1] ${encodeURIComponent(key)} ${key}`), '[1] *** ***');
  });
});
