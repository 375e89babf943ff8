import type { Remedies, RemedyOf } from './provider.ts';

/** What to do where the inputs are wrong, whichever provider they name. */
export const INVALID_INPUT_REMEDY = 'Fix the inputs and run this again. Nothing was sent.';

/**
 * The remedies that are the same for every provider but for its name; a provider overrides what it knows better.
 * `canBaseUrlBeWrong` is false where nobody can have set a wrong one.
 */
export function sharedRemedies(title: string, canBaseUrlBeWrong = true): Remedies {
  const baseUrl = canBaseUrlBeWrong ? '`base_url`, ' : '';
  return {
    invalid_input: INVALID_INPUT_REMEDY,
    unauthorized: `Check the credentials for ${title}.`,
    quota_exhausted: `Check the plan at ${title}.`,
    forbidden: `Check the permissions of the key at ${title}.`,
    not_found: `Check the ids. ${title} does not know them.`,
    invalid_request: `Fix what ${title} names, then run this again.`,
    rate_limited: `${title} limits how often it can be asked. Run this again later.`,
    provider_error: `${title} is having problems. Check its status page and try again later.`,
    unexpected_response: `${title} does not document this answer. Check ${baseUrl}HTTPS_PROXY and the firewall.`,
    network_error: `Nothing was started at ${title}. Check ${baseUrl}HTTPS_PROXY and the runner's network, then run this again.`,
    timeout: `Nothing was started at ${title}. Check HTTPS_PROXY and the runner's network, or raise \`timeout_seconds\`, then run this again.`,
    source_mismatch: `Nothing was started at ${title}. Run this again when the file is served, or raise \`source_timeout_minutes\`.`,
    already_running: `This step started nothing at ${title}. Look at the other import there, or raise \`wait_timeout_minutes\`, then run this again.`,
    import_failed: `Fix what ${title} reports, then run this again.`,
    wait_timeout: `Look at ${title} for the result of the import.`,
    cancelled: `This step started no import at ${title}. Run it again if you want one.`,
  };
}

/**
 * The remedy that follows from who answered and not from the status: a web page is no answer of the API, and words in the
 * API's own JSON explain a status that it does not document. `undefined` where the status tells more.
 */
export function remedyOfAnswer(title: string, failure: RemedyOf, hasOwnBaseUrl: boolean): string | undefined {
  const { word, code, detail, httpStatus, answeredBy } = failure;
  if (answeredBy === 'nobody') return word === 'unknown' ? undefined : 'No import was started. Run this again.';
  if (answeredBy === 'page' && (code === 'unexpected_response' || (word === 'rejected' && code !== 'rate_limited'))) {
    const [orSite, baseUrl] = hasOwnBaseUrl ? [', or from another site at `base_url`', '`base_url`, '] : ['', ''];
    return `A web page answered, not the API of ${title}. It may come from a firewall, a proxy or a sign-in page${orSite}. Check ${baseUrl}HTTPS_PROXY and the runner's network.`;
  }
  if (code === 'provider_error' && word !== 'unknown' && httpStatus !== undefined) {
    return `${title} is having problems (HTTP ${httpStatus}). Check its status page and try again later.`;
  }
  if (code !== 'unexpected_response') return undefined;
  if (word === 'unknown') return hasOwnBaseUrl && answeredBy !== 'api' ? 'Check `base_url`.' : undefined;
  if (word !== 'rejected' || answeredBy !== 'api') return undefined;
  return saysAnotherRuns(detail)
    ? `Wait until the other import at ${title} has ended, then run this again.`
    : `Nothing was started. Do what ${title} says above, then run this again.`;
}

/** Only where the words say so, and do not deny it in the same clause. */
function saysAnotherRuns(words: string): boolean {
  return words.split(/[.:;,]/).some((clause) => RUNS.test(clause) && !/\b(no|not|never|nothing)\b|n't\b/i.test(clause));
}

const RUNS =
  /\b(import|reimport|run|job|task)\b.*\b(running|ongoing|in[ _-]progress|under ?way)\b|\balready (running|in[ _-]progress|being imported|started)\b|\bbeing (re)?imported\b/i;
