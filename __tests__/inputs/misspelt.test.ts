import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSecrets } from '../../src/inputs/inputs.ts';
import { INPUT_NAMES } from '../../src/inputs/names.ts';
import { BLOOMREACH, problemsOf, type RawInputs, readRaw, variablesOf, WOOSMAP } from '../support/inputs.ts';
import { table } from '../support/table.ts';

function isRefused(meant: string, ...given: string[]): void {
  for (const name of given) {
    const problem = `\`${meant}\` is spelled \`${name.toLowerCase()}\` in this step. Correct the name, or remove it.`;
    assert.ok(problemsOf({ ...WOOSMAP, [name]: 'x' }).includes(problem), name);
  }
}

table('an input whose name is nearly ours starts nothing:', isRefused, [
  ['dry_run', 'dryRun', 'dryrun', 'dry-run', 'dry_rnu', 'dry'],
  ['wait', 'waits', 'wiat'],
  ['check', 'chek'],
  ['published_file', 'publish_file'],
  ['wait_timeout_minutes', 'wait_timeout'],
  ['max_loss_percent', 'max_loss'],
  ['max_attempts', 'max'],
  ['published_sha256', 'published_sha'],
]);

test('names of others, empty ones and our own are no misspelt ones', () => {
  for (const name of ['token', 'environment', 'wa', 'waiter_x', 'node_version', 'fetch_depth']) {
    assert.deepEqual(problemsOf({ ...WOOSMAP, [name]: 'x' }), [], name);
  }
  assert.deepEqual(problemsOf({ ...WOOSMAP, dryRun: ' ' }), []);
  for (const name of INPUT_NAMES) {
    assert.ok(!problemsOf({ ...WOOSMAP, [name]: 'x' }).some((problem) => problem.includes('is spelled')), name);
  }
});

function isMasked(given: string, text: string, masked: string): void {
  const all: RawInputs[] = [{ [given]: text }, { ...WOOSMAP, ...BLOOMREACH, path: '/f', [given]: text }];
  for (const raw of all) {
    const { registered } = readSecrets((name) => raw[name] ?? '', variablesOf(raw));
    assert.ok(registered.includes(masked), registered.join());
  }
}

table('a secret that was given under a name that is nearly right is masked:', isMasked, [
  ['privat_key', 'wsk-0123456', 'wsk-0123456'],
  ['api-secret', 'abc-0123456', 'abc-0123456'],
  ['apikey', 'abc-0123456', 'abc-0123456'],
  ['pathh', 'https://h/f?sig=abc-0123456', 'abc-0123456'],
]);

test('what plays the runner hands on inputs of others, so there a misspelt one is a warning', () => {
  for (const name of ['ACT', 'GITEA_ACTIONS', 'FORGEJO_ACTIONS']) {
    const reading = readRaw({ ...WOOSMAP, dryRun: 'true' }, { [name]: 'true' });
    assert.equal(reading.kind, 'imports');
    assert.deepEqual(reading.kind === 'imports' && reading.warnings, [
      '`dry_run` is spelled `dryrun` in this step. Correct the name, or remove it.',
    ]);
  }
});
