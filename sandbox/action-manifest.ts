import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

type Manifest = { inputs: Record<string, { default?: string }>; runs: { main: string } };

const MANIFEST_URL = new URL('../action.yml', import.meta.url);

/** Reads what action.yml says about inputs and about the file to run. */
export function readManifest(): { defaults: Record<string, string>; mainUrl: URL } {
  const manifest: Manifest = parse(readFileSync(MANIFEST_URL, 'utf8'));
  const defaults = Object.entries(manifest.inputs).map(([name, input]) => [name, input.default ?? ''] as const);
  return { defaults: Object.fromEntries(defaults), mainUrl: new URL(manifest.runs.main, MANIFEST_URL) };
}
