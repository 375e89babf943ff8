import type { TriggerGate } from '../gate/trigger-gate.ts';
import type { Failure, Known, Outcome } from '../outcome/outcome.ts';
import type { Import } from '../providers/provider.ts';
import { inWords } from '../text/wording.ts';
import type { ProviderClock } from '../trigger/provider-clock.ts';
import { type Decision, decideNext, pauseAfterBusy, stoppedBeforeSend } from '../trigger/retry.ts';
import { type Sent, sendOnce } from '../trigger/send.ts';
import { type Condition, isFresh, type World } from '../world.ts';

/** What an import's sends made known so far. */
interface Sends {
  readonly known: Known;
  /** Whether the provider answered one of them. */
  readonly wasRefused: boolean;
  /** Whether the last one was refused because of the provider's limit, and nobody has looked since. */
  readonly wasBusy: boolean;
  /** Whether the last one was held back, because what was seen before it was too old. */
  readonly wasHeldBack: boolean;
  /** Since when sends reach nobody, by the clock. */
  readonly unreachedSinceMs: number | undefined;
  /** The next one goes out no earlier. */
  readonly notBeforeMs: number;
}

const NOTHING_SENT: Sends = {
  known: { attempts: 0 },
  wasRefused: false,
  wasBusy: false,
  wasHeldBack: false,
  unreachedSinceMs: undefined,
  notBeforeMs: 0,
};

/** What came of getting ready, or of a turn; without an end the import gets ready again. */
interface Progress {
  readonly sends: Sends;
  readonly end?: Extract<Decision, { kind: 'end' }>['end'] | (Failure & Pick<Known, 'httpStatus'>);
  /** The send that the end follows from. */
  readonly sent?: Sent;
}

/** What has to be so before an import is triggered. */
interface Conditions {
  /** A signed URL can only expire, so its turn needs no second look. */
  readonly addresses: Pick<Condition, 'ready'> | undefined;
  readonly source: Condition | undefined;
  readonly runs: Condition | undefined;
}

/** Gets an import ready and sends it in its turn, again and again, until it ended; `sent` is the send that ended it. */
export async function sendUntilEnd(
  item: Import,
  place: number,
  conditions: Conditions,
  gate: TriggerGate,
  clockThere: ProviderClock,
  world: World,
): Promise<{ readonly outcome: Outcome; readonly sent: Sent | undefined }> {
  let { sends, end, sent }: Progress = { sends: NOTHING_SENT };
  while (end === undefined) {
    ({ sends, end } = await getReady(sends, conditions, gate.signal, world));
    if (end !== undefined) break;
    const turn = await gate.inTurn(place, sends.notBeforeMs, () =>
      takeTurn(item, sends, conditions, gate, clockThere, world),
    );
    ({ sends, end, sent } = turn ?? { sends, end: endUnsent(sends, gate) });
  }
  return { outcome: { ...sends.known, ...end }, sent };
}

/** Waits until everything is so that has to be before a trigger. */
async function getReady(
  before: Sends,
  { addresses, source, runs }: Conditions,
  closing: AbortSignal,
  world: World,
): Promise<Progress> {
  let sends = before;
  for (const condition of given<Partial<Condition> & Pick<Condition, 'ready'>>([addresses, source, runs])) {
    const end = await condition.ready();
    if (condition.known !== undefined) sends = withKnown(sends, condition.known, world);
    if (end !== undefined && !closing.aborted) return { sends, end };
  }
  return { sends };
}

/**
 * In its turn an import looks once more at what it saw too long ago, sends the trigger once, and decides what follows. What
 * is no longer so, or asks for a pause, gives the turn back: there is nothing to send then.
 */
async function takeTurn(
  item: Import,
  before: Sends,
  { source, runs }: Conditions,
  gate: TriggerGate,
  clockThere: ProviderClock,
  world: World,
): Promise<Progress> {
  const { clock } = world;
  let sends = before;
  // What was in the way of a trigger that was refused may have been another import.
  if (sends.wasBusy) runs?.forget();
  sends = { ...sends, wasBusy: false };
  // The source once more behind the runs: a look at these can take its time, too.
  for (const condition of given([source, runs, source])) {
    if (isFresh(condition, clock) || gate.signal.aborted) continue;
    const isStillSo = await condition.isStillSo();
    if (condition.known !== undefined) sends = withKnown(sends, condition.known, world);
    if (!isStillSo) return { sends };
  }
  if (gate.signal.aborted) return { sends, end: endUnsent(sends, gate) };

  const conditions = given([source, runs]);
  const go = () => mayGo(conditions, sends.wasHeldBack, world);
  const sent = await sendOnce(item, sends.known, go, clockThere, world);
  return decide(item, learn(sends, sent, clock.now()), sent, conditions, gate, world);
}

