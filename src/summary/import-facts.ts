import { describeRequest } from '../http/request-plan.ts';
import { type ErrorCode, isFailure, type Outcome } from '../outcome.ts';
import { warningsOf } from '../provider-run.ts';
import type { TriggerPlan } from '../providers/provider.ts';
import { describeFeatures, type Told } from '../report/message.ts';
import { capitalized, many } from '../text/wording.ts';
import { codeCell, prose } from './markdown.ts';
import type { Clean } from './runs.ts';

/** With these codes nothing from outside stands in the explanation of what was not sent. */
const OWN_CODES: readonly ErrorCode[] = ['invalid_input', 'too_few_records', 'network_error', 'timeout', 'cancelled'];

/** How long the cells may be, in UTF-16 code units. */
export interface CellLengths {
  readonly cell: number;
  readonly explanation: number;
}

/** What is known of one import, as rows of a table; a cell is empty where it does not apply. */
export function importFacts(
  { outcome, text: explanation, plan }: Told,
  clean: Clean,
  lengths: CellLengths,
): [heading: string, cell: string][] {
  const text = (value: string | undefined) => codeCell(clean(value ?? '', lengths.cell));
  return [
    [capitalized(plan?.subject.kind ?? ''), text(outcome.datasetId ?? outcome.importId ?? plan?.subject.id)],
    ['Source override', text(plan?.sourceOverride)],
    ['Source', text(outcome.sourceUrl)],
    ['SHA-256 served', text(outcome.sourceSha256)],
    ['Request', outcome.word === 'dry_run' && plan ? requestCell(plan, text) : ''],
    ['Run', text(outcome.runId)],
    ['Records', recordsCell(outcome)],
    ['Features', featuresCell(outcome)],
    ['Outcome', `<code>${outcome.word}</code>`],
    ['Error code', isFailure(outcome) ? `<code>${outcome.code}</code>` : ''],
    ['Explanation', explanationCell(outcome, clean(explanation, lengths.explanation))],
    ['Warnings', warningsCell(outcome)],
    ['HTTP status', String(outcome.httpStatus ?? '')],
    ['Attempts', String(outcome.attempts)],
  ];
}

/** How many features there are now, and how that differs from before. */
export function featuresCell({ featureCount, previousFeatureCount }: Outcome): string {
  return featureCount === undefined ? '' : describeFeatures(featureCount, previousFeatureCount);
}

/** How many records the published file has. */
export function recordsCell({ recordCount }: Outcome): string {
  return recordCount === undefined ? '' : many(recordCount, 'record');
}

/** Our own words as prose; the provider's as code, of which GitHub makes no mention, reference or link. */
function explanationCell(outcome: Outcome, text: string): string {
  // What a run that ended well has to say stands in the table of its stages.
  if (outcome.word === 'succeeded' || outcome.word === 'checked') return '';
  const isOurs = !isFailure(outcome) || (outcome.word === 'not_sent' && OWN_CODES.includes(outcome.code));
  return isOurs ? prose(text) : codeCell(text);
}

function warningsCell(outcome: Outcome): string {
  const run = 'run' in outcome ? outcome.run : undefined;
  const count = run === undefined ? 0 : warningsOf(run).length;
  return count === 0 ? '' : String(count);
}

function requestCell({ request }: TriggerPlan, text: (value: string) => string): string {
  return describeRequest(request).map(text).join('<br>');
}
