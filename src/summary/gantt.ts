import type { RunState, Stage } from '../provider-run.ts';

/** More bars than this are no picture any more. */
const MAX_BARS = 40;
const MAX_LABEL_LENGTH = 40;
/** The end of the year 9999: later, and before 1970, the chart's date format does not fit. */
const MAX_TIME_MS = 253_402_300_799_000;

/** What is drawn of a stage. */
type Bar = Pick<Stage, 'name' | 'state' | 'startMs' | 'endMs'>;

/**
 * Draws the stages of a run as a Mermaid gantt chart, which GitHub renders; empty where no stage has a start. Times are
 * UTC as the provider gives them. `nowMs` ends the bar of a stage that still runs.
 *
 * Syntax: https://mermaid.js.org/syntax/gantt.html. Only letters, digits and blanks of a stage's name get into the
 * chart, behind a number, so that no name can be a keyword, a comment, a link or the end of the block.
 */
export function drawGantt(stages: readonly Bar[], nowMs: number, title = 'Stages of the run (UTC)'): string {
  const bars = stages.slice(0, MAX_BARS).flatMap(({ name, state, startMs, endMs }, index) => {
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
  return (
    name
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
      .slice(0, MAX_LABEL_LENGTH)
      .toWellFormed()
      .replace('\ufffd', '') || 'stage'
  );
}

function tag(state: RunState): string {
  if (state === 'succeeded') return '';
  return isOpen(state) ? 'active, ' : 'crit, ';
}

function utc(ms: number): string {
  return new Date(ms).toISOString().slice(0, -1);
}
