import { type Asking, ask } from '../ask/ask.ts';
import type { Gates } from '../gate/gate.ts';
import type { ErrorCode } from '../outcome.ts';
import type { Import, StatusSource } from '../providers/provider.ts';
import type { Surroundings } from '../surroundings.ts';
import { explain } from '../trigger/answer.ts';
import type { ProviderClock } from '../trigger/provider-clock.ts';
import type { PollResult } from './sight.ts';

/** What a provider, or a gateway before it, answers where it does not want to tell. */
const REFUSALS: readonly ErrorCode[] = ['unauthorized', 'forbidden', 'not_found'];
/** What the last look may take beyond a limit at most, in milliseconds. */
const LAST_LOOK_MS = 10_000;
/** How long it may wait for its turn among the status requests of other imports. */
const LAST_TURN_MS = 15_000;

/** Asks for the status of the newest run. */
export interface StatusReader {
  /** The least distance between two requests, in milliseconds. */
  readonly intervalMs: number;
  /** When the last one ended, by the clock. */
  readonly lastEndMs: number;
  /** Waits for its turn, asks once, about another id where one is given, and tells what the answer says; never rejects. */
  read(asking: Asking, id?: string): Promise<PollResult>;
}

/** Makes what asks for the status of an import, and learns the provider's clock from the answers. */
export function makeStatusReader(
  item: Pick<Import, 'title' | 'limits' | 'words'>,
  source: StatusSource,
  clockThere: ProviderClock,
  questions: Gates,
  surroundings: Surroundings,
  lastEndAtMs = Number.NEGATIVE_INFINITY,
): StatusReader {
  const { clock } = surroundings;
  let lastEndMs = lastEndAtMs;
  return {
    intervalMs: clock.window(source.newestRun(source.id).intervalMs),
    get lastEndMs() {
      return lastEndMs;
    },
    async read(asking, id = source.id) {
      let detail = '';
      const answer = await ask(item, source.newestRun(id), questions, surroundings, {
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
      switch (answer.kind) {
        case 'run':
        case 'left_out':
          return answer;
        case 'stopped':
          return { kind: 'cancelled' };
        case 'none':
          return { kind: 'none', detail };
        default: {
          const { why, reason, code, detail, httpStatus, retryAfterMs } = answer;
          const cause = { reason, code, detail };
          const failed = { kind: 'failed', why, cause, retryAfterMs } as const;
          if (httpStatus === undefined || !REFUSALS.includes(code)) return failed;
          return { ...failed, refusal: { ...cause, httpStatus, isOwn: answer.kind === 'refused' } };
        }
      }
    },
  };
}

/** How the last look at a limit is asked for, or one before it; times in milliseconds. */
export function askingWithin(isLast: boolean, deadlineMs: number, remainingMs: number, nowMs: number): Asking {
  const longestMs = isLast ? LAST_LOOK_MS : Math.max(LAST_LOOK_MS, remainingMs);
  const giveUpAtMs = isLast ? nowMs + Math.max(0, remainingMs) + LAST_TURN_MS : undefined;
  return { deadlineMs: Math.min(deadlineMs, longestMs), giveUpAtMs, isLogged: false };
}
