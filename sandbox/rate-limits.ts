import type { Clock } from './clock.ts';

export type RateLimits = {
  /** Whether a request may pass; one that may begins a new window. */
  admits(key: string, windowMs: number): boolean;
};

/** Makes rate limits of one request for each key and window, by the providers' clock. */
export function makeRateLimits(clock: Clock): RateLimits {
  const passedAtMs = new Map<string, number>();
  return {
    admits(key, windowMs) {
      const nowMs = clock.nowMs();
      const lastMs = passedAtMs.get(key) ?? Number.NEGATIVE_INFINITY;
      if (nowMs - lastMs < windowMs * (1 - clock.slack)) return false;
      passedAtMs.set(key, nowMs);
      return true;
    },
  };
}
