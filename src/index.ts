import { run } from './run.ts';

// Awaited at the top level: a promise that never settles ends red (exit code 13) and not green.
await run();

// Nothing that is still open, such as a name look-up that hangs, may hold the step once everything is written.
process.stdout.write('', () => process.exit());
