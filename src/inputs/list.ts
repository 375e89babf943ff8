import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type InputFields, type InputSource, linesOf, openFields } from '../fields/fields.ts';
import type { Import } from '../providers/provider.ts';
import { isRecord } from '../providers/provider-words.ts';
import { isSameId } from '../text/uuid.ts';
import { counted } from '../text/wording.ts';
import { type ListReading, MAX_IMPORTS, readEntries, sourceOfEntry } from './entries.ts';
import { findFile, MAX_TEXT_BYTES, readTextFile } from './files.ts';
import { parseListText } from './list-text.ts';

/** Names that an error or a line of the log tells, before it counts the others. */
const MAX_TOLD = 20;
const NO_LIST = 'must hold a list, not only text. Write each import as `- dataset_id: …` or `- import_id: …`';
const HOW = 'Give a list in YAML or JSON, or the path of a file that holds one';

/** The input `imports`, opened before the other inputs are read. */
export interface OpenList {
  /** The inputs as each entry changes them, to find what is secret, whether or not it may stand there. */
  readonly sources: (source: InputSource) => InputSource[];
  /** Reads the entries into imports, without those that `only` leaves out; `hasOnly` says whether that is an input at all. */
  readonly read: (reading: ListReading, hasOnly: boolean) => Chosen;
}

/** The imports that `only` leaves in, with a line for the log. */
export interface Chosen {
  readonly imports: readonly Import[];
  readonly note: string | undefined;
}

/** Reads the text of the input `imports`, or of the file that it names. Never quotes it. */
export function openList(source: InputSource, workspace: string): OpenList {
  const own = openFields(source);
  const entries = readList(own, source, workspace);
  // Of more than can be imported, nothing is read.
  const bounded = entries === undefined || entries.length > MAX_IMPORTS ? [] : entries;
  return {
    sources: (ofStep) => bounded.map((entry) => sourceOfEntry(ofStep, entry)),
    read(reading, hasOnly) {
      const { source: given, fields } = reading;
      const imports = readEntries(entries, own.problems(), reading);
      // Of a list with problems it is not known which names it has.
      const isWhole = imports.length > 0 && imports.length === entries?.length;
      return isWhole ? chooseImports(fields, given('only'), imports, hasOnly) : { imports, note: undefined };
    },
  };
}

/** The entries as they came. */
function readList(fields: InputFields, source: InputSource, workspace: string): readonly unknown[] | undefined {
  const isInline = /^(?:[[{]|-\s)|\n\s*\S/.test(fields.text('imports') ?? '');
  // The indentation of the first line counts.
  const text = isInline ? source('imports') : readListFile(fields, workspace);
  if (text === undefined) return undefined;
  const read = parseListText(text);
  if ('problem' in read) return fields.refuse('imports', read.problem);
  const wrong = whyNoList(read.value);
  if (wrong !== undefined) return fields.refuse('imports', wrong);
  return (isRecord(read.value) ? read.value['imports'] : read.value) as unknown[];
}

function readListFile(fields: InputFields, workspace: string): string | undefined {
  const name = fields.path('imports') ?? '';
  // Ids, or a comment; a file of that name would have a dot or lie in a folder.
  if (/^[\w ,;#-]+$/.test(name) && !existsSync(resolve(workspace, name))) return fields.refuse('imports', NO_LIST);
  const file = findFile(fields, 'imports', workspace, HOW);
  if (file === undefined) return undefined;
  if (file.bytes > MAX_TEXT_BYTES) return fields.refuse('imports', 'must be a file of at most 1 MiB');
  return readTextFile(file.path) ?? fields.refuse('imports', 'must be a file in UTF-8');
}

/** What is wrong with a value that holds no list, and what a list looks like; `undefined` where it holds one. */
function whyNoList(value: unknown): string | undefined {
  if (Array.isArray(value)) return undefined;
  if (!isRecord(value)) return NO_LIST;
  const keys = Object.keys(value);
  if (keys.includes('imports')) {
    const isAlone = keys.every((key) => key === 'imports' || key === '$schema');
    if (!isAlone) return 'is an object with other keys. It can hold only `imports` (the list) and `$schema`';
    return Array.isArray(value['imports']) ? undefined : `must hold a list. ${HOW}`;
  }
  if (keys.length === 2 && Array.isArray(value['value']) && keys.includes('Count')) {
    return "holds PowerShell's `value` and `Count` around the list. Write it with `ConvertTo-Json -InputObject @($list)`";
  }
  if (keys.length > 0 && keys.every((key) => key.startsWith('-'))) return 'needs a plain space after each `-`';
  if (keys.length > 0 && Object.values(value).every(isRecord)) {
    return 'has a key for each import and is no list. Begin each import with `- ` and put that key into its `name`';
  }
  return 'is one object and no list. Put it into a list: `- ` before its first key in YAML, `[` and `]` around it in JSON';
}

/** Reads which of the imports of a list are meant, by their names or ids: one a line, or separated by commas. */
function chooseImports(fields: InputFields, text: string, imports: readonly Import[], isGiven: boolean): Chosen {
  const all = { imports, note: undefined };
  // A line break separates names too: of nothing but that, nobody wants all.
  if (/^[^\S\r\n]*$/.test(text)) return isGiven ? { ...all, note: `\`only\` is empty: ${everyImport(imports)}.` } : all;
  const wanted = linesOf(text).flatMap((line) => {
    // A name may hold a comma.
    if (meant(imports, line.trim()).length > 0) return [line];
    return line.split(',');
  });
  const words = wanted.map((word) => word.trim()).filter((word) => word !== '');
  if (words.length === 0) {
    fields.refuse(
      'only',
      'holds commas or line breaks, but no name. Name the imports to import now, or leave it empty for all',
    );
    return all;
  }
  const found = [...new Set(words)].map((word) => meant(imports, word));
  const strange = found.findIndex((items) => items.length === 0);
  if (strange >= 0) {
    const which = found.length === 1 ? '' : ` (number ${strange + 1} of ${found.length})`;
    fields.refuse('only', `holds a name${which} that is not in \`imports\`. Names in the list: ${listed(imports)}`);
    return all;
  }
  const chosen = new Set(found.flat());
  const isIn = (item: Import) => chosen.has(item);
  const leftOut = imports.filter((item) => !isIn(item));
  const note =
    leftOut.length === 0 ? `\`only\` names ${everyImport(imports)}.` : `Left out by \`only\`: ${listed(leftOut)}.`;
  return { imports: imports.filter(isIn), note };
}

/** The import of that name, or else of that id: one may have a name that is another's id. */
function meant(imports: readonly Import[], word: string): readonly Import[] {
  const named = imports.filter(({ name }) => name === word);
  return named.length > 0 ? named : imports.filter(({ plan }) => isSameId(plan.subject.id ?? '', word));
}

function everyImport(imports: readonly Import[]): string {
  return imports.length === 1 ? 'the one import' : `all ${imports.length} imports`;
}

function listed(imports: readonly Import[]): string {
  const names = imports.slice(0, MAX_TOLD).map(({ name }) => `\`${name}\``);
  const more = imports.length - names.length;
  return `${names.join(', ')}${more > 0 ? ` and ${counted(more, 'other', 'others')}` : ''}`;
}
