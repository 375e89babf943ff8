/** What has to come of a bad day. */
export interface Expected {
  readonly outcome: string;
  readonly errorCode: string;
  /** How often the trigger began to arrive at a provider. */
  readonly requests: number;
  /** How often it was tried, the tries that reached nobody included. */
  readonly attempts: number;
  /** The input `max_attempts`: more than `attempts` where a repeat would be wrong. */
  readonly maxAttempts: number;
  /** After how many deadlines it has to be over; 0 where nothing is waited for. */
  readonly deadlines: number;
  /** How long it may pause between its tries, in milliseconds. */
  readonly pauseMs: number;
  /** The least time between two requests, in milliseconds. */
  readonly gapMs?: number;
  /** The output `http_status`, where it is certain that a status was read. */
  readonly status?: number;
  /** What the explanation has to say. */
  readonly says?: RegExp;
  /** Other inputs than usual. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** The only provider for which the day makes sense. */
  readonly only?: 'woosmap' | 'bloomreach';
}

type Details = Partial<Omit<Expected, 'outcome' | 'errorCode'>>;

/** Longest pause after a first try that reached nobody. */
const FIRST_PAUSE_MS = 750;

function sent(outcome: string, errorCode: string, details: Details): Expected {
  const requests = details.requests ?? 1;
  return { requests, attempts: requests, maxAttempts: 3, deadlines: 0, pauseMs: 0, ...details, outcome, errorCode };
}

/** Green: the provider took the trigger. */
export const accepted = (details: Details = {}): Expected => sent('accepted', '', details);
/** Green: the run that was waited for ended in success. */
export const succeeded = (details: Details = {}): Expected => sent('succeeded', '', details);
/** The provider refused: nothing was started, and it is not asked again. */
export const rejected = (errorCode: string, details: Details = {}): Expected => sent('rejected', errorCode, details);
/** The trigger may have been taken, so it is never sent again. */
export const unknown = (errorCode: string, details: Details = {}): Expected => sent('unknown', errorCode, details);

/** Nobody was reached, with one more try. */
export function notSent(details: Details = {}): Expected {
  const twice = { requests: 0, attempts: 2, maxAttempts: 2, pauseMs: FIRST_PAUSE_MS };
  return sent('not_sent', 'network_error', { ...twice, ...details });
}

/** The proxy that is set cannot be used: nothing is tried. */
export function noSuchProxy(): Expected {
  return sent('not_sent', 'invalid_input', { requests: 0, attempts: 0, says: /`https_proxy`/ });
}

/** The deadline passed before anything went out; there is no time for one more try. */
export function notSentInTime(details: Details = {}): Expected {
  return sent('not_sent', 'timeout', { requests: 0, attempts: 1, deadlines: 1, ...details });
}
