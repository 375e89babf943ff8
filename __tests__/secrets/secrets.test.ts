import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readSecrets } from '../../src/inputs/inputs.ts';
import { providerWords } from '../../src/providers/provider-words.ts';
import { MIN_SECRET_LENGTH } from '../../src/secrets/address-secrets.ts';
import { createRedactor, decideSecrets, type SecretInputs } from '../../src/secrets/secrets.ts';
import { inertText } from '../../src/text/inert-text.ts';

/** Removes the secrets of a step from its texts, as the action does. */
const redactorOf = (secrets: SecretInputs) => createRedactor(decideSecrets([secrets]));

const ofPath = (path: string): SecretInputs => ({ values: [], addresses: [path] });

describe('registered with the runner are', () => {
  const cases: [name: string, secrets: SecretInputs, registered: string[]][] = [
    ['all values that are long enough', { values: ['abcdef', 'abcde', ''] }, ['abcdef']],
    ['each value once', { values: ['abcdef', 'abcdef'] }, ['abcdef']],
    [
      'the long lines of a value, because the runner takes each',
      { values: ['abcdef\nfox\r\n ghijkl '] },
      ['abcdef', 'ghijkl'],
    ],
    [
      'the pair, and as HTTP Basic sends it',
      { values: [], basicPair: ['key-id', 'secret'] },
      ['key-id:secret', 'a2V5LWlkOnNlY3JldA=='],
    ],
    ['values that are ids, too', { values: ['import-1'], ids: ['import-1'] }, ['import-1']],
    ['nothing of no address', { values: [], addresses: [] }, []],
    [
      'the keys of each address',
      { values: [], addresses: ['https://h/f?abcdef', 'https://h/f?ghijkl'] },
      ['abcdef', 'ghijkl'],
    ],
  ];
  for (const [name, secrets, registered] of cases) {
    test(name, () => assert.deepEqual(decideSecrets([secrets]).registered, registered));
  }

  test('not the ids of another provider', () => {
    const secrets = decideSecrets([ofPath('https://h/f?token=import-1&x=1'), { values: [], ids: ['import-1'] }]);
    assert.deepEqual(secrets, { registered: ['token=import-1&x=1'], hidden: [], kept: ['import-1', 'https://h/f'] });
  });

  test('no secrets of less than 6 characters', () => assert.equal(MIN_SECRET_LENGTH, 6));
});

describe('a secret is removed', () => {
  const secret = 'p&"<ss>/w\\rd +1?';
  const redact = redactorOf({ values: [secret, 'Abc-def-123'] });
  const cases: [name: string, text: string, redacted: string][] = [
    ['as it is', `the key ${secret} is wrong`, 'the key *** is wrong'],
    ['in other case', 'ABC-DEF-123 abc-def-123', '*** ***'],
    ['not where it is only like it', 'Abc.def.123', 'Abc.def.123'],
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

  test('whole, where it is whole in its encoding', () => {
    const redactBytes = redactorOf({ values: ['abcdefghi'] });
    assert.equal(redactBytes(Buffer.from('abcdefghi').toString('base64')), '***');
    assert.equal(redactBytes(Buffer.from('xyzabcdefghixyz').toString('base64')), 'eHl6***eHl6');
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
    assert.equal(
      redactorOf({ values: ['', 'abcde'], basicPair: undefined, addresses: [''] })(' abcde * '),
      ' abcde * ',
    );
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

test('the address of the API stays readable, whatever an address of a file holds', () => {
  const raw: Record<string, string> = {
    base_url: 'https://gateway.example:8443/bloom-proxy/',
    path: 'https://h/f?sig=gateway.example&a=gateway.example:8443&b=bloom-proxy&c=12345678',
  };
  const secrets = readSecrets((name) => raw[name] ?? '');
  const line = 'POST https://gateway.example:8443/bloom-proxy/data/v1';
  assert.equal(createRedactor(secrets)(`${line} 12345678`), `${line} ***`);
  assert.ok(!secrets.registered.includes('gateway.example'));
});

test('commit, run and repository are no secrets, although an address holds them to get round a cache', () => {
  const run = { GITHUB_SHA: '5ca1ab1e'.repeat(5), GITHUB_RUN_ID: '16845678901', GITHUB_REPOSITORY: 'octo-org/stores' };
  for (const id of Object.values(run)) {
    const secrets = readSecrets((name) => (name === 'source_url' ? `https://h/f?v=${id}&w=12345678` : ''), run);
    assert.equal(
      createRedactor(secrets)(`https://github.example/o/r/${id} 12345678`),
      `https://github.example/o/r/${id} ***`,
    );
    assert.ok(!secrets.registered.includes(id));
  }
});

test('the secrets of a step are those of every provider and of the proxy', () => {
  const raw: Record<string, string> = {
    private_key: ' private-key\n',
    reimport_key: 'reimport-key',
    api_key_id: ' key-id ',
    api_secret: 'api-secret ',
    path: ' https://h/f?abcdef ',
    dataset_id: 'no-secret',
  };
  const { registered } = readSecrets((name) => raw[name] ?? '', { HTTPS_PROXY: 'http://user-1:proxy-pw@h:1' });
  const pair = ['key-id:api-secret', 'a2V5LWlkOmFwaS1zZWNyZXQ='];
  const proxy = ['user-1', 'user-1:proxy-pw', Buffer.from('user-1:proxy-pw').toString('base64'), 'proxy-pw'];
  const values = ['private-key', 'reimport-key', 'key-id', 'api-secret', ...pair];
  assert.deepEqual(new Set(registered), new Set([...values, ...proxy, 'abcdef']));
  assert.deepEqual(
    readSecrets(() => ''),
    { registered: [], hidden: [], kept: [] },
  );
});
