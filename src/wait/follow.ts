import { isAgain, patiently } from '../ask/patiently.ts';
import type { Gates } from '../gate/gate.ts';
import { MAX_RETRY_AFTER_MS } from '../http/retry-after.ts';
import { because, type Cause, type Failure, failed, isFailure, type Known, type Outcome } from '../outcome.ts';
import { isGoing, type Run } from '../provider-run.ts';
import type { Import } from '../providers/provider.ts';
import { type Condition, isFresh, type Surroundings } from '../surroundings.ts';
import { isSameUuid } from '../text/uuid.ts';
import { inWords, sentence } from '../text/wording.ts';
import type { ProviderClock } from '../trigger/provider-clock.ts';
import type { Sent } from '../trigger/send.ts';
import { foreignRuns } from './foreign-run.ts';
import { judgeFile } from './loss.ts';
import type { Before } from './own-run.ts';
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
  | { readonly kind: 'unreadable'; readonly cause?: Cause | undefined; readonly why?: string }
  | { readonly kind: 'stopped' }
  /** The key may not read the status, so it could not follow the run: the import ends before anything is sent. */
  | { readonly kind: 'refused'; readonly end: Failure & Pick<Known, 'httpStatus'> };

/** The runs of one import: no other is in progress before its trigger, and its own is followed to the end. */
export interface Runs extends Condition {
  /**
   * Follows the run of a trigger that was taken, or whose answer was lost, until it ends, the limit or a cancel; `onFound`
   * is called where a lost answer's run was found.
   */
  follow(outcome: Outcome, sent: Sent, onFound: () => void): Promise<Outcome>;
  /**
   * Follows the run of an import that an earlier try started: the one with that id, or one that began when its trigger was
   * sent, until then at the latest (milliseconds since the epoch, by the provider's clock).
   */
  followEarlier(outcome: Outcome, by: { readonly ownId: string } | { readonly untilMs: number }): Promise<Outcome>;
}

/**
 * Knows the runs of one import. `closing` ends what waits before the trigger; `recordsOf` says how many records the published
 * file has, where they were counted.
 */
export function runsOf(
  item: Import,
  { waitMs, source }: NonNullable<Import['wait']>,
  clockThere: ProviderClock,
  questions: Gates,
  closing: AbortSignal,
  surroundings: Surroundings,
  recordsOf: () => number | undefined = () => undefined,
): Runs {
  const { clock, log, warn, onKnown } = surroundings;
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
  let hasWarned = false;

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
      return { kind: 'refused', end: { word: 'rejected', reason: 'status_refused', code, detail, httpStatus } };
    }
    pauseMs = pauseAfterFailures(failures, early.intervalMs, retryAfterMs);
    failures += 1;
    const isLast = failures === MAX_LOOKS || (retryAfterMs ?? 0) > MAX_RETRY_AFTER_MS;
    return isLast ? { kind: 'unreadable', cause: poll.cause, why: poll.why } : undefined;
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
      : item.maxLossPercent !== undefined
        ? `: ${sentence(why)}`
        : `: ${sentence(why)} So only a run that starts after the trigger counts as this import.`;
    log(`The status before the trigger cannot be read${then}`);
  }

  /** How the import ends whose file lost too much since the newest run, or for which nobody can tell. */
  function endOfLoss(): (Failure & Pick<Known, 'previousFeatureCount'>) | undefined {
    if (item.maxLossPercent === undefined || look.kind === 'stopped' || look.kind === 'refused') return undefined;
    if (look.kind === 'unreadable') {
      const detail = `The status before the trigger cannot be read, so \`max_loss_percent\` cannot be checked: ${sentence(look.why ?? '')}`;
      return { word: 'not_sent', ...(look.cause ?? because('unexpected_response', detail)), detail };
    }
    const verdict = judgeFile(recordsOf(), look.run, item);
    if (verdict?.kind === 'warning' && !hasWarned) {
      hasWarned = true;
      warn(verdict.detail);
    }
    if (verdict?.kind !== 'too_few_records') return undefined;
    const previousFeatureCount = look.run?.featureCount;
    const known = previousFeatureCount === undefined ? {} : { previousFeatureCount };
    return { ...failed('not_sent', verdict.kind, verdict.detail), ...known };
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
      if (look.kind === 'seen' && look.run !== undefined && isGoing(look.run)) {
        const { run, end } = await awaitForeign(look.run);
        see({ kind: 'seen', run });
        if (end !== undefined || closing.aborted) return end;
      }
      return endOfLoss();
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
      return seen.kind !== 'refused' && !isRunning(seen) && endOfLoss() === undefined;
    },
    forget() {
      seenAtMs = Number.NEGATIVE_INFINITY;
    },
    async follow(outcome, { sentAtMs }, onFound) {
      if (isFailure(outcome) && (outcome.word !== 'unknown' || outcome.code === 'cancelled')) return outcome;
      // Another dataset's runs tell nothing; this happens where a reimport_key belongs to another dataset_id.
      const isOwn = isSameUuid(outcome.datasetId ?? source.id, source.id);
      const previous = isOwn ? earlier : undefined;
      const ids = previous === undefined ? [] : [previous.id.toLowerCase()];
      const before = { isKnown: isOwn && look.kind === 'seen', ids, sentMs: sentAtMs, clockOffsetMs: undefined };
      return await watch(outcome, before, previous, clockThere, onFound);
    },
    async followEarlier(outcome, by) {
      const { sentAtMs = 0, previousFeatureCount: featureCount } = outcome;
      const before = { isKnown: true, ids: [], sentMs: sentAtMs, clockOffsetMs: 0, ...by };
      const previous = { id: '', state: 'succeeded', word: '', stages: [], featureCount } as const;
      // The time of the send is the provider's own.
      return await watch(outcome, before, previous, { offsetMs: 0, learn() {} }, () => {});
    },
  };

  async function watch(
    outcome: Outcome,
    before: Before,
    previous: Run | undefined,
    clockOfRuns: ProviderClock,
    onFound: () => void,
  ): Promise<Outcome> {
    const lostAnswer = isFailure(outcome) && outcome.word === 'unknown' ? outcome : undefined;
    onKnown(outcome, lostAnswer === undefined ? 'running' : 'unknown');
    if (lostAnswer !== undefined) {
      // Without a status, the line before has said why.
      const why = lostAnswer.httpStatus === undefined ? '' : `${sentence(lostAnswer.detail)} `;
      log(`${why}The trigger is not sent again. Looking for a new run.`);
    }
    const reader = makeStatusReader(item, source, clockThere, questions, surroundings, early.lastEndMs);
    const datasetId = outcome.datasetId ?? source.id;
    const { title, limits } = item;
    const how = { title, deadlineMs: limits.deadlineMs, waitMs, clockThere: clockOfRuns, limits: item };
    return await watchRun({ ...how, before, previous, datasetId, outcome, lostAnswer, onFound }, reader, surroundings);
  }
}
