import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build.ts';
import { groupTests } from './test-groups.ts';

const root = join(import.meta.dirname, '..');
const MIN_LINES_PERCENT = 99;
const MIN_BRANCHES_PERCENT = 98;

/** Names the files of two folders that differ, also those that only one of them has. */
function differingFiles(left: string, right: string): string[] {
  const names = new Set([...readdirSync(left), ...readdirSync(right)]);
  return [...names].filter((name) => readOrEmpty(join(left, name)) !== readOrEmpty(join(right, name)));
}

function readOrEmpty(file: string): string {
  try {
    return readFileSync(file, 'latin1');
  } catch {
    return '';
  }
}

function checkDist(): void {
  const fresh = mkdtempSync(join(tmpdir(), 'dist-'));
  try {
    build(fresh);
    const differing = differingFiles(fresh, join(root, 'dist'));
    if (differing.length === 0) return;
    console.error(`dist/ is not what the source gives (${differing.join(', ')}): run npm run build and commit it.`);
    process.exit(1);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

checkDist();
const coverage = ['--experimental-test-coverage', '--test-coverage-include=src/**'];
const limits = [`--test-coverage-lines=${MIN_LINES_PERCENT}`, `--test-coverage-branches=${MIN_BRANCHES_PERCENT}`];
// Most tests wait for a child or a socket, so more files than cores run side by side.
const parallel = '--test-concurrency=8';
const groups = mkdtempSync(join(tmpdir(), 'tests-'));
try {
  const files = [...groupTests(root, groups), ...process.argv.slice(2)];
  const { status } = spawnSync(process.execPath, ['--test', parallel, ...coverage, ...limits, ...files], {
    cwd: root,
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
} finally {
  rmSync(groups, { recursive: true, force: true });
}
