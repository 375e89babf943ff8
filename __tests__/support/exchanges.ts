import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { ClientRequest } from 'node:http';
import type { Exchange } from '../../src/http/exchange.ts';
import { loggedExchange } from '../../src/http/logged-exchange.ts';
import type { RequestPlan } from '../../src/http/request-plan.ts';
import { type LocalServer, serveSockets } from './local-server.ts';

/** A trigger to an address, with the headers that it needs. */
export function planTo(url: string): RequestPlan {
  const headers = { 'user-agent': 'tests', 'x-api-key': 'key-1', 'content-length': '2' };
  return { method: 'POST', url: new URL(url), headers, body: '{}' };
}

/** An hour is time enough where the deadline is not what is tested. */
export const LONG_MS = 3_600_000;

interface Sending {
  readonly deadlineMs?: number;
  readonly signal?: AbortSignal;
  readonly maxBodyBytes?: number | undefined;
  readonly onReady?: () => boolean;
  readonly env?: NodeJS.ProcessEnv;
}

/** Sends a trigger, or another plan, once. */
export function sendTo(to: string | RequestPlan, sending: Sending = {}): Promise<Exchange> {
  const { deadlineMs = LONG_MS, signal = new AbortController().signal, maxBodyBytes, onReady, env = {} } = sending;
  const world = { log: () => {}, signal, env, onReady };
  return loggedExchange(typeof to === 'string' ? planTo(to) : to, deadlineMs, world, maxBodyBytes);
}

/** Takes one request and never answers; `received` tells what came of it once its connection is closed. */
export async function serveSilence(onData = () => {}): Promise<LocalServer & { readonly received: Promise<string> }> {
  const { promise: received, resolve } = Promise.withResolvers<string>();
  const server = await serveSockets((socket) => {
    let text = '';
    socket.on('data', (bytes) => (text += bytes)).on('close', () => resolve(text));
    socket.once('data', onData);
  });
  return Object.assign(server, { received });
}

/** Tells when the connection of a request is ready, for its `onReady`. */
export function readiness(): { readonly ready: Promise<void>; readonly onReady: () => boolean } {
  const { promise: ready, resolve } = Promise.withResolvers<void>();
  function onReady(): boolean {
    resolve();
    return true;
  }
  return { ready, onReady };
}

/** What came of an exchange, without what differs each time and what stands in the tests of bodies. */
export async function resultOf(pending: Promise<Exchange>): Promise<object> {
  const result = await pending;
  if (result.kind === 'answer') {
    const { kind, status, headers, body, bodyCut } = result;
    return { kind, status, headers: { ...headers }, body, bodyCut };
  }
  return { ...result, detail: result.detail.replace(/127\.0\.0\.1:\d+/, 'HOST') };
}

/** Resolves when the client here has read the head of an answer. */
export function answerBegun(): Promise<void> {
  const channel = 'http.client.response.finish';
  const { promise, resolve } = Promise.withResolvers<void>();
  const onFinish = () => {
    unsubscribe(channel, onFinish);
    resolve();
  };
  subscribe(channel, onFinish);
  return promise;
}

/** Hands over the next request that this process opens, before anybody else has it; gives what ends that. */
export function onNextRequest(take: (request: ClientRequest) => void): () => void {
  const channel = 'http.client.request.created';
  const onCreated = (message: unknown) => {
    unsubscribe(channel, onCreated);
    take((message as { request: ClientRequest }).request);
  };
  subscribe(channel, onCreated);
  return () => void unsubscribe(channel, onCreated);
}
