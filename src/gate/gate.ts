import type { Clock } from '../clock.ts';

/** When something may pass a gate; times in milliseconds since the epoch, by the clock here. */
export interface Entry {
  /** Of those whose time has come, the lowest passes first, and of equals the first to arrive; 0 where it is absent. */
  readonly rank?: number;
  readonly notBeforeMs?: number;
  /** Whoever has not passed by then gives up. */
  readonly giveUpAtMs?: number | undefined;
}

/** The rank of whose turn to send it is, and of who looks for the run of a lost answer: ahead of the others. */
export const AHEAD = -1;

export type Gate = ReturnType<typeof makeGate>;

/** The gates of a step, each known by its name: everything of a name passes one gate, whichever import it is for. */
export type Gates = (name: string, intervalMs?: number) => Gate;

/** Makes the gates of a step. An interval is what a provider documents; a sandbox's clock makes it shorter. */
export function makeGates(clock: Clock): Gates {
  const byName = new Map<string, Gate>();
  return (name, intervalMs = 0) => {
    const gate = byName.get(name) ?? makeGate(clock, clock.window(intervalMs));
    byName.set(name, gate);
    return gate;
  };
}

interface Waiting {
  readonly rank: number;
  readonly notBeforeMs: number;
  readonly giveUpAtMs: number;
  readonly end: (hasPassed: boolean) => void;
}

/** Lets one at a time through, with so many milliseconds at least from the end of one to the beginning of the next. */
export function makeGate(clock: Clock, intervalMs = 0) {
  const waiting = new Set<Waiting>();
  let opensAtMs = Number.NEGATIVE_INFINITY;
  let isShut = false;
  let isTaken = false;
  let pause: AbortController | undefined;

  function enter(entry: Entry, signal: AbortSignal): Promise<boolean> {
    if (signal.aborted) return Promise.resolve(false);
    const { promise, resolve } = Promise.withResolvers<boolean>();
    const onAbort = () => {
      one.end(false);
      admit();
    };
    const one: Waiting = {
      rank: entry.rank ?? 0,
      notBeforeMs: entry.notBeforeMs ?? 0,
      giveUpAtMs: entry.giveUpAtMs ?? Number.POSITIVE_INFINITY,
      end(hasPassed) {
        signal.removeEventListener('abort', onAbort);
        waiting.delete(one);
        resolve(hasPassed);
      },
    };
    signal.addEventListener('abort', onAbort);
    waiting.add(one);
    admit();
    return promise;
  }

  function admit(): void {
    pause?.abort();
    pause = undefined;
    const nowMs = clock.now();
    for (const one of waiting) if (one.giveUpAtMs < nowMs) one.end(false);
    const isClosed = isTaken || isShut;
    const all = [...waiting];
    const ready = all.filter(({ notBeforeMs }) => Math.max(notBeforeMs, opensAtMs) <= nowMs);
    if (!isClosed && ready.length > 0) {
      isTaken = true;
      ready.reduce((first, other) => (other.rank < first.rank ? other : first)).end(true);
      return;
    }
    const fromMs = isClosed ? Number.POSITIVE_INFINITY : opensAtMs;
    const nextMs = Math.min(...all.map((one) => Math.min(one.giveUpAtMs + 1, Math.max(one.notBeforeMs, fromMs))));
    if (nextMs < Number.POSITIVE_INFINITY) admitLater(nextMs - nowMs);
  }

  /** A newcomer may come sooner, so the pause ends when one arrives. */
  function admitLater(pauseMs: number): void {
    const controller = new AbortController();
    pause = controller;
    void clock.pause(pauseMs, controller.signal).then(() => {
      if (!controller.signal.aborted) admit();
    });
  }

  function leave(): void {
    isTaken = false;
    admit();
  }

  return {
    /** Waits for the turn and acts in it; `undefined` where the signal, or the time to give up, came first. */
    async inTurn<T>(entry: Entry, signal: AbortSignal, act: () => Promise<T>): Promise<T | undefined> {
      if (!(await enter(entry, signal))) return undefined;
      try {
        return await act();
      } finally {
        // Measured from the end, so that the distance holds at the provider's side too.
        if (intervalMs > 0) opensAtMs = Math.max(opensAtMs, clock.now() + intervalMs);
        // Whoever leaves can say what it learned before the next one passes.
        setImmediate(leave);
      }
    },
    /** Lets nobody pass before that time, unless a later one holds already. */
    holdUntil(timeMs: number): void {
      opensAtMs = Math.max(opensAtMs, timeMs);
    },
    /** Lets nobody pass for as long as it is shut, whatever the time. */
    shut(isShutNow: boolean): void {
      isShut = isShutNow;
      admit();
    },
  };
}
