import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { providerWords } from '../../src/providers/provider-words.ts';
import { cpuMs } from '../support/cpu-time.ts';
import { table } from '../support/table.ts';

const nested = (depth: number): unknown => (depth === 0 ? 'deep' : [nested(depth - 1)]);

table(
  'of a hostile answer is read',
  (_: string, body: string, words: string) => assert.equal(providerWords(body), words),
  [
    ['what is nested nine times', JSON.stringify(nested(9)), 'deep'],
    ['nothing that is nested deeper', JSON.stringify(nested(10)), ''],
    ['nothing of lists in lists without end', `${'['.repeat(200_000)}${']'.repeat(200_000)}`, ''],
    ['nothing of objects in objects without end', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`, ''],
  ],
);

test('of a hostile answer no more entries, values and keys are read than anyone reads', () => {
  const [all, more] = [50, 51].map((count) => Array.from({ length: count }, (_, index) => `w${index}`));
  assert.equal(providerWords(JSON.stringify(all)), all?.join('; '));
  assert.equal(providerWords(JSON.stringify(more)), `${all?.join('; ')}; and 1 more`);
  const lists = Array(50).fill(Array(50).fill('w'));
  assert.equal(providerWords(JSON.stringify(lists)).split('; ').length, 2000);
  const keys = Object.fromEntries(Array.from({ length: 51 }, (_, index) => [`k${index}`, index]));
  assert.equal(providerWords(JSON.stringify(keys)).split('; ').length, 50);
});

test('a long answer takes no long time', () => {
  for (const text of ['<!--', '<script>', '<style ', '<', '</script ', '{"', '[']) {
    // A hundred times what it takes where the time grows with the text.
    assert.ok(cpuMs(() => providerWords(text.repeat((256 * 1024) / text.length))) < 10_000, text);
  }
});

test('an answer of few bytes cannot hold or end the program', () => {
  const { href } = new URL('../../src/providers/provider-words.ts', import.meta.url);
  const nests = [
    ['detail', 40],
    ...['detail', 'errors', 'message', '_global', 'success', 'key'].map((key) => [key, 5000]),
  ];
  // In a process of its own, because nothing inside could end it.
  const script = `
    import { providerWords } from '${href}';
    for (const [key, depth] of ${JSON.stringify(nests)}) {
      providerWords(('{"' + key + '":').repeat(depth) + '"word"' + '}'.repeat(depth));
      console.log(key, depth);
    }`;
  const env = { ...process.env, NODE_V8_COVERAGE: undefined };
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { env, timeout: 60_000 });
  assert.equal(stdout.toString(), nests.map((nest) => `${nest.join(' ')}\n`).join(''));
});
