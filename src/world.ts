import type { Clock } from './clock.ts';
import type { Failure, Known, Outcome } from './outcome/outcome.ts';
import type { SecretInputs } from './secrets/secrets.ts';

/** What was seen longer ago, in milliseconds, is looked at again before a trigger goes out. */
const FRESH_MS = 10_000;
/** In a sandbox it is fresh for at least so long: a busy machine takes its time between a look and a send that follows at once. */
const MIN_FRESH_MS = 250;

/** What is known of a warning. */
export interface HowToWarn {
  /** The log has it already. */
  readonly isInLog?: boolean;
  /** Data is lost: its annotation has a place before any other. */
  readonly isLoss?: boolean;
}

/** What an import needs of the world around it; the action gives the runner's, a test or another CI its own. */
export interface World {
  readonly signal: AbortSignal;
  readonly clock: Clock;
  /** The environment variables, for the proxies. */
  readonly env: NodeJS.ProcessEnv;
  /** Takes one line for a person; the text is neither redacted nor inert yet. */
  log(line: string): void;
  /** Takes a line for those who look for a fault: each status request of a wait. */
  debug(line: string): void;
  /** Takes a warning, which stands in the log as well. */
  warn(message: string, how?: HowToWarn): void;
  /** Takes secrets that were learned on the way: from here on nothing shows them. */
  mask(secrets: SecretInputs): void;
  /**
   * Takes what is known at this moment and the word that holds if nothing more is ever known. `unknown` comes before the
   * first byte of a trigger is written, and must be kept by the time that this returns.
   */
  onKnown(known: Known, word: Outcome['word']): void;
}

/** What has to be so before an import is triggered: its source serves the file, no other run is in progress. */
export interface Condition {
  /** What is looked at, for people. */
  readonly name: string;
  /** When the last look ended, by the clock. */
  readonly seenAtMs: number;
  /** What is known by now, for the outputs; absent where it is no output. */
  readonly known: Partial<Known> | undefined;
  /** Waits until it is so, as long as the inputs allow; gives the end of an import where it never is. Never rejects. */
  ready(): Promise<(Failure & Pick<Known, 'httpStatus'>) | undefined>;
  /** Looks once, right before a send, and says whether it is still so. Never rejects. */
  isStillSo(): Promise<boolean>;
  /** What was seen no longer counts. */
  forget(): void;
}

/** Says whether the last look at something may still be relied on. */
export function isFresh({ seenAtMs }: Pick<Condition, 'seenAtMs'>, clock: Clock): boolean {
  return clock.now() - seenAtMs <= Math.max(MIN_FRESH_MS, clock.window(FRESH_MS));
}
