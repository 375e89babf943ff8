import type { Failure, Known, Outcome, Success } from './outcome.ts';
import type { PollDecision } from './poll-decision.ts';
import { newestEntry, type Run, type RunEntry, type RunStep } from './run-status.ts';
import { inWords, sentence } from './wording.ts';

/** How the wait went; times in milliseconds. */
export interface Wait {
  readonly end: Exclude<PollDecision, { kind: 'poll' }>;
  /** The run that was followed, as it was last seen. */
  readonly run: Run | undefined;
  /** Set where the trigger's answer was lost. */
  readonly lostAnswer: Failure | undefined;
  readonly waitedMs: number;
  /** Why the last status request failed, if it did. */
  readonly lastFailure: string | undefined;
  readonly title: string;
}

/** Turns the end of a wait into an outcome: what became of the run, or what is known where that is not. */
export function judgeWait({ end, run, lostAnswer, waitedMs, lastFailure, title }: Wait): Success | Failure {
  if (end.kind === 'succeeded') return { word: 'succeeded', run: end.run };
  if (end.kind === 'failed') {
    return { word: 'failed', code: 'import_failed', detail: wordsOfFailure(end.run), run: end.run };
  }
  if (lostAnswer !== undefined && run === undefined) {
    return end.kind === 'cancelled'
      ? {
          ...lostAnswer,
          code: 'cancelled',
          detail: `${sentence(lostAnswer.detail)} The step was cancelled while it looked for the run.`,
        }
      : lostAnswer;
  }
  const state =
    run === undefined ? 'no run of this import was seen yet' : `run ${run.id} was in progress${lastWords(run)}`;
  const goesOn =
    run === undefined ? `${title} confirmed the import, so it may still begin.` : `The import goes on at ${title}.`;
  const seen = run === undefined ? {} : { run };
  switch (end.kind) {
    case 'limit': {
      const blind =
        lastFailure === undefined ? '' : ` ${sentence(`The last look at the status failed: ${lastFailure}`)}`;
      const detail = `${sentence(`After ${inWords(waitedMs)} ${state}`)}${blind} ${goesOn}`;
      return { word: 'running', code: 'wait_timeout', detail, ...seen };
    }
    case 'cancelled': {
      const cancelled = `The step was cancelled after ${inWords(waitedMs)} of waiting, when ${state}`;
      const detail = `${sentence(cancelled)} ${goesOn}`;
      return { word: 'running', code: 'cancelled', detail, ...seen };
    }
    case 'lost_sight':
      return { word: 'running', code: end.code, detail: `${sentence(end.detail)} ${goesOn}`, ...seen };
    case 'superseded': {
      const detail = `A newer run (${end.runId}) of the dataset has begun, so the end of run ${run?.id} can no longer be read.`;
      return { word: 'running', code: 'unexpected_response', detail, ...seen };
    }
  }
}

/** The newest entry of a run. */
export function lastEntry(run: Run): string | undefined {
  const last = run.steps.findLast(({ entries }) => entries.length > 0);
  return newestEntry(last?.entries ?? [])?.text;
}

/** Where a run is and what it said last, to stand behind its id; empty where it has no step. */
export function lastWords(run: Run): string {
  const step = run.steps.findLast(({ entries }) => entries.length > 0) ?? run.steps.at(-1);
  if (step === undefined) return '';
  const entry = newestEntry(step.entries);
  return `, step ${step.name}${entry === undefined ? '' : `: ${entry.text}`}`;
}

/** How long the steps of a run took together, in milliseconds; `undefined` where they do not tell. */
export function durationOfSteps(steps: readonly RunStep[]): number | undefined {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { startMs, endMs } of steps) {
    if (startMs !== undefined) first = Math.min(first, startMs);
    if (endMs !== undefined) last = Math.max(last, endMs);
  }
  return last >= first ? last - first : undefined;
}

/** What is known while the wait is on. */
export function knownOf(outcome: Outcome): Known {
  const { attempts, httpStatus, datasetId, importId, runId } = outcome;
  const known = { httpStatus, datasetId, importId, runId };
  const entries = Object.entries(known).filter(([, value]) => value !== undefined);
  return { attempts, ...Object.fromEntries(entries) };
}

/** The run's errors, else the last entry of the step that failed. */
function wordsOfFailure(run: Run): string {
  const errors = run.steps.flatMap(({ name, entries }) =>
    entries
      .filter(isError)
      .filter(({ text }) => text !== '')
      .map(({ text }) => `${name}: ${text}`),
  );
  if (errors.length > 0) return errors.slice(0, 50).join(' / ');
  const step = run.steps.findLast(({ status }) => status === 'failed') ?? run.steps.at(-1);
  const entry = newestEntry(step?.entries ?? []);
  if (step === undefined) return 'The run failed and gave no reason.';
  return entry === undefined || entry.text === ''
    ? `The step ${step.name} failed and gave no reason.`
    : `${step.name}: ${entry.text}`;
}

function isError({ level }: RunEntry): boolean {
  return ['error', 'critical', 'fatal'].includes(level.toLowerCase());
}
