import { readLocation, readRetryAfter } from '../http/answer-headers.ts';
import { type HttpAnswer, MAX_BODY_BYTES } from '../http/exchange.ts';
import { because, type Cause, type ErrorCode } from '../outcome/outcome.ts';
import type { Reason } from '../outcome/reason.ts';
import type { Import } from '../providers/provider.ts';
import { isRecord, isWebPage, parseJson, providerWords } from '../providers/provider-words.ts';
import { fromOutside } from '../secrets/secrets.ts';
import { inWords, sentence } from '../text/wording.ts';

/** What one answer to the trigger means. */
export type Verdict =
  | { readonly kind: 'accepted'; readonly datasetId?: string; readonly importId?: string }
  /** A refusal: nothing was started, and the same request would be refused again. */
  | ({ readonly kind: 'refused' } & Cause)
  /** The rate limit: nothing was started, and the same request may be taken later. */
  | { readonly kind: 'busy'; readonly detail: string; readonly retryAfterMs: number | undefined }
  /** It cannot be told whether something was started. */
  | ({ readonly kind: 'unusable' } & Cause);

/** What an answer is read with. */
type Answered = Pick<Import, 'title' | 'confirm' | 'words'>;

const CODES_BY_STATUS: Readonly<Record<number, ErrorCode>> = {
  400: 'invalid_request',
  401: 'unauthorized',
  402: 'quota_exhausted',
  403: 'forbidden',
  404: 'not_found',
  410: 'not_found',
  422: 'invalid_request',
  429: 'rate_limited',
};

/**
 * Tells what an answer to the trigger means, from its status first and its body second. `now` is the time in
 * milliseconds since the epoch, for a `Retry-After` that is a date.
 */
export function interpretAnswer(item: Answered, answer: HttpAnswer, now: number): Verdict {
  const { status } = answer;
  if (status >= 200 && status < 300) return interpretSuccess(item, answer);
  if (status >= 300 && status < 400) {
    return { kind: 'refused', ...because('unexpected_response', describeRedirect(item, answer)) };
  }
  const words = explain(item, answer);
  const retryAfterMs = readRetryAfter(answer.headers, now);
  if (status === 429) return { kind: 'busy', detail: words, retryAfterMs };
  if (status >= 400 && status < 500) return { kind: 'refused', ...causeOfRefusal(item, answer, words) };
  // Also a 503 that says when to come back: a gateway may have passed the request on, and a status is no proof.
  const detail = !retryAfterMs ? words : `${sentence(words)} The answer asks to come back in ${inWords(retryAfterMs)}.`;
  return unusable(answer, detail);
}

/** Why an answer refuses: its code follows from its status, but who gave it and what it says can tell more. */
export function causeOfRefusal({ words }: Pick<Import, 'words'>, answer: HttpAnswer, detail: string): Cause {
  const { status } = answer;
  // Wrong credentials can come with a 400, and only the words tell.
  const isUnauthorized = status === 400 && /could not authenticate/i.test(detail);
  const code = isUnauthorized ? 'unauthorized' : codeOfStatus(status);
  if (code === 'rate_limited' || code === 'provider_error') return { reason: code, code, detail };
  const by = speakerOf(answer);
  const known = by === 'page' ? 'web_page' : words.find(([pattern]) => pattern.test(detail))?.[1];
  const isExplained = code === 'unexpected_response' && by === 'api';
  return { reason: known ?? (isExplained ? reasonInWords(status, detail) : code), code, detail };
}

function reasonInWords(status: number, words: string): Reason {
  // Only where the words say so, and do not deny it in the same clause.
  const isAnother = words.split(/[.:;,]/).some((clause) => RUNS.test(clause) && !DENIES.test(clause));
  return isAnother ? 'another_import' : status < 300 ? 'refused_in_success' : 'explained';
}

const RUNS =
  /\b(import|reimport|run|job|task)\b.*\b(running|ongoing|in[ _-]progress|under ?way)\b|\balready (running|in[ _-]progress|being imported|started)\b|\bbeing (re)?imported\b/i;
const DENIES = /\b(no|not|never|nothing)\b|n't\b/i;

function unusable(answer: HttpAnswer, detail: string): Verdict {
  const code = codeOfStatus(answer.status);
  const by = speakerOf(answer);
  const reason =
    code === 'provider_error' || by === 'api' ? 'lost' : by === 'page' ? 'lost_to_page' : 'lost_to_stranger';
  return { kind: 'unusable', reason, code, detail };
}

/** Who seems to speak in an answer, where that is known: the API in its own JSON, or a web page of something else. */
function speakerOf({ body, bodyCut }: HttpAnswer): 'api' | 'page' | undefined {
  if (isWebPage(body)) return 'page';
  return !bodyCut && body.length <= MAX_BODY_BYTES && isRecord(parseJson(body)?.value) ? 'api' : undefined;
}

/** The error code of a status that is no success, as the contract's table of `error_code` has it. */
function codeOfStatus(status: number): ErrorCode {
  if (status >= 500 && status < 600) return 'provider_error';
  return CODES_BY_STATUS[status] ?? 'unexpected_response';
}

/** The provider's own words, or a sentence that says that there were none. */
export function explain({ title }: Pick<Import, 'title'>, answer: HttpAnswer): string {
  // What stands at the cut may be half of a secret that was echoed, so nothing of a cut body is shown.
  if (answer.bodyCut || answer.body.length > MAX_BODY_BYTES) {
    return `${title} answered ${answer.status} with a text that is too long to be an explanation.`;
  }
  if (answer.unreadAs !== undefined) {
    return `${title} answered ${answer.status} in a form that cannot be read (${answer.unreadAs}).`;
  }
  // The mark of UTF-16.
  const words = fromOutside(providerWords(answer.body.replace(/^\ufeff/, '')));
  if (words !== '') return words;
  return `${title} answered ${answer.status} and gave no reason.`;
}

function interpretSuccess(item: Answered, answer: HttpAnswer): Verdict {
  if (answer.bodyCut) {
    const detail = `${item.title} answered ${answer.status}, but with a text that is longer than any documented answer.`;
    return unusable(answer, detail);
  }
  if (answer.unreadAs !== undefined) return unusable(answer, explain(item, answer));
  const confirmation = item.confirm(answer);
  switch (confirmation.kind) {
    case 'accepted':
      return confirmation;
    case 'refused':
      return { kind: 'refused', ...causeOfRefusal(item, answer, confirmation.detail) };
    case 'unusable':
      return unusable(answer, confirmation.detail);
  }
}

/** Names the target's host only: the rest of the address may hold what the request held. */
function describeRedirect({ title }: Answered, answer: HttpAnswer): string {
  if (answer.status === 304) return `${title} answered 304, which does not answer a trigger.`;
  // A URL holds its host in printable ASCII only, so that nothing in it can act.
  const host = readLocation(answer.headers, answer.url)?.host ?? '';
  const where = host === '' ? '' : ` to ${host}`;
  return `${title} answered ${answer.status}, a redirect${where}. The action does not follow it, so that no key is sent there.`;
}
