import type { StepOptions, StepResult } from '../../sandbox/runner.ts';
import { type GitHubContext, stepEnvironment } from '../../sandbox/runner-environment.ts';
import { makeStepFiles, parsePairs, readStepFile } from '../../sandbox/runner-files.ts';
import { withDefaults } from '../../sandbox/runner-inputs.ts';
import { makeStepLog, type StepLog } from '../../sandbox/runner-log.ts';
import { makeMasks } from '../../sandbox/runner-masks.ts';
import { run } from '../../src/step/step.ts';
import { type RawInputs, WOOSMAP } from './inputs.ts';
import { serveHttp } from './local-server.ts';

/** What a step left behind. */
export interface StepEnd {
  readonly exitCode: typeof process.exitCode;
  readonly stdout: string;
  readonly stderr: string;
  /** What the step had masked. */
  readonly masks: readonly string[];
  readonly log: StepLog;
  readonly outputs: Readonly<Record<string, string>>;
  /** The outputs in the order in which they were written. */
  readonly written: readonly (readonly [name: string, value: string])[];
  readonly summary: string;
}

export interface StepWorld {
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly github?: GitHubContext;
  /** Files of the workspace, by their paths in it. */
  readonly workspaceFiles?: Readonly<Record<string, string>>;
  /** Called when the step writes to its log. */
  readonly onWrite?: (text: string) => void;
}

export type Answerer = Parameters<typeof serveHttp>[0];

/** Runs the whole step in this process, with the runner's variables and files; one at a time. */
export async function runStep(
  inputs: RawInputs,
  { env = {}, github = {}, workspaceFiles, onWrite }: StepWorld = {},
): Promise<StepEnd> {
  const files = await makeStepFiles({}, workspaceFiles);
  const before = { env: process.env, write: process.stdout.write, noDeprecation: process.noDeprecation };
  const { write: writeError } = process.stderr;
  const names = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK', 'uncaughtException'];
  const stdoutListeners = new Set(process.stdout.listeners('error'));
  const listeners = new Map(names.map((name) => [name, new Set(process.listeners(name as 'SIGINT'))]));
  let stdout = '';
  let stderr = '';
  try {
    process.env = { ...stepEnvironment({ ...inputs }, github, files), ...env };
    process.stdout.write = ((chunk: string | Uint8Array, ...rest: never[]) => {
      // What this process tells of its tests is bytes.
      if (typeof chunk !== 'string') return before.write.call(process.stdout, chunk, ...rest);
      stdout += chunk;
      onWrite?.(chunk);
      return true;
    }) as typeof process.stdout.write;
    process.stderr.write = (chunk: string | Uint8Array) => {
      stderr += chunk;
      return true;
    };
    await run();
    const masks = makeMasks();
    const log = makeStepLog(masks);
    for (const line of stdout.split(/\r\n|\n|\r/).slice(0, -1)) log.take(line);
    const { pairs, fault } = parsePairs(await readStepFile(process.env['GITHUB_OUTPUT'] ?? ''));
    if (fault !== undefined) throw new Error(fault);
    const summary = await readStepFile(process.env['GITHUB_STEP_SUMMARY'] ?? '');
    const outputs = Object.fromEntries(pairs);
    const { exitCode } = process;
    return { exitCode, stdout, stderr, masks: masks.values, log, outputs, written: pairs, summary };
  } finally {
    process.exitCode = undefined;
    process.env = before.env;
    process.stdout.write = before.write;
    process.stderr.write = writeError;
    process.noDeprecation = before.noDeprecation ?? false;
    for (const [name, old] of listeners) {
      for (const listener of process.listeners(name as 'SIGINT')) {
        if (!old.has(listener)) process.off(name, listener);
      }
    }
    for (const listener of process.stdout.listeners('error')) {
      if (!stdoutListeners.has(listener)) process.stdout.off('error', listener as () => void);
    }
    await files.remove();
  }
}

/** What tests read of a step, whether it ran in a process of its own or in this one. */
export type ShownStep = Omit<StepEnd, 'log' | 'written'> &
  Pick<StepResult, 'annotations' | 'commands' | 'log' | 'runnerErrors'>;

let last: Promise<unknown> = Promise.resolve();

/** Runs the step as `runAction` does, but of the source and in this process: one behind the other. */
export function runActionHere(options: StepOptions): Promise<ShownStep> {
  const { inputs, env = {}, githubContext = {}, workspaceFiles = {}, onLine = () => {} } = options;
  const world = { env, github: githubContext, workspaceFiles, onWrite: onLine };
  const step = last.then(async () => {
    const { log, written, ...end } = await runStep(withDefaults(inputs), world);
    const { annotations, commands, lines, runnerErrors } = log;
    return { ...end, annotations, commands, log: lines, runnerErrors };
  });
  last = step.catch(() => {});
  return step;
}

/** Runs a Woosmap step against a server that gives these answers in turn, the last one again and again. */
export async function woosmapStep(replies: Answerer, inputs = {}, world: StepWorld = {}) {
  await using server = await serveHttp(replies);
  const step = await runStep({ ...WOOSMAP, base_url: server.url, ...inputs }, world);
  return { ...step, requests: server.requests };
}

/** Gives the step a signal or an error as this process would, but to nobody else who listens. */
export function sendToStep(name: NodeJS.Signals | 'uncaughtException', ...values: unknown[]): void {
  const listener = process.listeners(name as 'SIGINT').at(-1) as ((...given: unknown[]) => void) | undefined;
  listener?.(...values);
}
