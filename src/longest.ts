import type { Import } from './providers/provider.ts';

/** A question of a check is asked twice at most. */
const QUESTIONS = 2;
/** A look at the source may take so many deadlines of a request in a check. */
const LOOK_DEADLINES = 10;

/**
 * How long imports side by side take at most, in milliseconds: the source and other runs, then each trigger in its turn
 * with a limit that they share, then their own runs; in a check the questions, which share limits too. A provider that asks
 * for longer pauses is not in it.
 */
export function longestMs(items: readonly Import[]): number {
  const waitMs = most(items.map(({ wait }) => wait?.waitMs ?? 0));
  return items.some(({ mode }) => mode === 'check')
    ? sum(items.flatMap(questionsMs)) + most(items.map(({ limits }) => limits.deadlineMs * LOOK_DEADLINES))
    : most(items.map(sourceMs)) + waitMs + sum(items.map(sendMs)) + waitMs;
}

function questionsMs({ check, limits }: Import): number[] {
  return check.probes.map(({ intervalMs }) => QUESTIONS * (limits.deadlineMs + intervalMs));
}

function sourceMs({ source }: Import): number {
  return source?.published === undefined ? 0 : source.timeoutMs;
}

function sendMs({ limits }: Import): number {
  return limits.deadlineMs + (limits.rateLimitWindowMs ?? 0);
}

function most(times: readonly number[]): number {
  return Math.max(0, ...times);
}

function sum(times: readonly number[]): number {
  return times.reduce((all, ms) => all + ms, 0);
}
