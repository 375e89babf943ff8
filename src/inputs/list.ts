import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { InputSource } from '../providers/input-fields.ts';
import type { CommonInputs, Import, InputRole, Provider } from '../providers/provider.ts';
import { isRecord } from '../providers/provider-words.ts';
import { providers } from '../providers/providers.ts';
import { type OpenFields, openFields } from './fields.ts';
import { findFile } from './files.ts';
import { parseListText } from './list-text.ts';
import { type Chosen, chooseImports } from './only.ts';

const MAX_FILE_BYTES = 1024 * 1024;
/** Those that are waited for or checked share one status request in 5 s, so more of them would hardly be looked at. */
const MAX_FOLLOWED = 20;
const MAX_IMPORTS = 100;
const MAX_NAME_LENGTH = 100;
/** What an entry can hold whatever the provider is. */
const COMMON_KEYS = ['name', 'published_file', 'published_sha256', 'source_url', 'min_records'];
/** Those of them that the step may hold as well, as the default of its entries. */
const DEFAULTS_OF_STEP = ['min_records'];
const NO_LIST = 'must hold a list, not only text. Write each import as `- dataset_id: …` or `- import_id: …`';
const HOW = 'Give a list in YAML or JSON, or the path of a file that holds one';

/** The input `imports`, opened before the other inputs are read. */
export interface OpenList {
  /** The inputs as each entry changes them, to find what is secret, whether or not it may stand there. */
  readonly sources: (source: InputSource) => InputSource[];
  /** Reads the entries into imports, without those that `only` leaves out. */
  readonly read: (reading: ListReading) => Chosen;
}

/** What the entries of a list are read with. */
export interface ListReading {
  readonly source: InputSource;
  readonly provider: Provider;
  /** Of the whole step; the problems of all entries are told together with its own. */
  readonly fields: OpenFields;
  /** Reads what every provider has, of the step or of an entry. */
  readonly readCommon: (fields: OpenFields) => CommonInputs;
  readonly hasOnly: boolean;
}

/** Reads the text of the input `imports`, or of the file that it names. Never quotes it. */
export function openList(source: InputSource, workspace: string): OpenList {
  const { entries, problem } = readEntries(source, workspace);
  // Of more than can be imported, nothing is read.
  const bounded = entries === undefined || entries.length > MAX_IMPORTS ? [] : entries;
  return {
    sources: (ofStep) => bounded.map((entry) => sourceOfEntry(ofStep, entry)),
    read(reading) {
      const { source: given, fields, hasOnly } = reading;
      const imports = readImports(entries, problem, reading);
      // Of a list with problems it is not known which names it has.
      const isWhole = imports.length > 0 && imports.length === entries?.length;
      return isWhole ? chooseImports(fields, given('only'), imports, hasOnly) : { imports, note: undefined };
    },
  };
}

/** The entries as they came, or what is wrong with the whole. */
type Entries =
  | { readonly entries: readonly unknown[]; readonly problem?: never }
  | { readonly entries?: never; readonly problem: string };

