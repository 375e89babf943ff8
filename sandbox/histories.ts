import type { Dataset } from './accounts.ts';
import type { Clock } from './clock.ts';
import { FOREIGN_STEPS, PAST_STEPS, type Play } from './plays.ts';
import type { Run } from './runs.ts';

const DAY_MS = 86_400_000;
/** How long somebody else's run has been in progress when the first request comes. */
const FOREIGN_AGE_MS = 5_000;

/** What has happened to a dataset within one play. */
export type History = {
  /** Starts a run, or puts it aside where the play lets it wait. */
  trigger(): void;
  /** Counts a status request: its number since the last trigger, from 0, and the newest run that it can see. */
  poll(): { poll: number | undefined; newest: Run | undefined };
};

/** Keeps the histories of all datasets: each dataset has one of its own in each play. */
export function keepHistories(clock: Clock): (dataset: Dataset, play: Play) => History {
  const histories = new Map<string, History>();
  let runCount = 0;
  const newRunId = () => `5a4db0c0-0000-4000-8000-${String(++runCount).padStart(12, '0')}`;

  return (dataset, play) => {
    const key = `${play.name} ${dataset.id}`;
    const history =
      histories.get(key) ?? startHistory(clock, newRunId, play, play.importedBefore ?? dataset.importedBefore);
    histories.set(key, history);
    return history;
  };
}

function startHistory(clock: Clock, newRunId: () => string, play: Play, hasPast: boolean): History {
  const runs: Run[] = hasPast
    ? [{ id: newRunId(), startedAtMs: clock.nowMs() - DAY_MS, steps: play.pastSteps ?? PAST_STEPS }]
    : [];
  if (play.isRunningBefore)
    runs.push({ id: newRunId(), startedAtMs: clock.nowMs() - FOREIGN_AGE_MS, steps: FOREIGN_STEPS });
  let waiting: Run | undefined;
  let pollsSinceTrigger: number | undefined;
  return {
    trigger() {
      const run = { id: newRunId(), startedAtMs: clock.nowMs() + (play.appearsAfterMs ?? 0), steps: play.steps };
      pollsSinceTrigger = 0;
      if (play.appearsAfterPolls === undefined) runs.push(run);
      else waiting = run;
    },
    poll() {
      const poll = pollsSinceTrigger;
      if (poll !== undefined) pollsSinceTrigger = poll + 1;
      if (waiting && poll !== undefined && poll >= (play.appearsAfterPolls ?? 0)) {
        runs.push({ ...waiting, startedAtMs: clock.nowMs() });
        waiting = undefined;
      }
      return { poll, newest: runs.findLast((run) => run.startedAtMs <= clock.nowMs()) };
    },
  };
}
