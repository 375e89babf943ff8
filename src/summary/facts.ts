import { describeRequest } from '../http/request-plan.ts';
import type { Invocation } from '../inputs/invocation.ts';
import { type ErrorCode, isFailure, type Outcome } from '../outcome/outcome.ts';
import { warningsOf } from '../outcome/provider-run.ts';
import type { TriggerPlan } from '../providers/provider.ts';
import { describeFeatures, type Told } from '../report/message.ts';
import { capitalized, many } from '../text/wording.ts';
import { type Clean, codeCell, columnTable, escapeMarkdown, prose } from './markdown.ts';
import { MAX_NAME_LENGTH, runOf } from './runs.ts';

/** Longest cell, in UTF-16 code units: of an import alone, and of several. */
export const MAX_CELL_LENGTH = 1000;
export const MAX_SHORT_LENGTH = 200;
/** With these codes nothing from outside stands in the explanation of what was not sent. */
const OWN_CODES: readonly ErrorCode[] = ['invalid_input', 'too_few_records', 'network_error', 'timeout', 'cancelled'];

/** A row of a table of facts; its cell is empty where it does not apply. */
export type Fact = readonly [heading: string, cell: string];

/** How long the cells may be, in UTF-16 code units. */
interface CellLengths {
  readonly cell: number;
  readonly explanation: number;
}

/** What is known of one import. */
export function importFacts(
  { outcome, text: explanation, plan }: Told,
  clean: Clean,
  lengths: CellLengths,
): readonly Fact[] {
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

/** A row for each import of a list; columns that nobody needs are left out. */
export function importTable(told: readonly Told[], clean: Clean): string {
  const rows = told.map(({ name, outcome, text }) => {
    const code = isFailure(outcome) ? ` <code>${outcome.code}</code>` : '';
    return [
      codeCell(clean(name, MAX_NAME_LENGTH)),
      `${isFailure(outcome) ? '❌' : '✅'} <code>${outcome.word}</code>${code}`,
      recordsCell(outcome),
      featuresCell(outcome),
      String(outcome.httpStatus ?? ''),
      String(outcome.attempts),
      isFailure(outcome) ? codeCell(clean(text, MAX_SHORT_LENGTH)) : '',
    ];
  });
  const headings = ['Import', 'Outcome', 'Records', 'Features', 'HTTP status', 'Attempts', 'Explanation'];
  const used = headings.map((_, column) => rows.some((row) => row[column] !== ''));
  const filled = (cells: readonly string[]) => cells.filter((_, column) => used[column]);
  return columnTable(filled(headings), rows.map(filled));
}

/** How many features there are now, and how that differs from before. */
function featuresCell({ featureCount, previousFeatureCount }: Outcome): string {
  return featureCount === undefined ? '' : describeFeatures(featureCount, previousFeatureCount);
}

/** How many records the published file has. */
function recordsCell({ recordCount }: Outcome): string {
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
  const run = runOf(outcome);
  const count = run === undefined ? 0 : warningsOf(run).length;
  return count === 0 ? '' : String(count);
}

function requestCell({ request }: TriggerPlan, text: (value: string) => string): string {
  return describeRequest(request).map(text).join('<br>');
}

/** Who or what started the step and for which commit. */
export function invocationFacts(invocation: Invocation, clean: Clean): readonly Fact[] {
  const { commit, run } = invocation;
  return [
    ['Triggered by', triggerCell(invocation, (value) => codeCell(clean(value ?? '', MAX_CELL_LENGTH)))],
    ['Commit', commit === undefined ? '' : link(commit.href, commit.sha.slice(0, 12), clean)],
    ['Workflow run', run === undefined ? '' : link(run.href, String(run.id), clean)],
  ];
}

function triggerCell(
  { event, schedule, actor, isByHand, rerunBy }: Invocation,
  text: (value: string | undefined) => string,
): string {
  if (event === undefined && actor === undefined) return '';
  const again = rerunBy === undefined ? '' : `, run again by ${text(rerunBy)}`;
  const by = actor === undefined ? again : ` by ${text(actor)}${again}`;
  if (isByHand) return `started by hand${by} (${text(event)})`;
  const cron = schedule === undefined ? '' : ` (${text(schedule)})`;
  return `${text(event ?? 'an event')}${cron}${by}`;
}

function link(href: string, label: string, clean: Clean): string {
  if (!/^https?:\/\//.test(href)) return '';
  const attribute = clean(href, MAX_CELL_LENGTH).replace(/[&<>"'`]/g, (character) => `&#${character.codePointAt(0)};`);
  return `<a href="${attribute}">${codeCell(label)}</a>`;
}

/** What a check tried, what it said, and what it could not try; empty where nothing was checked. */
export function checkTable({ checks = [] }: Outcome, clean: Clean): string {
  if (checks.length === 0) return '';
  const marks = { fine: '✅', note: 'ℹ️', wrong: '❌', 'not tried': '➖' } as const;
  const rows = checks.map(({ name, result, says }) => [
    escapeMarkdown(name),
    `${marks[result]} ${result}`,
    result === 'not tried' ? prose(says) : codeCell(clean(says, MAX_CELL_LENGTH)),
  ]);
  return columnTable(['Checked', 'Result', 'What it says'], rows);
}
