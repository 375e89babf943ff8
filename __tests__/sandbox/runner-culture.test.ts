import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { indexByCulture, startsByCulture, trimBlanks, trimBlanksAtStart } from '../../sandbox/runner-culture.ts';

// Each line was seen with .NET 10.
suite('a search by culture', () => {
  const found: [text: string, at: number][] = [
    ['a::b', 1],
    ['a:\u200b:b', 1],
    ['a:\ufeff\u00ad:b', 1],
    ['a:\0:b', 1],
    ['a:\u{e0001}:b', 1],
    ['\ufeff::b', 1],
    ['a::\u200db', 1],
    ['a:\u0301:b', -1],
    ['a::\u0301b', -1],
    ['a::\u0301b::c', 5],
    ['a::\u{1f3fb}b', -1],
    ['a\uff1a\uff1ab', -1],
    ['a: :b', -1],
    ['a:', -1],
    ['', -1],
  ];
  for (const [text, at] of found) {
    test(`finds the colons of ${JSON.stringify(text)} at ${at}`, () => assert.equal(indexByCulture(text, '::'), at));
  }

  test('starts where it is told', () => assert.equal(indexByCulture('::a::', '::', 1), 3));

  test('at the start passes over what has no weight, but over no blank', () => {
    assert.equal(startsByCulture('\u200b\ufeff:\0:a', '::'), true);
    assert.equal(startsByCulture(' ::a', '::'), false);
  });
});

test('a byte order mark is no blank, next-line is one', () => {
  assert.equal(trimBlanksAtStart(' \t\u0085\u00a0\u2028a '), 'a ');
  assert.equal(trimBlanks('\u3000a\r\n'), 'a');
  assert.equal(trimBlanks('\ufeff a'), '\ufeff a');
});
