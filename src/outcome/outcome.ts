import { sentence } from '../text/wording.ts';
import type { Run } from './provider-run.ts';
import { type CodedReason, codeOf, type ErrorCode, type Reason } from './reason.ts';

export type { ErrorCode } from './reason.ts';

/** What is known of a trigger, whatever became of it; grows while the step runs. */
export interface Known {
  /** How often the trigger was sent, a send that was refused a connection included. */
  readonly attempts: number;
  /** When the last one was sent, by the provider's clock, in milliseconds since the epoch. */
  readonly sentAtMs?: number | undefined;
  /** Status of the trigger's last answer, or of the answer that refused before it. */
  readonly httpStatus?: number;
  /** Woosmap: the dataset that the API says it scheduled. */
  readonly datasetId?: string;
  /** Bloomreach: the import that was started. */
  readonly importId?: string;
  /** The run that was followed. */
  readonly runId?: string;
  /** How many features the run says that it imported, and the run before it. */
  readonly featureCount?: number;
  readonly previousFeatureCount?: number;
  /** How many warnings the run logged. */
  readonly warningCount?: number;
  /** How many records the published file has, where they were counted. */
  readonly recordCount?: number;
  /** Where the file was looked at, as it may be shown. */
  readonly sourceUrl?: string;
  /** The SHA-256 of what stood there right before the trigger, where that was the published file. */
  readonly sourceSha256?: string | undefined;
  /** What an earlier try of the same workflow run told of it, where that stands. */
  readonly earlier?: Readonly<Record<string, string>>;
  /** What a check tried and could not try. */
  readonly checks?: readonly CheckLine[];
}

/** One thing that a check tried, or could not. */
export interface CheckLine {
  readonly name: string;
  readonly result: 'fine' | 'note' | 'wrong' | 'not tried';
  readonly says: string;
}

/** The ends that make a step green. */
export type Success =
  | { readonly word: 'checked' }
  | { readonly word: 'accepted' }
  | { readonly word: 'dry_run' }
  | { readonly word: 'succeeded'; readonly run: Run };

/** What a step was stopped after: what is true of the import stays true. */
type StoppedSuccess = 'accepted' | 'succeeded';

/** Why something failed. */
export interface Cause {
  /** As the advice to a person needs to know it. */
  readonly reason: Reason;
  readonly code: ErrorCode;
  /** The provider's own words, or what went wrong here; not yet redacted. */
  readonly detail: string;
}

/** The ends that make a step red; `unknown` is a real state of a trigger, not one error among others. */
export interface Failure extends Cause {
  readonly word: 'rejected' | 'not_sent' | 'unknown' | 'failed' | 'running' | StoppedSuccess;
  /** The provider asks for a pause that is longer than this step waits, in milliseconds. */
  readonly retryAfterMs?: number;
  /** Another import's end closed the way for it. */
  readonly isNotTried?: true;
  readonly run?: Run;
}

/** How a step ended, tagged by the word that becomes the output `outcome`. */
export type Outcome = Known & (Success | Failure);

/** How an import stands: the word is the one that holds if nothing more is ever known. An outcome is where it stands last. */
export type Standing = Known & { readonly word: Outcome['word'] } & Partial<Pick<Failure, 'code' | 'detail'>>;

/** A failure; its reason tells the error code, unless an answer brought that. */
export function failed<W extends Failure['word']>(word: W, reason: CodedReason, detail: string): Failure & { word: W } {
  return { word, ...because(reason, detail) };
}

/** The end of an import whose step was stopped before anything was sent. */
export const STOPPED = failed('not_sent', 'cancelled', 'The step was stopped.');

/** A cause whose reason tells the error code. */
export function because(reason: CodedReason, detail: string): Cause {
  return { reason, code: codeOf(reason), detail };
}

/** Tells red from green in the one place that decides it. */
export function isFailure(outcome: Outcome): outcome is Known & Failure {
  return 'code' in outcome;
}

/** Says whether the word means that nothing was started, so that the import may be started again. */
export function isUnstarted({ word }: Pick<Standing, 'word'>): boolean {
  return word === 'not_sent' || word === 'rejected';
}

/**
 * What becomes of an outcome where a signal came before it was told: it stays true, for the reason that it has, and the step
 * is red all the same.
 */
export function stoppedAfter(outcome: Outcome): Outcome {
  if (isFailure(outcome)) {
    if (outcome.code === 'cancelled') return outcome;
    return { ...outcome, code: 'cancelled', detail: `${sentence(outcome.detail)} Then the step was stopped.` };
  }
  const { word, ...rest } = outcome;
  if (word === 'dry_run' || word === 'checked') return { ...rest, ...STOPPED };
  const what = word === 'accepted' ? 'had accepted the import' : 'had finished the import';
  const detail = `The step was stopped after the provider ${what}.`;
  return { ...rest, ...failed(word, 'stopped_after_start', detail) };
}

/** The words of outcomes, the gravest first: the one of several imports that a step is called by. */
export const BY_GRAVITY: readonly Outcome['word'][] = [
  'unknown',
  'running',
  'failed',
  'rejected',
  'not_sent',
  'accepted',
  'succeeded',
  'checked',
  'dry_run',
];

/** The first of several that has the gravest word. */
export function gravest<T extends { readonly word: Outcome['word'] }>(all: readonly [T, ...T[]]): T {
  const gravity = ({ word }: T) => BY_GRAVITY.indexOf(word);
  return all.reduce((first, other) => (gravity(other) < gravity(first) ? other : first));
}
