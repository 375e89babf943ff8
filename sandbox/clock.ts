/** The providers' clock: every window, run and `Date` header of the sandbox is read from it. */
export type Clock = {
  /** Milliseconds since the epoch, by the providers' clock. */
  nowMs(): number;
  /** The part of a rate-limit window that is forgiven, for two requests that left a full window apart may arrive closer together. */
  readonly slack: number;
};

/**
 * Makes a clock that starts at the present and runs `1 / timeScale` times as fast, so that the documented 90 seconds
 * pass in 0.9 at a scale of 0.01 and nothing else has to know. Throws a `RangeError` unless `timeScale` is in (0, 1].
 */
export function startClock(timeScale: number): Clock {
  if (!(timeScale > 0 && timeScale <= 1)) {
    throw new RangeError(`The time scale is a number above 0, up to 1; got ${timeScale}.`);
  }
  const startedAtMs = performance.now();
  const epochMs = Date.now();
  return {
    nowMs: () => epochMs + (performance.now() - startedAtMs) / timeScale,
    // In real time the latency of loopback is nothing beside a window; in shortened time it is a part of it.
    slack: timeScale < 1 ? 0.1 : 0,
  };
}
