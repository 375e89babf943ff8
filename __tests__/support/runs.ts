import type { Refused, Unread } from '../../src/ask/ask.ts';
import { because } from '../../src/outcome/outcome.ts';
import type { Run, RunEntry, RunState, Stage } from '../../src/outcome/provider-run.ts';
import { readTime } from '../../src/providers/woosmap-answers.ts';

/** When the runs of the tests begin. */
export const START_MS = Date.UTC(2026, 0, 15, 12);

const STATES: Readonly<Record<string, RunState>> = {
  success: 'succeeded',
  in_progress: 'going',
  failed: 'failed',
  cancelled: 'failing',
  canceled: 'failing',
  aborted: 'failing',
  error: 'failing',
};

/** A state by the word that a provider has for it. */
function statusOf(word: string): Pick<Run, 'state' | 'word'> {
  return { state: STATES[word.toLowerCase()] ?? 'unknown', word };
}

/** A run as the action reads it. */
export function runOf(word: string, stages: readonly Stage[] = [], id = 'run-1', featureCount?: number): Run {
  return { id, ...statusOf(word), stages, featureCount };
}

export type StageTimes = readonly [start?: number | undefined, end?: number | undefined];

/** A stage of such a run; times in seconds after `START_MS`. */
export function stageOf(name: string, word: string, times: StageTimes, ...entries: RunEntry[]): Stage {
  const [startMs, endMs] = [times[0], times[1]].map((time) =>
    time === undefined ? undefined : START_MS + time * 1000,
  );
  return { name, ...statusOf(word), startMs, endMs, entries };
}

/** An entry of such a stage. */
export function entryOf(text: string, level: RunEntry['level'] = 'info', createdAt = '2026-01-15T12:00:00'): RunEntry {
  return { createdAt, atMs: readTime(createdAt), level, text };
}

/** A poll that failed. */
export function failedPoll(retryAfterMs?: number): Unread {
  const cause = because('provider_error', 'No answer.');
  return { kind: 'unread', ...cause, why: 'status 502', httpStatus: 502, retryAfterMs };
}

/** A 403 of the API. */
export const REFUSED_POLL: Refused = {
  kind: 'refused',
  ...because('forbidden', 'No permission'),
  why: 'status 403',
  httpStatus: 403,
  retryAfterMs: undefined,
};
/** A 403 of something before it. */
export const GATEWAY_POLL: Unread = { ...REFUSED_POLL, kind: 'unread' };

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
