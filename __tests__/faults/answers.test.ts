import { runActionHere } from '../support/step.ts';
import { testDays } from './days.ts';
import { HERE } from './matrix.ts';

testDays(HERE, runActionHere, 1);
