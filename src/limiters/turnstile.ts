import type { Clock } from '../clock.ts';

/** One that wants to pass; times in milliseconds since the epoch, by the clock here. */
export interface Entry {
  /** Of those whose time has come, the lowest passes first. */
  readonly rank: number;
  readonly notBeforeMs?: number;
  /** Whoever has not passed by then gives up. */
  readonly giveUpAtMs?: number | undefined;
}

interface Waiting extends Required<Omit<Entry, 'giveUpAtMs'>> {
  readonly giveUpAtMs: number;
  readonly end: (hasPassed: boolean) => void;
}

/** Lets one at a time through; whoever has passed says when it leaves. */
export class Turnstile {
  /** Nobody passes before, in milliseconds since the epoch. */
  #opensAtMs = Number.NEGATIVE_INFINITY;
  readonly #clock: Clock;
  readonly #waiting = new Set<Waiting>();
  #isTaken = false;
  #pause: AbortController | undefined;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Waits for the turn; `false` where the signal, or the time to give up, came first. */
  enter(
    { rank, notBeforeMs = 0, giveUpAtMs = Number.POSITIVE_INFINITY }: Entry,
    signal: AbortSignal,
  ): Promise<boolean> {
    if (signal.aborted) return Promise.resolve(false);
    const { promise, resolve } = Promise.withResolvers<boolean>();
    const onAbort = () => {
      waiting.end(false);
      this.#admit();
    };
    const waiting: Waiting = {
      rank,
      notBeforeMs,
      giveUpAtMs,
      end: (hasPassed) => {
        signal.removeEventListener('abort', onAbort);
        this.#waiting.delete(waiting);
        resolve(hasPassed);
      },
    };
    signal.addEventListener('abort', onAbort);
    this.#waiting.add(waiting);
    this.#admit();
    return promise;
  }

  /** Gives the turn to the next. */
  leave(): void {
    this.#isTaken = false;
    this.#admit();
  }

  /** Lets nobody pass before that time, unless a later one holds already. */
  holdUntil(timeMs: number): void {
    this.#opensAtMs = Math.max(this.#opensAtMs, timeMs);
  }

  #admit(): void {
    this.#pause?.abort();
    this.#pause = undefined;
    const nowMs = this.#clock.now();
    for (const waiting of this.#waiting) if (waiting.giveUpAtMs < nowMs) waiting.end(false);
    const all = [...this.#waiting];
    const ready = all.filter(({ notBeforeMs }) => Math.max(notBeforeMs, this.#opensAtMs) <= nowMs);
    if (!this.#isTaken && ready.length > 0) {
      this.#isTaken = true;
      ready.reduce((first, other) => (other.rank < first.rank ? other : first)).end(true);
      return;
    }
    const opensAtMs = this.#isTaken ? Number.POSITIVE_INFINITY : this.#opensAtMs;
    const times = all.map((one) => Math.min(one.giveUpAtMs + 1, Math.max(one.notBeforeMs, opensAtMs)));
    const nextMs = Math.min(...times);
    if (nextMs < Number.POSITIVE_INFINITY) this.#admitLater(nextMs - nowMs);
  }

  /** A newcomer may come sooner, so the pause ends when one arrives. */
  #admitLater(pauseMs: number): void {
    const pause = new AbortController();
    this.#pause = pause;
    void this.#clock.pause(pauseMs, pause.signal).then(() => {
      if (!pause.signal.aborted) this.#admit();
    });
  }
}
