import { testDays } from './days.ts';
import { runHere } from './here.ts';
import { SHORT } from './matrix.ts';

testDays(SHORT, runHere, 1);
