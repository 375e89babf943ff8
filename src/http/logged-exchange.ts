import { STATUS_CODES } from 'node:http';
import type { Surroundings } from '../surroundings.ts';
import { type Exchange, type ExchangeLimits, exchange } from './exchange.ts';
import { type Route, routeTo } from './proxy.ts';
import type { RequestPlan } from './request-plan.ts';

/** Sends one request and logs it and its answer, a line each. */
export async function loggedExchange(
  request: RequestPlan,
  deadlineMs: number,
  surroundings: Pick<Surroundings, 'log' | 'signal' | 'env'> & Pick<ExchangeLimits, 'onReady'>,
  maxBodyBytes?: number,
): Promise<Exchange> {
  const { log, signal, env, onReady } = surroundings;
  const route = routeTo(request.url, env);
  let isTold = false;
  function tellRequest(): void {
    if (isTold) return;
    isTold = true;
    const through = route.kind === 'proxy' ? ` through the proxy ${route.proxy.shown}` : '';
    log(`${request.method} ${request.url.href}${through}`);
    tellUnread(route, log);
  }
  const pending = exchange(request, { deadlineMs, signal, route, onReady, maxBodyBytes });
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

let isUnreadTold = false;

/** Names what stands in `NO_PROXY` and is not read, once for the whole step. */
export function tellUnread(route: Route, log: (line: string) => void): void {
  if (isUnreadTold || route.kind !== 'proxy' || route.unread.length === 0) return;
  isUnreadTold = true;
  const names = route.unread.map((item) => `\`${item}\``).join(', ');
  log(
    `\`NO_PROXY\` has what the action does not read: ${names}. Name hosts there: \`host\`, \`.suffix\`, \`*.suffix\`, \`host:port\` or \`*\`.`,
  );
}
