/** What looks at the published file, its source, its addresses and its runs: one chunk, loaded only where the inputs ask for it. */
export { runCheck } from './check/check.ts';
export { rehearse } from './rehearse.ts';
export { readExpected } from './source/expected.ts';
export { lastingAddresses } from './source/expiry.ts';
export { publishedSource } from './source/served.ts';
export { runsOf } from './wait/follow.ts';
