import { readFileSync } from 'node:fs';
import { InputFields, type InputSource } from './providers/input-fields.ts';
import type { CommonInputs, Import, InputRole, Provider } from './providers/provider.ts';
import { isRecord } from './providers/provider-words.ts';
import { providers } from './providers/providers.ts';
import { findJsonFault } from './text/json-fault.ts';
import { findFile } from './workspace-file.ts';

const MAX_FILE_BYTES = 1024 * 1024;
/** Those that are waited for or checked share one status request in 5 s, so more of them would hardly be looked at. */
const MAX_FOLLOWED = 20;
const MAX_IMPORTS = 100;
const MAX_NAME_LENGTH = 100;
/** What an entry can hold whatever the provider is. */
const COMMON_KEYS = ['name', 'published_file', 'published_sha256', 'source_url'];
/** The value of an entry may be written as JSON's own, too. */
const BOOLEAN_KEYS = ['test_connection'];
const HOW = 'Give a JSON list of objects, or the path of a file that holds one';

/** The entries of the input `imports` as they came, or what is wrong with the whole; `undefined` where it is absent. */
export type ImportsList =
  | { readonly entries: readonly unknown[]; readonly problem?: never }
  | { readonly entries?: never; readonly problem: string };

/** Reads the text of the input `imports`, or of the file that it names. Never quotes it. */
export function openImportsList(source: InputSource, workspace: string): ImportsList | undefined {
  const fields = new InputFields(source);
  const text = fields.text('imports');
  if (text === undefined) return undefined;
  const json = /^[[{]/.test(text) ? text : readListFile(fields, workspace);
  const [problem] = fields.problems;
  return json === undefined ? { problem: problem ?? '' } : parseList(json);
}

function readListFile(fields: InputFields, workspace: string): string | undefined {
  const file = findFile(fields, 'imports', workspace, HOW);
  if (file === undefined) return undefined;
  if (file.bytes > MAX_FILE_BYTES) return fields.refuse('imports', 'must be a file of at most 1 MiB');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file.path));
  } catch {
    return fields.refuse('imports', 'must be a file in UTF-8');
  }
}

function parseList(json: string): ImportsList {
  const fault = findJsonFault(json);
  if (fault !== undefined) {
    const place = `line ${fault.line}, column ${fault.column}`;
    const what = fault.what === 'broken' ? 'is not valid JSON' : 'holds an object with the same key twice';
    return { problem: `\`imports\` ${what}: look at ${place}.` };
  }
  const value: unknown = JSON.parse(json);
  if (isRecord(value)) {
    const more = Object.keys(value).filter((key) => key !== 'imports' && key !== '$schema');
    if (more.length > 0) return { problem: '`imports` as an object holds only `imports`, the list, and `$schema`.' };
  }
  const entries = isRecord(value) ? value['imports'] : value;
  return Array.isArray(entries) ? { entries } : { problem: `\`imports\` must hold a list. ${HOW}.` };
}

/** Gives the inputs as an entry changes them, by their names: to find what is secret, whether or not it may stand there. */
export function sourceOfEntry(source: InputSource, entry: unknown): InputSource {
  return (name) => (isRecord(entry) && Object.hasOwn(entry, name) ? textOf(entry[name]) : source(name));
}

/** What the entries of a list are read with. */
export interface ListReading {
  readonly source: InputSource;
  readonly provider: Provider;
  /** Of the whole step; the problems of all entries are told together with its own. */
  readonly fields: InputFields;
  /** Reads what every provider has, of the step or of an entry. */
  readonly readCommon: (fields: InputFields) => CommonInputs;
}

/** Reads the entries of a list into imports, and records every problem at its place, counted from 0. */
export function readImportsList({ entries, problem }: ImportsList, reading: ListReading): Import[] {
  const { fields } = reading;
  refuseInputsOfEntries(reading);
  const { waitMs, mode } = reading.readCommon(fields);
  if (entries === undefined) {
    fields.refuseWhole('imports', problem);
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
  if (!isRecord(entry)) return fields.refuse(place, 'must be an object, such as `{ "name": "Stores" }` with its id');
  const own = keysOfEntry(provider);
  const placeOf = (name: string) => (own.includes(name) ? `${place}.${name}` : name);
  const text = (name: string) => {
    if (own.includes(name)) return textOf(entry[name]);
    // The names that an entry can hold are told as keys that it does not know, where they are written with dashes.
    return own.includes(name.replaceAll('-', '_')) ? '' : source(name);
  };
  const ofEntry = new InputFields(text, placeOf, fields);
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
  ofEntry: InputFields,
  fields: InputFields,
  place: string,
  key: string,
  value: unknown,
  provider: Provider,
): void {
  const own = keysOfEntry(provider);
  if (own.includes(key)) {
    const isText = value === null || typeof value === 'string';
    if (isText || (typeof value === 'boolean' && BOOLEAN_KEYS.includes(key))) return;
    ofEntry.refuse(key, 'must be a text in quotes');
    return;
  }
  const shown = /^[\w$-]{1,40}$/.test(key) ? `${place}.${key}` : place;
  const role = providers.map(({ inputs }) => inputs[key]).find((found) => found !== undefined);
  const known = own.map((name) => `\`${name}\``).join(', ');
  if (role?.isSecret === true) {
    fields.refuse(shown, 'is a secret and must not stand in the list. Give it as an input of the step');
  } else if (role?.isOfEntry === true) {
    fields.refuse(shown, `does not work with ${provider.title}. Remove it`);
  } else if (shown === place) fields.refuse(place, `holds a key that is not known. An entry can hold ${known}`);
  else fields.refuse(shown, `is not known. An entry can hold ${known}`);
}

/** What an entry can hold must not be an input of the step too: it would not be clear which of the two holds. */
function refuseInputsOfEntries({ fields, provider }: ListReading): void {
  for (const name of keysOfEntry(provider)) {
    if (name === 'name' || fields.text(name) === undefined) continue;
    fields.refuse(name, 'cannot go with `imports`. Write it into the entries of the list');
  }
  for (const name of namesWith(provider, ({ isAlone }) => isAlone === true)) {
    if (fields.text(name) !== undefined) fields.refuse(name, 'cannot be used with `imports`. Remove one of the two');
  }
}

function refuseTwice(fields: InputFields, seen: Map<string, string>, key: string, place: string, what: string): void {
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
  return typeof value === 'string' || typeof value === 'boolean' ? String(value) : '';
}
