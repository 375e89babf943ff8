import { accessSync } from 'node:fs';
import { resolve } from 'node:path';
import { type InputFields, type InputSource, openFields } from '../fields/fields.ts';
import { BY_GRAVITY } from '../outcome/outcome.ts';
import { type EarlierImport, type Entry, startedAs } from '../outcome/starts.ts';
import type { Import } from '../providers/provider.ts';
import { isRecord, parseJson } from '../providers/provider-words.ts';
import type { Left } from '../report/results.ts';
import { lookAtFile } from '../text/regular-file.ts';
import { isSameId } from '../text/uuid.ts';
import { MAX_TEXT_BYTES, readTextFile, shownPath, whyNeverThere, workspaceOf } from './files.ts';

/** More than twice of what an import has; each is cleaned whenever the list is written. */
const MAX_TEXTS = 50;
/** What `results` can hold, so that a variable holds it, and what an import of this step takes of that. */
const MAX_HANDED_ON_BYTES = 120_000;
const BYTES_OF_IMPORT = 600;
const NO_RESULTS = 'must hold the output `results` of an earlier attempt of this step';

/** What earlier attempts of the same workflow run left. */
export type EarlierTry = Pick<Left, 'ofImports' | 'others'>;

/** The input `resume`, opened before the imports of this step are known. */
export interface OpenResume {
  readonly warnings: readonly string[];
  /** All that it holds, where it can be used. */
  readonly entries: readonly EarlierImport[];
  /** Finds the imports of this step in it; records in `fields` what is wrong with it. */
  readonly match: (fields: InputFields, imports: readonly Import[]) => EarlierTry | undefined;
}

/**
 * Reads the text of the input `resume`, or of the file that it names. What is in it decides what is not imported. A
 * file that is missing is told only in a later attempt: before the first there was none.
 */
export function openResume(source: InputSource, variables: NodeJS.ProcessEnv, isRerun: boolean): OpenResume {
  const own = openFields(source);
  const text = readText(own, workspaceOf(variables));
  const entries = text ? (readEntries(text, own, variables) ?? []) : [];
  const [problem] = own.problems();
  const isMissing = text === undefined && problem === undefined;
  return {
    entries,
    warnings:
      isMissing && isRerun
        ? [
            `\`resume\` names ${shownPath(source('resume').trim())}, which does not exist. If an earlier attempt started imports, they are started again.`,
          ]
        : [],
    match(fields, imports) {
      if (problem !== undefined) return fields.refuseWhole('resume', problem);
      return entries.length === 0 ? undefined : matchImports(entries, fields, imports);
    },
  };
}

