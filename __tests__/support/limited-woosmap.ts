import { datasetId, placeIn } from './list.ts';
import { json, type Reply, type SeenRequest, serveHttp } from './local-server.ts';
import { sentRun } from './runs.ts';
import { GOOD, OLD } from './source.ts';

/** How a provider of the tests counts and answers; times in milliseconds. */
export interface Limited {
  /** What the limit counts by, and how long a trigger closes it. */
  readonly limit?: { readonly by: 'key' | 'dataset'; readonly windowMs: number; readonly retryAfterS?: number };
  /** A run that somebody else started, for so many looks. */
  readonly foreign?: { readonly place: number; readonly looks: number };
  /** Until this look a source serves yesterday's file. */
  readonly lateSource?: { readonly place: number; readonly looks: number };
  /** Does something else with the trigger at that place. */
  readonly trigger?: (place: number, send: number) => Reply | undefined;
  /** How long a run takes, in looks. */
  readonly runLooks?: number;
}

export const FOREIGN = 'ffffffff-0000-4000-8000-000000000000';

/** Serves Woosmap's API and sources as no sandbox does, and keeps when each was asked. */
export async function serveLimited(world: Limited) {
  const seen = { taken: [] as { place: number; atMs: number }[], refused: [] as number[], looksMs: [] as number[] };
  const looks = new Map<number, number>();
  const sends = new Map<number, number>();
  const sourceLooks = new Map<number, number>();
  const runs = new Map<number, { readonly startMs: number; looks: number }>();
  const next = (counts: Map<number, number>, place: number) => {
    const count = (counts.get(place) ?? 0) + 1;
    counts.set(place, count);
    return count;
  };

  function trigger(place: number): Reply {
    const nowMs = performance.now();
    const other = world.trigger?.(place, next(sends, place));
    if (other !== undefined) return other;
    const { limit } = world;
    const same = seen.taken.filter((one) => limit?.by === 'key' || one.place === place).at(-1);
    if (limit !== undefined && same !== undefined && nowMs - same.atMs < limit.windowMs) {
      seen.refused.push(place);
      const headers = limit.retryAfterS === undefined ? {} : { 'retry-after': String(limit.retryAfterS) };
      return json(429, { detail: 'Too many.' }, headers as Record<string, string>);
    }
    seen.taken.push({ place, atMs: nowMs });
    runs.set(place, { startMs: Date.now(), looks: 0 });
    return json(202, { dataset_id: datasetId(place) });
  }

  function status(place: number): Reply {
    seen.looksMs.push(performance.now());
    const run = runs.get(place);
    if (run === undefined) {
      const { foreign } = world;
      if (foreign?.place !== place) return json(404, { details: 'Never imported.' });
      const isGoing = next(looks, place) <= foreign.looks;
      return json(200, sentRun(FOREIGN, isGoing ? 'in_progress' : 'success', Date.now() - 600_000));
    }
    run.looks += 1;
    const isGoing = run.looks <= (world.runLooks ?? 0);
    const id = `eeeeeeee-0000-4000-8000-${String(place).padStart(12, '0')}`;
    return json(200, sentRun(id, isGoing ? 'in_progress' : 'success', run.startMs + 1));
  }

  function source(place: number): Reply {
    const { lateSource } = world;
    const isLate = lateSource?.place === place && next(sourceLooks, place) <= lateSource.looks;
    return { status: 200, body: isLate ? OLD : GOOD };
  }

  const server = await serveHttp(({ method, path }: SeenRequest) => {
    if (path.startsWith('/files/')) return source(Number(path.slice(7)));
    return method === 'POST' ? trigger(placeIn(path)) : status(placeIn(path));
  });
  return Object.assign(server, { seen });
}
