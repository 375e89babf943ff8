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

/** Runs an example with secrets that the sandbox knows. */
export function runExample(example: string, world: Partial<World> & Pick<World, 'inputs'>) {
  return new WorkflowRun(example, { secrets: SECRETS, ...world }).run();
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

/** Why the scripts of an example that needs these commands are not run on this machine. */
export function skipWithout(...commands: string[]): string | false {
  if (process.platform === 'win32') return 'the scripts are for bash, which runners with Linux and macOS have';
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const missing = commands.filter((name) => !folders.some((folder) => existsSync(join(folder, name))));
  return missing.length > 0 && `not installed: ${missing.join(', ')}`;
}

/** A command that writes what it was called with into a file of the same name, and nothing else. */
export function recorder(name: string, script = ''): string {
  return `#!/usr/bin/env bash
printf '%s\\n' "$*" >> "$RECORDS/${name}"
${script}
`;
}
