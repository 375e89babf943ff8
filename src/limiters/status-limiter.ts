import type { Clock } from '../clock.ts';

/** When a status request may go out; times in milliseconds. */
export interface StatusTurn {
  /** Since the end of the status request before; never less than the provider's interval. */
  readonly distanceMs?: number;
  /** By the clock here. */
  readonly notBeforeMs?: number;
}

/** Lets status requests through, never more often than the provider allows. */
export class StatusLimiter {
  /** The least distance between two requests, in milliseconds. */
  readonly intervalMs: number;
  readonly #clock: Clock;
  #lastEndMs = Number.NEGATIVE_INFINITY;

  constructor(intervalMs: number, clock: Clock) {
    this.intervalMs = intervalMs;
    this.#clock = clock;
  }

  /** Waits for the turn and asks; `undefined` where the signal came first. */
  async ask<T>({ distanceMs = 0, notBeforeMs = 0 }: StatusTurn, signal: AbortSignal, ask: () => Promise<T>) {
    // Measured from the end of the last exchange, so that the distance holds at the provider's side too.
    const earliestMs = this.#lastEndMs + Math.max(distanceMs, this.intervalMs);
    const pauseMs = Math.max(earliestMs, notBeforeMs) - this.#clock.now();
    if (pauseMs > 0) await this.#clock.pause(pauseMs, signal);
    if (signal.aborted) return undefined;
    try {
      return await ask();
    } finally {
      this.#lastEndMs = this.#clock.now();
    }
  }
}
