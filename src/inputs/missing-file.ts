import { type Dirent, readdirSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { lookAtFile } from '../regular-file.ts';
import { isUnexpandedPath } from './near-misses.ts';
import { shownPath } from './received.ts';

/** Where GitHub's own machines have the workspace; a job in a container has it elsewhere. */
const HOSTS_WORK = '/home/runner/work';
/** How far a file of the same name is looked for, so that a large workspace costs no time. */
const MAX_DEPTH = 6;
const MAX_ENTRIES = 5000;
const NOT_SEARCHED = ['node_modules', '.git'];

/** Why the file is not there, as far as that shows, and what to do; without the last full stop. */
export function whyMissing(path: string, workspace: string): string | undefined {
  const never = whyNeverThere(path);
  if (never !== undefined) return never;
  const entries = entriesOf(workspace);
  if (entries?.length === 0) {
    return 'The workspace is empty. Check out the repository or download the file in a step before this one';
  }
  const place = findByName(basename(path), workspace);
  return place === undefined ? undefined : `A file of that name is at ${shownPath(place)}. Give that path`;
}

/** Why no file can ever be at that path, and what to do; without the last full stop. */
export function whyNeverThere(path: string): string | undefined {
  if (path.startsWith('~')) return '`~` is expanded by a shell only. Give the whole path, or one in the workspace';
  if (isUnexpandedPath(path)) {
    return `It holds the name of a variable and not its value. Write it as \`\${{ env.NAME }}\` or \`\${{ steps.ID.outputs.NAME }}\``;
  }
  if (/[*?]/.test(path)) return 'It is a pattern. Give the path of one file';
  if (path.startsWith(`${HOSTS_WORK}/`) && lookAtFile(HOSTS_WORK) === undefined) {
    return 'This folder is on the host, but the job runs in a container. Give a path relative to the workspace';
  }
  return undefined;
}

/** Looks for a file of that name, in any case, the nearest folders first; links to folders are not followed. */
function findByName(name: string, workspace: string): string | undefined {
  let folders = [workspace];
  let seen = 0;
  for (let depth = 0; depth < MAX_DEPTH; depth += 1) {
    const inner: string[] = [];
    for (const folder of folders) {
      for (const entry of entriesOf(folder) ?? []) {
        seen += 1;
        if (seen > MAX_ENTRIES) return undefined;
        const path = join(folder, entry.name);
        if (entry.isFile() && entry.name.toLowerCase() === name.toLowerCase()) return relative(workspace, path);
        if (entry.isDirectory() && !NOT_SEARCHED.includes(entry.name)) inner.push(path);
      }
    }
    folders = inner;
  }
  return undefined;
}

function entriesOf(folder: string): Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return undefined;
  }
}
