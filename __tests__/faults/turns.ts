import type { Row } from './matrix.ts';
import type { ProviderName } from './servers.ts';

export const PROVIDERS: readonly ProviderName[] = ['woosmap', 'bloomreach'];

/** `FAULTS=some` leaves out combinations that differ in little, which saves a third of the time while one works. */
export const RUNS_ALL = process.env['FAULTS'] !== 'some';

/** Lists that are alike: with `FAULTS=some` the first day of one, the second of the next, and so on. */
export function alternate(...lists: readonly (readonly Row[])[]): Row[] {
  if (RUNS_ALL) return lists.flat();
  return (lists[0] ?? []).flatMap((_, index) => lists[index % lists.length]?.slice(index, index + 1) ?? []);
}

/** Days whose end does not depend on the provider: with `FAULTS=some` the providers take turns. */
export function inTurn(rows: readonly Row[]): Row[] {
  if (RUNS_ALL) return [...rows];
  return rows.map(([day, world, comes], index) => {
    // Two of one provider, two of the other, so that lists that alternate meet both.
    const only = comes.only ?? PROVIDERS[Math.ceil(index / 2) % PROVIDERS.length] ?? 'woosmap';
    return [day, world, { ...comes, only }];
  });
}
