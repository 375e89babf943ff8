import type { Remedies, RemedyOf } from './provider.ts';

/** What to do where the inputs are wrong, whichever provider they name. */
export const INVALID_INPUT_REMEDY = 'Fix the inputs and run this again. Nothing was sent.';

/** The remedies that are the same for every provider but for its name; a provider overrides what it knows better. */
export function sharedRemedies(title: string): Remedies {
  const again = `nothing was started at ${title}, so it is safe to run this again`;
  return {
    invalid_input: INVALID_INPUT_REMEDY,
    unauthorized: `Check the credentials for ${title}.`,
    quota_exhausted: `Check the plan at ${title}.`,
    forbidden: `Check the permissions of the key at ${title}.`,
    not_found: `Check the ids: ${title} does not know them.`,
    invalid_request: `Correct what ${title} names, and run this again.`,
    rate_limited: `Run this again later: ${title} limits how often it may be asked.`,
    provider_error: `${title} has a fault of its own: run this again later.`,
    unexpected_response: `Check \`base_url\`, proxy and firewall: the answer is none that ${title} documents.`,
    network_error: `Check \`base_url\`, HTTPS_PROXY and the runner's network; ${again}.`,
    timeout: `Check the runner's network and HTTPS_PROXY, or raise \`timeout_seconds\`; ${again}.`,
    source_mismatch: `Nothing was started at ${title}. Check that the file is deployed and the address is right, or set \`source_timeout_minutes\` higher, then run this again.`,
    already_running: `Nothing was started at ${title}. Look there for the other import, or set \`wait_timeout_minutes\` higher, then run this again.`,
    import_failed: `Correct what ${title} reports, and run this again.`,
    wait_timeout: `The import goes on at ${title}: look there for its result.`,
    cancelled: `Nothing is running at ${title} because of this step: run it again when you want the import.`,
  };
}

/**
 * The remedy that follows from who answered and not from the status: a web page is no answer of the API, and words in the
 * API's own JSON explain a status that it does not document. `undefined` where the status tells more.
 */
export function remedyOfAnswer(title: string, failure: RemedyOf, hasOwnBaseUrl: boolean): string | undefined {
  const { word, code, detail, answeredBy } = failure;
  const baseUrl = hasOwnBaseUrl ? ' and `base_url`' : '';
  if (answeredBy === 'page' && (code === 'unexpected_response' || (word === 'rejected' && code !== 'rate_limited'))) {
    return `A web page answered, not the API of ${title}: a firewall, a proxy or a sign-in portal${hasOwnBaseUrl ? ', or another site at `base_url`' : ''}. Check HTTPS_PROXY, the runner's network${baseUrl}.`;
  }
  if (code !== 'unexpected_response') return undefined;
  if (word === 'unknown') return hasOwnBaseUrl && answeredBy !== 'api' ? 'Check `base_url`.' : undefined;
  if (word !== 'rejected' || answeredBy !== 'api') return undefined;
  return saysAnotherRuns(detail)
    ? `Another import is running at ${title}: wait until it has ended, then run this again.`
    : `Nothing was started: do what ${title} says above, then run this again.`;
}

/** Only where the words say so, and do not deny it in the same clause. */
function saysAnotherRuns(words: string): boolean {
  return words.split(/[.:;,]/).some((clause) => RUNS.test(clause) && !/\b(no|not|never|nothing)\b|n't\b/i.test(clause));
}

const RUNS =
  /\b(import|reimport|run|job|task)\b.*\b(running|ongoing|in[ _-]progress|under ?way)\b|\balready (running|in[ _-]progress|being imported|started)\b|\bbeing (re)?imported\b/i;
