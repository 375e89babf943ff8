import type { Reason } from '../reason.ts';
import { inWordsAtLeast } from '../text/wording.ts';
import type { Advised } from './provider.ts';

/**
 * What to do about each reason, one sentence or two. Each speaks of its import and never of the step, which may have
 * started others.
 */
export type Remedies = Readonly<Record<Reason, string>>;

/** What a table of remedies needs to know. */
export interface RemedyFacts {
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
