import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSameUuid, isUuid } from '../../src/text/uuid.ts';
import { CONTROL, OTHER_UUID, readAs, UUID } from '../support/inputs.ts';
import { cases } from '../support/table.ts';

const DOTS = '`x` must be an id; `.` and `..` are not.';

cases('a text', readAs('text'), [
  ['is absent where it is empty', '', undefined],
  ['is absent where it has blanks only', ' \t\n ', undefined],
  ['has no blanks around it', '  a b \n', 'a b'],
]);

cases('an id', readAs('id'), [
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

const noUuid = (count: number) =>
  `\`x\` must be a UUID such as 01234567-89ab-cdef-0123-456789abcdef; got ${count} characters.`;

cases('a UUID', readAs('uuid'), [
  ['may be absent', '', undefined],
  ['is taken as it is', UUID, UUID],
  ['may be in capitals', 'AAAAAAAA-BBBB-4CCC-8DDD-EEEEEEEEEEEF', 'AAAAAAAA-BBBB-4CCC-8DDD-EEEEEEEEEEEF'],
  ['has nothing before it', `0${UUID}`, noUuid(37)],
  ['has nothing after it', `${UUID}/`, noUuid(37)],
  ['has its dashes', UUID.replaceAll('-', ''), noUuid(32)],
  ['has hexadecimal digits', UUID.replace('1', 'g'), noUuid(36)],
  ['holds no control character', `${UUID.slice(0, 35)}\u0000`, CONTROL],
]);

test('a UUID is a text, and the same in capitals', () => {
  assert.ok(isUuid(UUID));
  for (const other of [undefined, [UUID], '', `${UUID}\n`]) assert.ok(!isUuid(other), String(other));
  const uuid = OTHER_UUID;
  for (const same of [uuid, uuid.toUpperCase(), uuid.replace('e', 'E')]) {
    assert.ok(isSameUuid(uuid, same) && isSameUuid(same, uuid), same);
  }
  const another = uuid.replace('e', 'f');
  assert.ok(!isSameUuid(uuid, another) && !isSameUuid(another, uuid));
});

const short = '`x` is too short: a secret has at least 6 characters. Copy it again.';
const odd = '`x` holds characters that no key has. Copy it again.';

cases('a secret', readAs('secret'), [
  ['may be absent', '', undefined],
  ['has more than 5 characters', 'abcde', short],
  ['may have 6', 'abcdef', 'abcdef'],
  ['holds no line break', 'abc\ndef', CONTROL],
  ['is ASCII, for it goes into a header', 'abcdefé', odd],
  ['has no character before the printable ones', 'é-abcdef', odd],
  ['may hold any printable character', 'a !"#$%&/()=~{}', 'a !"#$%&/()=~{}'],
]);
