import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Enough for both processors, whatever waits. */
const GROUPS = 4;

/** What mostly waits, for children or for limits of time: each in a process of its own, so that all wait at once. */
const WAITS =
  /^__tests__[\\/](faults|golden)[\\/]|(step[\\/](list|list-ready|source)|check[\\/]check|source[\\/]source-reader)\.test\.ts$/;
const STARTS_CHILDREN = /node:child_process|sandbox\/runner\.ts|support\/workflow-run\.ts/;

/** What changes the process for every test in it: a hook or a variable outside of any suite. */
const TOUCHES_ALL = /^(before|beforeEach|after|afterEach|process\.env)\b/m;

/**
 * Gives what `node --test` has to run, in the order of its names: modules in the folder that import the test files. Those
 * that wait come first, because others have the processors meanwhile. All the rest shares a few processes, because most of
 * what a small file takes is its start (Node, and the types of the source to strip).
 */
export function groupTests(root: string, folder: string): string[] {
  const files = globSync('__tests__/**/*.test.ts', { cwd: root })
    .sort()
    .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }));
  const isAlone = ({ file, text }: { file: string; text: string }) => WAITS.test(file) || STARTS_CHILDREN.test(text);
  const together = files.filter((one) => !isAlone(one));
  const touching = together.filter(({ text }) => TOUCHES_ALL.test(text));
  const others = together.filter(({ text }) => !TOUCHES_ALL.test(text));
  const shared = Array.from({ length: GROUPS }, (_, group) => others.filter((_, index) => index % GROUPS === group));
  return [...files.filter(isAlone).map((one) => [one]), ...shared, touching].map((group, index) => {
    const path = join(folder, `${String(index + 1).padStart(3, '0')}.mjs`);
    writeFileSync(path, group.map(({ file }) => importOf(join(root, file))).join(''));
    return path;
  });
}

function importOf(file: string): string {
  return `import ${JSON.stringify(pathToFileURL(file).href)};\n`;
}
