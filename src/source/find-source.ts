import { tellUnread } from '../http/logged-exchange.ts';
import { routeTo } from '../http/proxy.ts';
import type { QuestionLimiters } from '../limiters/question-limiters.ts';
import { isLoopback } from '../loopback.ts';
import type { ErrorCode, Failure, Known } from '../outcome.ts';
import type { FetchRules, Import, ImportSource, Published } from '../providers/provider.ts';
import { splitPath } from '../secrets/signed-path.ts';
import type { Surroundings } from '../surroundings.ts';
import { inWords } from '../text/wording.ts';
import { findAddress } from './address.ts';
import { type Expected, readExpected } from './expected.ts';
import { Looker } from './looker.ts';
import { describeExpected, warningOfSize } from './seen.ts';
import { SourceReader } from './source-reader.ts';

/** What of an import the source is looked at with. */
export type ServedImport = Pick<Import, 'title' | 'limits'>;

/** What is known of the source, for the outputs and the summary. */
export type KnownSource = Pick<Known, 'sourceUrl' | 'sourceSha256' | 'httpStatus'>;

/** One file at one address, found before the first look. */
export interface Watched {
  readonly expected: Expected;
  /** The address as it may be shown. */
  readonly shown: string;
  readonly looker: Looker;
  /** Factor for the pauses. */
  readonly scale: number;
}

/** Learns what was published and where it is served; throws an `Ending` where the import ends with that. */
export async function findSource(
  item: ServedImport,
  source: ImportSource & { readonly published: Published },
  limitAtMs: number,
  questions: QuestionLimiters,
  surroundings: Surroundings,
): Promise<Watched> {
  const { log, signal, timeScale, clock } = surroundings;
  const { published, url, lookUp, maxRedirects } = source;
  const { title, limits } = item;
  const expected = await readExpected(published, signal);
  if ('word' in expected) throw new Ending(expected, {});
  warnOfSize(expected.bytes, source, item, surroundings);
  const address = url ?? (await askAddress(item, lookUp, limitAtMs, questions, surroundings));
  const { shown } = splitPath(address.href);
  // Its address can come too late.
  const lead =
    clock.now() < limitAtMs
      ? `Waiting for at most ${inWords(source.timeoutMs)} until`
      : 'No time is left: looking once whether';
  const route = routeTo(address, process.env);
  const through = route.kind === 'proxy' ? `, through the proxy ${route.proxy.shown}` : '';
  log(`${lead} ${shown} serves ${describeExpected(expected)}${through}.`);
  tellUnread(route, log);
  const reader = new SourceReader(address, maxRedirects, title);
  const looker = new Looker(reader, expected, limits.deadlineMs, surroundings);
  return { expected, shown, looker, scale: isLoopback(address) ? timeScale : 1 };
}

async function askAddress(
  item: ServedImport,
  lookUp: ImportSource['lookUp'],
  limitAtMs: number,
  questions: QuestionLimiters,
  surroundings: Surroundings,
): Promise<URL> {
  if (lookUp === undefined) {
    throw Ending.of('invalid_input', '`source_url` is missing. The action needs it to find the file.');
  }
  const found = await findAddress(item, lookUp, limitAtMs, questions, surroundings);
  if ('url' in found) return found.url;
  const { httpStatus, ...end } = found.end;
  throw new Ending(end, httpStatus === undefined ? {} : { httpStatus });
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

/** Thrown through the wait to its one exit. */
export class Ending extends Error {
  override readonly name = 'Ending';
  readonly end: Failure;
  readonly known: KnownSource;

  constructor(end: Failure, known: KnownSource) {
    super(end.detail);
    this.end = end;
    this.known = known;
  }

  /** One that stands for itself, before anything is known. */
  static of(code: ErrorCode, detail: string): Ending {
    return new Ending({ word: 'not_sent', code, detail }, {});
  }
}
