import { BODIES } from './days/bodies.ts';
import { HEADS } from './days/heads.ts';
import { NETWORK } from './days/network.ts';
import { PROXIES } from './days/proxies.ts';
import { RETRY_AFTER } from './days/retry-after.ts';
import { STATUSES } from './days/statuses.ts';
import { TLS } from './days/tls.ts';
import { WAITS } from './days/waits.ts';
import type { Expected } from './expected.ts';
import type { World } from './worlds.ts';

/** A bad day: what happens, the servers on which it happens, and what has to come of it for either provider. */
export type Row = readonly [day: string, world: World, comes: Expected];

/** All bad days. A new one is a line in the file of its kind; what it needs beyond that is a play or a world. */
export const MATRIX: readonly Row[] = [
  ...NETWORK,
  ...TLS,
  ...PROXIES,
  ...HEADS,
  ...BODIES,
  ...STATUSES,
  ...RETRY_AFTER,
  ...WAITS,
];
