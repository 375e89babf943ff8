import { isFailure } from '../outcome.ts';
import { describeFeatures, type ToldImport, WORDS } from './message.ts';
import type { StepLog } from './step-log.ts';

/** The runner shows at most 10 errors of a step: these, one that counts the others, and one for those not tried. */
const MAX_ERRORS = 8;
/** So many names stand in one annotation. */
const MAX_NAMES = 20;

/**
 * Tells how several imports ended: an error for each that failed, one for those not tried, a notice for
 * all that went well. A stop has an error of its own where no import has one.
 */
export function annotateList(told: readonly ToldImport[], title: string, isStopped: boolean, log: StepLog): void {
  const fine = told.filter(({ outcome }) => !isFailure(outcome));
  const failed = told.filter(({ outcome }) => isFailure(outcome) && outcome.isNotTried !== true);
  for (const { name, message } of failed.slice(0, MAX_ERRORS)) {
    log.error(message.title, [`${name}: ${message.text}`], message.remedy ?? '');
  }
  const more = failed.slice(MAX_ERRORS);
  if (more.length > 0) {
    log.error(
      `${title} imports: ${more.length} more failed`,
      [`${namesOf(more)}.`],
      'The job summary and the output `results` show the reasons.',
    );
  }
  const untried = told.filter(({ outcome }) => isFailure(outcome) && outcome.isNotTried === true);
  const [first] = untried;
  if (first !== undefined) {
    log.error(
      `${title} imports not tried: ${untried.length}`,
      [`${namesOf(untried)}: ${first.message.text}`],
      `${first.message.remedy ?? ''}${fine.length > 0 ? ' Leave out the imports that were accepted or succeeded.' : ''}`,
    );
  }
  if (isStopped && failed.length === 0 && untried.length === 0) {
    const hasStarted = told.some(({ outcome }) => ['accepted', 'succeeded'].includes(outcome.word));
    log.error(
      `${title} imports ended: cancelled`,
      [hasStarted ? 'The step was stopped after every import was accepted or had succeeded.' : 'The step was stopped.'],
      hasStarted ? 'Run this again only if you want to import everything a second time.' : 'No import was started.',
    );
  }
  const [one] = fine;
  if (one === undefined) return;
  if (fine.length === 1) log.notice(one.message.title, `${one.name}: ${one.message.text}`);
  else {
    const words = [...new Set(fine.map(({ outcome }) => WORDS[outcome.word]))].join(' or ');
    log.notice(
      `${title} imports ${words}: ${fine.length} of ${told.length}`,
      `${fine.map(describeShortly).join('; ')}.`,
    );
  }
}

function describeShortly({ name, outcome: { featureCount, previousFeatureCount } }: ToldImport): string {
  return featureCount === undefined ? name : `${name}: ${describeFeatures(featureCount, previousFeatureCount)}`;
}

function namesOf(told: readonly ToldImport[]): string {
  const names = told.slice(0, MAX_NAMES).map(({ name }) => name);
  const more = told.length - names.length;
  return `${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
