import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isRecord, parseJson, providerWords } from '../../src/providers/provider-words.ts';
import { cases, table } from '../support/table.ts';

const GLOBAL = 'No permission to allow trigger imports. Check Project settings -> Imports -> Allow trigger imports.';

function isTold(_: string, body: unknown, words: string): void {
  assert.equal(providerWords(JSON.stringify(body)), words);
  assert.equal(providerWords(` ${JSON.stringify(body, null, 2)}\n`), words);
}

const [path, NO_UUID] = [['path', 'dataset_id'], 'Input should be a valid UUID'];
const url = { loc: ['body', 0, 'url'], msg: 'required' };
const placeless = [{ loc: [], msg: 'wrong' }, { msg: 'too' }];
const refused = (errors: object) => ({ success: false, errors });
const forAll = (...texts: string[]) => refused({ _global: texts });
const [first, second] = [
  { code: 1004, description: 'First' },
  { code: 1005, description: 'Second' },
];
const ofFields = { path: ['is bad', 'is old'], test_connection: ['no'] };

table('the words of a documented answer are told as one readable text:', isTold, [
  ['Woosmap, `detail`', { detail: 'No such key' }, 'No such key'],
  ['Woosmap, `details`', { details: 'Dataset not found' }, 'Dataset not found'],
  ['Woosmap, both', { detail: 'Slow down', details: 'One per 90 s' }, 'Slow down; One per 90 s'],
  ['Woosmap, a validation', { detail: [{ loc: path, msg: NO_UUID, type: 'x' }] }, `path.dataset_id: ${NO_UUID}`],
  [
    'Woosmap, several validations',
    { detail: [{ loc: path, msg: 'no UUID' }, url] },
    'path.dataset_id: no UUID; body.0.url: required',
  ],
  ['Woosmap, a validation that names no place', { detail: placeless }, 'wrong; too'],
  ['Bloomreach, a list for all', forAll('BadRequest: no such path'), 'BadRequest: no such path'],
  ['Bloomreach, the permission', forAll(GLOBAL), GLOBAL],
  ['Bloomreach, several for all', forAll('One', 'Two'), 'One; Two'],
  ['Bloomreach, lists for fields', refused(ofFields), 'path: is bad; is old; test_connection: no'],
  ['Bloomreach, a text for a field', { errors: { path: 'is bad' } }, 'path: is bad'],
  ['Bloomreach, a text', { error: 'bad path' }, 'bad path'],
  ['Bloomreach, a code with a message', refused({ code: 'NotFound', message: 'No import' }), 'NotFound: No import'],
  ['Bloomreach, the gateway', { errors: { code: 404, description: 'Unknown route' } }, '404: Unknown route'],
  ['Bloomreach, a list', refused([first, second]), '1004: First; 1005: Second'],
  ['a text alone', 'Not today', 'Not today'],
  ['a refusal without words', { success: false }, ''],
]);

cases('the words of any other JSON:', (body: unknown) => providerWords(JSON.stringify(body)), [
  ['null', null, ''],
  ['a number', 42, '42'],
  ['a boolean', true, 'true'],
  ['an empty text', '', ''],
  ['a text of blanks', '  ', ''],
  ['an empty list', [], ''],
  ['an empty object', {}, ''],
  ['a list of texts', ['one', '', 'two'], 'one; two'],
  ['a message alone', { message: 'Forbidden' }, 'Forbidden'],
  ['a message with a code', { code: 7, message: 'Forbidden' }, '7: Forbidden'],
  ['a message with a code that is no word', { code: { a: 1 }, message: 'Forbidden' }, 'Forbidden'],
  ['a description beside what is none', { status: 500, description: 'Broken', timestamp: 1 }, 'Broken'],
  ['three explanations, of which the best is told', { description: 'three', message: 'two', msg: 'one' }, 'one'],
  ['two explanations, of which the better is told', { message: 'two', description: 'three' }, 'two'],
  ['a message that is a list', { message: ['one', 'two'], code: 'E' }, 'E: one; two'],
  ['a text of blanks beside a word', { detail: ' ', reason: 'none' }, 'reason: none'],
  ['an empty message beside another', { message: '', msg: 'It is this' }, 'It is this'],
  ['a message beside more', { message: 'Failed', errors: ['One', 'Two'] }, 'Failed; One; Two'],
  ['a message beside nothing more', { message: 'Failed', errors: [], error: null, detail: '', details: {} }, 'Failed'],
  ['a place that holds what is no word', { loc: ['a', null, {}, 1], msg: 'wrong' }, 'a.1: wrong'],
  ['a place that is no list', { loc: 'here', msg: 'wrong' }, 'wrong'],
  ['keys that nobody documented', { title: 'Bad', status: 400, ok: false }, 'title: Bad; status: 400; ok: false'],
  ['keys that nobody documented are left out beside words', { title: 'Bad', detail: 'Really bad' }, 'Really bad'],
  ['the same lower down', { errors: { title: 'Bad', detail: 'Worse' } }, 'title: Bad; Worse'],
  ['an explanation of many parts', { errors: { a: { b: 'deep' } } }, 'a: b: deep'],
  ['nothing beside success', { success: true, errors: null }, ''],
  ['inherited keys', JSON.parse('{"__proto__": {"message": "a"}, "constructor": "b"}'), '__proto__: a; constructor: b'],
  ['a message that is inherited by no one', JSON.parse('{"errors": {"__proto__": {"msg": "a"}}}'), '__proto__: a'],
  ['commands and control characters', { detail: 'a\n::error::b ##[error]c\u0007' }, 'a ::error::b ## [error]c'],
  ['commands in a key', { '##[add-mask]\n': 'x' }, '## [add-mask] : x'],
]);

