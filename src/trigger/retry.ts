import { MAX_RETRY_AFTER_MS } from '../http/answer-headers.ts';
import type { LostExchange } from '../http/exchange.ts';
import {
  because,
  type Cause,
  type ErrorCode,
  type Failure,
  failed,
  type Known,
  type Success,
} from '../outcome/outcome.ts';
import type { ImportLimits } from '../providers/provider.ts';
import { inWords, sentence } from '../text/wording.ts';
import type { Verdict } from './answer.ts';

/** First pause after a send that reached nobody, doubled each time up to the cap, with up to half of it on top. */
const UNREACHED_BASE_MS = 500;
const UNREACHED_CAP_MS = 8_000;
/** The same after a 429 without `Retry-After` from a provider that documents no window. */
const BUSY_BASE_MS = 2_000;
const BUSY_CAP_MS = 60_000;

/** What the decision needs to know of the sends so far; times in milliseconds. */
export interface RetryState extends ImportLimits {
  /** Sends so far, this one included. */
  readonly attempt: number;
  /** Whether the provider answered one of them. */
  readonly wasRefused: boolean;
  /** Since sends began to reach nobody, one after another. */
  readonly elapsedMs: number;
  /** From 0 to below 1. */
  readonly random: number;
}

/** To send it again after a pause, or how it ended; an accepted import brings the ids that the provider named. */
export type Decision =
  | { readonly kind: 'again'; readonly pauseMs: number; readonly why: string }
  | { readonly kind: 'end'; readonly end: (Success & Pick<Known, 'datasetId' | 'importId'>) | Failure };

/**
 * Decides what follows a send. A trigger has no idempotency key, so it is sent again only
 * where the last send provably started nothing: nobody was reached, or the provider said that its rate limit was met.
 */
export function decideNext(result: Verdict | LostExchange, state: RetryState): Decision {
  switch (result.kind) {
    case 'accepted': {
      const { kind: _, ...ids } = result;
      return { kind: 'end', end: { ...ids, word: 'accepted' } };
    }
    case 'refused':
      return end('rejected', result);
    case 'unusable':
      return end('unknown', result);
    case 'busy':
      return decideBusy(result, state);
    case 'lost':
      return decideLost(result, state);
  }
}

function decideBusy({ detail, retryAfterMs }: Extract<Verdict, { kind: 'busy' }>, state: RetryState): Decision {
  const limited = because('rate_limited', detail);
  if (retryAfterMs !== undefined && retryAfterMs > MAX_RETRY_AFTER_MS) {
    const words = inWords(retryAfterMs);
    const pause = Number.isSafeInteger(retryAfterMs) ? `${Math.ceil(retryAfterMs / 1000)} s (${words})` : words;
    const asks = `The answer asks to wait ${pause}, but the action waits at most ${MAX_RETRY_AFTER_MS / 1000} s.`;
    const later = { ...limited, reason: 'later', detail: `${sentence(detail)} ${asks}`, retryAfterMs } as const;
    return { kind: 'end', end: { word: 'rejected', ...later } };
  }
  if (state.attempt >= state.maxAttempts) return end('rejected', limited);
  const why = 'rate limit';
  return { kind: 'again', pauseMs: pauseAfterBusy(retryAfterMs, state), why };
}

/** How long the provider asks to send nothing, in milliseconds: this import and any other. */
export function pauseAfterBusy(retryAfterMs: number | undefined, state: RetryState): number {
  const unreachedMs = backoff(UNREACHED_BASE_MS, UNREACHED_CAP_MS, state);
  if (retryAfterMs !== undefined) return Math.max(retryAfterMs, unreachedMs);
  return state.rateLimitWindowMs ?? backoff(BUSY_BASE_MS, BUSY_CAP_MS, state);
}

function decideLost(lost: LostExchange, state: RetryState): Decision {
  const { detail } = lost;
  // What was seen before it is too old by now: it is seen again, and then sent.
  if (lost.reason === 'held_back') return { kind: 'again', pauseMs: 0, why: detail };
  const cause = because(codeOfLost(lost.reason), detail);
  if (lost.maybeSent) {
    return end('unknown', { ...cause, reason: lost.reason === 'cancelled' ? 'stopped_after_send' : 'lost' });
  }
  const hasTime = lost.reason !== 'timeout' || state.elapsedMs < state.deadlineMs;
  // A proxy that cannot be used will not get better.
  if (lost.reason === 'invalid_input') return end('not_sent', cause);
  if (lost.reason === 'cancelled') return { kind: 'end', end: stoppedBeforeSend(state.wasRefused) };
  if (state.attempt >= state.maxAttempts || !hasTime) return end('not_sent', cause);
  // What went wrong stands in the line before.
  return { kind: 'again', pauseMs: backoff(UNREACHED_BASE_MS, UNREACHED_CAP_MS, state), why: 'nothing was sent' };
}

/** The error code of an exchange without an answer. */
export function codeOfLost(reason: LostExchange['reason']): ErrorCode {
  return reason === 'network' || reason === 'held_back' ? 'network_error' : reason;
}

/** The end of an import whose step was stopped before a send, or while nothing of it had gone out. */
export function stoppedBeforeSend(wasRefused: boolean): Failure {
  const detail = 'The step was stopped before the import was started.';
  return failed(wasRefused ? 'rejected' : 'not_sent', 'cancelled', detail);
}

function backoff(baseMs: number, capMs: number, state: RetryState): number {
  const pauseMs = Math.min(capMs, baseMs * 2 ** (state.attempt - 1));
  return Math.round(pauseMs * (1 + state.random / 2));
}

function end(word: Failure['word'], { reason, code, detail }: Cause): Decision {
  return { kind: 'end', end: { word, reason, code, detail } };
}
