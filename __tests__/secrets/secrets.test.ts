import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readSecrets } from '../../src/inputs.ts';
import { providerWords } from '../../src/providers/provider-words.ts';
import { createRedactor, MIN_SECRET_LENGTH, type SecretInputs, valuesToMask } from '../../src/secrets/secrets.ts';
import { inertText } from '../../src/text/inert-text.ts';

/** Removes the secrets of a step from its texts, as the action does. */
const redactorOf = (secrets: SecretInputs) => createRedactor(valuesToMask(secrets));

const ofPath = (path: string): SecretInputs => ({ values: [], path });

describe('masked are', () => {
  const cases: [name: string, secrets: SecretInputs, masked: string[]][] = [
    ['all values that are long enough', { values: ['abcdef', 'abcde', ''] }, ['abcdef']],
    ['each value once', { values: ['abcdef', 'abcdef'] }, ['abcdef']],
    [
      'the pair, and as HTTP Basic sends it',
      { values: [], basicPair: ['key-id', 'secret'] },
      ['key-id:secret', 'a2V5LWlkOnNlY3JldA=='],
    ],
    ['nothing of no path', { values: [], path: undefined }, []],
    ['nothing of a path that is not signed', ofPath('/exports/file.csv'), []],
    [
      'the query of a path, and the keys in it',
      ofPath('https://h/f?sig=abc123&format=accepted&v=12&e=1abcde'),
      ['sig=abc123&format=accepted&v=12&e=1abcde', 'abc123', '1abcde'],
    ],
    [
      'a value of twelve characters, whatever it is',
      ofPath('https://h/f?a=abcdefghijkl&b=abcdefghijk'),
      ['a=abcdefghijkl&b=abcdefghijk', 'abcdefghijkl'],
    ],
    [
      'no value that may be a date or a word',
      ofPath('https://h/f?a=2026-01-15&b=text/csv'),
      ['a=2026-01-15&b=text/csv'],
    ],
    [
      'a value of a digit and a letter with signs between',
      ofPath('https://h/f?a=1-----b&c=b-----1'),
      ['a=1-----b&c=b-----1', '1-----b', 'b-----1'],
    ],
    ['a value in capitals', ofPath('https://h/f?a=ABCDE1'), ['a=ABCDE1', 'ABCDE1']],
    ['a query that has no names', ofPath('https://h/f?abc1;ghijk2#mnop33'), ['abc1;ghijk2#mnop33', 'ghijk2', 'mnop33']],
    ['a value whole, also where it has the sign in it', ofPath('https://h/f?k=abc1=def'), ['k=abc1=def', 'abc1=def']],
    [
      'what is encoded, decoded as well',
      ofPath('https://h/f?sig=ab%2Fcd+ef'),
      ['sig=ab%2Fcd+ef', 'sig=ab/cd ef', 'ab%2Fcd+ef', 'ab/cd ef'],
    ],
    ['what cannot be decoded, as it is', ofPath('https://h/f?sig=abc1%zz'), ['sig=abc1%zz', 'abc1%zz']],
    ['a query of five characters with the sign before it', ofPath('https://h/f?abcde'), ['?abcde']],
    ['a query of six characters without', ofPath('https://h/f?abcdef'), ['abcdef']],
    [
      'the user, whole and in parts',
      ofPath('sftp://user12:pass:w0rd@h/f'),
      ['user12:pass:w0rd', 'user12', 'pass:w0rd'],
    ],
    ['a user without a password', ofPath('https://token-1@h/f'), ['token-1']],
    ['a short user with what stands around it', ofPath('https://u:p@h/f'), ['//u:p@']],
    ['a user of six characters without', ofPath('https://u:pass@h/f'), ['u:pass']],
  ];
  for (const [name, secrets, masked] of cases) test(name, () => assert.deepEqual(valuesToMask(secrets), masked));

  test('no secrets of less than 6 characters', () => assert.equal(MIN_SECRET_LENGTH, 6));
});

