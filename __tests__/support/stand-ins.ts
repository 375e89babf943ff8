import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { API_KEYS, DATASET_IDS, IMPORTS, PRIVATE_KEYS, PROJECT_TOKEN } from '../../sandbox/accounts.ts';
import { startSandbox } from '../../sandbox/server.ts';
import { WorkflowRun, type World } from './workflow-run.ts';

type Texts = Record<string, string>;

/** The ids of the examples, and what the sandbox knows in their place: the third dataset has no quota left. */
const IDS: Readonly<Texts> = {
  '00000000-0000-4000-8000-000000000000': DATASET_IDS.works,
  '00000000-0000-4000-8000-000000000001': DATASET_IDS.neverImported,
  '00000000-0000-4000-8000-000000000002': DATASET_IDS.withoutQuota,
  '00000000-0000-11f0-8000-000000000000': PROJECT_TOKEN,
  '0123456789abcdef01234567': IMPORTS.url.id,
  '89abcdef0123456789abcdef': IMPORTS.fileStorage.id,
};

/** The secrets of the examples that the sandbox accepts. */
export const SECRETS = {
  WOOSMAP_PRIVATE_KEY: PRIVATE_KEYS.write,
  BLOOMREACH_API_KEY_ID: API_KEYS.project.id,
  BLOOMREACH_API_SECRET: API_KEYS.project.secret,
} as const;

/** A text of an example with the ids of the sandbox. */
export function withKnownIds(text: string): string {
  return Object.entries(IDS).reduce((before, [id, known]) => before.replaceAll(id, known), text);
}

/** Leads a step's inputs to a sandbox. */
export function toSandbox(baseUrl: string, changes: Texts = {}): (inputs: Texts) => Texts {
  return (inputs) => {
    const known = Object.entries(inputs).map(([name, value]) => [name, withKnownIds(value)]);
    return { ...Object.fromEntries(known), base_url: baseUrl, ...changes };
  };
}

/** Runs an example with secrets that the sandbox knows, and with what the machine lacks. */
export function runExample(example: string, { commands, ...world }: Partial<World> & Pick<World, 'inputs'>) {
  const all = { secrets: SECRETS, ...world, commands: { ...missingCommands(), ...commands } };
  return new WorkflowRun(example, all).run();
}

/** Runs an example against a sandbox of its own; `inputsAt` changes the inputs of our steps by the sandbox's address. */
export async function runInSandbox(
  example: string,
  world: Partial<World> = {},
  inputsAt: (url: string) => World['inputs'] = toSandbox,
) {
  const sandbox = await startSandbox({ timeScale: 0.01 });
  try {
    const run = await runExample(example, { inputs: inputsAt(sandbox.url), ...world });
    const { requests } = sandbox;
    return { run, requests, triggers: requests.filter(({ method }) => method === 'POST') };
  } finally {
    await sandbox.close();
  }
}

/** The filters of the examples, for a machine without jq. */
const FILTERS = `{
  '.inputs.path // ""': (json) => [json.inputs?.path ?? ''],
  '{ $text }': (_, text) => [{ text }],
  '(if type == "object" then .imports else . end) == []': (json) => [
    JSON.stringify(Array.isArray(json) ? json : json?.imports ?? null) === '[]',
  ],
  '.[] | "\\\\(.name) is live (run \\\\(.run_id), \\\\(.feature_count) features)."': (json) =>
    json.map((run) => run.name + ' is live (run ' + run.run_id + ', ' + run.feature_count + ' features).'),
}`;

const JQ = `#!${process.execPath}
const { readFileSync } = require('node:fs');
const given = process.argv.slice(2);
const options = given.filter((word) => word.startsWith('--'));
const [filter, file] = given.filter((word) => !word.startsWith('--')).slice(options.includes('--arg') ? 2 : 0);
const text = options.includes('--null-input') ? 'null' : readFileSync(file ?? 0, 'utf8');
const results = (${FILTERS})[filter](JSON.parse(text), given[given.indexOf('--arg') + 2]);
const write = (value) => (options.includes('--raw-output') && typeof value === 'string' ? value : JSON.stringify(value));
process.stdout.write(results.map((value) => write(value) + '\\n').join(''));
`;

/** Like zip, as far as a test can see: the same bytes for the same content and the same time of the file. */
const ZIP = `#!/usr/bin/env bash
exec '${process.execPath}' --input-type=module --eval "
  import { readFileSync, statSync, writeFileSync } from 'node:fs';
  import { basename } from 'node:path';
  import { zipOf } from '${new URL('./zips.ts', import.meta.url)}';
  const [zip, file] = process.argv.slice(-2);
  const member = { name: basename(file), content: readFileSync(file) };
  writeFileSync(zip, zipOf([member], { comment: statSync(file).mtime.toISOString() }));
" -- "$@"
`;

/** jq and zip for a machine that lacks them; \`isForced\` leaves those of the machine aside. */
export function missingCommands(isForced = false): Texts {
  const all = { jq: JQ, zip: ZIP };
  return Object.fromEntries(Object.entries(all).filter(([name]) => isForced || !isInstalled(name)));
}

export function isInstalled(name: string): boolean {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)));
}

/** A command that writes what it was called with into a file of the same name, and nothing else. */
export function recorder(name: string, script = ''): string {
  return `#!/usr/bin/env bash
printf '%s\\n' "$*" >> "$RECORDS/${name}"
${script}
`;
}
