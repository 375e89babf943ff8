import { drawGantt } from './gantt.ts';
import type { Invocation } from './invocation.ts';
import { codeCell, escapeMarkdown, htmlTable } from './markdown.ts';
import type { Message } from './message.ts';
import { isFailure, type Outcome } from './outcome.ts';
import type { TriggerPlan } from './provider.ts';
import { durationOfRun } from './run-outcome.ts';
import type { Run, RunStep } from './run-status.ts';
import { inWords } from './wording.ts';

/** The runner drops a summary above 1 MiB whole; the entries of a run get this much of it, in bytes. */
const MAX_ENTRIES_BYTES = 384 * 1024;
const MAX_STEPS = 40;
const MAX_CELL_LENGTH = 1000;

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
  readonly clean: (text: string, maxLength: number) => string;
}

/** Composes the job summary as GitHub-flavoured Markdown. Texts from outside stand in HTML blocks only, escaped. */
export function composeSummary(parts: SummaryParts): string {
  const { outcome, message, clean } = parts;
  const run = 'run' in outcome ? outcome.run : undefined;
  const blocks = [
    `### ${isFailure(outcome) ? '❌' : '✅'} ${escapeMarkdown(clean(message.title, MAX_CELL_LENGTH))}`,
    overview(parts),
    // The remedy is ours, and its code marks are meant; a text from outside never gets into it.
    message.remedy === undefined ? '' : `**What to do:** ${message.remedy}`,
    run === undefined ? '' : chart(run, parts),
    run === undefined ? '' : stepTable(run, clean),
    run === undefined ? '' : entryList(run, clean),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n\n`;
}

function overview({ outcome, message, title, plan, invocation, durationMs, clean }: SummaryParts): string {
  const text = (value: string | undefined) => codeCell(clean(value ?? '', MAX_CELL_LENGTH));
  const rows: [string, string][] = [
    ['Provider', escapeMarkdown(title ?? '')],
    ['Dataset', plan?.subject.kind === 'dataset' ? text(outcome.datasetId ?? plan.subject.id) : ''],
    ['Import', plan?.subject.kind === 'import' ? text(plan.subject.id) : ''],
    ['Source override', text(plan?.sourceOverride)],
    ['Request', outcome.word === 'dry_run' && plan ? requestCell(plan, text) : ''],
    ['Outcome', `<code>${outcome.word}</code>`],
    ['Error code', isFailure(outcome) ? `<code>${outcome.code}</code>` : ''],
    ['Explanation', codeCell(clean(message.text, 4000))],
    ['HTTP status', String(outcome.httpStatus ?? '')],
    ['Attempts', String(outcome.attempts)],
    ['Run', text(outcome.runId)],
    ['Duration', inWords(durationMs)],
    ['Triggered by', triggerCell(invocation, text)],
    ['Commit', link(invocation.commit?.href, invocation.commit?.sha.slice(0, 12), clean)],
    ['Workflow run', link(invocation.run?.href, invocation.run?.id.toString(), clean)],
  ];
  return htmlTable(rows.filter(([, cell]) => cell !== ''));
}

function requestCell({ request }: TriggerPlan, text: (value: string) => string): string {
  const lines = [`${request.method} ${request.url.href}`, `Headers: ${Object.keys(request.headers).join(', ')}`];
  return [...lines, request.body === undefined ? 'Body: none' : `Body: ${request.body}`].map(text).join('<br>');
}

function triggerCell({ event, actor }: Invocation, text: (value: string) => string): string {
  if (event === undefined && actor === undefined) return '';
  const by = actor === undefined ? '' : ` by ${text(actor)}`;
  if (event === 'workflow_dispatch') return `started by hand${by} (${text(event)})`;
  return `${text(event ?? 'an event')}${by}`;
}

function link(href: string | undefined, label: string | undefined, clean: SummaryParts['clean']): string {
  if (href === undefined || label === undefined || !/^https?:\/\//.test(href)) return '';
  const attribute = clean(href, MAX_CELL_LENGTH).replace(/[&<>"'`]/g, (character) => `&#${character.codePointAt(0)};`);
  return `<a href="${attribute}"><code>${escapeMarkdown(label)}</code></a>`;
}

function chart(run: Run, { clean, nowMs }: SummaryParts): string {
  return drawGantt(
    shownSteps(run).map((step) => ({ ...step, name: clean(step.name, MAX_CELL_LENGTH) })),
    nowMs,
  );
}

function stepTable(run: Run, clean: SummaryParts['clean']): string {
  if (run.steps.length === 0) return '';
  const rows = shownSteps(run).map((step): [string, string, string, string] => [
    codeCell(clean(step.name, 100)),
    codeCell(clean(step.status, 100)),
    durationOfStep(step),
    codeCell(clean(step.entries.at(-1)?.text ?? '', 300)),
  ]);
  const hidden = run.steps.length - rows.length;
  const more: [string, string, string, string][] = hidden > 0 ? [[`and ${hidden} more steps`, '', '', '']] : [];
  return htmlTable([['Step', '<b>Status</b>', '<b>Duration</b>', '<b>Last words</b>'], ...rows, ...more]);
}

function shownSteps(run: Run): readonly RunStep[] {
  return run.steps.slice(0, MAX_STEPS);
}

function durationOfStep(step: RunStep): string {
  const durationMs = durationOfRun({ id: '', status: '', steps: [step] });
  return durationMs === undefined ? '' : inWords(durationMs);
}

/** The log entries in a collapsed section; of very many the first and the last. */
function entryList(run: Run, clean: SummaryParts['clean']): string {
  const entries = run.steps.flatMap((step) => step.entries.map((entry) => ({ step, entry })));
  if (entries.length === 0) return '';
  const show = ({ step, entry }: (typeof entries)[number]) => {
    const line = `${entry.createdAt} ${step.name} ${entry.level}: ${entry.text}`;
    return escapeMarkdown(clean(line, MAX_CELL_LENGTH));
  };
  const head = takeLines(entries, show, MAX_ENTRIES_BYTES / 2);
  const tail = takeLines(entries.slice(head.length).reverse(), show, MAX_ENTRIES_BYTES / 2).reverse();
  const hidden = entries.length - head.length - tail.length;
  const gap = hidden > 0 ? [`… ${hidden} entries left out …`] : [];
  const lines = [...head, ...gap, ...tail];
  return `<details><summary>Log of the run (${entries.length} entries)</summary>\n<pre>\n${lines.join('\n')}\n</pre>\n</details>`;
}

function takeLines<T>(items: readonly T[], show: (item: T) => string, maxBytes: number): string[] {
  const lines: string[] = [];
  let bytes = 0;
  for (const item of items) {
    const line = show(item);
    bytes += Buffer.byteLength(line) + 1;
    if (bytes > maxBytes) break;
    lines.push(line);
  }
  return lines;
}
