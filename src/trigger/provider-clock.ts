import type { HttpAnswer } from '../http/exchange.ts';
import { readServerTime } from '../http/retry-after.ts';

/** The clock of a provider, as far as its answers tell. */
export interface ProviderClock {
  /**
   * How far it is ahead of the one here, in milliseconds, once an answer told: the median of what was seen, because one slow
   * or wrong answer is not to move it; of two the later.
   */
  readonly offsetMs: number | undefined;
  /** Takes it from the `Date` of an answer whose request began at that time. */
  learn(answer: HttpAnswer, startedAtMs: number): void;
}

/** Makes a clock that nothing is known of yet. */
export function providerClock(): ProviderClock {
  const offsetsMs: number[] = [];
  return {
    get offsetMs() {
      return offsetsMs.toSorted((a, b) => a - b)[Math.floor(offsetsMs.length / 2)];
    },
    learn({ headers, headersMs }, startedAtMs) {
      const answeredAtMs = startedAtMs + headersMs;
      const date = readServerTime(headers, answeredAtMs);
      if (date !== undefined) offsetsMs.push(date - answeredAtMs);
    },
  };
}