describe('a secret is removed', () => {
  const secret = 'p&"<ss>/w\\rd +1?';
  const redact = redactorOf({ values: [secret, 'Abc-def-123'] });
  const cases: [name: string, text: string, redacted: string][] = [
    ['as it is', `the key ${secret} is wrong`, 'the key *** is wrong'],
    ['each time', 'Abc-def-123Abc-def-123', '******'],
    ['in other case', 'ABC-DEF-123 abc-def-123', '*** ***'],
    ['URI-encoded', encodeURIComponent(secret), '***'],
    ['JSON-escaped', JSON.stringify(secret), '"***"'],
    ['escaped for HTML', 'p&amp;&quot;&lt;ss&gt;/w\\rd +1?', '***'],
    ['not where it is only like it', 'Abc.def.123', 'Abc.def.123'],
    ['not where only a part of it is there', 'Abc-def-12', 'Abc-def-12'],
  ];
  for (const [name, text, redacted] of cases) test(name, () => assert.equal(redact(text), redacted));

  for (const encoding of ['base64', 'base64url'] as const) {
    for (const [name, before, after] of [
      ['alone', '', ''],
      ['after a character', 'x', ''],
      ['after two', 'xy', 'z'],
      ['after three', 'xyz', 'uvw'],
      ['before another', '', 'x'],
    ] as const) {
      test(`in ${encoding}, ${name}, but for what it shares with its neighbours`, () => {
        for (const value of [secret, '>>>???abcd', '>>>???abcde', '>>>???abcdef']) {
          const text = Buffer.from(`${before}${value}${after}`).toString(encoding);
          const redacted = redactorOf({ values: [value] })(text);
          assert.match(redacted, /^.{0,5}\*\*\*.{0,6}=?=?$/);
        }
      });
    }
  }

  test('in the form in which an inert text has it', () => {
    assert.equal(redactorOf({ values: ['key  ##[1]'] })('is key ## [1] yours'), 'is *** yours');
  });

  for (const text of [
    '[mysecret1234]',
    '[12mysecret1234',
    'my\u001b[1msecret1234',
    'my se cr\u001b[0met12\u001b[m34',
  ]) {
    test(`with colours in it or what looks like them: ${JSON.stringify(text)}`, () => {
      assert.match(redactorOf({ values: ['mysecret1234'] })(inertText(text)), /^(\[|\[12)?\*\*\*\]?$/);
    });
  }

  test('in hexadecimal', () => {
    assert.equal(redactorOf({ values: ['abc-def'] })('key 6162632d646566, 6162632D646566'), 'key ***, ***');
  });

  test('with blanks in it', () => {
    assert.equal(redactorOf({ values: ['mysecret1234'] })('my secr et12 34'), '***');
  });

  test('although no letter or digit is in it', () => {
    assert.equal(redactorOf({ values: ['-.-._.'] })('no -.-._. key'), 'no *** key');
  });

  test('whole, where it is whole in its encoding', () => {
    const redactBytes = redactorOf({ values: ['abcdefghi'] });
    assert.equal(redactBytes(Buffer.from('abcdefghi').toString('base64')), '***');
    assert.equal(redactBytes(Buffer.from('xyzabcdefghixyz').toString('base64')), 'eHl6***eHl6');
  });

  test('the longest first, so that no rest of it is left', () => {
    const redactBoth = redactorOf({ values: ['secret', 'secret-long', 'a-secret-long'] });
    assert.equal(redactBoth('secret, secret-long, a-secret-long'), '***, ***, ***');
  });

  test('together with its pair, in each form', () => {
    const redactPair = redactorOf({ values: [], basicPair: ['key?id', 'pass>word'] });
    assert.equal(redactPair('key?id:pass>word'), '***');
    assert.equal(redactPair('Basic a2V5P2lkOnBhc3M+d29yZA=='), 'Basic ***');
    assert.equal(redactPair('Basic%20a2V5P2lkOnBhc3M%2Bd29yZA%3D%3D'), 'Basic%20***');
    assert.match(redactPair('Basic a2V5P2lkOnBhc3M-d29yZA'), /^Basic \*\*\*.?$/);
  });

  test('where it is the query or the user of a path', () => {
    const redactPath = redactorOf(ofPath('https://user12:passw0rd@h.example/f?sig=ab%2Fcdef1'));
    assert.equal(redactPath('https://user12:passw0rd@h.example/f?sig=ab%2Fcdef1'), 'https://***@h.example/f?***');
    assert.equal(redactPath('passw0rd ab/cdef1 ab%2fcdef1 user12'), '*** *** *** ***');
  });

  test('and nothing is, where there is none', () => {
    assert.equal(redactorOf({ values: ['', 'abcde'], basicPair: undefined, path: '' })(' abcde * '), ' abcde * ');
    assert.equal(redactorOf({ values: [], basicPair: ['a', 'b'] })('a:b'), 'a:b');
    assert.equal(redactorOf({ values: [] })('[1] is no colour'), '[1] is no colour');
  });

  test('although it is half a character', () => {
    assert.equal(redactorOf({ values: ['abc\ud800def'] })('abcdef'), '***');
  });
});

describe('no half of a secret is left in the words of an answer that echoes it', () => {
  const bodies: [name: string, echo: (secret: string) => string][] = [
    ['as JSON', (secret) => JSON.stringify({ detail: `No key ${secret}.` })],
    ['as a key of JSON', (secret) => JSON.stringify({ [`No key ${secret}.`]: 1 })],
    ['as broken JSON', (secret) => JSON.stringify({ detail: `No key ${secret}.` }).slice(0, -2)],
    ['as a text', (secret) => `No key ${secret}.`],
    ['as a page', (secret) => `<p>No key ${secret}.</p>`],
    ['as a page, in a tag', (secret) => `<p title="No key ${secret}">*** is no key</p>`],
    [
      'as a page, escaped',
      (secret) => `<p>No key ${secret.replace(/[<>&"']/g, (sign) => `&#${sign.charCodeAt(0)};`)}.</p>`,
    ],
  ];
  for (const [name, echo] of bodies) {
    for (const sign of ['-', ' ', '"', '{', ']', '<', '>', '<b>', '&', '&lt;', "'", '\\']) {
      test(`${name}, with ${sign} in it`, () => {
        const secret = `leftpart${sign}rightpart`;
        const shown = redactorOf({ values: [secret] })(providerWords(echo(secret)));
        assert.doesNotMatch(shown, /leftpart|rightpart/);
        assert.match(shown, /\*\*\*/);
      });
    }
  }
});

describe('no word of a secret is left that a page shows without its tags and comments:', () => {
  for (const secret of [
    'abcd<b>efgh',
    'ab<i>cd<i>ef<i>gh',
    'ab<!--x-->cd<b>ef',
    'abc&nbsp;defg',
    'ab<style>x</style>cdefg',
  ]) {
    test(secret, () => {
      const page = `<html><p>No key ${secret}</p></html>`;
      assert.match(redactorOf({ values: [secret] })(providerWords(page)), /^No key \*\*\*$/);
    });
  }
});

test('the secrets among the raw inputs are those of every provider', () => {
  const raw: Record<string, string> = {
    private_key: ' private-key\n',
    reimport_key: 'reimport-key',
    api_key_id: ' key-id ',
    api_secret: 'api-secret ',
    path: ' https://h/f?abcdef ',
    dataset_id: 'no-secret',
  };
  const pair = ['key-id:api-secret', 'a2V5LWlkOmFwaS1zZWNyZXQ='];
  assert.deepEqual(
    readSecrets((name) => raw[name] ?? ''),
    ['private-key', 'reimport-key', 'key-id', 'api-secret', ...pair, 'abcdef'],
  );
  assert.deepEqual(
    readSecrets(() => ''),
    [],
  );
});
