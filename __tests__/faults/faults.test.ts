import { runAction } from '../../sandbox/runner.ts';
import { testDays } from './days.ts';
import { BUNDLED } from './matrix.ts';

/** Steps at a time: more than there are processors, because many of them wait for a server or for their deadline. */
const CONCURRENCY = 12;

testDays(BUNDLED, runAction, CONCURRENCY);
