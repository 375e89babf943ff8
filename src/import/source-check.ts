import type { Headers } from '../http/body.ts';
import { because, type Cause, type CheckLine, type Failure, type Known, STOPPED } from '../outcome/outcome.ts';
import type { FetchRules, Import, ImportSource } from '../providers/provider.ts';
import { splitPath } from '../secrets/signed-path.ts';
import { type NotYet, type SourceReader, sourceReader, type Unanswered } from '../source/ask-source.ts';
import { startOf } from '../source/body-hash.ts';
import { whyNoData } from '../source/cause.ts';
import { makeLooker } from '../source/look.ts';
import type { Expected } from '../source/published-file.ts';
import {
  describeExpected,
  describeSeen,
  type Seen,
  seenNothing,
  seenStatus,
  unmetWant,
  warnOfSize,
} from '../source/seen.ts';
import type { World } from '../world.ts';

const NAME = 'Source';
/** How long a body may take at most, in deadlines of a request. */
const LONGEST_LOOK = 10;

/** What a part of a check gave. */
export interface Checked {
  /** Absent where there is nothing to say. */
  readonly line?: CheckLine;
  readonly known?: Partial<Known>;
  readonly failure?: Failure & Pick<Known, 'httpStatus'>;
}

/**
 * Looks at the source: it has to serve the published bytes now or, where nothing is said of them, to answer 200 with what
 * can be data. What the provider's importer wants of the answer beyond that is a warning. Never rejects.
 */
export async function checkSource(
  item: Import,
  source: ImportSource,
  url: URL,
  expected: Expected | undefined,
  world: World,
): Promise<Checked> {
  const { warn, clock, signal } = world;
  const reader = sourceReader(url, source, item, world);
  const wholeMs = item.limits.deadlineMs * LONGEST_LOOK;
  const { shown } = splitPath(url.href);
  const known = { sourceUrl: shown };
  if (expected === undefined) {
    const head = await askHead(reader, wholeMs);
    if ('code' in head) return wrong(known, head);
    const got = await getStart(reader, wholeMs);
    if ('code' in got) return wrong(known, got);
    if ('why' in got) return wrong(known, because('not_served_now', `${shown} ${got.why}`));
    warnOfHead(head, got.headers, source, item.title, warn);
    return { known, line: { name: NAME, result: 'fine', says: `${shown} answers 200.` } };
  }
  const looker = makeLooker(reader, expected, clock, signal);
  const look = await looker.look({ isWhole: true, isLast: true, endsAtMs: clock.now() + wholeMs });
  if (look.kind === 'not_yet') {
    const what = `${shown} does not serve the published file. Seen: ${describeSeen(look.seen)}.`;
    const detail = `${what} Expected: ${describeExpected(expected)}. ${look.seen.cause}`;
    return wrong(known, because('not_served_now', detail));
  }
  if (look.kind !== 'served') return wrong(known, causeOf(look));
  if (look.notData !== undefined) {
    return wrong(known, because('invalid_input', `What ${shown} serves ${look.notData}.`));
  }
  const head = source.wantsOnHead === undefined ? {} : await askHead(reader, wholeMs);
  if ('code' in head) return wrong(known, head);
  warnOfHead(head, { ...look.headers, 'content-length': [String(look.bytes)] }, source, item.title, warn);
  const says = `${shown} serves ${describeExpected({ ...expected, bytes: look.bytes })}.`;
  return { known: { ...known, sourceSha256: look.sha256 }, line: { name: NAME, result: 'fine', says } };
}

/** How a check ends whatever the source serves. */
function causeOf(asked: Exclude<Unanswered, NotYet>): Cause {
  return asked.kind === 'cancelled' ? STOPPED : because('invalid_input', asked.detail);
}

/** What came of a HEAD: its headers where it was 200, or what was seen in its place. */
interface Head {
  readonly headers?: Headers;
  readonly seen?: Seen;
}

async function askHead(reader: SourceReader, wholeMs: number): Promise<Head | Cause> {
  const answer = await reader.ask('HEAD', wholeMs);
  if (answer.kind === 'not_yet') return { seen: answer.seen };
  if (answer.kind !== 'open') return causeOf(answer);
  const { status, headers } = answer;
  answer.discard();
  return status === 200 ? { headers } : { seen: seenStatus(status, headers) };
}

/** Asks with GET, and looks at the first bytes of a 200; `why` follows the address. */
async function getStart(
  reader: SourceReader,
  wholeMs: number,
): Promise<{ readonly headers: Headers } | { readonly why: string } | Cause> {
  const answer = await reader.ask('GET', wholeMs);
  if (answer.kind === 'not_yet') return { why: mustAnswer(answer.seen) };
  if (answer.kind !== 'open') return causeOf(answer);
  const { status, headers } = answer;
  if (status !== 200) {
    answer.discard();
    return { why: mustAnswer(seenStatus(status, headers)) };
  }
  const start = await answer.readBody((body, over) => startOf(body, headers, over));
  if ('kind' in start) {
    if (start.reason === 'cancelled') return STOPPED;
    return { why: mustAnswer(seenNothing(start.detail)) };
  }
  if (start.length === 0) return { why: 'serves an empty file. Check the step that publishes it.' };
  const cause = whyNoData({ start, name: reader.name });
  return cause === undefined ? { headers } : { why: `answers 200, but not with the data. ${cause}` };
}

function mustAnswer({ what, cause }: Seen): string {
  return `must answer 200, but gives ${what}. ${cause}`.trim();
}

/** Holds the answer to a HEAD against what the importer wants, or that to a GET where there is none. */
function warnOfHead(
  head: Head,
  ofGet: Headers,
  rules: FetchRules,
  title: string,
  warn: (message: string) => void,
): void {
  if (head.seen !== undefined && rules.wantsOnHead !== undefined) {
    const status = describeSeen(head.seen);
    warn(`${title} sends a HEAD request first and needs 200, but the source answers it with ${status}.`);
  }
  const headers = { 'content-length': ofGet['content-length'], ...(head.headers ?? ofGet) };
  const want = unmetWant(headers, rules, title);
  if (want !== undefined) warn(want);
  const length = Number(headers['content-length']?.[0]);
  warnOfSize(Number.isFinite(length) ? length : undefined, rules, title, warn);
}

function wrong(known: Partial<Known>, cause: Cause): Checked {
  return { known, line: { name: NAME, result: 'wrong', says: cause.detail }, failure: { word: 'not_sent', ...cause } };
}
