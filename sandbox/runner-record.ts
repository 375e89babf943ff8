import type { Masks } from './runner-masks.ts';

export type Annotation = { level: 'error' | 'warning' | 'notice'; title: string; message: string };

/** What a step leaves on GitHub's pages. */
export type StepRecord = {
  /** What a person sees: masked, without debug lines, masks and ends of groups. */
  lines: string[];
  /** The same as the runner stores it, with the marks that pages fold and colour by: `##[group]`, `##[endgroup]`, `##[error]` … */
  markedLines: string[];
  /** What reaches the page: masked messages, at most 10 of a level, each cut at 4,096 characters. */
  annotations: Annotation[];
  /** The errors that the runner itself adds about what the step wrote. Some of them leave the step green. */
  runnerErrors: string[];
  /** Whether the runner's worker has ended in the middle of the job: no outputs, no summary, no later steps. */
  hasCrashed: boolean;
};

/** What a line is marked with. */
type Mark = 'group' | 'endgroup' | 'debug' | Annotation['level'];

export type RecordWriter = {
  write(text: string, mark?: Mark): void;
  annotate(level: Annotation['level'], text: string, title?: string): void;
  /** Adds an error of the runner's own. */
  complain(text: string): void;
};

// Source: actions/runner, ExecutionContext.cs.
const MAX_ANNOTATIONS_OF_A_LEVEL = 10;
const MAX_MESSAGE_LENGTH = 4096;
/** What the runner tells its makers: so much of the first errors and warnings. */
const MAX_TELEMETRY_LENGTH = 256;
const MAX_TELEMETRY_MESSAGES = 3;

const SHOWN_MARKS = {
  group: '▸ ',
  endgroup: '',
  debug: 'Debug: ',
  error: 'Error: ',
  warning: 'Warning: ',
  notice: 'Notice: ',
} as const;

/** Keeps what a step leaves on the pages, masked. Source: actions/runner, ExecutionContext.cs. */
export function makeRecord(masks: Masks): StepRecord & RecordWriter {
  const record: StepRecord = { lines: [], markedLines: [], annotations: [], runnerErrors: [], hasCrashed: false };

  function write(text: string, mark?: Mark): void {
    const shown = masks.hide(text);
    record.markedLines.push(...splitLines(mark === undefined ? shown : `##[${mark}]${shown}`));
    if (mark !== 'endgroup') record.lines.push(...splitLines(mark === undefined ? shown : SHOWN_MARKS[mark] + shown));
  }

  function annotate(level: Annotation['level'], text: string, title = ''): void {
    // The runner masks the message, not the title; the line in the log is cut like the message.
    const masked = masks.hide(text);
    const message = masked.slice(0, MAX_MESSAGE_LENGTH);
    // Without a message nothing is reported.
    if (message === '') return;
    const told = record.annotations.filter((annotation) => annotation.level !== 'notice');
    const isTold = level !== 'notice' && told.length < MAX_TELEMETRY_MESSAGES;
    if (isHalved(masked, MAX_MESSAGE_LENGTH) || (isTold && isHalved(masked, MAX_TELEMETRY_LENGTH))) crash();
    write(message, level);
    const ofLevel = record.annotations.filter((annotation) => annotation.level === level);
    if (ofLevel.length < MAX_ANNOTATIONS_OF_A_LEVEL) record.annotations.push({ level, title, message });
  }

  /** Half a character cannot be written to the worker's own trace. */
  function crash(): void {
    record.hasCrashed = true;
    record.runnerErrors.push("The runner's worker has ended: a message was cut in the middle of a character.");
  }

  function complain(text: string): void {
    record.runnerErrors.push(text);
    annotate('error', text);
  }

  return Object.assign(record, { write, annotate, complain });
}

function isHalved(text: string, length: number): boolean {
  return text.length > length && /[\ud800-\udbff]/.test(text.charAt(length - 1));
}

function splitLines(text: string): string[] {
  return text.split(/\r\n|\n|\r/);
}
