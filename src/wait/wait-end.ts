import type { Failure, Success } from '../outcome.ts';
import { lastWords, newestEntry, type Run, type RunEntry } from '../provider-run.ts';
import { inWords, sentence } from '../text/wording.ts';
import type { PollDecision } from './poll-decision.ts';

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
          detail: `${sentence(lostAnswer.detail)} The step was stopped while it looked for the run.`,
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
      const stopped = `The step was stopped after ${inWords(waitedMs)} of waiting, when ${state}`;
      const detail = `${sentence(stopped)} ${goesOn}`;
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
