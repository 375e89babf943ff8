import { describeRequest } from '../http/request-plan.ts';
import {
  type CheckLine,
  type ErrorCode,
  type Failure,
  isFailure,
  type Known,
  type Outcome,
} from '../outcome/outcome.ts';
import { durationOf, isGoing, lastEntry } from '../outcome/provider-run.ts';
import type { Import, TriggerPlan } from '../providers/provider.ts';
import { fromOutside } from '../secrets/secrets.ts';
import { capitalized, grouped, inWords, sentence, uncapitalized } from '../text/wording.ts';

/** What a person reads about an outcome; nothing here is redacted yet. */
export interface Message {
  /** Provider and what happened, such as `Woosmap import rejected: 404 not found`. */
  readonly title: string;
  /** The provider's own words, or what is known of the import; complete sentences. */
  readonly text: string;
  /** What to do, for a red step. */
  readonly remedy: string | undefined;
}

/** One import with how it ended, as a person is told. */
export interface Told extends Message {
  /** Empty where the inputs are wrong. */
  readonly name: string;
  readonly outcome: Outcome;
  /** The text as an annotation has it, a line for each problem of the inputs. */
  readonly lines: readonly string[];
  /** Absent where the inputs are wrong. */
  readonly plan: TriggerPlan | undefined;
}

/** The words of outcomes as a person reads them. */
export const WORDS: Readonly<Record<Outcome['word'], string>> = {
  accepted: 'accepted',
  succeeded: 'succeeded',
  dry_run: 'not sent: dry run',
  checked: 'checked',
  rejected: 'rejected',
  not_sent: 'not sent',
  unknown: 'unknown',
  failed: 'failed',
  running: 'still running',
};

/** Codes that do not come from the status of an answer, although there may have been one. */
const OWN_CODES: readonly ErrorCode[] = ['network_error', 'timeout', 'cancelled'];

/** Says what happened, for the annotation and the summary; `title` is the provider's, absent where the inputs name none. */
export function composeMessage(
  outcome: Outcome,
  title: string | undefined,
  item: Import | undefined,
  remedy: string | undefined,
): Message {
  const head = `${title === undefined ? 'Import' : `${title} import`} ${headWords(outcome)}`;
  if (isFailure(outcome)) {
    const why = outcome.code === 'import_failed' ? '' : `: ${reason(outcome)}`;
    return { title: `${head}${why}`, text: sentence(outcome.detail), remedy };
  }
  return { title: head, text: item === undefined ? '' : describeSuccess(outcome, item), remedy: undefined };
}

/** A run is only said to go on where it was seen to, or may begin. */
function headWords(outcome: Outcome): string {
  const isOpen =
    isFailure(outcome) &&
    ['wait_timeout', 'cancelled'].includes(outcome.code) &&
    outcome.run !== undefined &&
    isGoing(outcome.run);
  return outcome.word === 'running' && !isOpen ? 'end not seen' : WORDS[outcome.word];
}

function reason({ word, code, httpStatus }: Failure & Known): string {
  const words = code.replaceAll('_', ' ');
  const hasStatus = httpStatus !== undefined && !['running', 'failed'].includes(word) && !OWN_CODES.includes(code);
  return hasStatus ? `${httpStatus} ${words}` : words;
}

function describeSuccess(outcome: Exclude<Outcome, Failure>, { title, plan, resultHint }: Import): string {
  if (outcome.word === 'dry_run') {
    return `The inputs are valid. Nothing was sent. Without \`dry_run\`, this would be sent: ${describeRequest(plan.request)[0]}`;
  }
  if (outcome.word === 'checked') return describeChecks(outcome.checks ?? []);
  const id = outcome.datasetId ?? outcome.importId ?? plan.subject.id;
  const what = id === undefined ? `the ${plan.subject.kind}` : `${plan.subject.kind} ${id}`;
  if (outcome.earlier !== undefined) {
    return `An earlier attempt of this workflow run imported ${what} (${WORDS[outcome.word]}), so it was not started again.`;
  }
  if (outcome.word === 'accepted') {
    return `${title} accepted ${plan.subject.kind === 'import' ? what : `the import of ${what}`}. ${resultHint}`;
  }
  const durationMs = durationOf(outcome.run.stages);
  const took = durationMs === undefined ? '' : ` in ${inWords(durationMs)}`;
  const last = lastEntry(outcome.run);
  const words = last === undefined ? '.' : `: "${sentence(fromOutside(last))}"`;
  const { featureCount: count, previousFeatureCount: before } = outcome;
  // Without a count before, the run's own words may have said all.
  const isSaid = count === undefined || (before === undefined && last?.includes(String(count)) === true);
  const features = isSaid ? '' : ` ${describeFeatures(count, before)}.`;
  return `${capitalized(what)} imported${took}${words}${features}`;
}

/** How many features there are now and how that differs from before: `34,867 features, 12 fewer than before`. */
export function describeFeatures(count: number, before: number | undefined): string {
  const now = `${grouped(count)} ${count === 1 ? 'feature' : 'features'}`;
  if (before === undefined) return now;
  if (count === before) return `${now}, as many as before`;
  return `${now}, ${grouped(Math.abs(count - before))} ${count < before ? 'fewer' : 'more'} than before`;
}

function describeChecks(lines: readonly CheckLine[]): string {
  const namesOf = (kind: CheckLine['result']) =>
    lines.filter(({ result }) => result === kind).map(({ name }) => uncapitalized(name));
  const [fine, untried] = [namesOf('fine'), namesOf('not tried')];
  return [
    'Everything that can be checked is right. No import was started.',
    ...(fine.length === 0 ? [] : [`Checked: ${fine.join(', ')}.`]),
    ...lines.filter(({ result }) => result === 'note').map(({ name, says }) => `${name}: ${says}`),
    ...(untried.length === 0 ? [] : [`Not tried: ${untried.join(', ')}.`]),
  ].join(' ');
}
