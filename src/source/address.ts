import { type Answer, ask } from '../ask/ask.ts';
import { type Again, isAgain, patiently } from '../ask/patiently.ts';
import type { Gates } from '../gate/gate.ts';
import { type Cause, type Failure, failed, type Known } from '../outcome.ts';
import type { Import, Probe, ProbeReading } from '../providers/provider.ts';
import type { Surroundings } from '../surroundings.ts';
import { inWords, sentence } from '../text/wording.ts';
import { decideNextLook } from './next-look.ts';

/** Answers after which it is no use to ask again, whoever gave them: key and id stay what they are. */
const REFUSALS: readonly number[] = [401, 402, 403, 404];

/** The address, or how the import ends without one. */
export type AddressFound = { readonly url: URL } | (Failure & Pick<Known, 'httpStatus'>);

const STOPPED = failed('not_sent', 'cancelled', 'The step was stopped.');

/**
 * Asks the provider from where it fetches, again and again until `limitAtMs` (by the clock) where the answer cannot be
 * read. What is secret in the answer is masked before anything is printed. Never rejects.
 */
export async function findAddress(
  item: Pick<Import, 'title' | 'limits' | 'words'>,
  lookUp: Probe,
  limitAtMs: number,
  questions: Gates,
  surroundings: Surroundings,
): Promise<AddressFound> {
  const { clock, log, warn, mask } = surroundings;
  let looks = 0;
  const whyOf = ({ detail }: Pick<Cause, 'detail'>) =>
    sentence(`The URL that ${item.title} fetches from could not be read: ${detail}`);
  function decide(answer: Answer<ProbeReading>): Again | AddressFound {
    looks += 1;
    if (answer.kind === 'stopped' || answer.kind === 'left_out') return STOPPED;
    if (answer.kind === 'fine') return found(answer);
    if (answer.kind === 'wrong') return failed('not_sent', answer.reason, answer.detail);
    const { reason, code, detail: words, httpStatus, retryAfterMs } = answer;
    const cause = { reason, code, detail: words };
    if (code === 'invalid_input') return { word: 'not_sent', ...cause };
    const isSuccess = answer.kind === 'refused' && httpStatus === 200;
    if (httpStatus !== undefined && (isSuccess || REFUSALS.includes(httpStatus))) {
      return { word: 'rejected', ...cause, httpStatus };
    }
    const next = decideNextLook({
      looks,
      remainingMs: limitAtMs - clock.now(),
      retryAfterMs,
      pace: clock.window,
      random: clock.random(),
    });
    const detail = whyOf(answer);
    // The last question, too, keeps the provider's distance; there is no more time for it then.
    if (isAgain(next) && next.pauseMs >= clock.window(lookUp.intervalMs)) return next;
    if (isAgain(next) || next.retryAfterMs === undefined) return { word: 'not_sent', ...cause, detail };
    const asks = `${detail} The answer asks to wait ${inWords(next.retryAfterMs)}.`;
    return { word: 'not_sent', code, reason: 'later', detail: asks, retryAfterMs: next.retryAfterMs };
  }
  function found({ address }: Extract<ProbeReading, { kind: 'fine' }>): AddressFound {
    if (address !== undefined) return { url: address };
    const detail = `${item.title} does not say from where it fetches the file.`;
    return failed('not_sent', 'unexpected_response', detail);
  }
  return await patiently<Answer<ProbeReading>, AddressFound>(
    {
      first: { pauseMs: 0, isLast: false },
      async ask() {
        const answer = await ask(item, lookUp, questions, surroundings);
        // Before anything is printed.
        if ('secrets' in answer && answer.secrets !== undefined) mask(answer.secrets);
        return answer;
      },
      decide,
      tell(answer, next) {
        if (answer.kind === 'fine') {
          log(`${lookUp.name}: ${answer.says}`);
          for (const warning of answer.warnings ?? []) warn(warning);
        } else if (isAgain(next) && 'detail' in answer) {
          log(`${whyOf(answer)} Asking again in ${inWords(next.pauseMs)}.`);
        }
      },
      stopped: STOPPED,
    },
    surroundings,
  );
}

/**
 * Warns where what is compared is not what the provider imports from. Asks once, and whatever goes wrong, the import goes
 * on: its address is known. Gives the provider's own address. Never rejects.
 */
export async function compareAddress(
  item: Pick<Import, 'title' | 'limits' | 'words'>,
  lookUp: Probe,
  url: URL,
  questions: Gates,
  surroundings: Surroundings,
): Promise<URL | undefined> {
  const { log, warn, mask } = surroundings;
  const answer = await ask(item, lookUp, questions, surroundings);
  // Before anything is printed.
  if ('secrets' in answer && answer.secrets !== undefined) mask(answer.secrets);
  if (answer.kind === 'wrong') warn(sentence(answer.detail));
  else if (answer.kind === 'fine') {
    log(`${lookUp.name}: ${answer.says}`);
    for (const warning of answer.warnings ?? []) warn(warning);
    if (answer.address !== undefined && answer.address.href !== url.href) {
      warn(`\`source_url\` is not the URL that ${item.title} fetches from: what was compared is not what is imported.`);
    }
    return answer.address;
  } else if ('detail' in answer) {
    log(`Whether ${item.title} fetches from \`source_url\` is not known: ${sentence(answer.detail)}`);
  }
  return undefined;
}
