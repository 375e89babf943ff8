import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { parse } from 'yaml';
import { faultsBySchema, type Schema } from '../support/json-schema.ts';

const root = join(import.meta.dirname, '../..');
const schema = JSON.parse(readFileSync(join(root, 'docs/imports.schema.json'), 'utf8')) as Schema;
const UUID = '01234567-89ab-cdef-0123-456789abcdef';
const SHA256 = '0123456789abcdef'.repeat(4);

/** The lists that people copy: in the examples, in files and in the pages. */
function readLists(): { where: string; text: string }[] {
  const workflows = readdirSync(join(root, 'examples')).filter((name) => name.endsWith('.yml'));
  const ofWorkflows = workflows.flatMap((name) =>
    inputsIn(parse(readFileSync(join(root, 'examples', name), 'utf8'))).map((text) => ({ where: name, text })),
  );
  const files = readdirSync(join(root, 'examples/imports')).map((name) => ({
    where: `imports/${name}`,
    text: readFileSync(join(root, 'examples/imports', name), 'utf8'),
  }));
  const page = readFileSync(join(root, 'docs/several-imports.md'), 'utf8');
  const ofPage = [
    ...page.matchAll(/```(?:json|yaml\n# yaml-language-server.*)\n([\s\S]*?)```|imports: \|\n([\s\S]*?)```/g),
  ].map(([, file, inline]) => ({
    where: 'docs/several-imports.md',
    text: file ?? inline ?? '',
  }));
  return [...ofWorkflows, ...files, ...ofPage];
}

/** The values of every `imports` in a workflow that hold a list and not where it is. */
function inputsIn(part: unknown): string[] {
  if (Array.isArray(part)) return part.flatMap(inputsIn);
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([name, value]) =>
    name === 'imports' && typeof value === 'string' && /^\s*([[{]|- )/.test(value) ? [value] : inputsIn(value),
  );
}

describe('docs/imports.schema.json', () => {
  const lists = readLists();

  test('is tried on the lists that people copy', () => assert.ok(lists.length >= 8, String(lists.length)));

  for (const [index, { where, text }] of lists.entries()) {
    test(`allows list ${index} of ${where}`, () => assert.deepEqual(faultsBySchema(schema, parse(text)), []));
  }

  const good: Record<string, unknown> = {
    'one dataset': [{ dataset_id: UUID }],
    'an object with the list': { $schema: 'x', imports: [{ name: 'a', import_id: 'b' }] },
    'empty and null values': [
      { name: '', dataset_id: UUID, published_file: null, published_sha256: '', source_url: null },
    ],
    'every key of Woosmap': [
      { name: 'a', dataset_id: UUID, published_sha256: `sha256:${SHA256}`, source_url: 'https://x.example/f.zip' },
    ],
    'every key of Bloomreach': [
      {
        name: 'a',
        import_id: 'b',
        path: 'gs://x/y',
        test_connection: 'false',
        published_file: 'f.csv',
        source_url: 'http://x',
        min_records: 1000,
      },
    ],
    'a hundred imports': Array.from({ length: 100 }, (_, index) => ({ import_id: `i${index}` })),
  };
  for (const [what, list] of Object.entries(good)) {
    test(`allows ${what}`, () => assert.deepEqual(faultsBySchema(schema, list), []));
  }

  const bad: Record<string, unknown> = {
    'an empty list': [],
    'a list that is too long': Array.from({ length: 101 }, (_, index) => ({ import_id: `i${index}` })),
    'an import without an id': [{ name: 'a' }],
    'both providers in one import': [{ dataset_id: UUID, import_id: 'b' }],
    'both providers in one list': [{ dataset_id: UUID }, { import_id: 'b' }],
    'a key of the other provider': [{ dataset_id: UUID, path: 'x' }],
    'a secret': [{ import_id: 'b', api_secret: 'x' }],
    'an unknown key': [{ dataset_id: UUID, wait: true }],
    'an unknown key beside the list': { imports: [{ dataset_id: UUID }], provider: 'woosmap' },
    'an id that is no UUID': [{ dataset_id: 'stores' }],
    'an id that is blank': [{ import_id: ' ' }],
    'a name that is too long': [{ dataset_id: UUID, name: 'x'.repeat(101) }],
    'half a SHA-256': [{ dataset_id: UUID, published_sha256: SHA256.slice(32) }],
    'a source that is no web address': [{ dataset_id: UUID, source_url: 'ftp://x' }],
    'a word for a boolean': [{ import_id: 'b', test_connection: 'yes' }],
    'no list at all': 'stores',
    nothing: null,
  };
  for (const [what, list] of Object.entries(bad)) {
    test(`refuses ${what}`, () => assert.notDeepEqual(faultsBySchema(schema, list), []));
  }

  test('has the keys that the page tells, and no other', () => {
    const page = readFileSync(join(root, 'docs/several-imports.md'), 'utf8');
    const rows =
      page
        .split('## The list')[1]
        ?.split('## ')[0]
        ?.match(/^\| `.*? \|/gm) ?? [];
    const told = rows.flatMap((row) => [...row.matchAll(/`(\w+)`/g)].map(([, name]) => name));
    const { woosmap, bloomreach } = schema['definitions'] as Record<string, { properties: object }>;
    const known = new Set([...Object.keys(woosmap?.properties ?? {}), ...Object.keys(bloomreach?.properties ?? {})]);
    assert.deepEqual(told.toSorted(), [...known].sort());
  });
});
