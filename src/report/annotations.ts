import { isFailure } from '../outcome.ts';
import { capitalized } from '../text/wording.ts';
import { adviseOnAgain } from './again.ts';
import { describeFeatures, type Told, WORDS } from './message.ts';
import type { Report } from './report.ts';
import type { StepLog } from './step-log.ts';

/** The runner shows at most 10 errors of a step: these, one that counts the others, and one for those not tried. */
const MAX_ERRORS = 8;
/** So many names stand in one annotation. */
const MAX_NAMES = 20;

/**
 * Tells how the imports ended: an error for each that failed, one for those not tried, a notice for all that went well. A
 * stop has an error of its own where no import has one.
 */
export function annotate(report: Report, log: StepLog): void {
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
