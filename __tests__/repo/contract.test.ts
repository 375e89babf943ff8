import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { inspect } from 'node:util';
import { TARGETS, withParts } from '../../scripts/docs.ts';
import { readManifest } from '../../scripts/manifest.ts';
import { DEFAULTS, readInputs } from '../../src/inputs.ts';
import { OUTPUT_NAMES } from '../../src/report/outputs.ts';
import { namesRead } from '../support/built.ts';

const root = join(import.meta.dirname, '../..');
const manifest = readManifest();
const readme = readFileSync(join(root, 'README.md'), 'utf8');

const troubleshooting = readFileSync(join(root, 'docs/troubleshooting.md'), 'utf8');

const OUTCOMES = [
  'accepted',
  'succeeded',
  'dry_run',
  'checked',
  'rejected',
  'not_sent',
  'unknown',
  'failed',
  'running',
];
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
  'source_mismatch',
  'already_running',
  'import_failed',
  'wait_timeout',
  'cancelled',
];

test('the code reads exactly the inputs that action.yml declares', () => {
  assert.deepEqual([...namesRead()].sort(), Object.keys(manifest.inputs).sort());
});

test('the code writes exactly the outputs that action.yml declares', () => {
  assert.deepEqual([...OUTPUT_NAMES].sort(), Object.keys(manifest.outputs).sort());
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

for (const target of TARGETS) {
  test(`${target.path} shows the inputs and outputs of action.yml: npm run docs writes them`, () => {
    const text = readFileSync(join(root, target.path), 'utf8');
    assert.equal(withParts(text, target, manifest), text);
  });
}

test('the README tells every outcome, and the runtime that action.yml names', () => {
  for (const word of OUTCOMES) assert.match(readme, rowOf(word));
  assert.match(readFileSync(join(root, 'action.yml'), 'utf8'), /using: node24\n/);
  assert.match(readme, /`node24`/);
});

test('the troubleshooting page tells every error code', () => {
  for (const word of ERROR_CODES) assert.match(troubleshooting, rowOf(word));
});

test('the README is a page that a person in a hurry reads', () => {
  assert.ok(readme.split('\n').length <= 171, 'at most 170 lines, and the end of the last one');
});

test('every test that SECURITY.md names is there', () => {
  const names = [...readFileSync(join(root, 'SECURITY.md'), 'utf8').matchAll(/`([\w/-]+\.test\.ts|faults\/)`/g)].map(
    ([, name]) => name ?? '',
  );
  assert.ok(names.length > 10);
  for (const name of names) assert.ok(exists(join(root, '__tests__', name)), name);
});

/** A row of a table that begins with this word. */
function rowOf(word: string): RegExp {
  return new RegExp(`^\\| \`${word}\` \\|`, 'm');
}

function exists(path: string): boolean {
  try {
    readFileSync(path);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EISDIR';
  }
}
