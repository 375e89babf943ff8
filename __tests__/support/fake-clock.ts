import type { Clock } from '../../src/clock.ts';

/** A clock that moves only while someone pauses, so that hours pass at once; it remembers every pause. */
export class FakeClock implements Clock {
  timeMs = Date.UTC(2026, 0, 15, 12);
  randomValue = 0;
  readonly pauses: number[] = [];
  /** Called when a pause begins, with its number, to cancel in it, say. */
  onPause: (count: number) => void = () => {};

  now(): number {
    return this.timeMs;
  }

  random(): number {
    return this.randomValue;
  }

  async pause(ms: number, signal: AbortSignal): Promise<boolean> {
    this.pauses.push(ms);
    this.onPause(this.pauses.length);
    if (signal.aborted) return false;
    this.timeMs += ms;
    return true;
  }
}
