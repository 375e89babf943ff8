import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { ClientRequest } from 'node:http';
import { type Exchange, type ExchangeLimits, exchange } from '../../src/http/exchange.ts';
import type { RequestPlan } from '../../src/http/request-plan.ts';

/** A trigger to an address, with the headers that it needs. */
export function planTo(url: string): RequestPlan {
  const headers = { 'user-agent': 'tests', 'x-api-key': 'key-1', 'content-length': '2' };
  return { method: 'POST', url: new URL(url), headers, body: '{}' };
}

/** Sends such a trigger; an hour is time enough where the deadline is not what is tested. */
export function sendTo(
  url: string,
  { onSent, ...limits }: Partial<ExchangeLimits> & { onSent?: () => void } = {},
): Promise<Exchange> {
  const onReady = () => {
    onSent?.();
    return limits.onReady?.() ?? true;
  };
  return exchange(planTo(url), { deadlineMs: 3_600_000, signal: new AbortController().signal, ...limits, onReady });
}

/** What came of an exchange, without what differs each time. */
export async function resultOf(pending: Promise<Exchange>): Promise<object> {
  const { elapsedMs: _, ...result } = await pending;
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
