import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { decodings } from '../../src/secrets/address-secrets.ts';
import { createRedactor, decideSecrets } from '../../src/secrets/secrets.ts';

const ID = '0123abcd-89ab-4def-8123-456789abcdef';
const KEY = 'Sg9hB3xQa5Rt7vW1yZ0p';

/** What is registered for an address, without its whole query and user info, and what is hidden beside it. */
function decide(address: string, ids: readonly string[] = [ID]): { registered: string[]; hidden: string[] } {
  const { registered, hidden } = decideSecrets([{ values: [], addresses: [address], ids }]);
  return { registered: [...registered], hidden: [...hidden] };
}

describe('of a query the runner masks the whole and', () => {
  const cases: [name: string, query: string, registered: string[], hidden?: string[]][] = [
    ['nothing of a plain one', 'format=csv', []],
    ['keys by name', 'sig=abc123&v=12', ['abc123']],
    ['keys by a name in other letters', 'SIG=abc123&Token=def456', ['abc123', 'def456']],
    [
      'keys by a name of several words',
      'sas_token=abc123&api-key=def456&apikey=ghi789',
      ['abc123', 'def456', 'ghi789'],
    ],
    ['keys by a name in camels', 'accessToken=abc123&AWSAccessKeyId=def456', ['abc123', 'def456']],
    ['keys by an encoded name', 'X%2DAmz%2DSignature=abcdef', ['abcdef']],
    ['what AWS and Google sign with', 'X-Amz-Credential=AKIA12&X-Goog-Signature=dead12', ['AKIA12', 'dead12']],
    ['passwords', 'user=bob&password=hunter2&client_secret=s3cret', ['hunter2', 's3cret']],
    ['keys in a fragment', 'v=12#access_token=abc123', ['abc123']],
    ['a key whole, also where it has the sign in it', 'key=abc1=def', ['abc1=def']],
    ['a key as it is and decoded', 'sig=ab%2Fcd+ef', ['ab%2Fcd+ef', 'ab/cd+ef', 'ab/cd ef']],
    ['a key that cannot be decoded, as it is', 'sig=abc1%zz', ['abc1%zz']],
    [
      'the keys of a query in it',
      `next=${encodeURIComponent('/login?token=abc-123')}`,
      ['abc-123', 'token=abc-123'],
      ['%2Flogin%3Ftoken%3Dabc-123', '/login?token=abc-123'],
    ],
    ['keys by look', `v=${KEY}`, [KEY]],
    ['keys by look without a name', `v=12&${KEY}`, [KEY]],
    ['no key of 19 characters by look', `v=${KEY.slice(1)}`, [], [KEY.slice(1)]],
    ['no key by look of letters alone', `v=${'abcde'.repeat(5)}`, [], ['abcde'.repeat(5)]],
    ['no key by look of digits alone', `v=${'12345'.repeat(5)}`, [], ['12345'.repeat(5)]],
    ['no pin, which our texts hide', 'user=bob&pin=12345678', [], ['12345678']],
    [
      'no word, date or type, which our texts hide',
      'a=2026-01-15&b=text/csv&keyword=stores&c=12345',
      [],
      ['2026-01-15', 'text/csv', 'stores'],
    ],
    ['no id', `import=${ID}&token=${ID}`, []],
    ['no id in other letters or encoded', `import=${ID.toUpperCase()}&i=${ID.replaceAll('-', '%2D')}`, []],
    ['no value that holds an id', `file=exports/${ID}/all`, []],
    ['no key that holds an id, which our texts hide', `token=${ID}.abc123`, [], [`${ID}.abc123`]],
    ["no file's name", 'file=stores-2026.csv&name=stores-2026', [], ['stores-2026']],
    ["no value that holds the file's name", 'file=exports/stores-2026.csv.bak', []],
    ['no name of another file', `file=a/other-${KEY}.json`, []],
    [
      'not what stands in the shown part',
      'host=files.example.com&folder=exports',
      [],
      ['files.example.com', 'exports'],
    ],
    ['not what holds the shown part', 'from=https://files.example.com/exports/stores-2026.csv', []],
    [
      'the keys of a URL in it',
      `url=${encodeURIComponent('https://u:pass-1@h/stores-2026.csv?sig=abc123')}`,
      ['abc123', 'sig=abc123', 'pass-1', 'u:pass-1'],
    ],
  ];
  for (const [name, query, registered, hidden = []] of cases) {
    test(name, () => {
      const decided = decide(`https://files.example.com/exports/stores-2026.csv?${query}`);
      assert.ok(decided.registered.includes(query));
      const wholes = decodings(query);
      assert.deepEqual(new Set(decided.registered.filter((value) => !wholes.includes(value))), new Set(registered));
      assert.deepEqual(new Set(decided.hidden), new Set(hidden));
    });
  }

  test('with the sign before it where it is short, or is public', () => {
    assert.deepEqual(decide('https://h/f?abcde').registered, ['?abcde']);
    assert.deepEqual(decide(`https://h/f?${ID}`), { registered: [`?${ID}`], hidden: [] });
    assert.deepEqual(decide('https://h/stores-1.csv?stores-1.csv'), { registered: ['?stores-1.csv'], hidden: [] });
  });

  test('a key that happens to hold a short id or a short name', () => {
    assert.deepEqual(
      decide('https://h/f?token=f12abcd', ['1', '12']).registered,
      ['f12abcd', 'token=f12abcd'].toReversed(),
    );
  });
});

