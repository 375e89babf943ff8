import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { HttpClient } from '@actions/http-client';
import { monotonicMs } from '../clock.ts';
import { describeNetworkError, isConnectTimeout } from './network-error.ts';
import { type OpenedRequests, trackOpenedRequests } from './opened-requests.ts';
import type { RequestPlan } from './request-plan.ts';

/** The most that is read of a trigger's answer, in bytes; the documented ones have a few hundred. */
export const MAX_BODY_BYTES = 1024 * 1024;

/** A whole answer, or as much of its body as may be read. */
export interface HttpAnswer {
  readonly kind: 'answer';
  /** The address that was asked. */
  readonly url: URL;
  readonly status: number;
  /** Names in lower case; where a header came more than once, every value. */
  readonly headers: Readonly<Record<string, readonly string[] | undefined>>;
  readonly body: string;
  /** The body went on after the limit: what is here is its beginning. */
  readonly bodyCut: boolean;
  /** Its length or its last chunk says that the body has not one byte; one that only ends with the connection may be cut. */
  readonly isProvenEmpty: boolean;
  /** Until the headers came. */
  readonly headersMs: number;
  readonly elapsedMs: number;
}

/** No usable answer: what went wrong, and whether the provider may have seen the request all the same. */
export interface LostExchange {
  readonly kind: 'lost';
  readonly reason: 'network' | 'timeout' | 'cancelled';
  /** False only where provably nothing of the request went out. */
  readonly maybeSent: boolean;
  readonly detail: string;
  /** The status line came, the rest did not. */
  readonly status?: number;
  readonly elapsedMs: number;
}

export type Exchange = HttpAnswer | LostExchange;

export interface ExchangeLimits {
  /** One deadline over name, connection, TLS, proxy tunnel, headers and body. */
  readonly deadlineMs: number;
  readonly signal: AbortSignal;
  readonly maxBodyBytes?: number | undefined;
  /** Called once the request has been handed to the network, so that other work hides behind it and never delays it. */
  readonly onSent?: () => void;
}

/**
 * Sends one request once and gives what came back; never rejects, never follows a redirect, never sends again.
 *
 * It uses http-client's agent, which knows the proxy variables, with Node's own request, because http-client hides the
 * request: whether something went out decides whether a trigger may be repeated. That is the case from `connect` (http)
 * or `secureConnect` (https, also through a tunnel) on; a certificate that is not trusted fails before.
 */
export function exchange(plan: RequestPlan, limits: ExchangeLimits): Promise<Exchange> {
  const startedAt = monotonicMs();
  const maxBodyBytes = limits.maxBodyBytes ?? MAX_BODY_BYTES;
  const { promise, resolve } = Promise.withResolvers<Exchange>();
  let opened: OpenedRequests | undefined;
  let maybeSent = false;
  let status: number | undefined;
  let finished = false;

  function finish(end: Omit<HttpAnswer, 'elapsedMs'> | Omit<LostExchange, 'elapsedMs'>): void {
    if (finished) return;
    finished = true;
    clearTimeout(deadline);
    limits.signal.removeEventListener('abort', onAbort);
    opened?.destroyAll();
    resolve({ ...end, elapsedMs: Math.round(monotonicMs() - startedAt) });
  }
  function lose(reason: LostExchange['reason'], detail: string): void {
    finish({ kind: 'lost', reason, maybeSent, detail, ...(status === undefined ? {} : { status }) });
  }
  function onAbort(): void {
    lose('cancelled', 'The step was cancelled.');
  }
  function onError(error: unknown): void {
    const reason = !maybeSent && isConnectTimeout(error) ? 'timeout' : 'network';
    const cut = `${plan.url.host} closed the connection in the middle of its answer (${status}).`;
    lose(reason, status === undefined ? describeNetworkError(error, plan.url.host) : cut);
  }
  function onTimeout(): void {
    const what = maybeSent ? 'gave no whole answer' : 'could not be connected to';
    lose('timeout', `${plan.url.host} ${what} within ${limits.deadlineMs / 1000} s.`);
  }
  function onWay(): void {
    maybeSent = true;
    setImmediate(() => finished || limits.onSent?.());
  }
  function onAnswer(message: IncomingMessage): void {
    const answeredStatus = message.statusCode ?? 0;
    status = answeredStatus;
    maybeSent = true;
    const headersMs = monotonicMs() - startedAt;
    const chunks: Buffer[] = [];
    let bytes = 0;
    function answer(bodyCut: boolean): void {
      const head = { url: plan.url, status: answeredStatus, headers: message.headersDistinct, headersMs };
      const isProvenEmpty = bytes === 0 && !bodyCut && saysWhereItEnds(message);
      finish({ kind: 'answer', ...head, body: decodeBody(chunks), bodyCut, isProvenEmpty });
    }
    message.on('error', onError);
    message.on('data', (chunk: Buffer) => {
      if (bytes + chunk.length > maxBodyBytes) {
        chunks.push(chunk.subarray(0, maxBodyBytes - bytes));
        answer(true);
      } else {
        bytes += chunk.length;
        chunks.push(chunk);
      }
    });
    message.on('end', () => answer(false));
    message.on('close', onError);
  }

  const deadline = setTimeout(onTimeout, limits.deadlineMs);
  limits.signal.addEventListener('abort', onAbort);
  if (limits.signal.aborted) {
    onAbort();
    return promise;
  }
  function send(): void {
    const client = new HttpClient(plan.headers['user-agent']);
    const isHttps = plan.url.protocol === 'https:';
    const open = isHttps ? httpsRequest : httpRequest;
    const headers = { ...plan.headers, 'user-agent': client.userAgent, connection: 'close' };
    const request = open(plan.url, { method: plan.method, headers, agent: client.getAgent(plan.url.href) });
    request.on('socket', (socket) => socket.once(isHttps ? 'secureConnect' : 'connect', onWay));
    request.on('error', onError);
    request.on('response', onAnswer);
    // 101 hands over the bare socket in the place of a body; nobody asked for that.
    request.on('upgrade', onAnswer);
    request.end(plan.body);
  }
  try {
    opened = trackOpenedRequests(send);
  } catch (error) {
    onError(error);
  }
  return promise;
}

/** RFC 9112 section 6.3: without these a body ends where the connection does, and nobody can tell whether it is whole. */
function saysWhereItEnds({ headers }: IncomingMessage): boolean {
  return headers['content-length'] !== undefined || /\bchunked\s*$/i.test(headers['transfer-encoding'] ?? '');
}

function decodeBody(chunks: Buffer[]): string {
  return Buffer.concat(chunks)
    .toString('utf8')
    .replace(/^\ufeff/, '');
}