const page =
  '<!DOCTYPE html><html><head><title>502 Bad Gateway</title><style>h1 {color: red}</style>' +
  '<script>alert("<b>")</script></head><body><!-- no <b>word</b> --><h1>Bad&nbsp;Gateway</h1><hr>nginx</body></html>';

cases('the words of what is no JSON:', providerWords, [
  ['nothing', '', ''],
  ['blanks', ' \r\n ', ''],
  ['a text', 'upstream connect error', 'upstream connect error'],
  ['a page', page, '502 Bad Gateway Bad Gateway nginx'],
  ['a page in capitals', '<HTML><BODY>Sorry</BODY></HTML>', 'Sorry'],
  ...['html', '!doctype', 'head', 'body', 'title'].map(
    (tag) => [`a page that begins with words before <${tag}>`, `Oops <${tag}>Sorry`, 'Oops Sorry'] as const,
  ),
  ['a page without a frame, behind blanks', ' \n<p>Sorry</p>', 'Sorry'],
  ['a page whose title is the heading too', '<title>No\n</title>\n<h1>No</h1><p>x', 'No x'],
  ['a page whose title is another', '<title>No</title><h1>Go</h1>', 'No Go'],
  ['a page that ends in the middle of a tag', '<p>Sorry</p><a href="', 'Sorry'],
  ['a page that ends in the middle of a script', '<p>Sorry</p><script>var a > b', 'Sorry'],
  ['a page that ends in the middle of a style', '<p>Sorry</p><STYLE>a {', 'Sorry'],
  ['a page that ends in the middle of a comment', '<p>Sorry</p><!-- a > b', 'Sorry'],
  ['a page with signs', '<p>a &lt;b&gt; &amp;lt; &quot;c&quot; &amp; d</p>', 'a <b> &lt; "c" & d'],
  ['a page whose tags divide words', '<p>one<br>two<!-- x -->three<script>x</script>four</p>', 'one two three four'],
  ['a page of numbers', '<p>&#39;a&#039; &#x3C;b&#x3e; &#x1F600; &#128512; &apos;&NBSP;&AMP;</p>', "'a' <b> 😀 😀 ' &"],
  [
    'a page with numbers of no signs',
    '<p>&#1114112; &#x110000; &#1114111; &#99999999; &#; &#x; &#xg; &#x1g; &unknown;</p>',
    '&#1114112; &#x110000; \u{10ffff} &#99999999; &#; &#x; &#xg; &#x1g; &unknown;',
  ],
  ['a page that ends a script with blanks', '<p>a</p><script>x</script \n><p>b</p>', 'a b'],
  ['a tag of a like name', '<scripted>x</scripted>', 'x'],
  ['a text with a sign that is no page', 'a <b> c', 'a <b> c'],
  ['XML', '<?xml version="1.0"?><Error><Code>AccessDenied</Code></Error>', 'AccessDenied'],
  ['broken JSON, as text', '{"detail": "Not fou', 'detail : Not fou'],
  ['broken JSON of many levels, as text', '[[{"a": ["x"', 'a : x'],
  ['a broken list, as text', '[{"msg": "one"}, {"msg', 'msg : one , msg'],
  ['a text that has brackets later', 'bad [x] {y} "z"', 'bad [x] {y} "z"'],
  ['control characters and commands', 'a\u0000\n::warning::b##[x]', 'a ::warning::b## [x]'],
]);

test('JSON is read, or it is none', () => {
  assert.deepEqual(parseJson('null'), { value: null });
  assert.equal(parseJson('{'), undefined);
  assert.equal(parseJson(''), undefined);
  // Of the same length, one with few values and one with more than can be held.
  assert.ok(parseJson(`["${'x'.repeat(12_000_000)}"]`) !== undefined);
  assert.equal(parseJson(`[${'1,'.repeat(6_000_000)}1]`), undefined);
});

test('a record is an object with keys', () => {
  const values: unknown[] = [{}, { a: 1 }, [], null, undefined, 'a', 1, () => {}];
  assert.deepEqual(values.map(isRecord), [true, true, false, false, false, false, false, false]);
});

test('of a body of very many values no list is read that comes after 2,000 of them', () => {
  const lists = Array.from({ length: 39 }, () => Array(50).fill('a'));
  const words = providerWords(JSON.stringify([...lists, ...Array(9).fill('b'), ['the 2000th is read'], ['no more']]));
  assert.match(words, /b; the 2000th is read$/);
});

test('of broken JSON the colours of a terminal go, whole', () => {
  assert.equal(providerWords('{"detail": "my \u001b[31msecret\u001b[0m'), 'detail : my secret');
  assert.equal(providerWords('{"detail": "my \\u001b[1;31msecret\\u001B[m'), 'detail : my secret');
});
