import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** As many as run side by side. */
const GROUPS = 4;

/** What mostly waits, for children or for limits of time: each in a process of its own, so that all wait at once. */
const WAITS =
  /^__tests__[\\/](faults|golden)[\\/]|(step[\\/](list|list-ready|source)|check[\\/]check|source[\\/]source-reader)\.test\.ts$/;
const STARTS_CHILDREN = /node:child_process|sandbox\/runner\.ts|support\/workflow-run\.ts/;

/**
 * Gives what `node --test` has to run, in the order of its names: modules in the folder that import the test files. Those
 * that wait come first, because others have the processors meanwhile; then a few with all the rest, because most of what a
 * small file takes is its start (Node, and the types of the source to strip).
 */
export function groupTests(root: string, folder: string): string[] {
  const files = globSync('__tests__/**/*.test.ts', { cwd: root }).sort();
  const alone = files.filter(
    (file) => WAITS.test(file) || STARTS_CHILDREN.test(readFileSync(join(root, file), 'utf8')),
  );
  const together = files.filter((file) => !alone.includes(file));
  const shared = Array.from({ length: GROUPS }, (_, group) => together.filter((_, index) => index % GROUPS === group));
  return [...alone.map((file) => [file]), ...shared].map((group, index) => {
    const path = join(folder, `${String(index + 1).padStart(3, '0')}.mjs`);
    writeFileSync(path, group.map((file) => importOf(join(root, file))).join(''));
    return path;
  });
}

function importOf(file: string): string {
  return `import ${JSON.stringify(pathToFileURL(file).href)};\n`;
}
