import type { World } from '../world.ts';

/** The longest silence in the log, in milliseconds. */
export const MINUTE_MS = 60_000;
/** Node's longest timer. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;
/** How often to look whether the log was silent for too long, at most. */
const MIN_CHECK_MS = 100;

/** To ask again after a pause, in milliseconds; the last time where `isLast`. */
export interface Again {
  readonly pauseMs: number;
  readonly isLast: boolean;
}

/** What is asked again and again, and what decides when that is over. */
interface Patience<Answer, End extends object> {
  /**
   * Before the first question; its pause counts from `sinceMs` where that is given, as the others do from the answer before.
   * That before a last question counts from when it was planned, so that it ends at the limit and never just before.
   */
  readonly first: Again | End;
  readonly sinceMs?: number | undefined;
  ask(again: Again): Promise<Answer>;
  decide(answer: Answer): Again | End;
  /** Tells what an answer showed, through what keeps the log from being silent. */
  tell?(answer: Answer, next: Again | End, silence: Silence): void | Promise<void>;
  /** How it ends where a stop comes in a pause. */
  readonly stopped: End;
  /** The line that breaks a silence; where it is absent nothing does. */
  describe?(): string;
}

/** Asks, decides, tells and pauses, until the decision is an end. */
export async function patiently<Answer, End extends object>(
  { first, sinceMs, ask, decide, tell, stopped, describe }: Patience<Answer, End>,
  world: Pick<World, 'clock' | 'log' | 'signal'>,
): Promise<End> {
  const { clock, signal } = world;
  const longestMs = describe === undefined ? LONGEST_TIMER_MS : clock.window(MINUTE_MS);
  const silence = breakSilence(world, longestMs, describe ?? (() => ''));
  let plannedAtMs = clock.now();
  let answeredAtMs = sinceMs ?? plannedAtMs;
  let next = first;
  try {
    while (isAgain(next)) {
      const pauseMs = (next.isLast ? plannedAtMs : answeredAtMs) + next.pauseMs - clock.now();
      const goesOn = pauseMs > 0 ? await clock.pause(pauseMs, signal) : true;
      if (!goesOn) return stopped;
      const answer = await ask(next);
      answeredAtMs = clock.now();
      next = decide(answer);
      plannedAtMs = clock.now();
      await tell?.(answer, next, silence);
    }
    return next;
  } finally {
    silence.end();
  }
}

/** Says whether a decision is to ask again. */
export function isAgain(next: Again | object): next is Again {
  return 'pauseMs' in next;
}

type Silence = ReturnType<typeof breakSilence>;

/**
 * Keeps the log from being silent for longer than a limit, also while a request or a pause is under way, and from being
 * filled where it is not. `describe` gives the line that breaks the silence.
 */
function breakSilence(world: Pick<World, 'clock' | 'log'>, longestMs: number, describe: () => string) {
  const { clock } = world;
  let lastLineMs = clock.now();

  /** Another line was written. */
  function broken(): void {
    lastLineMs = clock.now();
  }

  function log(line: string): void {
    broken();
    world.log(line);
  }

  /** Breaks the silence where the next look could come too late. */
  function fill(): void {
    if (clock.now() - lastLineMs >= longestMs * 0.7) log(describe());
  }

  const timer = setInterval(fill, Math.max(MIN_CHECK_MS, longestMs / 4));
  return { log, broken, fill, end: () => clearInterval(timer) };
}
