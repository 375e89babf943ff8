import { routeTo } from './http/proxy.ts';
import { describeRequest } from './http/request-plan.ts';
import { QuestionLimiters } from './limiters/question-limiters.ts';
import { StatusLimiter } from './limiters/status-limiter.ts';
import { TriggerTurns } from './limiters/trigger-turns.ts';
import type { Outcome } from './outcome.ts';
import type { Import } from './providers/provider.ts';
import type { Surroundings } from './surroundings.ts';
import { endUnsent, type Sends, takeTurn } from './turn.ts';

/** All that the imports of a step share. */
export interface Limiters {
  readonly turns: TriggerTurns;
  readonly looks: StatusLimiter;
  readonly questions: QuestionLimiters;
}

/** Makes the limiters of one step. */
export function limitersOf(
  items: readonly Import[],
  surroundings: Pick<Surroundings, 'clock' | 'log' | 'signal' | 'timeScale'>,
): Limiters {
  const intervals = items.map(({ wait }) => wait?.source.pollIntervalMs ?? 0);
  const { timeScale, clock } = surroundings;
  const looks = new StatusLimiter(Math.max(...intervals) * timeScale, clock);
  const questions = new QuestionLimiters(timeScale, clock);
  return { turns: new TriggerTurns(items.length, surroundings), looks, questions };
}

/**
 * Takes one import from ready to its end: waits until its source serves the file and no other run is in progress, triggers
 * it in its turn, again only where that is safe, and with `wait` follows its run. Several are this same function side by
 * side. It knows nothing of GitHub, so another CI can call it with surroundings of its own; `readInputs` gives imports.
 * Never rejects for anything that a provider or a network does. `place` is its place in the list of the step's imports.
 */
export async function runImport(
  item: Import,
  surroundings: Surroundings,
  limiters = limitersOf([item], surroundings),
  place = 0,
): Promise<Outcome> {
  for (const warning of item.warnings) surroundings.warn(warning);
  if (item.mode === 'dry_run') return showRequest(item, surroundings);
  const { turns, looks, questions } = limiters;
  if (item.mode === 'check') return (await import('./check/check.ts')).runCheck(item, questions, surroundings);
  const route = routeTo(item.plan.request.url, process.env);
  if (route.kind === 'unusable') return { word: 'not_sent', code: 'invalid_input', detail: route.problem, attempts: 0 };

  const source = await loadSource(item, turns, questions, surroundings);
  const follower = await loadFollower(item, turns, looks, surroundings);
  const sends: Sends = { known: { attempts: 0 }, wasRefused: false, wasBusy: false, firstAtMs: undefined };
  const settle = (outcome: Outcome): Outcome => {
    turns.settled(outcome);
    return outcome;
  };
  let notBeforeMs = 0;
  for (;;) {
    const served = await source?.ready();
    if (served !== undefined) {
      sends.known = { ...sends.known, ...served.known };
      if (served.kind === 'end' && !turns.signal.aborted) return settle({ ...sends.known, ...served.end });
      surroundings.onKnown(sends.known, sends.wasRefused ? 'rejected' : 'not_sent');
    }
    const inTheWay = await follower?.ready();
    if (inTheWay !== undefined && !turns.signal.aborted) return settle({ ...sends.known, ...inTheWay });

    if (!(await turns.enter(place, notBeforeMs))) return endUnsent(sends, turns);
    const turn = await takeTurn(item, sends, { source, follower }, turns, surroundings);
    if (turn.kind === 'again') {
      notBeforeMs = turn.notBeforeMs;
      continue;
    }
    const { outcome, sent } = turn;
    return follower === undefined || sent === undefined ? outcome : await follower.follow(outcome, sent);
  }
}

function showRequest({ plan }: Import, surroundings: Surroundings): Outcome {
  const [line, ...more] = describeRequest(plan.request);
  surroundings.log(`Dry run. This would be sent: ${line}`);
  for (const text of more) surroundings.log(text);
  return { word: 'dry_run', attempts: 0 };
}

/** The room that looks at the source is loaded only where the inputs ask for it. */
async function loadSource(
  { source, ...item }: Import,
  { signal }: TriggerTurns,
  questions: QuestionLimiters,
  surroundings: Surroundings,
) {
  if (source?.published === undefined) return undefined;
  const { PublishedSource } = await import('./source/served.ts');
  return new PublishedSource(item, { ...source, published: source.published }, questions, { ...surroundings, signal });
}

/** The room that waits is loaded only where somebody does. */
async function loadFollower(item: Import, turns: TriggerTurns, looks: StatusLimiter, surroundings: Surroundings) {
  if (item.wait === undefined) return undefined;
  const { Follower } = await import('./wait/follow.ts');
  return new Follower(item, item.wait, { looks, closing: turns.signal }, surroundings);
}
