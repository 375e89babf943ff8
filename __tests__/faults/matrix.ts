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

/**
 * All bad days, by what they are about. A new one is a line in the file of its kind; what it needs beyond that is a play or
 * a world.
 */
const KINDS = [NETWORK, TLS, PROXIES, HEADS, BODIES, STATUSES, RETRY_AFTER, WAITS];
const isLong = ([, , { deadlines, pauseMs }]: Row) => deadlines > 0 || pauseMs > 1000;
const others = KINDS.flatMap((days) => days.slice(1));

/** The first of each kind runs the bundle; the others run in the tests' own process, since a process costs more than its day. */
export const BUNDLED: readonly Row[] = KINDS.flatMap((days) => days.slice(0, 1));
export const SHORT = others.filter((row) => !isLong(row));
/** They wait for a deadline or a pause, one behind the other, while other tests have the processors. */
export const LONG = others.filter(isLong);
