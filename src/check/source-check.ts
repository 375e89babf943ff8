import { whyNotData } from '../data/not-data.ts';
import { encodingsOf, type Headers, unpackBody } from '../http/body.ts';
import { because, type Cause, type CheckLine, type Failure, type Known } from '../outcome.ts';
import type { FetchRules, Import, ImportSource } from '../providers/provider.ts';
import { splitPath } from '../secrets/signed-path.ts';
import { whyNoData } from '../source/cause.ts';
import type { Expected } from '../source/expected.ts';
import { describeExpected, describeSeen, type Seen, seenNothing, seenStatus, warningOfSize } from '../source/seen.ts';
import { type LookLimits, SourceReader } from '../source/source-reader.ts';
import { unmetWant } from '../source/wants.ts';
import type { Surroundings } from '../surroundings.ts';

const NAME = 'Source';
/** How long a body may take at most, in deadlines of a request. */
const LONGEST_LOOK = 10;
/** So much of a body tells a web page and a Git LFS pointer, in bytes. */
const START_BYTES = 1024;

/** What the looks at the source gave. */
export interface SourceChecked {
  readonly line: CheckLine;
  readonly known: Pick<Known, 'sourceUrl' | 'sourceSha256'>;
  readonly failure?: Failure;
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
  surroundings: Surroundings,
): Promise<SourceChecked> {
  const reader = new SourceReader(url, source.maxRedirects, item.title);
  const { signal, env, debug, warn, clock } = surroundings;
  const { deadlineMs } = item.limits;
  const limits = { deadlineMs, wholeMs: deadlineMs * LONGEST_LOOK, nowMs: clock.now(), signal, env, debug };
  const shown = splitPath(url.href).shown;
  const known = { sourceUrl: shown };
  if (expected === undefined) {
    const head = await askHead(reader, limits);
    if ('code' in head) return wrong(known, head);
    const got = await getStart(reader, limits);
    if ('code' in got) return wrong(known, got);
    if ('why' in got) return wrong(known, because('not_served_now', `${shown} ${got.why}`));
    warnOfHead(head, got.headers, source, item.title, warn);
    return { known, line: { name: NAME, result: 'fine', says: `${shown} answers 200.` } };
  }
  const look = await reader.look(expected, undefined, true, limits);
  if (look.kind === 'served') {
    const why = expected.file === undefined ? whyNotData(look.start, reader.name) : undefined;
    if (why !== undefined) return wrong(known, because('invalid_input', `What ${shown} serves ${why}.`));
    const head = source.wantsOnHead === undefined ? {} : await askHead(reader, limits);
    if ('code' in head) return wrong(known, head);
    warnOfHead(head, { ...look.head.headers, 'content-length': [String(look.bytes)] }, source, item.title, warn);
    const says = `${shown} serves ${describeExpected({ ...expected, bytes: look.bytes })}.`;
    return { known: { ...known, sourceSha256: look.sha256 }, line: { name: NAME, result: 'fine', says } };
  }
  const end = endOf(look);
  if (end !== undefined || look.kind !== 'not_yet') return wrong(known, end ?? STOPPED);
  const what = `${shown} does not serve the published file. Seen: ${describeSeen(look.seen)}.`;
  const detail = `${what} Expected: ${describeExpected(expected)}. ${look.seen.cause}`;
  return wrong(known, because('not_served_now', detail));
}

const STOPPED = because('cancelled', 'The step was stopped.');

/** How a check ends whatever the source serves. */
function endOf(asked: { readonly kind: string; readonly detail?: string }): Cause | undefined {
  if (asked.kind === 'cancelled') return STOPPED;
  return asked.kind === 'unusable' ? because('invalid_input', asked.detail ?? '') : undefined;
}

/** What came of a HEAD: its headers where it was 200, or what was seen in its place. */
interface Head {
  readonly headers?: Headers;
  readonly seen?: Seen;
}

async function askHead(reader: SourceReader, limits: LookLimits): Promise<Head | Cause> {
  const found = await reader.ask('HEAD', limits);
  const end = endOf(found);
  if (end !== undefined) return end;
  if (found.kind !== 'answer') return 'seen' in found ? { seen: found.seen } : {};
  const { status, headers } = found.answer;
  found.answer.discard();
  return status === 200 ? { headers } : { seen: seenStatus(status, headers) };
}

/** Asks with GET, and looks at the first bytes of a 200; `why` follows the address. */
async function getStart(
  reader: SourceReader,
  limits: LookLimits,
): Promise<{ readonly headers: Headers } | { readonly why: string } | Cause> {
  const found = await reader.ask('GET', limits);
  const end = endOf(found);
  if (end !== undefined) return end;
  if (found.kind !== 'answer') return { why: mustAnswer('seen' in found ? found.seen : seenNothing('no answer')) };
  const { answer } = found;
  const { status, headers } = answer;
  if (status !== 200) {
    answer.discard();
    return { why: mustAnswer(seenStatus(status, headers)) };
  }
  const start = await answer.readBody((body, over) => firstBytes(body, headers, over));
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

/** The first bytes of a body, decoded where that can be. */
async function firstBytes(body: AsyncIterable<Buffer>, headers: Headers, over: AbortSignal): Promise<Buffer> {
  const raw: Buffer[] = [];
  async function* kept(): AsyncGenerator<Buffer> {
    for await (const chunk of body) {
      raw.push(chunk);
      yield chunk;
    }
  }
  try {
    return await startOf(await unpackBody(kept(), encodingsOf(headers), Number.MAX_SAFE_INTEGER, over));
  } catch {
    return Buffer.concat(raw);
  }
}

async function startOf(pieces: AsyncIterable<Buffer>): Promise<Buffer> {
  const start: Buffer[] = [];
  let bytes = 0;
  for await (const piece of pieces) {
    start.push(piece);
    bytes += piece.length;
    if (bytes >= START_BYTES) break;
  }
  return Buffer.concat(start).subarray(0, START_BYTES);
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
  const warning = warningOfSize(Number.isFinite(length) ? length : undefined, rules.maxBytes, title);
  if (warning !== undefined) warn(warning);
}

function wrong(known: SourceChecked['known'], cause: Cause): SourceChecked {
  return { known, line: { name: NAME, result: 'wrong', says: cause.detail }, failure: { word: 'not_sent', ...cause } };
}
