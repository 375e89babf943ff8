import type { Row } from './matrix.ts';
import type { ProviderName } from './servers.ts';

export const PROVIDERS: readonly ProviderName[] = ['woosmap', 'bloomreach'];

/** `FAULTS=all` leaves no combination out: it takes three times as long, and is for a change of the whole design. */
export const RUNS_ALL = process.env['FAULTS'] === 'all';

/** Lists that are alike: in a normal run the first day of one, the second of the next, and so on. */
export function alternate(...lists: readonly (readonly Row[])[]): Row[] {
  if (RUNS_ALL) return lists.flat();
  return (lists[0] ?? []).flatMap((_, index) => lists[index % lists.length]?.slice(index, index + 1) ?? []);
}

/** Days whose end does not depend on the provider: in a normal run the providers take turns, which halves its time. */
export function inTurn(rows: readonly Row[]): Row[] {
  if (RUNS_ALL) return [...rows];
  return rows.map(([day, world, comes], index) => {
    // Two of one provider, two of the other, so that lists that alternate meet both.
    const only = comes.only ?? PROVIDERS[Math.ceil(index / 2) % PROVIDERS.length] ?? 'woosmap';
    return [day, world, { ...comes, only }];
  });
}
