import type { Headers } from './body.ts';

/** The longest pause that a provider may ask for, in milliseconds; a longer one ends the step at once. */
export const MAX_RETRY_AFTER_MS = 10 * 60 * 1000;

const MONTHS = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec';
// The three forms of an HTTP date, RFC 9110 section 5.6.7. Date.parse alone would take nearly anything for a date.
const IMF_FIXDATE = new RegExp(`^\\w{3}, \\d{2} (${MONTHS}) \\d{4} \\d{2}:\\d{2}:\\d{2} GMT$`);
const RFC_850_DATE = new RegExp(`^\\w{6,9}, \\d{2}-(${MONTHS})-\\d{2} \\d{2}:\\d{2}:\\d{2} GMT$`);
const ASCTIME_DATE = new RegExp(`^\\w{3} (${MONTHS}) [ \\d]\\d \\d{2}:\\d{2}:\\d{2} \\d{4}$`);

/** One value holds several where a proxy joined them; the comma behind a weekday joins nothing. */
const ONE_VALUE = /\s*(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,[^,]*|[^,]+/g;
/** A `Date` that is further from the clock here is not the time of the answer: it was stored, or its clock is unset. */
const FAR_OFF_MS = 24 * 60 * 60 * 1000;

/**
 * Reads `Retry-After` (RFC 9110 section 10.2.3) as milliseconds from now; `undefined` where there is none that can be
 * used. A date in the past is 0; of several values the longest counts. A date is measured against the answer's own
 * `Date`, so that a runner's wrong clock does not matter; `now` (milliseconds since the epoch) serves without one, and
 * where that one is far off it may serve, too.
 */
export function readRetryAfter(headers: Headers, now: number): number | undefined {
  const values = (headers['retry-after'] ?? []).flatMap((value) => value.match(ONE_VALUE) ?? []);
  const usable = values.map((value) => readPause(value.trim(), headers, now)).filter((pause) => pause !== undefined);
  return usable.length === 0 ? undefined : Math.max(...usable);
}

function readPause(text: string, headers: Headers, now: number): number | undefined {
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const until = readHttpDate(text);
  if (until === undefined) return undefined;
  const date = readHttpDate(headers['date']?.[0]);
  const clocks = date === undefined ? [now] : isFarOff(date, now) ? [date, now] : [date];
  const pauses = clocks.map((clock) => Math.max(0, until - clock));
  // Of two clocks the wrong one gives ages, or a moment that is past.
  const bearable = pauses.filter((pause) => pause <= MAX_RETRY_AFTER_MS);
  return bearable.length > 0 ? Math.max(...bearable) : Math.min(...pauses);
}

/** The provider's clock when it answered, in milliseconds since the epoch; `undefined` for a stored answer and a `Date` that is far off. */
export function readServerTime(headers: Headers, now: number): number | undefined {
  const date = readHttpDate(headers['date']?.[0]);
  return headers['age'] !== undefined || date === undefined || isFarOff(date, now) ? undefined : date;
}

function isFarOff(date: number, now: number): boolean {
  return Math.abs(date - now) > FAR_OFF_MS;
}

/** Reads an HTTP date as milliseconds since the epoch; `undefined` for anything else. */
export function readHttpDate(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const isGmt = IMF_FIXDATE.test(text) || RFC_850_DATE.test(text);
  if (!isGmt && !ASCTIME_DATE.test(text)) return undefined;
  const time = Date.parse(isGmt ? text : `${text} GMT`);
  return Number.isNaN(time) ? undefined : time;
}

/** Where a redirect leads, which may hold credentials; `undefined` where that is no URL. */
export function readLocation(headers: Headers, from: URL): URL | undefined {
  const location = headers['location']?.[0];
  return location === undefined ? undefined : (URL.parse(location, from.href) ?? undefined);
}
