import { because, type Cause } from '../outcome.ts';
import { type Run, startOfRun } from '../provider-run.ts';
import { isSameUuid } from '../text/uuid.ts';
import { type Before, judgeRun } from './own-run.ts';
import { isUnfinishedSuccess } from './run-end.ts';

/** What one status request told. */
export type PollResult =
  | { readonly kind: 'run'; readonly run: Run }
  /** The documented 404: there was never a run. */
  | { readonly kind: 'none'; readonly detail: string }
  /** Nothing is known but that this request failed; `retryAfterMs` is how long the provider asks to wait. */
  | {
      readonly kind: 'failed';
      readonly why: string;
      /** Absent where it only contradicts what was seen. */
      readonly cause?: Cause;
      readonly retryAfterMs: number | undefined;
      readonly refusal?: Refusal;
    }
  /** With several imports: its turn did not come in time. */
  | { readonly kind: 'left_out' }
  | { readonly kind: 'cancelled' };

/** A 401, 403 or 404. */
export interface Refusal extends Cause {
  readonly httpStatus: number;
  /** Whether it is a 401 or 403 in the API's own JSON, and not a gateway's. */
  readonly isOwn: boolean;
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
  const none = { run: undefined, untold: undefined };
  return { before, isReadable: before.isKnown, ...none, previous, shown: 'nothing', ...counts };
}

/** What is known after one more poll. */
export function seePoll(sight: Sight, poll: PollResult): Sight {
  switch (poll.kind) {
    case 'cancelled':
    case 'left_out':
      return sight;
    case 'failed': {
      const refusals = poll.refusal === undefined ? 0 : sight.refusals + 1;
      return { ...sight, shown: 'failed', failures: sight.failures + 1, refusals };
    }
    case 'none':
      return { ...sight, shown: 'none', isReadable: true, failures: 0, refusals: 0 };
    case 'run':
      return seeRun({ ...sight, isReadable: true, failures: 0, refusals: 0 }, poll.run);
  }
}

/** Once a run was seen, the documented 404 contradicts it, and is a poll that failed. */
export function asFailure(poll: PollResult, { run, before }: Sight): PollResult {
  if (poll.kind !== 'none' || (run === undefined && before.ids.length === 0)) return poll;
  const { detail } = poll;
  const refusal: Refusal = { httpStatus: 404, ...because('question_not_found', detail), isOwn: false };
  return { kind: 'failed', why: detail, retryAfterMs: undefined, refusal };
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
