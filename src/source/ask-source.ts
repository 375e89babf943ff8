import { monotonicMs } from '../clock.ts';
import { readLocation, readRetryAfter } from '../http/answer-headers.ts';
import { type AnswerHead, type OpenAnswer, openExchange } from '../http/exchange.ts';
import { routeTo } from '../http/proxy.ts';
import { planSource } from '../http/request-plan.ts';
import type { FetchRules, Import } from '../providers/provider.ts';
import { splitPath } from '../secrets/signed-path.ts';
import { decodedUri } from '../text/url.ts';
import { inWords } from '../text/wording.ts';
import type { World } from '../world.ts';
import { causeOfMismatch, type Evidence } from './cause.ts';
import { expiryOf } from './expiry.ts';
import { type Seen, seenNothing, seenRedirect } from './seen.ts';

const REDIRECTS = [301, 302, 303, 307, 308];

/** Names a body that was read whole, to ask whether it is still there. */
export interface KnownBody {
  /** Where it came from, without its query, which a redirect may sign anew each time. */
  readonly place: string;
  readonly etag: string;
}

/** Something else than the file. */
export interface NotYet {
  readonly kind: 'not_yet';
  readonly seen: Seen;
  readonly retryAfterMs: number | undefined;
}

/** Why there is no answer with a body. */
export type Unanswered =
  | NotYet
  /** No look can succeed: a proxy is set that cannot be used. */
  | { readonly kind: 'unusable'; readonly detail: string }
  | { readonly kind: 'cancelled' };

export type SourceReader = ReturnType<typeof sourceReader>;

/** Asks an address as the provider would: as it is, with no credentials but its own, following as many redirects. */
export function sourceReader(
  address: URL,
  { maxRedirects }: FetchRules,
  { title, limits }: Pick<Import, 'title' | 'limits'>,
  { clock, signal, env, debug }: Pick<World, 'clock' | 'signal' | 'env' | 'debug'>,
) {
  const { deadlineMs } = limits;
  const ownUrl = withoutUserInfo(address);
  const authorization = basicOf(address);
  /** The last part of the address's path. */
  const name = ownUrl.pathname.split('/').at(-1) ?? '';

  /**
   * Asks and follows the redirects that the provider would follow; the body of the answer is still to be read. Until the
   * headers, all redirects included, and between two pieces of the body there is the deadline of a request; until the end
   * of the body there are `wholeMs` milliseconds. Never rejects.
   */
  async function ask(method: 'GET' | 'HEAD', wholeMs: number, known?: KnownBody): Promise<OpenAnswer | Unanswered> {
    const startedAtMs = monotonicMs();
    let url = ownUrl;
    for (let redirects = 0; ; redirects += 1) {
      debug(`${method} ${splitPath(url.href).shown}`);
      const elapsedMs = monotonicMs() - startedAtMs;
      const limits = { deadlineMs, idleMs: deadlineMs, wholeMs, elapsedMs, route: routeTo(url, env), signal };
      const answer = await openExchange(planSource(method, url, headersFor(url, known)), limits);
      if (answer.kind === 'lost') {
        debug(answer.detail);
        if (answer.reason === 'cancelled') return { kind: 'cancelled' };
        if (answer.reason === 'invalid_input') return { kind: 'unusable', detail: answer.detail };
        return { kind: 'not_yet', seen: withCause(seenNothing(answer.detail)), retryAfterMs: undefined };
      }
      debug(`${answer.status} in ${inWords(answer.headersMs)}`);
      if (!REDIRECTS.includes(answer.status)) return answer;
      answer.discard();
      const target = redirectTarget(answer);
      const wrong = refuseRedirect(url, target, redirects, answer.status);
      if (target === undefined || wrong !== undefined) {
        const retryAfterMs = readRetryAfter(answer.headers, Date.now());
        return { kind: 'not_yet', seen: seenRedirect(wrong ?? ''), retryAfterMs };
      }
      url = target;
    }
  }

  function withCause(seen: Seen, evidence: Partial<Evidence> = {}): Seen {
    const nowMs = clock.now();
    const expiry = expiryOf(ownUrl, nowMs);
    // A server that still gives a file goes by another clock, unless it does not look at the time at all.
    const isExpired =
      expiry?.kind === 'over' || (expiry !== undefined && expiry.endsAtMs < nowMs && evidence.status !== 200);
    const all = { status: undefined, headers: {}, name, expectedSha256: '', sha256s: [], ...evidence };
    return { ...seen, cause: causeOfMismatch({ ...all, isExpired }) ?? seen.cause };
  }

  function headersFor(url: URL, known: KnownBody | undefined): Record<string, string> {
    return {
      ...(url.origin === ownUrl.origin && authorization !== undefined ? { authorization } : {}),
      ...(known !== undefined && known.place === placeOf(url) ? { 'if-none-match': known.etag } : {}),
    };
  }

  function refuseRedirect(from: URL, to: URL | undefined, redirects: number, status: number): string | undefined {
    if (to === undefined) return `status ${status}, a redirect without a URL to follow`;
    const where = `a redirect to ${splitPath(to.href).shown}`;
    if (from.protocol === 'https:' && to.protocol === 'http:') {
      return `${where}, from https to http, which is not followed`;
    }
    if (redirects < maxRedirects) return undefined;
    const allowed = maxRedirects === 1 ? 'one redirect' : `${maxRedirects} redirects`;
    return `${where}, which is not followed: ${title} follows ${allowed}`;
  }

  return { name, ask, withCause };
}

/** An address without its query. */
export function placeOf({ origin, pathname }: URL): string {
  return `${origin}${pathname}`;
}

/** Where a redirect leads, without credentials that the server put there. */
function redirectTarget({ url, headers }: AnswerHead): URL | undefined {
  const target = readLocation(headers, url);
  return target !== undefined && ['http:', 'https:'].includes(target.protocol) ? withoutUserInfo(target) : undefined;
}

/** An address as it is asked for: its user info goes into a header, and its fragment nowhere. */
function withoutUserInfo(address: URL): URL {
  const url = new URL(address);
  url.username = '';
  url.password = '';
  url.hash = '';
  return url;
}

/** HTTP Basic of the address's own user info; absent where it has none. */
function basicOf({ username, password }: URL): string | undefined {
  if (username === '' && password === '') return undefined;
  const pair = [username, password].map(decodedUri).join(':');
  return `Basic ${Buffer.from(pair).toString('base64')}`;
}
