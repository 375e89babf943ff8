import { testDays } from './days.ts';
import { runHere } from './here.ts';
import { NETWORK_HERE } from './matrix.ts';

testDays(NETWORK_HERE, runHere, 1);
