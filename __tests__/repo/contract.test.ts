import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { inspect } from 'node:util';
import { parse } from 'yaml';
import { TARGETS, withParts } from '../../scripts/docs.ts';
import { readManifest } from '../../scripts/manifest.ts';
import { DEFAULTS, openInputs, readInputs, readSecrets } from '../../src/inputs/inputs.ts';
import { INPUT_NAMES } from '../../src/inputs/names.ts';
import { BY_GRAVITY } from '../../src/outcome/outcome.ts';
import { ERROR_CODES } from '../../src/outcome/reason.ts';
import { providerNames } from '../../src/providers/providers.ts';
import { OUTPUT_NAMES } from '../../src/report/outputs.ts';
import { problemsOfStep } from '../support/step-inputs.ts';

const root = join(import.meta.dirname, '../..');
const manifest = readManifest();
const readme = readFileSync(join(root, 'README.md'), 'utf8');

const troubleshooting = readFileSync(join(root, 'docs/troubleshooting.md'), 'utf8');

/** The pages for users, which say what inputs, outputs and words mean. */
const pages = globSync(['README.md', 'docs/*.md'], { cwd: root }).filter((page) => !page.endsWith('architecture.md'));
/** Names that look like ours and are others': those of an entry of `results`, of the reusable workflow, of GitHub and of Node. */
const OTHER_NAMES = [
  ...['sent_at', 'workflow_run', 'runs_on', 'action_token', 'job_timeout_minutes'],
  ...['pull_request_target', 'workflow_dispatch', 'http_proxy', 'https_proxy', 'no_proxy', 'perf_hooks'],
];

test('the code reads exactly the inputs that action.yml declares, whichever provider is chosen', async () => {
  const names = new Set<string>();
  for (const provider of [...providerNames, '']) {
    const source = (name: string) => {
      names.add(name);
      return name === 'provider' ? provider : '';
    };
    const open = await openInputs(source, {});
    readInputs(source, {}, open);
    readSecrets(source, {}, open);
  }
  assert.deepEqual([...names].sort(), Object.keys(manifest.inputs).sort());
  assert.deepEqual([...INPUT_NAMES].sort(), Object.keys(manifest.inputs).sort());
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
  for (const word of BY_GRAVITY) assert.match(readme, rowOf(word));
  assert.match(readFileSync(join(root, 'action.yml'), 'utf8'), /using: node24\n/);
  assert.match(readme, /`node24`/);
});

test('the troubleshooting page tells every error code', () => {
  for (const word of ERROR_CODES) assert.match(troubleshooting, rowOf(word));
});

test('the pages name no input, output, outcome or code that does not exist', () => {
  const known = [manifest.inputs, manifest.outputs].flatMap(Object.keys);
  const all: readonly string[] = [...known, ...BY_GRAVITY, ...ERROR_CODES, ...OTHER_NAMES];
  for (const page of pages) {
    const names = readFileSync(join(root, page), 'utf8').matchAll(/`([a-z]+(?:_[a-z\d]+)+)(?::[^`]*)?`/g);
    assert.deepEqual(
      [...names].map(([, name = '']) => name).filter((name) => !all.includes(name)),
      [],
      page,
    );
  }
});

for (const [index, { page, inputs }] of pages.flatMap(stepsIn).entries()) {
  test(`step ${index} of the pages, in ${page}, gives inputs that the action takes`, async () => {
    assert.deepEqual(
      Object.keys(inputs).filter((name) => !(name in manifest.inputs)),
      [],
    );
    // The others are shown in part.
    if (inputs['provider'] === undefined) return;
    assert.deepEqual(await problemsOfStep(inputs), []);
  });
}

/** The inputs of the action's steps in the blocks of a page. */
function stepsIn(page: string): { page: string; inputs: Record<string, unknown> }[] {
  const blocks = readFileSync(join(root, page), 'utf8').matchAll(/```yaml\n([\s\S]*?)```/g);
  const steps = [...blocks].flatMap(([, text = '']) => usesIn(parse(text)));
  return steps.map(({ with: inputs }) => ({ page, inputs }));
}

type Uses = { uses: unknown; with: Record<string, unknown> };

function usesIn(part: unknown): Uses[] {
  if (typeof part !== 'object' || part === null) return [];
  if ('uses' in part && /trigger-import@/.test(String(part.uses))) return [part as Uses];
  return Object.values(part).flatMap(usesIn);
}

test('the README is a page that a person in a hurry reads', () => {
  assert.ok(readme.split('\n').length <= 171, 'at most 170 lines, and the end of the last one');
});

test('every test that the threat model names is there', () => {
  const names = [
    ...readFileSync(join(root, 'docs/threat-model.md'), 'utf8').matchAll(/`([\w/-]+\.test\.ts|faults\/)`/g),
  ].map(([, name]) => name ?? '');
  assert.ok(names.length > 10);
  for (const name of names) assert.ok(existsSync(join(root, '__tests__', name)), name);
});

/** A row of a table that begins with this word. */
function rowOf(word: string): RegExp {
  return new RegExp(`^\\| \`${word}\` \\|`, 'm');
}
