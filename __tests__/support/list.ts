import { BLOOMREACH, type RawInputs, WOOSMAP, without } from './inputs.ts';
import { serveHttp } from './local-server.ts';
import { type Answerer, runStep, type StepWorld } from './step.ts';

/** The id of the dataset at that place of a list. */
export function datasetId(place: number): string {
  return `${String(place).padStart(8, '0')}-2222-4333-8444-555555555555`;
}

/** A list of that many imports, called A0, A1 and so on. */
export function datasets(count: number): { name: string; dataset_id: string }[] {
  return Array.from({ length: count }, (_, place) => ({ name: `A${place}`, dataset_id: datasetId(place) }));
}

/** The same for Bloomreach, called B0, B1 and so on, with the ids b0, b1. */
export function bloomreachImports(count: number): { name: string; import_id: string }[] {
  return Array.from({ length: count }, (_, place) => ({ name: `B${place}`, import_id: `b${place}` }));
}

/** Which import of `datasets` or `bloomreachImports` a path is about. */
export function placeIn(path: string): number {
  return Number(/\/datasets\/(\d+)/.exec(path)?.[1] ?? /\/b(\d+)(?:\/|$)/.exec(path)?.[1]);
}

export type Result = Readonly<Record<string, string>>;

/** Inputs of a step with a list. */
export function listInputs(list: readonly object[], inputs: RawInputs = {}): RawInputs {
  const isWoosmap = list.some((entry) => 'dataset_id' in entry);
  const rest = isWoosmap ? without(WOOSMAP, 'dataset_id') : without(BLOOMREACH, 'import_id');
  return { ...rest, imports: JSON.stringify(list), ...inputs };
}

/** Runs a step with a list against a server that answers so, with a fast sandbox's clock. */
export async function listStep(
  list: readonly object[],
  answer: Answerer,
  inputs: RawInputs = {},
  world: StepWorld = {},
) {
  await using server = await serveHttp(answer);
  const env = { IMPORT_SANDBOX_TIME_SCALE: '0.005', ...world.env };
  const step = await runStep(listInputs(list, { base_url: server.url, ...inputs }), { ...world, env });
  const results = JSON.parse(step.outputs['results'] ?? '') as Result[];
  const posts = server.requests.filter(({ method }) => method === 'POST').map(({ path }) => placeIn(path));
  return { ...step, results, posts, requests: server.requests };
}

/** How the imports ended: each outcome, with its code. */
export function ends(results: readonly Result[]): string[] {
  return results.map((result) => `${result['outcome']} ${result['error_code']}`.trim());
}
