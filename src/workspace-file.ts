import { accessSync, constants, type Stats, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { InputFields } from './providers/input-fields.ts';

/** A file of the workspace, or one that an absolute path names, with its size when the inputs were read. */
export interface WorkspaceFile {
  readonly path: string;
  readonly bytes: number;
}

/**
 * Finds the file that an input names, and refuses one that cannot be read or is empty. A relative path is taken from
 * `workspace`; `ifMissing` says what to give in its place.
 */
export function findFile(
  fields: InputFields,
  name: string,
  workspace: string,
  ifMissing: string,
): WorkspaceFile | undefined {
  const text = fields.unquotedLine(name);
  if (text === undefined) return undefined;
  const path = resolve(workspace, text);
  const stats = statOf(path);
  if (stats === undefined) return fields.refuse(name, `does not exist. ${ifMissing}`);
  // A pipe would block for ever when it is read.
  if (!stats.isFile()) return fields.refuse(name, 'must be a file; the path leads to something else');
  if (stats.size === 0) return fields.refuse(name, 'is an empty file. Check the step that writes it');
  if (!isReadable(path)) return fields.refuse(name, 'cannot be read. Check the permissions of the file');
  return { path, bytes: stats.size };
}

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

function isReadable(path: string): boolean {
  try {
    accessSync(path, constants.R_OK);
    return true;
  } catch {
    return false;
  }
}
