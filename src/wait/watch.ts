import { type Again, isAgain, MINUTE_MS, patiently } from '../ask/patiently.ts';
import { AHEAD } from '../gate/gate.ts';
import { failed, isFailure, type Known, type Outcome } from '../outcome/outcome.ts';
import { lastMessage, type Run, warningsOf } from '../outcome/provider-run.ts';
import { judgeRecords, warningOfLoss } from '../outcome/record-limits.ts';
import type { Import } from '../providers/provider.ts';
import { inWords, sentence } from '../text/wording.ts';
import type { ProviderClock } from '../trigger/provider-clock.ts';
import type { World } from '../world.ts';
import { createNarrator } from './narrator.ts';
import { decideAfterPoll, type PollEnd, planNextPoll } from './poll-decision.ts';
import { asFailure, type Before, firstSight, type PollResult, type Sight, seePoll } from './sight.ts';
import type { StatusReader } from './status-reader.ts';
import { judgeWait } from './wait-end.ts';

/** What is known when the trigger is out and the watch begins. */
interface Watch {
  readonly item: Import;
  /** In milliseconds. */
  readonly waitMs: number;
  readonly datasetId: string;
  readonly before: Before;
  /** The run of the look before the trigger. */
  readonly previous: Run | undefined;
  readonly clockThere: Pick<ProviderClock, 'offsetMs'>;
  /** How the trigger ended: it was taken, or its answer was lost. */
  readonly outcome: Outcome;
  /** Called where a lost answer's run was found. */
  readonly onFound: () => void;
}

/** Polls until the run ends, the limit is reached or the step is stopped, and tells what it sees. */
export async function watchRun(watch: Watch, reader: StatusReader, world: World): Promise<Outcome> {
  const { clock, log, warn, onKnown } = world;
  const { item, waitMs, outcome } = watch;
  const lostAnswer = isFailure(outcome) && outcome.word === 'unknown' ? outcome : undefined;
  const wordBefore = lostAnswer === undefined ? 'running' : 'unknown';
  onKnown(outcome, wordBefore);
  if (lostAnswer !== undefined) {
    // Without a status, the line before has said why.
    const why = lostAnswer.httpStatus === undefined ? '' : `${sentence(lostAnswer.detail)} `;
    log(`${why}The trigger is not sent again. Looking for a new run.`);
  }
  const narrator = createNarrator(world);
  const startedAtMs = clock.now();
  const lookMs = Math.min(waitMs, clock.window(MINUTE_MS));
  const waitedMs = () => clock.now() - startedAtMs;
  const isLooking = () => lostAnswer !== undefined && sight.run === undefined;
  const remainingMs = () => (isLooking() ? lookMs : waitMs) - waitedMs();
  const timing = () => ({ intervalMs: reader.intervalMs, remainingMs: remainingMs(), random: clock.random() });
  let known = knownOf(outcome);
  let sight = firstSight(watch.before, watch.previous);
  let followed: Run | undefined;

  function decide(answer: PollResult): Again | PollEnd {
    const poll = asFailure(answer, sight);
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
      ask(again) {
        const asking = { ...reader.within(remainingMs(), again), rank: isLooking() ? AHEAD : 0 };
        return reader.read(asking, world, watch.datasetId);
      },
      decide,
      async tell(_, next, silence) {
        if (sight.run !== undefined && sight.shown === 'ours') {
          if (followed === undefined) {
            silence.log(`Following run ${sight.run.id}.`);
            known = { ...known, datasetId: watch.datasetId, runId: sight.run.id };
            onKnown(known, 'running');
            watch.onFound();
          }
          if (await narrator.tell(sight.run)) silence.broken();
        }
        if (followed !== undefined && sight.run === undefined) {
          silence.log(
            `Run ${followed.id} does not belong to this import: by the provider's clock, it is older than the trigger.`,
          );
          known = knownOf(outcome);
          onKnown(known, wordBefore);
        }
        if (sight.lastFailure === undefined) silence.fill();
        else silence.log(describeFailed(sight.lastFailure, next));
      },
      stopped: { kind: 'stopped' },
      describe: () => describeWait(waitedMs(), sight),
    },
    world,
  );
  const counts = countsOf(sight);
  if (end.kind === 'succeeded') {
    const verdict = judgeRecords(end.run, sight.previous, item);
    if (verdict?.kind === 'warning') warn(verdict.detail);
    const isTooFew = verdict?.kind === 'too_few_records';
    const loss = warningOfLoss(counts.featureCount, counts.previousFeatureCount);
    if (loss !== undefined && !isTooFew) warn(loss, { isLoss: true });
    narrator.tellSuccess(end);
    if (isTooFew) return { ...known, ...counts, ...failed('failed', 'too_few_imported', verdict.detail), run: end.run };
  }
  return { ...known, ...counts, ...judgeWait({ end, sight, lostAnswer, waitedMs: waitedMs(), title: item.title }) };
}

/** What is known while the wait is on. */
export function knownOf(outcome: Outcome): Known {
  const { attempts, sentAtMs, httpStatus, datasetId, importId, runId, recordCount, sourceUrl, sourceSha256 } = outcome;
  const known = { sentAtMs, httpStatus, datasetId, importId, runId, recordCount, sourceUrl, sourceSha256 };
  const entries = Object.entries(known).filter(([, value]) => value !== undefined);
  return { attempts, ...Object.fromEntries(entries) };
}

/** What the run says of its features and warnings, and the run before of its features. */
function countsOf({ run, previous }: Sight): Pick<Known, 'featureCount' | 'previousFeatureCount' | 'warningCount'> {
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