/** How an import ends whose turn did not come, or came too late: the rest is not tried, or the step was stopped. */
function endUnsent({ known, wasRefused }: Sends, gate: TriggerGate): Failure {
  return gate.notTried(known.attempts) ?? stoppedBeforeSend(wasRefused);
}

function withKnown(sends: Sends, known: Partial<Known>, { onKnown }: World): Sends {
  const next = { ...sends, known: { ...sends.known, ...known } };
  onKnown(next.known, next.wasRefused ? 'rejected' : 'not_sent');
  return next;
}

/** Connecting can take so long that what was seen before is too old; the second time it is sent all the same. */
function mayGo(conditions: readonly Condition[], wasHeldBack: boolean, { clock, log, warn }: World): boolean {
  const stale = conditions.filter((condition) => !isFresh(condition, clock));
  for (const { name, seenAtMs } of stale) {
    const age = `Connecting took so long that the last look at ${name} is ${inWords(clock.now() - seenAtMs)} old`;
    if (wasHeldBack) warn(`${age}. The trigger was sent all the same.`);
    else log(`${age}. Nothing is sent until everything was looked at again.`);
  }
  return stale.length === 0 || wasHeldBack;
}

function learn(before: Sends, { meaning, known, sentAtMs }: Sent, nowMs: number): Sends {
  const wasHeldBack = meaning.kind === 'lost' && meaning.reason === 'held_back';
  const wasBusy = meaning.kind === 'busy';
  // A provider that answered the send before is there: the time that it asked for, and the first that fails, do not count.
  const sinceMs = before.unreachedSinceMs ?? (before.wasRefused ? nowMs : sentAtMs);
  return {
    known,
    wasHeldBack,
    wasBusy,
    wasRefused: before.wasRefused || wasBusy,
    unreachedSinceMs: wasBusy ? undefined : wasHeldBack ? before.unreachedSinceMs : sinceMs,
    notBeforeMs: 0,
  };
}

function decide(
  { limits }: Import,
  sends: Sends,
  sent: Sent,
  conditions: readonly Condition[],
  gate: TriggerGate,
  { clock, log, onKnown }: World,
): Progress {
  const { meaning } = sent;
  const { rateLimitWindowMs } = limits;
  const nowMs = clock.now();
  const state = {
    ...limits,
    attempt: sends.known.attempts,
    wasRefused: sends.wasRefused,
    elapsedMs: nowMs - (sends.unreachedSinceMs ?? nowMs),
    rateLimitWindowMs: rateLimitWindowMs === undefined ? undefined : clock.window(rateLimitWindowMs),
    random: clock.random(),
  };
  const decision = decideNext(meaning, state);
  if (meaning.kind === 'accepted') gate.taken(sent.sentAtMs);
  // One that is longer than a step waits holds nobody back: it ends the rest.
  const isTooLong = decision.kind === 'end' && 'reason' in decision.end && decision.end.reason === 'later';
  if (meaning.kind === 'busy' && !isTooLong) gate.held(pauseAfterBusy(meaning.retryAfterMs, state));
  if (decision.kind === 'end') return { sends, end: decision.end, sent };
  if (sends.wasHeldBack) {
    for (const condition of conditions) condition.forget();
    return { sends };
  }
  if (meaning.kind === 'lost') gate.unreached(decision.pauseMs);

  onKnown(sends.known, sends.wasBusy ? 'rejected' : 'not_sent');
  const next = `attempt ${state.attempt + 1} of ${limits.maxAttempts}`;
  log(`Waiting ${inWords(decision.pauseMs)} before ${next}: ${decision.why}`);
  return { sends: { ...sends, notBeforeMs: nowMs + decision.pauseMs } };
}

function given<T>(conditions: readonly (T | undefined)[]): readonly T[] {
  return conditions.filter((condition) => condition !== undefined);
}
