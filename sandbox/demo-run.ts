import { providers } from '../src/providers/providers.ts';
import { runAction, type StepResult } from './runner.ts';
import { makeMasks } from './runner-masks.ts';
import { SANDBOX, type Scenario } from './scenarios.ts';
import type { Sandbox } from './server.ts';

/** A scenario that was played. */
export type Played = {
  scenario: Scenario;
  /** The step's `with`, without the defaults, and masked as in the log. */
  asked: readonly (readonly [name: string, value: string])[];
  result: StepResult;
  /** How many triggers the sandbox got. */
  triggers: number;
  /** What is not as the scenario expects it: one sentence each. */
  differences: readonly string[];
};

/** Plays a scenario as a step of a job; `timeScale` is the factor of the providers' own windows and runs. */
export async function playScenario(scenario: Scenario, sandbox: Sandbox, timeScale: number): Promise<Played> {
  const {
    inputs: given,
    unregistered = [],
    expects: _,
    name: _name,
    title: _title,
    opensGroups: _opens,
    ...step
  } = scenario;
  const inputs = Object.fromEntries(
    Object.entries(given).map(([name, value]) => [name, value.replaceAll(SANDBOX, sandbox.url)]),
  );
  const secrets = secretsOf(inputs, unregistered);
  const masks = makeMasks();
  for (const secret of secrets) masks.add(secret);
  const before = sandbox.requests.length;
  const env = { IMPORT_SANDBOX_TIME_SCALE: String(timeScale) };
  const result = await runAction({ ...step, inputs, env, secrets });
  const triggers = sandbox.requests.slice(before).filter(({ method }) => method === 'POST').length;
  return {
    scenario,
    asked: Object.entries(inputs).map(([name, value]) => [name, masks.hide(value)]),
    result,
    triggers,
    differences: differencesOf(scenario, result, triggers),
  };
}

/** The repository's secrets: what a provider declares as secret, but for the inputs that the scenario writes down plainly. */
function secretsOf(inputs: Record<string, string>, unregistered: readonly string[]): string[] {
  const source = (name: string) => (unregistered.includes(name) ? '' : (inputs[name] ?? ''));
  return providers.flatMap((provider) => provider.secretsOf(source).values).filter((value) => value !== '');
}

function differencesOf(
  { expects }: Scenario,
  { exitCode, outputs, runnerErrors }: StepResult,
  triggers: number,
): string[] {
  const facts: [what: string, expected: unknown, actual: unknown][] = [
    ['exit code', expects.exitCode, exitCode],
    ['outcome', expects.outcome, outputs['outcome']],
    ['error_code', expects.errorCode ?? '', outputs['error_code']],
    ['triggers', expects.triggers, triggers],
  ];
  const wrong = facts.filter(([, expected, actual]) => expected !== actual);
  return [
    ...wrong.map(([what, expected, actual]) => `${what}: expected "${expected}", got "${actual}"`),
    ...runnerErrors,
  ];
}
