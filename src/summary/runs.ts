import { durationOf, newestEntry, type Run, type Stage } from '../provider-run.ts';
import { fromOutside } from '../secrets/secrets.ts';
import { counted, inWords } from '../text/wording.ts';
import { drawGantt } from './gantt.ts';
import { codeCell, columnTable, escapeMarkdown } from './markdown.ts';

/** The runner drops a summary above 1 MiB whole; the entries of a run get this much of it, in bytes. */
export const MAX_ENTRIES_BYTES = 384 * 1024;
const MAX_STEPS = 40;
/** Longest line of the log, in UTF-16 code units. */
const MAX_LINE_LENGTH = 1000;

/** Makes a text from outside fit to be shown, cut to a length. */
export type Clean = (text: string, maxLength: number) => string;

/** The stages of a run as a picture. */
export function drawStages(run: Run, clean: Clean, nowMs: number): string {
  const steps = shownSteps(run).map((step) => ({ ...step, name: clean(fromOutside(step.name), MAX_LINE_LENGTH) }));
  return drawGantt(steps, nowMs);
}

/** The stages of a run as a list, and its log entries in a collapsed section. */
export function listRun(run: Run, clean: Clean, maxEntriesBytes: number): string[] {
  return [stepTable(run, clean), entryList(run, clean, maxEntriesBytes)];
}

function stepTable(run: Run, clean: Clean): string {
  if (run.stages.length === 0) return '';
  const rows = shownSteps(run).map((step) => [
    codeCell(clean(fromOutside(step.name), 100)),
    codeCell(clean(fromOutside(step.word), 100)),
    durationOfStage(step),
    codeCell(clean(fromOutside(newestEntry(step.entries)?.text ?? ''), 300)),
  ]);
  const hidden = run.stages.length - rows.length;
  if (hidden > 0) rows.push([`and ${counted(hidden, 'more stage', 'more stages')}`, '', '', '']);
  return columnTable(['Stage', 'Status', 'Duration', 'Last message'], rows);
}

function shownSteps(run: Run): readonly Stage[] {
  return run.stages.slice(0, MAX_STEPS);
}

function durationOfStage(stage: Stage): string {
  const durationMs = durationOf([stage]);
  return durationMs === undefined ? '' : inWords(durationMs);
}

/** The log entries in a collapsed section; of very many the first and the last. */
function entryList(run: Run, clean: Clean, maxBytes: number): string {
  const entries = run.stages.flatMap((step) => step.entries.map((entry) => ({ step, entry })));
  if (entries.length === 0) return '';
  const show = ({ step, entry }: (typeof entries)[number]) => {
    const line = `${entry.createdAt} ${step.name} ${entry.level}: ${entry.text}`;
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
