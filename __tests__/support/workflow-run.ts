import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { parse } from 'yaml';
import { runAction, type StepResult } from '../../sandbox/runner.ts';
import type { GitHubContext } from '../../sandbox/runner-environment.ts';
import { parsePairs } from '../../sandbox/runner-files.ts';
import { holds, interpolate, type Scope, type Value } from './expressions.ts';
import { temporaryFolder } from './temporary-folder.ts';

type Texts = Record<string, string>;
type Step = {
  id?: string;
  name?: string;
  if?: string;
  uses?: string;
  run?: string;
  shell?: string;
  env?: Texts;
  with?: Record<string, unknown>;
  'continue-on-error'?: boolean;
};
type Job = { if?: string; needs?: string | string[]; env?: Texts; outputs?: Texts; steps: Step[] };
type Workflow = { env?: Texts; jobs: Record<string, Job> };
type Result = 'success' | 'failure' | 'cancelled' | 'skipped';
type StepEnd = { outcome: Result; conclusion: Result; outputs: Texts };

/** How the name of this action begins. */
export const OURS = 'your-org/trigger-import@';

/** What stands around a workflow: events, secrets, files, and what stands in for commands and other actions. */
export interface World {
  readonly contexts?: Readonly<Record<string, Value>>;
  readonly event?: object;
  /** Variables that the runner hands to every script. */
  readonly env?: Readonly<Texts>;
  readonly secrets?: Readonly<Texts>;
  /** An empty folder for the run, where a test has to know it before. */
  readonly folder?: string;
  /** Files of the workspace by their paths in it. */
  readonly files?: Readonly<Texts>;
  /** Commands that stand in for those of the machine: the text of a script, by name. */
  readonly commands?: Readonly<Texts>;
  /** What other actions do, by the start of their name: what they give back are their outputs, or that they fail. */
  readonly actions?: Readonly<Record<string, (run: WorkflowRun, given: Texts) => Texts | 'failure' | undefined>>;
  /** Changes the inputs of our step so that it meets the sandbox. */
  readonly inputs: (inputs: Texts, step: string) => Texts;
  /** What the job `name` gave, without running it. */
  readonly jobs?: Readonly<Record<string, { result: Result; outputs?: Texts }>>;
  /** Cancels the run when the step of this name has printed `text`. */
  readonly stop?: { readonly step: string; readonly text: string };
}

/** One run of an example on this machine: its scripts in bash, its steps of this action through the sandbox's runner. */
export class WorkflowRun {
  /** Where stand-ins write; the workspace is in it. */
  readonly folder: string;
  readonly workspace: string;
  /** The end of each step that has an id or a name. */
  readonly steps: Record<string, StepEnd> = {};
  readonly jobs: Record<string, { result: Result; outputs: Texts }> = {};
  /** What our steps did, by name or id. */
  readonly imports: Record<string, StepResult> = {};
  /** Everything that the scripts printed. */
  output = '';
  readonly masks: string[] = [];
  readonly #world: World;
  readonly #workflow: Workflow;
  #isCancelled = false;

  /** `example` is a file of examples/, or a path from there. */
  constructor(example: string, world: World) {
    this.#world = world;
    this.folder = world.folder ?? temporaryFolder();
    this.workspace = join(this.folder, 'workspace');
    const text = readFileSync(new URL(`../../examples/${example}`, import.meta.url), 'utf8');
    this.#workflow = parse(text) as Workflow;
    for (const name of ['bin', 'temp', 'workspace']) mkdirSync(join(this.folder, name));
    this.#checkOut();
    for (const [name, script] of Object.entries(world.commands ?? {})) {
      writeFileSync(join(this.folder, 'bin', name), script, { mode: 0o755 });
    }
    writeFileSync(join(this.folder, 'event.json'), JSON.stringify(world.event ?? {}));
  }

  /** Each job begins in a workspace of its own, with the files of the repository. */
  #checkOut(): void {
    for (const name of readdirSync(this.workspace)) rmSync(join(this.workspace, name), { recursive: true });
    for (const [path, content] of Object.entries(this.#world.files ?? {})) {
      mkdirSync(dirname(join(this.workspace, path)), { recursive: true });
      writeFileSync(join(this.workspace, path), content, { mode: 0o755 });
    }
  }

