import type { Invocation } from '../invocation.ts';
import { isFailure } from '../outcome.ts';
import type { ToldImport } from '../report/message.ts';
import { MAX_DETAIL_LENGTH } from '../text/inert-text.ts';
import { inWords } from '../text/wording.ts';
import { checkTable } from './checks.ts';
import { importFacts } from './import-facts.ts';
import { invocationFacts } from './invocation-facts.ts';
import { escapeMarkdown, factTable } from './markdown.ts';
import { type Clean, MAX_ENTRIES_BYTES, summarizeRun } from './runs.ts';

/** Longest cell, in UTF-16 code units. */
const MAX_CELL_LENGTH = 1000;

/** Everything that the summary of one import tells. */
export interface SummaryParts extends ToldImport {
  /** The provider's name; absent where the inputs name none. */
  readonly title: string | undefined;
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
    overview(parts),
    // Below the explanation that it refers to. It is ours, so its code marks are meant: no text from outside gets into it.
    message.remedy === undefined ? '' : `**What to do:** ${message.remedy}`,
    checkTable(outcome, clean),
    ...(run === undefined ? [] : summarizeRun(run, clean, parts.nowMs, MAX_ENTRIES_BYTES)),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n\n`;
}

function overview(parts: SummaryParts): string {
  const { title, clean, durationMs, invocation } = parts;
  const rows: [string, string][] = [
    ['Provider', escapeMarkdown(title ?? '')],
    ...importFacts(parts, clean, { cell: MAX_CELL_LENGTH, explanation: MAX_DETAIL_LENGTH }),
    ['Duration', inWords(durationMs)],
    ...invocationFacts(invocation, clean),
  ];
  return factTable(rows.filter(([, cell]) => cell !== ''));
}
