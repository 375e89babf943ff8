import assert from 'node:assert/strict';
import { type InputFields, openFields } from '../../src/fields/fields.ts';
import { type InputsReading, openInputs, readInputs } from '../../src/inputs/inputs.ts';
import type { Import, TriggerPlan } from '../../src/providers/provider.ts';

export const UUID = '11111111-2222-4333-8444-555555555555';
export const OTHER_UUID = 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee';

/** Inputs as a workflow gives them: by name, all of them texts. */
export type RawInputs = Readonly<Record<string, string>>;

/** The least that triggers an import at Woosmap. */
export const WOOSMAP: RawInputs = { provider: 'woosmap', dataset_id: UUID, private_key: 'woosmap-private-key' };

/** The least that starts an import at Bloomreach. */
export const BLOOMREACH: RawInputs = {
  provider: 'bloomreach',
  project_token: 'project-1',
  import_id: 'import-1',
  api_key_id: 'key-id-1',
  api_secret: 'api-secret-1',
};

/** The same by the hook of a dataset, which needs no key. */
export const HOOK: RawInputs = { provider: 'woosmap', reimport_key: OTHER_UUID };

/** The same in a workspace, and of an import that the API manages. */
export const WORKSPACE: RawInputs = { ...without(BLOOMREACH, 'project_token'), workspace_id: 'space-1' };
export const API_MANAGED: RawInputs = { ...BLOOMREACH, api_managed: 'true' };

/** The variables in which the runner hands on these inputs. */
export function variablesOf(raw: RawInputs): RawInputs {
  return Object.fromEntries(Object.entries(raw).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));
}

/** Reads inputs as the action does; what is not given is absent. */
export function readRaw(raw: RawInputs, variables: RawInputs = {}): InputsReading {
  return readInputs((name) => raw[name] ?? '', { ...variablesOf(raw), ...variables });
}

/** Reads inputs that name a list or an earlier try, as the action does. */
export async function readOpened(raw: RawInputs, variables: RawInputs = {}): Promise<InputsReading> {
  const all = { ...variablesOf(raw), ...variables };
  const source = (name: string) => raw[name] ?? '';
  return readInputs(source, all, await openInputs(source, all));
}

/** The import that inputs without a problem ask for. */
export function readValid(raw: RawInputs, variables: RawInputs = {}): Import {
  const reading = readRaw(raw, variables);
  if (reading.kind === 'problems') throw new Error(reading.problems.join(' '));
  return reading.imports[0];
}

/** The trigger that inputs without a problem ask for. */
export function planOf(raw: RawInputs): TriggerPlan {
  return readValid(raw).plan;
}

/** Every problem that the inputs have. */
export function problemsOf(raw: RawInputs, variables: RawInputs = {}): readonly string[] {
  const reading = readRaw(raw, variables);
  return reading.kind === 'problems' ? reading.problems : [];
}

/** The problem of a control character in the field of `readField`. */
export const CONTROL = '`x` holds a control character, such as a line break. Remove it.';

type Field = 'text' | 'id' | 'uuid' | 'secret' | 'sha256' | 'boolean' | 'unquotedLine' | 'path' | 'httpUrl' | 'baseUrl';

/** What a field gives for a text: its value, or the problem. */
export function readField(text: string, field: Field | ((fields: InputFields) => unknown)): unknown {
  const fields = openFields((name) => (name === 'x' ? text : ''));
  const value = typeof field === 'string' ? fields[field]('x') : field(fields);
  const [problem, ...more] = fields.problems();
  assert.deepEqual(more, []);
  if (problem === undefined) return value;
  assert.equal(value, undefined, 'a field with a problem has no value');
  return problem;
}

/** What that field gives, for tables of texts. */
export function readAs(field: Parameters<typeof readField>[1]): (text: string) => unknown {
  return (text) => readField(text, field);
}

/** Inputs but for some of them. */
export function without(raw: RawInputs, ...names: string[]): RawInputs {
  return Object.fromEntries(Object.entries(raw).filter(([name]) => !names.includes(name)));
}
