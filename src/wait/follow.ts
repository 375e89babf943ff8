import { isAgain, patiently } from '../ask/patiently.ts';
import { AHEAD, type Gates } from '../gate/gate.ts';
import { MAX_RETRY_AFTER_MS } from '../http/answer-headers.ts';
import { type Failure, failed, type Known, type Outcome } from '../outcome/outcome.ts';
import { isGoing, type Run } from '../outcome/provider-run.ts';
import { judgeFile } from '../outcome/record-limits.ts';
import type { Import } from '../providers/provider.ts';
import { isSameUuid } from '../text/uuid.ts';
import { inWords, sentence } from '../text/wording.ts';
import type { ProviderClock } from '../trigger/provider-clock.ts';
import { type Condition, isFresh, type World } from '../world.ts';
import { endUntold, foreignRuns } from './foreign-run.ts';
import { pauseAfterFailures } from './poll-decision.ts';
import type { PollResult } from './sight.ts';
import { makeStatusReader } from './status-reader.ts';
import { watchRun } from './watch.ts';

/** How often the status is asked for before a trigger that goes out without it. */
const MAX_LOOKS = 3;

/** The runs of one import: no other is in progress before its trigger, and its own is followed to the end. */
export interface Runs extends Condition {
  /**
   * Follows the run of a trigger that was taken, or whose answer was lost, until it ends, the limit or a cancel. It was sent
   * at that time, in milliseconds since the epoch; `onFound` is called where a lost answer's run was found.
   */
  follow(outcome: Outcome, sentMs: number, onFound: () => void): Promise<Outcome>;
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
  world: World,
  recordsOf: () => number | undefined,
): Runs {
  const { clock, log, warn } = world;
  const beforeTrigger = { ...world, signal: closing };
  const reader = makeStatusReader(item, source, clockThere, questions, world);
  const awaitForeign = foreignRuns(item.title, waitMs, reader, beforeTrigger);
  /** What the last look before the trigger showed. */
  let look: PollResult | undefined;
  let seenAtMs = Number.NEGATIVE_INFINITY;
  /** The newest run that a look showed; a later one that fails, or shows none, takes nothing of what is known. */
  let earlier: Run | undefined;
  const shownIds = new Set<string>();
  /** Looks in a row that failed, and how long to pause before the next. */
  let failures = 0;
  let pauseMs = 0;
  let hasWarned = false;

  function see(seen: PollResult): PollResult {
    look = seen;
    seenAtMs = clock.now();
    failures = 0;
    pauseMs = 0;
    if (seen.kind !== 'run') return seen;
    earlier = seen.run;
    shownIds.add(earlier.id.toLowerCase());
    return seen;
  }

  /** Says whether a look failed that is to be repeated. */
  function isToRepeat(seen: PollResult): boolean {
    if (seen.kind !== 'unread') return false;
    pauseMs = pauseAfterFailures(failures, reader.intervalMs, seen.retryAfterMs);
    failures += 1;
    return failures < MAX_LOOKS && (seen.retryAfterMs ?? 0) <= MAX_RETRY_AFTER_MS;
  }

  function tellFailed(seen: PollResult, isRepeated: boolean): void {
    if (seen.kind !== 'unread') return;
    const why = sentence(seen.why);
    const then = isRepeated
      ? ` yet: ${why} Looking again in ${inWords(pauseMs)}.`
      : item.maxLossPercent !== undefined
        ? `: ${why}`
        : `: ${why} So only a run that starts after the trigger counts as this import.`;
    log(`The status before the trigger cannot be read${then}`);
  }

  async function lookAnew(): Promise<PollResult> {
    return await patiently<PollResult, PollResult>(
      {
        first: { pauseMs, isLast: false },
        sinceMs: reader.lastEndMs,
        ask: () => reader.read({}, beforeTrigger),
        decide: (seen) => (isToRepeat(seen) ? { pauseMs, isLast: false } : seen),
        tell: (seen, next) => tellFailed(seen, isAgain(next)),
        stopped: { kind: 'stopped' },
      },
      beforeTrigger,
    );
  }

  /** How the import ends with a look: its key may not follow the run, or its file lost too much, or nobody can tell. */
  function endOf(seen: PollResult): (Failure & Partial<Known>) | undefined {
    if (seen.kind === 'refused') return endUntold(seen, seen.detail);
    if (item.maxLossPercent === undefined || seen.kind === 'stopped' || seen.kind === 'left_out') return undefined;
    if (seen.kind === 'unread') {
      const detail = `The status before the trigger cannot be read, so \`max_loss_percent\` cannot be checked: ${sentence(seen.why)}`;
      return endUntold(seen, detail);
    }
    const verdict = judgeFile(recordsOf(), earlier, item);
    if (verdict?.kind === 'warning' && !hasWarned) {
      hasWarned = true;
      warn(verdict.detail);
    }
    if (verdict?.kind !== 'too_few_records') return undefined;
    const previousFeatureCount = earlier?.featureCount;
    const known = previousFeatureCount === undefined ? {} : { previousFeatureCount };
    return { ...failed('not_sent', verdict.kind, verdict.detail), ...known };
  }

  return {
    name: 'the newest run',
    get seenAtMs() {
      return seenAtMs;
    },
    known: undefined,
    async ready() {
      let seen = look !== undefined && isFresh({ seenAtMs }, clock) ? look : see(await lookAnew());
      if (seen.kind === 'run' && isGoing(seen.run)) {
        const { run, end } = await awaitForeign(seen.run);
        seen = see({ kind: 'run', run });
        if (end !== undefined || closing.aborted) return end;
      }
      return endOf(seen);
    },
    async isStillSo() {
      const seen = await reader.read({ rank: AHEAD }, beforeTrigger);
      const isRepeated = isToRepeat(seen);
      tellFailed(seen, isRepeated);
      // What asks for a pause gets it outside of the turn.
      if (isRepeated) {
        seenAtMs = Number.NEGATIVE_INFINITY;
        return false;
      }
      see(seen);
      return !(seen.kind === 'run' && isGoing(seen.run)) && endOf(seen) === undefined;
    },
    forget() {
      seenAtMs = Number.NEGATIVE_INFINITY;
    },
    async follow(outcome, sentMs, onFound) {
      const datasetId = outcome.datasetId ?? source.id;
      // Another dataset's runs tell nothing; this happens where a reimport_key belongs to another dataset_id.
      const isOwn = isSameUuid(datasetId, source.id);
      const previous = isOwn ? earlier : undefined;
      // Where the last look showed no run, that none is shown again is no fault.
      const ids = previous === undefined || look?.kind === 'none' ? [] : [previous.id.toLowerCase()];
      const isKnown = isOwn && (look?.kind === 'run' || look?.kind === 'none');
      const before = { isKnown, ids, shownIds, sentMs, clockOffsetMs: undefined };
      const watch = { item, waitMs, datasetId, before, previous, clockThere, outcome, onFound };
      return await watchRun(watch, reader, world);
    },
    async followEarlier(outcome, by) {
      const { sentAtMs = 0, previousFeatureCount: featureCount, datasetId = source.id } = outcome;
      const before = { isKnown: true, ids: [], sentMs: sentAtMs, clockOffsetMs: 0, ...by };
      const previous = { id: '', state: 'succeeded', word: '', stages: [], featureCount } as const;
      // The time of the send is the provider's own.
      const clockThere = { offsetMs: 0 };
      const watch = { item, waitMs, datasetId, before, previous, clockThere, outcome, onFound() {} };
      return await watchRun(watch, reader, world);
    },
  };
}
