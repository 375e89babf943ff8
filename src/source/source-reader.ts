import { monotonicMs } from '../clock.ts';
import { type OpenAnswer, openExchange } from '../http/exchange.ts';
import { planSource } from '../http/request-plan.ts';
import { readRetryAfter } from '../http/retry-after.ts';
import { encodingsOf } from '../http/unpacked.ts';
import { splitPath } from '../secrets/signed-path.ts';
import type { Surroundings } from '../surroundings.ts';
import { inWords } from '../text/wording.ts';
import { hashBody } from './body-hash.ts';
import type { Expected } from './expected.ts';
import { type Seen, seenNothing, seenOther, seenRedirect, seenStatus, seenTooLong } from './seen.ts';
import { basicOf, placeOf, redirectTarget, withoutUserInfo } from './source-url.ts';

/** The most that is read of a body where the size of the published file is not known, in bytes. */
const MAX_UNKNOWN_BYTES = 2 * 1024 ** 3;
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
  | { readonly kind: 'served'; readonly sha256: string; readonly bytes: number; readonly head: OpenAnswer }
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

  /** Reads the source once and says whether it serves these bytes; with `known` only if they are others. Never rejects. */
  async look(expected: Expected, known: KnownBody | undefined, limits: LookLimits): Promise<Look> {
    const found = await this.ask('GET', limits, known);
    if (found.kind !== 'answer') return found;
    const { answer } = found;
    const { status, headers } = answer;
    const retryAfterMs = readRetryAfter(headers, Date.now());
    if (status !== 200) {
      answer.discard();
      if (status === 304 && known !== undefined) return { kind: 'unchanged', retryAfterMs };
      return { kind: 'not_yet', seen: seenStatus(status, headers), retryAfterMs };
    }
    const maxBytes = expected.bytes ?? MAX_UNKNOWN_BYTES;
    if (encodingsOf(headers).length === 0 && Number(headers['content-length']?.[0]) > maxBytes) {
      answer.discard();
      return { kind: 'not_yet', seen: seenTooLong(maxBytes, headers), retryAfterMs };
    }
    const digests = await answer.readBody((body, over) => hashBody(body, headers, maxBytes, over));
    if ('kind' in digests) {
      if (digests.reason === 'cancelled') return { kind: 'cancelled' };
      return { kind: 'not_yet', seen: seenNothing(digests.detail), retryAfterMs };
    }
    const match = digests.find(({ sha256 }) => sha256 === expected.sha256);
    if (match !== undefined) return { kind: 'served', ...match, head: answer };
    const body = digests.at(-1);
    if (body === undefined) return { kind: 'not_yet', seen: seenTooLong(maxBytes, headers), retryAfterMs };
    return {
      kind: 'not_yet',
      seen: seenOther(body, headers),
      retryAfterMs,
      body: { known: knownBody(answer) },
    };
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
      });
      if (answer.kind === 'lost') {
        limits.debug(answer.detail);
        if (answer.reason === 'cancelled') return { kind: 'cancelled' };
        if (answer.reason === 'invalid_input') return { kind: 'unusable', detail: answer.detail };
        return { kind: 'not_yet', seen: seenNothing(answer.detail), retryAfterMs: undefined };
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

  #headersFor(url: URL, known: KnownBody | undefined): Record<string, string> {
    const isOwn = url.origin === this.#address.origin;
    return {
      ...(isOwn && this.#authorization !== undefined ? { authorization: this.#authorization } : {}),
      ...(known !== undefined && known.place === placeOf(url) ? { 'if-none-match': known.etag } : {}),
    };
  }

  #refuseRedirect(from: URL, to: URL | undefined, redirects: number, status: number): string | undefined {
    if (to === undefined) return `status ${status}, a redirect without an address to follow`;
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
