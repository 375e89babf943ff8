import { accessSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { BY_GRAVITY } from '../outcome.ts';
import type { InputSource } from '../providers/input-fields.ts';
import type { Import } from '../providers/provider.ts';
import { isRecord, parseJson } from '../providers/provider-words.ts';
import { lookAtFile } from '../regular-file.ts';
import { type EarlierImport, type Entry, startedAs } from '../starts.ts';
import { isSameId } from '../text/uuid.ts';
import { type OpenFields, openFields } from './fields.ts';
import { whyNeverThere } from './missing-file.ts';
import { shownPath } from './received.ts';
import { type Variables, workspaceOf } from './variables.ts';

const MAX_BYTES = 1024 * 1024;
/** More than twice of what an import has; each is cleaned whenever the list is written. */
const MAX_TEXTS = 50;
/** What `results` can hold, so that a variable holds it, and what an import of this step takes of that. */
const MAX_HANDED_ON_BYTES = 120_000;
const BYTES_OF_IMPORT = 600;
const NO_RESULTS = 'must hold the output `results` of an earlier attempt of this step';

/** What earlier attempts of the same workflow run left. */
export interface EarlierTry {
  /** What they told of each import of this step, in the same order; `undefined` for one that they did not have. */
  readonly ofImports: readonly (EarlierImport | undefined)[];
  /** What they told of others, which is handed on as it is. */
  readonly others: readonly EarlierImport[];
}

/** The input `resume`, opened before the imports of this step are known. */
export interface OpenResume {
  readonly warnings: readonly string[];
  /** All that it holds, where it can be used. */
  readonly entries: readonly EarlierImport[];
  /** Finds the imports of this step in it; records in `fields` what is wrong with it. */
  readonly match: (fields: OpenFields, imports: readonly Import[]) => EarlierTry | undefined;
}

/** Reads the text of the input `resume`, or of the file that it names. What is in it decides what is not imported. */
export function openResume(source: InputSource, variables: Variables): OpenResume {
  const opened = readText(source, workspaceOf(variables));
  const isMissing = 'isMissing' in opened;
  const read = 'text' in opened ? readEntries(opened.text, variables) : opened;
  const entries = 'entries' in read ? read.entries : [];
  const attempt = Number(variables['GITHUB_RUN_ATTEMPT'] ?? '1');
  return {
    entries,
    warnings:
      isMissing && attempt > 1
        ? [
            `\`resume\` names ${shownPath(source('resume').trim())}, which does not exist. If an earlier attempt started imports, they are started again.`,
          ]
        : [],
    match(fields, imports) {
      if ('problem' in read) return fields.refuseWhole('resume', read.problem);
      if ('wrong' in read) return fields.refuse('resume', read.wrong);
      return entries.length === 0 ? undefined : matchImports(entries, fields, imports);
    },
  };
}

/** `wrong` is the rest of a sentence that begins with the input's name, `problem` is the whole. */
type Text =
  | { readonly text: string }
  | { readonly isMissing: true }
  | { readonly wrong: string }
  | { readonly problem: string };

function readText(source: InputSource, workspace: string): Text {
  const given = source('resume').trim();
  if (/^[[{]/.test(given)) {
    return Buffer.byteLength(given) > MAX_BYTES ? { wrong: 'must have at most 1 MiB' } : { text: given };
  }
  const fields = openFields(source);
  const name = fields.path('resume');
  if (name === undefined) return { problem: fields.problems().join(' ') };
  const path = resolve(workspace, name);
  const found = lookAtFile(path);
  if (found === undefined) {
    const never = whyNeverThere(name);
    if (never !== undefined) return { wrong: `names ${shownPath(name)}, which does not exist. ${never}` };
    // `null` is what an expression gives that names nothing, and hardly the name of a file.
    const isNone = isMissing(path) && parseJson(name) === undefined;
    return isNone ? { isMissing: true } : { wrong: `${NO_RESULTS}, or the path of a file that can be read` };
  }
  if (!found.isRegular) return { wrong: 'must be a file; the path leads to something else' };
  if (found.bytes > MAX_BYTES) return { wrong: 'must be a file of at most 1 MiB' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path)).trim() };
  } catch {
    return { wrong: 'must be a file in UTF-8 that can be read' };
  }
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

type Entries = { readonly entries: readonly EarlierImport[] } | { readonly wrong: string };

function readEntries(text: string, variables: Variables): Entries {
  const value = text === '' ? [] : parseJson(text)?.value;
  if (!Array.isArray(value)) return { wrong: NO_RESULTS };
  if (value.length === 0) return { entries: [] };
  const runId = variables['GITHUB_RUN_ID'] ?? '';
  if (runId === '' || (variables['ACT'] ?? '') !== '') {
    return { wrong: 'works only in a GitHub workflow run. This runner gives no run id' };
  }
  const entries = value.map(readEntry).filter((entry) => entry !== undefined);
  if (entries.length < value.length) return { wrong: `${NO_RESULTS}: a list of objects with texts` };
  const ids = new Set<string>();
  for (const [{ id = '', outcome = '', workflow_run: run } = {}] of entries) {
    if (!BY_GRAVITY.some((word) => word === outcome)) return { wrong: 'holds an `outcome` that is not known' };
    if (run !== runId) {
      return {
        wrong: 'is from another workflow run, whose data may be older. Use the `results` of this run, or remove it',
      };
    }
    if (id === '')
      return {
        wrong:
          'holds an import without an id, so the action cannot find it again. With `reimport_key`, give `dataset_id` too',
      };
    const folded = id.toLowerCase();
    if (ids.has(folded)) return { wrong: 'holds the same id twice' };
    ids.add(folded);
  }
  return { entries };
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
  fields: OpenFields,
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
