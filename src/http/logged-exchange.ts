import { STATUS_CODES } from 'node:http';
import type { Surroundings } from '../surroundings.ts';
import { type Exchange, exchange } from './exchange.ts';
import { routeTo } from './proxy.ts';
import type { RequestPlan } from './request-plan.ts';

/** Sends one request and logs it and its answer, a line each. */
export async function loggedExchange(
  request: RequestPlan,
  deadlineMs: number,
  surroundings: Pick<Surroundings, 'log' | 'signal' | 'onSent'>,
  maxBodyBytes?: number,
): Promise<Exchange> {
  const { log, signal, onSent } = surroundings;
  let isTold = false;
  function tellRequest(): void {
    if (isTold) return;
    isTold = true;
    const route = routeTo(request.url, process.env);
    const through = route.kind === 'proxy' ? ` through the proxy ${route.proxy.shown}` : '';
    log(`${request.method} ${request.url.href}${through}`);
  }
  const pending = exchange(request, { deadlineMs, signal, onSent, maxBodyBytes });
  // The request goes first; its line is written while it is on its way.
  setImmediate(tellRequest);
  const result = await pending;
  tellRequest();
  const took = `${result.elapsedMs} ms`;
  if (result.kind === 'answer') {
    const name = STATUS_CODES[result.status];
    log(`${result.status}${name === undefined ? '' : ` ${name}`} in ${took}`);
  } else log(`${result.detail} (after ${took})`);
  return result;
}