  /** Runs every job in the order of the file. */
  async run(): Promise<this> {
    for (const [index, [name, job]] of Object.entries(this.#workflow.jobs).entries()) {
      const given = this.#world.jobs?.[name];
      // A test may have put files into the first one.
      if (index > 0) this.#checkOut();
      this.jobs[name] = given === undefined ? await this.#runJob(job) : { outputs: {}, ...given };
    }
    return this;
  }

  /** A file that a stand-in wrote, `''` where it wrote none. */
  readRecord(name: string): string {
    const file = join(this.folder, name);
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  }

  async #runJob(job: Job): Promise<{ result: Result; outputs: Texts }> {
    const needed = Object.fromEntries([job.needs ?? []].flat().map((name) => [name, this.jobs[name] ?? null]));
    // A job is judged by those that it needs, and by what they needed: in the examples, by all before it.
    const before = job.needs === undefined ? [] : Object.values(this.jobs);
    const hasFailed = before.some(({ result }) => result === 'failure');
    const isGood = before.every(({ result }) => result === 'success');
    const status = { success: isGood, failure: hasFailed, cancelled: this.#isCancelled };
    const contexts = {
      ...this.#world.contexts,
      secrets: this.#world.secrets ?? {},
      needs: needed,
    };
    if (!holds(job.if, { contexts, status })) return { result: 'skipped', outputs: {} };

    const steps: Record<string, StepEnd> = {};
    let result: Result = 'success';
    for (const step of job.steps) {
      const scope: Scope = {
        contexts: { ...contexts, steps, env: {} },
        status: { success: result === 'success', failure: result === 'failure', cancelled: result === 'cancelled' },
      };
      const env = fill({ ...this.#workflow.env, ...job.env }, scope);
      const inner = { ...scope, contexts: { ...scope.contexts, env } };
      const end = holds(step.if, inner)
        ? await this.#runStep(step, inner, env)
        : ({ outcome: 'skipped', conclusion: 'skipped', outputs: {} } as const);
      if (step.id !== undefined) steps[step.id] = end;
      this.steps[step.id ?? step.name ?? step.uses ?? ''] = end;
      if (end.conclusion === 'cancelled') {
        result = 'cancelled';
        this.#isCancelled = true;
      } else if (end.conclusion === 'failure' && result === 'success') result = 'failure';
    }
    const scope = { contexts: { ...contexts, steps, env: {} }, status };
    return { result, outputs: fill(job.outputs ?? {}, scope) };
  }

  async #runStep(step: Step, scope: Scope, outerEnv: Texts): Promise<StepEnd> {
    if (step.run !== undefined) return this.#runScript(step, { ...outerEnv, ...fill(step.env ?? {}, scope) });
    const uses = step.uses ?? '';
    const [, act] = Object.entries(this.#world.actions ?? {}).find(([name]) => uses.startsWith(name)) ?? [];
    if (act === undefined && (uses.startsWith(OURS) || uses === './.trigger-import'))
      return this.#runImport(step, scope, { ...outerEnv, ...fill(step.env ?? {}, scope) });
    if (act === undefined && !uses.startsWith('actions/checkout@')) throw new Error(`Nothing stands in for ${uses}`);
    const given = act?.(this, fill(step.with ?? {}, scope));
    const outcome = given === 'failure' ? 'failure' : 'success';
    return { outcome, conclusion: outcome, outputs: given === 'failure' ? {} : (given ?? {}) };
  }

  #runScript(step: Step, env: Texts): StepEnd {
    const output = join(this.folder, 'output');
    writeFileSync(output, '');
    const options = step.shell === 'bash' ? ['-e', '-o', 'pipefail'] : ['-e'];
    const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', ...options, '-c', step.run ?? ''], {
      cwd: this.workspace,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: [join(this.folder, 'bin'), process.env['PATH']].join(delimiter),
        HOME: this.folder,
        RECORDS: this.folder,
        GITHUB_EVENT_PATH: join(this.folder, 'event.json'),
        GITHUB_OUTPUT: output,
        RUNNER_TEMP: join(this.folder, 'temp'),
        ...this.#world.env,
        ...env,
      },
    });
    this.output += stdout + stderr;
    for (const [, mask = ''] of stdout.matchAll(/^::add-mask::(.+)$/gm)) this.masks.push(mask);
    const outcome = status === 0 ? 'success' : 'failure';
    return {
      outcome,
      conclusion: outcome,
      outputs: Object.fromEntries(parsePairs(readFileSync(output, 'utf8')).pairs),
    };
  }

  async #runImport(step: Step, scope: Scope, env: Texts): Promise<StepEnd> {
    const name = step.id ?? step.name ?? '';
    const given = Object.entries(step.with ?? {}).map(([key, value]) => [key, interpolate(String(value), scope)]);
    const { stop } = this.#world;
    const isStopped = stop !== undefined && stop.step === name;
    const result = await runAction({
      inputs: this.#world.inputs(Object.fromEntries(given) as Texts, name),
      env: { ...env, GITHUB_WORKSPACE: this.workspace, IMPORT_SANDBOX_TIME_SCALE: '0.01' },
      githubContext: contextOf(scope),
      secrets: [...Object.values(this.#world.secrets ?? {}), ...this.masks],
      continueOnError: step['continue-on-error'] ?? false,
      ...(isStopped ? { cancelWhen: (stdout: string) => stdout.includes(stop.text) } : {}),
    });
    this.imports[name] = result;
    return { outcome: result.outcome, conclusion: result.conclusion, outputs: result.outputs };
  }
}

/** The run that the contexts of the test name, and its attempt. */
function contextOf({ contexts }: Scope): GitHubContext {
  const { run_id: runId, run_attempt: runAttempt } = (contexts['github'] ?? {}) as Texts;
  return { ...(runId ? { runId } : {}), ...(runAttempt ? { runAttempt } : {}) };
}

function fill(texts: Readonly<Record<string, unknown>>, scope: Scope): Texts {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, interpolate(String(text), scope)]));
}
