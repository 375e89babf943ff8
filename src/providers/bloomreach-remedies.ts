import type { Remedies, RemedyOf } from './provider.ts';
import { remedyOfAnswer, sharedRemedies } from './remedies.ts';

/** One sentence or two that tell a person what to do about a failure at Bloomreach. */
export function bloomreachRemedy(failure: RemedyOf, hasOwnBaseUrl: boolean): string {
  const { word, code, detail, httpStatus, answeredBy } = failure;
  // A customer's own API Base URL is an input, so a wrong one is a cause also where none was given.
  const ofAnswer = remedyOfAnswer('Bloomreach', failure, hasOwnBaseUrl || answeredBy === 'page');
  if (word === 'unknown') return ofAnswer === undefined ? UNKNOWN_REMEDY : `${ofAnswer} ${UNKNOWN_REMEDY}`;
  if (word === 'rejected' && answeredBy !== 'page') {
    const known = REMEDIES_BY_WORDS.find(([words]) => words.test(detail));
    if (known !== undefined) return known[1];
    // `success: false` with a 2xx is a documented refusal, and its words tell what to correct.
    if (httpStatus !== undefined && httpStatus < 300) return REMEDIES.invalid_request;
  }
  return ofAnswer ?? REMEDIES[code];
}

const UNKNOWN_REMEDY =
  'The import may be running: look at Data & Assets > Imports in Bloomreach before you run this again, because a second run imports everything twice.';

const REMEDIES: Remedies = {
  ...sharedRemedies('Bloomreach'),
  unauthorized:
    'Check `api_key_id` and `api_secret`: a private API key from Project settings > Access management > API (for `workspace_id` a workspace key), and `base_url` against the API Base URL shown there.',
  quota_exhausted: 'Ask the owner of the Bloomreach account about its plan, then run this again.',
  forbidden:
    'Give the key the permission Imports > Allow trigger imports in Project settings > Access management > API, and check that it belongs to this project or workspace.',
  not_found:
    'Check `import_id` and `project_token` or `workspace_id` (the address of the import in the app shows them), and `base_url` against the API Base URL in Project settings > Access management > API.',
  invalid_request:
    'Correct what Bloomreach names: an import of the Imports Management API needs `api_managed: true`, `path` goes with URL and file-storage imports only, and copy & paste, upload, item collection, Snowflake and Databricks imports cannot be started.',
  rate_limited: 'Run this again later, with fewer imports at a time, or raise `max_attempts`.',
  provider_error: 'Bloomreach has a fault of its own: look at its status page, and run this again later.',
};

/** Words that tell more than the status that they come with (seen in the API's own answers). */
const REMEDIES_BY_WORDS: readonly (readonly [words: RegExp, remedy: string])[] = [
  [/could not authenticate/i, REMEDIES.unauthorized],
  [
    /\baccess key\b.{0,100}\b(not found|unknown|does not exist)\b|\bunknown access key\b/i,
    'Check `api_key_id`: Bloomreach does not know it. Copy the id of a private API key from Project settings > Access management > API (for `workspace_id` a workspace key).',
  ],
  [
    /\b(invalid|wrong|incorrect)( \w+)? secret\b|\bsecret( \w+)? is (invalid|wrong|incorrect)\b/i,
    'Check `api_secret`: it does not belong to `api_key_id`. Copy it again from Project settings > Access management > API, or make a new key.',
  ],
  [
    /\binvalid project[ _-]?(id|token)\b|\bproject[ _-]?(id|token)\b.{0,100}\binvalid\b/i,
    'Check `project_token`: it is not the token of a project. Project settings > Access management > API shows it, and the API Base URL for `base_url`.',
  ],
  [/no permission/i, REMEDIES.forbidden],
];
