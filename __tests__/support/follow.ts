import { UUID } from './inputs.ts';
import { json, type Reply } from './local-server.ts';
import { START_MS, sentEntry, sentRun } from './runs.ts';
import { play, type Story, type StoryEnd, type Turn } from './story.ts';

export const TRIGGER_LINE = `POST http://HOST/datasets/${UUID}/import`;
export const STATUS_LINE = `GET http://HOST/datasets/${UUID}/status`;

/** What is known of a trigger that was accepted. */
export const KNOWN = { attempts: 1, httpStatus: 202, datasetId: UUID };
export const ACCEPTED = json(202, { dataset_id: UUID });

export const NO_RUN = json(404, { details: 'No runs.' });
/** The run before, which is of no interest. */
export const OLD = json(200, sentRun('old', 'success', START_MS - 90_000, [sentEntry('of the past')]));

/** The run of this import, while it goes on. */
export function going(...entries: object[]): Reply {
  return ended('in_progress', ...entries);
}

/** The run of this import with a status. */
export function ended(status: string, ...entries: object[]): Reply {
  return json(200, sentRun('mine', status, START_MS, entries));
}

/** Plays a story of an import that is accepted, where nothing else is said, and followed. */
export function follow(statuses: readonly Turn[], more: Story = {}): Promise<StoryEnd> {
  return play({ triggers: [ACCEPTED], statuses, ...more, raw: { wait: 'true', ...more.raw } });
}
