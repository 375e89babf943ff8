import type { Invocation } from '../inputs/invocation.ts';
import { isFailure, type Outcome } from '../outcome.ts';
import { durationOf, type Run } from '../provider-run.ts';
import type { Again } from '../report/again.ts';
import type { Told } from '../report/message.ts';
import type { Report } from '../report/report.ts';
import { MAX_DETAIL_LENGTH } from '../text/inert-text.ts';
import { counted, inWords } from '../text/wording.ts';
import { checkTable } from './checks.ts';
import { drawGantt } from './gantt.ts';
import { featuresCell, importFacts, recordsCell } from './import-facts.ts';
import { invocationFacts } from './invocation-facts.ts';
import { codeCell, columnTable, escapeMarkdown, factTable } from './markdown.ts';
import { type Clean, drawStages, listRun, MAX_ENTRIES_BYTES } from './runs.ts';

/** The runner drops a summary above 1 MiB whole, and other steps share none of it. */
const MAX_BYTES = 1000 * 1024;
/** Longest cells, in UTF-16 code units: of an import alone, and of several. */
const MAX_CELL_LENGTH = 1000;
const MAX_NAME_LENGTH = 100;
const MAX_SHORT_LENGTH = 200;
/** The explanation of one import; shorter where there are many of them. */
const MANY = 20;
const MAX_EXPLANATION_LENGTH = 1000;

/** Everything that the summary tells. */
export interface SummaryParts extends Report {
  readonly invocation: Invocation;
  readonly durationMs: number;
  readonly nowMs: number;
  /** Makes a text from outside fit to be shown, cut to a length. */
  readonly clean: Clean;
}

/**
 * Composes the job summary as GitHub-flavoured Markdown: of an import alone all that is known of it, of a list a table, a
 * chart of the runs and each import's details. Texts from outside stand in HTML blocks only, escaped.
 */
export function composeSummary(parts: SummaryParts): string {
  const { told, isList, isRed, heading, clean, nowMs } = parts;
  const head = `### ${isRed ? '❌' : '✅'} ${escapeMarkdown(clean(heading, MAX_CELL_LENGTH))}`;
  if (isList) return inBytes([head, listAgain(parts), importTable(parts), chart(parts), overview(parts, [])], parts);
  const [one] = told;
  const run = runOf(one.outcome);
  const facts = importFacts(one, clean, { cell: MAX_CELL_LENGTH, explanation: MAX_DETAIL_LENGTH });
  const blocks = [
    head,
    whatToDo(one),
    overview(parts, facts),
    checkTable(one.outcome, clean),
    ...(run === undefined ? [] : [drawStages(run, clean, nowMs), ...listRun(run, clean, MAX_ENTRIES_BYTES)]),
  ];
  return joined(blocks);
}

/** The blocks, and below them the details of so many imports as there is room for. */
function inBytes(blocks: string[], parts: SummaryParts): string {
  let bytes = Buffer.byteLength(joined(blocks));
  let left = 0;
  for (const told of parts.told) {
    const block = details(told, parts);
    bytes += Buffer.byteLength(block) + 2;
    if (bytes > MAX_BYTES) left += 1;
    else blocks.push(block);
  }
  if (left > 0) blocks.push(`The details of ${counted(left, 'import', 'imports')} do not fit here. The log has them.`);
  return joined(blocks);
}

function joined(blocks: readonly string[]): string {
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n\n`;
}

/** It is ours, so its code marks are meant: no text from outside gets into it. */
function whatToDo({ remedy }: Told): string {
  return remedy === undefined ? '' : `**What to do:** ${remedy}`;
}

/** What of the list may be imported again, as a value for `only`, and what must not. */
function listAgain({ again, clean }: SummaryParts): string {
  if (again === undefined) return '';
  const lines: readonly (readonly [kind: keyof Again, says: string])[] = [
    ['atOnce', 'Not started, so these can be imported again with <code>only</code>:'],
    ['afterNewData', 'Failed, so these can be imported again with <code>only</code> once there is new data:'],
    ['never', 'Started, or maybe started. Do not import these again:'],
  ];
  const items = lines.flatMap(([kind, says]) => {
    const names = again[kind].map((name) => clean(name, MAX_SHORT_LENGTH)).join(', ');
    return names === '' ? [] : [`<li>${says} ${codeCell(names)}</li>`];
  });
  return ['<ul>', ...items, '</ul>'].join('\n');
}

function importTable({ told, clean }: SummaryParts): string {
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

/** A bar for each run, from the start of its first stage to the end of its last. */
function chart({ told, clean, nowMs }: SummaryParts): string {
  const bars = told.flatMap(({ name, outcome }) => {
    const run = runOf(outcome);
    const starts = run?.stages.flatMap(({ startMs }) => startMs ?? []) ?? [];
    if (run === undefined || starts.length === 0) return [];
    const startMs = Math.min(...starts);
    const durationMs = durationOf(run.stages);
    const endMs = run.state === 'going' || durationMs === undefined ? undefined : startMs + durationMs;
    return [{ name: clean(name, MAX_NAME_LENGTH), state: run.state, startMs, endMs }];
  });
  return drawGantt(bars, nowMs, 'Runs of the imports (UTC)');
}

/** What is known of the step; between provider and duration stand the facts of an import alone. */
function overview(parts: SummaryParts, facts: readonly [heading: string, cell: string][]): string {
  const { title, clean, durationMs, invocation } = parts;
  const rows: [string, string][] = [
    ['Provider', escapeMarkdown(title ?? '')],
    ...facts,
    ['Duration', inWords(durationMs)],
    ...invocationFacts(invocation, clean),
  ];
  return factTable(rows.filter(([, cell]) => cell !== ''));
}

/** An import's details, collapsed unless it failed. */
function details(one: Told, { told, clean }: SummaryParts): string {
  const { name, outcome } = one;
  const explanation = told.length > MANY ? MAX_EXPLANATION_LENGTH : MAX_DETAIL_LENGTH;
  const facts = importFacts(one, clean, { cell: MAX_SHORT_LENGTH, explanation });
  const run = runOf(outcome);
  const blocks = [
    whatToDo(one),
    factTable(facts.filter(([, cell]) => cell !== '')),
    checkTable(outcome, clean),
    ...(run === undefined ? [] : listRun(run, clean, MAX_ENTRIES_BYTES / told.length)),
  ];
  const summary = `<code>${escapeMarkdown(clean(name, MAX_NAME_LENGTH))}</code>: ${outcome.word}`;
  return `<details${isFailure(outcome) ? ' open' : ''}><summary>${summary}</summary>\n\n${joined(blocks)}</details>`;
}

function runOf(outcome: Outcome): Run | undefined {
  return 'run' in outcome ? outcome.run : undefined;
}
