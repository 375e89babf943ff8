// What looks at the published file, its source, its addresses and its runs: one chunk, loaded only where the inputs ask for it.
import { describeRequest } from '../http/request-plan.ts';
import type { Outcome } from '../outcome/outcome.ts';
import type { Import } from '../providers/provider.ts';
import { warnOfExpiry } from '../source/expiry.ts';
import { judgePublished } from '../source/published-file.ts';
import type { World } from '../world.ts';

export { lastingAddresses } from '../source/expiry.ts';
export { readExpected } from '../source/published-file.ts';
export { publishedSource } from '../source/served.ts';
export { runsOf } from '../wait/follow.ts';
export { runCheck } from './check.ts';

/** A dry run: looks at what needs nobody else, the published file and the addresses, and shows the request. Never rejects. */
export async function rehearse(item: Import, world: World): Promise<Outcome> {
  const { log, warn, signal } = world;
  const { source, addresses, plan } = item;
  warnOfExpiry(addresses, world);
  let known: Pick<Outcome, 'recordCount'> = {};
  if (source?.published !== undefined) {
    const judged = await judgePublished(source.published, item, source, signal);
    known = judged.known;
    if ('end' in judged) return { ...judged.end, ...known, attempts: 0 };
    if (judged.says !== undefined) log(judged.says);
    if (judged.warning !== undefined) warn(judged.warning);
  }
  const [line, ...more] = describeRequest(plan.request);
  log(`Dry run. This would be sent: ${line}`);
  for (const text of more) log(text);
  return { ...known, word: 'dry_run', attempts: 0 };
}
