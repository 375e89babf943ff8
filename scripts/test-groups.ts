import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * What mostly waits, for children or for limits of time, the longest first: each file is a process of its own, so that all
 * wait at once while the others have the processors.
 */
const WAITS = [
  'repo/archive.',
  'faults/',
  'repo/examples-',
  'sandbox/demo.',
  'step/histories.',
  'step/list',
  'step/killed.',
  'step/source.',
  'golden/',
  'import/check.',
  'source/source-reader.',
  'step/cancel.',
  'step/runner',
  'repo/adding-',
  'repo/bundle.',
  'repo/confinement.',
];

/** What changes the process for every test in it: a hook or a variable outside of any suite. */
const TOUCHES_ALL = /^(before|beforeEach|after|afterEach|process\.env)\b/m;

const HEAD = "import { test } from 'node:test';\n";

/** How many processes all others share. */
const SHARED = 4;

/**
 * Gives what `node --test` has to run, in the order of its names: modules in the folder that import the test files. Few
 * processes are best: most of what a small file takes is its start (Node, and the types of the source to strip).
 */
export function groupTests(root: string, folder: string): string[] {
  const files = globSync('__tests__/**/*.test.ts', { cwd: root }).sort();
  const waiting = WAITS.flatMap((start) => files.filter((file) => isAt(start, file)));
  const others = files.filter((file) => !waiting.includes(file));
  const touching = others.filter((file) => TOUCHES_ALL.test(readFileSync(join(root, file), 'utf8')));
  const rest = others.filter((file) => !touching.includes(file));
  const shared = Array.from({ length: SHARED }, (_, group) => rest.filter((_, index) => index % SHARED === group));
  const groups = [...shared, ...waiting.map((file) => [file]), touching].filter(({ length }) => length > 0);
  return groups.map((group, index) => {
    const path = join(folder, `${String(index + 1).padStart(3, '0')}.mjs`);
    writeFileSync(path, HEAD + group.map((file) => importOf(root, file)).join(''));
    return path;
  });
}

function isAt(start: string, file: string): boolean {
  return file.replaceAll('\\', '/').startsWith(`__tests__/${start}`);
}

/** A file that cannot be imported takes none of its group with it, and is named. */
function importOf(root: string, file: string): string {
  const [name, url] = [JSON.stringify(file), JSON.stringify(pathToFileURL(join(root, file)).href)];
  return `await import(${url}).catch((error) => test(${name} + ' can be imported', () => { throw error; }));\n`;
}
