import { endProcess } from './step/process.ts';
import { run } from './step/step.ts';

// Awaited at the top level: a promise that never settles ends red and not green.
await run();
endProcess();
