export type Level = 'info' | 'warning' | 'error';

/** A line that a step writes, so many milliseconds after its start. */
export type EntryScript = { afterMs: number; detail: string; level: Level };

/** What a step does: how long it takes (`Infinity` never ends), what it says and how it ends. */
export type StepScript = {
  name: 'fetch' | 'import';
  durationMs: number;
  ends: 'success' | 'failed';
  entries: readonly EntryScript[];
};

export type Run = { id: string; startedAtMs: number; steps: readonly StepScript[] };

/**
 * Describes a run as `GET /datasets/{dataset_id}/status` does at a moment of the providers' clock: steps that have begun,
 * with the entries written so far. Source: Woosmap Datasets API reference, dataset status.
 */
export function describeRun(run: Run, nowMs: number): { id: string; status: string; steps: object[] } {
  const steps: object[] = [];
  let status = 'success';
  let startMs = run.startedAtMs;
  for (const step of run.steps) {
    if (startMs > nowMs || status !== 'success') break;
    const endMs = startMs + step.durationMs;
    const hasEnded = endMs <= nowMs;
    status = hasEnded ? step.ends : 'in_progress';
    const stepStartMs = startMs;
    steps.push({
      name: step.name,
      start: zonelessTime(stepStartMs),
      end: hasEnded ? zonelessTime(endMs) : null,
      status,
      entries: step.entries
        .filter((entry) => stepStartMs + entry.afterMs <= nowMs)
        .map(({ afterMs, detail, level }) => ({ created_at: zonelessTime(stepStartMs + afterMs), detail, level })),
    });
    startMs = endMs;
  }
  return { id: run.id, status: steps.length > 0 ? status : 'in_progress', steps };
}

/** Writes a time as the API does: UTC without a zone, in microseconds. */
function zonelessTime(epochMs: number): string {
  return `${new Date(epochMs).toISOString().slice(0, -1)}000`;
}
