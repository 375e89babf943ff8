import { type Run, type RunStep, speaksOfFailure, wordOf } from '../provider-run.ts';

/** How often a success is looked at whose stages have not all ended, before it is taken. */
const UNFINISHED_LOOKS = 4;

/** How a run ended; `odd` is an end that says neither success nor failure. */
export type RunEnd =
  | { readonly kind: 'succeeded'; readonly run: Run; readonly unfinished: readonly string[] }
  | { readonly kind: 'failed' | 'odd'; readonly run: Run };

/** How a run ended, if it did; `unfinishedLooks` is how often in a row it was seen as a success with an unfinished stage. */
export function judgeRunEnd(run: Run, unfinishedLooks: number): RunEnd | undefined {
  switch (wordOf(run.status)) {
    case 'in_progress':
      return undefined;
    case 'failed':
      return { kind: 'failed', run };
    case 'success':
      // The two contradict each other, and a green step would be a guess.
      if (run.steps.some(hasFailed)) return { kind: 'failed', run };
      if (isUnfinishedSuccess(run) && unfinishedLooks < UNFINISHED_LOOKS) return undefined;
      return { kind: 'succeeded', run, unfinished: run.steps.filter(isUnfinished).map(({ name }) => name) };
    case undefined:
      // Without a stage only a word of failure is an end: any other may be said of a run that has not begun.
      if (run.steps.some(({ endMs }) => endMs === undefined)) return undefined;
      if (speaksOfFailure(run.status)) return { kind: 'failed', run };
      return run.steps.length === 0 ? undefined : { kind: 'odd', run };
  }
}

/** Says whether a run is a success although one of its stages has no end yet. */
export function isUnfinishedSuccess(run: Run): boolean {
  return wordOf(run.status) === 'success' && !run.steps.some(hasFailed) && run.steps.some(isUnfinished);
}

/** Says whether a stage failed, by its own status. */
export function hasFailed({ status }: RunStep): boolean {
  return speaksOfFailure(status);
}

function isUnfinished({ endMs, status }: RunStep): boolean {
  return endMs === undefined || wordOf(status) === 'in_progress';
}
