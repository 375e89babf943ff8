import type { QuestionLimiters } from '../limiters/question-limiters.ts';
import type { Failure, Known } from '../outcome.ts';
import type { Import, Probe } from '../providers/provider.ts';
import type { Surroundings } from '../surroundings.ts';
import { inWords, sentence } from '../text/wording.ts';
import { askOnce } from '../trigger/ask.ts';
import { decideNextLook } from './next-look.ts';

/** Answers after which it is no use to ask again, whoever gave them: key and id stay what they are. */
const REFUSALS: readonly number[] = [401, 402, 403, 404];

/** The address, or how the import ends without one. */
export type AddressFound = { readonly url: URL } | { readonly end: Failure & Pick<Known, 'httpStatus'> };

/**
 * Asks the provider from where it fetches, again and again until `limitAtMs` (by the clock) where the answer cannot be
 * read. What is secret in the answer is masked before anything is printed. Never rejects.
 */
export async function findAddress(
  item: Pick<Import, 'title' | 'limits'>,
  lookUp: Probe,
  limitAtMs: number,
  questions: QuestionLimiters,
  surroundings: Surroundings,
): Promise<AddressFound> {
  const { clock, signal, log, timeScale } = surroundings;
  for (let looks = 1; ; looks += 1) {
    const asked = await askOnce(item, lookUp, questions, surroundings);
    if (asked.kind === 'cancelled') return end('not_sent', 'cancelled', 'The step was stopped.');
    // Before anything is printed.
    if ('secrets' in asked && asked.secrets !== undefined) surroundings.mask(asked.secrets);
    if (asked.kind === 'wrong') return end(asked.word, asked.code, asked.detail);
    if (asked.kind === 'fine') {
      log(`${lookUp.name}: ${asked.says}`);
      for (const warning of asked.warnings ?? []) surroundings.warn(warning);
      if (asked.address !== undefined) return { url: asked.address };
      return end('not_sent', 'unexpected_response', `${item.title} does not say from where it fetches the file.`);
    }
    const { status } = asked;
    if (status !== undefined && REFUSALS.includes(status)) {
      return { end: { word: 'rejected', code: asked.code, detail: asked.detail, httpStatus: status } };
    }
    const next = decideNextLook({
      looks,
      remainingMs: limitAtMs - clock.now(),
      retryAfterMs: asked.kind === 'unread' ? asked.retryAfterMs : undefined,
      scale: timeScale,
      random: clock.random(),
    });
    // The last question, too, keeps the provider's distance; there is no more time for it then.
    const isTooSoon = next.kind === 'look' && next.pauseMs < lookUp.intervalMs * timeScale;
    const why = sentence(`The address that ${item.title} fetches from could not be read: ${asked.detail}`);
    if (next.kind === 'end' || isTooSoon) {
      const retryAfterMs = next.kind === 'end' ? next.retryAfterMs : undefined;
      if (retryAfterMs === undefined) return end('not_sent', asked.code, why);
      const detail = `${why} It asks to wait ${inWords(retryAfterMs)}.`;
      return { end: { word: 'not_sent', code: asked.code, detail, retryAfterMs } };
    }
    log(`${why} Asking again in ${inWords(next.pauseMs)}.`);
    if (!(await clock.pause(next.pauseMs, signal))) return end('not_sent', 'cancelled', 'The step was stopped.');
  }
}

function end(word: Failure['word'], code: Failure['code'], detail: string): AddressFound {
  return { end: { word, code, detail } };
}
