import type { StepLog } from './report/step-log.ts';

/** How long a look-up that has just ended may still be listed, in milliseconds. */
const LOOK_UP_GRACE_MS = 200;

/** Ends as a signal that the runner sends when the run is cancelled: SIGINT, 7.5 s later SIGTERM. */
export function stopSignal(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, () => controller.abort());
  return controller.signal;
}

/** Says whether a signal has come by now; it is heard between two turns of the event loop. */
export async function hasStopped(signal: AbortSignal): Promise<boolean> {
  for (let turn = 0; turn < 2; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  return signal.aborted;
}

/** Keeps what the process meets on its way from deciding the step. */
export function guardProcess(log: StepLog): void {
  // Nobody reads any more: there is nothing left to tell, and the result stands in the exit code.
  process.stdout.on('error', () => {});
  // A stray error of a socket that nobody listens to any more must not decide the step: its deadline does.
  process.on('uncaughtException', (error) => log.line(`Unexpected: ${error.name}`));
  // tunnel uses an old Buffer constructor; the warning about it would only worry people.
  process.noDeprecation = true;
  if (process.env['NODE_TLS_REJECT_UNAUTHORIZED'] === '0') {
    delete process.env['NODE_TLS_REJECT_UNAUTHORIZED'];
    log.line(
      'NODE_TLS_REJECT_UNAUTHORIZED=0 is ignored: keys are sent to verified hosts only. A private CA goes into NODE_EXTRA_CA_CERTS.',
    );
  }
}

/** A wait may last a day, in which V8 would let the young generation grow to 64 MiB with the garbage of the polls. */
export function keepMemorySmall(): void {
  process.getBuiltinModule('node:v8').setFlagsFromString('--optimize-for-size');
}

/** Ends the process once everything is written, whatever is still open. */
export function endProcess(): void {
  process.stdout.write('', () => exitOrKill(Date.now() + LOOK_UP_GRACE_MS));
}

function exitOrKill(giveUpAtMs: number): void {
  const isLookingUp = process.getActiveResourcesInfo().includes('GetAddrInfoReqWrap');
  if (process.exitCode === 0 || !isLookingUp) process.exit();
  // exit() waits for the system's name look-up, which may hang for long and cannot be ended; a red step need not.
  if (Date.now() > giveUpAtMs) process.kill(process.pid, 'SIGKILL');
  setTimeout(exitOrKill, 10, giveUpAtMs);
}
