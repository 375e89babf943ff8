import { BY_GRAVITY, gravest, isFailure, type Outcome, stoppedAfter } from '../outcome/outcome.ts';
import type { Import } from '../providers/provider.ts';
import { MAX_DETAIL_LENGTH } from '../text/inert-text.ts';
import { capitalized } from '../text/wording.ts';
import { type Again, adviseOnAgain, sortForAgain } from './again.ts';
import { composeMessage, describeFeatures, type Told, WORDS } from './message.ts';
import type { Results } from './results.ts';
import type { StepLog } from './step-log.ts';

/** The runner shows at most 10 errors of a step: these, one that counts the others, and one for those not tried. */
const MAX_ERRORS = 8;
/** So many names stand in one annotation. */
const MAX_NAMES = 20;

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
  const [head, ...rest] = await Promise.all(outcomes.map((outcome, place) => tell(ended, outcome, place)));
  const told = [head as Told, ...rest] as const;
  const isRed = isStopped || outcomes.some(isFailure);
  const heading = isList ? headingOf(outcomes, title) : told[0].title;
  const again = isRed && isList ? sortForAgain(told) : undefined;
  const report = { title, isList, isStopped, told, heading, isRed, again };
  annotate(report, log);
  return report;
}

/** What a provider says may have megabytes: whatever is told of it begins with what can be shown. */
function cleaned(outcome: Outcome, log: StepLog): Outcome {
  if (!isFailure(outcome)) return outcome;
  return { ...outcome, detail: log.cleanOnce(outcome.detail, MAX_DETAIL_LENGTH) };
}

async function tell({ title, imports, refusal }: Ended, outcome: Outcome, place: number): Promise<Told> {
  const item = imports[place];
  const remedy = isFailure(outcome) ? (refusal?.remedy ?? (await item?.remedy(outcome))) : undefined;
  const message = composeMessage(outcome, title, item, remedy);
  const lines = refusal?.lines ?? [message.text];
  return { name: item?.name ?? '', outcome, ...message, lines, plan: item?.plan };
}

/** Counts the words, the gravest first. */
function headingOf(outcomes: readonly Outcome[], title: string | undefined): string {
  const counts = BY_GRAVITY.flatMap((word) => {
    const count = outcomes.filter((outcome) => outcome.word === word).length;
    return count === 0 ? [] : [`${count} ${word.replaceAll('_', ' ')}`];
  });
  return `${title} imports: ${counts.join(', ')}`;
}

/**
 * Tells how the imports ended: an error for each that failed, one for those not tried, a notice for all that went well. A
 * stop has an error of its own where no import has one.
 */
function annotate(report: Report, log: StepLog): void {
  const { told, isList, isStopped } = report;
  const title = `${report.title} imports`;
  const again = report.again === undefined ? '' : ` ${adviseOnAgain(report.again)}`;
  const prefix = ({ name }: Told) => (isList ? `${name}: ` : '');
  const fine = told.filter(({ outcome }) => !isFailure(outcome));
  const failed = told.filter(({ outcome }) => isFailure(outcome) && outcome.isNotTried !== true);
  for (const one of failed.slice(0, MAX_ERRORS)) {
    const [first = '', ...lines] = one.lines;
    log.error(one.title, [`${prefix(one)}${first}`, ...lines], `${one.remedy ?? ''}${again}`);
  }
  const more = failed.slice(MAX_ERRORS);
  if (more.length > 0) {
    const where = 'The job summary and the output `results` show the reasons.';
    log.error(`${title}: ${more.length} more failed`, [`${namesOf(more)}.`], `${where}${again}`);
  }
  const untried = told.filter(({ outcome }) => isFailure(outcome) && outcome.isNotTried === true);
  const [first] = untried;
  if (first !== undefined) {
    const text = `${namesOf(untried)}: ${first.text}`;
    log.error(`${title} not tried: ${untried.length}`, [text], `${first.remedy ?? ''}${again}`);
  }
  if (isStopped && failed.length === 0 && untried.length === 0) {
    const hasStarted = told.some(({ outcome }) => ['accepted', 'succeeded'].includes(outcome.word));
    log.error(
      `${title} ended: cancelled`,
      [hasStarted ? 'The step was stopped after every import was accepted or had succeeded.' : 'The step was stopped.'],
      hasStarted ? 'Import them again only if you want to import everything a second time.' : 'No import was started.',
    );
  }
  const [one] = fine;
  if (one === undefined) return;
  if (fine.length === 1) log.notice(one.title, `${prefix(one)}${one.text}`);
  else {
    const words = [...new Set(fine.map(({ outcome }) => WORDS[outcome.word]))].join(' or ');
    const count = `${fine.length} of ${told.length}`;
    // Whoever tries again is told that there was nothing left to do.
    const isDone = told.every(({ outcome }) => outcome.earlier !== undefined);
    const done = isDone ? ' Earlier attempts of this workflow run did all of it; nothing was started now.' : '';
    log.notice(
      `${title} ${words}: ${count}`,
      `${capitalized(words)}, ${count}: ${fine.map(describeShortly).join(', ')}.${done}`,
    );
  }
}

function describeShortly({ name, outcome: { featureCount, previousFeatureCount } }: Told): string {
  return featureCount === undefined ? name : `${name} (${describeFeatures(featureCount, previousFeatureCount)})`;
}

function namesOf(told: readonly Told[]): string {
  const names = told.slice(0, MAX_NAMES).map(({ name }) => name);
  const more = told.length - names.length;
  return `${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
