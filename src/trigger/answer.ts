import { type HttpAnswer, MAX_BODY_BYTES } from '../http/exchange.ts';
import { readRetryAfter } from '../http/retry-after.ts';
import type { ErrorCode, Failure } from '../outcome.ts';
import type { Import } from '../providers/provider.ts';
import { isRecord, isWebPage, parseJson, providerWords } from '../providers/provider-words.ts';
import { fromOutside } from '../secrets/outside.ts';
import { inWords, sentence } from '../text/wording.ts';

/** What one answer to the trigger means. */
export type Verdict =
  | { readonly kind: 'accepted'; readonly datasetId?: string; readonly importId?: string }
  /** A refusal: nothing was started, and the same request would be refused again. */
  | ({ readonly kind: 'refused' } & Reason)
  /** The rate limit: nothing was started, and the same request may be taken later. */
  | { readonly kind: 'busy'; readonly detail: string; readonly retryAfterMs: number | undefined }
  /** It cannot be told whether something was started. */
  | ({ readonly kind: 'unusable' } & Reason);

type Reason = Pick<Failure, 'code' | 'detail' | 'answeredBy'>;

/** What an answer is read with. */
type Answered = Pick<Import, 'title' | 'confirm'>;

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
  const answeredBy = speakerOf(answer);
  if (status >= 200 && status < 300) return interpretSuccess(item, answer, answeredBy);
  if (status >= 300 && status < 400) {
    return { kind: 'refused', code: 'unexpected_response', detail: describeRedirect(item, answer) };
  }
  const words = explain(item, answer);
  const retryAfterMs = readRetryAfter(answer.headers, now);
  if (status === 429) return { kind: 'busy', detail: words, retryAfterMs };
  if (status >= 400 && status < 500) {
    return {
      kind: 'refused',
      code: codeOfRefusal(status, words),
      detail: words,
      ...answeredBy,
    };
  }
  // Also a 503 that says when to come back: a gateway may have passed the request on, and a status is no proof.
  const detail = !retryAfterMs ? words : `${sentence(words)} The answer asks to come back in ${inWords(retryAfterMs)}.`;
  return { kind: 'unusable', code: codeOfStatus(status), detail, ...answeredBy };
}

/** Says who seems to speak in an answer; a property that is absent where that is not known. */
export function speakerOf({ body, bodyCut }: HttpAnswer): Pick<Failure, 'answeredBy'> {
  if (isWebPage(body)) return { answeredBy: 'page' };
  return !bodyCut && body.length <= MAX_BODY_BYTES && isRecord(parseJson(body)?.value) ? { answeredBy: 'api' } : {};
}

/** The error code of a refusal: wrong credentials can come with a 400, and only the words tell. */
export function codeOfRefusal(status: number, detail: string): ErrorCode {
  return status === 400 && /could not authenticate/i.test(detail) ? 'unauthorized' : codeOfStatus(status);
}

/** The error code of a status that is no success, as the contract's table of `error_code` has it. */
export function codeOfStatus(status: number): ErrorCode {
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

function interpretSuccess(
  { title, confirm }: Answered,
  answer: HttpAnswer,
  answeredBy: Pick<Failure, 'answeredBy'>,
): Verdict {
  if (answer.bodyCut) {
    const detail = `${title} answered ${answer.status}, but with a text that is longer than any documented answer.`;
    return { kind: 'unusable', code: 'unexpected_response', detail, ...answeredBy };
  }
  if (answer.unreadAs !== undefined) {
    return { kind: 'unusable', code: 'unexpected_response', detail: explain({ title }, answer) };
  }
  const confirmation = confirm(answer);
  if (confirmation.kind === 'accepted') return confirmation;
  return { ...confirmation, code: 'unexpected_response', ...answeredBy };
}

/** Names the target's host only: the rest of the address may hold what the request held. */
function describeRedirect({ title }: Answered, answer: HttpAnswer): string {
  if (answer.status === 304) return `${title} answered 304, which does not answer a trigger.`;
  const location = answer.headers['location']?.[0];
  const target = location === undefined ? null : URL.parse(location, answer.url.href);
  // A URL holds its host in printable ASCII only, so that nothing in it can act.
  const host = target?.host ?? '';
  const where = host === '' ? '' : ` to ${host}`;
  return `${title} answered ${answer.status}, a redirect${where}. The action does not follow it, so that no key is sent there.`;
}
