import { accessSync, constants } from 'node:fs';
import { resolve } from 'node:path';
import { lookAtFile } from '../regular-file.ts';
import type { OpenFields } from './fields.ts';
import { whyMissing } from './missing-file.ts';
import { shownPath } from './received.ts';

/** A file of the workspace, or one that an absolute path names, with its size when the inputs were read. */
export interface WorkspaceFile {
  readonly path: string;
  readonly bytes: number;
}

/**
 * Finds the file that an input names, and refuses one that cannot be read or is empty. A relative path is taken from
 * `workspace`; `instead` says what to give where no cause shows why it is missing.
 */
export function findFile(
  fields: OpenFields,
  name: string,
  workspace: string,
  instead: string,
  mayBeEmpty = false,
): WorkspaceFile | undefined {
  const lines = fields.text(name)?.split(/\r\n|\n|\r/).length ?? 0;
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

function isReadable(path: string): boolean {
  try {
    accessSync(path, constants.R_OK);
    return true;
  } catch {
    return false;
  }
}
