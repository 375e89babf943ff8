import type { Failure, Known } from '../outcome/outcome.ts';
import type { Reason } from '../outcome/reason.ts';
import { inWordsAtLeast } from '../text/wording.ts';

/**
 * What to do about each reason, one sentence or two. Each speaks of its import and never of the step, which may have
 * started others.
 */
export type Remedies = Readonly<Record<Reason, string>>;

/** What of a failure the advice depends on. */
export type Advised = Pick<Failure & Known, 'reason' | 'retryAfterMs' | 'httpStatus'>;

/** What a table of remedies needs to know. */
interface RemedyFacts {
  /** The provider's name. */
  readonly title: string;
  /** Where a person looks for the result of an import. */
  readonly look: string;
  /** What to do where the import may be running. */
  readonly unknown: string;
  /** Whether somebody can have set a wrong one. */
  readonly canBaseUrlBeWrong: boolean;
  readonly failure: Advised;
}

/** The remedies that are the same for every provider but for its name; a provider overrides what it knows better. */
export function sharedRemedies({ title, look, unknown, canBaseUrlBeWrong, failure }: RemedyFacts): Remedies {
  const [baseUrl, orSite] = canBaseUrlBeWrong ? ['`base_url`, ', ', or from another site at `base_url`'] : ['', ''];
  const page = `A web page answered, not the API of ${title}. It may come from a firewall, a proxy or a sign-in page${orSite}. Check ${baseUrl}HTTPS_PROXY and the runner's network.`;
  const status = failure.httpStatus === undefined ? '' : ` (HTTP ${failure.httpStatus})`;
  const same = {
    unauthorized: `Check the credentials for ${title}.`,
    forbidden: `Check the permissions of the key at ${title}.`,
    not_found: `Check the ids. ${title} does not know them.`,
    invalid_request: `Fix what ${title} names, then import it again.`,
  };
  return {
    ...same,
    invalid_input: 'This import was not started. Fix this, then import it again.',
    question_unauthorized: same.unauthorized,
    quota_exhausted: `Check the plan at ${title}.`,
    question_forbidden: same.forbidden,
    question_not_found: same.not_found,
    question_invalid_request: same.invalid_request,
    rate_limited: `${title} limits how often it can be asked. Import it again later.`,
    question_rate_limited: `${title} limits how often it can be asked. Import it again in a few minutes.`,
    later: `This import was not started. Import it again in ${inWordsAtLeast(failure.retryAfterMs ?? 0)}.`,
    provider_error: `${title} is having problems${status}. Check its status page and try again later.`,
    refused_in_success: same.invalid_request,
    unknown_key: same.unauthorized,
    wrong_secret: same.unauthorized,
    wrong_project: same.not_found,
    unfit_import: same.invalid_request,
    web_page: page,
    another_import: `Wait until the other import at ${title} has ended, then import it again.`,
    explained: `This import was not started. Do what ${title} says above, then import it again.`,
    unexpected_response: `${title} does not document this answer. Check ${baseUrl}HTTPS_PROXY and the firewall.`,
    own_fault: 'This import was not started. Import it again.',
    network_error: `This import was not started. Check ${baseUrl}HTTPS_PROXY and the runner's network, then import it again.`,
    timeout:
      "This import was not started. Check HTTPS_PROXY and the runner's network, or raise `timeout_seconds`, then import it again.",
    source_mismatch:
      'This import was not started. Import it again when the file is served, or raise `source_timeout_minutes`.',
    not_served_now: 'This import was not started. Fix this, then check again.',
    already_running: `This import was not started. Look at the other import at ${title}: when it has ended, import this one again, or raise \`wait_timeout_minutes\`. If the other one is dead, \`wait: false\` triggers without looking.`,
    status_refused: `Check that the key may read the status at ${title}. This import was not started, so it is safe to import it again.`,
    too_few_records: `This import was not started. Publish a complete file, or change the limit, then import it again.`,
    too_few_imported: 'Publish a complete file, then import it again.',
    import_failed: `Fix what ${title} reports, then import it again.`,
    lost: unknown,
    own_fault_after_send: unknown,
    stopped_after_send: unknown,
    lost_to_page: `${page} ${unknown}`,
    lost_to_stranger: `${canBaseUrlBeWrong ? 'Check `base_url`. ' : ''}${unknown}`,
    wait_timeout: `${look} for its result.`,
    status_lost: `Check that the key may read the status. ${look} for the result of this import.`,
    end_not_seen: `${look} for its result.`,
    cancelled: 'This import was not started. Import it again if you want it.',
    stopped_in_wait: `${look} for its result.`,
    other_bytes: `This import was not started again. To import the new file, start a new workflow run. ${look} first.`,
    stands: `${look}. To import it anyway, start a new workflow run, with \`only\` for a list.`,
    stands_failed: 'The same file would end the same way. Publish a complete file, then import it again.',
    stopped_after_start: 'Import it again only if you want a second import.',
  };
}

