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

/** Looks once more where the last look is too old, sends the trigger once, and decides what follows. */
export async function takeTurn(
  item: Import,
  sends: Sends,
  { source, follower }: { source: PublishedSource | undefined; follower: Follower | undefined },
  turns: TriggerTurns,
  surroundings: Surroundings,
): Promise<TurnEnd> {
  const { clock, signal, timeScale } = surroundings;
  if (!(await isStillServed(source, signal))) return NOT_READY;
  const look = await follower?.lookBefore({ wasBusy: sends.wasBusy, goesFirst: true });
  sends.wasBusy = false;
  if (look?.kind === 'refused') return { kind: 'end', outcome: { ...sends.known, ...look.end } };
  if (look?.kind === 'seen' && look.run !== undefined && isGoing(look.run)) return NOT_READY;
  // A look at the runs can take its time, too.
  if (!(await isStillServed(source, signal))) return NOT_READY;
  if (signal.aborted) return { kind: 'end', outcome: { ...sends.known, ...stoppedBeforeSend(sends.wasRefused) } };

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
  if (meaning.kind === 'accepted') turns.taken(sent.sentAtMs);
  if (meaning.kind === 'busy') turns.held(clock.now() + pauseAfterBusy(meaning.retryAfterMs, state));
  if (decision.kind === 'end') return { kind: 'end', outcome: { ...known, ...decision.end }, sent };

  surroundings.onKnown(known, sends.wasBusy ? 'rejected' : 'not_sent');
  const next = `attempt ${state.attempt + 1} of ${maxAttempts}`;
  surroundings.log(`Waiting ${inWords(decision.pauseMs)} before ${next}: ${decision.why}`);
  return { kind: 'again', notBeforeMs: clock.now() + decision.pauseMs };
}

/** What was right a while ago may be another file by now. */
async function isStillServed(source: PublishedSource | undefined, signal: AbortSignal): Promise<boolean> {
  return source === undefined || source.isFresh || signal.aborted || (await source.lookAgain());
}
