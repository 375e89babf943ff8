import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const temporary = join(tmpdir(), 'trigger-import-mutation');
const folder = join(import.meta.dirname, '__tests__');

// Thousands of short processes start from the same sources, whose types need to be stripped only once.
process.env.NODE_COMPILE_CACHE ??= join(temporary, 'compile-cache');

/** A test that starts the bundle or another program: a mutant does not reach into that process. */
const STARTS_A_PROCESS = /node:child_process|sandbox\/runner\.ts/;
/** Starts a process too, but most of its cases do not need it. */
const MIXED = 'provider-words-hostile.test.ts';
/** Tests with sockets or many cases come last: most mutants are dead before. */
const SLOW = /^(follow|http-exchange|properties|provider-words-hostile|run\.|run-faults|trigger)/;

const tests = readdirSync(folder)
  .filter((name) => name.endsWith('.test.ts'))
  .filter((name) => name === MIXED || !STARTS_A_PROCESS.test(readFileSync(join(folder, name), 'utf8')));
const ordered = [...tests.filter((name) => !SLOW.test(name)), ...tests.filter((name) => SLOW.test(name))];

/*
 * What may survive, because no test in this process can or should tell the difference:
 *
 * - Guards for the compiler: `?.`, `?? ''` and `=== undefined` where what comes before leaves no such case, and the first
 *   value of a variable that is always set before it is read.
 * - Short cuts that change nothing but the time: the fast path of `inertText`, `if (text === '') return ''` before a
 *   search that finds nothing in it, a `Set` that removes doubles before a `RegExp` is made of them, a `+` in an expression
 *   whose rest becomes one blank anyway.
 * - Bounds on which both sides agree: 10 s are "10 s" with a decimal and without.
 * - Parts of an expression that the next check repeats: an anchor of a time that `Date.parse` refuses without it too, of a
 *   host that `URL` has read, a file that is not given and cannot be opened.
 * - V8's flags for a long wait and what is done where the report cannot be loaded: the tests of the bundle look at these.
 */

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
