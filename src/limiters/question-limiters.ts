import type { Clock } from '../clock.ts';
import { StatusLimiter } from './status-limiter.ts';

/** Keeps the distance that a provider wants between two questions of a kind, whichever import of a step asks them. */
export class QuestionLimiters {
  readonly #timeScale: number;
  readonly #clock: Clock;
  readonly #byName = new Map<string, StatusLimiter>();

  constructor(timeScale: number, clock: Clock) {
    this.#timeScale = timeScale;
    this.#clock = clock;
  }

  /** The limiter of a kind of question, which is known by its name. */
  of({ name, intervalMs }: { readonly name: string; readonly intervalMs: number }): StatusLimiter {
    const limiter = this.#byName.get(name) ?? new StatusLimiter(intervalMs * this.#timeScale, this.#clock);
    this.#byName.set(name, limiter);
    return limiter;
  }
}
