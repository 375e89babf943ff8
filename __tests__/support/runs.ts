import type { Run, RunEntry, RunStep } from '../../src/provider-run.ts';

/** When the runs of the tests begin. */
export const START_MS = Date.UTC(2026, 0, 15, 12);

/** A run as the action reads it. */
export function runOf(status: string, steps: readonly RunStep[] = [], id = 'run-1'): Run {
  return { id, status, steps };
}

export type StepTimes = readonly [start?: number | undefined, end?: number | undefined];

/** A step of such a run; times in seconds after `START_MS`. */
export function stepOf(name: string, status: string, times: StepTimes, ...entries: RunEntry[]): RunStep {
  const [startMs, endMs] = [times[0], times[1]].map((time) =>
    time === undefined ? undefined : START_MS + time * 1000,
  );
  return { name, status, startMs, endMs, entries };
}

/** An entry of such a step. */
export function entryOf(text: string, level = 'info', createdAt = '2026-01-15T12:00:00'): RunEntry {
  return { createdAt, level, text };
}

/** A run as Woosmap sends it; times in milliseconds since the epoch. */
export function sentRun(id: string, status: string, startMs = START_MS, entries: object[] = []): object {
  const ended = status === 'success' || status === 'failed';
  const step = {
    name: 'import',
    start: zoneless(startMs),
    end: ended ? zoneless(startMs + 60_000) : null,
    status,
    entries,
  };
  return { id, status, steps: [step] };
}

/** An entry as Woosmap sends it. */
export function sentEntry(detail: string, level = 'info'): object {
  return { created_at: zoneless(START_MS), detail, level };
}

function zoneless(ms: number): string {
  return new Date(ms).toISOString().slice(0, -1);
}
