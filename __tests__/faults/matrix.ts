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

/** Days of what an answer says; a server without TLS is all that they need. */
const ANSWERS = [...HEADS, ...BODIES, ...STATUSES, ...RETRY_AFTER, ...WAITS];

/**
 * All bad days. A new one is a line in the file of its kind; what it needs beyond that is a play or a world. The short ones
 * of an answer run in the tests' own process, because each process costs more than its day; the others run the bundle.
 */
export const HERE: readonly Row[] = ANSWERS.filter(isShort);
export const BUNDLED: readonly Row[] = [...NETWORK, ...TLS, ...PROXIES, ...ANSWERS.filter((row) => !isShort(row))];
