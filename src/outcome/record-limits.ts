import { grouped, many } from '../text/wording.ts';
import type { Run } from './provider-run.ts';

/** How few records are too few; absent where the inputs do not say. */
export interface RecordLimits {
  /** The least number of records of the published file, and of what the run imported. */
  readonly minRecords: number | undefined;
  /** How many per cent fewer features than the newest run imported are still right. */
  readonly maxLossPercent: number | undefined;
}

/** Whether there is a limit, so that all records have to be counted. */
export function isLimited({ minRecords, maxLossPercent }: Partial<RecordLimits>): boolean {
  return minRecords !== undefined || maxLossPercent !== undefined;
}

/** The inputs that limit the records, for a sentence. */
export function limitNames({ minRecords, maxLossPercent }: Partial<RecordLimits>): string {
  const names = [minRecords !== undefined && '`min_records`', maxLossPercent !== undefined && '`max_loss_percent`'];
  return names.filter((name) => name !== false).join(' and ');
}

/** What the limits say: the import is red, or a person has to know that nothing could be compared. */
interface RecordVerdict {
  readonly kind: 'too_few_records' | 'warning';
  readonly detail: string;
}

type Counted = Pick<Run, 'id' | 'featureCount'>;

/** Holds the records of the published file, where they are known, against what the newest run imported, before the trigger. */
export function judgeFile(
  records: number | undefined,
  newest: Counted | undefined,
  { maxLossPercent }: Pick<RecordLimits, 'maxLossPercent'>,
): RecordVerdict | undefined {
  if (maxLossPercent === undefined) return undefined;
  if (newest?.featureCount === undefined) {
    const why =
      newest === undefined ? 'there was no run before' : `run ${newest.id} does not say how many features it imported`;
    return { kind: 'warning', detail: `\`max_loss_percent\` cannot be checked: ${why}.` };
  }
  if (records === undefined) return undefined;
  const loss = lossOf(records, newest.featureCount, maxLossPercent);
  if (loss === undefined) return undefined;
  const file = `The published file has ${many(records, 'record')}`;
  const detail = `${file}, ${loss} fewer than the ${grouped(newest.featureCount)} features that run ${newest.id} imported. ${allowed(maxLossPercent)}`;
  return { kind: 'too_few_records', detail };
}

/** Holds what a run imported that ended in success against the limits, and against the run before. */
export function judgeRecords(
  { featureCount }: Pick<Run, 'featureCount'>,
  previous: Counted | undefined,
  limits: Partial<RecordLimits>,
): RecordVerdict | undefined {
  if (!isLimited(limits)) return undefined;
  const { minRecords, maxLossPercent } = limits;
  if (featureCount === undefined) {
    const detail = `The run does not say how many features it imported, so ${limitNames(limits)} cannot be checked.`;
    return { kind: 'warning', detail };
  }
  const run = `The run succeeded, but it imported ${many(featureCount, 'feature')}`;
  if (minRecords !== undefined && featureCount < minRecords) {
    const detail = `${run}, fewer than \`min_records\` (${grouped(minRecords)}); the data is live.`;
    return { kind: 'too_few_records', detail };
  }
  if (previous?.featureCount === undefined || maxLossPercent === undefined) return undefined;
  const loss = lossOf(featureCount, previous.featureCount, maxLossPercent);
  if (loss === undefined) return undefined;
  const before = `${loss} fewer than the ${grouped(previous.featureCount)} of ${previous.id === '' ? 'the run before' : `run ${previous.id}`}`;
  return { kind: 'too_few_records', detail: `${run}, ${before}; the data is live. ${allowed(maxLossPercent)}` };
}

/**
 * The warning that a success deserves whose data is mostly or wholly gone: an import removes the old features, so a file
 * that was cut takes them away and still succeeds.
 */
export function warningOfLoss(now: number | undefined, before: number | undefined): string | undefined {
  if (now === 0)
    return `The run imported no features${before ? `; there were ${grouped(before)} before` : ''}. Check the published file.`;
  if (now === undefined || before === undefined || now >= before / 2) return undefined;
  return `More than half of the features are gone: ${grouped(now)} now, ${grouped(before)} before. Check the published file.`;
}

/** The loss in per cent, with as many digits as show that it is greater than allowed; `undefined` where it is not. */
function lossOf(now: number, before: number, maxPercent: number): string | undefined {
  const percent = before === 0 ? 0 : ((before - now) / before) * 100;
  if ((before - now) * 100 <= maxPercent * before) return undefined;
  const digits = [1, 2, 3, 4, 5, 6].find((count) => Number(percent.toFixed(count)) > maxPercent) ?? 6;
  return `${Number(percent.toFixed(digits))} %`;
}

function allowed(maxPercent: number): string {
  return `\`max_loss_percent\` allows ${maxPercent} %.`;
}
