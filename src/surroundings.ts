import type { Clock } from './clock.ts';
import type { Known, Outcome } from './outcome.ts';
import type { HowToWarn } from './report/step-log.ts';
import type { SecretInputs } from './secrets/secrets.ts';

/** What an import needs of the world around it; the action gives the runner's, a test or another CI its own. */
export interface Surroundings {
  readonly signal: AbortSignal;
  readonly clock: Clock;
  /** The environment variables, for the proxies. */
  readonly env: Readonly<Record<string, string | undefined>>;
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
