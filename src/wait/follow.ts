import { isAgain, patiently } from '../ask/patiently.ts';
import { type Condition, isFresh } from '../condition.ts';
import type { Gates } from '../gate/gate.ts';
import { MAX_RETRY_AFTER_MS } from '../http/retry-after.ts';
import { type Failure, isFailure, type Known, type Outcome } from '../outcome.ts';
import { isGoing, type Run } from '../provider-run.ts';
import type { Import } from '../providers/provider.ts';
import type { Surroundings } from '../surroundings.ts';
import { isSameUuid } from '../text/uuid.ts';
import { inWords, sentence } from '../text/wording.ts';
import type { ProviderClock } from '../trigger/provider-clock.ts';
import type { Sent } from '../trigger/send.ts';
import { foreignRuns } from './foreign-run.ts';
import { pauseAfterFailures } from './poll-decision.ts';
import type { PollResult } from './sight.ts';
import { makeStatusReader } from './status-reader.ts';
import { watchRun } from './watch.ts';

/** How often the status is asked for before a trigger that goes out without it. */
const MAX_LOOKS = 3;

/** What a look before the trigger showed. */
type Look =
  /** The newest run; `undefined` where there was never one. */
  | { readonly kind: 'seen'; readonly run: Run | undefined }
  | { readonly kind: 'unreadable' | 'stopped' }
  /** The key may not read the status, so it could not follow the run: the import ends before anything is sent. */
  | { readonly kind: 'refused'; readonly end: Failure & Pick<Known, 'httpStatus'> };

/** The runs of one import: no other is in progress before its trigger, and its own is followed to the end. */
export interface Runs extends Condition {
  /**
   * Follows the run of a trigger that was taken, or whose answer was lost, until it ends, the limit or a cancel; `onFound`
   * is called where a lost answer's run was found.
   */
  follow(outcome: Outcome, sent: Sent, onFound: () => void): Promise<Outcome>;
}

/** Knows the runs of one import. `closing` ends what waits before the trigger. */
export function runsOf(
  item: Import,
  { waitMs, source }: NonNullable<Import['wait']>,
  clockThere: ProviderClock,
  questions: Gates,
  closing: AbortSignal,
  surroundings: Surroundings,
): Runs {
  const { clock, log, onKnown } = surroundings;
  const beforeTrigger = { ...surroundings, signal: closing };
  const early = makeStatusReader(item, source, clockThere, questions, beforeTrigger);
  const awaitForeign = foreignRuns(item, waitMs, early, beforeTrigger);
  let look: Look = { kind: 'unreadable' };
  let seenAtMs = Number.NEGATIVE_INFINITY;
  /** The newest run that a look showed; a later one that fails takes nothing of what is known. */
  let earlier: Run | undefined;
  /** Looks in a row that failed, and how long to pause before the next. */
  let failures = 0;
  let pauseMs = 0;

  function see(seen: Look): Look {
    look = seen;
    seenAtMs = clock.now();
    failures = 0;
    pauseMs = 0;
    if (seen.kind === 'seen') earlier = seen.run;
    return seen;
  }

  /** What a look showed, or that it failed. */
  function read(poll: PollResult): Look | undefined {
    if (poll.kind === 'run') return { kind: 'seen', run: poll.run };
    if (poll.kind === 'none') return { kind: 'seen', run: undefined };
    if (poll.kind !== 'failed') return { kind: 'stopped' };
    const { refusal, retryAfterMs } = poll;
    if (refusal?.isOwn === true) {
      const { code, detail, httpStatus } = refusal;
      return { kind: 'refused', end: { word: 'rejected', code, detail, httpStatus, answeredBy: 'status' } };
    }
    pauseMs = pauseAfterFailures(failures, early.intervalMs, retryAfterMs);
    failures += 1;
    return failures === MAX_LOOKS || (retryAfterMs ?? 0) > MAX_RETRY_AFTER_MS ? { kind: 'unreadable' } : undefined;
  }

  async function lookAnew(): Promise<Look> {
    return await patiently<PollResult, Look>(
      {
        first: { pauseMs, isLast: false },
        sinceMs: early.lastEndMs,
        ask: () => early.read({}),
        decide: (poll) => read(poll) ?? { pauseMs, isLast: false },
        tell(poll, next) {
          if (poll.kind === 'failed' && (isAgain(next) || next.kind === 'unreadable')) tellFailed(poll.why, next);
        },
        stopped: { kind: 'stopped' },
      },
      beforeTrigger,
    );
  }

  function tellFailed(why: string, next: object): void {
    const then = isAgain(next)
      ? ` yet: ${sentence(why)} Looking again in ${inWords(next.pauseMs)}.`
      : `: ${why}. Only a run that starts after the trigger, by the provider's clock, counts as this import.`;
    log(`The status before the trigger cannot be read${then}`);
  }

  function isRunning({ kind, ...seen }: Look): boolean {
    return kind === 'seen' && 'run' in seen && seen.run !== undefined && isGoing(seen.run);
  }

  return {
    name: 'the newest run',
    get seenAtMs() {
      return seenAtMs;
    },
    known: undefined,
    async ready() {
      if (!isFresh({ seenAtMs }, clock)) see(await lookAnew());
      if (look.kind === 'refused') return look.end;
      if (look.kind !== 'seen' || look.run === undefined || !isGoing(look.run)) return undefined;
      const { run, end } = await awaitForeign(look.run);
      see({ kind: 'seen', run });
      return end;
    },
    async isStillSo() {
      const poll = await early.read({ goesFirst: true });
      const seen = read(poll);
      // What asks for a pause gets it outside of the turn.
      if (seen === undefined) {
        if (poll.kind === 'failed') tellFailed(poll.why, { pauseMs, isLast: false });
        seenAtMs = Number.NEGATIVE_INFINITY;
        return false;
      }
      see(seen);
      if (seen.kind === 'unreadable' && poll.kind === 'failed') tellFailed(poll.why, seen);
      return seen.kind !== 'refused' && !isRunning(seen);
    },
    forget() {
      seenAtMs = Number.NEGATIVE_INFINITY;
    },
    async follow(outcome, { sentAtMs }, onFound) {
      if (isFailure(outcome) && (outcome.word !== 'unknown' || outcome.code === 'cancelled')) return outcome;
      const lostAnswer = isFailure(outcome) ? outcome : undefined;
      onKnown(outcome, lostAnswer === undefined ? 'running' : 'unknown');
      if (lostAnswer !== undefined) {
        log(`${sentence(lostAnswer.detail)} Looking for a new run; the trigger is not sent again.`);
      }
      const datasetId = outcome.datasetId ?? source.id;
      // Another dataset's runs tell nothing; this happens where a reimport_key belongs to another dataset_id.
      const isOwn = isSameUuid(datasetId, source.id);
      const previous = isOwn ? earlier : undefined;
      const ids = previous === undefined ? [] : [previous.id.toLowerCase()];
      const before = { isKnown: isOwn && look.kind === 'seen', ids, sentMs: sentAtMs, clockOffsetMs: undefined };
      const reader = makeStatusReader(item, source, clockThere, questions, surroundings, early.lastEndMs);
      const watch = { title: item.title, deadlineMs: item.limits.deadlineMs, waitMs, clockThere };
      return await watchRun(
        { ...watch, before, previous, datasetId, outcome, lostAnswer, onFound },
        reader,
        surroundings,
      );
    },
  };
}
