import { INPUT_DEFAULTS } from './action-manifest.ts';
import { ACTION } from './runner-environment.ts';
import type { RecordWriter } from './runner-record.ts';

/** What the runner calls a step without a name. */
export const STEP_NAME = `Run ${ACTION.repository}@${ACTION.ref}`;

/** Gives a step's inputs, then the defaults of those that it was not given; names of inputs ignore case. */
export function withDefaults(inputs: Record<string, string>): Record<string, string> {
  const given = new Set(Object.keys(inputs).map((name) => name.toUpperCase()));
  const others = Object.entries(INPUT_DEFAULTS).filter(([name]) => !given.has(name.toUpperCase()));
  return { ...inputs, ...Object.fromEntries(others) };
}

/**
 * Writes what stands in the log before the action starts: inputs that it does not know, then the step's `with` and `env`.
 * Inputs without a value are left out; what is no secret of the job is not masked yet.
 * Source: actions/runner, ActionRunner.cs and Handler.cs.
 */
export function describeStep(
  log: RecordWriter,
  inputs: Record<string, string>,
  env: Record<string, string | undefined> = {},
): void {
  const known = Object.keys(INPUT_DEFAULTS);
  const upperCase = new Set(known.map((name) => name.toUpperCase()));
  const unknown = Object.keys(inputs).filter((name) => !upperCase.has(name.toUpperCase()));
  if (unknown.length > 0)
    log.annotate('warning', `Unexpected input(s) ${quoted(unknown)}, valid inputs are [${quoted(known)}]`);
  log.write(STEP_NAME, 'group');
  log.write('with:');
  for (const [name, value] of Object.entries(withDefaults(inputs))) if (value !== '') log.write(`  ${name}: ${value}`);
  const variables = Object.entries(env).filter(([, value]) => value !== undefined);
  if (variables.length > 0) log.write('env:');
  for (const [name, value] of variables) log.write(`  ${name}: ${value}`);
  log.write('', 'endgroup');
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `'${name}'`).join(', ');
}
