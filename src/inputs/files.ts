import { accessSync, constants, type Dirent, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { type InputFields, linesOf } from '../fields/fields.ts';
import { unexpandedPath } from '../fields/near-misses.ts';
import type { Published } from '../providers/provider.ts';
import { inertText, shorten } from '../text/inert-text.ts';
import { lookAtFile } from '../text/regular-file.ts';

/** The most that a list or the results of an earlier try have, in a file or not. */
export const MAX_TEXT_BYTES = 1024 * 1024;
const MAX_SHOWN_PATH = 200;
/** Where GitHub's own machines have the workspace; a job in a container has it elsewhere. */
const HOSTS_WORK = '/home/runner/work';
/** How far a file of the same name is looked for, so that a large workspace costs no time. */
const MAX_DEPTH = 6;
const MAX_ENTRIES = 5000;
const NOT_SEARCHED = ['node_modules', '.git'];

/** The folder that relative paths are taken from. */
export function workspaceOf(variables: NodeJS.ProcessEnv): string {
  return variables['GITHUB_WORKSPACE'] || process.cwd();
}

/**
 * Finds the file that an input names, and refuses one that cannot be read or is empty. A relative path is taken from
 * `workspace`; `instead` says what to give where no cause shows why it is missing.
 */
export function findFile(
  fields: InputFields,
  name: string,
  workspace: string,
  instead: string,
  mayBeEmpty = false,
): Published['file'] {
  const lines = linesOf(fields.text(name) ?? '').length;
  if (lines > 1) return fields.refuse(name, `holds ${lines} lines. Give the path of one file`);
  const text = fields.unquotedLine(name);
  if (text === undefined) return undefined;
  const path = resolve(workspace, text);
  const found = lookAtFile(path);
  if (found === undefined) {
    const cause = whyMissing(text, workspace);
    return fields.refuse(name, `names ${shownPath(text)}, which does not exist. ${cause ?? instead}`);
  }
  if (!found.isRegular) return fields.refuse(name, 'must be a file; the path leads to something else');
  if (found.bytes === 0 && !mayBeEmpty) return fields.refuse(name, 'is an empty file. Check the step that writes it');
  if (!isReadable(path)) return fields.refuse(name, 'cannot be read. Check the permissions of the file');
  return { path, bytes: found.bytes };
}

/** The text of a file; `undefined` where it cannot be read or is not in UTF-8. */
export function readTextFile(path: string): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch {
    return undefined;
  }
}

/** A path of a file on this machine, which is no secret. */
export function shownPath(path: string): string {
  return `\`${shorten(inertText(path).replaceAll('`', "'"), MAX_SHOWN_PATH)}\``;
}

function isReadable(path: string): boolean {
  try {
    accessSync(path, constants.R_OK);
    return true;
  } catch {
    return false;
  }
}

/** Why the file is not there, as far as that shows, and what to do; without the last full stop. */
function whyMissing(path: string, workspace: string): string | undefined {
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
  const unexpanded = unexpandedPath(path);
  if (unexpanded !== undefined) return `It ${unexpanded}`;
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
