import type { Clock } from '../../src/clock.ts';
import { settle } from './manual-clock.ts';

/** A clock that moves only while someone pauses, so that hours pass at once; it remembers every pause. */
export class FakeClock implements Clock {
  timeMs = Date.UTC(2026, 0, 15, 12);
  randomValue = 0;
  /** Shortens the windows of the provider, as a sandbox does. */
  timeScale = 1;
  readonly pauses: number[] = [];
  #onPause: (count: number) => void = () => {};
  #onAdvance: ((ms: number) => void) | undefined;

  now(): number {
    return this.timeMs;
  }

  random(): number {
    return this.randomValue;
  }

  readonly window = (ms: number): number => ms * this.timeScale;

  /** Calls this when a pause begins, with its number: to cancel in it, say. */
  onPauses(call: (count: number) => void): void {
    this.#onPause = call;
  }

  /** Calls this as time goes by in a pause, second by second: to let other timers go with it, say. */
  onAdvances(call: (ms: number) => void): void {
    this.#onAdvance = call;
  }

  async pause(ms: number, signal: AbortSignal): Promise<boolean> {
    this.pauses.push(ms);
    this.#onPause(this.pauses.length);
    // What needs no time is done before time goes by, and may end this pause.
    if (!signal.aborted) await settle();
    if (signal.aborted) return false;
    this.#advance(ms);
    return true;
  }

  #advance(ms: number): void {
    const endMs = this.timeMs + ms;
    while (this.#onAdvance !== undefined && this.timeMs < endMs) {
      const stepMs = Math.min(1000, endMs - this.timeMs);
      this.timeMs += stepMs;
      this.#onAdvance(stepMs);
    }
    this.timeMs = endMs;
  }
}
