import { BY_GRAVITY, gravest, isFailure, type Outcome, stoppedAfter } from '../outcome.ts';
import type { Import } from '../providers/provider.ts';
import { MAX_DETAIL_LENGTH } from '../text/inert-text.ts';
import { type Again, sortForAgain } from './again.ts';
import { annotate } from './annotations.ts';
import { composeMessage, type Told } from './message.ts';
import type { Results } from './results.ts';
import type { StepLog } from './step-log.ts';

/** How the imports of a step ended. */
export interface Ended {
  /** The provider's name; absent where the inputs name none. */
  readonly title: string | undefined;
  /** None where the inputs are wrong. */
  readonly imports: readonly Import[];
  /** Whether they come of a list, be it of one. */
  readonly isList: boolean;
  readonly outcomes: readonly [Outcome, ...Outcome[]];
  /** Whether a signal came before anything was told. */
  readonly isStopped: boolean;
  /** What kept all imports from being started, a line each, and what to do about it. */
  readonly refusal?: { readonly lines: readonly string[]; readonly remedy: string };
}

/** What is told of a step. */
export interface Report extends Pick<Ended, 'title' | 'isList' | 'isStopped'> {
  readonly told: readonly [Told, ...Told[]];
  /** What happened in all, such as `Woosmap imports: 1 failed, 2 succeeded`. */
  readonly heading: string;
  readonly isRed: boolean;
  /** What of a red list may be imported again, where not all may. */
  readonly again: Again | undefined;
}

/** Tells how a step ended, be it one import or several: the outputs and the annotations. The rest is for its summary. */
export async function reportEnd(ended: Ended, results: Results, log: StepLog): Promise<Report> {
  const { title, imports, isList, isStopped } = ended;
  const end = (outcome: Outcome) => cleaned(isStopped && !isList ? stoppedAfter(outcome) : outcome, log);
  const [first, ...others] = ended.outcomes;
  const outcomes = [end(first), ...others.map(end)] as const;
  const overall = gravest(outcomes);
  results.finish(imports.length === 0 ? [] : outcomes, isStopped ? stoppedAfter(overall) : overall);
  const remedies = await Promise.all(outcomes.map((outcome, place) => remedyOf(ended, outcome, place)));
  const [head, ...rest] = outcomes.map((outcome, place) => tell(ended, outcome, place, remedies[place]));
  const told = [head as Told, ...rest] as const;
  const isRed = isStopped || outcomes.some(isFailure);
  const heading = isList && imports.length > 0 ? headingOf(outcomes, title) : told[0].title;
  const again = isRed && isList ? sortForAgain(told) : undefined;
  const report = { title, isList: isList && imports.length > 0, isStopped, told, heading, isRed, again };
  annotate(report, log);
  return report;
}

/** What a provider says may have megabytes: whatever is told of it begins with what can be shown. */
function cleaned(outcome: Outcome, log: StepLog): Outcome {
  if (!isFailure(outcome)) return outcome;
  return { ...outcome, detail: log.cleanOnce(outcome.detail, MAX_DETAIL_LENGTH) };
}

function tell({ title, imports, refusal }: Ended, outcome: Outcome, place: number, remedy = ''): Told {
  const item = imports[place];
  const message = composeMessage(outcome, title, item, remedy);
  const lines = refusal?.lines ?? [message.text];
  return { name: item?.name ?? '', outcome, ...message, lines, plan: item?.plan };
}

async function remedyOf({ imports, refusal }: Ended, outcome: Outcome, place: number): Promise<string> {
  if (!isFailure(outcome)) return '';
  return refusal?.remedy ?? imports[place]?.remedy(outcome) ?? '';
}

/** Counts the words, the gravest first. */
function headingOf(outcomes: readonly Outcome[], title: string | undefined): string {
  const counts = BY_GRAVITY.flatMap((word) => {
    const count = outcomes.filter((outcome) => outcome.word === word).length;
    return count === 0 ? [] : [`${count} ${word.replaceAll('_', ' ')}`];
  });
  return `${title} imports: ${counts.join(', ')}`;
}
