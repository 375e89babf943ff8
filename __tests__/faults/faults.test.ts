import { runAction } from '../../sandbox/runner.ts';
import { testDays } from './days.ts';
import { runHere } from './here.ts';
import { BUNDLED, LONG } from './matrix.ts';

testDays(BUNDLED, runAction, BUNDLED.length);
testDays(LONG, runHere, 1);
