import type { Clock } from '../clock.ts';
import { Turnstile } from './turnstile.ts';

/** When a status request may go out; times in milliseconds since the epoch, by the clock here. */
export interface StatusTurn {
  readonly notBeforeMs?: number;
  /** Goes ahead of the others that wait: whose turn to send it is, or who looks for the run of a lost answer. */
  readonly goesFirst?: boolean;
  /** Left out where its turn has not come by then. */
  readonly giveUpAtMs?: number | undefined;
}

/** Lets status requests through, never more often than the provider allows. */
export class StatusLimiter {
  /** The least distance between two requests, in milliseconds. */
  readonly intervalMs: number;
  readonly #clock: Clock;
  readonly #turnstile: Turnstile;
  #count = 0;

  constructor(intervalMs: number, clock: Clock) {
    this.intervalMs = intervalMs;
    this.#clock = clock;
    this.#turnstile = new Turnstile(clock);
  }

  /** Waits for the turn and asks; `undefined` where the signal, or the time to give up, came first. */
  async ask<T>({ goesFirst = false, ...turn }: StatusTurn, signal: AbortSignal, ask: () => Promise<T>) {
    this.#count += 1;
    const rank = goesFirst ? this.#count - Number.MAX_SAFE_INTEGER : this.#count;
    if (!(await this.#turnstile.enter({ ...turn, rank }, signal))) return undefined;
    try {
      return await ask();
    } finally {
      // Measured from the end of the exchange, so that the distance holds at the provider's side too.
      this.#turnstile.holdUntil(this.#clock.now() + this.intervalMs);
      this.#turnstile.leave();
    }
  }
}
