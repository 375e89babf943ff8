import type { Advised } from './provider.ts';
import { type Remedies, sharedRemedies } from './remedies.ts';

/** What of the inputs decides what can help. */
interface How {
  readonly isWorkspace: boolean;
  readonly isApiManaged: boolean;
  readonly hasPath: boolean;
  readonly hasOwnBaseUrl: boolean;
}

/** What to do about each reason at Bloomreach. */
export function bloomreachRemedies(failure: Advised, how: How): Remedies {
  const { isWorkspace, isApiManaged, hasPath, hasOwnBaseUrl } = how;
  const unknown =
    'The import may be running. Look at Data & Assets > Imports in Bloomreach before you import it again: a second start imports everything twice.';
  const shared = sharedRemedies({
    title: 'Bloomreach',
    look: 'Look at Data & Assets > Imports in Bloomreach',
    unknown,
    // A customer's own API Base URL is an input, so a wrong one is a cause also where none was given.
    canBaseUrlBeWrong: true,
    failure,
  });
  const page = `${isWorkspace ? 'Workspace' : 'Project'} settings > Access management > API`;
  const place = isWorkspace ? 'workspace' : 'project';
  const owner = isWorkspace ? '`workspace_id`' : '`project_token`';
  const baseUrl = 'Compare `base_url` with the API Base URL on that page.';
  const unfit = isWorkspace
    ? 'Copy & paste and upload imports cannot be started.'
    : 'Copy & paste, upload, item collection, Snowflake and Databricks imports cannot be started in a project.';
  const hints = [
    isWorkspace || isApiManaged ? '' : ' An import of the Imports Management API needs `api_managed: true`.',
    hasPath ? ' `path` works with URL and file-storage imports only.' : '',
    ` ${unfit}`,
  ];
  const unauthorized = `Check \`api_key_id\` and \`api_secret\`: copy a private API key again from ${page}. ${baseUrl}`;
  const belongs = `that the key belongs to this ${place} (${page}).`;
  const notFound = `Check \`import_id\` and ${owner}: the URL of the import in the app shows them. Then look at ${page}. ${baseUrl}`;
  const invalid = `Fix what Bloomreach names.${hints.join('')}`;
  return {
    ...shared,
    unauthorized,
    question_unauthorized: unauthorized,
    quota_exhausted: 'Ask the owner of the Bloomreach account about its plan, then import it again.',
    forbidden: `Give the key the permission Imports > Allow trigger imports, and check ${belongs}`,
    // A question needs no permission.
    question_forbidden: `Check ${belongs}`,
    not_found: notFound,
    question_not_found: notFound,
    invalid_request: invalid,
    question_invalid_request: invalid,
    refused_in_success: invalid,
    unfit_import: `${unfit} Give the import a URL or a file storage as its source in Bloomreach.`,
    rate_limited: 'Import it again later, with fewer imports at a time, or raise `max_attempts`.',
    unknown_key: `Check \`api_key_id\`: Bloomreach does not know it. Copy the id of a private API key from ${page}.`,
    wrong_secret: `Check \`api_secret\`: it does not belong to \`api_key_id\`. Copy it again from ${page}, or make a new key.`,
    wrong_project: `Check \`project_token\`: it is not the token of a project. Copy it from Project settings > Access management > API. ${baseUrl}`,
    ...(hasOwnBaseUrl ? {} : { lost_to_stranger: unknown }),
  };
}
