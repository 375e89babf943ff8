import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { parseCommand } from '../../sandbox/runner-commands.ts';
import { disarm, inertText, MAX_DETAIL_LENGTH, shorten } from '../../src/text/inert-text.ts';
import { cpuMs } from '../support/cpu-time.ts';
import { cases, table } from '../support/table.ts';

function becomes(_: string, text: string, inert: string): void {
  assert.equal(inertText(text), inert);
  assert.equal(inertText(inert), inert, 'what is inert stays as it is');
}

table('text from outside becomes inert:', becomes, [
  ['nothing stays nothing', '', ''],
  ['blanks are nothing', ' \t\n ', ''],
  ['a plain text is left as it is', 'Dataset not found (a~b!)', 'Dataset not found (a~b!)'],
  ['letters of any script stay', 'Fehler: größer als 55 Mo, 東京, 😀', 'Fehler: größer als 55 Mo, 東京, 😀'],
  ['many lines become one', 'one\ntwo\r\nthree', 'one two three'],
  ['blanks around go, and several become one', '  one \t  two ', 'one two'],
  ['a blank between plain words stays one', 'a b', 'a b'],
  ['control characters become a blank', 'a\u0000\u0007\u001bb\u007fc\u009bd', 'a b c d'],
  ['colours and what else turns a terminal go', 'a\u001b[31mb\u001b[0mc\u001b[1;2 qd\u001b[?25le', 'abcde'],
  ['what only begins like a colour loses its control character', 'a\u001b[31\u0001b', 'a [31 b'],
  ['the ends of lines and paragraphs of Unicode are ends', 'a\u2028b\u2029c\u0085d', 'a b c d'],
  ['wide blanks are blanks', 'a\u00a0\u3000b', 'a b'],
  ['what turns the direction of text goes', 'a\u202eb\u2066c\u200fd', 'abcd'],
  ['what cannot be seen goes', 'a\u200bb\u00adc\ufeffd\u2060e\u{e0041}f\u034fg\ufe0fh\u3164i', 'abcdefghi'],
  ['what has no meaning goes', 'a\ue000b\u{f0000}c', 'abc'],
  ['what could not be read is shown so', 'a\ufffdb', 'a\ufffdb'],
  ['half a character could not be read', 'a\ud800b\udc00c', 'a\ufffdb\ufffdc'],
  ['the start of a command of the old form is broken', 'a ##[error]b##[x]', 'a ## [error]b## [x]'],
  ['also where it is in a plain text', '##[set-output name=x]1', '## [set-output name=x]1'],
  ['also where an unseen character divides it', '#\u200b#\u2060[group]', '## [group]'],
  ['also where it has a third sign', '###[x]', '### [x]'],
  ['its parts alone stay', '## [x] # #[', '## [x] # #['],
  ['a command at the start is broken', '::error::x', ': :error::x'],
  ['also behind what cannot be seen', ' \ufeff\u200b:\u2060:add-mask::x', ': :add-mask::x'],
  ['a third colon is no help', ':::error::x', ': ::error::x'],
  ['also behind what belongs to no sign', '\u0301\u0301::error::x', ': :error::x'],
  ['what belongs to no sign goes', '\u0301 \u07eb\u0e33x\u0301', 'x\u0301'],
  ['inside it stays', 'std::vector, [2001:db8::1]', 'std::vector, [2001:db8::1]'],
]);

test('a long text takes no long time', () => {
  const words = 'word '.repeat(200_000);
  assert.equal(inertText(words), words.trim());
  const backslashes = '\\'.repeat(60_000);
  // A hundred times what it takes, and less than where each backslash is tried with all behind it.
  assert.ok(cpuMs(() => assert.equal(inertText(backslashes), backslashes)) < 5000);
});

function isBroken(_: string, sign: string): void {
  for (const line of [`${sign}::error::x`, `:${sign}:error::x`, `a #${sign}#[error]x`, `##${sign}[error]x`]) {
    assert.doesNotMatch(disarm(line).replaceAll(sign, ''), /^::|##\[/);
    assert.equal(disarm(disarm(line)), disarm(line));
  }
}

// Some of what Unicode's collation ignores; the runner compares by it.
const IGNORED = ['\u200b', '\ufeff', '\u0488', '\u20dd', '\u{1d165}', '\u00ad', '\u0000', '\u{1bca0}'];

table(
  'a command is broken also where a character that counts for nothing divides its signs:',
  isBroken,
  IGNORED.map((sign) => [JSON.stringify(sign), sign]),
);

/** What a later echo could make a command of. */
const ACTING = [
  'bad\\n::error title=x::y',
  'a\\012::error::x',
  'a\\0012::error::x',
  'a\\x0a::error::x',
  'a\\u000a::error::x',
  '\\x3a:error::x',
  '\\072\\072error::x',
  'a \\043#[error]x',
  '#\\u0023[error]x',
  '##\\133error]x',
  '\\c::error::x',
  'a\\r \\t::error::x',
  'a\\\\n::error::x',
  'a\\134n::error::x',
  'a\\n:\\0:error::x',
];

test('no escape that a later echo expands makes a command', { skip: process.platform === 'win32' }, () => {
  for (const text of ACTING) {
    assert.notEqual(inertText(text), text);
    assert.equal(inertText(inertText(text)), inertText(text));
  }
  for (const [shell, echo] of [
    ['sh', 'echo "$D"'],
    ['bash', 'echo -e "$D"; E=$(echo -e "$D"); echo -e "$E"'],
    ['bash', 'printf "%b\\n" "$D"'],
  ] as const) {
    const words = ['-c', `for D in "$@"; do ${echo}; done`, shell, ...ACTING.map(inertText)];
    // With a socket as its input, bash would read the settings of the user first.
    const out = execFileSync(shell, words, { env: {}, stdio: ['ignore', 'pipe', 'inherit'] }).toString();
    assert.ok(out.split('\n').length > ACTING.length);
    for (const line of out.split(/[\r\n]/)) assert.equal(parseCommand(line), undefined, line);
  }
});

test('an escape that makes no command stays', () => {
  for (const text of ['C:\\new\\table', 'a\\nb', '\\d+::x', 'a \\# [b]', '\\\\server\\share::x'])
    assert.equal(inertText(text), text);
});

cases('a text is cut', shorten, [
  ['not where it fits', 'abcde', 5, 'abcde'],
  ['where it is one too long', 'abcdef', 5, 'abcd…'],
  ['where it is far too long', 'abcdefghij', 3, 'ab…'],
  ['not through a character', 'abc😀', 4, 'abc…'],
  ['after a whole character', 'ab😀cd', 5, 'ab😀…'],
  ['before a character that would be halved', 'ab😀cd', 4, 'ab…'],
  ['to nothing but the sign of the cut', 'abc', 1, '…'],
  ['not where it is empty', '', 0, ''],
]);

test('an explanation has at most 4,000 characters', () => {
  assert.equal(MAX_DETAIL_LENGTH, 4000);
  assert.equal(shorten('x'.repeat(4001), MAX_DETAIL_LENGTH), `${'x'.repeat(3999)}…`);
});
