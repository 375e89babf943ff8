import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { makeMasks } from '../../sandbox/runner-masks.ts';

const secret = 'p&ss "w<rd\'1/é';
const base64 = (text: string) => Buffer.from(text).toString('base64');

function hide(text: string, ...masks: string[]): string {
  const kept = makeMasks();
  for (const mask of masks) kept.add(mask);
  assert.deepEqual(kept.values, masks);
  return kept.hide(text);
}

suite('a mask', () => {
  const cases: [title: string, mask: string, text: string, shown?: string][] = [
    ['hides every occurrence', 'secret', 'secretsecret and secret', '*** and ***'],
    ['hides overlapping occurrences as one', 'aXa', 'aXaXa', '***'],
    ['hides each line of a value', 'first\r\nsecond', 'a first, a second', 'a ***, a ***'],
    ['hides each line without its blanks', 'first\n\u0085 second\t\n', '(second)', '(***)'],
    ['hides the whole with its blanks', ' a ', 'b a c', 'b***c'],
    ['hides the JSON form', secret, JSON.stringify({ secret }), '{"secret":"***"}'],
    ['hides the JSON form of line ends', 'a\u0085\u2028b', '"a\\u0085\\u2028b"', '"***"'],
    ['hides the URI form', secret, encodeURIComponent(secret).replace("'", '%27'), '***'],
    ['hides the XML form', secret, 'p&amp;ss &quot;w&lt;rd&apos;1/é', '***'],
    ['hides base64 with its padding', 'secret!', base64('secret!'), '***'],
    ['hides base64 behind two bytes where both end together', 'secretsec', base64('absecretsec'), 'YWJz***'],
    ['hides base64 of a value of one byte', 'a', base64('a'), '***'],
    ['hides a value without its quotes', '"quoted value"', 'a quoted value', 'a ***'],
    ['hides both parts around the last &', 'first=1&second=2&third=3', 'first=1&second=2& third=3', '*** ***'],
    ['hides both parts around the first &+, but for one letter', 'first&+second&x', 'first&+ econd&x', '*** ***'],
    ['does not hide base64 without its padding', 'secret!', base64('secret!').replace(/=+$/, '')],
    ['does not hide base64url', '???>>>~~~', Buffer.from('???>>>~~~').toString('base64url')],
    ['does not hide base64 within a longer one', 'secret!', base64('secret! and more')],
    ['does not hide base64 behind one byte with more behind', 'secret!', base64('asecret!more')],
    ['does not hide another case', 'secret', 'Secret'],
    ['does not hide URI codes in small letters', 'a/b', 'a%2fb'],
    ['does not hide HTML codes', "it's", 'it&#39;s'],
    ['does not hide a form field', 'a b', 'a+b'],
    ['does not hide a short part before &', 'abcd&efgh', 'abcd& efgh'],
    ['does not hide blanks, where one of its lines is blank', 'first\n \n\nsecond', 'a b  c'],
    ['does not hide what stands between quotes of a short value', '"short"', 'short'],
  ];
  for (const [title, mask, text, shown = text] of cases) test(title, () => assert.equal(hide(text, mask), shown));
});

test('masks that touch are hidden as one', () => assert.equal(hide('(onetwo)', 'one', 'two'), '(***)'));
