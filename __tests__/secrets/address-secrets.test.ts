import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodings } from '../../src/secrets/address-secrets.ts';
import { createRedactor, decideSecrets } from '../../src/secrets/secrets.ts';
import { cpuMs } from '../support/cpu-time.ts';
import { pairs, table } from '../support/table.ts';

const ID = '0123abcd-89ab-4def-8123-456789abcdef';
const KEY = 'Sg9hB3xQa5Rt7vW1yZ0p';

/** What is registered for an address, without its whole query and user info, and what is hidden beside it. */
function decide(address: string, ids: readonly string[] = [ID]): { registered: string[]; hidden: string[] } {
  const { registered, hidden } = decideSecrets([{ values: [], addresses: [address], ids }]);
  return { registered: [...registered], hidden: [...hidden] };
}

const SHOWN = 'https://files.example.com/exports/stores-2026.csv';

function isMasked(query: string, registered: readonly string[], hidden: readonly string[] = []): void {
  const decided = decide(`${SHOWN}?${query}`);
  assert.ok(decided.registered.includes(query));
  const wholes = decodings(query);
  assert.deepEqual(new Set(decided.registered.filter((value) => !wholes.includes(value))), new Set(registered));
  assert.deepEqual(new Set(decided.hidden), new Set(hidden));
}

table('of a query the runner masks the whole and its keys, and our texts hide what else is long:', isMasked, [
  ['format=csv', []],
  // Keys by name.
  ['sig=abc123&v=12', ['abc123']],
  ['SIG=abc123&Token=def456', ['abc123', 'def456']],
  ['sas_token=abc123&api-key=def456&apikey=ghi789', ['abc123', 'def456', 'ghi789']],
  ['accessToken=abc123&AWSAccessKeyId=def456', ['abc123', 'def456']],
  ['X%2DAmz%2DSignature=abcdef', ['abcdef']],
  ['X-Amz-Credential=AKIA12&X-Goog-Signature=dead12', ['AKIA12', 'dead12']],
  ['user=bob&password=hunter2&client_secret=s3cret', ['hunter2', 's3cret']],
  ['v=12#access_token=abc123', ['abc123']],
  ['key=abc1=def', ['abc1=def']],
  // As it is and decoded, as far as it can be.
  ['sig=ab%2Fcd+ef', ['ab%2Fcd+ef', 'ab/cd+ef', 'ab/cd ef']],
  ['sig=abc1%zz', ['abc1%zz']],
  // The query or the URL in it.
  [
    `next=${encodeURIComponent('/login?token=abc-123')}`,
    ['abc-123', 'token=abc-123'],
    ['%2Flogin%3Ftoken%3Dabc-123', '/login?token=abc-123'],
  ],
  [
    `url=${encodeURIComponent('https://u:pass-1@h/stores-2026.csv?sig=abc123')}`,
    ['abc123', 'sig=abc123', 'pass-1', 'u:pass-1'],
  ],
  // Keys by look: 20 signs, letters and digits.
  [`v=${KEY}`, [KEY]],
  [`v=12&${KEY}`, [KEY]],
  [`v=${KEY.slice(1)}`, [], [KEY.slice(1)]],
  [`v=${'abcde'.repeat(5)}`, [], ['abcde'.repeat(5)]],
  [`v=${'12345'.repeat(5)}`, [], ['12345'.repeat(5)]],
  // No pin, word, date or type.
  ['user=bob&pin=12345678', [], ['12345678']],
  ['a=2026-01-15&b=text/csv&keyword=stores&c=12345', [], ['2026-01-15', 'text/csv', 'stores']],
  // No id, in whatever letters, and nothing that holds one.
  [`import=${ID}&token=${ID}`, []],
  [`import=${ID.toUpperCase()}&i=${ID.replaceAll('-', '%2D')}`, []],
  [`file=exports/${ID}/all`, []],
  [`token=${ID}.abc123`, [], [`${ID}.abc123`]],
  // No name of a file, and nothing that stands in the shown part or holds it.
  ['file=stores-2026.csv&name=stores-2026', [], ['stores-2026']],
  ['file=exports/stores-2026.csv.bak', []],
  [`file=a/other-${KEY}.json`, []],
  ['host=files.example.com&folder=exports', [], ['files.example.com', 'exports']],
  ['from=https://files.example.com/exports/stores-2026.csv', []],
]);

test('a query that is short, or is public, is masked with the sign before it', () => {
  assert.deepEqual(decide('https://h/f?abcde').registered, ['?abcde']);
  assert.deepEqual(decide(`https://h/f?${ID}`), { registered: [`?${ID}`], hidden: [] });
  assert.deepEqual(decide('https://h/stores-1.csv?stores-1.csv'), { registered: ['?stores-1.csv'], hidden: [] });
});

test('a key that happens to hold a short id or a short name is masked', () => {
  assert.deepEqual(decide('https://h/f?token=f12abcd', ['1', '12']).registered, ['token=f12abcd', 'f12abcd']);
});

function isPart(address: string, registered: readonly string[], hidden: readonly string[]): void {
  const decided = decide(address);
  assert.deepEqual(new Set(decided.registered), new Set(registered));
  assert.deepEqual(new Set(decided.hidden), new Set(hidden));
}

