import type { ErrorCode } from '../outcome.ts';
import { type Run, startOfRun } from '../provider-run.ts';
import { isSameUuid } from '../text/uuid.ts';

/** Growing pauses after polls that failed, doubled each time up to this many poll intervals. */
const MAX_PAUSE_INTERVALS = 6;
/** Up to this share of a poll interval is added to it, so that parallel jobs with one key spread out. */
const JITTER_SHARE = 0.1;

/** The run that was the newest before the trigger, which is not to be taken for this import's. */
export type Baseline =
  | { readonly kind: 'none' }
  | { readonly kind: 'run'; readonly id: string }
  /** Not known; a run counts if it started after the trigger by the provider's clock, where that is known. */
  | { readonly kind: 'unreadable'; readonly startedAfterMs: number | undefined };

/** What one status request told. */
export type PollResult =
  | { readonly kind: 'run'; readonly run: Run }
  | { readonly kind: 'none'; readonly detail: string }
  /** The run is not the poll: nothing is known but that this request failed. */
  | { readonly kind: 'failed'; readonly why: string; readonly retryAfterMs: number | undefined }
  /** The provider refuses to tell, now and later. */
  | { readonly kind: 'denied'; readonly code: ErrorCode; readonly detail: string }
  | { readonly kind: 'cancelled' };

/** What the decision needs to know; times in milliseconds. */
export interface PollState {
  readonly baseline: Baseline;
  /** The run that is followed, once it was seen. */
  readonly runId: string | undefined;
  /** Polls in a row that failed, this one included. */
  readonly failures: number;
  readonly intervalMs: number;
  /** Until the limit; 0 or less once it is reached. */
  readonly remainingMs: number;
  readonly random: number;
}

export type PollDecision =
  | { readonly kind: 'poll'; readonly pauseMs: number; readonly isLast: boolean }
  | { readonly kind: 'succeeded' | 'failed'; readonly run: Run }
  | { readonly kind: 'limit' }
  | { readonly kind: 'cancelled' }
  /** The run goes on, but its end cannot be learnt. */
  | { readonly kind: 'lost_sight'; readonly code: ErrorCode; readonly detail: string }
  /** A newer run hides the one that is followed: the provider shows the newest only. */
  | { readonly kind: 'superseded'; readonly runId: string };

/** Decides after each poll what comes next. Every path ends: the limit is followed by one last poll, and that by an end. */
export function decideAfterPoll(poll: PollResult, state: PollState): PollDecision {
  if (poll.kind === 'cancelled') return { kind: 'cancelled' };
  if (poll.kind === 'denied') return { kind: 'lost_sight', code: poll.code, detail: poll.detail };
  if (poll.kind === 'none' && state.runId !== undefined) {
    return { kind: 'lost_sight', code: 'not_found', detail: poll.detail };
  }
  if (poll.kind === 'run') {
    const { run } = poll;
    if (isOwnRun(run, state)) {
      if (run.status === 'success') return { kind: 'succeeded', run };
      if (run.status === 'failed') return { kind: 'failed', run };
    } else if (!isEarlierRun(run, state.baseline)) {
      return { kind: 'superseded', runId: run.id };
    }
  }
  if (state.remainingMs <= 0) return { kind: 'limit' };
  return planNextPoll(state, poll.kind === 'failed' ? poll.retryAfterMs : undefined);
}

/** Says whether a run belongs to this import: the one that is followed, else one that was not there before the trigger. */
export function isOwnRun(run: Run, { baseline, runId }: Pick<PollState, 'baseline' | 'runId'>): boolean {
  return runId === undefined ? !isEarlierRun(run, baseline) : isSameUuid(run.id, runId);
}

function isEarlierRun(run: Run, baseline: Baseline): boolean {
  if (baseline.kind === 'none') return false;
  if (baseline.kind === 'run') return isSameUuid(run.id, baseline.id);
  const start = startOfRun(run);
  return start === undefined || baseline.startedAfterMs === undefined || start < baseline.startedAfterMs;
}

/** Plans the next look; where no other would fit between it and the limit, it is the last, at the limit. */
export function planNextPoll(
  state: Pick<PollState, 'failures' | 'intervalMs' | 'remainingMs' | 'random'>,
  askedMs = 0,
): PollDecision {
  const { intervalMs, remainingMs } = state;
  const growth = Math.min(MAX_PAUSE_INTERVALS, 2 ** state.failures);
  const pauseMs = Math.max(intervalMs * growth, askedMs) * (1 + state.random * JITTER_SHARE);
  if (pauseMs + intervalMs <= remainingMs) return { kind: 'poll', pauseMs, isLast: false };
  // Never sooner than the provider allows, although the limit may be.
  return { kind: 'poll', pauseMs: Math.max(remainingMs, intervalMs), isLast: true };
}
