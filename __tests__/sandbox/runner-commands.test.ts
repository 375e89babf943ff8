import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { parseCommand, type WorkflowCommand } from '../../sandbox/runner-commands.ts';
import { indexByCulture, startsByCulture, trimBlanks, trimBlanksAtStart } from '../../sandbox/runner-culture.ts';

const command = (name: string, data: string, props: Record<string, string> = {}): WorkflowCommand => ({
  name,
  props,
  data,
});

const cases: [title: string, line: string, expected: WorkflowCommand | undefined][] = [
  ['a command at the start', '::error::text', command('error', 'text')],
  ['blanks before it', ' \t\u00a0\u0085::error::text', command('error', 'text')],
  ['text before it', 'a ::error::text', undefined],
  ['any case of the name', '::ERROR::text', command('error', 'text')],
  ['a name that nobody knows', '::nope::text', undefined],
  ['no second pair of colons', '::error text', undefined],
  ['no name', '::::text', undefined],
  ['properties', '::error title=a title,Line=3::text', command('error', 'text', { title: 'a title', line: '3' })],
  ['a property with equals signs', '::notice title=a=b::text', command('notice', 'text', { title: 'a=b' })],
  ['a property without a value', '::notice title=,file=a::text', command('notice', 'text', { file: 'a' })],
  ['a property without a name', '::notice =a=b::text', command('notice', 'text', { a: 'b' })],
  ['colons in the data', '::debug::a::b', command('debug', 'a::b')],
  ['escapes in the data', '::debug::a%0D%0Ab%25%3A', command('debug', 'a\r\nb%%3A')],
  ['an escaped escape', '::debug::%250A', command('debug', '%0A')],
  ['escapes in a property', '::error title=a%3A%2C%0D%0A%25::', command('error', '', { title: 'a:,\r\n%' })],
  ['small letters escape nothing', '::debug::%0a', command('debug', '%0a')],
  ['the old form at the start', '##[error]text', command('error', 'text')],
  ['the old form anywhere', 'text ##[add-mask]value', command('add-mask', 'value')],
  [
    'the old form with properties',
    '##[set-output name=a;other=b]text',
    command('set-output', 'text', { name: 'a', other: 'b' }),
  ],
  ['escapes of the old form', '##[error title=a%3B%5D]%3B%5D%25', command('error', ';]%', { title: 'a;]' })],
  ['the old form without an end', 'text ##[error text', undefined],
  ['only the first of the old form counts', '##[nope]##[error]text', undefined],
  ['the old form behind an unknown new one', '::nope::##[error]text', command('error', 'text')],
  ['the old form in the data of a new one', '::error::##[add-mask]text', command('error', '##[add-mask]text')],
  ['an empty line', '', undefined],
  ['a zero-width space between colons', '::error title=x:\u200b:data', command('error', ':data', { title: 'x' })],
  ['a byte order mark between colons', '::error x:\ufeff:data', command('error', ':data')],
  ['a zero byte between colons', '::debug x:\0:data', command('debug', ':data')],
  ['a combining mark behind colons', '::debug::\u0301data', undefined],
  ['a byte order mark before it', '\ufeff::error::text', undefined],
  ['a zero-width space before it', '\u200b::error::text', undefined],
  ['a zero-width space in its first colons', ':\u200b:error::text', undefined],
  ['a zero-width space in the old form', '##\u200b[error]text', undefined],
  ['a property without a value but two signs', '::notice title==,file==a::', command('notice', '', { file: 'a' })],
  ['blanks around properties', '::error  title=a ::', command('error', '', { title: 'a' })],
  ['blanks around properties of the old form', '##[error  title=a ]', command('error', '', { ' title': 'a ' })],
  ['letters that only look like those of a name', '::add-mas\u212a::text', undefined],
];

suite('a workflow command', () => {
  for (const [title, line, expected] of cases) {
    test(title, () => assert.deepEqual(parseCommand(line), expected));
  }
});

// Each line was seen with .NET 10.
suite('a search by culture', () => {
  const found: [text: string, at: number][] = [
    ['a:\ufeff\u00ad:b', 1],
    ['a:\u{e0001}:b', 1],
    ['\ufeff::b', 1],
    ['a::\u200db', 1],
    ['a:\u0301:b', -1],
    ['a::\u0301b::c', 5],
    ['a::\u{1f3fb}b', -1],
    ['a\uff1a\uff1ab', -1],
    ['a: :b', -1],
    ['a:', -1],
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
