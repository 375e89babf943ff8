import type { Surroundings } from '../surroundings.ts';
import type { Expected } from './expected.ts';
import type { Seen } from './seen.ts';
import type { KnownBody, Look, SourceReader } from './source-reader.ts';

/** One in so many looks reads the body although its ETag says that it is the old one: some servers never change it. */
const WHOLE_EVERY = 5;

/** How one look is done; times in milliseconds, by the clock. */
export interface LookPlan {
  /** Reads the body whatever is known of it. */
  readonly isWhole: boolean;
  /** When it ends at the latest. */
  readonly endsAtMs: number;
  /** A look that ends later is the last one, and reads the body too. */
  readonly limitAtMs?: number;
}

/** Looks at a source and remembers what it saw, so that an old body is not read again and again. */
export class Looker {
  /** How many looks there were. */
  looks = 0;
  /** What the last look saw; absent where it was the published file. */
  seen: Seen | undefined;
  /** How long the last answer asks to wait, in milliseconds. */
  retryAfterMs: number | undefined;
  /** When the published bytes were seen, by the clock; absent where the last look saw something else. */
  servedAtMs: number | undefined;
  readonly #reader: SourceReader;
  readonly #expected: Expected;
  readonly #deadlineMs: number;
  readonly #surroundings: Surroundings;
  /** The last other body that was read whole: its name, and how it looked. */
  #other: { readonly known: KnownBody | undefined; readonly seen: Seen } | undefined;
  #unchanged = 0;

  constructor(reader: SourceReader, expected: Expected, deadlineMs: number, surroundings: Surroundings) {
    this.#reader = reader;
    this.#expected = expected;
    this.#deadlineMs = deadlineMs;
    this.#surroundings = surroundings;
  }

  /** Looks once. Never rejects. */
  async look({ isWhole, endsAtMs, limitAtMs = Number.POSITIVE_INFINITY }: LookPlan): Promise<Look> {
    const { clock } = this.#surroundings;
    this.looks += 1;
    this.servedAtMs = undefined;
    const known = isWhole || this.#unchanged >= WHOLE_EVERY - 1 ? undefined : this.#other?.known;
    let look = await this.#read(known, endsAtMs);
    if (look.kind === 'unchanged' && clock.now() >= limitAtMs) look = await this.#read(undefined, endsAtMs);
    this.#unchanged = look.kind === 'unchanged' ? this.#unchanged + 1 : 0;
    this.#remember(look);
    return look;
  }

  #read(known: KnownBody | undefined, endsAtMs: number): Promise<Look> {
    const { clock, signal, debug } = this.#surroundings;
    const limits = { deadlineMs: this.#deadlineMs, wholeMs: endsAtMs - clock.now(), signal, debug };
    return this.#reader.look(this.#expected, known, limits);
  }

  #remember(look: Look): void {
    if (look.kind === 'served') {
      this.servedAtMs = this.#surroundings.clock.now();
      this.seen = undefined;
      this.#other = undefined;
    } else if (look.kind === 'unchanged') {
      this.seen = this.#other?.seen;
      this.retryAfterMs = look.retryAfterMs;
    } else if (look.kind === 'not_yet') {
      this.seen = look.seen;
      this.retryAfterMs = look.retryAfterMs;
      if (look.body !== undefined) this.#other = { known: look.body.known, seen: look.seen };
    }
  }
}
