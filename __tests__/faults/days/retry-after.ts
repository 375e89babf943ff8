import { html, own } from '../bodies.ts';
import { accepted, rejected, unknown } from '../expected.ts';
import type { Row } from '../matrix.ts';
import { reply, reset, success, type Text } from '../plays.ts';
import { http, type World } from '../worlds.ts';

/** A date so many seconds from now, and its other two forms in HTTP (RFC 9110 section 5.6.7). */
const date = (seconds: number) => new Date(Date.now() + seconds * 1000).toUTCString();
const rfc850 = (text: string) => text.replace(/^..., (\d\d) (...) \d\d(\d\d)/, 'Monday, $1-$2-$3');
const asctime = (text: string) => text.replace(/^..., (\d\d) (...) (\d{4}) (\S+) GMT/, 'Mon $2 $1 $4 $3');

/** `Retry-After`; a date is made when the answer is. */
function after(value: string | (() => string)): Text {
  return () => `retry-after: ${typeof value === 'string' ? value : value()}`;
}

/** The server asks to come back later, and takes the trigger then. */
const busy = (status: number, ...headers: readonly Text[]): World => http(reply(status, own, ...headers), success);

const taken = accepted({ requests: 2, pauseMs: 750, gapMs: 400 });
const takenAfterASecond = accepted({ requests: 2, pauseMs: 1500, gapMs: 1000 });
/** A date has whole seconds: one that is 2 s from now may be hardly more than 1 s ahead. */
const takenAtTheDate = accepted({ requests: 2, pauseMs: 3000, gapMs: 1000 });
/** Woosmap's 90 s at the time scale of the tests; Bloomreach documents none. */
const takenAfterTheWindow = accepted({ requests: 2, pauseMs: 3500, gapMs: 900 });
const againAndAgain = { requests: 3, pauseMs: 2250 };
const second = { requests: 2, pauseMs: 750 };
const asksFor = (status: number) => reply(status, own, after('0'));
const fault = unknown('provider_error');
const refused = rejected('unexpected_response');
const OF_NO_USE = ['-1', 'soon', '1.5', '1e3', '1 s', '', '2000-01-03'];

/** A time to come back that can be read: after a 429 it is kept, after a 503 it is told and nothing is sent again. */
function usable(status: 429 | 503): Row[] {
  const tooLong = rejected('rate_limited', { status, says: /wait/ });
  const serverTime: Text = 'date: Mon, 03 Jan 2000 00:00:00 GMT';
  const unset: Text = 'date: Thu, 01 Jan 1970 00:00:00 GMT';
  const rows: (readonly [name: string, headers: readonly Text[], comes: Row[2]])[] = [
    ['0', [after('0')], taken],
    ['1', [after('1')], takenAfterASecond],
    ['0 and 1', [after('0'), after('1')], takenAfterASecond],
    ['0 and 1 in one header', [after('0, 1')], takenAfterASecond],
    ['a date by a clock that is unset', [unset, after(() => date(2))], takenAtTheDate],
    ['soon and 1', [after('soon'), after('1')], takenAfterASecond],
    ['a date', [after(() => date(2))], takenAtTheDate],
    ['a date of RFC 850', [after(() => rfc850(date(2)))], takenAtTheDate],
    ['a date of asctime', [after(() => asctime(date(2)))], takenAtTheDate],
    ['a date by a clock that is wrong', [serverTime, after('Mon, 03 Jan 2000 00:00:01 GMT')], takenAfterASecond],
    ['a date that is past', [after(() => date(-3600))], taken],
    ['601', [after('601')], tooLong],
    ['0 and 601', [after('0'), after('601')], tooLong],
    ['forty digits', [after('9'.repeat(40))], tooLong],
    ['a far date', [after('Fri, 31 Dec 9999 23:59:59 GMT')], tooLong],
  ];
  return rows.map(([name, headers, comes]) => {
    return [`${status} with Retry-After: ${name}`, busy(status, ...headers), status === 429 ? comes : fault];
  });
}

/** A 429 is the only answer after which a trigger is sent again. */
export const RETRY_AFTER: readonly Row[] = [
  ['429 without Retry-After', busy(429), takenAfterTheWindow],
  ['429 with Retry-After: -1', busy(429, after('-1')), takenAfterTheWindow],
  // A gateway may have passed the request on, and its status is no proof.
  ['503 without Retry-After', busy(503), fault],
  ['429 again and again', http(asksFor(429)), rejected('rate_limited', againAndAgain)],
  ['503 that says when', http(asksFor(503)), unknown('provider_error', { status: 503 })],
  [
    '503 that says when, with a success to come',
    busy(503, after('1')),
    unknown('provider_error', { says: /come back in 1 s/ }),
  ],
  ['429, then a refusal', http(asksFor(429), reply(401)), rejected('unauthorized', second)],
  ['429, then a lost answer', http(asksFor(429), reset), unknown('network_error', second)],
  ...usable(429),
  ...usable(503),
  ...OF_NO_USE.map((value): Row => [`503 with Retry-After: ${value}`, busy(503, after(value)), fault]),
  ['500 with Retry-After', busy(500, after('0')), fault],
  ['502 with Retry-After', busy(502, after('0')), fault],
  ['504 with Retry-After', busy(504, after('0')), fault],
  ['408 with Retry-After', busy(408, after('0')), refused],
  ['413 with Retry-After', busy(413, after('0')), refused],
  ['301 with Retry-After', busy(301, after('0')), refused],
  ['200 with HTML and Retry-After', http(reply(200, html, after('0')), success), unknown('unexpected_response')],
];
