import { type InputFields, type InputSource, openFields } from '../fields/fields.ts';
import type { CommonInputs, Import, InputRole, Provider } from '../providers/provider.ts';
import { isRecord, textOf } from '../providers/provider-words.ts';
import { providers } from '../providers/providers.ts';

export const MAX_IMPORTS = 100;
/** Those that are waited for or checked share one status request in 5 s, so more of them would hardly be looked at. */
const MAX_FOLLOWED = 20;
const MAX_NAME_LENGTH = 100;
/** What an entry can hold whatever the provider is. */
const COMMON_KEYS = ['name', 'published_file', 'published_sha256', 'source_url', 'min_records'];
/** Those of them that the step may hold as well, as the default of its entries. */
const DEFAULTS_OF_STEP = ['min_records'];

/** What the entries of a list are read with. */
export interface ListReading {
  readonly source: InputSource;
  readonly provider: Provider;
  /** Of the whole step; the problems of all entries are told together with its own. */
  readonly fields: InputFields;
  /** Reads what every provider has, of the step or of an entry. */
  readonly readCommon: (fields: InputFields) => CommonInputs;
}

/** The inputs as an entry changes them, whether or not they may stand there. */
export function sourceOfEntry(source: InputSource, entry: unknown): InputSource {
  return (name) => (isRecord(entry) && Object.hasOwn(entry, name) ? textOf(entry[name]) : source(name));
}

/** Reads the entries of a list into imports, and records every problem at its place, counted from 0. */
export function readEntries(
  entries: readonly unknown[] | undefined,
  [problem = '']: readonly string[],
  reading: ListReading,
): Import[] {
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
    const place = `imports[${index}]`;
    const item = readEntry(entry, place, reading);
    if (item === undefined) return [];
    const { kind, id = '' } = item.plan.subject;
    refuseTwice(fields, seen.ids, id.toLowerCase(), `${place}.${kind}_id`, kind);
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
  const isOfEntry = (name: string) =>
    own.includes(name) && (textOf(entry[name]) !== '' || !DEFAULTS_OF_STEP.includes(name));
  const ofEntry = openFields((name) => (isOfEntry(name) ? textOf(entry[name]) : source(name)), {
    placeOf: (name) => (isOfEntry(name) ? `${place}.${name}` : name),
    findings: fields.findings,
  });
  for (const [key, value] of Object.entries(entry)) {
    if (!own.includes(key)) refuseKey(key, value, place, reading);
    else if (value !== null && typeof value !== 'string') {
      ofEntry.refuse(key, 'must be a text, not a list or an object');
    }
  }
  const name = ofEntry.line('name');
  if (name !== undefined && [...name].length > MAX_NAME_LENGTH) {
    return ofEntry.refuse('name', `must have at most ${MAX_NAME_LENGTH} characters`);
  }
  const item = provider.readImport(ofEntry, readCommon(ofEntry));
  return item === undefined || name === undefined ? item : { ...item, name };
}

/** Refuses a key that an entry cannot hold. */
function refuseKey(key: string, value: unknown, place: string, { fields, provider }: ListReading): void {
  const shown = /^[\w$-]{1,40}$/.test(key) ? `${place}.${key}` : place;
  const role = providers.map(({ inputs }) => inputs[key]).find((found) => found !== undefined);
  const known = keysOfEntry(provider)
    .map((name) => `\`${name}\``)
    .join(', ');
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
