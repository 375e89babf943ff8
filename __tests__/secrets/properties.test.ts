import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseCommand } from '../../sandbox/runner-commands.ts';
import { StepLog } from '../../src/report/step-log.ts';
import { folded } from '../../src/secrets/search.ts';
import { createRedactor, decideSecrets } from '../../src/secrets/secrets.ts';
import { splitPath } from '../../src/secrets/signed-path.ts';
import { hostileText } from '../support/arbitraries.ts';
import { fc } from '../support/fast-check.ts';

const IDS = ['01234567-89ab-cdef-0123-456789abcdef', 'import-1'];
const SIGNS = [...'/?#@:&=;%+.-_~!$*(),[]{}|^'];
/** A password that begins and ends as nothing else does, with signs in it that divide a URL. */
const password = fc
  .array(fc.oneof(fc.constantFrom(...SIGNS), fc.stringMatching(/^[a-zA-Z0-9]$/)), { maxLength: 12 })
  .map((middle) => `zQ7x${middle.join('')}Kv3`);
const before = fc.constantFrom('https://', 'sftp://', 'ftp://', '', '"https://', 'url=https://', 'https:/', '//');
const rest = fc.constantFrom('', '/f.csv', ':/in/f.csv', '/f.csv?v=1', ':22/f.csv?sig=abc-123', '/?a=b#c', '/a@b.csv');

function cleanFor(address: string): (text: string) => string {
  const log = new StepLog(createRedactor(decideSecrets([{ values: [], addresses: [address], ids: IDS }])));
  return (text) => log.clean(text, 4000);
}

function assertHidden(secret: string, text: string): void {
  for (const form of [secret, encodeURIComponent(secret), secret.slice(0, 4), secret.slice(-3)]) {
    assert.ok(!text.toLowerCase().includes(form.toLowerCase()), `${form} in ${text}`);
  }
}

describe('for any password in an address', () => {
  test('neither the shown part nor a text that echoes it has a part of it', () => {
    fc.assert(
      fc.property(before, password, rest, (scheme, secret, end) => {
        const address = `${scheme}deploy:${secret}@host.example${end}`;
        assertHidden(secret, splitPath(address).shown);
        const clean = cleanFor(address);
        for (const text of [address, encodeURIComponent(address), JSON.stringify(address), `no ${secret} here`]) {
          assertHidden(secret, clean(text));
        }
      }),
      { numRuns: 300 },
    );
  });

  test('a text that holds such an address shows nothing of it, although the step does not know it', () => {
    const scheme = fc.constantFrom('https://', 'sftp://', 's3://', 'HTTPS://');
    fc.assert(
      fc.property(scheme, password, rest, fc.constantFrom('', '(', "'", 'url='), (start, secret, end, sign) => {
        const url = `${start}deploy:${secret}@host.example${end}`;
        for (const text of [url, encodeURIComponent(url), url.replaceAll('/', '\\/'), JSON.stringify({ url })]) {
          assertHidden(secret, cleanFor('')(`Fetching ${sign}${text} now`));
        }
      }),
      { numRuns: 300 },
    );
  });
});

test('whatever a query holds, ids and the shown part stay readable, and the runner masks no value that holds them', () => {
  const known = [...IDS, ...IDS.map((id) => id.toUpperCase()), 'stores-2026.csv', 'exports/stores-2026.csv'];
  const value = fc.oneof(fc.constantFrom(...known, '12345678', 'import'), fc.stringMatching(/^[a-zA-Z0-9./-]{1,24}$/));
  const name = fc.constantFrom('file', 'import', 'token', 'sig', 'pin', 'X-Amz-Signature', 'v', 'key');
  const query = fc.array(fc.tuple(name, value), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(query, (pairs) => {
      // A key is a key, also where an id has it in it.
      const isInId = (one: string) => IDS.some((id) => folded(id).includes(folded(one)) && folded(id) !== folded(one));
      fc.pre(!pairs.some(([key, one]) => /token|sig|key/i.test(key) && isInId(one)));
      const shown = 'https://files.example.com/exports/stores-2026.csv';
      const text = pairs.map(([key, one]) => `${key}=${encodeURIComponent(one)}`).join('&');
      const { registered } = decideSecrets([{ values: [], addresses: [`${shown}?${text}`], ids: IDS }]);
      for (const mask of registered.filter((one) => !one.includes('='))) {
        for (const one of [...IDS, 'stores-2026.csv']) assert.ok(!mask.toLowerCase().includes(one), mask);
      }
      const clean = cleanFor(`${shown}?${text}`);
      for (const one of IDS) assert.equal(clean(`id ${one}`), `id ${one}`);
    }),
    { numRuns: 300 },
  );
});

test('no text is a command where it is printed, whatever is cut from it', () => {
  const parts = fc.array(fc.oneof(hostileText, fc.constantFrom('?a=b ', 'https://u:p@', '::', ' ', '##', '[error]')));
  fc.assert(
    fc.property(parts, (texts) => {
      const text = cleanFor('https://u:zQ7xKv3@h/f?sig=zQ7xKv4')(texts.join(''));
      assert.equal(parseCommand(text), undefined);
      assert.doesNotMatch(text, /^[^!-~]*:[^ -~]*:|#[^ -~]*#[^ -~]*\[|[\r\n]/);
    }),
    { numRuns: 300 },
  );
});
