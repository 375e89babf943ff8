import type { Surroundings } from './trigger.ts';

/** Keeps the log from being silent for long, and from being filled where it is not. */
export class Silence {
  readonly #surroundings: Pick<Surroundings, 'clock' | 'log'>;
  readonly #longestMs: number;
  #lastLineMs: number;

  constructor(surroundings: Pick<Surroundings, 'clock' | 'log'>, longestMs: number) {
    this.#surroundings = surroundings;
    this.#longestMs = longestMs;
    this.#lastLineMs = surroundings.clock.now();
  }

  log(line: string): void {
    this.broken();
    this.#surroundings.log(line);
  }

  /** Another line was written. */
  broken(): void {
    this.#lastLineMs = this.#surroundings.clock.now();
  }

  /** Writes the line only where nothing else was written for long. */
  fill(line: string): void {
    if (this.#surroundings.clock.now() - this.#lastLineMs >= this.#longestMs) this.log(line);
  }
}
