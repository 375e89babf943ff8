import { type ClientRequest, request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { Socket } from 'node:net';
import { HttpClient } from '@actions/http-client';
import { monotonicMs } from '../clock.ts';
import { type BodyText, bodyText } from './body-text.ts';
import { OpenSockets, openConnection } from './connection.ts';
import { describeNetworkError, isConnectTimeout } from './network-error.ts';
import { type ProxyAddress, routeTo } from './proxy.ts';
import type { RequestPlan } from './request-plan.ts';

/** The most that is read of a trigger's answer, in bytes; the documented ones have a few hundred. */
export const MAX_BODY_BYTES = 1024 * 1024;
/** Node's own limit, which NODE_OPTIONS can change. */
const MAX_HEADER_BYTES = 16 * 1024;

/** The beginning of an answer. */
export interface AnswerHead {
  /** The address that was asked. */
  readonly url: URL;
  readonly status: number;
  /** Names in lower case; where a header came more than once, every value. */
  readonly headers: Readonly<Record<string, readonly string[] | undefined>>;
  /** Until the headers came. */
  readonly headersMs: number;
}

/** A whole answer, or as much of its body as may be read. */
export interface HttpAnswer extends AnswerHead, BodyText {
  readonly kind: 'answer';
  /** Its length or its last chunk says that the body has not one byte; one that only ends with the connection may be cut. */
  readonly isProvenEmpty: boolean;
  readonly elapsedMs: number;
}

/** No usable answer: what went wrong, and whether the provider may have seen the request all the same. */
export interface LostExchange {
  readonly kind: 'lost';
  /** `invalid_input` where a proxy is set that cannot be used. */
  readonly reason: 'network' | 'timeout' | 'cancelled' | 'invalid_input';
  /** False only where provably nothing of the request went out. */
  readonly maybeSent: boolean;
  readonly detail: string;
  /** The status line came, the rest did not. */
  readonly status?: number;
  readonly elapsedMs: number;
}

export type Exchange = HttpAnswer | LostExchange;

export interface OpenLimits {
  /** One deadline over name, connection, TLS, proxy tunnel, headers and, without `idleMs`, the body. */
  readonly deadlineMs: number;
  /** Where given, a body may last for as long as it never pauses for so long. */
  readonly idleMs?: number | undefined;
  /** One more deadline, over everything and the body too. */
  readonly wholeMs?: number | undefined;
  /** How much of both deadlines the redirects that led here have taken. */
  readonly elapsedMs?: number | undefined;
  readonly signal: AbortSignal;
  /** Called once the request has been handed to the network, so that other work hides behind it and never delays it. */
  readonly onSent?: () => void;
}

export interface ExchangeLimits extends Omit<OpenLimits, 'idleMs' | 'wholeMs' | 'elapsedMs'> {
  readonly maxBodyBytes?: number | undefined;
}

/** Takes the bytes of a body as they come, before any decoding; says whether it wants more. With a promise no more come until then. */
export type BodySink = (chunk: Buffer) => boolean | Promise<boolean>;

/** How the reading of a body ended; `stopped` where its sink wanted no more. */
type End = 'whole' | 'stopped' | LostExchange;

/** An answer whose body waits to be read: one of the two has to be called, and its connection is closed by that. */
export interface OpenAnswer extends AnswerHead {
  readonly kind: 'open';
  /** Hands the body to a sink, a chunk at a time. Never rejects. */
  readBody(sink: BodySink): Promise<End>;
  /** Reads nothing of the body. */
  discard(): void;
}

/** Sends one request once and gives its answer, the body as text; never rejects, never follows a redirect, never sends again. */
export async function exchange(plan: RequestPlan, limits: ExchangeLimits): Promise<Exchange> {
  const startedAtMs = monotonicMs();
  const maxBodyBytes = limits.maxBodyBytes ?? MAX_BODY_BYTES;
  const opened = await openExchange(plan, limits);
  if (opened.kind === 'lost') return opened;
  const chunks: Buffer[] = [];
  let bytes = 0;
  const end = await opened.readBody((chunk) => {
    chunks.push(chunk.subarray(0, maxBodyBytes - bytes));
    bytes += chunk.length;
    return bytes <= maxBodyBytes;
  });
  if (typeof end === 'object') return end;
  const whole = Buffer.concat(chunks);
  // A status may have 64 MiB, which are not to be held twice.
  chunks.length = 0;
  const isProvenEmpty = bytes === 0 && saysWhereItEnds(opened.headers);
  const text = await bodyText(opened.headers, whole, end === 'stopped', maxBodyBytes);
  const { url, status, headers, headersMs } = opened;
  return { kind: 'answer', url, status, headers, headersMs, ...text, isProvenEmpty, elapsedMs: msSince(startedAtMs) };
}

/**
 * Sends one request once and gives the head of its answer, with its body still to be read; never rejects, never follows
 * a redirect, never sends again. Whether something went out decides whether a trigger may be repeated: that begins when
 * its connection is ready, its TLS too, and the request is written to it.
 */
export function openExchange(plan: RequestPlan, limits: OpenLimits): Promise<OpenAnswer | LostExchange> {
  const startedAtMs = monotonicMs();
  const { host } = plan.url;
  const { idleMs, signal, elapsedMs = 0 } = limits;
  const leftMs = Math.max(1, limits.deadlineMs - elapsedMs);
  const sockets = new OpenSockets();
  const ended = Promise.withResolvers<End>();
  const opened = Promise.withResolvers<OpenAnswer>();
  let maybeSent = false;
  let status: number | undefined;
  let isOver = false;

  function finish(end: End): void {
    if (isOver) return;
    isOver = true;
    clearTimeout(timer);
    clearTimeout(wholeTimer);
    signal.removeEventListener('abort', onAbort);
    request?.destroy();
    sockets.destroyAll();
    ended.resolve(end);
  }
  function lose(reason: LostExchange['reason'], detail: string): void {
    const seen = status === undefined ? {} : { status };
    finish({ kind: 'lost', reason, maybeSent, detail, ...seen, elapsedMs: msSince(startedAtMs) });
  }
  function onAbort(): void {
    lose('cancelled', 'The step was stopped.');
  }
  function onError(error: unknown): void {
    const reason = !maybeSent && isConnectTimeout(error) ? 'timeout' : 'network';
    const cut = `${host} closed the connection in the middle of its answer (${status}).`;
    lose(reason, status === undefined ? describeNetworkError(error, host) : cut);
  }
  function onDeadline(): void {
    const what = maybeSent ? 'gave no complete answer' : 'could not be reached';
    lose('timeout', `${host} ${what} within ${limits.deadlineMs / 1000} s.`);
  }
  function onWholeDeadline(): void {
    lose('timeout', `${host} did not end its answer in time.`);
  }
  function onAnswer(message: IncomingMessage): void {
    status = message.statusCode ?? 0;
    message.on('error', onError);
    message.on('close', () => message.readableEnded || onError(undefined));
    if (idleMs !== undefined) {
      clearTimeout(timer);
      timer = setTimeout(() => lose('timeout', `${host} stopped sending its answer for ${idleMs / 1000} s.`), idleMs);
    }
    const head = { url: plan.url, status, headers: message.headersDistinct, headersMs: monotonicMs() - startedAtMs };
    function readBody(sink: BodySink): Promise<End> {
      // Node can tell of the end although it was asked to pause.
      let taking: Promise<void> | undefined;
      async function take(wanted: Promise<boolean>): Promise<void> {
        message.pause();
        const wantsMore = await wanted;
        if (isOver) return;
        if (idleMs !== undefined) timer.refresh();
        if (wantsMore) message.resume();
        else finish('stopped');
      }
      message.on('data', (chunk: Buffer) => {
        if (isOver) return;
        if (idleMs !== undefined) timer.refresh();
        const wanted = sink(chunk);
        if (typeof wanted === 'object') taking = take(wanted).catch(onError);
        else if (!wanted) finish('stopped');
      });
      message.on('end', () => {
        if (taking === undefined) finish('whole');
        else taking.then(() => finish('whole'));
      });
      return ended.promise;
    }
    opened.resolve({ kind: 'open', ...head, readBody, discard: () => finish('stopped') });
  }
  function onReady(socket: Socket, handOver: (error: null, socket: Socket) => void): void {
    if (isOver) return;
    maybeSent = true;
    setImmediate(() => isOver || limits.onSent?.());
    handOver(null, socket);
  }
  function send(proxy: ProxyAddress | undefined): void {
    const isHttps = plan.url.protocol === 'https:';
    // Of http-client comes the name of the runner's orchestration; it hides its requests, and its tunnels their errors.
    const { userAgent } = new HttpClient(plan.headers['user-agent']);
    // Nobody is asked to pack an answer: that can hide how much it is.
    const own = { 'accept-encoding': 'identity', 'user-agent': userAgent, connection: 'close' };
    request = (isHttps ? httpsRequest : httpRequest)(plan.url, {
      method: plan.method,
      headers: { ...plan.headers, ...own },
      defaultPort: isHttps ? 443 : 80,
      // Whatever NODE_OPTIONS says: only a strict parser proves where a body ends, and common headers must fit.
      insecureHTTPParser: false,
      maxHeaderSize: MAX_HEADER_BYTES,
      createConnection(_, handOver: (error: null, socket: Socket) => void) {
        const connection = openConnection(plan.url, proxy, leftMs, sockets);
        connection.then((socket) => onReady(socket, handOver)).catch(onError);
        return undefined;
      },
    });
    request.on('error', onError);
    request.on('response', onAnswer);
    // 101 hands over the bare socket in the place of a body; nobody asked for that.
    request.on('upgrade', onAnswer);
    request.end(plan.body);
  }

  let request: ClientRequest | undefined;
  let timer = setTimeout(onDeadline, leftMs);
  const wholeMs = limits.wholeMs === undefined ? undefined : Math.max(1, limits.wholeMs - elapsedMs);
  const wholeTimer = wholeMs === undefined ? undefined : setTimeout(onWholeDeadline, wholeMs);
  signal.addEventListener('abort', onAbort);
  try {
    const route = routeTo(plan.url, process.env);
    if (signal.aborted) onAbort();
    else if (route.kind === 'unusable') lose('invalid_input', route.problem);
    else send(route.kind === 'proxy' ? route.proxy : undefined);
  } catch (error) {
    // A header that cannot be sent, say.
    onError(error);
  }
  return Promise.race([opened.promise, ended.promise as Promise<LostExchange>]);
}

/** RFC 9112 section 6.3: without these a body ends where the connection does, and nobody can tell whether it is whole. */
function saysWhereItEnds(headers: AnswerHead['headers']): boolean {
  const codings = (headers['transfer-encoding'] ?? []).join(',').split(',');
  return headers['content-length'] !== undefined || codings.at(-1)?.trim().toLowerCase() === 'chunked';
}

function msSince(startedAtMs: number): number {
  return Math.round(monotonicMs() - startedAtMs);
}
