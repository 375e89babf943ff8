import type { Refused, Unread } from '../ask/ask.ts';
import type { Again } from '../ask/patiently.ts';
import { MAX_RETRY_AFTER_MS } from '../http/answer-headers.ts';
import { judgeRunEnd, type RunEnd } from './run-end.ts';
import { isRefusal, type PollResult, type Sight } from './sight.ts';

/** Growing pauses after polls that failed, doubled each time up to this many poll intervals. */
const MAX_PAUSE_INTERVALS = 6;
/** Up to this share of a poll interval is added to it, so that parallel jobs with one key spread out. */
const JITTER_SHARE = 0.1;
/** So many polls in a row that are refused end the wait: one alone can be a gateway's, or a replica's. */
const MAX_REFUSALS = 3;
/** So many looks at a newer run end the wait: after the first one ours may come back. */
const MAX_NEWER = 2;

/** When the next poll can be; times in milliseconds. */
export interface PollTiming {
  readonly intervalMs: number;
  /** Until the limit; 0 or less once it is reached. */
  readonly remainingMs: number;
  readonly random: number;
}

/** How a wait ended. */
export type PollEnd =
  | RunEnd
  | { readonly kind: 'limit' }
  | { readonly kind: 'stopped' }
  /** Its end cannot be learnt: the provider refuses to tell. */
  | { readonly kind: 'lost_sight'; readonly refusal: Refused | Unread }
  /** A newer run hides the one that is followed: the provider shows the newest only. */
  | { readonly kind: 'superseded'; readonly runId: string };

/**
 * Decides after each poll what comes next; `sight` is what is known with this poll. Every path ends: the limit is
 * followed by one last poll, and that by an end.
 */
export function decideAfterPoll(poll: PollResult, sight: Sight, timing: PollTiming): Again | PollEnd {
  if (poll.kind === 'stopped') return poll;
  if (poll.kind === 'left_out') return { kind: 'limit' };
  if (isRefusal(poll)) {
    // Where no status was ever read, the key is the likely cause: the next poll would be refused as well.
    const isHopeless = poll.kind === 'refused' && !sight.isReadable;
    if (isHopeless || sight.refusals >= MAX_REFUSALS) return { kind: 'lost_sight', refusal: poll };
  }
  const isLimit = timing.remainingMs <= 0;
  if (poll.kind === 'run') {
    const end = sight.shown === 'ours' ? judgeRunEnd(poll.run, sight.unfinished) : undefined;
    if (end !== undefined) return end;
    if (sight.shown === 'newer' && (sight.newer >= MAX_NEWER || isLimit)) {
      return { kind: 'superseded', runId: poll.run.id };
    }
  }
  if (isLimit) return { kind: 'limit' };
  return planNextPoll(sight.failures, timing, 'retryAfterMs' in poll ? poll.retryAfterMs : undefined);
}

/** How long to pause before a request that follows so many in a row that failed, without chance, in milliseconds. */
export function pauseAfterFailures(failures: number, intervalMs: number, askedMs = 0): number {
  const growth = Math.min(MAX_PAUSE_INTERVALS, 2 ** failures);
  return Math.max(intervalMs * growth, Math.min(askedMs, MAX_RETRY_AFTER_MS));
}

/** Plans the next look; where no other would fit between it and the limit, it is the last, at the limit. */
export function planNextPoll(failures: number, timing: PollTiming, askedMs?: number): Again {
  const { intervalMs, remainingMs, random } = timing;
  const pauseMs = pauseAfterFailures(failures, intervalMs, askedMs) * (1 + random * JITTER_SHARE);
  if (pauseMs + intervalMs <= remainingMs) return { pauseMs, isLast: false };
  // Never sooner than the provider allows, although the limit may be.
  return { pauseMs: Math.max(remainingMs, intervalMs), isLast: true };
}