const WOOSMAP_LOOK = 'Look at the dataset in the Woosmap Console';

/** What of the inputs decides what can help at Woosmap. */
interface WoosmapHow {
  readonly isWaitedFor: boolean;
  readonly hasHook: boolean;
  /** Whether the inputs have what `wait` needs to read the status. */
  readonly canWait: boolean;
  readonly hasOwnBaseUrl: boolean;
}

/** What to do about each reason at Woosmap. */
export function woosmapRemedies(
  failure: Advised,
  { isWaitedFor, hasHook, canWait, hasOwnBaseUrl }: WoosmapHow,
): Remedies {
  const unknown = `The import may be running. ${WOOSMAP_LOOK} before you import it again.`;
  const next = canWait && !isWaitedFor ? ' Next time, `wait: true` lets the action look for the run itself.' : '';
  const shared = sharedRemedies({
    title: 'Woosmap',
    look: WOOSMAP_LOOK,
    unknown: `${unknown}${next}`,
    canBaseUrlBeWrong: hasOwnBaseUrl,
    failure,
  });
  const own = hasOwnBaseUrl ? ' Check `base_url`, too.' : '';
  const hook =
    'Check `reimport_key`: `GET /datasets/{dataset_id}` shows the key of the reimport hook. A dataset without one has no hook.';
  // A question is asked with the key of the dataset, also where the trigger goes through the hook.
  const ofKey = {
    unauthorized:
      'Check `private_key`: copy the private key of the project from the Woosmap Console (API keys) into the secret again.',
    forbidden:
      'Use a private key of the project that owns the dataset, with write permission for datasets (Woosmap Console, API keys).',
    not_found: `Check \`dataset_id\`: the Woosmap Console shows the id of each dataset. The dataset may be deleted, or in another project.${own}`,
    invalid_request: 'Fix what Woosmap names. Ids are UUIDs, and the Woosmap Console shows the id of each dataset.',
  };
  const ofHook = { unauthorized: hook, forbidden: hook, not_found: `${hook}${own}`, invalid_request: hook };
  return {
    ...shared,
    ...(hasHook ? ofHook : ofKey),
    question_unauthorized: ofKey.unauthorized,
    question_forbidden: ofKey.forbidden,
    question_not_found: ofKey.not_found,
    question_invalid_request: ofKey.invalid_request,
    quota_exhausted:
      'The free quota of the Woosmap project is used up. Raise the plan or wait for the next period, then import it again.',
    rate_limited:
      'Woosmap accepts one trigger in 90 s. Import it again in two minutes, one import at a time, or raise `max_attempts`.',
    refused_in_success: shared.explained,
    status_refused:
      'Check `private_key`: with `wait`, it must be able to read the status of `dataset_id`. This import was not started, so it is safe to import it again.',
    status_lost: `Check \`private_key\`: it can no longer read the status. ${WOOSMAP_LOOK} for the result of this import.`,
    import_failed: 'Fix what the run reports, publish the file again, then import it again.',
    // After a stop the action could not look for it either.
    stopped_after_send: unknown,
    wait_timeout: `${WOOSMAP_LOOK} for its result. Raise \`wait_timeout_minutes\` if imports always take this long.`,
    stopped_in_wait: `${WOOSMAP_LOOK} for its result. Woosmap has no way to stop a run.`,
  };
}

/** What of the inputs decides what can help at Bloomreach. */
interface BloomreachHow {
  readonly isWorkspace: boolean;
  readonly isApiManaged: boolean;
  readonly hasPath: boolean;
  readonly hasOwnBaseUrl: boolean;
}

/** What to do about each reason at Bloomreach. */
export function bloomreachRemedies(failure: Advised, how: BloomreachHow): Remedies {
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
