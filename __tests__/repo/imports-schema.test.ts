import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { parse } from 'yaml';
import { faultsBySchema, type Schema } from '../support/json-schema.ts';

const root = join(import.meta.dirname, '../..');
const schema = JSON.parse(readFileSync(join(root, 'docs/imports.schema.json'), 'utf8')) as Schema;

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

  test('allows 100 imports and no more; inputs/schema holds it against the parser', () => {
    const imports = Array.from({ length: 101 }, (_, index) => ({ import_id: `i${index}` }));
    assert.deepEqual(faultsBySchema(schema, imports.slice(1)), []);
    assert.notDeepEqual(faultsBySchema(schema, imports), []);
  });

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
