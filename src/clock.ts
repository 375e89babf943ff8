import { setTimeout as sleep } from 'node:timers/promises';
import { isLoopback } from './text/url.ts';

/** Time and chance, handed in so that tests need neither wait nor luck. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** From 0 to below 1. */
  random(): number;
  /** Pauses for that many milliseconds; `false` where the signal ended it early. */
  pause(ms: number, signal: AbortSignal): Promise<boolean>;
  /**
   * How long a time is here that a provider's documents define, or that the action gives itself, in milliseconds: shorter
   * in a sandbox, the same everywhere else.
   */
  window(ms: number): number;
}

/**
 * Milliseconds of a clock that never jumps, for durations. Not `performance.now()`: the first use of that global loads
 * all of perf_hooks, which costs a short step more than a millisecond.
 */
export function monotonicMs(): number {
  const [seconds, nanoseconds] = process.hrtime();
  return seconds * 1000 + nanoseconds / 1e6;
}

/** What the wall clock showed when this module was loaded, less the clock that never jumps. */
const EPOCH_MS = Date.now() - monotonicMs();

/** The real clock; it does not follow a wall clock that is set anew while a step waits. */
export function realClock(timeScale = 1): Clock {
  return {
    now: () => EPOCH_MS + monotonicMs(),
    random: Math.random,
    async pause(ms, signal) {
      // Node's timers may fire up to a millisecond early; a provider's window is not to be undercut.
      return await sleep(Math.ceil(ms) + 1, true, { signal }).catch(() => false);
    },
    window: (ms) => ms * timeScale,
  };
}

/**
 * The factor for the windows that a provider defines (rate limits, poll intervals). It is 1, except against a sandbox:
 * only a base URL on a loopback host lets the variable shorten them, so no real API is ever asked more often.
 */
export function readTimeScale(variable: string | undefined, baseUrl: URL | undefined): number {
  const scale = Number(variable);
  const isValid = scale > 0 && scale < 1;
  return isValid && baseUrl !== undefined && isLoopback(baseUrl) ? scale : 1;
}
