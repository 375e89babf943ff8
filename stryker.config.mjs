import { createHash } from 'node:crypto';
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

const temporary = join(tmpdir(), 'trigger-import-mutation');
const folder = join(import.meta.dirname, '__tests__');

// Thousands of short processes start from the same sources, whose types need to be stripped only once.
process.env.NODE_COMPILE_CACHE ??= join(temporary, 'compile-cache');

/** A test that starts the bundle or another program: a mutant does not reach into that process. */
const STARTS_A_PROCESS = /node:child_process|sandbox\/runner\.ts/;
/** Start a process too, but most of their cases do not need it. */
const MIXED = ['elsewhere.test.ts', 'missing-secrets.test.ts', 'provider-words-hostile.test.ts', 'source.test.ts'];
/** Tests that run the bundle through a support file, that test the sandbox, or that read the text of the source. */
const ELSEWHERE = /^(faults|golden|repo|sandbox)[\\/]|own-words/;
/** Tests with sockets or many cases come last: most mutants are dead before. */
const SLOW = /^(wait\/follow|http\/exchange|step\/|trigger\/send)|properties|provider-words-hostile/;

const tests = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.test.ts') && !ELSEWHERE.test(path))
  .filter((path) => MIXED.includes(basename(path)) || !STARTS_A_PROCESS.test(readFileSync(join(folder, path), 'utf8')))
  .map((path) => path.replaceAll('\\', '/'))
  .sort();
const isSlow = (path) => SLOW.test(path);
const ordered = [...tests.filter((path) => !isSlow(path)), ...tests.filter(isSlow)];

/** In percent. A mutant that survives has met every test that reaches it, so all of them take hours. */
const SAMPLE = Number(process.env.MUTATION_SAMPLE || 100);
if (!(SAMPLE > 0)) throw new Error('MUTATION_SAMPLE must be a number of per cent above 0.');
/** Another seed looks elsewhere. */
const SEED = process.env.MUTATION_SEED ?? '1';
const LINES_AT_A_TIME = 20;

/** What is mutated: a share of the pieces of `src`, the same ones in every run with the same seed. */
function sampled() {
  // index.ts is executed when it is imported, and ends the process: only the tests of the bundle can look at it.
  const files = globSync('src/**/*.ts', { cwd: import.meta.dirname })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => basename(file) !== 'index.ts');
  if (SAMPLE >= 100) return files;
  return files.flatMap((file) => {
    const length = readFileSync(join(import.meta.dirname, file), 'utf8').split('\n').length;
    const starts = Array.from(
      { length: Math.ceil(length / LINES_AT_A_TIME) },
      (_, index) => index * LINES_AT_A_TIME + 1,
    );
    const pieces = starts.map((start) => `${file}:${start}-${start + LINES_AT_A_TIME - 1}`);
    return pieces.filter(
      (piece) =>
        createHash('sha256')
          .update(SEED + piece)
          .digest()
          .readUInt32BE() %
          100 <
        SAMPLE,
    );
  });
}

/*
 * The kinds of mutants that survive, and why no test in this process can or should tell the difference. Whoever meets
 * another kind kills it, or adds it here.
 *
 * - Guards for the compiler, where what comes before leaves no such case: `?.`, `?? ''`, `=== undefined`, a tag that is
 *   checked again, the first value of a variable that is always set before it is read. An input that is absent has told its
 *   problem, and inputs with problems are not used; the end of a list of edits is the end of the text (secrets/search).
 * - Short cuts that change nothing but the time: the fast path of `inertText`, an empty body in provider-words, a `+` in an
 *   expression whose rest becomes one blank or nothing anyway, a pause of 0 ms, looking for secrets that are not there.
 * - Bounds on which both sides agree: 10 s are "10 s" with a decimal and without, two hours are 120 minutes (wording), a
 *   factor of 1 is none (clock), the last code point has no character (secrets/search).
 * - What the next check repeats: an anchor of a time that `Date.parse` refuses without it too, of a host that `URL` has read
 *   (loopback); a quote that is taken away however it was written; a file of no name that cannot be opened.
 * - Two ways to the same end: a body that is cut tells of it by `error` and by `close`, and what has ended can end again
 *   (http/exchange); the context of @actions/github and the runner's variables say the same (invocation).
 * - Words that nobody reads: the message of an error that is caught at once (http/body, summary/summary), a tag that only
 *   has to differ from the others (step), what is told of a look that is the last.
 * - What the tests of the bundle look at: V8's flags for a long wait, a report that cannot be loaded, and how many turns of
 *   the event loop a signal needs (process).
 */

/** https://stryker-mutator.io/docs/stryker-js/configuration/; the packages are those of scripts/mutation. */
export default {
  mutate: sampled(),
  testRunner: 'nearest-first',
  tap: {
    // The first test that fails is enough.
    forceBail: true,
    testFiles: ordered.map((path) => `__tests__/${path}`),
    nodeArgs: [
      '--test-reporter=tap',
      // A mutant that waits for ever; the longest suite takes half of it.
      '--test-timeout=30000',
      '--require',
      './scripts/mutation/time-limit.cjs',
      '--require',
      '{{hookFile}}',
      '{{testFile}}',
    ],
  },
  plugins: ['@stryker-mutator/tap-runner', './scripts/mutation/nearest-first.js'],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // All tests in this process one after the other, on a slow machine.
  dryRunTimeoutMinutes: 30,
  timeoutMS: 3000,
  timeoutFactor: 1.5,
  // TypeScript 7 has no compiler API for Stryker to read its configuration with, and nothing here is compiled.
  tsconfigFile: 'none',
  tempDirName: temporary,
  reporters: ['clear-text', 'progress'],
  clearTextReporter: { logTests: false, reportTests: false, allowColor: false },
  thresholds: { high: 95, low: 90, break: 90 },
};
