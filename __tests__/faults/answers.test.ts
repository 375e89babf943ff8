import { testDays } from './days.ts';
import { runHere } from './here.ts';
import { ANSWERS_HERE } from './matrix.ts';

testDays(ANSWERS_HERE, runHere, 1);
