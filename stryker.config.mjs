import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const temporary = join(tmpdir(), 'trigger-import-mutation');
const folder = join(import.meta.dirname, '__tests__');

// Thousands of short processes start from the same sources, whose types need to be stripped only once.
process.env.NODE_COMPILE_CACHE ??= join(temporary, 'compile-cache');

/** A test that starts the bundle or another program: a mutant does not reach into that process. */
const STARTS_A_PROCESS = /node:child_process|sandbox\/runner\.ts/;
/** Tests with sockets or many cases come last: most mutants are dead before. */
const SLOW = /^(follow|http-exchange|properties|run\.|run-faults|trigger)/;

const tests = readdirSync(folder).filter((name) => {
  return name.endsWith('.test.ts') && !STARTS_A_PROCESS.test(readFileSync(join(folder, name), 'utf8'));
});
const ordered = [...tests.filter((name) => !SLOW.test(name)), ...tests.filter((name) => SLOW.test(name))];

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  // index.ts is executed when it is imported, and ends the process: only the tests of the bundle can look at it.
  mutate: ['src/*.ts', '!src/index.ts'],
  testRunner: 'tap',
  tap: {
    testFiles: ordered.map((name) => `__tests__/${name}`),
    nodeArgs: ['--test-reporter=tap', '--require', '{{hookFile}}', '{{testFile}}'],
  },
  plugins: ['@stryker-mutator/tap-runner'],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  timeoutMS: 3000,
  timeoutFactor: 1.5,
  // TypeScript 7 has no compiler API for Stryker to read its configuration with, and nothing here is compiled.
  tsconfigFile: 'none',
  tempDirName: temporary,
  reporters: ['clear-text', 'progress'],
  clearTextReporter: { logTests: false, reportTests: false, allowColor: false },
  thresholds: { high: 95, low: 90, break: 90 },
};
