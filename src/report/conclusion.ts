import { BY_GRAVITY, type Failure, gravest, isFailure, type Known, type Outcome, stoppedAfter } from '../outcome.ts';
import type { Import } from '../providers/provider.ts';
import { inWordsAtLeast } from '../text/wording.ts';
import { composeMessage, type ToldImport } from './message.ts';
import { standingOf } from './outputs.ts';
import type { Results } from './results.ts';
import type { StepLog } from './step-log.ts';

/** How a step ended, as the summary tells it. */
export interface Conclusion {
  readonly told: readonly [ToldImport, ...ToldImport[]];
  readonly isRed: boolean;
}

/** Tells how a single import ended: the outputs and the one annotation. A stop makes it red, whatever it was. */
export function concludeOne(
  item: Import,
  decided: Outcome,
  isStopped: boolean,
  results: Results,
  log: StepLog,
): Conclusion {
  const outcome = isStopped ? stoppedAfter(decided) : decided;
  results.finish([standingOf(outcome)]);
  const told = tell(item, outcome);
  const { title, text, remedy = '' } = told.message;
  if (isFailure(outcome)) log.error(title, [text], remedy);
  else log.notice(title, text);
  return { told: [told], isRed: isFailure(outcome) };
}

/**
 * Tells how several imports ended: the outputs are those of the gravest, and a stop takes nothing away from what is true of
 * each. The annotations are loaded only here, because a single import has no use for them.
 */
export async function concludeList(
  items: readonly [Import, ...Import[]],
  outcomes: readonly [Outcome, ...Outcome[]],
  isStopped: boolean,
  results: Results,
  log: StepLog,
): Promise<Conclusion> {
  const [first, ...others] = outcomes;
  const rest = others.map((outcome, place) => tell(items[place + 1] ?? items[0], outcome));
  const told: Conclusion['told'] = [tell(items[0], first), ...rest];
  results.finish(outcomes.map(standingOf), isStopped ? standingOf(stoppedAfter(gravest(outcomes))) : undefined);
  const { annotateList } = await import('./annotations.ts');
  annotateList(told, items[0].title, isStopped, log);
  return { told, isRed: isStopped || outcomes.some(isFailure) };
}

/** What happened to several imports in all, such as `Woosmap imports: 1 failed, 2 succeeded`, the gravest first. */
export function headingOf({ told }: Conclusion, title: string): string {
  const counts = BY_GRAVITY.flatMap((word) => {
    const count = told.filter(({ outcome }) => outcome.word === word).length;
    return count === 0 ? [] : [`${count} ${word.replaceAll('_', ' ')}`];
  });
  return `${title} imports: ${counts.join(', ')}`;
}

function tell(item: Import, outcome: Outcome): ToldImport {
  const message = composeMessage(outcome, item.title, item, isFailure(outcome) ? remedyFor(outcome, item) : '');
  return { name: item.name, outcome, message, plan: item.plan };
}

function remedyFor(outcome: Known & Failure, item: Import): string {
  if (outcome.word === 'accepted' || outcome.word === 'succeeded') {
    return 'Run this again only if you want a second import.';
  }
  if (outcome.code === 'invalid_input') return 'Fix this and run it again. No import was started.';
  if (outcome.retryAfterMs !== undefined) {
    return `Nothing was started. Run this again in ${inWordsAtLeast(outcome.retryAfterMs)}.`;
  }
  // No trigger met the limit, so what helps a trigger does not help here.
  if (outcome.code === 'rate_limited' && outcome.attempts === 0 && outcome.isNotTried !== true) {
    return `${item.title} limits how often it can be asked. Run this again in a few minutes.`;
  }
  // A check does not wait for the source.
  if (outcome.code === 'source_mismatch' && item.mode === 'check')
    return 'Fix this and check again. No import was started.';
  return item.remedy(outcome);
}
