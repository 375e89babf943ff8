import { readServerTime } from '../http/answer-headers.ts';
import type { HttpAnswer } from '../http/exchange.ts';

export type ProviderClock = ReturnType<typeof providerClock>;

/** Makes the clock of a provider, as far as its answers tell; nothing is known of it yet. */
export function providerClock() {
  const offsetsMs: number[] = [];
  return {
    /**
     * How far it is ahead of the one here, in milliseconds, once an answer told: the median of what was seen, because one
     * slow or wrong answer is not to move it; of two the later.
     */
    get offsetMs(): number | undefined {
      return offsetsMs.toSorted((a, b) => a - b)[Math.floor(offsetsMs.length / 2)];
    },
    /** Takes it from the `Date` of an answer whose request began at that time. */
    learn({ headers, headersMs }: HttpAnswer, startedAtMs: number): void {
      const answeredAtMs = startedAtMs + headersMs;
      const date = readServerTime(headers, answeredAtMs);
      if (date !== undefined) offsetsMs.push(date - answeredAtMs);
    },
  };
}
