import type { TriggerTurns } from './limiters/trigger-turns.ts';
import type { Known, Outcome } from './outcome.ts';
import { isGoing } from './provider-run.ts';
import type { Import } from './providers/provider.ts';
import type { PublishedSource } from './source/served.ts';
import type { Surroundings } from './surroundings.ts';
import { inWords } from './text/wording.ts';
import { decideNext, pauseAfterBusy, stoppedBeforeSend } from './trigger/retry.ts';
import { type Sent, sendOnce } from './trigger/send.ts';
import type { Follower } from './wait/follow.ts';

/** What an import's sends made known so far; it grows while they go on. */
export interface Sends {
  known: Known;
  /** Whether the provider answered one of them. */
  wasRefused: boolean;
  /** Whether the last one was refused because of the provider's limit, and nobody has looked since. */
  wasBusy: boolean;
  firstAtMs: number | undefined;
}

/** How a turn ended: with an outcome, followed further where something was sent, or to be got ready again. */
export type TurnEnd =
  | { readonly kind: 'again'; readonly notBeforeMs: number }
  | { readonly kind: 'end'; readonly outcome: Outcome; readonly sent?: Sent };

const NOT_READY: TurnEnd = { kind: 'again', notBeforeMs: 0 };

/** What an import looks at before it sends. */
interface Lookers {
  readonly source: PublishedSource | undefined;
  readonly follower: Follower | undefined;
}

/** Looks once more where the last look is too old, sends the trigger once, decides what follows, and leaves the turn. */
export async function takeTurn(
  item: Import,
  sends: Sends,
  lookers: Lookers,
  turns: TriggerTurns,
  surroundings: Surroundings,
): Promise<TurnEnd> {
  try {
    const end = await lookAndSend(item, sends, lookers, turns, surroundings);
    // Before anybody else enters: what ends the rest has to hold for the next already.
    if (end.kind === 'end') turns.settled(end.outcome);
    return end;
  } finally {
    turns.leave();
  }
}

async function lookAndSend(
  item: Import,
  sends: Sends,
  { source, follower }: Lookers,
  turns: TriggerTurns,
  surroundings: Surroundings,
): Promise<TurnEnd> {
  const { clock, timeScale } = surroundings;
  // It ends for a stop, and where another import that got no turn ends the rest.
  const { signal } = turns;
  if (!(await isStillServed(source, signal))) return NOT_READY;
  const look = await follower?.lookBefore({ wasBusy: sends.wasBusy, goesFirst: true });
  sends.wasBusy = false;
  if (look?.kind === 'refused') return { kind: 'end', outcome: { ...sends.known, ...look.end } };
  if (look?.kind === 'seen' && look.run !== undefined && isGoing(look.run)) return NOT_READY;
  // A look at the runs can take its time, too.
  if (!(await isStillServed(source, signal))) return NOT_READY;
  if (signal.aborted) return { kind: 'end', outcome: endUnsent(sends, turns) };

  const sent = await sendOnce(item, sends.known, surroundings);
  const { meaning, known } = sent;
  sends.known = known;
  sends.wasBusy = meaning.kind === 'busy';
  sends.wasRefused ||= sends.wasBusy;
  sends.firstAtMs ??= sent.sentAtMs;

  const { deadlineMs, maxAttempts, rateLimitWindowMs } = item.limits;
  const state = {
    attempt: known.attempts,
    maxAttempts,
    wasRefused: sends.wasRefused,
    elapsedMs: clock.now() - sends.firstAtMs,
    deadlineMs,
    rateLimitWindowMs: rateLimitWindowMs === undefined ? undefined : rateLimitWindowMs * timeScale,
    random: clock.random(),
  };
  const decision = decideNext(meaning, state);
  const nowMs = clock.now();
  if (meaning.kind === 'accepted') turns.taken(sent.sentAtMs);
  // One that is longer than a step waits holds nobody back: it ends the rest.
  const isTooLong = decision.kind === 'end' && 'retryAfterMs' in decision.end;
  if (meaning.kind === 'busy' && !isTooLong) turns.held(nowMs + pauseAfterBusy(meaning.retryAfterMs, state));
  if (decision.kind === 'end') return { kind: 'end', outcome: { ...known, ...decision.end }, sent };
  if (meaning.kind === 'lost') turns.unreached(nowMs + decision.pauseMs);

  surroundings.onKnown(known, sends.wasBusy ? 'rejected' : 'not_sent');
  const next = `attempt ${state.attempt + 1} of ${maxAttempts}`;
  surroundings.log(`Waiting ${inWords(decision.pauseMs)} before ${next}: ${decision.why}`);
  return { kind: 'again', notBeforeMs: nowMs + decision.pauseMs };
}

/** How an import ends whose turn did not come, or came too late: the rest is not tried, or the step was stopped. */
export function endUnsent({ known, wasRefused }: Sends, turns: TriggerTurns): Outcome {
  return { ...known, ...(turns.notTried(known.attempts) ?? stoppedBeforeSend(wasRefused)) };
}

/** What was right a while ago may be another file by now. */
async function isStillServed(source: PublishedSource | undefined, signal: AbortSignal): Promise<boolean> {
  return source === undefined || source.isFresh || signal.aborted || (await source.lookAgain());
}
