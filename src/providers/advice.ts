/** What to do about a failure, at each provider: one chunk, loaded only where something failed. */
export { bloomreachRemedy } from './bloomreach-remedies.ts';
export { woosmapRemedy } from './woosmap-remedies.ts';
