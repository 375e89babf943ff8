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

/** Longer than this no day in the tests' own process may pause, where one waits for the other. */
const SHORT_PAUSE_MS = 1000;
const isShort = ([, , { deadlines, pauseMs }]: Row) => deadlines === 0 && pauseMs <= SHORT_PAUSE_MS;

/**
 * All bad days, by what they are about. A new one is a line in the file of its kind; what it needs beyond that is a play or
 * a world.
 */
const KINDS = [NETWORK, TLS, PROXIES, HEADS, BODIES, STATUSES, RETRY_AFTER, WAITS];

/** The short days run in the tests' own process, because a process of the step costs more than its day. */
export const NETWORK_HERE: readonly Row[] = [...NETWORK, ...TLS].filter(isShort);
export const PROXIES_HERE: readonly Row[] = PROXIES.filter(isShort);
export const ANSWERS_HERE: readonly Row[] = [HEADS, BODIES, STATUSES, RETRY_AFTER, WAITS].flat().filter(isShort);
/** The long days of each kind run the bundle, side by side; the first of each kind does, too, even if it is short. */
export const BUNDLED: readonly Row[] = KINDS.flatMap((days) =>
  days.filter((row, index) => index === 0 || !isShort(row)),
);
