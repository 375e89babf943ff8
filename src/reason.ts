/** Stable words for what went wrong, for workflows to branch on. */
export const ERROR_CODES = [
  'invalid_input',
  'unauthorized',
  'quota_exhausted',
  'forbidden',
  'not_found',
  'invalid_request',
  'rate_limited',
  'provider_error',
  'unexpected_response',
  'network_error',
  'timeout',
  'source_mismatch',
  'already_running',
  'too_few_records',
  'import_failed',
  'wait_timeout',
  'cancelled',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** Reasons that tell the error code. Those of a question say that it was refused before any trigger was sent. */
export const CODES = {
  invalid_input: 'invalid_input',
  unauthorized: 'unauthorized',
  question_unauthorized: 'unauthorized',
  quota_exhausted: 'quota_exhausted',
  forbidden: 'forbidden',
  question_forbidden: 'forbidden',
  not_found: 'not_found',
  question_not_found: 'not_found',
  invalid_request: 'invalid_request',
  question_invalid_request: 'invalid_request',
  rate_limited: 'rate_limited',
  question_rate_limited: 'rate_limited',
  provider_error: 'provider_error',
  /** A 2xx that says that it is none. */
  refused_in_success: 'unexpected_response',
  /** The API's own words say that another import runs, or explain a status that nobody documents. */
  another_import: 'unexpected_response',
  explained: 'unexpected_response',
  undocumented: 'unexpected_response',
  own_fault: 'unexpected_response',
  own_fault_after_send: 'unexpected_response',
  unreachable: 'network_error',
  too_slow: 'timeout',
  not_served: 'source_mismatch',
  /** A check does not wait for the source. */
  not_served_now: 'source_mismatch',
  /** An earlier try imported another file, and what is in both would come twice. */
  other_bytes: 'source_mismatch',
  another_run: 'already_running',
  too_few_records: 'too_few_records',
  /** The run succeeded, and the data is live. */
  too_few_imported: 'too_few_records',
  import_failed: 'import_failed',
  wait_over: 'wait_timeout',
  stopped: 'cancelled',
  stopped_after_send: 'cancelled',
  stopped_in_wait: 'cancelled',
  stopped_after_start: 'cancelled',
} as const satisfies Readonly<Record<string, ErrorCode>>;

export type CodedReason = keyof typeof CODES;

/** Why an import failed, as far as the advice to a person depends on it; the code of those named here comes with the answer. */
export type Reason =
  | CodedReason
  /** An earlier try of the same workflow run started it, and its end stands. */
  | 'stands'
  | 'stands_failed'
  /** Only the provider's words tell these. */
  | 'unknown_key'
  | 'wrong_secret'
  | 'wrong_project'
  | 'unfit_import'
  /** Something else than the API answered. */
  | 'web_page'
  /** The provider asks for a pause that is longer than this step waits. */
  | 'later'
  /** The key may not read the status: before the trigger, and while the run was followed. */
  | 'status_refused'
  | 'status_lost'
  | 'end_not_seen'
  /** The request went out, and no usable answer came back: none, a web page, or one that the API does not give. */
  | 'lost'
  | 'lost_to_page'
  | 'lost_to_stranger';

/** Words of a provider that tell more than the status that they come with. */
export type ReasonWords = readonly (readonly [words: RegExp, reason: Reason])[];
