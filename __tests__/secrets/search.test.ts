import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createSearch, replaceRanges } from '../../src/secrets/search.ts';
import { cpuMs } from '../support/cpu-time.ts';
import { cases, table } from '../support/table.ts';

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
/** As JSON escapes it: shortly where it can. */
const escapeUnit = (unit: string) => (/["\\]/.test(unit) ? `\\${unit}` : `\\u${hex(unit.charCodeAt(0), 4)}`);
const SECRET = 'ab&c"d/e f{g\\h<i>\'é+😀-x';

function isFoundWhole(secret: string): (name: string, spelling: string) => void {
  return (_, spelling) => assert.equal(redact(secret, `<${spelling}>${spelling}.`), '<***>***.');
}

table('a secret is found whole,', isFoundWhole(SECRET), [
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
  ['as JSON with every sign escaped', SECRET.replace(/[^a-z]/g, (unit) => escapeUnit(unit))],
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
]);

test('a UUID is found without its dashes', () => {
  const uuid = '11111111-2222-4333-8444-55555555abcd';
  assert.equal(redact(uuid, `no ${uuid.replaceAll('-', '')} here`), 'no *** here');
});

const own = 'Qm9v%2FZm9v\\u0041%253D&amp;x';

table('a secret that holds escapes itself is found whole,', isFoundWhole(own), [
  ['as it is', own],
  ['with blanks in it', [...own].join(' ')],
  ['with a line end in an escape', own.replace('%2F', '%2\nF')],
  ['decoded', 'Qm9v/Zm9vA%3D&x'],
  ['decoded twice', 'Qm9v/Zm9vA=&x'],
  ['decoded, with blanks in it', [...'Qm9v/Zm9vA=&x'].join(' ')],
  ['URI-encoded', encodeURIComponent(own)],
  ['URI-encoded twice, in JSON', JSON.stringify(encodeURIComponent(encodeURIComponent(own))).slice(1, -1)],
  ['as JSON in JSON', JSON.stringify(JSON.stringify(own).slice(1, -1)).slice(1, -1)],
]);

test('a secret is found behind what could begin an escape', () => {
  for (const before of ['%', '%2', '%25', '\\u00', '\\', '&#', '&']) {
    assert.equal(redact('5abc-defgh', `x${before}5abc-defgh`), `x${before}***`);
    assert.doesNotMatch(redact('5abc-defgh', `x${before}5abc defgh`), /defgh/, before);
  }
});

table('a secret is not found', (_: string, secret: string, text: string) => assert.equal(redact(secret, text), text), [
  ['in a part of it', 'abcdef', 'abcde abcdf bcdef'],
  ['where another sign stands in it', 'abcdef', 'abc.def abc/def abcxdef'],
  ['where another sign stands for it', 'ab.cd.ef', 'abxcdxef'],
  ['where its blank is another sign', 'abc def', 'abc.def'],
  ['where an escape is none', 'abcdef', 'ab\\u006def ab%6gdef ab&#99def ab&#x110000;cdef ab&lt;cdef'],
  ['in ordinary words, where it is made of signs', '{"}[]{', 'hello {"a": [1]} world'],
  ['in ordinary words, where it has few letters', '{a} [bc]', 'a bc'],
]);

const few = '{a} ["é"]';

table('a secret of few letters is found', (spelling: string) => assert.equal(redact(few, `x${spelling}x`), 'x***x'), [
  [few],
  [encodeURIComponent(few)],
  [JSON.stringify(few).slice(1, -1)],
  [few.toUpperCase().replace('É', 'é')],
]);

test('a secret of six letters is found in every way, one of five only as it is', () => {
  assert.equal(redact('{a}-[bcdef]', 'a b c d e f'), '***');
  assert.equal(redact('{a}-[bcde]', 'abcde, {a}-[bcde]'), 'abcde, ***');
  assert.equal(redact('a\ud800', 'b\ufffda\ud800'), 'b\ufffd***', 'although it is half a character');
});

cases('several secrets', (text: string) => redactAll(['abcdef', 'defghi', 'bcdefg'], text), [
  ['that overlap are one', 'xabcdefghix', 'x***x'],
  ['that stand in one another are one', 'xabcdefgx', 'x***x'],
  ['that touch are two', 'xabcdefdefghix', 'x******x'],
  ['are found in whichever order they stand', 'defghi, abcdef', '***, ***'],
  ['are found in different ways', 'abc def, d%65fghi, bcdefg', '***, ***, ***'],
]);

test('no secret is found nowhere, and one that overlaps itself leaves no part of it', () => {
  assert.equal(redactAll([], '[a] b'), '[a] b');
  assert.equal(redact('abcabc', 'xabcabcabcx'), 'x***x');
});

test('around a secret nothing else is taken', () => {
  assert.equal(redact('"abcdef"', '{"key": "abcdef", "b": 1}'), '{"key": ***, "b": 1}');
  assert.equal(redact('abcd\\\\ef', '- abcd\\ef, (abcd\\\\\\\\ef)'), '- ***, (***)');
  assert.equal(redact('abc def', '%20%61bc+de%66%20 é😀é &lt;abc&#32;def&gt;'), '%20***%20 é😀é &lt;***&gt;');
});

/** As long as a text that is shown can be. */
const LENGTH = 64 * 1024;
const filled = (piece: string) => piece.repeat(LENGTH / piece.length);
const key = Array.from({ length: 20_000 }, (_, index) => String.fromCharCode(33 + ((index * 7919) % 94))).join('');

function isFast(_: string, secret: string, text: string, redacted = text): void {
  // Ten times what the slowest takes where the time grows with the text.
  assert.ok(cpuMs(() => assert.equal(redact(secret, text), redacted)) < 3000);
}

table('no text and no secret makes the search slow or fail:', isFast, [
  ['blanks', 'ab cd ef', `ab${filled('+ ')}`],
  ['backslashes', 'a\\\\b\\c', `a${filled('\\')}`],
  ['colours', 'abcdef', filled('ab\\u001b[1m')],
  ['brackets of colours', 'abcdef', filled('\\u001b[')],
  ['digits of a colour', 'abcdef', `\\u001b[${filled('1')}`],
  ['a beginning, again and again', 'aaaaaaaab', filled('a ')],
  ['half a secret, again and again', '{"a{b{c{d', filled('a{b{')],
  ['noughts of an entity', 'abcdef', `&#${filled('0')}`],
  ['noughts of many entities', 'abcdef', filled('&#x00000000')],
  ['percent signs', 'abcdef', filled('%25')],
  ['escapes in one another', 'abcdef', `%${filled('25')}41`],
  ['a secret of 20,000 characters', key, `[1] ${key.slice(0, -1)}`],
  ['a secret of 20,000 characters that is there', key, `[1] ${encodeURIComponent(key)} ${key}`, '[1] *** ***'],
  ['a secret that is there very often', 'abc-def', 'abcdef'.repeat(10_000), '***'.repeat(10_000)],
  ['a secret that overlaps itself very often', 'aaaaaa', filled('a'), '***'],
]);
