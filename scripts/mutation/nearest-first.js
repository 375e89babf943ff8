import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { commonTokens, declareFactoryPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import { TestStatus } from '@stryker-mutator/api/test-runner';
import { TapTestRunner } from '@stryker-mutator/tap-runner';

/** Tests that wait for real time, and those that take what the process prints, of which the report of others is a part. */
const ALONE = /(step[\\/].*|import[\\/]check|source[\\/]source-reader)\.test\.ts$/;

/**
 * Runs the tests of a mutant's own file first, then those of its room: most mutants are dead after one of them. The others
 * run in one process, because most of what each takes is its start; the slow ones come last.
 */
class NearestFirstTestRunner extends TapTestRunner {
  #others = { path: '', id: '' };

  mutantRun(options) {
    const { fileName } = options.activeMutant;
    const [name, room] = [basename(fileName, '.ts'), basename(dirname(fileName))];
    const tests = options.testFilter ?? this.testFiles;
    const own = tests.filter((test) => basename(test).startsWith(name));
    const near = tests.filter((test) => basename(dirname(test)) === room && !own.includes(test));
    const far = tests.filter((test) => !own.includes(test) && !near.includes(test));
    const others = far.filter((test) => !ALONE.test(test));
    if (others.length > 0) this.#others = { path: moduleOf(others), id: others[0] };
    const together = others.length > 0 ? [this.#others.path] : [];
    const waiting = far.filter((test) => ALONE.test(test));
    return super.mutantRun({ ...options, testFilter: [...own, ...near, ...together, ...waiting] });
  }

  /** A file that was ended by time-limit.cjs leaves nothing to read, and its mutant is dead. */
  async runFile(testFile, options) {
    const id = testFile === this.#others.path ? this.#others.id : testFile;
    const test = { id, name: id, fileName: id };
    try {
      const { testResult, coverage } = await super.runFile(testFile, options);
      return { testResult: { ...testResult, ...test }, coverage };
    } catch (error) {
      if (error.code !== 'ENOENT' || options.activeMutant === undefined) throw error;
      const failed = { status: TestStatus.Failed, failureMessage: 'It did not end in time', timeSpentMs: 0 };
      return { testResult: { ...test, startPosition: undefined, ...failed } };
    }
  }
}

/** Writes a module that imports the tests. */
function moduleOf(tests) {
  const path = join(tmpdir(), `mutation-${process.pid}.mjs`);
  writeFileSync(path, tests.map((test) => `import ${JSON.stringify(pathToFileURL(resolve(test)).href)};\n`).join(''));
  return path;
}

function createNearestFirst(injector) {
  return injector.provideValue('globalNamespace', '__stryker__').injectClass(NearestFirstTestRunner);
}
createNearestFirst.inject = tokens(commonTokens.injector);

/** https://stryker-mutator.io/docs/stryker-js/guides/create-a-plugin/ */
export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'nearest-first', createNearestFirst)];
