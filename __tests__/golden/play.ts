import { type RunningStep, startAction } from '../../sandbox/runner.ts';
import { makeMasks } from '../../sandbox/runner-masks.ts';
import { startSandbox } from '../../sandbox/server.ts';
import { type SeenRequest, serveHttp } from '../support/local-server.ts';
import { runActionHere, type ShownStep } from '../support/step.ts';
import { normalise } from './normalise.ts';
import { type Scenario, SERVER } from './scenario.ts';
import { describeScenario } from './text.ts';

/** A step as it was played. */
export interface PlayedStep {
  readonly inputs: Readonly<Record<string, string>>;
  readonly files: Readonly<Record<string, string>>;
  readonly requests: readonly SeenRequest[];
  readonly result: Pick<ShownStep, 'log' | 'annotations' | 'outputs' | 'summary' | 'masks'> & {
    readonly exitCode: unknown;
  };
  /** Replaces what the step itself has registered as secret: a key that it forgets would stand in the golden file. */
  hide(text: string): string;
}

interface PlayedServer extends AsyncDisposable {
  readonly url: string;
  readonly requests: readonly SeenRequest[];
}

/** Runs begin a little later than the scenario: a run that began well before its trigger is nobody's, however busy the machine is. */
const START_MS = 30_000;
/** Far above what any machine needs: a step that hangs ends all the same. */
const KILL_AFTER_MS = 300_000;

/** In this process one step is behind the other, and a run begins with its step. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Plays a scenario, and gives the text of its golden file: with the built action where it takes long, a signal comes or an
 * event is read, which a process reads once; else with its source in this process, which costs a tenth.
 */
export async function playScenario(scenario: Scenario): Promise<string> {
  const { timeScale = 0, signal, githubContext } = scenario;
  if (timeScale > 0.1 || signal !== undefined || githubContext !== undefined) return await play(scenario, true);
  const played = last.then(() => play(scenario, false));
  last = played.catch(() => {});
  return await played;
}

async function play(scenario: Scenario, isBundled: boolean): Promise<string> {
  const timeScale = scenario.timeScale ?? (scenario.inputs['wait'] === 'true' ? 0.1 : 0.01);
  const epochMs = Date.now() + START_MS;
  const running: { step?: RunningStep } = {};
  await using server = await openServer({ ...scenario, timeScale }, epochMs, (signal) => running.step?.kill(signal));
  const base_url = scenario.inputs['base_url'] ?? SERVER;
  const inputs = withServer({ ...scenario.inputs, base_url }, server.url);
  const files = withServer(scenario.files ?? {}, server.url);
  const options = {
    inputs,
    env: { IMPORT_SANDBOX_TIME_SCALE: String(timeScale) },
    workspaceFiles: files,
    githubContext: scenario.githubContext ?? {},
    killAfterMs: KILL_AFTER_MS,
  };
  if (isBundled) running.step = await startAction(options);
  const result = running.step === undefined ? await runActionHere(options) : await endOf(running.step);
  const masks = makeMasks();
  for (const value of result.masks) masks.add(value);
  const { requests } = server;
  const text = describeScenario(scenario.title, { inputs, files, result, requests, hide: masks.hide });
  return normalise(text, { port: Number(new URL(server.url).port), epochMs });
}

/** The end of a step, without what stands in its log before the action starts. */
async function endOf(step: RunningStep): Promise<PlayedStep['result']> {
  const { log, openingLines, ...end } = await step.result;
  return { ...end, log: log.slice(openingLines) };
}

function withServer(texts: Readonly<Record<string, string>>, url: string): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, text.replaceAll(SERVER, url)]));
}

async function openServer(
  { serve, signal, timeScale }: Scenario & { readonly timeScale: number },
  epochMs: number,
  send: (signal: NodeJS.Signals) => void,
): Promise<PlayedServer> {
  if (serve === undefined) {
    const sandbox = await startSandbox({ timeScale });
    return { ...sandbox, [Symbol.asyncDispose]: () => sandbox.close() };
  }
  const answer = serve(epochMs);
  return await serveHttp((request, count) => {
    if (count !== signal?.atRequest) return answer(request, count);
    send(signal.name);
    return () => {};
  });
}
