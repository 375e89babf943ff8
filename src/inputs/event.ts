import { lookAtFile } from '../regular-file.ts';

/** GitHub's largest payload has 25 MB; to read much more would hold the step. */
const MAX_EVENT_BYTES = 64 * 1024 * 1024;

/**
 * Gives the payload of the event that started the workflow, as @actions/github reads it; `undefined` where there is none.
 * The package reads its file when it is loaded: it throws on a broken one, prints the name of one that is missing past our
 * log, and would wait for ever for a pipe.
 */
export async function loadEvent(): Promise<unknown> {
  const found = lookAtFile(process.env['GITHUB_EVENT_PATH'] ?? '');
  if (found?.isRegular !== true || found.bytes > MAX_EVENT_BYTES) delete process.env['GITHUB_EVENT_PATH'];
  try {
    return (await import('@actions/github')).context.payload;
  } catch {
    return undefined;
  }
}

/** What stands in JSON under these keys. */
export function at(json: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>((value, key) => {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
      ? (value as Record<string, unknown>)[key]
      : undefined;
  }, json);
}
