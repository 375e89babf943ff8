// Ends a process whose mutant runs for ever, also one that never comes to its timers. Stryker's own limit is the time of
// all tests together: minutes for each such mutant.
const { Worker } = require('node:worker_threads');

const LIMIT_MS = 90_000;

if (process.env.__STRYKER_ACTIVE_MUTANT__ !== undefined)
  new Worker(`setTimeout(() => process.kill(process.pid, 'SIGKILL'), ${LIMIT_MS})`, { eval: true }).unref();
