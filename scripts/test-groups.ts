import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** More than processors: a group is over sooner than the longest files. */
const GROUPS = 3;

/**
 * What needs a process of its own: what starts others, and waits for them; what changes the process, or its clock; hooks
 * that would be those of all tests of the process.
 */
const OWN_PROCESS =
  /node:child_process|sandbox\/runner\.ts|support\/step\.ts|trustTestCa|process\.(env|on|exit|std)|mock\.(timers|method)\(|^(before|after)/m;
/** Folders whose files start the bundle through a support file. */
const BUNDLE = /^__tests__[\\/](faults|golden|repo|step)[\\/]/;

/**
 * Gives what `node --test` has to run: the files that need a process of their own, and a few modules in the folder that
 * import all others. Most of what a small file takes is its start: Node, and the types of the source to strip.
 */
export function groupTests(root: string, folder: string): string[] {
  const files = globSync('__tests__/**/*.test.ts', { cwd: root }).sort();
  const alone = files.filter((file) => BUNDLE.test(file) || OWN_PROCESS.test(readFileSync(join(root, file), 'utf8')));
  const together = files.filter((file) => !alone.includes(file));
  const groups = Array.from({ length: GROUPS }, (_, group) => {
    const lines = together.filter((_, index) => index % GROUPS === group).map((file) => importOf(join(root, file)));
    const path = join(folder, `group-${group + 1}.mjs`);
    writeFileSync(path, lines.join(''));
    return path;
  });
  return [...groups, ...alone];
}

function importOf(file: string): string {
  return `import ${JSON.stringify(pathToFileURL(file).href)};\n`;
}
