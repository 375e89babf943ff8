import type { Again } from '../ask/patiently.ts';

/** The pause after the first look, and the longest one, in milliseconds. */
const FIRST_PAUSE_MS = 5_000;
const LONGEST_PAUSE_MS = 30_000;
const GROWTH = 1.5;
/** A pause is longer by up to this part, so that many steps do not ask one server at the same moment. */
const JITTER = 0.2;
/** A look that ends behind the limit can be followed by none, and only one that is known to be the last reads everything. */
const LEAST_LEFT_MS = 1_000;

/** What the decision after a look depends on; times in milliseconds. */
export interface LookState {
  /** Looks so far, at least 1. */
  readonly looks: number;
  /** Until the limit; negative after it. */
  readonly remainingMs: number;
  /** What the last answer asks for. */
  readonly retryAfterMs: number | undefined;
  /** How long a pause is here, in milliseconds: shorter in a sandbox. */
  readonly pace: (ms: number) => number;
  /** From 0 to below 1. */
  readonly random: number;
}

/** To look again after a pause, or that the wait is over. */
export type NextLook =
  | Again
  /** With `retryAfterMs` the server asks to come back after the limit. */
  | { readonly kind: 'end'; readonly retryAfterMs?: number };

/** Decides when to look again: after 5 s growing to 30 s, as late as `Retry-After` says, and at the limit at the latest. */
export function decideNextLook({ looks, remainingMs, retryAfterMs, pace, random }: LookState): NextLook {
  if (remainingMs <= 0) return { kind: 'end' };
  if (retryAfterMs !== undefined && retryAfterMs > remainingMs) return { kind: 'end', retryAfterMs };
  const longestMs = LONGEST_PAUSE_MS / (1 + JITTER);
  const grownMs = Math.min(longestMs, FIRST_PAUSE_MS * GROWTH ** (looks - 1));
  const pauseMs = Math.max(pace(grownMs * (1 + JITTER * random)), retryAfterMs ?? 0);
  return pauseMs + pace(LEAST_LEFT_MS) >= remainingMs
    ? { pauseMs: remainingMs, isLast: true }
    : { pauseMs, isLast: false };
}
