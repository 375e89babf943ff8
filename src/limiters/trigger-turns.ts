import { type Failure, isFailure, type Outcome } from '../outcome.ts';
import type { Surroundings } from '../surroundings.ts';
import { inWordsAtLeast } from '../text/wording.ts';
import { Turnstile } from './turnstile.ts';

/** After so many imports in a row whose trigger was lost, or that reached nobody, the rest is not tried. */
const MAX_IN_A_ROW = 2;

/**
 * Lets one import at a time send its trigger, the first of the list among those that are ready, and holds all of them
 * back as long as the provider asks. It learns the distance that a limit on all triggers wants, because no provider
 * documents what its limit counts by.
 */
export class TriggerTurns {
  readonly #turnstile: Turnstile;
  readonly #surroundings: Pick<Surroundings, 'clock' | 'log' | 'signal'>;
  readonly #closing = new AbortController();
  /** Ends where the step is stopped, or the rest of the imports is not tried. */
  readonly signal: AbortSignal;
  #untried: number;
  #lastTakenMs: number | undefined;
  #distanceMs = 0;
  #lost = 0;
  #unreached = 0;
  #closedBy: Failure | undefined;

  constructor(count: number, surroundings: Pick<Surroundings, 'clock' | 'log' | 'signal'>) {
    this.#untried = count;
    this.#surroundings = surroundings;
    this.#turnstile = new Turnstile(surroundings.clock);
    this.signal = AbortSignal.any([surroundings.signal, this.#closing.signal]);
  }

  /** How an import that waits, and was sent so often, ends where the rest is not tried. */
  notTried(attempts: number): Failure | undefined {
    const by = this.#closedBy;
    if (by === undefined) return undefined;
    const detail = `Not tried${attempts > 0 ? ' again' : ''}, because an earlier import failed: ${by.detail}`;
    const { retryAfterMs } = by;
    const pause = retryAfterMs === undefined ? {} : { retryAfterMs };
    return { word: 'not_sent', code: by.code, detail, isNotTried: true, ...pause };
  }

  /** Waits for the turn of the import at that place of the list; `false` where it does not come. */
  async enter(place: number, notBeforeMs: number): Promise<boolean> {
    return await this.#turnstile.enter({ rank: place, notBeforeMs }, this.signal);
  }

  leave(): void {
    this.#turnstile.leave();
  }

  /** The provider took a trigger that was sent at that time. */
  taken(sentAtMs: number): void {
    this.#lastTakenMs = sentAtMs;
    if (this.#distanceMs > 0) this.#turnstile.holdUntil(sentAtMs + this.#distanceMs);
  }

  /** Nobody was reached: nobody sends before that time, because all imports go to the same host. */
  unreached(untilMs: number): void {
    this.#turnstile.holdUntil(untilMs);
  }

  /** The provider asks to send nothing before that time. */
  held(untilMs: number): void {
    this.#turnstile.holdUntil(untilMs);
    if (this.#lastTakenMs === undefined) return;
    const distanceMs = untilMs - this.#lastTakenMs;
    if (this.#distanceMs === 0 && this.#untried > 1) {
      const restMs = untilMs - this.#surroundings.clock.now() + distanceMs * (this.#untried - 1);
      this.#surroundings.log(
        `The provider's rate limit holds for all imports together: the ${this.#untried} that are left take about ${inWordsAtLeast(restMs)}.`,
      );
    }
    this.#distanceMs = Math.max(this.#distanceMs, distanceMs);
  }

  /** An import has had its last send, or needs none: says what that means for those that wait. */
  settled(outcome: Outcome): void {
    this.#untried -= 1;
    if (outcome.attempts > 0) {
      this.#lost = outcome.word === 'unknown' ? this.#lost + 1 : 0;
      this.#unreached = hasReachedNobody(outcome) ? this.#unreached + 1 : 0;
    }
    if (!isFailure(outcome) || this.#closedBy !== undefined) return;
    const isHopeless = Math.max(this.#lost, this.#unreached) >= MAX_IN_A_ROW || concernsAll(outcome);
    if (!isHopeless) return;
    this.#closedBy = outcome;
    this.#closing.abort();
  }
}

/** The key is the same for all imports, and so is a limit that is longer than a step waits. */
function concernsAll({ code, retryAfterMs }: Failure): boolean {
  if (code === 'rate_limited') return retryAfterMs !== undefined;
  return code === 'unauthorized' || code === 'quota_exhausted';
}

function hasReachedNobody(outcome: Outcome): boolean {
  return isFailure(outcome) && outcome.word === 'not_sent' && ['network_error', 'timeout'].includes(outcome.code);
}
