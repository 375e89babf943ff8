import type { Invocation } from '../invocation.ts';
import { isFailure } from '../outcome.ts';
import { durationOfSteps } from '../provider-run.ts';
import type { ToldImport } from '../report/message.ts';
import { MAX_DETAIL_LENGTH } from '../text/inert-text.ts';
import { counted, inWords } from '../text/wording.ts';
import { checkTable } from './checks.ts';
import { drawGantt } from './gantt.ts';
import { featuresCell, importFacts } from './import-facts.ts';
import { invocationFacts } from './invocation-facts.ts';
import { codeCell, columnTable, escapeMarkdown, factTable } from './markdown.ts';
import { type Clean, listRun, MAX_ENTRIES_BYTES } from './runs.ts';

/** The runner drops a summary above 1 MiB whole, and other steps share none of it. */
const MAX_BYTES = 1000 * 1024;
/** How long cells may be in the table of all imports, in UTF-16 code units. */
const MAX_NAME_LENGTH = 100;
const MAX_SHORT_LENGTH = 200;
/** The explanation of one import; shorter where there are many of them. */
const MANY = 20;
const MAX_EXPLANATION_LENGTH = 1000;

/** Everything that the summary of several imports tells. */
export interface ListParts {
  readonly imports: readonly ToldImport[];
  /** The provider's name. */
  readonly title: string;
  /** What happened in all, such as `Woosmap imports: 1 failed, 2 succeeded`. */
  readonly heading: string;
  readonly isRed: boolean;
  readonly invocation: Invocation;
  readonly durationMs: number;
  readonly nowMs: number;
  /** Makes a text from outside fit to be shown, cut to a length. */
  readonly clean: Clean;
}

/** Composes the job summary of several imports: a table, a chart of their runs, and each import's details, collapsed. */
export function composeListSummary(parts: ListParts): string {
  const blocks = [
    `### ${parts.isRed ? '❌' : '✅'} ${escapeMarkdown(parts.clean(parts.heading, MAX_SHORT_LENGTH))}`,
    importTable(parts),
    chart(parts),
    overview(parts),
  ];
  let bytes = 0;
  let left = 0;
  for (const block of blocks) bytes += Buffer.byteLength(block) + 2;
  for (const told of parts.imports) {
    const block = details(told, parts);
    bytes += Buffer.byteLength(block) + 2;
    if (bytes > MAX_BYTES) left += 1;
    else blocks.push(block);
  }
  if (left > 0) blocks.push(`The details of ${counted(left, 'import', 'imports')} do not fit here. The log has them.`);
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n\n`;
}

function importTable({ imports, clean }: ListParts): string {
  const rows = imports.map((told) => {
    const { name, outcome, message } = told;
    const code = isFailure(outcome) ? ` <code>${outcome.code}</code>` : '';
    const why = isFailure(outcome) ? codeCell(clean(message.text, MAX_SHORT_LENGTH)) : '';
    return [
      codeCell(clean(name, MAX_NAME_LENGTH)),
      `${isFailure(outcome) ? '❌' : '✅'} <code>${outcome.word}</code>${code}`,
      featuresCell(outcome),
      String(outcome.httpStatus ?? ''),
      String(outcome.attempts),
      why,
    ];
  });
  const headings = ['Import', 'Outcome', 'Features', 'HTTP status', 'Attempts', 'Explanation'];
  const used = headings.map((_, column) => rows.some((row) => row[column] !== ''));
  const filled = (cells: readonly string[]) => cells.filter((_, column) => used[column]);
  return columnTable(filled(headings), rows.map(filled));
}

/** A bar for each run, from the start of its first stage to the end of its last. */
function chart({ imports, clean, nowMs }: ListParts): string {
  const bars = imports.flatMap(({ name, outcome }) => {
    const run = 'run' in outcome ? outcome.run : undefined;
    const starts = run?.steps.flatMap(({ startMs }) => startMs ?? []) ?? [];
    if (run === undefined || starts.length === 0) return [];
    const startMs = Math.min(...starts);
    const durationMs = durationOfSteps(run.steps);
    const endMs = run.status === 'in_progress' || durationMs === undefined ? undefined : startMs + durationMs;
    return [{ name: clean(name, MAX_NAME_LENGTH), status: run.status, startMs, endMs, entries: [] }];
  });
  return drawGantt(bars, nowMs, 'Runs of the imports (UTC)');
}

function overview({ title, durationMs, invocation, clean }: ListParts): string {
  const rows: [string, string][] = [
    ['Provider', escapeMarkdown(title)],
    ['Duration', inWords(durationMs)],
    ...invocationFacts(invocation, clean),
  ];
  return factTable(rows.filter(([, cell]) => cell !== ''));
}

function details(told: ToldImport, { imports, clean }: ListParts): string {
  const { name, outcome, message } = told;
  const explanation = imports.length > MANY ? MAX_EXPLANATION_LENGTH : MAX_DETAIL_LENGTH;
  const facts = importFacts(told, clean, { cell: MAX_SHORT_LENGTH, explanation });
  const run = 'run' in outcome ? outcome.run : undefined;
  const blocks = [
    factTable(facts.filter(([, cell]) => cell !== '')),
    message.remedy === undefined ? '' : `**What to do:** ${message.remedy}`,
    checkTable(outcome, clean),
    ...(run === undefined ? [] : listRun(run, clean, MAX_ENTRIES_BYTES / imports.length)),
  ];
  const summary = `<code>${escapeMarkdown(clean(name, MAX_NAME_LENGTH))}</code>: ${outcome.word}`;
  const body = blocks.filter((block) => block !== '').join('\n\n');
  return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