describe('of user and password the runner masks', () => {
  const cases: [name: string, address: string, registered: string[], hidden: string[]][] = [
    ['both together and the password', 'sftp://user12:pass:w0rd@h/f', ['pass:w0rd', 'user12:pass:w0rd'], ['user12']],
    ['no user without a password', 'https://token-1@h/f', [], ['token-1']],
    ['a user without a password that is a key by look', `https://${KEY}@h/f`, [KEY], []],
    [
      'no password that is a word of ours alone',
      'sftp://shop12:import@h/f',
      [':import@', 'shop12:import'],
      ['import', 'shop12'],
    ],
    ['no user that is a word of ours', 'sftp://bloomreach@h/f', [], ['bloomreach', '//bloomreach@']],
    [
      'a key in the parameters of a path',
      'sftp://user@h/f;password=abc-123',
      ['password=abc-123', 'abc-123'],
      ['//user@'],
    ],
    ['a short user with what stands around it', 'https://u:p@h/f', ['//u:p@'], []],
    ['a user of six characters without', 'https://u:pass@h/f', ['u:pass'], []],
    ['no user that is an id', `https://${ID}@h/f`, [], [`//${ID}@`]],
    [
      'the password wherever it ends',
      'sftp://deploy:Pw1234@ss/w0rd-prod@h/f',
      ['Pw1234@ss/w0rd-prod', 'Pw1234', 'deploy:Pw1234@ss/w0rd-prod'],
      ['deploy', 'w0rd-prod'],
    ],
    [
      'it where the query has the last sign',
      'sftp://deploy:hunter2@h/f?mail=a@b',
      ['hunter2@h/f?mail=a', 'hunter2', 'deploy:hunter2@h/f?mail=a'],
      ['deploy', 'deploy:hunter2@h/f'],
    ],
    [
      'it behind a quote',
      '"https://deploy:hunter2pass@host/f"',
      ['//deploy:hunter2pass', 'hunter2pass', '"https://deploy:hunter2pass'],
      ['deploy'],
    ],
    [
      'it behind a slip',
      'url=https:/deploy:hunter2pass@host/f',
      ['/deploy:hunter2pass', 'hunter2pass', 'url=https:/deploy:hunter2pass'],
      ['deploy', 'https:/deploy:hunter2pass'],
    ],
    [
      'it where its colon is encoded',
      'sftp://deploy%3Ahunter2pass@host/f',
      ['hunter2pass', 'deploy%3Ahunter2pass', 'deploy:hunter2pass'],
      [],
    ],
    [
      'it whole where it has a blank',
      'sftp://deploy:hunter2 pass word@host/f',
      ['hunter2 pass word', 'deploy:hunter2 pass word'],
      ['deploy', 'hunter2'],
    ],
    [
      'no bucket, folder or file of a remote path',
      'bucket:exports/stores@2026.csv',
      ['exports/stores', 'bucket:exports/stores'],
      ['bucket', 'exports', 'stores'],
    ],
    ['it as it is and decoded', 'https://u:p%40ss-1@h/f', ['p%40ss-1', 'p@ss-1', 'u:p%40ss-1', 'u:p@ss-1'], []],
  ];
  for (const [name, address, registered, hidden] of cases) {
    test(name, () => {
      const decided = decide(address);
      assert.deepEqual(new Set(decided.registered), new Set(registered));
      assert.deepEqual(new Set(decided.hidden), new Set(hidden));
    });
  }
});

