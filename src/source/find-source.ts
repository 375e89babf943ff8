import type { Gates } from '../gate/gate.ts';
import { routeTo, tellUnread } from '../http/proxy.ts';
import type { Failure, Known } from '../outcome/outcome.ts';
import type { Import, ImportSource, Published } from '../providers/provider.ts';
import { splitPath } from '../secrets/signed-path.ts';
import { isLoopback } from '../text/url.ts';
import { inWords } from '../text/wording.ts';
import type { World } from '../world.ts';
import { addressOf } from './address.ts';
import { sourceReader } from './ask-source.ts';
import { lastingAddresses } from './expiry.ts';
import { type Looker, makeLooker } from './look.ts';
import { type Expected, judgePublished } from './published-file.ts';
import { describeExpected, warnOfSize } from './seen.ts';

/** What of an import the source is looked at with. */
export type ServedImport = Pick<
  Import,
  'title' | 'limits' | 'words' | 'importingAgain' | 'minRecords' | 'maxLossPercent'
>;

/** How an import ends because of its source. */
export type SourceEnd = Failure & Pick<Known, 'httpStatus' | 'recordCount'>;

/** One file at one address, found before the first look. */
export interface Watched {
  readonly expected: Expected;
  /** What the file tells of itself. */
  readonly known: Pick<Known, 'recordCount'>;
  /** The address as it may be shown. */
  readonly shown: string;
  readonly looker: Looker;
  /** How long a pause between two looks is here, in milliseconds. */
  readonly pace: (ms: number) => number;
}

/** Learns what was published and where it is served, or how the import ends with that. Never rejects. */
export async function findSource(
  item: ServedImport,
  source: ImportSource & { readonly published: Published },
  limitAtMs: number,
  questions: Gates,
  world: World,
): Promise<Watched | SourceEnd> {
  const { log, warn, signal, env, clock, onKnown } = world;
  const { title } = item;
  const judged = await judgePublished(source.published, item, source, signal);
  onKnown({ attempts: 0, ...judged.known }, 'not_sent');
  if ('end' in judged) return { ...judged.end, ...judged.known };
  const { expected, says, known, warning } = judged;
  if (says !== undefined) log(says);
  if (warning !== undefined) warn(warning);
  warnOfSize(expected.bytes, source, title, warn);
  const found = await addressOf(item, source, limitAtMs, questions, world);
  if ('word' in found) return { ...found, ...known };
  const { url, own } = found;
  if (own !== undefined) {
    const address = { name: `The URL that ${title} fetches from`, url: own };
    const ended = await lastingAddresses([address], world).ready();
    if (ended !== undefined) return { ...ended, ...known };
  }
  const { shown } = splitPath(url.href);
  // Its address can come too late.
  const lead =
    clock.now() < limitAtMs
      ? `Waiting for at most ${inWords(source.timeoutMs)} until`
      : 'No time is left: looking once whether';
  const route = routeTo(url, env);
  const through = route.kind === 'proxy' ? `, through the proxy ${route.proxy.shown}` : '';
  log(`${lead} ${shown} serves ${describeExpected(expected)}${through}.`);
  tellUnread(route, log);
  const looker = makeLooker(sourceReader(url, source, item, world), expected, clock, signal);
  const pace = isLoopback(url) ? clock.window : (ms: number) => ms;
  return { expected, known, shown, looker, pace };
}
