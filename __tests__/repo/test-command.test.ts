import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { groupTests } from '../../scripts/test-groups.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const root = join(import.meta.dirname, '../..');
const REPORTER = pathToFileURL(join(root, 'scripts/test-reporter.ts')).href;
const TEST = "import { test } from 'node:test';\n";

/** The groups in which `npm test` would run these test files. */
function groupsOf(...files: string[]): string[] {
  const folder = temporaryFolder();
  mkdirSync(join(folder, '__tests__'));
  for (const [index, text] of files.entries()) writeFileSync(join(folder, `__tests__/f${index}.test.ts`), text);
  return groupTests(folder, temporaryFolder());
}

/** Runs a group as `npm test` does. */
function run(group = ''): { status: number | null; stdout: string } {
  // A test that runs in a test's process would take itself for a part of it.
  const env = { ...process.env, NODE_TEST_CONTEXT: undefined, NODE_V8_COVERAGE: undefined };
  return spawnSync(process.execPath, ['--test', `--test-reporter=${REPORTER}`, group], { env, encoding: 'utf8' });
}

describe('npm test', () => {
  test('says in a few lines that all is well', () => {
    const many = `${TEST}for (let index = 0; index < 500; index += 1) test('test ' + index, () => {});\n`;
    const { status, stdout } = run(...groupsOf(many));
    assert.equal(status, 0, stdout);
    assert.match(stdout, /^500 tests passed, 0 failed/m);
    assert.ok(stdout.split('\n').length <= 60);
  });

  test('names a file that cannot be imported, runs the others of its group, and tells where a test failed', () => {
    const broken = "import { gone } from 'node:fs';\nconsole.log(gone);\n";
    const throwing = "throw new Error('while it loads');\n";
    const failing = `${TEST}test('passes', () => {});\ntest('one', () => { throw new Error('two'); });\n`;
    // Four groups share the files in turn.
    const { status, stdout } = run(groupsOf(broken, TEST, TEST, TEST, throwing, TEST, TEST, TEST, failing)[0]);
    assert.equal(status, 1);
    for (const name of ['f0', 'f4']) assert.match(stdout, new RegExp(`✖ __tests__.${name}.test.ts can be imported`));
    assert.match(stdout, /✖ one\n {2}.*f8\.test\.ts:3\n {4}Error: two/);
    assert.equal(stdout.match(/✖/g)?.length, 3);
    assert.match(stdout, /^1 tests passed, 3 failed/m);
  });

  test('runs each file once', () => {
    const text = groupsOf(...Array<string>(9).fill(TEST))
      .map((path) => readFileSync(path, 'utf8'))
      .join('');
    const names = [...text.matchAll(/import\(".*\/(f\d)\.test\.ts"\)/g)].map(([, name]) => name);
    assert.deepEqual(names.toSorted(), ['f0', 'f1', 'f2', 'f3', 'f4', 'f5', 'f6', 'f7', 'f8']);
  });
});
