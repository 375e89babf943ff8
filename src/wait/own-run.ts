import { endOfRun, type Run, startOfRun } from '../provider-run.ts';
import { isSameUuid } from '../text/uuid.ts';

/** How long before the trigger our run can have begun, in milliseconds: two machines of a provider have two clocks. */
const MARGIN_MS = 5_000;
/** The same where no look tells which run was there before: `Date` has whole seconds. */
const BLIND_MARGIN_MS = 2_000;
/** The same where only the clock here is known. */
const FOREIGN_CLOCK_MARGIN_MS = 60_000;

/** What is known of the runs before the trigger, and of when it went out; times in milliseconds. */
export interface Before {
  /** Whether a look before the trigger told which run was there, or that there was none. */
  readonly isKnown: boolean;
  /** Runs that are not ours: the one of that look, and those that were seen since and began or ended too early. */
  readonly ids: readonly string[];
  /** When the trigger went out the last time, by the clock here. */
  readonly sentMs: number;
  /** How far the provider's clock is ahead of the one here. */
  readonly clockOffsetMs: number | undefined;
  /** The run that an earlier try followed. */
  readonly ownId?: string | undefined;
  /** A run that began later cannot be told from another's, by the provider's clock. */
  readonly untilMs?: number | undefined;
}

/** Tells whether a run can be this import's; `untold` where that is not known, or not yet. */
export function judgeRun(run: Run, before: Before): 'ours' | 'before' | 'untold' {
  const { isKnown, sentMs, clockOffsetMs, ownId, untilMs } = before;
  if (ownId !== undefined && isSameUuid(run.id, ownId)) return 'ours';
  if (before.ids.includes(run.id.toLowerCase())) return 'before';
  if (!isKnown && clockOffsetMs === undefined) return 'untold';
  const start = startOfRun(run);
  const end = endOfRun(run);
  const sentThereMs = sentMs + (clockOffsetMs ?? 0);
  const clockMarginMs = clockOffsetMs === undefined ? FOREIGN_CLOCK_MARGIN_MS : 0;
  const marginMs = Math.max(clockMarginMs, isKnown ? MARGIN_MS : BLIND_MARGIN_MS);
  // A lagging replica can show any old run, so the times count whatever the look said.
  if (end !== undefined && end < sentThereMs - clockMarginMs) return 'before';
  // Within the minute by which the two clocks may differ, it is not known whether it ended before the trigger.
  if (end !== undefined && end < sentThereMs) return 'untold';
  // A stage that ended so early began even earlier.
  const times = run.stages.flatMap(({ startMs, endMs }) => [startMs, endMs]);
  if (times.some((time) => time !== undefined && time < sentThereMs - marginMs)) return 'before';
  if (ownId !== undefined || (untilMs !== undefined && !((start ?? Number.NaN) <= untilMs))) return 'untold';
  return isKnown || start !== undefined ? 'ours' : 'untold';
}
