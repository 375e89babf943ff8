import type { HttpAnswer, LostExchange } from '../http/exchange.ts';
import { loggedExchange } from '../http/logged-exchange.ts';
import type { Known } from '../outcome.ts';
import type { Import } from '../providers/provider.ts';
import type { Surroundings } from '../surroundings.ts';
import { isSameUuid } from '../text/uuid.ts';
import { interpretAnswer, type Verdict } from './answer.ts';

/** How one send of the trigger went. */
export interface Sent {
  readonly meaning: Verdict | LostExchange;
  /** What is known now, this send included. */
  readonly known: Known;
  /** When it began, by the clock here, in milliseconds since the epoch. */
  readonly sentAtMs: number;
  /** The answer, if there was one. */
  readonly answer: HttpAnswer | undefined;
}

/** Sends the trigger once and tells what came of it; `before` is what the sends before it made known. Never rejects. */
export async function sendOnce(item: Import, before: Known, surroundings: Surroundings): Promise<Sent> {
  const { clock } = surroundings;
  const sentAtMs = clock.now();
  const sending = { ...before, attempts: before.attempts + 1 };
  const result = await loggedExchange(item.plan.request, item.limits.deadlineMs, {
    ...surroundings,
    onSent() {
      // What holds if the step is killed from here on.
      surroundings.onKnown(sending, 'unknown');
      surroundings.onSent();
    },
  });
  const known = result.status === undefined ? sending : { ...sending, httpStatus: result.status };
  if (result.kind === 'lost') return { meaning: result, known, sentAtMs, answer: undefined };
  const meaning = interpretAnswer(item, result, clock.now());
  if (meaning.kind === 'accepted') warnOfOtherDataset(item, meaning.datasetId, surroundings);
  return { meaning, known, sentAtMs, answer: result };
}

function warnOfOtherDataset({ title, plan }: Import, scheduled: string | undefined, surroundings: Surroundings): void {
  const asked = plan.subject.id;
  if (asked === undefined || scheduled === undefined || isSameUuid(asked, scheduled)) return;
  surroundings.warn(`${title} accepted the import of dataset ${scheduled}, but \`dataset_id\` is ${asked}.`);
}
