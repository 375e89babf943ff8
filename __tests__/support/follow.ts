import { UUID } from './inputs.ts';
import { json, type Reply } from './local-server.ts';
import { ACCEPTED } from './published.ts';
import { START_MS, sentEntry, sentRun } from './runs.ts';
import { play, type Story, type StoryEnd, type Turn } from './story.ts';

export { ACCEPTED, NO_RUN } from './published.ts';

export const TRIGGER_LINE = `POST http://HOST/datasets/${UUID}/import`;
export const STATUS_LINE = `GET http://HOST/datasets/${UUID}/status`;

/** What is known of a trigger that was accepted. */
export const KNOWN = { attempts: 1, httpStatus: 202, datasetId: UUID };

/** The run before, which is of no interest. */
export const OLD = runAt(-90, 'old', 'success', sentEntry('of the past'));
/** The run of this import, which begins when it is asked for and succeeds at once. */
export const OURS: Turn = { make: ({ clock }) => json(200, sentRun('mine', 'success', clock.timeMs)) };

/** A run that began so many seconds after the story did. */
export function runAt(seconds: number, id = 'mine', status = 'success', ...entries: object[]): Reply {
  return json(200, sentRun(id, status, START_MS + seconds * 1000, entries));
}

/** The run of this import, while it goes on. */
export function going(...entries: object[]): Reply {
  return ended('in_progress', ...entries);
}

/** The run of this import with a status. */
export function ended(status: string, ...entries: object[]): Reply {
  return runAt(0, 'mine', status, ...entries);
}

/** Plays a story of an import that is accepted, where nothing else is said, and followed for so many minutes. */
export function follow(
  statuses: readonly Turn[],
  { minutes, ...more }: Story & { readonly minutes?: string } = {},
): Promise<StoryEnd> {
  const wait = { wait: 'true', ...(minutes !== undefined && { wait_timeout_minutes: minutes }) };
  return play({ triggers: [ACCEPTED], statuses, ...more, raw: { ...wait, ...more.raw } });
}
