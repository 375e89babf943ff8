import type { Answer, Refused, Unread } from '../ask/ask.ts';
import { because, type ErrorCode } from '../outcome/outcome.ts';
import { endOfRun, type Run, startOfRun } from '../outcome/provider-run.ts';
import type { StatusReading } from '../providers/question.ts';
import { isSameUuid } from '../text/uuid.ts';
import { isUnfinishedSuccess } from './run-end.ts';

/** How long before the trigger our run can have begun, in milliseconds: two machines of a provider have two clocks. */
const MARGIN_MS = 5_000;
/** The same where no look tells which run was there before: `Date` has whole seconds. */
const BLIND_MARGIN_MS = 2_000;
/** The same where only the clock here is known. */
const FOREIGN_CLOCK_MARGIN_MS = 60_000;

/** What a provider, or a gateway before it, answers where it does not want to tell. */
const REFUSALS: readonly ErrorCode[] = ['unauthorized', 'forbidden', 'not_found'];

/** What one status request told. */
export type PollResult =
  | Exclude<Answer<StatusReading>, { readonly kind: 'none' }>
  /** The documented 404: there was never a run; the detail is its words. */
  | { readonly kind: 'none'; readonly detail: string };

/** Says whether a poll was refused, by the API or by a gateway. */
export function isRefusal(poll: PollResult): poll is Refused | Unread {
  return poll.kind === 'refused' || (poll.kind === 'unread' && REFUSALS.includes(poll.code));
}

/** What is known of the runs before the trigger, and of when it went out; times in milliseconds. */
export interface Before {
  /** Whether a look before the trigger told which run was there, or that there was none. */
  readonly isKnown: boolean;
  /** Runs that are not ours: the one of that look, and those that were seen since and began or ended too early. */
  readonly ids: readonly string[];
  /** All runs that a look before the trigger showed, the last one or not. */
  readonly shownIds?: ReadonlySet<string>;
  /** When the trigger went out the last time, by the clock here. */
  readonly sentMs: number;
  /** How far the provider's clock is ahead of the one here. */
  readonly clockOffsetMs: number | undefined;
  /** The run that an earlier try followed. */
  readonly ownId?: string | undefined;
  /** A run that began later cannot be told from another's, by the provider's clock. */
  readonly untilMs?: number | undefined;
}

/** What all polls so far have shown. */
export interface Sight {
  readonly before: Before;
  /** Whether a status was ever read with this key. */
  readonly isReadable: boolean;
  /** Our run, as it was last seen. */
  readonly run: Run | undefined;
  /** A run that could not be told apart from those before. */
  readonly untold: Run | undefined;
  /** Of the runs that were seen to be not ours the one that began last: the one before. */
  readonly previous: Run | undefined;
  /** What the newest poll showed. */
  readonly shown: 'ours' | 'before' | 'newer' | 'untold' | 'none' | 'failed' | 'nothing';
  /** Why the newest poll failed, if it did. */
  readonly lastFailure: string | undefined;
  /** Polls in a row that failed. */
  readonly failures: number;
  /** Polls in a row that were refused. */
  readonly refusals: number;
  /** Polls since ours was seen that showed a newer run. */
  readonly newer: number;
  /** Polls in a row that showed ours as a success with an unfinished stage. */
  readonly unfinished: number;
}

/** What is known before the first poll. */
export function firstSight(before: Before, previous?: Run): Sight {
  const counts = { failures: 0, refusals: 0, newer: 0, unfinished: 0 };
  const none = { run: undefined, untold: undefined, lastFailure: undefined };
  return { before, isReadable: before.isKnown, ...none, previous, shown: 'nothing', ...counts };
}

/** What is known after one more poll. */
export function seePoll(sight: Sight, poll: PollResult): Sight {
  switch (poll.kind) {
    case 'stopped':
    case 'left_out':
      return { ...sight, lastFailure: undefined };
    case 'refused':
    case 'unread': {
      const refusals = isRefusal(poll) ? sight.refusals + 1 : 0;
      return { ...sight, shown: 'failed', lastFailure: poll.why, failures: sight.failures + 1, refusals };
    }
    case 'none':
      return { ...readable(sight), shown: 'none' };
    case 'run':
      return seeRun(readable(sight), poll.run);
  }
}

function readable(sight: Sight): Sight {
  return { ...sight, isReadable: true, lastFailure: undefined, failures: 0, refusals: 0 };
}

/** Once a run was seen, the documented 404 contradicts it, and is a poll that failed. */
export function asFailure(poll: PollResult, { run, before }: Sight): PollResult {
  if (poll.kind !== 'none' || (run === undefined && before.ids.length === 0)) return poll;
  const { detail } = poll;
  const cause = because('question_not_found', detail);
  return { kind: 'unread', ...cause, why: detail, httpStatus: 404, retryAfterMs: undefined };
}

function seeRun(sight: Sight, run: Run): Sight {
  const shown = placeOf(run, sight);
  switch (shown) {
    case 'ours': {
      const unfinished = isUnfinishedSuccess(run) ? sight.unfinished + 1 : 0;
      return { ...sight, shown, run, newer: 0, unfinished };
    }
    case 'before': {
      // What was taken for ours may turn out not to be, once the provider's clock is known.
      const own = sight.run !== undefined && isSameUuid(run.id, sight.run.id) ? undefined : sight.run;
      return {
        ...sight,
        shown,
        run: own,
        previous: laterOf(sight.previous, run),
        before: withId(sight.before, run.id),
      };
    }
    case 'newer':
      return { ...sight, shown, newer: sight.newer + 1 };
    case 'untold':
      return { ...sight, shown, untold: run };
  }
}

/** A lagging replica may show a run of last month after the look; a run without times never takes the place of another. */
function laterOf(previous: Run | undefined, run: Run): Run {
  if (previous === undefined) return run;
  // The same run, as it was seen before it named its count.
  if (isSameUuid(previous.id, run.id)) return run.featureCount === undefined ? previous : run;
  const [began, other] = [startOfRun(run), startOfRun(previous)];
  return began !== undefined && other !== undefined && began > other ? run : previous;
}

function placeOf(run: Run, { run: own, before }: Sight): 'ours' | 'before' | 'newer' | 'untold' {
  const judged = judgeRun(run, before);
  // The status shows the newest run only: another one hides the one whose id is known.
  if (own === undefined) return judged === 'untold' && before.ownId !== undefined ? 'newer' : judged;
  if (isSameUuid(run.id, own.id)) return judged === 'before' ? 'before' : 'ours';
  const [start, ownStart] = [startOfRun(run), startOfRun(own)];
  const isOlder = start !== undefined && ownStart !== undefined && start < ownStart;
  return isOlder || judged === 'before' ? 'before' : 'newer';
}

function withId(before: Before, id: string): Before {
  const ids = before.ids.filter((other) => other !== id.toLowerCase());
  return { ...before, ids: [...ids, id.toLowerCase()] };
}

/** Tells whether a run can be this import's; `untold` where that is not known, or not yet. */
export function judgeRun(run: Run, before: Before): 'ours' | 'before' | 'untold' {
  const { isKnown, sentMs, clockOffsetMs, ownId, untilMs } = before;
  if (ownId !== undefined && isSameUuid(run.id, ownId)) return 'ours';
  const id = run.id.toLowerCase();
  if (before.ids.includes(id) || before.shownIds?.has(id) === true) return 'before';
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
