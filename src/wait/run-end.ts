import { hasFailed, type Run, type Stage } from '../outcome/provider-run.ts';

/** How often a success is looked at whose stages have not all ended, before it is taken. */
const UNFINISHED_LOOKS = 4;

/** How a run ended; `odd` is an end that says neither success nor failure. */
export type RunEnd =
  | { readonly kind: 'succeeded'; readonly run: Run; readonly unfinished: readonly string[] }
  | { readonly kind: 'failed' | 'odd'; readonly run: Run };

/** How a run ended, if it did; `unfinishedLooks` is how often in a row it was seen as a success with an unfinished stage. */
export function judgeRunEnd(run: Run, unfinishedLooks: number): RunEnd | undefined {
  const { state, stages } = run;
  switch (state) {
    case 'going':
      return undefined;
    case 'failed':
      return { kind: 'failed', run };
    case 'succeeded':
      // The two contradict each other, and a green step would be a guess.
      if (stages.some(hasFailed)) return { kind: 'failed', run };
      if (isUnfinishedSuccess(run) && unfinishedLooks < UNFINISHED_LOOKS) return undefined;
      return { kind: 'succeeded', run, unfinished: stages.filter(isUnfinished).map(({ name }) => name) };
    case 'failing':
    case 'unknown':
      if (stages.some(({ endMs }) => endMs === undefined)) return undefined;
      if (state === 'failing') return { kind: 'failed', run };
      // Without a stage any other word may be said of a run that has not begun.
      return stages.length === 0 ? undefined : { kind: 'odd', run };
  }
}

/** Says whether a run is a success although one of its stages has no end yet. */
export function isUnfinishedSuccess({ state, stages }: Run): boolean {
  return state === 'succeeded' && !stages.some(hasFailed) && stages.some(isUnfinished);
}

function isUnfinished({ endMs, state }: Stage): boolean {
  return endMs === undefined || state === 'going';
}
