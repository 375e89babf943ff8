import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSecrets } from '../../src/inputs/inputs.ts';
import { providerWords } from '../../src/providers/provider-words.ts';
import { MIN_SECRET_LENGTH } from '../../src/secrets/address-secrets.ts';
import { createRedactor, decideSecrets, type SecretInputs } from '../../src/secrets/secrets.ts';
import { inertText } from '../../src/text/inert-text.ts';
import { cases, table } from '../support/table.ts';

/** Removes the secrets of a step from its texts, as the action does. */
const redactorOf = (secrets: SecretInputs) => createRedactor(decideSecrets([secrets]));

const ofPath = (path: string): SecretInputs => ({ values: [], addresses: [path] });

const registered = (secrets: SecretInputs) => decideSecrets([secrets]).registered;
const twoAddresses = ['https://h/f?abcdef', 'https://h/f?ghijkl'];

cases('registered with the runner are', registered, [
  ['all values that are long enough', { values: ['abcdef', 'abcde', ''] }, ['abcdef']],
  ['each value once', { values: ['abcdef', 'abcdef'] }, ['abcdef']],
  ['the long lines of a value', { values: ['abcdef\nfox\r\n ghijkl '] }, ['abcdef', 'ghijkl']],
  [
    'the pair, and as HTTP Basic sends it',
    { values: [], basicPair: ['key-id', 'secret'] },
    ['key-id:secret', 'a2V5LWlkOnNlY3JldA=='],
  ],
  ['values that are ids, too', { values: ['import-1'], ids: ['import-1'] }, ['import-1']],
  ['nothing of no address', { values: [], addresses: [] }, []],
  ['the keys of each address', { values: [], addresses: twoAddresses }, ['abcdef', 'ghijkl']],
]);

test('not registered are ids of another provider, and secrets of less than 6 characters', () => {
  const secrets = decideSecrets([ofPath('https://h/f?token=import-1&x=1'), { values: [], ids: ['import-1'] }]);
  assert.deepEqual(secrets, { registered: ['token=import-1&x=1'], hidden: [], kept: ['import-1', 'https://h/f'] });
  assert.equal(MIN_SECRET_LENGTH, 6);
});

const SECRET = 'p&"<ss>/w\\rd +1?';
const PAIR = { values: [], basicPair: ['key?id', 'pass>word'] } as const;
const SIGNED = ofPath('https://user12:passw0rd@h.example/f?sig=ab%2Fcdef1');
const ofValue = (value: string): SecretInputs => ({ values: [value] });

cases('a secret is removed', (secrets: SecretInputs, text: string) => redactorOf(secrets)(text), [
  ['as it is', ofValue(SECRET), `the key ${SECRET} is wrong`, 'the key *** is wrong'],
  ['in other case', ofValue('Abc-def-123'), 'ABC-DEF-123 abc-def-123', '*** ***'],
  ['not where it is only like it', ofValue('Abc-def-123'), 'Abc.def.123', 'Abc.def.123'],
  ['in the form in which an inert text has it', ofValue('key  ##[1]'), 'is key ## [1] yours', 'is *** yours'],
  ['in hexadecimal', ofValue('abc-def'), 'key 6162632d646566, 6162632D646566', 'key ***, ***'],
  ['whole, where it is whole in base64', ofValue('abcdefghi'), 'YWJjZGVmZ2hp eHl6YWJjZGVmZ2hpeHl6', '*** eHl6***eHl6'],
  ['together with its pair', PAIR, 'key?id:pass>word', '***'],
  ['in a pair in base64', PAIR, 'Basic a2V5P2lkOnBhc3M+d29yZA==', 'Basic ***'],
  ['in a pair in base64, URI-encoded', PAIR, 'Basic%20a2V5P2lkOnBhc3M%2Bd29yZA%3D%3D', 'Basic%20***'],
  ['in a path', SIGNED, 'https://user12:passw0rd@h.example/f?sig=ab%2Fcdef1', 'https://***@h.example/f?***'],
  ['in each part of a path', SIGNED, 'passw0rd ab/cdef1 ab%2fcdef1 user12', '*** *** *** ***'],
  ['not where it is short', { values: ['', 'abcde'], addresses: [''] }, ' abcde * ', ' abcde * '],
  ['not where the pair is short', { values: [], basicPair: ['a', 'b'] }, 'a:b', 'a:b'],
  ['not where there is none', { values: [] }, '[1] is no colour', '[1] is no colour'],
  ['although it is half a character', ofValue('abc\ud800def'), 'abcdef', '***'],
]);

