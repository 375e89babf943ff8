import { type Again, isAgain, MINUTE_MS, patiently } from '../ask/patiently.ts';
import { type Failure, failed, type Known, knownOf, type Outcome } from '../outcome.ts';
import { lastMessage, type Run, warningsOf } from '../provider-run.ts';
import type { Surroundings } from '../surroundings.ts';
import { inWords, sentence } from '../text/wording.ts';
import type { ProviderClock } from '../trigger/provider-clock.ts';
import { judgeRecords, type RecordLimits, warningOfLoss } from './loss.ts';
import { createNarrator } from './narrator.ts';
import type { Before } from './own-run.ts';
import { decideAfterPoll, type PollEnd, planNextPoll } from './poll-decision.ts';
import { asFailure, firstSight, type PollResult, type Sight, seePoll } from './sight.ts';
import { askingWithin, type StatusReader } from './status-reader.ts';
import { judgeWait } from './wait-end.ts';

type Counts = Pick<Known, 'featureCount' | 'previousFeatureCount' | 'warningCount'>;

/** What is known when the trigger is out and the watch begins; times in milliseconds. */
export interface Watch {
  readonly title: string;
  readonly deadlineMs: number;
  readonly waitMs: number;
  /** How few features are too few. */
  readonly limits: RecordLimits;
  readonly before: Before;
  /** The run of the look before the trigger. */
  readonly previous: Run | undefined;
  readonly datasetId: string;
  readonly outcome: Outcome;
  readonly lostAnswer: Failure | undefined;
  readonly clockThere: ProviderClock;
  /** Called where a lost answer's run was found. */
  readonly onFound: () => void;
}

/** Polls until the run ends, the limit is reached or the step is stopped, and tells what it sees. */
export async function watchRun(watch: Watch, reader: StatusReader, surroundings: Surroundings): Promise<Outcome> {
  const { clock, onKnown } = surroundings;
  const { title, lostAnswer, datasetId, waitMs } = watch;
  const narrator = createNarrator(surroundings);
  const startedAtMs = clock.now();
  const lookMs = Math.min(waitMs, clock.window(MINUTE_MS));
  const waitedMs = () => clock.now() - startedAtMs;
  const isLooking = () => lostAnswer !== undefined && sight.run === undefined;
  const remainingMs = () => (isLooking() ? lookMs : waitMs) - waitedMs();
  const timing = () => ({ intervalMs: reader.intervalMs, remainingMs: remainingMs(), random: clock.random() });
  let known = knownOf(watch.outcome);
  let sight = firstSight(watch.before, watch.previous);
  let followed: Run | undefined;
  let lastFailure: string | undefined;

  function decide(answer: PollResult): Again | PollEnd {
    const poll = asFailure(answer, sight);
    lastFailure = poll.kind === 'failed' ? poll.why : undefined;
    followed = sight.run;
    const before = { ...sight.before, clockOffsetMs: watch.clockThere.offsetMs };
    sight = seePoll({ ...sight, before }, poll);
    return decideAfterPoll(poll, sight, timing());
  }

  const end = await patiently<PollResult, PollEnd>(
    {
      first: planNextPoll(0, timing()),
      // The look before the trigger counts, too.
      sinceMs: reader.lastEndMs,
      ask({ isLast }) {
        const asking = askingWithin(isLast, watch.deadlineMs, remainingMs(), clock.now());
        return reader.read({ ...asking, goesFirst: isLooking() }, datasetId);
      },
      decide,
      async tell(_, next, silence) {
        if (sight.run !== undefined && sight.shown === 'ours') {
          if (followed === undefined) {
            silence.log(`Following run ${sight.run.id}.`);
            known = { ...known, datasetId, runId: sight.run.id };
            onKnown(known, 'running');
            watch.onFound();
          }
          if (await narrator.tell(sight.run)) silence.broken();
        }
        if (followed !== undefined && sight.run === undefined) {
          silence.log(
            `Run ${followed.id} does not belong to this import: by the provider's clock, it is older than the trigger.`,
          );
          known = knownOf(watch.outcome);
          onKnown(known, lostAnswer === undefined ? 'running' : 'unknown');
        }
        if (lastFailure === undefined) silence.fill();
        else silence.log(describeFailed(lastFailure, next));
      },
      stopped: { kind: 'cancelled' },
      describe: () => describeWait(waitedMs(), sight),
    },
    surroundings,
  );
  const counts = countsOf(sight);
  const verdict = end.kind === 'succeeded' ? judgeRecords(end.run, sight.previous, watch.limits) : undefined;
  if (end.kind === 'succeeded') {
    if (verdict?.kind === 'warning') surroundings.warn(verdict.detail);
    const loss = warningOfLoss(counts.featureCount, counts.previousFeatureCount);
    if (loss !== undefined && verdict?.kind !== 'too_few_records') surroundings.warn(loss, { isLoss: true });
    narrator.tellSuccess(end);
    if (verdict?.kind === 'too_few_records') {
      return { ...known, ...counts, ...failed('failed', 'too_few_imported', verdict.detail), run: end.run };
    }
  }
  return { ...known, ...counts, ...judgeWait({ end, sight, lostAnswer, waitedMs: waitedMs(), lastFailure, title }) };
}

/** What the run says of its features and warnings, and the run before of its features. */
function countsOf({ run, previous }: Sight): Counts {
  if (run === undefined) return {};
  const [featureCount, previousFeatureCount] = [run.featureCount, previous?.featureCount];
  return {
    ...(featureCount !== undefined && { featureCount }),
    ...(previousFeatureCount !== undefined && { previousFeatureCount }),
    warningCount: warningsOf(run).length,
  };
}

function describeWait(waitedMs: number, { run, shown }: Sight): string {
  const is = shown === 'ours' ? 'is' : 'was';
  const state =
    run === undefined ? 'no run of this import was seen yet' : `run ${run.id} ${is} in progress${lastMessage(run)}`;
  return sentence(`Waiting for ${inWords(waitedMs)}: ${state}`);
}

function describeFailed(why: string, next: Again | PollEnd): string {
  const then = isAgain(next) ? `Looking again in ${inWords(next.pauseMs)}.` : 'That was the last look.';
  return `${sentence(`The status could not be read: ${why}`)} ${then}`;
}
