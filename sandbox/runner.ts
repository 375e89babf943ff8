import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { MAIN_URL } from './action-manifest.ts';
import { type GitHubContext, RUNTIME_TOKEN, stepEnvironment } from './runner-environment.ts';
import { makeStepFiles, type StepFiles, takeFiles } from './runner-files.ts';
import { describeStep, STEP_NAME, withDefaults } from './runner-inputs.ts';
import { makeStepLog, type StepLog, type StepLogOptions } from './runner-log.ts';
import { makeMasks } from './runner-masks.ts';
import { interrupt, readLines } from './runner-process.ts';

export type StepOptions = {
  /** The step's `with`. An input that is given, even as an empty text, beats the default of action.yml. */
  inputs: Record<string, string>;
  /**
   * The step's `env`: beside the runner's own variables, and before them, so that a test can point one elsewhere, which no
   * workflow can; `undefined` takes one away.
   */
  env?: Record<string, string | undefined>;
  /** The job's secrets, masked from the start. */
  secrets?: readonly string[];
  /** The file to run: action.yml's own where none is given. */
  entry?: string;
  execArgv?: readonly string[];
  githubContext?: GitHubContext;
  /** Files of the workspace: their paths in it, and what they hold. */
  workspaceFiles?: Record<string, string>;
  /** The step's `continue-on-error`. */
  continueOnError?: boolean;
  /** The step's `timeout-minutes`; GitHub takes whole ones only. None by default. */
  timeoutMinutes?: number;
  /** Cancels the job as soon as this says so of the output so far. */
  cancelWhen?: (stdoutSoFar: string) => boolean;
  /** Called with each line that a person sees, as it appears. */
  onLine?: (line: string) => void;
  /** A step that takes longer is killed, so that no test hangs. Default 60,000. */
  killAfterMs?: number;
} & StepLogOptions;

export type StepResult = Omit<StepLog, 'lines' | 'hasFailed' | 'hasEnded' | 'hasCrashed'> & {
  /** What later steps see as `steps.<id>.outcome` and `steps.<id>.conclusion`. */
  outcome: Outcome;
  conclusion: Outcome;
  exitCode: number | null;
  signal: NodeJS.Signals | null;
  /** As written: nothing is masked in the two streams, the commands, the outputs and the summary. */
  stdout: string;
  stderr: string;
  summary: string;
  /** As a person sees it: masked. It begins with the step's `with` and `env`, so many lines of it. */
  log: string[];
  openingLines: number;
  /** What the step had masked. */
  masks: string[];
  durationMs: number;
};

export type Outcome = 'success' | 'failure' | 'cancelled';

export type RunningStep = {
  result: Promise<StepResult>;
  /** Cancels the job, as a person does on the page. */
  cancel(): void;
  /** Ends the time of `timeout-minutes` now; one minute where none was given. */
  timeOut(): void;
  kill(signal: NodeJS.Signals): void;
};

const DEFAULT_KILL_AFTER_MS = 60_000;

/** Runs the action as one step of a job, like GitHub's runner, and waits for its end. */
export async function runAction(options: StepOptions): Promise<StepResult> {
  return (await startAction(options)).result;
}

/** Starts the action as one step of a job. Throws unless this process runs on Node 24, which action.yml names. */
export async function startAction(options: StepOptions): Promise<RunningStep> {
  if (!process.versions.node.startsWith('24.'))
    throw new Error(`The action runs on Node 24, this is ${process.version}.`);
  const { timeoutMinutes = 1, secrets = [] } = options;
  const files = await makeStepFiles(options.githubContext?.payload ?? {}, options.workspaceFiles);
  const masks = makeMasks();
  for (const secret of [RUNTIME_TOKEN, ...secrets]) masks.add(secret);
  const masksOfJob = masks.values.length;
  const log = makeStepLog(masks, options);
  let told = 0;
  const tell = () => {
    const lines = log.lines.slice(told);
    told = log.lines.length;
    for (const line of lines) options.onLine?.(line);
  };
  const startedAtMs = performance.now();
  let child: ReturnType<typeof spawnStep>;
  let openingLines: number;
  try {
    describeStep(log, options.inputs, options.env);
    openingLines = log.lines.length;
    tell();
    child = spawnStep(options, files);
  } catch (error) {
    await files.remove();
    throw error;
  }

  let endedBy: 'cancel' | 'time-out' | undefined;
  const end = (by: 'cancel' | 'time-out') => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    if (endedBy === undefined) interrupt(child);
    if (endedBy !== 'cancel') endedBy = by;
  };
  const takeLine = (line: string) => {
    log.take(line);
    tell();
    // The real runner goes on to the next step and kills what is left at the end of the job.
    if (log.hasEnded) child.kill('SIGKILL');
  };
  const written = { stdout: '', stderr: '' };
  readLines(child.stdout, takeLine, (text) => {
    written.stdout += text;
    if (endedBy === undefined && options.cancelWhen?.(written.stdout)) end('cancel');
  });
  readLines(child.stderr, takeLine, (text) => {
    written.stderr += text;
  });
  const timers = [setTimeout(() => child.kill('SIGKILL'), options.killAfterMs ?? DEFAULT_KILL_AFTER_MS)];
  if (options.timeoutMinutes !== undefined) timers.push(setTimeout(() => end('time-out'), timeoutMinutes * 60_000));

  async function finish(exitCode: number | null, signal: NodeJS.Signals | null): Promise<StepResult> {
    const durationMs = performance.now() - startedAtMs;
    const { summary, outputs } = await takeFiles(files, log);
    if (endedBy === 'cancel') log.annotate('error', 'The operation was canceled.');
    if (endedBy === 'time-out')
      log.annotate('error', `The action '${STEP_NAME}' has timed out after ${timeoutMinutes} minutes.`);
    tell();
    const isGreen = exitCode === 0 && endedBy === undefined && !log.hasFailed && !log.hasCrashed;
    const outcome = endedBy === 'cancel' ? 'cancelled' : isGreen ? 'success' : 'failure';
    const conclusion = outcome === 'failure' && options.continueOnError ? 'success' : outcome;
    const { commands, annotations, runnerErrors, lines, markedLines } = log;
    const ends = { outcome, conclusion, exitCode, signal, durationMs } as const;
    const seen = {
      log: lines,
      openingLines,
      markedLines,
      annotations,
      masks: masks.values.slice(masksOfJob),
      runnerErrors,
    };
    const left = log.hasCrashed ? { outputs: {}, summary: '' } : { outputs: { ...log.outputs, ...outputs }, summary };
    return { ...ends, ...written, commands, ...left, ...seen };
  }

  const result = new Promise<StepResult>((resolve, reject) => {
    child.on('error', reject);
    // The real runner waits five seconds at most for children that still hold the streams.
    child.on('close', (exitCode, signal) => {
      for (const timer of timers) clearTimeout(timer);
      resolve(finish(exitCode, signal));
    });
  }).finally(() => files.remove());
  return { result, cancel: () => end('cancel'), timeOut: () => end('time-out'), kill: (signal) => child.kill(signal) };
}

function spawnStep({ inputs, env, entry, execArgv = [], githubContext = {}, debug }: StepOptions, files: StepFiles) {
  const debugMode = debug ? { RUNNER_DEBUG: '1' } : {};
  return spawn(process.execPath, [...execArgv, entry ?? fileURLToPath(MAIN_URL)], {
    cwd: files.workspace,
    // Node would hand the folder of the tests' coverage on, and the step write there what nobody reads.
    env: {
      ...stepEnvironment(withDefaults(inputs), githubContext, files),
      NODE_V8_COVERAGE: undefined,
      ...debugMode,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}
