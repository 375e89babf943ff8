import type { Refused, Unread } from '../ask/ask.ts';
import { type Again, patiently } from '../ask/patiently.ts';
import { type Failure, failed, type Known } from '../outcome/outcome.ts';
import { isGoing, lastMessage, type Run } from '../outcome/provider-run.ts';
import { fromOutside } from '../secrets/secrets.ts';
import { inWords, sentence } from '../text/wording.ts';
import type { World } from '../world.ts';
import { decideAfterPoll, type PollEnd, planNextPoll } from './poll-decision.ts';
import { asFailure, firstSight, type PollResult, seePoll } from './sight.ts';
import type { StatusReader } from './status-reader.ts';

/** How the wait for other runs ended: with the last of them and, where that did not end, with the end of the import. */
interface ForeignEnd {
  readonly run: Run;
  readonly end: (Failure & Pick<Known, 'httpStatus'>) | undefined;
}

/** The end before a trigger where the status cannot be read. What refuses the key there would refuse it for the run as well. */
export function endUntold({ kind, reason, code, httpStatus }: Refused | Unread, detail: string): ForeignEnd['end'] {
  if (kind === 'refused') return { word: 'rejected', reason: 'status_refused', code, detail, httpStatus };
  return { word: 'not_sent', reason, code, detail };
}

type Decision = PollEnd | { readonly kind: 'over' };

/** Waits for the end of a run that is not ours, and of those that begin meanwhile. One limit, in milliseconds, holds for all. */
export function foreignRuns(
  title: string,
  limitMs: number,
  reader: StatusReader,
  world: World,
): (first: Run) => Promise<ForeignEnd> {
  const { clock, log } = world;
  let leftMs = limitMs;

  return async (first) => {
    const startedAtMs = clock.now();
    const endsAtMs = startedAtMs + leftMs;
    const remainingMs = () => endsAtMs - clock.now();
    const waitedMs = () => clock.now() - startedAtMs;
    const timing = () => ({ intervalMs: reader.intervalMs, remainingMs: remainingMs(), random: clock.random() });
    let run = first;
    let seenAfterMs = 0;
    let sight = firstSight({ isKnown: true, ids: [first.id], sentMs: startedAtMs, clockOffsetMs: undefined });

    function decide(answer: PollResult): Again | Decision {
      const poll = asFailure(answer, sight);
      if (poll.kind !== 'run') {
        sight = seePoll(sight, poll);
        return decideAfterPoll(poll, sight, timing());
      }
      if (poll.run.id !== run.id && isGoing(poll.run)) log(`Another run has started: ${poll.run.id}.`);
      run = poll.run;
      seenAfterMs = waitedMs();
      sight = { ...sight, shown: 'before', failures: 0, refusals: 0, lastFailure: undefined };
      return isGoing(run) ? decideAfterPoll(poll, sight, timing()) : { kind: 'over' };
    }

    function describeUnended(): string {
      const id = `Run ${run.id} of the same dataset`;
      if (sight.lastFailure === undefined) {
        return sentence(`${id} was still in progress at ${title} after ${inWords(limitMs)}${lastMessage(run)}`);
      }
      const when = seenAfterMs === 0 ? 'before the wait' : `after ${inWords(seenAfterMs)}`;
      const seen = `${id} was last seen in progress at ${title} ${when}${lastMessage(run)}`;
      return `${sentence(seen)} ${sentence(`Since then its status could not be read: ${sight.lastFailure}`)}`;
    }

    function endOf(decision: Decision): ForeignEnd['end'] {
      if (decision.kind === 'over' || decision.kind === 'stopped') return undefined;
      const detail = describeUnended();
      if (decision.kind !== 'lost_sight') return failed('not_sent', 'already_running', detail);
      return endUntold(decision.refusal, detail);
    }

    log(
      `Another import is in progress at ${title}: run ${run.id}. The trigger waits until it has ended, at most ${inWords(Math.max(0, leftMs))}.`,
    );
    const decision = await patiently<PollResult, Decision>(
      {
        first: leftMs > 0 ? planNextPoll(0, timing()) : { kind: 'limit' },
        sinceMs: startedAtMs,
        ask: (again) => reader.read(reader.within(remainingMs(), again), world),
        decide,
        tell(_, __, silence) {
          if (sight.lastFailure === undefined) silence.fill();
          else silence.log(sentence(`The status could not be read: ${sight.lastFailure}`));
        },
        stopped: { kind: 'stopped' },
        describe: () => sentence(`Waiting for ${inWords(waitedMs())} for the end of run ${run.id}${lastMessage(run)}`),
      },
      world,
    );
    leftMs = remainingMs();
    if (decision.kind === 'over') log(`Run ${run.id} has ended: ${fromOutside(run.word)}.`);
    return { run, end: endOf(decision) };
  };
}
