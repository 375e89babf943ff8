import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readSecrets } from '../../src/inputs/inputs.ts';
import { INPUT_NAMES } from '../../src/inputs/names.ts';
import { BLOOMREACH, problemsOf, type RawInputs, readRaw, variablesOf, WOOSMAP } from '../support/inputs.ts';

describe('a switch whose name is nearly ours starts nothing:', () => {
  const cases: [given: string, meant: string][] = [
    ['dryRun', 'dry_run'],
    ['dryrun', 'dry_run'],
    ['dry-run', 'dry_run'],
    ['dry_rnu', 'dry_run'],
    ['dry', 'dry_run'],
    ['waits', 'wait'],
    ['wiat', 'wait'],
    ['chek', 'check'],
    ['publish_file', 'published_file'],
    ['wait_timeout', 'wait_timeout_minutes'],
    ['max_loss', 'max_loss_percent'],
    ['max', 'max_attempts'],
    ['published_sha', 'published_sha256'],
  ];
  for (const [given, meant] of cases) {
    test(given, () => {
      const problem = `\`${meant}\` is spelled \`${given.toLowerCase()}\` in this step. Correct the name, or remove it.`;
      assert.ok(problemsOf({ ...WOOSMAP, [given]: 'x' }).includes(problem));
    });
  }
});

test('names of others, empty ones and our own are no misspelt ones', () => {
  for (const name of ['token', 'environment', 'wa', 'waiter_x', 'node_version', 'fetch_depth']) {
    assert.deepEqual(problemsOf({ ...WOOSMAP, [name]: 'x' }), [], name);
  }
  assert.deepEqual(problemsOf({ ...WOOSMAP, dryRun: ' ' }), []);
  for (const name of INPUT_NAMES) {
    assert.ok(!problemsOf({ ...WOOSMAP, [name]: 'x' }).some((problem) => problem.includes('is spelled')), name);
  }
});

describe('a secret that was given under a name that is nearly right is masked:', () => {
  const cases: [given: string, text: string, masked: string][] = [
    ['privat_key', 'wsk-0123456', 'wsk-0123456'],
    ['api-secret', 'abc-0123456', 'abc-0123456'],
    ['apikey', 'abc-0123456', 'abc-0123456'],
    ['pathh', 'https://h/f?sig=abc-0123456', 'abc-0123456'],
  ];
  for (const [given, text, masked] of cases) {
    test(given, () => {
      const all: RawInputs[] = [{ [given]: text }, { ...WOOSMAP, ...BLOOMREACH, path: '/f', [given]: text }];
      for (const raw of all) {
        const { registered } = readSecrets((name) => raw[name] ?? '', variablesOf(raw));
        assert.ok(registered.includes(masked), registered.join());
      }
    });
  }
});

test('what plays the runner hands on inputs of others, so there a misspelt one is a warning', () => {
  for (const name of ['ACT', 'GITEA_ACTIONS', 'FORGEJO_ACTIONS']) {
    const reading = readRaw({ ...WOOSMAP, dryRun: 'true' }, { [name]: 'true' });
    assert.equal(reading.kind, 'imports');
    assert.deepEqual(reading.kind === 'imports' && reading.warnings, [
      '`dry_run` is spelled `dryrun` in this step. Correct the name, or remove it.',
    ]);
  }
});
