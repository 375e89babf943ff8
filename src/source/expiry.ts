import { failed } from '../outcome/outcome.ts';
import type { GivenAddress } from '../providers/provider.ts';
import type { Condition, World } from '../world.ts';

/** The clocks of this runner and of the server differ by less. */
const MARGIN_MS = 5 * 60_000;
/** A smaller `Expires` is a number of seconds from now or something else. */
const LEAST_EPOCH_S = 1_000_000_000;

/** When the time of a signed address ends. */
export interface Expiry {
  /** `over`: more than 5 minutes ago, so that no provider can fetch from it. `near`: within 5 minutes, before or after. */
  readonly kind: 'over' | 'near';
  readonly endsAtMs: number;
}

/** Says whether the time of a signed address is over or nearly so; absent where it is not, or the address names none. */
export function expiryOf({ searchParams }: URL, nowMs: number): Expiry | undefined {
  const values = new Map<string, string | undefined>();
  // Of two values nobody knows which one the server takes.
  for (const [name, value] of searchParams) {
    const key = name.toLowerCase();
    values.set(key, values.has(key) ? undefined : value);
  }
  const ends = ENDS.map((read) => read((name) => values.get(name) ?? '')).filter((end) => end < nowMs + MARGIN_MS);
  if (ends.length === 0) return undefined;
  const endsAtMs = Math.min(...ends);
  return { kind: endsAtMs < nowMs - MARGIN_MS ? 'over' : 'near', endsAtMs };
}

/**
 * Whether the signed addresses of an import can still be fetched. Without a signature one is always good; what ends soon is
 * warned of, once.
 */
export function lastingAddresses(addresses: readonly GivenAddress[], world: World): Pick<Condition, 'ready'> {
  const told = new Set<string>();
  return {
    async ready() {
      const judged = addresses.map((address) => judgeAddress(address, world.clock.now()));
      const over = judged.find((one) => one?.kind === 'over');
      if (over !== undefined) return failed('not_sent', 'invalid_input', over.says);
      for (const one of judged) {
        if (one === undefined || told.has(one.says)) continue;
        told.add(one.says);
        world.warn(one.says);
      }
      return undefined;
    },
  };
}

/** Warns of signed addresses whose time is over, or nearly so, where nothing is triggered. */
export function warnOfExpiry(addresses: readonly GivenAddress[], { clock, warn }: World): void {
  for (const address of addresses) {
    const judged = judgeAddress(address, clock.now());
    if (judged !== undefined) warn(judged.says);
  }
}

/** What is to be said of an address whose time is over, or nearly so. */
function judgeAddress(
  { name, url }: GivenAddress,
  nowMs: number,
): (Pick<Expiry, 'kind'> & { says: string }) | undefined {
  const expiry = expiryOf(url, nowMs);
  if (expiry === undefined) return undefined;
  const { kind, endsAtMs } = expiry;
  const at = `${new Date(endsAtMs).toISOString().replace('T', ' ').slice(0, 19)} UTC`;
  const says =
    kind === 'over'
      ? `${name} is a signed URL that expired at ${at}, so nobody can fetch the file. Sign it again.`
      : `${name} is a signed URL that expires at ${at}. The provider may be too late to fetch the file.`;
  return { kind, says };
}

type Read = (name: string) => string;

/** How the kinds of signed addresses say when they end, in milliseconds; NaN where this is none of them. */
const ENDS: readonly ((read: Read) => number)[] = [
  // https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html
  (read) => compactMs(read('x-amz-date')) + secondsMs(read('x-amz-expires')),
  // https://cloud.google.com/storage/docs/authentication/signatures
  (read) => compactMs(read('x-goog-date')) + secondsMs(read('x-goog-expires')),
  // https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-creating-signed-url-canned-policy.html
  (read) => {
    const endMs = read('signature') === '' ? Number.NaN : secondsMs(read('expires'));
    return endMs < LEAST_EPOCH_S * 1000 ? Number.NaN : endMs;
  },
  // https://learn.microsoft.com/en-us/rest/api/storageservices/create-service-sas#specify-the-access-policy
  (read) => (read('sig') === '' ? Number.NaN : dateMs(read('se'))),
];

/** Such as 20260131T235959Z. */
function compactMs(text: string): number {
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text);
  if (parts === null) return Number.NaN;
  const [, year, month, day, hour, minute, second] = parts;
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
}

function secondsMs(text: string): number {
  return /^\d{1,12}$/.test(text) ? Number(text) * 1000 : Number.NaN;
}

/** A date of ISO 8601 in UTC, with or without a time. */
function dateMs(text: string): number {
  return /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,7})?)?Z)?$/.test(text) ? Date.parse(text) : Number.NaN;
}
