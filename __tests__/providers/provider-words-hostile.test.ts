import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, test } from 'node:test';
import { providerWords } from '../../src/providers/provider-words.ts';

const MODULE = new URL('../../src/providers/provider-words.ts', import.meta.url).href;

describe('a hostile answer costs little:', () => {
  const nested = (depth: number, inner: unknown): unknown => (depth === 0 ? inner : [nested(depth - 1, inner)]);

  test('what stands too deep is not read', () => {
    assert.equal(providerWords(JSON.stringify(nested(9, 'deep'))), 'deep');
    assert.equal(providerWords(JSON.stringify(nested(10, 'deep'))), '');
  });

  test('lists in lists without end', () => {
    assert.equal(providerWords(`${'['.repeat(200_000)}${']'.repeat(200_000)}`), '');
  });

  test('objects in objects without end', () => {
    assert.equal(providerWords(`${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`), '');
  });

  test('more entries than anyone reads', () => {
    const [all, more] = [50, 51].map((count) => Array.from({ length: count }, (_, index) => `w${index}`));
    assert.equal(providerWords(JSON.stringify(all)), all?.join('; '));
    assert.equal(providerWords(JSON.stringify(more)), `${all?.join('; ')}; and 1 more`);
  });

  test('more values than anyone reads', () => {
    const lists = Array.from({ length: 50 }, () => Array.from({ length: 50 }, () => 'w'));
    assert.equal(providerWords(JSON.stringify(lists)).split('; ').length, 2000);
  });

  test('more keys than anyone reads', () => {
    const keys = Object.fromEntries(Array.from({ length: 51 }, (_, index) => [`k${index}`, index]));
    assert.equal(providerWords(JSON.stringify(keys)).split('; ').length, 50);
  });

  for (const text of ['<!--', '<script>', '<style ', '<', '</script ', '{"', '[']) {
    test(`a mebibyte of ${text}`, () =>
      assert.ok(providerWords(text.repeat((1024 * 1024) / text.length)).length < 1024 * 1024));
  }
});

describe('an answer of few bytes cannot hold or end the program:', () => {
  const cases: [key: string, depth: number][] = [
    ['detail', 40],
    ['detail', 5000],
    ['errors', 5000],
    ['message', 5000],
    ['_global', 5000],
    ['success', 5000],
    ['key', 5000],
  ];
  for (const [key, depth] of cases) {
    test(`${depth} times \`${key}\` in \`${key}\``, () => {
      // In a process of its own, because nothing inside could end it.
      const body = `'{"${key}":'.repeat(${depth}) + '"word"' + '}'.repeat(${depth})`;
      const script = `import { providerWords } from '${MODULE}'; process.stdout.write(typeof providerWords(${body}));`;
      const env = { ...process.env, NODE_V8_COVERAGE: undefined };
      const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { env, timeout: 20_000 });
      assert.equal(stdout.toString(), 'string');
    });
  }
});
