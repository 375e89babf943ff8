/** The longest pause that a provider may ask for, in milliseconds; a longer one ends the step at once. */
export const MAX_RETRY_AFTER_MS = 10 * 60 * 1000;

const MONTHS = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec';
// The three forms of an HTTP date, RFC 9110 section 5.6.7. Date.parse alone would take nearly anything for a date.
const IMF_FIXDATE = new RegExp(`^\\w{3}, \\d{2} (${MONTHS}) \\d{4} \\d{2}:\\d{2}:\\d{2} GMT$`);
const RFC_850_DATE = new RegExp(`^\\w{6,9}, \\d{2}-(${MONTHS})-\\d{2} \\d{2}:\\d{2}:\\d{2} GMT$`);
const ASCTIME_DATE = new RegExp(`^\\w{3} (${MONTHS}) [ \\d]\\d \\d{2}:\\d{2}:\\d{2} \\d{4}$`);

type Headers = Readonly<Record<string, readonly string[] | undefined>>;

/**
 * Reads `Retry-After` (RFC 9110 section 10.2.3) as milliseconds from now; `undefined` where there is none that can be
 * used. A date in the past is 0; of several values the longest counts. A date is measured against the answer's own
 * `Date`, so that a runner's wrong clock does not matter; `now` (milliseconds since the epoch) serves without one.
 */
export function readRetryAfter(headers: Headers, now: number): number | undefined {
  const base = readHttpDate(headers['date']?.[0]) ?? now;
  const pauses = (headers['retry-after'] ?? []).map((value) => {
    const text = value.trim();
    if (/^\d+$/.test(text)) return Number(text) * 1000;
    const date = readHttpDate(text);
    return date === undefined ? undefined : Math.max(0, date - base);
  });
  const usable = pauses.filter((pause) => pause !== undefined);
  return usable.length === 0 ? undefined : Math.max(...usable);
}

/** Reads an HTTP date as milliseconds since the epoch; `undefined` for anything else. */
export function readHttpDate(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const isGmt = IMF_FIXDATE.test(text) || RFC_850_DATE.test(text);
  if (!isGmt && !ASCTIME_DATE.test(text)) return undefined;
  const time = Date.parse(isGmt ? text : `${text} GMT`);
  return Number.isNaN(time) ? undefined : time;
}
