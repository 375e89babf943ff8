import type { LostExchange } from '../http/exchange.ts';
import { loggedExchange } from '../http/logged-exchange.ts';
import type { Known } from '../outcome/outcome.ts';
import type { Import } from '../providers/provider.ts';
import { isSameUuid } from '../text/uuid.ts';
import type { World } from '../world.ts';
import { interpretAnswer, type Verdict } from './answer.ts';
import type { ProviderClock } from './provider-clock.ts';

/** How one send of the trigger went. */
export interface Sent {
  readonly meaning: Verdict | LostExchange;
  /** What is known now, this send included; one that was held back counts as none. */
  readonly known: Known;
  /**
   * When the provider may have had the request, by the clock here, in milliseconds since the epoch: its connection was ready
   * and the first byte was written. Where that never came, when it began.
   */
  readonly sentAtMs: number;
}

/**
 * Sends the trigger once and tells what came of it; `before` is what the sends before it made known. `mayGo` is asked when
 * the connection is ready, which can take its time: where it says no, nothing is written. The answer tells the provider's
 * clock. Never rejects.
 */
export async function sendOnce(
  item: Import,
  before: Known,
  mayGo: () => boolean,
  clockThere: ProviderClock,
  world: World,
): Promise<Sent> {
  const { clock } = world;
  const startedAtMs = clock.now();
  let sentAtMs = startedAtMs;
  const sending = { ...before, attempts: before.attempts + 1 };
  const sentThere = () => (clockThere.offsetMs === undefined ? undefined : Math.round(sentAtMs + clockThere.offsetMs));
  const { request } = item.plan;
  function onReady(): boolean {
    sentAtMs = clock.now();
    if (!mayGo()) return false;
    // What holds if the step is killed from here on.
    world.onKnown({ ...sending, sentAtMs: sentThere() }, 'unknown');
    return true;
  }
  const result = await loggedExchange(request, item.limits.deadlineMs, { ...world, onReady });
  if (result.kind === 'lost' && result.reason === 'held_back') return { meaning: result, known: before, sentAtMs };
  if (result.kind === 'answer') clockThere.learn(result, startedAtMs);
  const known = {
    ...sending,
    ...((result.kind === 'answer' || result.maybeSent) && { sentAtMs: sentThere() }),
    ...(result.status !== undefined && { httpStatus: result.status }),
  };
  if (result.kind === 'lost') return { meaning: result, known, sentAtMs };
  const meaning = interpretAnswer(item, result, clock.now());
  if (meaning.kind === 'accepted') warnOfOtherDataset(item, meaning.datasetId, world);
  return { meaning, known, sentAtMs };
}

function warnOfOtherDataset({ title, plan }: Import, scheduled: string | undefined, world: World): void {
  const asked = plan.subject.id;
  if (asked === undefined || scheduled === undefined || isSameUuid(asked, scheduled)) return;
  world.warn(`${title} accepted the import of dataset ${scheduled}, but \`dataset_id\` is ${asked}.`);
}
