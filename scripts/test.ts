import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { groupTests } from './test-groups.ts';

const root = join(import.meta.dirname, '..');
const REPORTER = pathToFileURL(join(import.meta.dirname, 'test-reporter.ts')).href;
const MIN_LINES_PERCENT = 99;
const MIN_BRANCHES_PERCENT = 98;

const given = process.argv.slice(2);
const files = given.filter((word) => !word.startsWith('-'));
const options = [...given.filter((word) => word.startsWith('-')), `--test-reporter=${REPORTER}`];

function run(words: readonly string[], env: NodeJS.ProcessEnv = {}): void {
  const how = { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } } as const;
  const { status } = spawnSync(process.execPath, ['--test', ...options, ...words], how);
  process.exitCode = status ?? 1;
}

/** Every test. Most wait for a child or a socket, so more files than cores run side by side. */
function runAll(): void {
  const coverage = ['--experimental-test-coverage', '--test-coverage-include=src/**'];
  const limits = [`--test-coverage-lines=${MIN_LINES_PERCENT}`, `--test-coverage-branches=${MIN_BRANCHES_PERCENT}`];
  const groups = mkdtempSync(join(tmpdir(), 'tests-'));
  try {
    const words = ['--test-concurrency=8', ...coverage, ...limits, ...groupTests(root, groups)];
    // The types of the source are stripped once, and not in each process anew. The cache makes the coverage of branches a
    // little less exact, that of lines not: https://nodejs.org/api/module.html#module-compile-cache
    run(words, { NODE_COMPILE_CACHE: join(groups, 'compiled') });
  } finally {
    rmSync(groups, { recursive: true, force: true });
  }
}

// `npm test -- FILE` runs that file alone, with the `dist/` that is there: what a first change needs.
if (files.length > 0) run(files);
else runAll();
