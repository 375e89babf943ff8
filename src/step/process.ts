import type { StepLog } from '../report/step-log.ts';

/** How long a look-up that has just ended may still be listed, in milliseconds. */
const LOOK_UP_GRACE_MS = 200;

/** The Node that action.yml names; the code uses what older ones lack. */
const NODE_MAJOR = 24;

/** Says that this Node is too old, which a runner that is not GitHub's may start all the same. */
export function problemOfNode(): string | undefined {
  if (Number.parseInt(process.versions.node, 10) >= NODE_MAJOR) return undefined;
  return `This action needs Node ${NODE_MAJOR}, but this runner started ${process.version}.`;
}

const STOP_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK'];

/**
 * Ends as a signal that asks the step to stop: the runner sends SIGINT, 7.5 s later SIGTERM, for a cancel and for a
 * time-out alike; a closed terminal sends SIGHUP, Windows SIGBREAK.
 */
export function stopSignal(): AbortSignal {
  const controller = new AbortController();
  for (const name of STOP_SIGNALS) {
    process.on(name, () => {
      // Also where nobody asks any more: the process may be ending.
      process.exitCode = 1;
      controller.abort();
    });
  }
  return controller.signal;
}

/** Says whether a signal has come by now; it is heard between two turns of the event loop. */
export async function hasStopped(signal: AbortSignal): Promise<boolean> {
  await turns();
  return signal.aborted;
}

async function turns(): Promise<void> {
  for (let turn = 0; turn < 2; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

/** Keeps what the process meets on its way from deciding the step. */
export function guardProcess(log: StepLog): void {
  // Nobody reads any more: there is nothing left to tell, and the result stands in the exit code.
  process.stdout.on('error', () => {});
  // A stray error of a socket that nobody listens to any more must not decide the step: its deadline does.
  process.on('uncaughtException', (error) => log.line(`Unexpected error: ${error.name}.`));
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
  process.stdout.write('', () => void exitSoon(Date.now() + LOOK_UP_GRACE_MS));
}

async function exitSoon(giveUpAtMs: number): Promise<void> {
  // A Node that is too old, and only told to be so, does not have it.
  while (process.getActiveResourcesInfo?.().includes('GetAddrInfoReqWrap') === true) {
    if (Date.now() > giveUpAtMs) exitDespiteLookUp();
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  await turns();
  // What comes from here on ends the process as any signal does.
  for (const name of STOP_SIGNALS) process.removeAllListeners(name);
  process.exit();
}

/** exit() waits for the system's name look-up, which may hang for long and cannot be ended. */
function exitDespiteLookUp(): void {
  if (process.exitCode !== 0) process.kill(process.pid, 'SIGKILL');
  // A killed step is red. A green one becomes a Node that has nothing to do, which ends it at once; Windows cannot do that.
  try {
    process.execve?.(process.execPath, [process.execPath, '--eval', ''], {});
  } catch {
    // Where permissions forbid it, the step is held until the look-up ends.
  }
  process.exit();
}
