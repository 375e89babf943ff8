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
  /** Looks for the cause where it is another body. */
  readonly isLast?: boolean;
  /** When it ends at the latest. */
  readonly endsAtMs: number;
  /** A look that ends later is the last one, and reads the body too. */
  readonly limitAtMs?: number;
}

/** What looks at a source have shown. */
export interface Looks {
  /** How many there were. */
  readonly count: number;
  /** What the last look saw; absent where it was the published file. */
  readonly seen: Seen | undefined;
  /** How long the last answer asks to wait, in milliseconds. */
  readonly retryAfterMs: number | undefined;
}

/** Looks at a source and remembers what it saw, so that an old body is not read again and again. */
export interface Looker {
  readonly looks: Looks;
  /** Looks once. Never rejects. */
  look(plan: LookPlan): Promise<Look>;
}

/** Makes what looks at a source for these bytes; a request has so many milliseconds until its headers. */
export function makeLooker(
  reader: SourceReader,
  expected: Expected,
  deadlineMs: number,
  { clock, signal, env, debug }: Surroundings,
): Looker {
  let looks: Looks = { count: 0, seen: undefined, retryAfterMs: undefined };
  /** The last other body that was read whole: its name, and how it looked. */
  let other: { readonly known: KnownBody | undefined; readonly seen: Seen } | undefined;
  let unchanged = 0;

  function read(known: KnownBody | undefined, isLast: boolean, endsAtMs: number): Promise<Look> {
    const nowMs = clock.now();
    return reader.look(expected, known, isLast, { deadlineMs, wholeMs: endsAtMs - nowMs, nowMs, signal, env, debug });
  }

  function remember(look: Look): void {
    const count = looks.count + 1;
    if (look.kind === 'served') other = undefined;
    if (look.kind === 'not_yet' && look.body !== undefined) other = { known: look.body.known, seen: look.seen };
    if (look.kind === 'served') looks = { count, seen: undefined, retryAfterMs: undefined };
    else if (look.kind === 'unchanged') looks = { count, seen: other?.seen, retryAfterMs: look.retryAfterMs };
    else if (look.kind === 'not_yet') looks = { count, seen: look.seen, retryAfterMs: look.retryAfterMs };
    else looks = { ...looks, count };
  }

  return {
    get looks() {
      return looks;
    },
    async look({ isWhole, isLast = false, endsAtMs, limitAtMs = Number.POSITIVE_INFINITY }) {
      const known = isWhole || unchanged >= WHOLE_EVERY - 1 ? undefined : other?.known;
      let look = await read(known, isLast, endsAtMs);
      if (look.kind === 'unchanged' && clock.now() >= limitAtMs) look = await read(undefined, true, endsAtMs);
      unchanged = look.kind === 'unchanged' ? unchanged + 1 : 0;
      remember(look);
      return look;
    },
  };
}
