import type { Clock } from '../../src/clock.ts';

/** A clock that moves only when a test moves it, for things that wait side by side. */
export class ManualClock implements Clock {
  timeMs = Date.UTC(2026, 0, 15, 12);
  readonly #pauses = new Set<{ readonly endMs: number; readonly end: (isWhole: boolean) => void }>();

  now(): number {
    return this.timeMs;
  }

  random(): number {
    return 0;
  }

  window(ms: number): number {
    return ms;
  }

  pause(ms: number, signal: AbortSignal): Promise<boolean> {
    const { promise, resolve } = Promise.withResolvers<boolean>();
    const pause = { endMs: this.timeMs + ms, end: resolve };
    this.#pauses.add(pause);
    signal.addEventListener('abort', () => {
      this.#pauses.delete(pause);
      resolve(false);
    });
    return promise;
  }

  /** Lets time go by, pause by pause, and what waits for each do its work. */
  async advance(ms: number): Promise<void> {
    const endMs = this.timeMs + ms;
    await settle();
    for (;;) {
      const next = [...this.#pauses].sort((a, b) => a.endMs - b.endMs)[0];
      if (next === undefined || next.endMs > endMs) break;
      this.#pauses.delete(next);
      this.timeMs = Math.max(this.timeMs, next.endMs);
      next.end(true);
      await settle();
    }
    this.timeMs = endMs;
  }

  /** Pauses that are under way: nothing may be left of what has ended. */
  get pauses(): number {
    return this.#pauses.size;
  }
}

/** Lets everything that needs no time do its work. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
