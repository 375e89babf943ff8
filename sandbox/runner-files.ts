import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { EOL, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { LogReader } from './runner-log.ts';

/** The files that the runner hands to a step. */
export type StepFiles = {
  folder: string;
  workspace: string;
  event: string;
  output: string;
  summary: string;
  env: string;
  path: string;
  state: string;
  /** Removes them all. */
  remove(): Promise<void>;
};

// Source: actions/runner, CreateStepSummaryCommand.
const MAX_SUMMARY_BYTES = 1024 * 1024;

/** Makes empty files for one step, in a new temporary folder, the event file, and the files of the workspace by their paths in it. */
export async function makeStepFiles(
  payload: unknown,
  workspaceFiles: Readonly<Record<string, string>> = {},
): Promise<StepFiles> {
  const folder = await mkdtemp(join(tmpdir(), 'step-'));
  const [output, summary, env, path, state] = ['output', 'step_summary', 'env', 'path', 'state'].map((name) =>
    join(folder, name),
  );
  const event = join(folder, 'event.json');
  const workspace = join(folder, 'workspace');
  const files = { folder, workspace, event, output, summary, env, path, state } as Omit<StepFiles, 'remove'>;
  await Promise.all([
    mkdir(workspace),
    writeFile(event, JSON.stringify(payload)),
    ...[files.output, files.summary, files.env, files.path, files.state].map((file) => writeFile(file, '')),
  ]);
  for (const [path, text] of Object.entries(workspaceFiles)) {
    await mkdir(dirname(join(workspace, path)), { recursive: true });
    await writeFile(join(workspace, path), text);
  }
  return { ...files, remove: () => rm(folder, { recursive: true, force: true, maxRetries: 3 }) };
}

/** Reads a file that a step may have removed, without a byte order mark. */
export async function readStepFile(file: string): Promise<string> {
  try {
    return (await readFile(file, 'utf8')).replace(/^\uFEFF/, '');
  } catch {
    return '';
  }
}

/**
 * Takes over what a step wrote into its files, at its end. Those for variables, paths and state are not read: this action
 * writes none of them. Source: actions/runner, FileCommandManager.cs.
 */
export async function takeFiles(
  files: StepFiles,
  log: LogReader,
): Promise<{ summary: string; outputs: Record<string, string> }> {
  const size = await stat(files.summary)
    .then((stats) => stats.size)
    .catch(() => 0);
  const isTooLong = size > MAX_SUMMARY_BYTES;
  // The step stays green.
  if (isTooLong) log.complain(tooLongSummary(size));
  const { pairs, fault } = parsePairs(await readStepFile(files.output));
  if (fault !== undefined) log.fail("file command 'output'", fault);
  return { summary: isTooLong ? '' : await readStepFile(files.summary), outputs: Object.fromEntries(pairs) };
}

function tooLongSummary(bytes: number): string {
  const sizes = `supports content up to a size of ${MAX_SUMMARY_BYTES / 1024}k, got ${Math.floor(bytes / 1024)}k`;
  return `$GITHUB_STEP_SUMMARY upload aborted, ${sizes}. For more information see: https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-markdown-summary`;
}

/**
 * Reads the pairs of an output file: `name=value`, or `name<<delimiter`, the value and the delimiter on lines of their own.
 * Gives what was read before the first fault, as the runner does. Source: actions/runner, EnvFileKeyValuePairs.
 */
export function parsePairs(text: string): { pairs: [name: string, value: string][]; fault?: string } {
  const pairs: [string, string][] = [];
  const lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = withoutEnd(lines[index] ?? '');
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (line === '') continue;
    if (equals === 0) return { pairs, fault: "Value cannot be null. (Parameter 'name')" };
    if (equals > 0 && (heredoc < 0 || equals < heredoc)) {
      pairs.push([line.slice(0, equals), line.slice(equals + 1)]);
    } else if (heredoc > 0 && heredoc + 2 < line.length) {
      const delimiter = line.slice(heredoc + 2);
      const end = lines.findIndex((candidate, at) => at > index && withoutEnd(candidate) === delimiter);
      if (end < 0) return { pairs, fault: unendedFault(lines.slice(index + 1), delimiter) };
      pairs.push([line.slice(0, heredoc), withoutEnd(lines.slice(index + 1, end).join(''))]);
      index = end;
    } else {
      const rule = heredoc < 0 ? '' : '. Name must not be empty and delimiter must not be empty';
      return { pairs, fault: `Invalid format '${line}'${rule}` };
    }
  }
  return { pairs };
}

function unendedFault(lines: readonly string[], delimiter: string): string {
  const isCut = lines.at(-1)?.endsWith('\n') === false;
  const fault = isCut ? 'EOF marker missing new line.' : `Matching delimiter not found '${delimiter}'`;
  return `Invalid value. ${fault}`;
}

/** Takes the last line end off; only on Windows is a `\r` a part of it. */
function withoutEnd(line: string): string {
  return line.replace(EOL === '\r\n' ? /\r?\n$/ : /\n$/, '');
}