/** The text, trimmed; `undefined` with no problem where the file that is named does not exist. */
function readText(fields: InputFields, workspace: string): string | undefined {
  const refuse = (wrong: string) => fields.refuse('resume', wrong);
  const given = fields.text('resume') ?? '';
  if (/^[[{]/.test(given)) {
    return Buffer.byteLength(given) > MAX_TEXT_BYTES ? refuse('must have at most 1 MiB') : given;
  }
  const name = fields.path('resume');
  if (name === undefined) return undefined;
  const path = resolve(workspace, name);
  const found = lookAtFile(path);
  if (found === undefined) {
    const never = whyNeverThere(name);
    if (never !== undefined) return refuse(`names ${shownPath(name)}, which does not exist. ${never}`);
    // `null` is what an expression gives that names nothing, and hardly the name of a file.
    const isNone = isMissing(path) && parseJson(name) === undefined;
    return isNone ? undefined : refuse(`${NO_RESULTS}, or the path of a file that can be read`);
  }
  if (!found.isRegular) return refuse('must be a file; the path leads to something else');
  if (found.bytes > MAX_TEXT_BYTES) return refuse('must be a file of at most 1 MiB');
  return readTextFile(path)?.trim() ?? refuse('must be a file in UTF-8 that can be read');
}

/** Says whether nothing is there. What cannot be looked at may be there, and say what was started. */
function isMissing(path: string): boolean {
  try {
    accessSync(path);
    return false;
  } catch (fault) {
    return fault instanceof Error && 'code' in fault && ['ENOENT', 'ENOTDIR'].includes(String(fault.code));
  }
}

function readEntries(
  text: string,
  fields: InputFields,
  variables: NodeJS.ProcessEnv,
): readonly EarlierImport[] | undefined {
  const refuse = (wrong: string) => fields.refuse('resume', wrong);
  const value = parseJson(text)?.value;
  if (!Array.isArray(value)) return refuse(NO_RESULTS);
  if (value.length === 0) return [];
  const runId = variables['GITHUB_RUN_ID'] ?? '';
  if (runId === '' || (variables['ACT'] ?? '') !== '') {
    return refuse('works only in a GitHub workflow run. This runner gives no run id');
  }
  const entries = value.map(readEntry).filter((entry) => entry !== undefined);
  if (entries.length < value.length) return refuse(`${NO_RESULTS}: a list of objects with texts`);
  const ids = new Set<string>();
  for (const [{ id = '', outcome = '', workflow_run: run } = {}] of entries) {
    if (!BY_GRAVITY.some((word) => word === outcome)) return refuse('holds an `outcome` that is not known');
    if (run !== runId) {
      return refuse(
        'is from another workflow run, whose data may be older. Use the `results` of this run, or remove it',
      );
    }
    if (id === '') {
      return refuse(
        'holds an import without an id, so the action cannot find it again. With `reimport_key`, give `dataset_id` too',
      );
    }
    const folded = id.toLowerCase();
    if (ids.has(folded)) return refuse('holds the same id twice');
    ids.add(folded);
  }
  return entries;
}

/** An entry, with what it hands on of earlier starts; those have only what differs. */
function readEntry(value: unknown): EarlierImport | undefined {
  if (!isTexts(value) || !['name', 'id', 'outcome'].every((key) => Object.hasOwn(value, key))) return undefined;
  const { started = '[]', ...newest } = value;
  const before = parseJson(started)?.value;
  if (!Array.isArray(before) || !before.every((start) => isTexts(start) && startedAs(start))) return undefined;
  const { name = '', id = '', workflow_run: run = '' } = newest;
  const empty = Object.fromEntries(Object.keys(newest).map((key) => [key, '']));
  return [newest, ...before.map((start: Entry): Entry => ({ ...empty, ...start, name, id, workflow_run: run }))];
}

function isTexts(value: unknown): value is Entry {
  const texts = isRecord(value) ? Object.values(value) : [null];
  return texts.length <= MAX_TEXTS && texts.every((text) => typeof text === 'string');
}

function matchImports(
  entries: readonly EarlierImport[],
  fields: InputFields,
  imports: readonly Import[],
): EarlierTry | undefined {
  if (imports.some(({ plan }) => plan.subject.id === undefined)) {
    return fields.refuse('resume', 'needs `dataset_id` beside the `reimport_key`, to know the import again');
  }
  const isOf = ([{ id = '' } = {}]: EarlierImport, { plan }: Import) => isSameId(id, plan.subject.id ?? '');
  const found = imports.map((item) => entries.find((entry) => isOf(entry, item)));
  if (imports.length > 0 && found.every((entry) => entry === undefined)) {
    return fields.refuse('resume', 'holds none of the imports of this step. Use the `results` of this step');
  }
  const others = entries.filter((entry) => !found.includes(entry));
  const bare = others.map(([newest, ...before]) => [{ ...newest, error_detail: '' }, ...before]);
  // A list that no variable holds would be lost, and with it what this step starts.
  if (Buffer.byteLength(JSON.stringify(bare)) + imports.length * BYTES_OF_IMPORT > MAX_HANDED_ON_BYTES) {
    return fields.refuse(
      'resume',
      'holds too many imports that this step does not have. Use the `results` of this step',
    );
  }
  return { ofImports: found, others };
}
