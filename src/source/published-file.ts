import { basename } from 'node:path';
import type { Inspected } from '../data/inspect.ts';
import { type Failure, failed, type Known, STOPPED } from '../outcome/outcome.ts';
import { isLimited, limitNames, type RecordLimits } from '../outcome/record-limits.ts';
import type { FetchRules, Import, Published } from '../providers/provider.ts';
import { grouped, many } from '../text/wording.ts';

/** The bytes that the source has to serve. */
export interface Expected {
  /** In lower case. */
  readonly sha256: string;
  /** Absent where only the SHA-256 was given. */
  readonly bytes: number | undefined;
  /** How a person calls the file. */
  readonly name: string;
  /** The file and what it is; absent where only the SHA-256 was given. */
  readonly file?: { readonly path: string; readonly data: Inspected };
}

/** Learns what was published: reads the file, once, or takes the SHA-256 as given. Never rejects. */
export async function readExpected(
  { file, sha256 }: Published,
  limits: Partial<RecordLimits>,
  signal: AbortSignal,
): Promise<Expected | Failure> {
  if (file === undefined) return { sha256: sha256 ?? '', bytes: undefined, name: 'the published file' };
  const { path } = file;
  const mode = isLimited(limits) ? 'count' : 'cheap';
  // Loaded late: most imports name no file.
  const { inspectFile } = await import('../data/inspect.ts');
  const data = await inspectFile({ path, mode, signal }).catch((error: unknown) => {
    if (signal.aborted) return STOPPED;
    const { code, message } = error as NodeJS.ErrnoException;
    return unusable(`cannot be read (${code ?? message})`);
  });
  if ('word' in data) return data;
  if (sha256 !== undefined && sha256 !== data.sha256) {
    return unusable(`and \`published_sha256\` do not agree: the file has the SHA-256 ${data.sha256}`);
  }
  return { sha256: data.sha256, bytes: data.bytes, name: basename(path), file: { path, data } };
}

/** What of an import decides whether its file is worth importing. */
type RecordRules = Pick<Import, 'title' | 'importingAgain' | 'minRecords' | 'maxLossPercent'>;

/** A published file that can be imported. */
interface Worth {
  readonly expected: Expected;
  readonly known: Pick<Known, 'recordCount'>;
  /** One sentence for the log; absent where only the SHA-256 of the file was given. */
  readonly says?: string;
  readonly warning?: string;
}

/** How the import of one ends that is not worth it. */
interface NotWorth {
  readonly end: Failure;
  readonly known: Pick<Known, 'recordCount'>;
}

/** Reads what was published, and says whether it is data and has as many records as it must. Never rejects. */
export async function judgePublished(
  published: Published,
  rules: RecordRules,
  { maxRecords }: FetchRules,
  signal: AbortSignal,
): Promise<Worth | NotWorth> {
  const expected = await readExpected(published, rules, signal);
  if ('word' in expected) return { end: expected, known: {} };
  const { name, file } = expected;
  if (file === undefined) return { expected, known: {} };
  const { bytes, found } = file.data;
  if (bytes === 0) {
    // The limit allows an empty file, whatever its name makes of it.
    if (rules.minRecords === 0) return judgeCount(expected, 0, rules, maxRecords);
    return { end: unusable('is an empty file. Check the step that writes it'), known: {} };
  }
  switch (found.kind) {
    case 'refused':
      return { end: unusable(found.why), known: {} };
    case 'counted':
      return judgeCount(expected, found.records, rules, maxRecords);
    case 'some': {
      const says = `${name} has at least one record. With \`min_records\` all are counted.`;
      return { expected, known: {}, says };
    }
    case 'uncounted': {
      const says = `The records of ${name} were not counted: ${found.why}.`;
      if (!isLimited(rules)) return { expected, known: {}, says };
      const names = limitNames(rules);
      const what = `cannot be counted, so ${names} cannot be checked: ${found.why}. Publish a file that can be counted, or remove ${names}`;
      return { end: unusable(what), known: {} };
    }
  }
}

function judgeCount(
  expected: Expected,
  records: number,
  rules: RecordRules,
  maxRecords = Number.POSITIVE_INFINITY,
): Worth | NotWorth {
  const known = { recordCount: records };
  const end = tooFew(records, rules);
  if (end !== undefined) return { end, known };
  const worth = { expected, known, says: `${expected.name} has ${many(records, 'record')}.` };
  if (records === 0 && rules.minRecords === undefined) {
    return { ...worth, warning: '`published_file` has no records, so nothing will be imported.' };
  }
  if (records <= maxRecords) return worth;
  const limit = `${rules.title} documents a limit of ${grouped(maxRecords)}, so it may refuse the file.`;
  return { ...worth, warning: `The file has ${many(records, 'record')}. ${limit}` };
}

function tooFew(records: number, { minRecords, importingAgain }: RecordRules): Failure | undefined {
  const has = `\`published_file\` has ${records === 0 ? 'no records' : many(records, 'record')}`;
  if (minRecords !== undefined && records < minRecords) {
    return failed('not_sent', 'too_few_records', `${has}, fewer than \`min_records\` (${grouped(minRecords)}).`);
  }
  // The old data is removed first.
  if (records > 0 || minRecords !== undefined || importingAgain !== 'replaces') return undefined;
  const detail = `${has}, so the import would remove everything. If that is right, set \`min_records: 0\`.`;
  return failed('not_sent', 'too_few_records', detail);
}

/** How an import ends whose published file cannot be used; `what` follows its name. */
function unusable(what: string): Failure {
  return failed('not_sent', 'invalid_input', `\`published_file\` ${what}.`);
}
