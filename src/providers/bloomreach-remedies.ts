import type { Remedies, RemedyOf } from './provider.ts';
import { remedyOfAnswer, sharedRemedies } from './remedies.ts';

/** What of the inputs decides what can help. */
interface How {
  readonly isWorkspace: boolean;
  readonly isApiManaged: boolean;
  readonly hasPath: boolean;
  readonly hasOwnBaseUrl: boolean;
}

/** One sentence or two that tell a person what to do about a failure at Bloomreach. */
export function bloomreachRemedy(failure: RemedyOf, how: How): string {
  const { word, code, detail, httpStatus, answeredBy } = failure;
  // A customer's own API Base URL is an input, so a wrong one is a cause also where none was given.
  const ofAnswer = remedyOfAnswer('Bloomreach', failure, how.hasOwnBaseUrl || answeredBy === 'page');
  if (word === 'unknown') return ofAnswer === undefined ? UNKNOWN_REMEDY : `${ofAnswer} ${UNKNOWN_REMEDY}`;
  const remedies = remediesFor(failure, how);
  if (word === 'rejected' && answeredBy !== 'page') {
    const known = WORDS.find(([words]) => words.test(detail));
    if (known !== undefined) return remedies[known[1]];
    // `success: false` with a 2xx is a documented refusal, and its words tell what to correct.
    if (httpStatus !== undefined && httpStatus < 300) return remedies.invalid_request;
  }
  return ofAnswer ?? remedies[code];
}

const UNKNOWN_REMEDY =
  'The import may be running. Look at Data & Assets > Imports in Bloomreach before you run this again: a second start imports everything twice.';

/** Words that tell more than the status that they come with (seen in the API's own answers). */
const WORDS: readonly (readonly [words: RegExp, what: keyof ReturnType<typeof remediesFor>])[] = [
  [/could not authenticate/i, 'unauthorized'],
  [/\baccess key\b.{0,100}\b(not found|unknown|does not exist)\b|\bunknown access key\b/i, 'unknown_key'],
  [/\b(invalid|wrong|incorrect)( \w+)? secret\b|\bsecret( \w+)? is (invalid|wrong|incorrect)\b/i, 'wrong_secret'],
  [/\binvalid project[ _-]?(id|token)\b|\bproject[ _-]?(id|token)\b.{0,100}\binvalid\b/i, 'wrong_project'],
  [/no permission/i, 'forbidden'],
];

/** A remedy for each code, and for what only the words of an answer tell. */
function remediesFor({ attempts }: RemedyOf, { isWorkspace, isApiManaged, hasPath }: How) {
  const page = `${isWorkspace ? 'Workspace' : 'Project'} settings > Access management > API`;
  const place = isWorkspace ? 'workspace' : 'project';
  const owner = isWorkspace ? '`workspace_id`' : '`project_token`';
  const baseUrl = 'Compare `base_url` with the API Base URL on that page.';
  const hints = [
    isWorkspace || isApiManaged ? '' : ' An import of the Imports Management API needs `api_managed: true`.',
    hasPath ? ' `path` works with URL and file-storage imports only.' : '',
    isWorkspace
      ? ' Copy & paste and upload imports cannot be started.'
      : ' Copy & paste, upload, item collection, Snowflake and Databricks imports cannot be started in a project.',
  ];
  return {
    ...sharedRemedies('Bloomreach'),
    unauthorized: `Check \`api_key_id\` and \`api_secret\`: copy a private API key again from ${page}. ${baseUrl}`,
    quota_exhausted: 'Ask the owner of the Bloomreach account about its plan, then run this again.',
    // A check needs no permission.
    forbidden: `${attempts === 0 ? 'Check' : 'Give the key the permission Imports > Allow trigger imports, and check'} that the key belongs to this ${place} (${page}).`,
    not_found: `Check \`import_id\` and ${owner}: the address of the import in the app shows them. Then look at ${page}. ${baseUrl}`,
    invalid_request: `Fix what Bloomreach names.${hints.join('')}`,
    rate_limited: 'Run this again later, with fewer imports at a time, or raise `max_attempts`.',
    unknown_key: `Check \`api_key_id\`: Bloomreach does not know it. Copy the id of a private API key from ${page}.`,
    wrong_secret: `Check \`api_secret\`: it does not belong to \`api_key_id\`. Copy it again from ${page}, or make a new key.`,
    wrong_project: `Check \`project_token\`: it is not the token of a project. Copy it from Project settings > Access management > API. ${baseUrl}`,
  } satisfies Remedies & Record<string, string>;
}