describe('our texts keep readable', () => {
  const address =
    'https://files.example.com/exports/stores-2026.csv?pin=12345678&folder=exports&name=stores&token=abc-123';
  const ids = ['01234567-89ab-cdef-0123-456789abcdef', 'abc-123-import'];
  const redact = createRedactor(decideSecrets([{ values: [], addresses: [address], ids }]));
  const cases: [text: string, redacted: string][] = [
    ['403 for pin 12345678, 1234-5678 in exports', '403 for pin ***, *** in exports'],
    [`No import ${ids[0]}`, `No import ${ids[0]}`],
    [`No import ${ids[0]?.toUpperCase()}`, `No import ${ids[0]?.toUpperCase()}`],
    [
      'from https://files.example.com/exports/stores-2026.csv',
      'from https://files.example.com/exports/stores-2026.csv',
    ],
    ['stores-2026.csv is missing', 'stores-2026.csv is missing'],
    // A key is a key, also where an id begins like it.
    ['abc-123-import', '***-import'],
  ];
  for (const [text, redacted] of cases) test(text, () => assert.equal(redact(text), redacted));
});

test('nothing is secret of an address that is not signed', () => {
  for (const address of ['', '/exports/file.csv', 'https://h.example/stores@2026.csv', 'customers@home.csv']) {
    assert.deepEqual(decide(address), { registered: [], hidden: [] });
  }
});

describe('of a value that goes on behind an @ the whole is hidden', () => {
  for (const address of [
    'https://files.example.com:8443/f.csv?user=shop&password=p@ssw0rd-tail',
    'https://files:8443/f.csv?user=shop&password=p@ssw0rd-tail',
    'files.example.com:8443/f.csv?user=shop&password=p%40ssw0rd-tail',
    'https%3A%2F%2Ffiles%3A8443%2Ff.csv%3Fuser%3Dshop%26password%3Dp%40ssw0rd-tail',
  ]) {
    test(address, () => {
      const redact = createRedactor(decideSecrets([{ values: [], addresses: [address], ids: [] }]));
      assert.equal(redact('no p@ssw0rd-tail here'), 'no *** here');
      // What reads the address as we once might tells half of it.
      assert.equal(redact('no host ssw0rd-tail'), 'no host ***');
    });
  }
});

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
    `https://h/f?${Array.from({ length: 60_000 }, (_, place) => `p${place}=value-${place}`).join('&')}`,
    `https://h/f?${'sig=abc-123&'.repeat(60_000)}`,
    `https://h/f?a=${'%3Fb'.repeat(30_000)}`,
    `${'a'.repeat(100_000)}/f?sig=abc-123`,
    `https://h/f?${'a'.repeat(100_000)}`,
    `${'a'.repeat(100_000)}:b@h`,
    `u:${'@'.repeat(50_000)}h`,
    `https://h/f?a=${'%25'.repeat(30_000)}`,
    // More parts than a call can have arguments.
    `https://h/f?token=${'/a'.repeat(200_000)}`,
  ]) {
    assert.ok(decide(address).registered.length > 0);
  }
});
