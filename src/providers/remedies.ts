import type { Remedies } from './provider.ts';

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
    source_mismatch: `Nothing was sent to ${title}. Check that the file is deployed and the address is right, or set \`source_timeout_minutes\` higher, then run this again.`,
    import_failed: `Correct what ${title} reports, and run this again.`,
    wait_timeout: `The import goes on at ${title}: look there for its result.`,
    cancelled: `Nothing is running at ${title} because of this step: run it again when you want the import.`,
  };
}
