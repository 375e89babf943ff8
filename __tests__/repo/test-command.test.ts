import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { groupTests } from '../../scripts/test-groups.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const root = join(import.meta.dirname, '../..');
const REPORTER = pathToFileURL(join(root, 'scripts/test-reporter.ts')).href;
const PASSES = "import { test } from 'node:test';\ntest('passes', () => {});\n";

/** Runs test files as `npm test` does, in a folder of their own. */
function runGroups(files: Readonly<Record<string, string>>): { status: number | null; stdout: string } {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, '__tests__', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  const groups = groupTests(folder, temporaryFolder());
  // A test that runs in a test's process would take itself for a part of it.
  const env = { ...process.env, NODE_TEST_CONTEXT: undefined, NODE_V8_COVERAGE: undefined };
  const given = ['--test', `--test-reporter=${REPORTER}`, ...groups];
  const { status, stdout } = spawnSync(process.execPath, given, { env, encoding: 'utf8' });
  return { status, stdout };
}

describe('npm test', () => {
  test('says in a few lines that all is well', () => {
    const many = `${PASSES}for (let index = 0; index < 500; index += 1) test('test ' + index, () => {});\n`;
    const { status, stdout } = runGroups({ 'b/a.test.ts': many });
    assert.equal(status, 0, stdout);
    assert.match(stdout, /^501 tests passed, 0 failed/m);
    assert.ok(stdout.split('\n').length <= 60);
  });

  test('names a file that cannot be imported, and runs the others of its group', () => {
    const broken = {
      'name.test.ts': "import { gone } from 'node:fs';\nconsole.log(gone);\n",
      'file.test.ts': "import './gone.ts';\n",
      'throws.test.ts': "throw new Error('while it loads');\n",
    };
    const others = Object.fromEntries(Array.from({ length: 6 }, (_, index) => [`f${index}.test.ts`, PASSES]));
    const { status, stdout } = runGroups({ ...broken, ...others });
    assert.equal(status, 1);
    for (const name of Object.keys(broken)) assert.match(stdout, new RegExp(`✖ __tests__.${name} can be imported`));
    assert.match(stdout, /^6 tests passed, 3 failed/m);
  });

  test('tells a test that failed, with its error and its place', () => {
    const text =
      "import { describe, test } from 'node:test';\ndescribe('suite', () => test('one', () => { throw new Error('two'); }));\n";
    const { status, stdout } = runGroups({ 'a.test.ts': text });
    assert.equal(status, 1);
    assert.match(stdout, /✖ one\n {2}.*a\.test\.ts:2\n {4}Error: two/);
    assert.equal(stdout.match(/✖/g)?.length, 1);
  });
});