test('a pair is removed in base64 for URLs', () => {
  assert.match(redactorOf(PAIR)('Basic a2V5P2lkOnBhc3M-d29yZA'), /^Basic \*\*\*.?$/);
});

function isRemovedFrom(_: string, before: string, after: string): void {
  for (const encoding of ['base64', 'base64url'] as const) {
    for (const value of [SECRET, '>>>???abcd', '>>>???abcde', '>>>???abcdef']) {
      const text = Buffer.from(`${before}${value}${after}`).toString(encoding);
      assert.match(redactorOf(ofValue(value))(text), /^.{0,5}\*\*\*.{0,6}=?=?$/, encoding);
    }
  }
}

table('a secret is removed from base64, but for what it shares with its neighbours,', isRemovedFrom, [
  ['alone', '', ''],
  ['after a character', 'x', ''],
  ['after two', 'xy', 'z'],
  ['after three', 'xyz', 'uvw'],
  ['before another', '', 'x'],
]);

test('a secret is removed with colours in it or what looks like them', () => {
  for (const text of ['[mysecret1234]', '[12mysecret1234', 'my\u001b[1msecret1234', 'my se cr\u001b[0met12\u001b[m34'])
    assert.match(redactorOf(ofValue('mysecret1234'))(inertText(text)), /^(\[|\[12)?\*\*\*\]?$/, JSON.stringify(text));
});

const entities = (secret: string) => secret.replace(/[<>&"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

function leavesNoHalf(_: string, echo: (secret: string) => string): void {
  for (const sign of ['-', ' ', '"', '{', ']', '<', '>', '<b>', '&', '&lt;', "'", '\\']) {
    const secret = `leftpart${sign}rightpart`;
    const shown = redactorOf(ofValue(secret))(providerWords(echo(secret)));
    assert.doesNotMatch(shown, /leftpart|rightpart/, sign);
    assert.match(shown, /\*\*\*/, sign);
  }
}

table('no half of a secret, whatever stands in it, is left in the words of an answer that echoes it', leavesNoHalf, [
  ['as JSON', (secret) => JSON.stringify({ detail: `No key ${secret}.` })],
  ['as a key of JSON', (secret) => JSON.stringify({ [`No key ${secret}.`]: 1 })],
  ['as broken JSON', (secret) => JSON.stringify({ detail: `No key ${secret}.` }).slice(0, -2)],
  ['as a text', (secret) => `No key ${secret}.`],
  ['as a page', (secret) => `<p>No key ${secret}.</p>`],
  ['as a page, in a tag', (secret) => `<p title="No key ${secret}">*** is no key</p>`],
  ['as a page, escaped', (secret) => `<p>No key ${entities(secret)}.</p>`],
]);

function leavesNoWord(secret: string): void {
  const page = `<html><p>No key ${secret}</p></html>`;
  assert.match(redactorOf(ofValue(secret))(providerWords(page)), /^No key \*\*\*$/);
}

table('no word of a secret is left that a page shows without its tags and comments:', leavesNoWord, [
  ['abcd<b>efgh'],
  ['ab<i>cd<i>ef<i>gh'],
  ['ab<!--x-->cd<b>ef'],
  ['abc&nbsp;defg'],
  ['ab<style>x</style>cdefg'],
]);

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
    const address = `https://github.example/o/r/${id}`;
    assert.equal(createRedactor(secrets)(`${address} 12345678`), `${address} ***`);
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
  const none = readSecrets(() => '');
  assert.deepEqual(none, { registered: [], hidden: [], kept: [] });
});
