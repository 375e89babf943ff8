import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

type Manifest = { inputs: Record<string, { default?: string }>; runs: { main: string } };

const MANIFEST_URL = new URL('../action.yml', import.meta.url);

const manifest: Manifest = parse(readFileSync(MANIFEST_URL, 'utf8'));
const defaults = Object.entries(manifest.inputs).map(([name, input]) => [name, input.default ?? ''] as const);

/** What action.yml says about inputs. */
export const INPUT_DEFAULTS: Readonly<Record<string, string>> = Object.fromEntries(defaults);
/** The file to run. */
export const MAIN_URL = new URL(manifest.runs.main, MANIFEST_URL);
