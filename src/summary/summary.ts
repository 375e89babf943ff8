import { appendFileSync } from 'node:fs';
import type { Invocation } from '../inputs/invocation.ts';
import { isFailure } from '../outcome/outcome.ts';
import type { Again } from '../report/again.ts';
import type { Told } from '../report/message.ts';
import type { Report } from '../report/report.ts';
import type { StepLog } from '../report/step-log.ts';
import { MAX_DETAIL_LENGTH } from '../text/inert-text.ts';
import { lookAtFile } from '../text/regular-file.ts';
import { counted, inWords } from '../text/wording.ts';
import {
  checkTable,
  type Fact,
  importFacts,
  importTable,
  invocationFacts,
  MAX_CELL_LENGTH,
  MAX_SHORT_LENGTH,
} from './facts.ts';
import { type Clean, codeCell, escapeMarkdown, factTable } from './markdown.ts';
import { drawRuns, drawStages, listRun, MAX_NAME_LENGTH, runOf } from './runs.ts';

/** The runner drops a summary above 1 MiB whole, and other steps share none of it. */
const MAX_BYTES = 1000 * 1024;
/** The entries of all runs get this much of it, in bytes. */
const MAX_ENTRIES_BYTES = 384 * 1024;
/** The explanation of one import; shorter where there are many of them. */
const MANY = 20;
const MAX_EXPLANATION_LENGTH = 1000;

/** Writes the job summary. One that cannot be written changes nothing about the result, so this never throws. */
export type WriteSummary = (report: Report, durationMs: number, log: StepLog) => void;

/**
 * Loads what the summary needs and gives the function that writes it. This module is loaded late, while the answer is
 * under way, because it brings @actions/github; so that the end of the step need not wait for it, that is read here.
 */
export async function prepareSummary(): Promise<WriteSummary> {
  // Late once more: a step that lacks a secret asks the same module why, and it ships once.
  const { readInvocation } = await import('../inputs/invocation.ts');
  const invocation = await readInvocation();
  // The first text of a date takes over a millisecond, for which nobody waits here.
  new Date(0).toISOString();
  return (report, durationMs, log) => {
    const file = process.env['GITHUB_STEP_SUMMARY'] ?? '';
    if (file === '') {
      log.line('This runner has no job summaries, so none was written.');
      return;
    }
    try {
      if (lookAtFile(file)?.isRegular !== true) throw new Error('no file');
      const clean = (text: string, maxLength: number) => log.cleanOnce(text, maxLength);
      // Whole and at once, as a signal may come: core.summary offers only an asynchronous write.
      appendFileSync(file, composeSummary({ ...report, invocation, durationMs, nowMs: Date.now(), clean }));
    } catch {
      log.lateWarning(
        'Job summary not written',
        'The job summary cannot be written to the file in GITHUB_STEP_SUMMARY. The result of this step does not change.',
      );
    }
  };
}

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
  if (isList) {
    const table = importTable(told, clean);
    return inBytes([head, listAgain(parts), table, drawRuns(told, clean, nowMs), overview(parts, [])], parts);
  }
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

/** What is known of the step; between provider and duration stand the facts of an import alone. */
function overview(parts: SummaryParts, facts: readonly Fact[]): string {
  const { title, clean, durationMs, invocation } = parts;
  return factTable([
    ['Provider', escapeMarkdown(title ?? '')],
    ...facts,
    ['Duration', inWords(durationMs)],
    ...invocationFacts(invocation, clean),
  ]);
}

/** An import's details, collapsed unless it failed. */
function details(one: Told, { told, clean }: SummaryParts): string {
  const { name, outcome } = one;
  const explanation = told.length > MANY ? MAX_EXPLANATION_LENGTH : MAX_DETAIL_LENGTH;
  const facts = importFacts(one, clean, { cell: MAX_SHORT_LENGTH, explanation });
  const run = runOf(outcome);
  const blocks = [
    whatToDo(one),
    factTable(facts),
    checkTable(outcome, clean),
    ...(run === undefined ? [] : listRun(run, clean, MAX_ENTRIES_BYTES / told.length)),
  ];
  const summary = `<code>${escapeMarkdown(clean(name, MAX_NAME_LENGTH))}</code>: ${outcome.word}`;
  return `<details${isFailure(outcome) ? ' open' : ''}><summary>${summary}</summary>\n\n${joined(blocks)}</details>`;
}
