/** What to do about a failure, at each provider: one chunk, loaded only where something failed. */
export { bloomreachRemedies } from './bloomreach-remedies.ts';
export { woosmapRemedies } from './woosmap-remedies.ts';
