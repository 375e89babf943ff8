import type { Surroundings } from '../surroundings.ts';

/** How often to look whether the log was silent for too long, at most. */
const MIN_CHECK_MS = 100;

/**
 * Keeps the log from being silent for longer than a limit, also while a request or a pause is under way, and from being
 * filled where it is not. `describe` gives the line that breaks the silence.
 */
export class Silence {
  readonly #surroundings: Pick<Surroundings, 'clock' | 'log'>;
  readonly #longestMs: number;
  readonly #describe: () => string;
  readonly #timer: NodeJS.Timeout;
  #lastLineMs: number;

  constructor(surroundings: Pick<Surroundings, 'clock' | 'log'>, longestMs: number, describe: () => string) {
    this.#surroundings = surroundings;
    this.#longestMs = longestMs;
    this.#describe = describe;
    this.#lastLineMs = surroundings.clock.now();
    this.#timer = setInterval(() => this.fill(), Math.max(MIN_CHECK_MS, longestMs / 4));
  }

  log(line: string): void {
    this.broken();
    this.#surroundings.log(line);
  }

  /** Another line was written. */
  broken(): void {
    this.#lastLineMs = this.#surroundings.clock.now();
  }

  /** Breaks the silence where the next look could come too late. */
  fill(): void {
    const silentMs = this.#surroundings.clock.now() - this.#lastLineMs;
    if (silentMs >= this.#longestMs * 0.7) this.log(this.#describe());
  }

  end(): void {
    clearInterval(this.#timer);
  }
}
