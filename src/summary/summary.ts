import { describeRequest } from '../http/request-plan.ts';
import type { Invocation } from '../invocation.ts';
import { type ErrorCode, isFailure, type Outcome } from '../outcome.ts';
import { warningsOf } from '../provider-run.ts';
import type { TriggerPlan } from '../providers/provider.ts';
import type { Message } from '../report/message.ts';
import { MAX_DETAIL_LENGTH } from '../text/inert-text.ts';
import { capitalized, inWords } from '../text/wording.ts';
import { codeCell, columnTable, escapeMarkdown, factTable, prose } from './markdown.ts';
import { type Clean, summarizeRun } from './runs.ts';

/** Longest cell, in UTF-16 code units. */
const MAX_CELL_LENGTH = 1000;

/** With these codes nothing from outside stands in the explanation of what was not sent. */
const OWN_CODES: readonly ErrorCode[] = ['invalid_input', 'network_error', 'timeout', 'cancelled'];

/** Everything that the summary tells. */
export interface SummaryParts {
  readonly outcome: Outcome;
  readonly message: Message;
  readonly title: string | undefined;
  readonly plan: TriggerPlan | undefined;
  readonly invocation: Invocation;
  readonly durationMs: number;
  readonly nowMs: number;
  /** Makes a text from outside fit to be shown, cut to a length. */
  readonly clean: Clean;
}

/** Composes the job summary as GitHub-flavoured Markdown. Texts from outside stand in HTML blocks only, escaped. */
export function composeSummary(parts: SummaryParts): string {
  const { outcome, message, clean } = parts;
  const run = 'run' in outcome ? outcome.run : undefined;
  const blocks = [
    `### ${isFailure(outcome) ? '❌' : '✅'} ${escapeMarkdown(clean(message.title, MAX_CELL_LENGTH))}`,
    // The remedy is ours, and its code marks are meant; a text from outside never gets into it.
    message.remedy === undefined ? '' : `**What to do:** ${message.remedy}`,
    overview(parts),
    checkTable(outcome, clean),
    ...(run === undefined ? [] : summarizeRun(run, clean, parts.nowMs)),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n\n`;
}

/** What a check tried, what it said, and what it could not try. */
function checkTable({ checks = [] }: Outcome, clean: Clean): string {
  if (checks.length === 0) return '';
  const marks = { fine: '✅', wrong: '❌', 'not tried': '➖' } as const;
  // A text from outside stands as code, of which GitHub makes no mention, reference or link.
  const rows = checks.map(({ name, result, says }) => [
    escapeMarkdown(name),
    `${marks[result]} ${result}`,
    result === 'not tried' ? escapeMarkdown(says) : codeCell(clean(says, MAX_CELL_LENGTH)),
  ]);
  return columnTable(['Checked', 'Result', 'What it says'], rows);
}

function overview({ outcome, message, title, plan, invocation, durationMs, clean }: SummaryParts): string {
  const { commit, run } = invocation;
  const text = (value: string | undefined) => codeCell(clean(value ?? '', MAX_CELL_LENGTH));
  const rows: [string, string][] = [
    ['Provider', escapeMarkdown(title ?? '')],
    [capitalized(plan?.subject.kind ?? ''), text(outcome.datasetId ?? outcome.importId ?? plan?.subject.id)],
    ['Source override', text(plan?.sourceOverride)],
    ['Source', text(outcome.sourceUrl)],
    ['SHA-256 served', text(outcome.sourceSha256)],
    ['Request', outcome.word === 'dry_run' && plan ? requestCell(plan, text) : ''],
    ['Run', text(outcome.runId)],
    ['Outcome', `<code>${outcome.word}</code>`],
    ['Error code', isFailure(outcome) ? `<code>${outcome.code}</code>` : ''],
    ['Explanation', explanationCell(outcome, clean(message.text, MAX_DETAIL_LENGTH))],
    ['Warnings', warningsCell(outcome)],
    ['HTTP status', String(outcome.httpStatus ?? '')],
    ['Attempts', String(outcome.attempts)],
    ['Duration', inWords(durationMs)],
    ['Triggered by', triggerCell(invocation, text)],
    ['Commit', commit === undefined ? '' : link(commit.href, commit.sha.slice(0, 12), clean)],
    ['Workflow run', run === undefined ? '' : link(run.href, String(run.id), clean)],
  ];
  return factTable(rows.filter(([, cell]) => cell !== ''));
}

/** Our own words as prose; the provider's as code, of which GitHub makes no mention, reference or link. */
function explanationCell(outcome: Outcome, text: string): string {
  // What a run that ended well has to say stands in the table of its steps.
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
  return `<a href="${attribute}"><code>${escapeMarkdown(label)}</code></a>`;
}
