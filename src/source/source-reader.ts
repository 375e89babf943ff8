import { monotonicMs } from '../clock.ts';
import { encodingsOf } from '../http/body.ts';
import { type OpenAnswer, openExchange } from '../http/exchange.ts';
import { routeTo } from '../http/proxy.ts';
import { planSource } from '../http/request-plan.ts';
import { readRetryAfter } from '../http/retry-after.ts';
import { splitPath } from '../secrets/signed-path.ts';
import type { Surroundings } from '../surroundings.ts';
import { inWords } from '../text/wording.ts';
import { hashBody } from './body-hash.ts';
import { causeOfMismatch, type Evidence } from './cause.ts';
import type { Expected } from './expected.ts';
import { expiryOf } from './expiry.ts';
import { type Seen, seenNothing, seenOther, seenRedirect, seenStatus, seenTooLong } from './seen.ts';
import { hashInGzip } from './shapes.ts';
import { basicOf, placeOf, redirectTarget, withoutUserInfo } from './source-url.ts';

/** The most that is read of a body where the size of the published file is not known, in bytes. */
const MAX_UNKNOWN_BYTES = 2 * 1024 ** 3;
/** A last look reads on, because only a whole body tells why it is another: up to twice the expected size and this, in bytes. */
const MORE_BYTES = 1024 * 1024;
const REDIRECTS = [301, 302, 303, 307, 308];
/** A longer ETag is no use: it would be sent with every look. */
const MAX_ETAG_LENGTH = 1000;

/** How long one look may take; times in milliseconds. */
export interface LookLimits {
  /** Until the headers, all redirects included, and the longest pause in the body. */
  readonly deadlineMs: number;
  /** Until the end of the body. */
  readonly wholeMs: number;
  readonly signal: AbortSignal;
  readonly env: Surroundings['env'];
  /** Milliseconds since the epoch. */
  readonly nowMs: number;
  /** Takes a line for those who look for a fault. */
  readonly debug: (line: string) => void;
}

/** Names a body that was read whole, to ask whether it is still there. */
export interface KnownBody {
  /** Where it came from, without its query. */
  readonly place: string;
  readonly etag: string;
}

/** What one look at the source saw. */
export type Look =
  | {
      readonly kind: 'served';
      readonly sha256: string;
      readonly bytes: number;
      readonly head: OpenAnswer;
      readonly start: Buffer;
    }
  /** The body that the look named is still there. */
  | { readonly kind: 'unchanged'; readonly retryAfterMs: number | undefined }
  | {
      readonly kind: 'not_yet';
      readonly seen: Seen;
      readonly retryAfterMs: number | undefined;
      /** A body was read whole and was another one. */
      readonly body?: { readonly known: KnownBody | undefined };
    }
  /** No look can succeed: a proxy is set that cannot be used. */
  | { readonly kind: 'unusable'; readonly detail: string }
  | { readonly kind: 'cancelled' };

/** The final answer of an address, after its redirects, or why there is none. */
export type Found =
  | { readonly kind: 'answer'; readonly answer: OpenAnswer }
  | Exclude<Look, { readonly kind: 'served' | 'unchanged' }>;

/** Asks an address as the provider would: as it is, with no credentials but its own, following as many redirects. */
export class SourceReader {
  readonly #address: URL;
  readonly #authorization: string | undefined;
  readonly #maxRedirects: number;
  readonly #title: string;

  constructor(address: URL, maxRedirects: number, title: string) {
    this.#address = withoutUserInfo(address);
    this.#authorization = basicOf(address);
    this.#maxRedirects = maxRedirects;
    this.#title = title;
  }

  /** The last part of the address's path. */
  get name(): string {
    return this.#address.pathname.split('/').at(-1) ?? '';
  }

