import { type ErrorCode, type Failure, isFailure, type Known, type Outcome } from '../outcome.ts';
import { durationOfSteps, lastEntry } from '../provider-run.ts';
import type { Provider, TriggerPlan } from '../providers/provider.ts';
import { inWords, sentence } from '../text/wording.ts';

/** What a person reads about an outcome; nothing here is redacted yet. */
export interface Message {
  /** Provider and what happened, such as `Woosmap import rejected: 404 not found`. */
  readonly title: string;
  /** The provider's own words, or what is known of the import; complete sentences. */
  readonly text: string;
  /** What to do, for a red step. */
  readonly remedy: string | undefined;
}

const WORDS: Readonly<Record<Outcome['word'], string>> = {
  accepted: 'accepted',
  succeeded: 'succeeded',
  dry_run: 'not sent: dry run',
  rejected: 'rejected',
  not_sent: 'not sent',
  unknown: 'unknown',
  failed: 'failed',
  running: 'still running',
};

/** Codes that do not come from the status of an answer, although there may have been one. */
const OWN_CODES: readonly ErrorCode[] = ['network_error', 'timeout', 'cancelled'];

/** Says what happened, for the annotation and the summary; `provider` is absent where the inputs name none. */
export function composeMessage(
  outcome: Outcome,
  provider: Provider | undefined,
  plan: TriggerPlan | undefined,
  remedy: string,
): Message {
  const subject = provider === undefined ? 'Import' : `${provider.title} import`;
  const title = `${subject} ${WORDS[outcome.word]}`;
  if (isFailure(outcome)) {
    return {
      title: outcome.word === 'failed' ? title : `${title}: ${reason(outcome)}`,
      text: sentence(outcome.detail),
      remedy,
    };
  }
  return { title, text: describeSuccess(outcome, provider, plan), remedy: undefined };
}

function reason({ word, code, httpStatus }: Failure & Known): string {
  const words = code.replaceAll('_', ' ');
  const hasStatus = httpStatus !== undefined && word !== 'running' && !OWN_CODES.includes(code);
  return hasStatus ? `${httpStatus} ${words}` : words;
}

function describeSuccess(
  outcome: Exclude<Outcome, Failure>,
  provider: Provider | undefined,
  plan: TriggerPlan | undefined,
): string {
  const title = provider?.title ?? 'The provider';
  if (outcome.word === 'dry_run') {
    return `The inputs are fine and nothing was sent. It would be: ${plan?.request.method} ${plan?.request.url.href}`;
  }
  const name = outcome.datasetId === undefined ? `Import ${outcome.importId}` : `Dataset ${outcome.datasetId}`;
  if (outcome.word === 'accepted') {
    const follow =
      provider?.statusSource === undefined
        ? `${title} offers no way to follow it from here, so its result is shown only there.`
        : 'Whether it ends well is not known yet; `wait: true` takes its result.';
    return `${name}: ${title} confirmed that it took the trigger. ${follow}`;
  }
  const durationMs = durationOfSteps(outcome.run.steps);
  const took = durationMs === undefined ? '' : ` after ${inWords(durationMs)}`;
  const last = lastEntry(outcome.run);
  const words = last === undefined ? '' : `; its last words: ${last}`;
  return sentence(`${name}: run ${outcome.run.id} ended in success${took}${words}`);
}
