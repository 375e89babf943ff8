import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { inspect } from 'node:util';
import { readManifest, withTables } from '../../scripts/docs.ts';
import { DEFAULTS, readInputs, readSecrets } from '../../src/inputs.ts';
import { providerNames } from '../../src/providers/providers.ts';
import { StepOutputs } from '../../src/report/outputs.ts';

const root = join(import.meta.dirname, '../..');
const manifest = readManifest();
const readme = readFileSync(join(root, 'README.md'), 'utf8');

const OUTCOMES = ['accepted', 'succeeded', 'dry_run', 'rejected', 'not_sent', 'unknown', 'failed', 'running'];
const ERROR_CODES = [
  'invalid_input',
  'unauthorized',
  'quota_exhausted',
  'forbidden',
  'not_found',
  'invalid_request',
  'rate_limited',
  'provider_error',
  'unexpected_response',
  'network_error',
  'timeout',
  'import_failed',
  'wait_timeout',
  'cancelled',
];

/** The names that the code reads, whichever provider is chosen; it also looks for each with dashes, which no input has. */
function namesRead(): Set<string> {
  const names = new Set<string>();
  for (const provider of [...providerNames, '']) {
    const source = (name: string) => {
      if (!name.includes('-')) names.add(name);
      return name === 'provider' ? provider : '';
    };
    readInputs(source);
    readSecrets(source);
  }
  return names;
}

test('the code reads exactly the inputs that action.yml declares', () => {
  assert.deepEqual([...namesRead()].sort(), Object.keys(manifest.inputs).sort());
});

test('the code writes exactly the outputs that action.yml declares', () => {
  assert.deepEqual([...StepOutputs.names].sort(), Object.keys(manifest.outputs).sort());
});

test('an absent input means the same as the default that action.yml shows', () => {
  const declared = Object.fromEntries(
    Object.entries(manifest.inputs).map(([name, input]) => [name, input.default ?? '']),
  );
  const woosmap = { provider: 'woosmap', reimport_key: '01234567-89ab-cdef-0123-456789abcdef' };
  const read = (inputs: Record<string, string>) => readInputs((name) => inputs[name] ?? '');
  // An import has functions too, which are never the same.
  assert.deepEqual(
    inspect(read(woosmap), { depth: null }),
    inspect(read({ ...declared, ...woosmap }), { depth: null }),
  );
  for (const [name, value] of Object.entries(DEFAULTS))
    assert.equal(manifest.inputs[name]?.default, String(value), name);
});

test('the README shows the inputs and outputs of action.yml: npm run docs writes them', () => {
  assert.equal(withTables(readme, manifest), readme);
});

test('the README tells every outcome, every error code and the runtime that action.yml names', () => {
  for (const word of [...OUTCOMES, ...ERROR_CODES]) assert.match(readme, new RegExp(`^\\| \`${word}\` \\|`, 'm'));
  assert.match(readFileSync(join(root, 'action.yml'), 'utf8'), /using: node24\n/);
  assert.match(readme, /`node24`/);
});

test('every test that SECURITY.md names is there', () => {
  const names = [...readFileSync(join(root, 'SECURITY.md'), 'utf8').matchAll(/`([\w/-]+\.test\.ts|faults\/)`/g)].map(
    ([, name]) => name ?? '',
  );
  assert.ok(names.length > 10);
  for (const name of names) assert.ok(exists(join(root, '__tests__', name)), name);
});

test('every file that the README and its companions link to is there', () => {
  for (const name of ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md']) {
    const text = readFileSync(join(root, name), 'utf8');
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)|(?:src|srcset)="([^"]+)"/g)].map(
      (match) => match[1] ?? match[2] ?? '',
    );
    for (const link of links) assert.ok(exists(join(root, link)), `${name} links to ${link}`);
  }
});

function exists(path: string): boolean {
  try {
    readFileSync(path);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EISDIR';
  }
}