  /**
   * Reads the source once and says whether it serves these bytes; with `known` only if they are others. With `isLast` it
   * looks for the cause where they are others, which takes time. Never rejects.
   */
  async look(expected: Expected, known: KnownBody | undefined, isLast: boolean, limits: LookLimits): Promise<Look> {
    const found = await this.ask('GET', limits, known);
    if (found.kind !== 'answer') return found;
    const { answer } = found;
    const { status, headers } = answer;
    const retryAfterMs = readRetryAfter(headers, Date.now());
    const notYet = (seen: Seen, more: Partial<Evidence> = {}) => {
      const evidence = { status, headers, name: this.name, expectedSha256: expected.sha256, sha256s: [], ...more };
      return { kind: 'not_yet', seen: this.#withCause(seen, evidence, limits.nowMs), retryAfterMs } as const;
    };
    if (status !== 200) {
      answer.discard();
      if (status === 304 && known !== undefined) return { kind: 'unchanged', retryAfterMs };
      return notYet(seenStatus(status, headers));
    }
    const { bytes: size = MAX_UNKNOWN_BYTES, file } = expected;
    if (!isLast && encodingsOf(headers).length === 0 && Number(headers['content-length']?.[0]) > size) {
      answer.discard();
      return notYet(seenTooLong(size, headers));
    }
    const maxBytes = isLast && expected.bytes !== undefined ? size * 2 + MORE_BYTES : size;
    const bodyLimits = { maxBytes, hasShapes: isLast };
    const body = await answer.readBody((chunks, over) => hashBody(chunks, headers, bodyLimits, over));
    if ('kind' in body) {
      if (body.reason === 'cancelled') return { kind: 'cancelled' };
      return notYet(seenNothing(body.detail));
    }
    const { digests, start, shapes } = body;
    const match = digests.find(({ sha256 }) => sha256 === expected.sha256);
    if (match !== undefined) return { kind: 'served', ...match, head: answer, start };
    const whole = digests.at(-1);
    const sha256s = digests.map(({ sha256 }) => sha256);
    const unpackedSha256 =
      isLast && file !== undefined
        ? await hashInGzip(file.path, maxBytes, limits.signal).catch(() => undefined)
        : undefined;
    const evidence = { start, shapes, sha256s, unpackedSha256 };
    if (whole === undefined) return notYet(seenTooLong(size, headers), evidence);
    return { ...notYet(seenOther(whole, headers), evidence), body: { known: knownBody(answer) } };
  }

  /** Asks and follows the redirects that the provider would follow; the body of the answer is still to be read. */
  async ask(method: 'GET' | 'HEAD', limits: LookLimits, known?: KnownBody): Promise<Found> {
    const startedAtMs = monotonicMs();
    let url = this.#address;
    for (let redirects = 0; ; redirects += 1) {
      limits.debug(`${method} ${splitPath(url.href).shown}`);
      const answer = await openExchange(planSource(method, url, this.#headersFor(url, known)), {
        deadlineMs: limits.deadlineMs,
        idleMs: limits.deadlineMs,
        wholeMs: limits.wholeMs,
        elapsedMs: monotonicMs() - startedAtMs,
        signal: limits.signal,
        route: routeTo(url, limits.env),
      });
      if (answer.kind === 'lost') {
        limits.debug(answer.detail);
        if (answer.reason === 'cancelled') return { kind: 'cancelled' };
        if (answer.reason === 'invalid_input') return { kind: 'unusable', detail: answer.detail };
        const seen = this.#withCause(seenNothing(answer.detail), {}, limits.nowMs);
        return { kind: 'not_yet', seen, retryAfterMs: undefined };
      }
      limits.debug(`${answer.status} in ${inWords(answer.headersMs)}`);
      if (!REDIRECTS.includes(answer.status)) return { kind: 'answer', answer };
      answer.discard();
      const target = redirectTarget(answer);
      const wrong = this.#refuseRedirect(url, target, redirects, answer.status);
      if (target === undefined || wrong !== undefined) {
        const retryAfterMs = readRetryAfter(answer.headers, Date.now());
        return { kind: 'not_yet', seen: seenRedirect(wrong ?? ''), retryAfterMs };
      }
      url = target;
    }
  }

  #withCause(seen: Seen, evidence: Partial<Evidence>, nowMs: number): Seen {
    const expiry = expiryOf(this.#address, nowMs);
    // A server that still gives a file goes by another clock, unless it does not look at the time at all.
    const isExpired =
      expiry?.kind === 'over' || (expiry !== undefined && expiry.endsAtMs < nowMs && evidence.status !== 200);
    const all = { status: undefined, headers: {}, name: this.name, expectedSha256: '', sha256s: [], ...evidence };
    return { ...seen, cause: causeOfMismatch({ ...all, isExpired }) ?? seen.cause };
  }

  #headersFor(url: URL, known: KnownBody | undefined): Record<string, string> {
    const isOwn = url.origin === this.#address.origin;
    return {
      ...(isOwn && this.#authorization !== undefined ? { authorization: this.#authorization } : {}),
      ...(known !== undefined && known.place === placeOf(url) ? { 'if-none-match': known.etag } : {}),
    };
  }

  #refuseRedirect(from: URL, to: URL | undefined, redirects: number, status: number): string | undefined {
    if (to === undefined) return `status ${status}, a redirect without a URL to follow`;
    const where = `a redirect to ${splitPath(to.href).shown}`;
    if (from.protocol === 'https:' && to.protocol === 'http:')
      return `${where}, from https to http, which is not followed`;
    if (redirects < this.#maxRedirects) return undefined;
    const allowed = this.#maxRedirects === 1 ? 'one redirect' : `${this.#maxRedirects} redirects`;
    return `${where}, which is not followed: ${this.#title} follows ${allowed}`;
  }
}

function knownBody({ url, headers }: OpenAnswer): KnownBody | undefined {
  const etag = headers['etag']?.[0];
  if (etag === undefined || etag === '' || etag.length > MAX_ETAG_LENGTH) return undefined;
  return { place: placeOf(url), etag };
}
