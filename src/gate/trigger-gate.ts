import { type Failure, isFailure, type Outcome } from '../outcome/outcome.ts';
import { inWordsAtLeast } from '../text/wording.ts';
import type { World } from '../world.ts';
import { makeGate } from './gate.ts';

/** What a provider is taken to count by where it documents no window, in milliseconds. */
const UNDOCUMENTED_WINDOW_MS = 10 * 60_000;

/** How an import's trigger ended, for those that wait: `open` is a lost answer that its run may still clear up. */
type Ended = 'answered' | 'lost' | 'open' | 'unreached';

/** How the sends of an import ended. */
export interface Settled {
  readonly place: number;
  readonly outcome: Outcome;
  /** Whether a trigger's own answer ended it. */
  readonly isOfTrigger: boolean;
  /** Whether its run is followed, which may clear up a lost answer. */
  readonly isFollowed: boolean;
}

export type TriggerGate = ReturnType<typeof makeTriggerGate>;

/**
 * Lets one import at a time send its trigger, the first of the list among those that are ready. It holds all of them back
 * as long as the provider asks, learns the distance that a limit on all triggers wants, because no provider documents what
 * its limit counts by, and ends the rest where that is hopeless. The window is what the provider documents, in milliseconds.
 */
export function makeTriggerGate(
  count: number,
  documentedWindowMs: number | undefined,
  { clock, log, signal: stopping }: Pick<World, 'clock' | 'log' | 'signal'>,
) {
  const gate = makeGate(clock);
  const closing = new AbortController();
  const signal = AbortSignal.any([stopping, closing.signal]);
  const windowMs = clock.window(documentedWindowMs ?? UNDOCUMENTED_WINDOW_MS);
  const ends: { readonly place: number; ended: Ended; readonly outcome: Outcome }[] = [];
  let untried = count;
  let lastTakenMs: number | undefined;
  let distanceMs = 0;
  let closedBy: Failure | undefined;

  function learn(pauseMs: number): void {
    const nowMs = clock.now();
    if (lastTakenMs === undefined || nowMs - lastTakenMs > windowMs) return;
    const learnedMs = Math.min(nowMs + pauseMs - lastTakenMs, Math.max(windowMs, pauseMs));
    if (distanceMs === 0 && untried > 1) {
      const rest = inWordsAtLeast(pauseMs + learnedMs * (untried - 1));
      log(`The provider's rate limit counts all imports together. The ${untried} that are left take about ${rest}.`);
    }
    distanceMs = Math.max(distanceMs, learnedMs);
  }

  function close(failure: Outcome): void {
    if (!isFailure(failure) || closedBy !== undefined) return;
    closedBy = failure;
    closing.abort();
  }

  /** Two in a row end the rest; where one of them may still be cleared up, the rest waits for that. */
  function judgeRow(): void {
    const [last, before] = [ends.at(-1), ends.at(-2)];
    const row = [last?.ended, before?.ended];
    const areLost = row.every((ended) => ended === 'lost' || ended === 'open');
    const isOpen = areLost && row.includes('open');
    if (last !== undefined && !isOpen && (areLost || row.every((ended) => ended === 'unreached'))) close(last.outcome);
    // Last, so that nobody passes in between.
    gate.shut(isOpen);
  }

  return {
    /** Ends where the step is stopped, or the rest of the imports is not tried. */
    signal,
    /** Waits for the turn of the import at that place of the list and acts in it; `undefined` where it does not come. */
    inTurn<T>(place: number, notBeforeMs: number, act: () => Promise<T>): Promise<T | undefined> {
      return gate.inTurn({ rank: place, notBeforeMs }, signal, act);
    },
    /** The provider took a trigger that was sent at that time. */
    taken(sentAtMs: number): void {
      lastTakenMs = sentAtMs;
      if (distanceMs > 0) gate.holdUntil(sentAtMs + distanceMs);
    },
    /** The provider asks to send nothing for so long. */
    held(pauseMs: number): void {
      gate.holdUntil(clock.now() + pauseMs);
      learn(pauseMs);
    },
    /** Nobody was reached: nobody sends for so long, because all imports go to the same host. */
    unreached(pauseMs: number): void {
      gate.holdUntil(clock.now() + pauseMs);
    },
    /** An import has had its last send, or needs none: says what that means for those that wait. */
    settled(settled: Settled): void {
      const { place, outcome } = settled;
      untried -= 1;
      if (concernsAll(settled)) close(outcome);
      // One that sent nothing says nothing of those that did.
      else if (outcome.attempts > 0) {
        ends.push({ place, outcome, ended: endedAs(settled) });
        judgeRow();
      }
    },
    /** An import needs no send, because an earlier try started it. */
    skipped(): void {
      untried -= 1;
    },
    /** A lost answer was cleared up by its run, or stays lost. */
    clearedUp(place: number, isLost: boolean): void {
      const end = ends.find((one) => one.place === place);
      if (end === undefined) return;
      end.ended = isLost ? 'lost' : 'answered';
      judgeRow();
    },
    /** How an import that waits, and was sent so often, ends where the rest is not tried. */
    notTried(attempts: number): Failure | undefined {
      if (closedBy === undefined) return undefined;
      const { code, retryAfterMs } = closedBy;
      const detail = `Not tried${attempts > 0 ? ' again' : ''}, because an earlier import failed: ${closedBy.detail}`;
      const end = { word: 'not_sent', reason: code, code, detail, isNotTried: true } as const;
      return retryAfterMs === undefined ? end : { ...end, reason: 'later', retryAfterMs };
    },
  };
}

/** The key is the same for all imports, and so is a limit on triggers that is longer than a step waits. */
function concernsAll({ outcome, isOfTrigger }: Settled): boolean {
  if (!isFailure(outcome)) return false;
  if (outcome.code === 'rate_limited') return isOfTrigger && outcome.reason === 'later';
  return outcome.code === 'unauthorized' || outcome.code === 'quota_exhausted';
}

function endedAs({ outcome, isFollowed }: Settled): Ended {
  if (!isFailure(outcome)) return 'answered';
  if (outcome.word === 'unknown') return isFollowed ? 'open' : 'lost';
  const isUnreached = outcome.word === 'not_sent' && ['network_error', 'timeout'].includes(outcome.code);
  return isUnreached ? 'unreached' : 'answered';
}
