import type { CheckLine, Failure, Known } from '../outcome.ts';
import type { FetchRules, Import, ImportSource } from '../providers/provider.ts';
import { splitPath } from '../secrets/signed-path.ts';
import { readExpected } from '../source/expected.ts';
import { describeExpected, describeSeen, seenStatus, warningOfSize } from '../source/seen.ts';
import { type LookLimits, SourceReader } from '../source/source-reader.ts';
import type { Surroundings } from '../surroundings.ts';

const NAME = 'Source';
/** How long a body may take at most, in deadlines of a request. */
const LONGEST_LOOK = 10;

/** What one look at the source gave. */
export interface SourceChecked {
  readonly line: CheckLine;
  readonly known: Pick<Known, 'sourceUrl' | 'sourceSha256'>;
  readonly failure?: Failure;
}

type Headers = Readonly<Record<string, readonly string[] | undefined>>;

/**
 * Looks at the source once: it has to serve the published bytes now or, where nothing is said of them, to answer 200. What
 * the provider's importer wants of the answer beyond that is a warning. Never rejects.
 */
export async function checkSource(
  item: Import,
  source: ImportSource,
  url: URL,
  surroundings: Surroundings,
): Promise<SourceChecked> {
  const reader = new SourceReader(url, source.maxRedirects, item.title);
  const { signal, env, debug, warn } = surroundings;
  const { deadlineMs } = item.limits;
  const limits = { deadlineMs, wholeMs: deadlineMs * LONGEST_LOOK, signal, env, debug };
  const shown = splitPath(url.href).shown;
  const known = { sourceUrl: shown };
  if (source.published === undefined) {
    const answered = await answers(reader, item, source, limits, warn);
    if ('code' in answered) return wrong(known, answered.code, answered.detail);
    if ('why' in answered) return wrong(known, 'source_mismatch', `${shown} ${answered.why}`);
    warnOfHead(answered.headers, source, item.title, warn);
    return { known, line: { name: NAME, result: 'fine', says: `${shown} answers 200.` } };
  }
  const expected = await readExpected(source.published, signal);
  if ('word' in expected) return wrong(known, expected.code, expected.detail);
  const look = await reader.look(expected, undefined, limits);
  if (look.kind === 'served') {
    warnOfHead({ ...look.head.headers, 'content-length': [String(look.bytes)] }, source, item.title, warn);
    const says = `${shown} serves ${describeExpected({ ...expected, bytes: look.bytes })}.`;
    return { known: { ...known, sourceSha256: look.sha256 }, line: { name: NAME, result: 'fine', says } };
  }
  if (look.kind === 'unusable') return wrong(known, 'invalid_input', look.detail);
  if (look.kind !== 'not_yet') return wrong(known, 'cancelled', 'The step was stopped.');
  const what = `${shown} does not serve the published file. Seen: ${describeSeen(look.seen)}.`;
  return wrong(known, 'source_mismatch', `${what} Expected: ${describeExpected(expected)}. ${look.seen.cause}`);
}

/** Asks with HEAD, as an importer would, and else with GET, of which no body is read. */
async function answers(
  reader: SourceReader,
  { title }: Import,
  { wantsOnHead }: FetchRules,
  limits: LookLimits,
  warn: (message: string) => void,
): Promise<{ readonly headers: Headers } | { readonly why: string } | Pick<Failure, 'code' | 'detail'>> {
  const statuses: string[] = [];
  let cause = '';
  for (const method of ['HEAD', 'GET'] as const) {
    const found = await reader.ask(method, limits);
    if (found.kind === 'cancelled') return { code: 'cancelled', detail: 'The step was stopped.' };
    if (found.kind === 'unusable') return { code: 'invalid_input', detail: found.detail };
    if (found.kind === 'answer') {
      const { status, headers } = found.answer;
      found.answer.discard();
      if (status === 200) {
        if (method === 'GET' && wantsOnHead !== undefined) {
          warn(`${title} sends a HEAD request first and needs 200, but the source answers it with ${statuses[0]}.`);
        }
        return { headers };
      }
      const seen = seenStatus(status, headers);
      statuses.push(seen.what);
      cause = seen.cause;
    } else {
      statuses.push(describeSeen(found.seen));
      cause = found.seen.cause;
    }
  }
  return { why: `must answer 200, but gives ${statuses.at(-1)}. ${cause}`.trim() };
}

function warnOfHead(headers: Headers, rules: FetchRules, title: string, warn: (message: string) => void): void {
  const { wantsOnHead, maxBytes } = rules;
  const type = (headers['content-type']?.[0] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  if (wantsOnHead !== undefined && type !== wantsOnHead.contentType) {
    const says = /^[\w.+-]+\/[\w.+-]+$/.test(type) ? `says \`${type}\`` : 'names no type';
    warn(`${title} needs a file of the type \`${wantsOnHead.contentType}\`, but the source ${says}.`);
  }
  const length = Number(headers['content-length']?.[0]);
  const warning = warningOfSize(Number.isFinite(length) ? length : undefined, maxBytes, title);
  if (warning !== undefined) warn(warning);
}

function wrong(known: SourceChecked['known'], code: Failure['code'], detail: string): SourceChecked {
  return { known, line: { name: NAME, result: 'wrong', says: detail }, failure: { word: 'not_sent', code, detail } };
}
