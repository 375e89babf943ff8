import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { BLOOMREACH, OTHER_UUID, readOpened, UUID, WOOSMAP, without } from '../support/inputs.ts';
import { faultsBySchema, type Schema } from '../support/json-schema.ts';
import { table } from '../support/table.ts';

const path = new URL('../../docs/imports.schema.json', import.meta.url);
const schema = JSON.parse(readFileSync(path, 'utf8')) as Schema;
const SHA256 = '0123456789abcdef'.repeat(4);

type Provider = 'woosmap' | 'bloomreach';

/** The problems of a list; a check lets an entry name its source without anything published. */
async function problemsOf(provider: Provider, list: unknown): Promise<readonly string[]> {
  const inputs = provider === 'woosmap' ? without(WOOSMAP, 'dataset_id') : without(BLOOMREACH, 'import_id');
  const all: Record<string, string> = { ...inputs, check: 'true', imports: JSON.stringify(list) };
  const reading = await readOpened(all);
  return reading.kind === 'problems' ? reading.problems : [];
}

async function agree(provider: Provider, list: unknown): Promise<boolean> {
  const [problems, faults] = [await problemsOf(provider, list), faultsBySchema(schema, list)];
  const told = `${JSON.stringify(list)}\nparser: ${problems.join(' ')}\nschema: ${faults.join(' ')}`;
  assert.equal(problems.length === 0, faults.length === 0, told);
  return faults.length === 0;
}

const WHOLE: Record<Provider, object> = { woosmap: { dataset_id: UUID }, bloomreach: { import_id: 'b' } };
const source_url = 'https://h.example/f.zip';

async function agreeOnEntry(_: string, more: object, isAllowed: boolean): Promise<void> {
  for (const provider of ['woosmap', 'bloomreach'] as const) {
    const entry = { ...WHOLE[provider], ...more };
    assert.equal(await agree(provider, [entry]), isAllowed);
    assert.equal(await agree(provider, { imports: [entry] }), isAllowed);
  }
}

table('the schema and the parser allow and refuse the same of each provider:', agreeOnEntry, [
  ['an id alone', {}, true],
  ['a name', { name: 'Stores' }, true],
  ['a blank name', { name: ' ' }, true],
  ['a name of 100 signs', { name: '🏪'.repeat(100) }, true],
  ['a name of 100 signs between blanks', { name: ` ${'x'.repeat(100)} ` }, true],
  ['a name of 101 signs', { name: 'x'.repeat(101) }, false],
  ['a name with a line break', { name: 'a\nb' }, false],
  ['a name that ends in a control character', { name: 'a\u0001' }, false],
  ['a name that is one', { name: '\u0001' }, false],
  ['a name with a tab', { name: 'a\tb' }, false],
  ['a name that is a number, of which the text counts', { name: 7 }, true],
  ['a name that is a list', { name: ['a'] }, false],
  ['records', { min_records: 1000 }, true],
  ['records as a text', { min_records: ' 0 ' }, true],
  ['half a record', { min_records: '1.5' }, false],
  ['a line of sha256sum', { published_sha256: `${SHA256}  stores.zip`, source_url }, true],
  ['a line of another algorithm', { published_sha256: `SHA3-256(a)= ${SHA256}`, source_url }, false],
  ['a line of openssl', { published_sha256: `SHA2-256(stores.zip)= ${SHA256}`, source_url }, true],
  ['null values', { name: null, published_file: null, published_sha256: null, source_url: null }, true],
  ['empty values', { name: '', published_file: '', published_sha256: '', source_url: '' }, true],
  ['a SHA-256', { published_sha256: SHA256, source_url }, true],
  ['one in capitals behind its name', { published_sha256: `SHA256:${SHA256.toUpperCase()}`, source_url }, true],
  ['half a SHA-256', { published_sha256: SHA256.slice(1), source_url }, false],
  ['a source', { source_url }, true],
  ['a source in capitals', { source_url: 'HTTPS://H.EXAMPLE/F' }, true],
  ['a source of another kind', { source_url: 'gs://b/f' }, false],
  ['a source without a host', { source_url: 'https://' }, false],
  ['a source that is true', { source_url: true }, false],
  ['a published file that is a list', { published_file: ['a'] }, false],
  ['an unknown key', { wait: true }, false],
  ['an unknown key that is null', { wait: null }, false],
  ['a key with dashes', { 'source-url': source_url }, false],
  ['a secret', { api_secret: 'sEcr3t-1', private_key: 'sEcr3t-1' }, false],
  ['an id of the other provider too', { dataset_id: UUID, import_id: 'b' }, false],
]);

describe('the schema and the parser agree on a list:', () => {
  const lists: [provider: Provider, list: unknown, isAllowed: boolean][] = [
    ['woosmap', [{ dataset_id: ` ${UUID.toUpperCase()}\n` }], true],
    ['woosmap', [{ dataset_id: UUID, path: null }], false],
    ['woosmap', [{ dataset_id: UUID, test_connection: true }], false],
    ['woosmap', [{ dataset_id: null }], false],
    ['woosmap', [{ dataset_id: UUID, reimport_key: OTHER_UUID }], false],
    ['woosmap', [{ dataset_id: '' }], false],
    ['woosmap', [{ dataset_id: UUID }, { import_id: 'b' }], false],
    ['woosmap', [{ dataset_id: UUID }, { dataset_id: OTHER_UUID }], true],
    ['bloomreach', [{ import_id: 'b', path: '/f.csv', test_connection: true }], true],
    ['bloomreach', [{ import_id: 'b', test_connection: 'False' }], true],
    ['bloomreach', [{ import_id: 'b', test_connection: 1 }], false],
    ['bloomreach', [{ import_id: 'b', test_connection: 'yes' }], false],
    ['bloomreach', [{ import_id: 'b', path: 1 }], true],
    ['bloomreach', [{ import_id: ' ' }], false],
    ['bloomreach', [{ import_id: 7 }], true],
    ['bloomreach', [{ import_id: 'b'.repeat(128) }], true],
    ['bloomreach', [{ import_id: 'b'.repeat(129) }], false],
    ['bloomreach', [{ import_id: 'b', test_connection: '' }], true],
    ['bloomreach', [], false],
    ['bloomreach', {}, false],
    ['bloomreach', { imports: [] }, false],
    ['bloomreach', { imports: 'b' }, false],
    ['bloomreach', { imports: [{ import_id: 'b' }], $schema: './x.json' }, true],
    ['bloomreach', { imports: [{ import_id: 'b' }], $schema: 7 }, true],
    ['bloomreach', { imports: [{ import_id: 'b' }], wait: true }, false],
    ['bloomreach', { import_id: 'b' }, false],
    ['bloomreach', [[{ import_id: 'b' }]], false],
    ['bloomreach', [null], false],
    ['bloomreach', ['b'], false],
  ];
  for (const [provider, list, isAllowed] of lists)
    test(`${provider}: ${JSON.stringify(list)}`, async () => assert.equal(await agree(provider, list), isAllowed));
});