table('of user and password the runner masks both together and the password, wherever it ends:', isPart, [
  ['sftp://user12:pass:w0rd@h/f', ['pass:w0rd', 'user12:pass:w0rd'], ['user12']],
  ['https://token-1@h/f', [], ['token-1']],
  [`https://${KEY}@h/f`, [KEY], []],
  // Words of our own stay readable.
  ['sftp://shop12:import@h/f', [':import@', 'shop12:import'], ['import', 'shop12']],
  ['sftp://bloomreach@h/f', [], ['bloomreach', '//bloomreach@']],
  ['sftp://user@h/f;password=abc-123', ['password=abc-123', 'abc-123'], ['//user@']],
  ['https://u:p@h/f', ['//u:p@'], []],
  ['https://u:pass@h/f', ['u:pass'], []],
  [`https://${ID}@h/f`, [], [`//${ID}@`]],
  ['sftp://deploy:Pw1234@s/w0rd-1@h/f', ['Pw1234@s/w0rd-1', 'Pw1234', 'deploy:Pw1234@s/w0rd-1'], ['deploy', 'w0rd-1']],
  [
    'sftp://deploy:hunter2@h/f?m=a@b',
    ['hunter2@h/f?m=a', 'hunter2', 'deploy:hunter2@h/f?m=a'],
    ['deploy', 'deploy:hunter2@h/f'],
  ],
  // Behind a quote or a slip.
  ['"https://deploy:hunter2@h/f"', ['//deploy:hunter2', 'hunter2', '"https://deploy:hunter2'], ['deploy']],
  [
    'url=https:/deploy:hunter2@h/f',
    ['/deploy:hunter2', 'hunter2', 'url=https:/deploy:hunter2'],
    ['deploy', 'https:/deploy:hunter2'],
  ],
  ['sftp://deploy%3Ahunter2pass@host/f', ['hunter2pass', 'deploy%3Ahunter2pass', 'deploy:hunter2pass'], []],
  ['sftp://deploy:hunter2 pass@h/f', ['hunter2 pass', 'deploy:hunter2 pass'], ['deploy', 'hunter2']],
  // No bucket, folder or file of a remote path.
  ['bucket:exports/stores@2026.csv', ['exports/stores', 'bucket:exports/stores'], ['bucket', 'exports', 'stores']],
  ['https://u:p%40ss-1@h/f', ['p%40ss-1', 'p@ss-1', 'u:p%40ss-1', 'u:p@ss-1'], []],
]);

const ids = ['01234567-89ab-cdef-0123-456789abcdef', 'abc-123-import'];
const address = `${SHOWN}?pin=12345678&folder=exports&name=stores&token=abc-123`;

pairs('our texts keep readable', createRedactor(decideSecrets([{ values: [], addresses: [address], ids }])), [
  ['403 for pin 12345678, 1234-5678 in exports', '403 for pin ***, *** in exports'],
  [`No import ${ids[0]}`, `No import ${ids[0]}`],
  [`No import ${ids[0]?.toUpperCase()}`, `No import ${ids[0]?.toUpperCase()}`],
  [SHOWN, SHOWN],
  ['stores-2026.csv is missing', 'stores-2026.csv is missing'],
  // A key is a key, also where an id begins like it.
  ['abc-123-import', '***-import'],
]);

test('nothing is secret of an address that is not signed', () => {
  for (const address of ['', '/exports/file.csv', 'https://h.example/stores@2026.csv', 'customers@home.csv']) {
    assert.deepEqual(decide(address), { registered: [], hidden: [] });
  }
});

function isWholeHidden(address: string): void {
  const redact = createRedactor(decideSecrets([{ values: [], addresses: [address], ids: [] }]));
  assert.equal(redact('no p@ssw0rd-tail here'), 'no *** here');
  // What reads the address as we once might tells half of it.
  assert.equal(redact('no host ssw0rd-tail'), 'no host ***');
}

table('of a value that goes on behind an @ the whole is hidden', isWholeHidden, [
  ['https://files.example.com:8443/f.csv?user=shop&password=p@ssw0rd-tail'],
  ['https://files:8443/f.csv?user=shop&password=p@ssw0rd-tail'],
  ['files.example.com:8443/f.csv?user=shop&password=p%40ssw0rd-tail'],
  ['https%3A%2F%2Ffiles%3A8443%2Ff.csv%3Fuser%3Dshop%26password%3Dp%40ssw0rd-tail'],
]);

test('a password in a URL within a path is registered', () => {
  const { registered } = decide('https://h.example/fetch/https%3A%2F%2Fuser%3APASS-1%40host%2Ff');
  assert.ok(registered.includes('PASS-1'), registered.join());
});

test('of all addresses of a step together only so many values that may be keys are looked for one by one', () => {
  const query = (place: number) => Array.from({ length: 500 }, (_, at) => `p${at}=value-${place}-${at}`).join('&');
  const addresses = Array.from({ length: 100 }, (_, place) => `https://h/f.csv?sig=abc-123-${place}&${query(place)}`);
  const { registered, hidden } = decideSecrets([{ values: [], addresses, ids: [] }]);
  assert.ok(hidden.length > 1000 && hidden.length <= 2000, String(hidden.length));
  for (const place of [0, 99]) assert.ok(registered.includes(`abc-123-${place}`));
});

test('a long address takes no long time', () => {
  for (const address of [
    `https://h/f?${Array.from({ length: 15_000 }, (_, place) => `p${place}=value-${place}`).join('&')}`,
    `https://h/f?${'sig=abc-123&'.repeat(10_000)}`,
    `https://h/f?a=${'%3Fb'.repeat(15_000)}`,
    `${'a'.repeat(100_000)}/f?sig=abc-123`,
    `https://h/f?${'a'.repeat(100_000)}`,
    `${'a'.repeat(100_000)}:b@h`,
    `u:${'@'.repeat(50_000)}h`,
    `https://h/f?a=${'%25'.repeat(15_000)}`,
    // More parts than a call can have arguments.
    `https://h/f?token=${'/a'.repeat(200_000)}`,
  ]) {
    // A hundred times what it takes where the time grows with the address.
    assert.ok(cpuMs(() => assert.ok(decide(address).registered.length > 0)) < 10_000);
  }
});
