import { type RunningStep, type StepResult, startAction } from '../../sandbox/runner.ts';
import { makeMasks } from '../../sandbox/runner-masks.ts';
import { startSandbox } from '../../sandbox/server.ts';
import { type SeenRequest, serveHttp } from '../support/local-server.ts';
import { normalise } from './normalise.ts';
import { type Scenario, SERVER } from './scenario.ts';
import { describeScenario } from './text.ts';

/** A step as it was played. */
export interface PlayedStep {
  readonly inputs: Readonly<Record<string, string>>;
  readonly files: Readonly<Record<string, string>>;
  readonly requests: readonly SeenRequest[];
  readonly result: StepResult;
  /** Replaces what the step itself has registered as secret: a key that it forgets would stand in the golden file. */
  hide(text: string): string;
}

interface PlayedServer extends AsyncDisposable {
  readonly url: string;
  readonly requests: readonly SeenRequest[];
}

const DEFAULT_TIME_SCALE = 0.01;
/** Runs begin a little later than the scenario: a run that began well before its trigger is nobody's, however busy the machine is. */
const START_MS = 30_000;
/** Far above what any machine needs: a step that hangs ends all the same. */
const KILL_AFTER_MS = 300_000;

/** Plays a scenario with the built action, and gives the text of its golden file. */
export async function playScenario(scenario: Scenario): Promise<string> {
  const epochMs = Date.now() + START_MS;
  const running: { step?: RunningStep } = {};
  await using server = await openServer(scenario, epochMs, (signal) => running.step?.kill(signal));
  const base_url = scenario.inputs['base_url'] ?? SERVER;
  const inputs = withServer({ ...scenario.inputs, base_url }, server.url);
  const files = withServer(scenario.files ?? {}, server.url);
  running.step = await startAction({
    inputs,
    env: { IMPORT_SANDBOX_TIME_SCALE: String(scenario.timeScale ?? DEFAULT_TIME_SCALE) },
    workspaceFiles: files,
    githubContext: scenario.githubContext ?? {},
    killAfterMs: KILL_AFTER_MS,
  });
  const result = await running.step.result;
  const masks = makeMasks();
  for (const value of result.masks) masks.add(value);
  const { requests } = server;
  const text = describeScenario(scenario.title, { inputs, files, result, requests, hide: masks.hide });
  return normalise(text, { port: Number(new URL(server.url).port), epochMs });
}

function withServer(texts: Readonly<Record<string, string>>, url: string): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, text.replaceAll(SERVER, url)]));
}

async function openServer(
  { serve, signal, timeScale = DEFAULT_TIME_SCALE }: Scenario,
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
