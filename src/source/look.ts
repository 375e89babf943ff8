import type { Clock } from '../clock.ts';
import { whyNotData } from '../data/format.ts';
import { readRetryAfter } from '../http/answer-headers.ts';
import { encodingsOf } from '../http/body.ts';
import type { AnswerHead } from '../http/exchange.ts';
import { type KnownBody, type NotYet, placeOf, type SourceReader, type Unanswered } from './ask-source.ts';
import { type Digest, hashBody, hashInGzip } from './body-hash.ts';
import type { Evidence } from './cause.ts';
import type { Expected } from './published-file.ts';
import { type Seen, seenNothing, seenOther, seenStatus, seenTooLong } from './seen.ts';

/** The most that is read of a body where the size of the published file is not known, in bytes. */
const MAX_UNKNOWN_BYTES = 2 * 1024 ** 3;
/** A last look reads on, because only a whole body tells why it is another: up to twice the expected size and this, in bytes. */
const MORE_BYTES = 1024 * 1024;
/** A longer ETag is no use: it would be sent with every look. */
const MAX_ETAG_LENGTH = 1000;
/** One in so many looks reads the body although its ETag says that it is the old one: some servers never change it. */
const WHOLE_EVERY = 5;

/** What one look at the source saw. */
export type Look =
  | (Digest & {
      readonly kind: 'served';
      readonly headers: AnswerHead['headers'];
      /** Why these bytes cannot be data, as `whyNotData` says it; of a file that is here all was read before. */
      readonly notData: string | undefined;
    })
  | Unanswered;

/** How one look is done; times in milliseconds, by the clock. */
interface LookPlan {
  /** Reads the body although it may still be the one that was read before. */
  readonly isWhole: boolean;
  /** Looks for the cause where it is another body, which takes time. */
  readonly isLast?: boolean;
  /** When it ends at the latest. */
  readonly endsAtMs: number;
  /** A look that ends later is the last one, and reads the body too. */
  readonly limitAtMs?: number;
}

export type Looker = ReturnType<typeof makeLooker>;

/** Looks at a source for these bytes and remembers what it saw, so that an old body is not read again and again. */
export function makeLooker(reader: SourceReader, expected: Expected, clock: Clock, signal: AbortSignal) {
  /** The last other body that was read whole: its name, where it has one, and how it looked. */
  let other: { readonly known: KnownBody | undefined; readonly seen: Seen } | undefined;
  let [count, unchanged] = [0, 0];
  let last: Look | undefined;

  /** With `known` the body is read only where it is another one. */
  async function read(
    known: KnownBody | undefined,
    isLast: boolean,
    endsAtMs: number,
  ): Promise<Look & { readonly isUnchanged?: true }> {
    const answer = await reader.ask('GET', endsAtMs - clock.now(), known);
    if (answer.kind !== 'open') return answer;
    const { status, headers } = answer;
    const retryAfterMs = readRetryAfter(headers, Date.now());
    const notYet = (seen: Seen, more: Partial<Evidence> = {}): NotYet => {
      const evidence = { status, headers, expectedSha256: expected.sha256, ...more };
      return { kind: 'not_yet', seen: reader.withCause(seen, evidence), retryAfterMs };
    };
    if (status !== 200) {
      answer.discard();
      if (status !== 304 || known === undefined || other === undefined) return notYet(seenStatus(status, headers));
      return { kind: 'not_yet', seen: other.seen, retryAfterMs, isUnchanged: true };
    }
    const { bytes: size = MAX_UNKNOWN_BYTES, file } = expected;
    if (!isLast && encodingsOf(headers).length === 0 && Number(headers['content-length']?.[0]) > size) {
      answer.discard();
      return notYet(seenTooLong(size, headers));
    }
    const maxBytes = isLast && expected.bytes !== undefined ? size * 2 + MORE_BYTES : size;
    const limits = { maxBytes, hasShapes: isLast };
    const body = await answer.readBody((chunks, over) => hashBody(chunks, headers, limits, over));
    if ('kind' in body) return body.reason === 'cancelled' ? { kind: 'cancelled' } : notYet(seenNothing(body.detail));
    const { digests, start, shapes } = body;
    const match = digests.find(({ sha256 }) => sha256 === expected.sha256);
    if (match !== undefined) {
      const notData = file === undefined ? whyNotData(start, reader.name) : undefined;
      return { kind: 'served', ...match, headers, notData };
    }
    const sha256s = digests.map(({ sha256 }) => sha256);
    const unpackedSha256 = isLast && file !== undefined ? await hashInGzip(file.path, maxBytes, signal) : undefined;
    const evidence = { start, shapes, sha256s, unpackedSha256 };
    const whole = digests.at(-1);
    if (whole === undefined) return notYet(seenTooLong(size, headers), evidence);
    const look = notYet(seenOther(whole, headers), evidence);
    other = { known: knownBody(answer), seen: look.seen };
    return look;
  }

  return {
    /** How many looks there were. */
    get count() {
      return count;
    },
    /** What the last look saw; absent where it was the published file. */
    get notYet() {
      return last?.kind === 'not_yet' ? last : undefined;
    },
    /** Looks once. Never rejects. */
    async look({ isWhole, isLast = false, endsAtMs, limitAtMs = Number.POSITIVE_INFINITY }: LookPlan): Promise<Look> {
      const known = isWhole || unchanged >= WHOLE_EVERY - 1 ? undefined : other?.known;
      let look = await read(known, isLast, endsAtMs);
      if ('isUnchanged' in look && clock.now() >= limitAtMs) look = await read(undefined, true, endsAtMs);
      unchanged = 'isUnchanged' in look ? unchanged + 1 : 0;
      if (look.kind === 'served') other = undefined;
      count += 1;
      last = look;
      return look;
    },
  };
}

function knownBody({ url, headers }: Pick<AnswerHead, 'url' | 'headers'>): KnownBody | undefined {
  const etag = headers['etag']?.[0];
  if (etag === undefined || etag === '' || etag.length > MAX_ETAG_LENGTH) return undefined;
  return { place: placeOf(url), etag };
}
