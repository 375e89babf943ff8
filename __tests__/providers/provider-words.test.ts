import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isRecord, parseJson, providerWords } from '../../src/providers/provider-words.ts';

const GLOBAL = 'No permission to allow trigger imports. Check Project settings -> Imports -> Allow trigger imports.';

describe('the words of a documented answer are told as one readable text:', () => {
  const cases: [name: string, body: unknown, words: string][] = [
    ['Woosmap, `detail`', { detail: 'No such key' }, 'No such key'],
    ['Woosmap, `details`', { details: 'Dataset not found' }, 'Dataset not found'],
    ['Woosmap, both', { detail: 'Slow down', details: 'One per 90 s' }, 'Slow down; One per 90 s'],
    [
      'Woosmap, a validation',
      { detail: [{ loc: ['path', 'dataset_id'], msg: 'Input should be a valid UUID', type: 'uuid_parsing' }] },
      'path.dataset_id: Input should be a valid UUID',
    ],
    [
      'Woosmap, several validations',
      {
        detail: [
          { loc: ['path', 'dataset_id'], msg: 'no UUID' },
          { loc: ['body', 0, 'url'], msg: 'required' },
        ],
      },
      'path.dataset_id: no UUID; body.0.url: required',
    ],
    [
      'Woosmap, a validation that names no place',
      { detail: [{ loc: [], msg: 'wrong' }, { msg: 'too' }] },
      'wrong; too',
    ],
    [
      'Bloomreach, a list for all',
      { success: false, errors: { _global: ['BadRequest: no such path'] } },
      'BadRequest: no such path',
    ],
    ['Bloomreach, the permission', { success: false, errors: { _global: [GLOBAL] } }, GLOBAL],
    ['Bloomreach, several for all', { success: false, errors: { _global: ['One', 'Two'] } }, 'One; Two'],
    [
      'Bloomreach, lists for fields',
      { success: false, errors: { path: ['is bad', 'is old'], test_connection: ['no'] } },
      'path: is bad; is old; test_connection: no',
    ],
    ['Bloomreach, a text for a field', { errors: { path: 'is bad' } }, 'path: is bad'],
    ['Bloomreach, a text', { error: 'bad path' }, 'bad path'],
    [
      'Bloomreach, a code with a message',
      { success: false, errors: { code: 'NotFoundError', message: 'No import' } },
      'NotFoundError: No import',
    ],
    ['Bloomreach, the gateway', { errors: { code: 404, description: 'Unknown route' } }, '404: Unknown route'],
    [
      'Bloomreach, a list',
      {
        success: false,
        errors: [
          { code: 1004, description: 'First' },
          { code: 1005, description: 'Second' },
        ],
      },
      '1004: First; 1005: Second',
    ],
    ['a text alone', 'Not today', 'Not today'],
    ['a refusal without words', { success: false }, ''],
  ];
  for (const [name, body, words] of cases) {
    test(name, () => {
      assert.equal(providerWords(JSON.stringify(body)), words);
      assert.equal(providerWords(` ${JSON.stringify(body, null, 2)}\n`), words);
    });
  }
});

describe('the words of any other JSON:', () => {
  const cases: [name: string, body: unknown, words: string][] = [
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
    ['an empty message beside another', { message: '', msg: 'It is this' }, 'It is this'],
    ['a message beside more', { message: 'Failed', errors: ['One', 'Two'] }, 'Failed; One; Two'],
    [
      'a message beside nothing more',
      { message: 'Failed', errors: [], error: null, detail: '', details: {} },
      'Failed',
    ],
    ['a place that holds what is no word', { loc: ['a', null, {}, 1], msg: 'wrong' }, 'a.1: wrong'],
    ['a place that is no list', { loc: 'here', msg: 'wrong' }, 'wrong'],
    ['keys that nobody documented', { title: 'Bad', status: 400, ok: false }, 'title: Bad; status: 400; ok: false'],
    ['keys that nobody documented are left out beside words', { title: 'Bad', detail: 'Really bad' }, 'Really bad'],
    [
      'keys that nobody documented beside words, lower down',
      { errors: { title: 'Bad', detail: 'Worse' } },
      'title: Bad; Worse',
    ],
    ['an explanation of many parts', { errors: { a: { b: 'deep' } } }, 'a: b: deep'],
    ['nothing beside success', { success: true, errors: null }, ''],
    [
      'a name that objects inherit',
      JSON.parse('{"__proto__": {"message": "a"}, "constructor": "b"}'),
      '__proto__: a; constructor: b',
    ],
    ['a message that is inherited by no one', JSON.parse('{"errors": {"__proto__": {"msg": "a"}}}'), '__proto__: a'],
    ['commands and control characters', { detail: 'a\n::error::b ##[error]c\u0007' }, 'a ::error::b ## [error]c'],
    ['commands in a key', { '##[add-mask]\n': 'x' }, '## [add-mask] : x'],
  ];
  for (const [name, body, words] of cases) test(name, () => assert.equal(providerWords(JSON.stringify(body)), words));
});

describe('the words of what is no JSON:', () => {
  const page =
    '<!DOCTYPE html><html><head><title>502 Bad Gateway</title><style>h1 {color: red}</style>' +
    '<script>alert("<b>")</script></head><body><!-- no <b>word</b> --><h1>Bad&nbsp;Gateway</h1><hr>nginx</body></html>';
  const cases: [name: string, body: string, words: string][] = [
    ['nothing', '', ''],
    ['blanks', ' \r\n ', ''],
    ['a text', 'upstream connect error', 'upstream connect error'],
    ['a page', page, '502 Bad Gateway Bad Gateway nginx'],
    ['a page in capitals', '<HTML><BODY>Sorry</BODY></HTML>', 'Sorry'],
    ['a page that begins with words', 'Oops <html><body>Sorry</body>', 'Oops Sorry'],
    ['a page without a frame', '<p>Sorry</p>', 'Sorry'],
    ['a page that ends in the middle of a tag', '<p>Sorry</p><a href="', 'Sorry'],
    ['a page that ends in the middle of a script', '<p>Sorry</p><script>var a', 'Sorry'],
    ['a page that ends in the middle of a style', '<p>Sorry</p><STYLE>a {', 'Sorry'],
    ['a page that ends in the middle of a comment', '<p>Sorry</p><!-- a', 'Sorry'],
    ['a page with signs', '<p>a &lt;b&gt; &amp;lt; &quot;c&quot; &amp; d</p>', 'a <b> &lt; "c" & d'],
    ['a page whose tags divide words', '<p>one<br>two<!-- x -->three<script>x</script>four</p>', 'one two three four'],
    [
      'a page with numbered signs',
      '<p>&#39;a&#039; &#x3C;b&#x3e; &#x1F600; &#128512; &apos;&NBSP;&AMP;</p>',
      "'a' <b> 😀 😀 ' &",
    ],
    [
      'a page with numbers of no signs',
      '<p>&#1114112; &#x110000; &#1114111; &#99999999; &#; &#x; &#xg; &#a; &unknown;</p>',
      '&#1114112; &#x110000; \u{10ffff} &#99999999; &#; &#x; &#xg; &#a; &unknown;',
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
  ];
  for (const [name, body, words] of cases) test(name, () => assert.equal(providerWords(body), words));
});

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
