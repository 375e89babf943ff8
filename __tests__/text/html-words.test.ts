import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { providerWords } from '../../src/providers/provider-words.ts';

describe('the words of a page', () => {
  const cases: [name: string, body: string, words: string][] = [
    ['begin where the blanks before it end', ' \n<div>no</div>', 'no'],
    ['have no comment in them', '<p>a<!-- b -->c', 'a c'],
    ['end where a comment does not end', '<p>a<!-- b > c', 'a'],
    ['have no script in them', '<p>a<script>b</script >c', 'a c'],
    ['end where a script does not end', '<p>a<script>b > c', 'a'],
    ['have their entities read', '<p>&lt;&gt;&quot;&apos;&amp;&nbsp;x', '<>"\'& x'],
    ['have their decimal entities read', '<p>&#65;&#233;&#128512;', 'Aé😀'],
    ['have their hexadecimal entities read', '<p>&#x41;&#xe9;&#X1F600;', 'Aé😀'],
    ['keep what is no entity', '<p>&copy; &#; &#x; &#x1g;', '&copy; &#; &#x; &#x1g;'],
    ['keep what is no character', '<p>&#1114112;', '&#1114112;'],
    ['say a title once that is the heading too', '<title>No\n</title>\n<h1>No</h1><p>x', 'No x'],
    ['keep a title that is not the heading', '<title>No</title><h1>Go</h1>', 'No Go'],
    ['have the last character that there is', '<p>&#1114111;', '\u{10ffff}'],
  ];
  for (const [name, body, words] of cases) test(name, () => assert.equal(providerWords(body), words));
});

test('a text of blanks is no word', () => {
  assert.equal(providerWords('{"detail":" ","reason":"none"}'), 'reason: none');
});
