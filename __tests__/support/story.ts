import { runImport } from '../../src/import/import.ts';
import { isFailure, type Outcome } from '../../src/outcome/outcome.ts';
import { type RawInputs, readValid, WOOSMAP } from './inputs.ts';
import type { Reply, SeenRequest } from './local-server.ts';
import { serveWorld } from './published.ts';
import { Recorder } from './world.ts';

/** A reply, or how it is made when its turn comes; the last one of a list serves for all that follow. */
export type Turn = Reply | { readonly make: (world: Recorder) => Reply };

/** A whole import against a server that answers from two lists, by a clock that does not wait. */
export interface Story {
  readonly raw?: RawInputs;
  readonly triggers?: readonly Turn[];
  readonly statuses?: readonly Turn[];
  /** Shortens the windows of the provider. */
  readonly timeScale?: number;
  /** What chance gives each time. */
  readonly random?: number;
  /** Called before the import begins. */
  readonly arrange?: (world: Recorder) => void;
}

export interface StoryEnd {
  readonly outcome: Outcome;
  readonly world: Recorder;
  readonly requests: readonly SeenRequest[];
  /** The method of each request, and how many were triggers. */
  readonly methods: string;
  readonly posts: number;
  /** When each status request came, by the fake clock, in seconds since the start. */
  readonly statusTimes: readonly number[];
}

/** Plays a story to its end. */
export async function play(story: Story): Promise<StoryEnd> {
  const { raw = {}, triggers = [], statuses = [] } = story;
  const world = new Recorder();
  world.clock.timeScale = story.timeScale ?? 1;
  world.clock.randomValue = story.random ?? 0;
  const startMs = world.clock.timeMs;
  const statusTimes: number[] = [];
  const reply = (turns: readonly Turn[], count: number): Reply => {
    const turn = turns[Math.min(count, turns.length) - 1] ?? { status: 500 };
    const made = 'make' in turn ? turn.make(world) : turn;
    // Node's own `Date` would tell the real time.
    return 'status' in made ? { ...made, headers: { date: dateOf(world), ...made.headers } } : made;
  };
  await using server = await serveWorld({
    trigger: (count) => reply(triggers, count),
    status(count) {
      statusTimes.push((world.clock.timeMs - startMs) / 1000);
      return reply(statuses, count);
    },
  });
  story.arrange?.(world);
  const item = readValid({ ...WOOSMAP, ...raw, base_url: server.url });
  const outcome = withoutPort(await runImport(item, world));
  const { requests, order } = server;
  const methods = requests.map(({ method }) => method).join(' ');
  const posts = order.filter((kind) => kind === 'trigger').length;
  return { outcome, world, requests, methods, posts, statusTimes };
}

/** The server's free port differs each time. */
function withoutPort({ sentAtMs: _, ...outcome }: Outcome): Outcome {
  return isFailure(outcome) ? { ...outcome, detail: outcome.detail.replace(/127\.0\.0\.1:\d+/, 'HOST') } : outcome;
}

/** A time of the fake clock as an HTTP date, for a provider whose clock is that many seconds ahead. */
export function dateOf(world: Recorder, aheadSeconds = 0): string {
  return new Date(world.clock.timeMs + aheadSeconds * 1000).toUTCString();
}
