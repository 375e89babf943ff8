import { type Asking, ask } from '../ask/ask.ts';
import type { Again } from '../ask/patiently.ts';
import type { Gates } from '../gate/gate.ts';
import type { Import } from '../providers/provider.ts';
import type { StatusSource } from '../providers/question.ts';
import { explain } from '../trigger/answer.ts';
import type { ProviderClock } from '../trigger/provider-clock.ts';
import type { World } from '../world.ts';
import type { PollResult } from './sight.ts';

/** What the last look may take beyond a limit at most, in milliseconds. */
const LAST_LOOK_MS = 10_000;
/** How long it may wait for its turn among the status requests of other imports. */
const LAST_TURN_MS = 15_000;

export type StatusReader = ReturnType<typeof makeStatusReader>;

/** Makes what asks for the status of an import, and learns the provider's clock from the answers. */
export function makeStatusReader(
  item: Pick<Import, 'title' | 'limits' | 'words'>,
  source: StatusSource,
  clockThere: ProviderClock,
  questions: Gates,
  { clock }: Pick<World, 'clock'>,
) {
  let lastEndMs = Number.NEGATIVE_INFINITY;
  return {
    /** The least distance between two requests, in milliseconds. */
    intervalMs: clock.window(source.newestRun(source.id).intervalMs),
    /** When the last one ended, by the clock. */
    get lastEndMs(): number {
      return lastEndMs;
    },
    /** Waits for its turn, asks once, about another id where one is given, and tells what the answer says; never rejects. */
    async read(asking: Asking, world: World, id = source.id): Promise<PollResult> {
      let detail = '';
      const answer = await ask(item, source.newestRun(id), questions, world, {
        ...asking,
        onAnswer(heard, startedAtMs) {
          // A sandbox's clock runs faster than the one here: what it shows later is not how far it was ahead at the trigger.
          const isSandbox = clock.window(1) < 1;
          if (asking.isLogged !== false || !isSandbox || clockThere.offsetMs === undefined) {
            clockThere.learn(heard, startedAtMs);
          }
          if (heard.status !== 200) detail = explain(item, heard);
        },
      });
      lastEndMs = clock.now();
      return answer.kind === 'none' ? { ...answer, detail } : answer;
    },
    /** How it is asked in a wait that has so many milliseconds left. */
    within(remainingMs: number, { isLast }: Again): Asking {
      const longestMs = isLast ? LAST_LOOK_MS : Math.max(LAST_LOOK_MS, remainingMs);
      const giveUpAtMs = isLast ? clock.now() + Math.max(0, remainingMs) + LAST_TURN_MS : undefined;
      return { deadlineMs: Math.min(item.limits.deadlineMs, longestMs), giveUpAtMs, isLogged: false };
    },
  };
}
