import { STATUS_CODES } from 'node:http';
import { monotonicMs } from '../clock.ts';
import { bodyText } from './body.ts';
import { type Exchange, MAX_BODY_BYTES, type OpenLimits, openExchange } from './exchange.ts';
import { routeTo, tellUnread } from './proxy.ts';
import type { RequestPlan } from './request-plan.ts';

/** Where an exchange is logged, and what it goes by. */
interface LoggedIn extends Pick<OpenLimits, 'signal' | 'onReady'> {
  readonly env: NodeJS.ProcessEnv;
  log(line: string): void;
}

/** Sends one request once, reads its answer as text and logs both, a line each; never rejects, never sends again. */
export async function loggedExchange(
  request: RequestPlan,
  deadlineMs: number,
  { log, signal, env, onReady }: LoggedIn,
  maxBodyBytes = MAX_BODY_BYTES,
): Promise<Exchange> {
  const startedAtMs = monotonicMs();
  const route = routeTo(request.url, env);
  let isTold = false;
  function tellRequest(): void {
    if (isTold) return;
    isTold = true;
    const through = route.kind === 'proxy' ? ` through the proxy ${route.proxy.shown}` : '';
    log(`${request.method} ${request.url.href}${through}`);
    tellUnread(route, log);
  }
  const pending = exchange(request, { deadlineMs, signal, route, onReady }, maxBodyBytes);
  // The request goes first; its line is written while it is on its way.
  setImmediate(tellRequest);
  const result = await pending;
  tellRequest();
  const took = `${Math.round(monotonicMs() - startedAtMs)} ms`;
  if (result.kind === 'answer') {
    const name = STATUS_CODES[result.status];
    log(`${result.status}${name === undefined ? '' : ` ${name}`} in ${took}`);
  } else log(`${result.detail} (after ${took})`);
  return result;
}

async function exchange(request: RequestPlan, limits: OpenLimits, maxBodyBytes: number): Promise<Exchange> {
  const opened = await openExchange(request, limits);
  if (opened.kind === 'lost') return opened;
  const { url, status, headers, headersMs } = opened;
  const text = await opened.readBody((body, over) => bodyText(body, headers, maxBodyBytes, over));
  return 'kind' in text ? text : { kind: 'answer', url, status, headers, headersMs, ...text };
}
