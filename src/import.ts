import { routeTo } from './http/proxy.ts';
import { describeRequest } from './http/request-plan.ts';
import { StatusLimiter } from './limiters/status-limiter.ts';
import { TriggerTurns } from './limiters/trigger-turns.ts';
import type { Known, Outcome } from './outcome.ts';
import type { Import } from './providers/provider.ts';
import type { PublishedSource } from './source/served.ts';
import type { Surroundings } from './surroundings.ts';
import { inWords } from './text/wording.ts';
import { decideNext, pauseAfterBusy, type RetryState, stoppedBeforeSend } from './trigger/retry.ts';
import { type Sent, sendOnce } from './trigger/send.ts';
import type { Follower } from './wait/follow.ts';

/** All that the imports of a step share. */
export interface Limiters {
  readonly turns: TriggerTurns;
  readonly looks: StatusLimiter;
}

/** Makes the limiters of one step. */
export function limitersOf(
  items: readonly Import[],
  surroundings: Pick<Surroundings, 'clock' | 'log' | 'signal' | 'timeScale'>,
): Limiters {
  const intervals = items.map(({ wait }) => wait?.source.pollIntervalMs ?? 0);
  const looks = new StatusLimiter(Math.max(...intervals) * surroundings.timeScale, surroundings.clock);
  return { turns: new TriggerTurns(items.length, surroundings), looks };
}

/** What an import's sends made known so far; it grows while they go on. */
interface Sends {
  known: Known;
  /** Whether the provider answered one of them. */
  wasRefused: boolean;
  /** Whether the last one was refused because of the provider's limit. */
  wasBusy: boolean;
  firstAtMs: number | undefined;
}

/** How a turn ended: with an outcome, followed further where something was sent, or to be tried again later. */
type TurnEnd =
  | { readonly kind: 'again'; readonly notBeforeMs: number }
  | { readonly kind: 'end'; readonly outcome: Outcome; readonly sent?: Sent };

/**
 * Takes one import from ready to its end: triggers it, again only where that is safe, and with `wait` follows its run. It
 * knows nothing of GitHub, so another CI can call it with surroundings of its own; `readInputs` gives imports. Never
 * rejects for anything that a provider or a network does. `place` is its place in the list of the step's imports.
 */
export async function runImport(
  item: Import,
  surroundings: Surroundings,
  limiters = limitersOf([item], surroundings),
  place = 0,
): Promise<Outcome> {
  for (const warning of item.warnings) surroundings.warn(warning);
  if (item.mode === 'dry_run') return showRequest(item, surroundings);
  if (item.mode === 'check') return (await import('./check/check.ts')).runCheck(item, surroundings);
  const route = routeTo(item.plan.request.url, process.env);
  if (route.kind === 'unusable') return { word: 'not_sent', code: 'invalid_input', detail: route.problem, attempts: 0 };
  const { turns, looks } = limiters;
  const source = await loadSource(item, turns, surroundings);
  const follower = await loadFollower(item, looks, surroundings);
  const sends: Sends = { known: { attempts: 0 }, wasRefused: false, wasBusy: false, firstAtMs: undefined };
  let notBeforeMs = 0;
  for (;;) {
    const readiness = await source?.ready();
    if (readiness !== undefined) {
      sends.known = { ...sends.known, ...readiness.known };
      if (readiness.kind === 'end' && !turns.signal.aborted) return settle({ ...sends.known, ...readiness.end }, turns);
      surroundings.onKnown(sends.known, sends.wasRefused ? 'rejected' : 'not_sent');
    }
    if (!(await turns.enter(place, notBeforeMs))) {
      return { ...sends.known, ...(turns.notTried ?? stoppedBeforeSend(sends.wasRefused)) };
    }
    const turn = await takeTurn(item, sends, source, follower, turns, surroundings).finally(() => turns.leave());
    if (turn.kind === 'again') notBeforeMs = turn.notBeforeMs;
    else if (follower === undefined || turn.sent === undefined) return turn.outcome;
    else return await follower.follow(turn.outcome, turn.sent);
  }
}

