import { testDays } from './days.ts';
import { runHere } from './here.ts';
import { PROXIES_HERE } from './matrix.ts';

testDays(PROXIES_HERE, runHere, 1);