function readEntries(source: InputSource, workspace: string): Entries {
  const fields = openFields(source);
  const isInline = /^(?:[[{]|-\s)|\n\s*\S/.test(fields.text('imports') ?? '');
  // The indentation of the first line counts.
  const text = isInline ? source('imports') : readListFile(fields, workspace);
  const [problem = ''] = fields.problems();
  if (text === undefined) return { problem };
  const read = parseListText(text);
  const wrong = 'problem' in read ? read.problem : whyNoList(read.value);
  if ('problem' in read || wrong !== undefined) return { problem: `\`imports\` ${wrong}.` };
  return { entries: (isRecord(read.value) ? read.value['imports'] : read.value) as unknown[] };
}

function readListFile(fields: OpenFields, workspace: string): string | undefined {
  const name = fields.path('imports') ?? '';
  // Ids, or a comment; a file of that name would have a dot or lie in a folder.
  if (/^[\w ,;#-]+$/.test(name) && !existsSync(resolve(workspace, name))) return fields.refuse('imports', NO_LIST);
  const file = findFile(fields, 'imports', workspace, HOW);
  if (file === undefined) return undefined;
  if (file.bytes > MAX_FILE_BYTES) return fields.refuse('imports', 'must be a file of at most 1 MiB');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file.path));
  } catch {
    return fields.refuse('imports', 'must be a file in UTF-8');
  }
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

function sourceOfEntry(source: InputSource, entry: unknown): InputSource {
  return (name) => (isRecord(entry) && Object.hasOwn(entry, name) ? textOf(entry[name]) : source(name));
}

/** Reads the entries of a list into imports, and records every problem at its place, counted from 0. */
function readImports(
  entries: readonly unknown[] | undefined,
  problem: string | undefined,
  reading: ListReading,
): Import[] {
  const { fields } = reading;
  refuseInputsOfEntries(reading);
  const { waitMs, mode } = reading.readCommon(fields);
  if (entries === undefined) {
    fields.refuseWhole('imports', problem ?? '');
    return [];
  }
  const isFollowed = waitMs !== undefined || mode === 'check';
  const max = isFollowed ? MAX_FOLLOWED : MAX_IMPORTS;
  if (entries.length === 0) fields.refuse('imports', 'is empty. Give at least one import');
  if (entries.length > max) {
    const when = isFollowed ? ' with `wait` or `check`' : '';
    fields.refuse('imports', `can hold at most ${max} imports${when}; got ${entries.length}. Split the list`);
    return [];
  }
  const seen = { ids: new Map<string, string>(), names: new Map<string, string>() };
  return entries.flatMap((entry, index) => {
    const item = readEntry(entry, `imports[${index}]`, reading);
    if (item === undefined) return [];
    const [id = '', place] = [item.plan.subject.id?.toLowerCase(), `imports[${index}]`];
    refuseTwice(fields, seen.ids, id, `${place}.${item.plan.subject.kind}_id`, `${item.plan.subject.kind}`);
    refuseTwice(fields, seen.names, item.name, `${place}.name`, 'name');
    return [item];
  });
}

function readEntry(entry: unknown, place: string, reading: ListReading): Import | undefined {
  const { source, provider, fields, readCommon } = reading;
  if (!isRecord(entry)) {
    if (/^[\w-]+:[^ ]/.test(textOf(entry))) return fields.refuse(place, 'needs a plain space after `:`');
    const id = Object.keys(provider.inputs).find((name) => provider.inputs[name]?.isOfEntry);
    return fields.refuse(place, `must be an object, such as \`- ${id}: …\` in YAML or \`{ "${id}": "…" }\` in JSON`);
  }
  const own = keysOfEntry(provider);
  const text = (name: string) => {
    const ofEntry = own.includes(name) ? textOf(entry[name]) : '';
    return ofEntry !== '' || (own.includes(name) && !DEFAULTS_OF_STEP.includes(name)) ? ofEntry : source(name);
  };
  const placeOf = (name: string) => {
    const isOwn = own.includes(name) && !(DEFAULTS_OF_STEP.includes(name) && textOf(entry[name]) === '');
    return isOwn ? `${place}.${name}` : name;
  };
  const ofEntry = openFields(text, { placeOf, findings: fields.findings });
  for (const [key, value] of Object.entries(entry)) refuseKey(ofEntry, fields, place, key, value, provider);
  const name = ofEntry.line('name');
  if (name !== undefined && [...name].length > MAX_NAME_LENGTH) {
    return ofEntry.refuse('name', `must have at most ${MAX_NAME_LENGTH} characters`);
  }
  const item = provider.readImport(ofEntry, readCommon(ofEntry));
  return item === undefined || name === undefined ? item : { ...item, name };
}

/** Refuses a key that is not known, and a value that is no text. */
function refuseKey(
  ofEntry: OpenFields,
  fields: OpenFields,
  place: string,
  key: string,
  value: unknown,
  provider: Provider,
): void {
  const own = keysOfEntry(provider);
  if (own.includes(key)) {
    if (value !== null && typeof value !== 'string') ofEntry.refuse(key, 'must be a text, not a list or an object');
    return;
  }
  const shown = /^[\w$-]{1,40}$/.test(key) ? `${place}.${key}` : place;
  const role = providers.map(({ inputs }) => inputs[key]).find((found) => found !== undefined);
  const known = own.map((name) => `\`${name}\``).join(', ');
  if (role?.isSecret === true) {
    fields.refuse(shown, 'is a secret and must not stand in the list. Give it as an input of the step');
  } else if (role?.isOfEntry === true) {
    fields.refuse(shown, `does not work with ${provider.title}. Remove it`);
  } else if (key.startsWith('//')) fields.refuse(place, 'holds a comment that begins with `//`. Begin it with `#`');
  else if (/[\u2018-\u201f\u00ab\u00bb]/.test(key)) {
    fields.refuse(place, 'holds a key in typographic quotes. Use straight ones, or none');
  } else if (value === null && /^[\w-]+:/.test(key)) fields.refuse(place, 'needs a plain space after `:`');
  else if (shown === place) fields.refuse(place, `holds a key that is not known. An entry can hold ${known}`);
  else fields.refuse(shown, `is not known. An entry can hold ${known}`);
}

/** What an entry can hold must not be an input of the step too: it would not be clear which of the two holds. */
function refuseInputsOfEntries({ fields, provider }: ListReading): void {
  for (const name of keysOfEntry(provider)) {
    if (name === 'name' || DEFAULTS_OF_STEP.includes(name) || fields.text(name) === undefined) continue;
    fields.refuse(name, 'cannot go with `imports`. Write it into the entries of the list');
  }
  for (const name of namesWith(provider, ({ isAlone }) => isAlone === true)) {
    if (fields.text(name) !== undefined) fields.refuse(name, 'cannot be used with `imports`. Remove one of the two');
  }
}

function refuseTwice(fields: OpenFields, seen: Map<string, string>, key: string, place: string, what: string): void {
  const before = seen.get(key);
  if (key !== '' && before !== undefined) fields.refuse(place, `is the same ${what} as in \`${before}\`. Remove one`);
  else seen.set(key, place.replace(/\..*$/, ''));
}

function keysOfEntry(provider: Provider): string[] {
  return [...COMMON_KEYS, ...namesWith(provider, ({ isOfEntry }) => isOfEntry === true)];
}

function namesWith({ inputs }: Provider, has: (role: InputRole) => boolean): string[] {
  return Object.entries(inputs).flatMap(([name, role]) => (has(role) ? [name] : []));
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
