import type { Gates } from '../gate/gate.ts';
import { routeTo, tellUnread } from '../http/proxy.ts';
import { type Failure, failed, type Known } from '../outcome.ts';
import type { FetchRules, Import, ImportSource, Published } from '../providers/provider.ts';
import { splitPath } from '../secrets/signed-path.ts';
import type { Surroundings } from '../surroundings.ts';
import { isLoopback } from '../text/url.ts';
import { inWords } from '../text/wording.ts';
import { compareAddress, findAddress } from './address.ts';
import { type Expected, readExpected } from './expected.ts';
import { lastingAddresses } from './expiry.ts';
import { type Looker, makeLooker } from './looker.ts';
import { judgeData } from './records.ts';
import { describeExpected, warningOfSize } from './seen.ts';
import { SourceReader } from './source-reader.ts';

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
  /** The last part of the address. */
  readonly addressName: string;
  /** How long a pause between two looks is here, in milliseconds. */
  readonly pace: (ms: number) => number;
}

/** Learns what was published and where it is served, or how the import ends with that. Never rejects. */
export async function findSource(
  item: ServedImport,
  source: ImportSource & { readonly published: Published },
  limitAtMs: number,
  questions: Gates,
  surroundings: Surroundings,
): Promise<Watched | SourceEnd> {
  const { log, warn, signal, env, clock, onKnown } = surroundings;
  const { published, url, lookUp, maxRedirects } = source;
  const { title, limits } = item;
  const expected = await readExpected(published, item, signal);
  if ('word' in expected) return expected;
  const { says, known, warning, end } = judgeData(expected, item, source);
  onKnown({ attempts: 0, ...known }, 'not_sent');
  if (end !== undefined) return { ...end, ...known };
  if (says !== undefined) log(says);
  if (warning !== undefined) warn(warning);
  warnOfSize(expected.bytes, source, item, surroundings);
  const found = url === undefined ? await askAddress(item, lookUp, limitAtMs, questions, surroundings) : { url };
  if ('word' in found) return { ...found, ...known };
  const address = found.url;
  const own =
    url !== undefined && lookUp !== undefined
      ? await compareAddress(item, lookUp, url, questions, surroundings)
      : address;
  if (lookUp !== undefined && own !== undefined) {
    const ended = await lastingAddresses(
      [{ name: `The URL that ${title} fetches from`, url: own }],
      surroundings,
    ).ready();
    if (ended !== undefined) return { ...ended, ...known };
  }
  const { shown } = splitPath(address.href);
  // Its address can come too late.
  const lead =
    clock.now() < limitAtMs
      ? `Waiting for at most ${inWords(source.timeoutMs)} until`
      : 'No time is left: looking once whether';
  const route = routeTo(address, env);
  const through = route.kind === 'proxy' ? `, through the proxy ${route.proxy.shown}` : '';
  log(`${lead} ${shown} serves ${describeExpected(expected)}${through}.`);
  tellUnread(route, log);
  const reader = new SourceReader(address, maxRedirects, title);
  const looker = makeLooker(reader, expected, limits.deadlineMs, surroundings);
  const pace = isLoopback(address) ? clock.window : (ms: number) => ms;
  return { expected, known, shown, addressName: reader.name, looker, pace };
}

async function askAddress(
  item: ServedImport,
  lookUp: ImportSource['lookUp'],
  limitAtMs: number,
  questions: Gates,
  surroundings: Surroundings,
): Promise<{ readonly url: URL } | SourceEnd> {
  if (lookUp !== undefined) return await findAddress(item, lookUp, limitAtMs, questions, surroundings);
  const detail = '`source_url` is missing. The action needs it to find the file.';
  return failed('not_sent', 'invalid_input', detail);
}

/** Warns of a file that is larger than the provider says it takes. */
export function warnOfSize(
  bytes: number | undefined,
  rules: FetchRules,
  item: ServedImport,
  { warn }: Surroundings,
): void {
  const warning = warningOfSize(bytes, rules.maxBytes, item.title);
  if (warning !== undefined) warn(warning);
}
