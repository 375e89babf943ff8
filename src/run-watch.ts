import type { FollowedImport } from './follow.ts';
import type { Failure, Outcome } from './outcome.ts';
import { type Baseline, decideAfterPoll, isOwnRun, type PollDecision, type PollResult } from './poll-decision.ts';
import { RunNarrator } from './run-narrator.ts';
import { judgeWait, knownOf, lastWords } from './run-outcome.ts';
import type { Run } from './run-status.ts';
import { Silence } from './silence.ts';
import type { StatusReader } from './status-reader.ts';
import { inWords, sentence } from './wording.ts';

/** How long to look for a run whose trigger's answer was lost, and the longest silence in the log. */
const MINUTE_MS = 60_000;
/** A `Date` header has whole seconds, so an instant that is read from it may be up to one too late. */
const DATE_RESOLUTION_MS = 1000;
/** What the last poll may take beyond the limit at most. */
const LAST_POLL_MS = 10_000;

/** What is known when the trigger is out and the watch begins. */
export interface Watch {
  readonly baseline: Baseline;
  readonly datasetId: string;
  readonly sentAtMs: number;
  readonly outcome: Outcome;
  readonly lostAnswer: Failure | undefined;
}

/** Polls until the run ends, the limit is reached or the step is cancelled, and tells what it sees. */
export async function watchRun(job: FollowedImport, reader: StatusReader, watch: Watch): Promise<Outcome> {
  const { surroundings, inputs, waitMs } = job;
  const { clock } = surroundings;
  const { lostAnswer, datasetId } = watch;
  const narrator = new RunNarrator(surroundings);
  const lines = new Silence(surroundings, MINUTE_MS * surroundings.timeScale - 2 * reader.intervalMs);
  const startedAtMs = clock.now();
  const lookMs = Math.min(waitMs, MINUTE_MS * surroundings.timeScale);
  let known = knownOf(watch.outcome);
  let run: Run | undefined;
  let failures = 0;
  const remainingMs = () =>
    startedAtMs + (lostAnswer !== undefined && run === undefined ? lookMs : waitMs) - clock.now();
  let next: PollDecision = { kind: 'poll', pauseMs: reader.intervalMs, isLast: false };
  while (next.kind === 'poll') {
    const { isLast } = next;
    const capMs = isLast ? LAST_POLL_MS : Math.max(LAST_POLL_MS, remainingMs());
    const request = {
      datasetId,
      deadlineMs: Math.min(inputs.deadlineMs, capMs),
      distanceMs: next.pauseMs,
      isLogged: false,
    };
    const poll = await reader.read(request);
    const baseline = withProviderClock(watch, reader.clockOffsetMs);
    failures = poll.kind === 'failed' ? failures + 1 : 0;
    if (poll.kind === 'run' && isOwnRun(poll.run, { baseline, runId: run?.id })) {
      if (run === undefined) {
        lines.log(`Following run ${poll.run.id}.`);
        known = { ...known, datasetId, runId: poll.run.id };
        surroundings.onKnown(known, 'running');
      }
      run = poll.run;
      if (narrator.tell(run)) lines.broken();
    }
    const state = { baseline, runId: run?.id, failures, intervalMs: reader.intervalMs, isLast };
    next = decideAfterPoll(poll, { ...state, remainingMs: remainingMs(), random: clock.random() });
    if (poll.kind === 'failed') lines.log(describeFailedPoll(poll, next));
    else lines.fill(describeWait(clock.now() - startedAtMs, run));
  }
  narrator.finish();
  const waitedMs = clock.now() - startedAtMs;
  return { ...known, ...judgeWait({ end: next, run, lostAnswer, waitedMs, title: job.provider.title }) };
}

/** Places an unknown baseline by the provider's clock: a run that starts before the trigger went out is not this import's. */
function withProviderClock({ baseline, sentAtMs }: Watch, clockOffsetMs: number | undefined): Baseline {
  if (baseline.kind !== 'unreadable' || clockOffsetMs === undefined) return baseline;
  return { kind: 'unreadable', startedAfterMs: sentAtMs + clockOffsetMs - DATE_RESOLUTION_MS };
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
