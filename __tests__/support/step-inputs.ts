import { fileURLToPath } from 'node:url';
import { openInputs, readInputs } from '../../src/inputs/inputs.ts';

const UUID = '00000000-0000-4000-8000-000000000000';
/** Values of the right kind for what an expression becomes, which is not known outside of a run. */
const STAND_INS: Readonly<Record<string, string>> = {
  dataset_id: UUID,
  imports: `[{ "dataset_id": "${UUID}" }]`,
  only: 'stores',
  min_records: '1',
  check: 'true',
  dry_run: 'false',
  path: 'https://files.example.com/customers.csv',
};
/** Files of a workflow are there only while it runs. */
const A_FILE = import.meta.filename;

/** What the action says is wrong with the `with` of a step of a workflow or a page. */
export async function problemsOfStep(inputs: Readonly<Record<string, unknown>> = {}): Promise<readonly string[]> {
  const source = (name: string) => standIn(name, String(inputs[name] ?? ''));
  const reading = readInputs(source, {}, await openInputs(source, {}));
  return reading.kind === 'problems' ? reading.problems : [];
}

function standIn(name: string, value: string): string {
  if (value.includes('${{')) return STAND_INS[name] ?? 'stands-in-for-an-expression';
  if (name === 'published_file' && value !== '') return A_FILE;
  if (name !== 'imports') return value;
  if (value.endsWith('.json')) return fileURLToPath(new URL(`../../examples/${value}`, import.meta.url));
  return value.replaceAll(/(?<=published_file: ).+/g, A_FILE);
}
