import type { Outcome } from '../outcome/outcome.ts';
import { durationOf, newestEntry, type Run, type RunState, type Stage, startOfRun } from '../outcome/provider-run.ts';
import type { Told } from '../report/message.ts';
import { fromOutside } from '../secrets/secrets.ts';
import { counted, inWords } from '../text/wording.ts';
import { type Clean, codeCell, columnTable, escapeMarkdown } from './markdown.ts';

/** More stages than this are neither listed nor drawn. */
const MAX_STAGES = 40;
/** Longest name, line of the log and label in a chart, in UTF-16 code units. */
export const MAX_NAME_LENGTH = 100;
const MAX_LINE_LENGTH = 1000;
const MAX_LABEL_LENGTH = 40;
/** The end of the year 9999: later, and before 1970, the chart's date format does not fit. */
const MAX_TIME_MS = 253_402_300_799_000;

/** The run that an outcome tells of. */
export function runOf(outcome: Outcome): Run | undefined {
  return 'run' in outcome ? outcome.run : undefined;
}

/** The stages of a run as a picture. */
export function drawStages(run: Run, clean: Clean, nowMs: number): string {
  const bars = shownStages(run).map((stage) => ({ ...stage, name: clean(fromOutside(stage.name), MAX_LINE_LENGTH) }));
  return drawGantt('Stages of the run (UTC)', bars, nowMs);
}

/** A bar for each run, from the start of its first stage to the end of its last. */
export function drawRuns(told: readonly Told[], clean: Clean, nowMs: number): string {
  const bars = told.flatMap(({ name, outcome }) => {
    const run = runOf(outcome);
    const startMs = run && startOfRun(run);
    if (run === undefined || startMs === undefined) return [];
    const durationMs = durationOf(run.stages);
    const endMs = run.state === 'going' || durationMs === undefined ? undefined : startMs + durationMs;
    return [{ name: clean(name, MAX_NAME_LENGTH), state: run.state, startMs, endMs }];
  });
  return drawGantt('Runs of the imports (UTC)', bars, nowMs);
}

/**
 * Draws a Mermaid gantt chart, which GitHub renders; empty where nothing has a start. Times are UTC as the provider gives
 * them. `nowMs` ends the bar of what still runs.
 *
 * Syntax: https://mermaid.js.org/syntax/gantt.html. Only letters, digits and blanks of a name get into the chart, behind a
 * number, so that no name can be a keyword, a comment, a link or the end of the block.
 */
function drawGantt(
  title: string,
  stages: readonly Pick<Stage, 'name' | 'state' | 'startMs' | 'endMs'>[],
  nowMs: number,
): string {
  const bars = stages.flatMap(({ name, state, startMs, endMs }, index) => {
    if (startMs === undefined || startMs < 0 || startMs > MAX_TIME_MS) return [];
    const end = Math.min(MAX_TIME_MS + 1, Math.max(startMs + 1, endMs ?? (isOpen(state) ? nowMs : startMs)));
    return [`    ${index + 1} ${label(name)} :${tag(state)}s${index + 1}, ${utc(startMs)}, ${utc(end)}`];
  });
  if (bars.length === 0) return '';
  const head = ['gantt', `    title ${title}`, '    dateFormat YYYY-MM-DDTHH:mm:ss.SSS', '    axisFormat %H:%M:%S'];
  return ['```mermaid', ...head, ...bars, '```'].join('\n');
}

function isOpen(state: RunState): boolean {
  return state === 'going' || state === 'unknown';
}

function label(name: string): string {
  const words = name.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  return words.slice(0, MAX_LABEL_LENGTH).toWellFormed().replace('\ufffd', '') || 'stage';
}

function tag(state: RunState): string {
  if (state === 'succeeded') return '';
  return isOpen(state) ? 'active, ' : 'crit, ';
}

function utc(ms: number): string {
  return new Date(ms).toISOString().slice(0, -1);
}

/** The stages of a run as a list, and its log entries in a collapsed section; the entries get so much room, in bytes. */
export function listRun(run: Run, clean: Clean, maxEntriesBytes: number): string[] {
  return [stageTable(run, clean), entryList(run, clean, maxEntriesBytes)];
}

function stageTable(run: Run, clean: Clean): string {
  if (run.stages.length === 0) return '';
  const cell = (text: string, maxLength: number) => codeCell(clean(fromOutside(text), maxLength));
  const rows = shownStages(run).map((stage) => {
    const durationMs = durationOf([stage]);
    return [
      cell(stage.name, MAX_NAME_LENGTH),
      cell(stage.word, MAX_NAME_LENGTH),
      durationMs === undefined ? '' : inWords(durationMs),
      cell(newestEntry(stage.entries)?.text ?? '', 300),
    ];
  });
  const hidden = run.stages.length - rows.length;
  if (hidden > 0) rows.push([`and ${counted(hidden, 'more stage', 'more stages')}`, '', '', '']);
  return columnTable(['Stage', 'Status', 'Duration', 'Last message'], rows);
}

function shownStages({ stages }: Run): readonly Stage[] {
  return stages.slice(0, MAX_STAGES);
}

/** The log entries in a collapsed section; of very many the first and the last. */
function entryList(run: Run, clean: Clean, maxBytes: number): string {
  const entries = run.stages.flatMap((stage) => stage.entries.map((entry) => ({ stage, entry })));
  if (entries.length === 0) return '';
  const show = ({ stage, entry }: (typeof entries)[number]) => {
    const line = `${entry.createdAt} ${stage.name} ${entry.level}: ${entry.text}`;
    return escapeMarkdown(clean(fromOutside(line), MAX_LINE_LENGTH));
  };
  const head = takeLines(entries, show, maxBytes / 2);
  const tail = takeLines(entries.slice(head.length).reverse(), show, maxBytes / 2).reverse();
  const hidden = entries.length - head.length - tail.length;
  const gap = hidden > 0 ? [`… ${counted(hidden, 'entry', 'entries')} left out …`] : [];
  const lines = [...head, ...gap, ...tail];
  return `<details><summary>Log of the run (${counted(entries.length, 'entry', 'entries')})</summary>\n<pre>\n${lines.join('\n')}\n</pre>\n</details>`;
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
