import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { parse } from 'yaml';
import { faultsBySchema, type Schema } from '../support/json-schema.ts';

const root = join(import.meta.dirname, '../..');

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const schema = JSON.parse(read('docs/imports.schema.json')) as Schema;
const page = read('docs/several-imports.md');
/** What stands in an input, as far as it is indented, and in a block of a page. */
const LIST = /^( *)imports: \|\n((?:\1 +.*\n|\n)*)|```(?:json|yaml\n# yaml-language-server.*)\n([\s\S]*?)```/gm;

/** The lists that people copy: in the examples, in files and in the page. */
function readLists(): { where: string; text: string }[] {
  const files = globSync('examples/imports/*', { cwd: root }).map((where) => ({ where, text: read(where) }));
  const others = [...globSync('examples/*.yml', { cwd: root }), 'docs/several-imports.md'].flatMap((where) =>
    [...read(where).matchAll(LIST)].map(([, , inline, block]) => ({ where, text: inline ?? block ?? '' })),
  );
  return [...files, ...others];
}

describe('docs/imports.schema.json', () => {
  const lists = readLists();

  test('is tried on the lists that people copy', () => assert.ok(lists.length >= 8, String(lists.length)));

  for (const [index, { where, text }] of lists.entries()) {
    test(`allows list ${index} of ${where}`, () => assert.deepEqual(faultsBySchema(schema, parse(text)), []));
  }

  test('allows 100 imports and no more; inputs/schema holds it against the parser', () => {
    const imports = Array.from({ length: 101 }, (_, index) => ({ import_id: `i${index}` }));
    assert.deepEqual(faultsBySchema(schema, imports.slice(1)), []);
    assert.notDeepEqual(faultsBySchema(schema, imports), []);
  });

  test('has the keys that the page tells, and no other', () => {
    const [, section = ''] = /## The list([\s\S]*?)\n## /.exec(page) ?? [];
    const rows = section.match(/^\| `.*? \|/gm) ?? [];
    const told = rows.flatMap((row) => [...row.matchAll(/`(\w+)`/g)].map(([, name]) => name));
    const { woosmap, bloomreach } = schema['definitions'] as Record<string, { properties: object }>;
    const known = new Set([...Object.keys(woosmap?.properties ?? {}), ...Object.keys(bloomreach?.properties ?? {})]);
    assert.deepEqual(told.toSorted(), [...known].sort());
  });
});
