import type { Failure, Outcome } from '../outcome.ts';
import { knownOf } from '../outcome.ts';
import type { Run } from '../provider-run.ts';
import { lastWords, startOfRun } from '../provider-run.ts';
import { Silence } from '../report/silence.ts';
import type { Surroundings } from '../surroundings.ts';
import { inWords, sentence } from '../text/wording.ts';
import { RunNarrator } from './narrator.ts';
import {
  type Baseline,
  decideAfterPoll,
  isOwnRun,
  type PollDecision,
  type PollResult,
  planNextPoll,
} from './poll-decision.ts';
import type { StatusReader } from './status-reader.ts';
import { judgeWait } from './wait-end.ts';

/** How long to look for a run whose trigger's answer was lost, and the longest silence in the log. */
const MINUTE_MS = 60_000;
/** What the last poll may take beyond the limit at most. */
const LAST_POLL_MS = 10_000;

/** What is known when the trigger is out and the watch begins; times in milliseconds. */
export interface Watch {
  readonly title: string;
  readonly deadlineMs: number;
  readonly waitMs: number;
  readonly baseline: Baseline;
  readonly datasetId: string;
  readonly sentAtMs: number;
  readonly outcome: Outcome;
  readonly lostAnswer: Failure | undefined;
}

/** Polls until the run ends, the limit is reached or the step is stopped, and tells what it sees. */
export async function watchRun(watch: Watch, reader: StatusReader, surroundings: Surroundings): Promise<Outcome> {
  const { clock, timeScale } = surroundings;
  const { lostAnswer, datasetId, waitMs } = watch;
  const narrator = new RunNarrator(surroundings);
  const startedAtMs = clock.now();
  const lookMs = Math.min(waitMs, MINUTE_MS * timeScale);
  const waitedMs = () => clock.now() - startedAtMs;
  const remainingMs = () => (lostAnswer !== undefined && run === undefined ? lookMs : waitMs) - waitedMs();
  const silence = new Silence(surroundings, MINUTE_MS * timeScale, () => describeWait(waitedMs(), run));
  let { baseline } = watch;
  let known = knownOf(watch.outcome);
  let run: Run | undefined;
  let failures = 0;
  let lastFailure: string | undefined;
  const intervalMs = reader.intervalMs;
  let next = planNextPoll({ failures, intervalMs, remainingMs: remainingMs(), random: clock.random() });
  while (next.kind === 'poll') {
    const { isLast } = next;
    const capMs = isLast ? LAST_POLL_MS : Math.max(LAST_POLL_MS, remainingMs() - next.pauseMs);
    const deadlineMs = Math.min(watch.deadlineMs, capMs);
    const pause = isLast ? { notBeforeMs: clock.now() + next.pauseMs } : { distanceMs: next.pauseMs };
    const poll = await reader.read({ id: datasetId, deadlineMs, ...pause, isLogged: false });
    failures = poll.kind === 'failed' ? failures + 1 : 0;
    lastFailure = poll.kind === 'failed' ? poll.why : undefined;
    baseline = withProviderClock(baseline, watch.sentAtMs, reader.clockOffsetMs);
    if (poll.kind === 'run' && isOwnRun(poll.run, { baseline, runId: run?.id })) {
      if (run === undefined) {
        silence.log(`Following run ${poll.run.id}.`);
        known = { ...known, datasetId, runId: poll.run.id };
        surroundings.onKnown(known, 'running');
      }
      run = poll.run;
      if (await narrator.tell(run)) silence.broken();
    }
    const state = { baseline, runId: run?.id, failures, intervalMs };
    next = decideAfterPoll(poll, { ...state, remainingMs: remainingMs(), random: clock.random() });
    baseline = withFirstSight(baseline, poll);
    if (poll.kind === 'failed') silence.log(describeFailedPoll(poll, next));
    else silence.fill();
  }
  silence.end();
  const { title } = watch;
  return { ...known, ...judgeWait({ end: next, run, lostAnswer, waitedMs: waitedMs(), lastFailure, title }) };
}

/** Places an unknown baseline by the provider's clock: a run that starts before the trigger went out is not this import's. */
function withProviderClock(baseline: Baseline, sentAtMs: number, clockOffsetMs: number | undefined): Baseline {
  if (baseline.kind !== 'unreadable' || clockOffsetMs === undefined) return baseline;
  return { kind: 'unreadable', startedAfterMs: sentAtMs + clockOffsetMs };
}

/** Ends an unknown baseline with the first status after the trigger: what it shows and is not this import's was there before. */
function withFirstSight(baseline: Baseline, poll: PollResult): Baseline {
  if (baseline.kind !== 'unreadable') return baseline;
  if (poll.kind === 'none') return { kind: 'none' };
  // A run without a start yet can still turn out to be this import's.
  if (poll.kind !== 'run' || startOfRun(poll.run) === undefined) return baseline;
  return { kind: 'run', id: poll.run.id };
}

function describeWait(waitedMs: number, run: Run | undefined): string {
  const state =
    run === undefined ? 'no run of this import was seen yet' : `run ${run.id} is in progress${lastWords(run)}`;
  return sentence(`Waiting for ${inWords(waitedMs)}: ${state}`);
}

function describeFailedPoll(poll: Extract<PollResult, { kind: 'failed' }>, next: PollDecision): string {
  const then = next.kind === 'poll' ? `looking again in ${inWords(next.pauseMs)}` : 'that was the last look';
  return `${sentence(`The status could not be read: ${poll.why}`)} The run goes on, ${then}.`;
}
