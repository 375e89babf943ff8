import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeCell, escapeMarkdown, prose } from '../../src/summary/markdown.ts';
import { cases } from '../support/table.ts';

cases('text from outside cannot act as Markdown or HTML:', escapeMarkdown, [
  ['plain words stay', 'Dataset not found (3 of 4)! {a}_b^c: d.', 'Dataset not found (3 of 4)! {a}_b^c: d.'],
  ['a tag', '<b>', '&#60;b&#62;'],
  ['an entity', '&lt;', '&#38;lt;'],
  ['quotes', `"a" 'b'`, '&#34;a&#34; &#39;b&#39;'],
  ['code', '`a`', '&#96;a&#96;'],
  ['emphasis', '**a** ~~b~~', '&#42;&#42;a&#42;&#42; &#126;&#126;b&#126;&#126;'],
  ['a link', '[a](b)', '&#91;a&#93;(b)'],
  ['a cell', 'a|b', 'a&#124;b'],
  ['an escape', 'a\\b', 'a&#92;b'],
  ['a mention', '@octocat', '&#64;octocat'],
  ['a formula', '$a$', '&#36;a&#36;'],
  ['a reference or a heading', '#1', '&#35;1'],
  ['an address stays, for there is no link in code', 'https://www.example.com', 'https://www.example.com'],
  ['nothing', '', ''],
]);

test('text from outside stands in a cell as code, and nothing as nothing', () => {
  assert.equal(codeCell('a<b'), '<code>a&#60;b</code>');
  assert.equal(codeCell(''), '');
});

test('our own words keep the code that they mark', () => {
  assert.equal(
    prose('Check `a_b` and `<c>`, **not** d`'),
    'Check <code>a_b</code> and <code>&#60;c&#62;</code>, &#42;&#42;not&#42;&#42; d&#96;',
  );
});
