import { type Failure, type Known, knownOf, type Outcome } from '../outcome.ts';
import { lastMessage, type Run, warningsOf } from '../provider-run.ts';
import { Silence } from '../report/silence.ts';
import type { Surroundings } from '../surroundings.ts';
import { inWords, sentence } from '../text/wording.ts';
import { warningOfLoss } from './loss.ts';
import { createNarrator } from './narrator.ts';
import type { Before } from './own-run.ts';
import { decideAfterPoll, type PollDecision, planNextPoll } from './poll-decision.ts';
import { asFailure, firstSight, type PollResult, type Sight, seePoll } from './sight.ts';
import type { StatusReader } from './status-reader.ts';
import { judgeWait } from './wait-end.ts';

/** How long to look for a run whose trigger's answer was lost, and the longest silence in the log. */
const MINUTE_MS = 60_000;
/** What the last poll may take beyond the limit at most. */
const LAST_POLL_MS = 10_000;
/** How long it may wait for its turn among the status requests of other imports. */
const LAST_TURN_MS = 15_000;

type Counts = Pick<Known, 'featureCount' | 'previousFeatureCount' | 'warningCount'>;

/** What is known when the trigger is out and the watch begins; times in milliseconds. */
export interface Watch {
  readonly title: string;
  readonly deadlineMs: number;
  readonly waitMs: number;
  readonly before: Before;
  /** The run of the look before the trigger. */
  readonly previous: Run | undefined;
  readonly datasetId: string;
  readonly outcome: Outcome;
  readonly lostAnswer: Failure | undefined;
}

/** Polls until the run ends, the limit is reached or the step is stopped, and tells what it sees. */
export async function watchRun(watch: Watch, reader: StatusReader, surroundings: Surroundings): Promise<Outcome> {
  const { clock, timeScale } = surroundings;
  const { title, lostAnswer, datasetId, waitMs } = watch;
  const narrator = createNarrator(surroundings);
  const startedAtMs = clock.now();
  const lookMs = Math.min(waitMs, MINUTE_MS * timeScale);
  const waitedMs = () => clock.now() - startedAtMs;
  const remainingMs = () => (lostAnswer !== undefined && sight.run === undefined ? lookMs : waitMs) - waitedMs();
  const timing = () => ({ intervalMs: reader.intervalMs, remainingMs: remainingMs(), random: clock.random() });
  const silence = new Silence(surroundings, MINUTE_MS * timeScale, () => describeWait(waitedMs(), sight));
  let known = knownOf(watch.outcome);
  let sight = firstSight(watch.before, watch.previous);
  let lastFailure: string | undefined;
  let next = planNextPoll(0, timing());
  while (next.kind === 'poll') {
    const { isLast } = next;
    const capMs = isLast ? LAST_POLL_MS : Math.max(LAST_POLL_MS, remainingMs() - next.pauseMs);
    const deadlineMs = Math.min(watch.deadlineMs, capMs);
    const pause = isLast ? { notBeforeMs: clock.now() + next.pauseMs } : { distanceMs: next.pauseMs };
    const giveUpAtMs = clock.now() + remainingMs() + LAST_TURN_MS;
    const goesFirst = lostAnswer !== undefined && sight.run === undefined;
    const turn = { ...pause, giveUpAtMs: isLast ? giveUpAtMs : undefined, goesFirst };
    const answer = await reader.read({ id: datasetId, deadlineMs, ...turn, isLogged: false });
    const poll = asFailure(answer, sight);
    lastFailure = poll.kind === 'failed' ? poll.why : undefined;
    const { before, run: followed } = sight;
    sight = seePoll({ ...sight, before: { ...before, clockOffsetMs: reader.clockOffsetMs } }, poll);
    if (sight.run !== undefined && sight.shown === 'ours') {
      if (followed === undefined) {
        silence.log(`Following run ${sight.run.id}.`);
        known = { ...known, datasetId, runId: sight.run.id };
        surroundings.onKnown(known, 'running');
      }
      if (await narrator.tell(sight.run)) silence.broken();
    }
    if (followed !== undefined && sight.run === undefined) {
      silence.log(
        `Run ${followed.id} does not belong to this import: by the provider's clock, it is older than the trigger.`,
      );
      known = knownOf(watch.outcome);
      surroundings.onKnown(known, lostAnswer === undefined ? 'running' : 'unknown');
    }
    next = decideAfterPoll(poll, sight, timing());
    if (poll.kind === 'failed') silence.log(describeFailedPoll(poll, next));
    else silence.fill();
  }
  silence.end();
  const counts = countsOf(sight);
  if (next.kind === 'succeeded') {
    const loss = warningOfLoss(counts.featureCount, counts.previousFeatureCount);
    if (loss !== undefined) surroundings.warn(loss, { isLoss: true });
    narrator.tellSuccess(next);
  }
  return {
    ...known,
    ...counts,
    ...judgeWait({ end: next, sight, lostAnswer, waitedMs: waitedMs(), lastFailure, title }),
  };
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

function describeFailedPoll({ why }: Extract<PollResult, { kind: 'failed' }>, next: PollDecision): string {
  const then = next.kind === 'poll' ? `Looking again in ${inWords(next.pauseMs)}.` : 'That was the last look.';
  return `${sentence(`The status could not be read: ${why}`)} ${then}`;
}
