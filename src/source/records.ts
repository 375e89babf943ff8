import { type Failure, failed, type Known } from '../outcome.ts';
import type { FetchRules, Import } from '../providers/provider.ts';
import { grouped, many } from '../text/wording.ts';
import { type Expected, isLimited, unusable } from './expected.ts';

/** What of an import decides whether its file is worth importing. */
export type RecordRules = Pick<Import, 'title' | 'importingAgain' | 'minRecords' | 'maxLossPercent'>;

/** What the published file is worth. */
export interface Worth {
  /** One sentence for the log; absent where only its SHA-256 was given. */
  readonly says?: string;
  readonly known: Pick<Known, 'recordCount'>;
  readonly warning?: string;
  /** How the import ends that is not worth it. */
  readonly end?: Failure;
}

/** Says whether the published file is data, and has as many records as it must. */
export function judgeData({ name, file }: Expected, rules: RecordRules, { maxRecords }: FetchRules): Worth {
  if (file === undefined) return { known: {} };
  const { minRecords, title } = rules;
  const { bytes, refusal, notCounted = '', ...data } = file.data;
  if (bytes === 0 && minRecords !== 0) {
    return { known: {}, end: unusable('is an empty file. Check the step that writes it') };
  }
  // The limit allows an empty file, whatever its name makes of it.
  const records = bytes === 0 ? 0 : data.records;
  if (refusal !== undefined && records === undefined) return { known: {}, end: unusable(refusal) };
  if (records === undefined && isLimited(rules)) {
    const names = limitNames(rules);
    const what = `cannot be counted, so ${names} cannot be checked: ${notCounted}. Publish a file that can be counted, or remove ${names}`;
    return { known: {}, end: unusable(what) };
  }
  if (records === undefined) {
    const says = data.atLeastOne
      ? `${name} has at least one record. With \`min_records\` all are counted.`
      : `The records of ${name} were not counted: ${notCounted}.`;
    return { known: {}, says };
  }
  const known = { recordCount: records };
  const end = tooFew(records, rules);
  if (end !== undefined) return { known, end };
  const says = `${name} has ${many(records, 'record')}.`;
  if (records === 0 && minRecords === undefined) {
    return { known, says, warning: '`published_file` has no records, so nothing will be imported.' };
  }
  if (maxRecords === undefined || records <= maxRecords) return { known, says };
  const limit = `${title} documents a limit of ${grouped(maxRecords)}, so it may refuse the file.`;
  return { known, says, warning: `The file has ${many(records, 'record')}. ${limit}` };
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

/** The inputs that limit the records, for a sentence. */
export function limitNames({ minRecords, maxLossPercent }: RecordRules): string {
  const names = [minRecords !== undefined && '`min_records`', maxLossPercent !== undefined && '`max_loss_percent`'];
  return names.filter((name) => name !== false).join(' and ');
}
