import { STATUS_CODES } from 'node:http';
import { type Exchange, exchange } from './http-exchange.ts';
import type { RequestPlan } from './request-plan.ts';
import type { Surroundings } from './surroundings.ts';

/** Sends one request and logs it and its answer, a line each. */
export async function loggedExchange(
  request: RequestPlan,
  deadlineMs: number,
  surroundings: Pick<Surroundings, 'log' | 'signal' | 'onSent'>,
  maxBodyBytes?: number,
): Promise<Exchange> {
  const { log, signal, onSent } = surroundings;
  log(`${request.method} ${request.url.href}`);
  const limits = { deadlineMs, signal, onSent, ...(maxBodyBytes === undefined ? {} : { maxBodyBytes }) };
  const result = await exchange(request, limits);
  const took = `${result.elapsedMs} ms`;
  if (result.kind === 'answer') log(`${result.status} ${STATUS_CODES[result.status] ?? ''} in ${took}`);
  else log(`${result.detail} (after ${took})`);
  return result;
}
