import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { groupTests } from '../../scripts/test-groups.ts';

const root = join(import.meta.dirname, '../..');
const REPORTER = pathToFileURL(join(root, 'scripts/test-reporter.ts')).href;
const PASSES = "import { test } from 'node:test';\ntest('passes', () => {});\n";

/** Runs test files as `npm test` does, in a folder of their own. */
function runGroups(files: Readonly<Record<string, string>>): { status: number | null; stdout: string } {
  const folder = mkdtempSync(join(tmpdir(), 'test-command-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      const path = join(folder, '__tests__', name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
    mkdirSync(join(folder, 'groups'));
    const groups = groupTests(folder, join(folder, 'groups'));
    // A test that runs in a test's process would take itself for a part of it.
    const env = { ...process.env, NODE_TEST_CONTEXT: undefined, NODE_V8_COVERAGE: undefined };
    const given = ['--test', `--test-reporter=${REPORTER}`, ...groups];
    const { status, stdout } = spawnSync(process.execPath, given, { env, encoding: 'utf8' });
    return { status, stdout };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('npm test', () => {
  test('says in a few lines that all is well', () => {
    const many = `${PASSES}for (let index = 0; index < 500; index += 1) test('test ' + index, () => {});\n`;
    const { status, stdout } = runGroups({ 'a.test.ts': many, 'b/c.test.ts': PASSES });
    assert.equal(status, 0, stdout);
    assert.match(stdout, /^502 tests passed, 0 failed/m);
    assert.ok(stdout.split('\n').length <= 60);
  });

  for (const [what, text] of [
    ['imports a name that is not there', "import { gone } from 'node:fs';\nconsole.log(gone);\n"],
    ['imports a file that is not there', "import './gone.ts';\n"],
    ['throws while it loads', "throw new Error('while it loads');\n"],
  ]) {
    test(`names a file that ${what}, and runs the others of its group`, () => {
      const files = { 'a.test.ts': PASSES, 'broken.test.ts': text ?? '', 'c.test.ts': PASSES, 'e.test.ts': PASSES };
      const many = Object.fromEntries(Array.from({ length: 8 }, (_, index) => [`f${index}.test.ts`, PASSES]));
      const { status, stdout } = runGroups({ ...files, ...many });
      assert.equal(status, 1);
      assert.match(stdout, /✖ __tests__.broken\.test\.ts can be imported/);
      assert.match(stdout, /^11 tests passed, 1 failed/m);
    });
  }

  test('tells a test that failed, with its error and its place', () => {
    const text =
      "import { describe, test } from 'node:test';\ndescribe('suite', () => test('one', () => { throw new Error('two'); }));\n";
    const { status, stdout } = runGroups({ 'a.test.ts': text, 'b.test.ts': PASSES });
    assert.equal(status, 1);
    assert.match(stdout, /✖ one\n {2}.*a\.test\.ts:2\n {4}Error: two/);
    assert.equal(stdout.match(/✖/g)?.length, 1);
  });
});
