import type { Failure, Known } from './outcome.ts';
import type { Reason, ReasonWords } from './reason.ts';

/** What the reason is found from. */
export type Reasoned = Pick<Failure, 'word' | 'code' | 'detail'> &
  Partial<Pick<Failure, 'reason' | 'answeredBy' | 'retryAfterMs' | 'isNotTried'>> &
  Partial<Pick<Known, 'httpStatus' | 'attempts'>> & { readonly isCheck?: boolean };

/** Finds the reason of a failure from what is told of it, wherever whoever decided it did not say. */
export function reasonOf(failure: Reasoned, words: ReasonWords = []): Reason {
  const { word, code, answeredBy, reason } = failure;
  if (reason === 'stands' || reason === 'stands_failed' || reason === 'other_bytes') return reason;
  switch (word) {
    case 'accepted':
    case 'succeeded':
      return 'stopped_after_start';
    case 'failed':
      return code === 'too_few_records' ? 'too_few_imported' : 'import_failed';
    case 'running':
      if (answeredBy === 'status') return 'status_lost';
      if (code === 'wait_timeout') return 'wait_over';
      return code === 'cancelled' ? 'stopped_in_wait' : 'end_not_seen';
    case 'unknown':
      if (code === 'cancelled') return 'stopped_after_send';
      if (code !== 'unexpected_response' || answeredBy === 'api') return 'lost';
      return answeredBy === 'page' ? 'lost_to_page' : 'lost_to_stranger';
    default:
      return reasonOfUnstarted(failure, words);
  }
}

/** The same of an import that was not started. */
function reasonOfUnstarted(failure: Reasoned, words: ReasonWords): Reason {
  const { word, code, detail, httpStatus, answeredBy, retryAfterMs } = failure;
  if (retryAfterMs !== undefined) return 'later';
  if (answeredBy === 'status') return 'status_refused';
  const isRefusal = word === 'rejected';
  if (answeredBy === 'page' && (code === 'unexpected_response' || (isRefusal && code !== 'rate_limited'))) {
    return 'web_page';
  }
  if (isRefusal && answeredBy !== 'page' && code !== 'cancelled') {
    const known = words.find(([pattern]) => pattern.test(detail));
    if (known !== undefined) return known[1];
  }
  // One that is not tried has the code of another.
  const isQuestion = failure.attempts === 0 && failure.isNotTried !== true;
  switch (code) {
    case 'unauthorized':
    case 'forbidden':
    case 'not_found':
    case 'invalid_request':
    case 'rate_limited':
      return isQuestion ? `question_${code}` : code;
    case 'unexpected_response':
      if (!isRefusal) return 'undocumented';
      if (answeredBy === 'api' && saysAnotherRuns(detail)) return 'another_import';
      if (httpStatus !== undefined && httpStatus < 300) return 'refused_in_success';
      return answeredBy === 'api' ? 'explained' : 'undocumented';
    case 'source_mismatch':
      return failure.isCheck === true ? 'not_served_now' : 'not_served';
    default:
      return REASONS[code];
  }
}

const REASONS = {
  invalid_input: 'invalid_input',
  quota_exhausted: 'quota_exhausted',
  provider_error: 'provider_error',
  network_error: 'unreachable',
  timeout: 'too_slow',
  already_running: 'another_run',
  too_few_records: 'too_few_records',
  import_failed: 'import_failed',
  wait_timeout: 'wait_over',
  cancelled: 'stopped',
} as const;

/** Only where the words say so, and do not deny it in the same clause. */
function saysAnotherRuns(words: string): boolean {
  return words.split(/[.:;,]/).some((clause) => RUNS.test(clause) && !/\b(no|not|never|nothing)\b|n't\b/i.test(clause));
}

const RUNS =
  /\b(import|reimport|run|job|task)\b.*\b(running|ongoing|in[ _-]progress|under ?way)\b|\balready (running|in[ _-]progress|being imported|started)\b|\bbeing (re)?imported\b/i;
