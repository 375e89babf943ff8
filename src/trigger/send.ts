import type { HttpAnswer } from '../http/exchange.ts';
import { loggedExchange } from '../http/logged-exchange.ts';
import type { Failure, Known, Outcome } from '../outcome.ts';
import type { Provider, ProviderInputs, TriggerPlan } from '../providers/provider.ts';
import type { Surroundings } from '../surroundings.ts';
import { isSameUuid } from '../text/uuid.ts';
import { inWords } from '../text/wording.ts';
import { interpretAnswer } from './answer.ts';
import { decideRetry } from './retry.ts';

/** How the trigger ended, and what following its run needs to know. */
export interface TriggerEnd {
  readonly outcome: Outcome;
  /** When the last send began, by the clock here, in milliseconds since the epoch. */
  readonly sentAtMs: number;
  /** The last answer, if there was one. */
  readonly answer: HttpAnswer | undefined;
}

/** Called before each send; `afterRefusal` says that the provider answered the send before it. */
export type BeforeSend = (afterRefusal: boolean) => Promise<void>;

/** Sends the trigger, again only where that is safe, until the provider takes or refuses it or it is lost. Never rejects. */
export async function sendTrigger(
  provider: Provider,
  inputs: ProviderInputs,
  plan: TriggerPlan,
  surroundings: Surroundings,
  beforeSend: BeforeSend = async () => {},
): Promise<TriggerEnd> {
  const { clock, signal } = surroundings;
  const startedAtMs = clock.now();
  let known: Known = { attempts: 0 };
  let wasRefused = false;
  let sentAtMs = startedAtMs;
  for (;;) {
    await beforeSend(wasRefused);
    if (signal.aborted) return { outcome: { ...known, ...cancelledFailure(wasRefused) }, sentAtMs, answer: undefined };
    sentAtMs = clock.now();
    known = { ...known, attempts: known.attempts + 1 };
    const sent = known;
    const result = await loggedExchange(plan.request, inputs.deadlineMs, {
      ...surroundings,
      onSent() {
        // What holds if the step is killed from here on.
        surroundings.onKnown(sent, 'unknown');
        surroundings.onSent();
      },
    });
    if (result.status !== undefined) known = { ...known, httpStatus: result.status };
    const answer = result.kind === 'answer' ? result : undefined;
    const meaning = result.kind === 'answer' ? interpretAnswer(provider, inputs, result, clock.now()) : result;
    if (meaning.kind === 'accepted') {
      const { kind: _, ...ids } = meaning;
      const asked = plan.subject.id;
      if (asked !== undefined && ids.datasetId !== undefined && !isSameUuid(asked, ids.datasetId)) {
        surroundings.warn(`${provider.title} scheduled dataset ${ids.datasetId}, not ${asked} of the inputs.`);
      }
      return { outcome: { ...known, ...ids, word: 'accepted' }, sentAtMs, answer };
    }
    const wasCancelledUnsent = meaning.kind === 'lost' && meaning.reason === 'cancelled' && !meaning.maybeSent;
    if (wasCancelledUnsent) return { outcome: { ...known, ...cancelledFailure(wasRefused) }, sentAtMs, answer };
    wasRefused ||= meaning.kind === 'busy';
    const decision = decideRetry(meaning, {
      attempt: known.attempts,
      maxAttempts: inputs.maxAttempts,
      elapsedMs: clock.now() - startedAtMs,
      deadlineMs: inputs.deadlineMs,
      rateLimitWindowMs: scaled(provider.rateLimitWindowMs, surroundings.timeScale),
      random: clock.random(),
    });
    if (decision.kind === 'end') return { outcome: { ...known, ...decision.failure }, sentAtMs, answer };
    surroundings.onKnown(known, meaning.kind === 'busy' ? 'rejected' : 'not_sent');
    const next = `attempt ${known.attempts + 1} of ${inputs.maxAttempts}`;
    surroundings.log(`Waiting ${inWords(decision.pauseMs)} before ${next}: ${decision.why}`);
    await clock.pause(decision.pauseMs, signal);
  }
}

function cancelledFailure(wasRefused: boolean): Failure {
  const detail = 'The step was cancelled before the import was started.';
  return { word: wasRefused ? 'rejected' : 'not_sent', code: 'cancelled', detail };
}

function scaled(ms: number | undefined, scale: number): number | undefined {
  return ms === undefined ? undefined : ms * scale;
}
