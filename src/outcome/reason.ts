/**
 * Stable words for what went wrong, for workflows to branch on, each with the reasons that tell more. Those of a question say
 * that it was refused before any trigger was sent.
 */
const CODES = {
  invalid_input: [],
  unauthorized: ['question_unauthorized'],
  quota_exhausted: [],
  forbidden: ['question_forbidden'],
  not_found: ['question_not_found'],
  invalid_request: ['question_invalid_request'],
  rate_limited: ['question_rate_limited'],
  provider_error: [],
  unexpected_response: [
    /** A 2xx that says that it is none. */
    'refused_in_success',
    /** The API's own words say that another import runs, or explain a status that nobody documents. */
    'another_import',
    'explained',
    'own_fault',
    'own_fault_after_send',
    'end_not_seen',
  ],
  network_error: [],
  timeout: [],
  source_mismatch: [
    /** A check does not wait for the source. */
    'not_served_now',
    /** An earlier try imported another file, and what is in both would come twice. */
    'other_bytes',
  ],
  already_running: [],
  too_few_records: [
    /** The run succeeded, and the data is live. */
    'too_few_imported',
  ],
  import_failed: [],
  wait_timeout: [],
  cancelled: ['stopped_after_send', 'stopped_in_wait', 'stopped_after_start'],
} as const;

export type ErrorCode = keyof typeof CODES;
export const ERROR_CODES = Object.keys(CODES) as ErrorCode[];

/** A reason that tells its code. */
export type CodedReason = ErrorCode | (typeof CODES)[ErrorCode][number];

/** The code of a reason. */
export function codeOf(reason: CodedReason): ErrorCode {
  const isOf = (code: ErrorCode) => code === reason || CODES[code].some((finer) => finer === reason);
  return ERROR_CODES.find(isOf) as ErrorCode;
}

/**
 * Why an import failed, as far as the advice to a person depends on it; whoever decides that it failed says so. Where nothing
 * tells more, it is the error code; the code of those named here comes with the answer.
 */
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
  /** The request went out, and no usable answer came back: none, a web page, or one that the API does not give. */
  | 'lost'
  | 'lost_to_page'
  | 'lost_to_stranger';

/** Words of a provider that tell more than the status that they come with. */
export type ReasonWords = readonly (readonly [words: RegExp, reason: Reason])[];
