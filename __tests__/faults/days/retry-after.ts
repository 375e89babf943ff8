import { html, own } from '../bodies.ts';
import { accepted, rejected, unknown } from '../expected.ts';
import type { Row } from '../matrix.ts';
import { reply, reset, success } from '../plays.ts';
import { http, type World } from '../worlds.ts';

const after = (value: string) => `retry-after: ${value}`;

/** The server asks to come back later, and takes the trigger then. */
const busy = (status: number, ...headers: readonly string[]): World => http(reply(status, own, ...headers), success);

const taken = (gapMs: number, pauseMs: number) => accepted({ requests: 2, pauseMs, gapMs });
const second = { requests: 2, pauseMs: 750 };
const asksFor = (status: number) => reply(status, own, after('0'));
const refused = rejected('unexpected_response');

/**
 * A 429 is the only answer after which a trigger is sent again: a gateway may have passed a request on, and its status is no
 * proof. `http/answer-headers.test.ts` has all that the header can hold.
 */
export const RETRY_AFTER: readonly Row[] = [
  // Woosmap's 90 s at the time scale of the tests; Bloomreach documents none.
  ['429 without Retry-After', busy(429), taken(900, 3500)],
  ['429 with Retry-After: 0', busy(429, after('0')), taken(400, 750)],
  ['429 with Retry-After: 601', busy(429, after('601')), rejected('rate_limited', { status: 429, says: /wait/ })],
  ['429 again and again', http(asksFor(429)), rejected('rate_limited', { requests: 3, pauseMs: 2250 })],
  ['429, then a lost answer', http(asksFor(429), reset), unknown('network_error', second)],
  ['503 that says when', busy(503, after('1')), unknown('provider_error', { says: /come back in 1 s/ })],
  ['301 with Retry-After', busy(301, after('0')), refused],
  ['200 with HTML and Retry-After', http(reply(200, html, after('0')), success), unknown('unexpected_response')],
];
