import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { readManifest } from './action-manifest.ts';
import type { WorkflowCommand } from './runner-commands.ts';
import { type GitHubContext, stepEnvironment } from './runner-environment.ts';
import { makeStepFiles, parsePairs, readStepFile, type StepFiles } from './runner-files.ts';
import { type Annotation, makeStepLog } from './runner-log.ts';
import { makeMasks } from './runner-masks.ts';

export type StepOptions = {
  /** The step's `with`. An input that is given, even as an empty text, beats the default of action.yml. */
  inputs: Record<string, string>;
  /** Beside the runner's own variables, and before them; `undefined` takes one away. */
  env?: Record<string, string | undefined>;
  /** The file to run: action.yml's own where none is given. */
  entry?: string;
  execArgv?: readonly string[];
  githubContext?: GitHubContext;
  /** Called with each line that a person sees, as it appears. */
  onLine?: (line: string) => void;
  /** Sends the signal once, as soon as `when` says so of the output so far. On Windows any signal ends a process at once. */
  signalWhen?: { signal: NodeJS.Signals; when: (stdoutSoFar: string) => boolean };
  /** A step that takes longer is killed, so that no test hangs. Default 60,000. */
  killAfterMs?: number;
};

export type StepResult = {
  exitCode: number | null;
  signal: NodeJS.Signals | null;
  /** As written: nothing is masked in the two streams, the commands, the outputs and the summary. */
  stdout: string;
  stderr: string;
  commands: WorkflowCommand[];
  outputs: Record<string, string>;
  summary: string;
  /** As a person sees them: masked. */
  log: string[];
  annotations: Annotation[];
  masks: string[];
  /** What a real runner would complain about, and fail the step. */
  runnerErrors: string[];
  durationMs: number;
};

export type RunningStep = { result: Promise<StepResult>; kill(signal: NodeJS.Signals): void };

const DEFAULT_KILL_AFTER_MS = 60_000;
// Source: actions/runner, CreateStepSummaryCommand.
const MAX_SUMMARY_BYTES = 1024 * 1024;

/** Runs the action as one step of a job, like GitHub's runner, and waits for its end. */
export async function runAction(options: StepOptions): Promise<StepResult> {
  return (await startAction(options)).result;
}

/** Starts the action as one step of a job. Throws unless this process runs on Node 24, which action.yml names. */
export async function startAction(options: StepOptions): Promise<RunningStep> {
  if (!process.versions.node.startsWith('24.'))
    throw new Error(`The action runs on Node 24, this is ${process.version}.`);
  const files = await makeStepFiles(options.githubContext?.payload ?? {});
  const masks = makeMasks();
  const log = makeStepLog(masks);
  const startedAtMs = performance.now();
  let child: ReturnType<typeof spawnStep>;
  try {
    child = spawnStep(options, files);
  } catch (error) {
    await files.remove();
    throw error;
  }

  let stdout = '';
  let stderr = '';
  let signalWhen = options.signalWhen;
  const takeLine = (line: string) => {
    const shown = log.lines.length;
    log.take(line);
    for (const text of log.lines.slice(shown)) options.onLine?.(text);
  };
  readLines(child.stdout, takeLine, (text) => {
    stdout += text;
    if (signalWhen?.when(stdout)) {
      child.kill(signalWhen.signal);
      signalWhen = undefined;
    }
  });
  readLines(child.stderr, takeLine, (text) => {
    stderr += text;
  });
  const killing = setTimeout(() => child.kill('SIGKILL'), options.killAfterMs ?? DEFAULT_KILL_AFTER_MS);

  async function finish(exitCode: number | null, signal: NodeJS.Signals | null): Promise<StepResult> {
    const durationMs = performance.now() - startedAtMs;
    const { pairs, fault } = parsePairs(await readStepFile(files.output));
    if (fault) log.fail(`Unable to process file command 'output': ${fault}`);
    let summary = await readStepFile(files.summary);
    if (Buffer.byteLength(summary) > MAX_SUMMARY_BYTES) {
      log.fail('$GITHUB_STEP_SUMMARY supports content up to a size of 1024k.');
      summary = '';
    }
    const { commands, annotations, runnerErrors, lines } = log;
    const outputs = { ...log.outputs, ...Object.fromEntries(pairs) };
    const seen = { log: lines, annotations, masks: masks.values, runnerErrors };
    return { exitCode, signal, stdout, stderr, commands, outputs, summary, ...seen, durationMs };
  }

  const result = new Promise<StepResult>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode, signal) => resolve(finish(exitCode, signal)));
  }).finally(() => {
    clearTimeout(killing);
    return files.remove();
  });
  return { result, kill: (signal) => child.kill(signal) };
}

function spawnStep({ inputs, env, entry, execArgv = [], githubContext = {} }: StepOptions, files: StepFiles) {
  const { defaults, mainUrl } = readManifest();
  return spawn(process.execPath, [...execArgv, entry ?? fileURLToPath(mainUrl)], {
    cwd: files.workspace,
    // Node would hand the folder of the tests' coverage on, and the step write there what nobody reads.
    env: { ...stepEnvironment({ ...defaults, ...inputs }, githubContext, files), NODE_V8_COVERAGE: undefined, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Splits a stream where the runner does: at `\n`, `\r\n` and at a lone `\r`. */
function readLines(stream: Readable, onLine: (line: string) => void, onText: (text: string) => void): void {
  let rest = '';
  stream.setEncoding('utf8');
  stream.on('data', (text: string) => {
    // A `\r` at the very end may be the first half of `\r\n`.
    const lines = (rest + text).split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? '';
    for (const line of lines) onLine(line);
    onText(text);
  });
  stream.on('end', () => {
    if (rest !== '') onLine(rest.replace(/\r$/, ''));
  });
}
