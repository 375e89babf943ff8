import { run } from './step.ts';

/** How long a look-up that has just ended may still be listed, in milliseconds. */
const LOOK_UP_GRACE_MS = 200;

// Awaited at the top level: a promise that never settles ends red and not green.
await run();

// Nothing that is still open may hold the step once everything is written.
process.stdout.write('', () => endProcess(Date.now() + LOOK_UP_GRACE_MS));

function endProcess(giveUpAtMs: number): void {
  const isLookingUp = process.getActiveResourcesInfo().includes('GetAddrInfoReqWrap');
  if (process.exitCode === 0 || !isLookingUp) process.exit();
  // exit() waits for the system's name look-up, which may hang for long and cannot be ended; a red step need not.
  if (Date.now() > giveUpAtMs) process.kill(process.pid, 'SIGKILL');
  setTimeout(endProcess, 10, giveUpAtMs);
}
