import { type Answer, ask } from '../ask/ask.ts';
import { type Again, isAgain, patiently } from '../ask/patiently.ts';
import type { Gates } from '../gate/gate.ts';
import { type Cause, type Failure, failed, type Known, STOPPED } from '../outcome/outcome.ts';
import type { Import, ImportSource } from '../providers/provider.ts';
import type { Probe, ProbeReading } from '../providers/question.ts';
import { inWords, sentence } from '../text/wording.ts';
import type { World } from '../world.ts';
import { decideNextLook } from './next-look.ts';

/** Answers after which it is no use to ask again, whoever gave them: key and id stay what they are. */
const REFUSALS: readonly number[] = [401, 402, 403, 404];

type AskedImport = Pick<Import, 'title' | 'limits' | 'words'>;
/** How an import ends without an address. */
type NoAddress = Failure & Pick<Known, 'httpStatus'>;

/**
 * Gives the address that is looked at and, where it is known, the provider's own; or how the import ends without one. Never
 * rejects.
 */
export async function addressOf(
  item: AskedImport,
  { url, lookUp }: Pick<ImportSource, 'url' | 'lookUp'>,
  limitAtMs: number,
  questions: Gates,
  world: World,
): Promise<{ readonly url: URL; readonly own?: URL | undefined } | NoAddress> {
  if (lookUp !== undefined && url !== undefined) {
    return { url, own: await compareAddress(item, lookUp, url, questions, world) };
  }
  if (url !== undefined) return { url };
  if (lookUp !== undefined) {
    const own = await findAddress(item, lookUp, limitAtMs, questions, world);
    return 'word' in own ? own : { url: own, own };
  }
  const detail = '`source_url` is missing. The action needs it to find the file.';
  return failed('not_sent', 'invalid_input', detail);
}

/** Asks once. What is secret in the answer is masked before anything is printed. Never rejects. */
export async function askProbe(
  item: AskedImport,
  probe: Probe,
  questions: Gates,
  world: World,
): Promise<Answer<ProbeReading>> {
  const answer = await ask(item, probe, questions, world);
  if ('secrets' in answer && answer.secrets !== undefined) world.mask(answer.secrets);
  return answer;
}

/**
 * Asks the provider from where it fetches, again and again until `limitAtMs` (by the clock) where the answer cannot be
 * read. Never rejects.
 */
export async function findAddress(
  item: AskedImport,
  lookUp: Probe,
  limitAtMs: number,
  questions: Gates,
  world: World,
): Promise<URL | NoAddress> {
  const { clock, log } = world;
  let looks = 0;
  const whyOf = ({ detail }: Pick<Cause, 'detail'>) =>
    sentence(`The URL that ${item.title} fetches from could not be read: ${detail}`);
  function decide(answer: Answer<ProbeReading>): Again | URL | NoAddress {
    looks += 1;
    if (answer.kind === 'stopped' || answer.kind === 'left_out') return STOPPED;
    if (answer.kind === 'fine') {
      const detail = `${item.title} does not say from where it fetches the file.`;
      return answer.address ?? failed('not_sent', 'unexpected_response', detail);
    }
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
  return await patiently<Answer<ProbeReading>, URL | NoAddress>(
    {
      first: { pauseMs: 0, isLast: false },
      ask: () => askProbe(item, lookUp, questions, world),
      decide,
      tell(answer, next) {
        if (answer.kind === 'fine') tellFine(lookUp, answer, world);
        else if (isAgain(next) && 'detail' in answer) {
          log(`${whyOf(answer)} Asking again in ${inWords(next.pauseMs)}.`);
        }
      },
      stopped: STOPPED,
    },
    world,
  );
}

/**
 * Warns where what is compared is not what the provider imports from. Asks once, and whatever goes wrong, the import goes
 * on: its address is known. Gives the provider's own address. Never rejects.
 */
async function compareAddress(
  item: AskedImport,
  lookUp: Probe,
  url: URL,
  questions: Gates,
  world: World,
): Promise<URL | undefined> {
  const { log, warn } = world;
  const answer = await askProbe(item, lookUp, questions, world);
  if (answer.kind === 'wrong') warn(sentence(answer.detail));
  else if (answer.kind === 'fine') {
    tellFine(lookUp, answer, world);
    if (answer.address !== undefined && answer.address.href !== url.href) {
      warn(`\`source_url\` is not the URL that ${item.title} fetches from: what was compared is not what is imported.`);
    }
    return answer.address;
  } else if ('detail' in answer) {
    log(`Whether ${item.title} fetches from \`source_url\` is not known: ${sentence(answer.detail)}`);
  }
  return undefined;
}

function tellFine(
  { name }: Probe,
  { says, warnings = [] }: Extract<ProbeReading, { readonly kind: 'fine' }>,
  { log, warn }: World,
): void {
  log(`${name}: ${says}`);
  for (const warning of warnings) warn(warning);
}
