import { on } from 'node:events';
import http, { type ClientRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import https from 'node:https';
import type { Socket } from 'node:net';
import { HttpClient } from '@actions/http-client';
import { monotonicMs } from '../clock.ts';
import type { BodyText, Headers } from './body.ts';
import { openConnection } from './connection.ts';
import { type Ending, type LostExchange, type TimeLimits, watchExchange } from './ending.ts';
import type { Route } from './proxy.ts';
import type { RequestPlan } from './request-plan.ts';

/** The most that is read of a trigger's answer, in bytes; the documented ones have a few hundred. */
export const MAX_BODY_BYTES = 1024 * 1024;
/** Node's own limit, which NODE_OPTIONS can change. */
const MAX_HEADER_BYTES = 16 * 1024;
/** How many chunks wait for their reader: its socket is stopped above the one, and read again below the other. */
const QUEUED_CHUNKS = { highWaterMark: 16, lowWaterMark: 8 };
/** The longest time-out of a socket that Node knows: the limits here decide. */
const NEVER_MS = 2 ** 31 - 1;

/** The beginning of an answer. */
export interface AnswerHead {
  /** The address that was asked. */
  readonly url: URL;
  readonly status: number;
  readonly headers: Headers;
  /** Until the headers came. */
  readonly headersMs: number;
}

/** A whole answer, or as much of its body as may be read. */
export interface HttpAnswer extends AnswerHead, BodyText {
  readonly kind: 'answer';
}

export type { LostExchange };
export type Exchange = HttpAnswer | LostExchange;

export interface OpenLimits extends TimeLimits {
  /** How the address is reached. */
  readonly route: Route;
  /**
   * Called when the connection is ready, once and before the first byte of the request is written: from here on the
   * provider may have it. `false` holds it back: nothing is written, and the connection is closed.
   */
  readonly onReady?: (() => boolean) | undefined;
}

/** An answer whose body waits to be read: one of the two has to be called, and its connection is closed by that. */
export interface OpenAnswer extends AnswerHead {
  readonly kind: 'open';
  /**
   * Hands over the body as it comes, before any decoding. All limits hold until `use` is done with it, so unpacking counts;
   * `over` ends with them. Gives what `use` made of the body, or why it is not whole.
   */
  readBody<T>(use: (body: AsyncIterable<Buffer>, over: AbortSignal) => Promise<T>): Promise<T | LostExchange>;
  /** Reads nothing of the body. */
  discard(): void;
}

/**
 * Sends one request once and gives the head of its answer, with its body still to be read; never rejects, never follows
 * a redirect, never sends again. Whether something went out decides whether a trigger may be repeated: that begins when
 * its connection is ready, its TLS too, and the request is about to be written to it.
 */
export function openExchange(plan: RequestPlan, limits: OpenLimits): Promise<OpenAnswer | LostExchange> {
  const ending = watchExchange(plan.url.host, limits);
  if (ending.over.aborted) return ending.lost;
  if (limits.route.kind === 'unusable') return ending.lose('invalid_input', limits.route.problem);
  return Promise.race([send(plan, limits, ending).catch(ending.loseBy), ending.lost]);
}

async function send(plan: RequestPlan, limits: OpenLimits, ending: Ending): Promise<OpenAnswer> {
  const startedAtMs = monotonicMs();
  const { url } = plan;
  const isSecure = url.protocol === 'https:';
  const client = new HttpClient(plan.headers['user-agent'], [], { socketTimeout: NEVER_MS });
  const options: RequestOptions = {
    method: plan.method,
    // Nobody is asked to pack an answer: that can hide how much it is. The client knows the runner's orchestration.
    headers: { ...plan.headers, 'accept-encoding': 'identity', 'user-agent': client.userAgent, connection: 'close' },
    defaultPort: isSecure ? 443 : 80,
    // Whatever NODE_OPTIONS says: only a strict parser proves where a body ends, and common headers must fit.
    insecureHTTPParser: false,
    maxHeaderSize: MAX_HEADER_BYTES,
    signal: ending.over,
    createConnection(_, handOver: (error: null, socket: Socket) => void) {
      connect(url, limits, ending)
        .then((socket) => socket && handOver(null, socket))
        .catch(ending.loseBy);
      return undefined;
    },
  };
  let headersMs = 0;
  function request(_: RequestOptions, onAnswer: (message: IncomingMessage) => void): ClientRequest {
    function take(message: IncomingMessage): void {
      headersMs = monotonicMs() - startedAtMs;
      ending.markAnswered(message.statusCode ?? 0);
      // Node tells nobody of its error where nobody reads it yet.
      message.on('close', () => message.readableEnded || ending.loseBy(undefined));
      onAnswer(message);
    }
    const sent = (isSecure ? https : http).request(url, options, take);
    // 101 hands over the bare socket in the place of a body; nobody asked for that.
    sent.on('upgrade', take);
    // The parser's can come with the last byte of a body.
    return sent.on('error', ending.loseBy);
  }
  // The client calls nothing else of it.
  const httpModule = { request } as unknown as typeof http;
  const { message } = await client.requestRaw({ httpModule, parsedUrl: url, options }, plan.body ?? null);
  return {
    kind: 'open',
    url,
    status: message.statusCode ?? 0,
    headers: message.headersDistinct,
    headersMs,
    readBody: (use) => Promise.race([use(chunksOf(message, ending), ending.over), ending.lost]).finally(ending.close),
    discard: ending.close,
  };
}

/** Gives the connection to which the request may be written now; none where it comes too late. */
async function connect(
  url: URL,
  { deadlineMs, elapsedMs = 0, route, onReady }: OpenLimits,
  ending: Ending,
): Promise<Socket | undefined> {
  const { over } = ending;
  const proxy = route.kind === 'proxy' ? route.proxy : undefined;
  const socket = await openConnection(url, proxy, Math.max(1, deadlineMs - elapsedMs), over);
  if (over.aborted) return undefined;
  if (onReady?.() === false) {
    ending.lose('held_back', `Nothing was sent: it took too long to connect to ${url.host}.`);
    return undefined;
  }
  ending.markSent();
  return socket;
}

async function* chunksOf(message: IncomingMessage, ending: Ending): AsyncGenerator<Buffer> {
  try {
    // The message's own iterator stops its socket after every chunk.
    for await (const [chunk] of on(message, 'data', { close: ['end'], ...QUEUED_CHUNKS })) {
      ending.markProgress();
      yield chunk;
      ending.markProgress();
    }
  } catch (error) {
    ending.loseBy(error);
    throw error;
  }
}
