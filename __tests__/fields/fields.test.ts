import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isSameUuid, isUuid } from '../../src/text/uuid.ts';
import { CONTROL, fieldTests, UUID } from '../support/inputs.ts';

const DOTS = '`x` must be an id; `.` and `..` are not.';

describe('a text', () => {
  fieldTests('text', [
    ['is absent where it is empty', '', undefined],
    ['is absent where it has blanks only', ' \t\n ', undefined],
    ['has no blanks around it', '  a b \n', 'a b'],
  ]);
});

describe('an id', () => {
  fieldTests('id', [
    ['may be absent', '', undefined],
    ['may hold anything that can be encoded', 'a/b?c#d%2e é 😀', 'a/b?c#d%2e é 😀'],
    ['is no dot', '.', DOTS],
    ['is no two dots', '..', DOTS],
    ['may be three dots', '...', '...'],
    ['holds no line break', 'a\nb', CONTROL],
    ['holds no NUL', 'a\u0000b', CONTROL],
    ['holds no unit separator', 'a\u001fb', CONTROL],
    ['may hold a space, the character after it', 'a\u0020b', 'a b'],
    ['may hold a tilde, the character before DEL', 'a\u007eb', 'a~b'],
    ['holds no DEL', 'a\u007fb', CONTROL],
    ['holds no C1 control', 'a\u0080b', CONTROL],
    ['holds no last C1 control', 'a\u009fb', CONTROL],
    ['may hold the character after it', 'a\u00a0b', 'a\u00a0b'],
    ['holds no line separator', 'a\u2028b', CONTROL],
    ['holds no paragraph separator', 'a\u2029b', CONTROL],
    ['is valid Unicode', 'a\ud800b', '`x` is not valid Unicode. Copy it again.'],
  ]);
});

describe('a UUID', () => {
  const problem = (count: number) =>
    `\`x\` must be a UUID such as 01234567-89ab-cdef-0123-456789abcdef; got ${count} characters.`;
  fieldTests('uuid', [
    ['may be absent', '', undefined],
    ['is taken as it is', UUID, UUID],
    ['may be in capitals', 'AAAAAAAA-BBBB-4CCC-8DDD-EEEEEEEEEEEF', 'AAAAAAAA-BBBB-4CCC-8DDD-EEEEEEEEEEEF'],
    ['has nothing before it', `0${UUID}`, problem(37)],
    ['has nothing after it', `${UUID}/`, problem(37)],
    ['has its dashes', UUID.replaceAll('-', ''), problem(32)],
    ['has hexadecimal digits', UUID.replace('1', 'g'), problem(36)],
    ['holds no control character', `${UUID.slice(0, 35)}\u0000`, CONTROL],
  ]);

  test('is a text', () => {
    assert.deepEqual(
      [isUuid(UUID), isUuid(undefined), isUuid([UUID]), isUuid(''), isUuid(`${UUID}\n`)],
      [true, false, false, false, false],
    );
  });
});

describe('a secret', () => {
  const short = '`x` is too short: a secret has at least 6 characters. Copy it again.';
  const odd = '`x` holds characters that no key has. Copy it again.';
  fieldTests('secret', [
    ['may be absent', '', undefined],
    ['has more than 5 characters', 'abcde', short],
    ['may have 6', 'abcdef', 'abcdef'],
    ['holds no line break', 'abc\ndef', CONTROL],
    ['is ASCII, for it goes into a header', 'abcdefé', odd],
    ['has no character before the printable ones', 'é-abcdef', odd],
    ['may hold any printable character', 'a !"#$%&/()=~{}', 'a !"#$%&/()=~{}'],
  ]);
});

test('a UUID is the same in capitals', () => {
  const uuid = 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee';
  const others = [uuid, uuid.toUpperCase(), uuid.replace('e', 'E'), uuid.replace('e', 'f')];
  assert.deepEqual(
    others.map((other) => [isSameUuid(uuid, other), isSameUuid(other, uuid)]),
    [
      [true, true],
      [true, true],
      [true, true],
      [false, false],
    ],
  );
});