/** Looks once more, sends once, and decides what follows. */
async function takeTurn(
  item: Import,
  sends: Sends,
  source: PublishedSource | undefined,
  follower: Follower | undefined,
  turns: TriggerTurns,
  surroundings: Surroundings,
): Promise<TurnEnd> {
  const { clock, signal, timeScale } = surroundings;
  const notServed = { kind: 'again', notBeforeMs: 0 } as const;
  if (!(await isStillServed(source, signal))) return notServed;
  const look = await follower?.lookBefore({ wasBusy: sends.wasBusy });
  if (look?.kind === 'refused') return { kind: 'end', outcome: settle({ ...sends.known, ...look.end }, turns) };
  // A look at the runs can take its time, too.
  if (!(await isStillServed(source, signal))) return notServed;
  if (signal.aborted) return { kind: 'end', outcome: { ...sends.known, ...stoppedBeforeSend(sends.wasRefused) } };

  const sent = await sendOnce(item, sends.known, surroundings);
  sends.known = sent.known;
  sends.wasBusy = sent.meaning.kind === 'busy';
  sends.wasRefused ||= sends.wasBusy;
  sends.firstAtMs ??= sent.sentAtMs;

  const { deadlineMs, maxAttempts, rateLimitWindowMs } = item.limits;
  const state: RetryState = {
    attempt: sent.known.attempts,
    maxAttempts,
    wasRefused: sends.wasRefused,
    elapsedMs: clock.now() - sends.firstAtMs,
    deadlineMs,
    rateLimitWindowMs: rateLimitWindowMs === undefined ? undefined : rateLimitWindowMs * timeScale,
    random: clock.random(),
  };
  const decision = decideNext(sent.meaning, state);
  if (sent.meaning.kind === 'accepted') turns.taken(sent.sentAtMs);
  if (sent.meaning.kind === 'busy') turns.held(clock.now() + pauseAfterBusy(sent.meaning.retryAfterMs, state));
  if (decision.kind === 'end') {
    return { kind: 'end', outcome: settle({ ...sent.known, ...decision.end }, turns), sent };
  }
  surroundings.onKnown(sent.known, sends.wasBusy ? 'rejected' : 'not_sent');
  const next = `attempt ${state.attempt + 1} of ${maxAttempts}`;
  surroundings.log(`Waiting ${inWords(decision.pauseMs)} before ${next}: ${decision.why}`);
  return { kind: 'again', notBeforeMs: clock.now() + decision.pauseMs };
}

/** What was right a while ago may be another file by now. */
async function isStillServed(source: PublishedSource | undefined, signal: AbortSignal): Promise<boolean> {
  return source === undefined || source.isFresh || signal.aborted || (await source.lookAgain());
}

function settle(outcome: Outcome, turns: TriggerTurns): Outcome {
  turns.settled(outcome);
  return outcome;
}

function showRequest({ plan }: Import, surroundings: Surroundings): Outcome {
  const [line, ...more] = describeRequest(plan.request);
  surroundings.log(`Dry run, this would be sent: ${line}`);
  for (const text of more) surroundings.log(text);
  return { word: 'dry_run', attempts: 0 };
}

/** The room that looks at the source is loaded only where the inputs ask for it. */
async function loadSource({ source, ...item }: Import, { signal }: TriggerTurns, surroundings: Surroundings) {
  if (source?.published === undefined) return undefined;
  const { PublishedSource } = await import('./source/served.ts');
  return new PublishedSource(item, { ...source, published: source.published }, { ...surroundings, signal });
}

/** The room that waits is loaded only where somebody does. */
async function loadFollower(item: Import, looks: StatusLimiter, surroundings: Surroundings) {
  if (item.wait === undefined) return undefined;
  const { Follower } = await import('./wait/follow.ts');
  return new Follower(item, item.wait, looks, surroundings);
}
