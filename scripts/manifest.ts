import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '..');

export interface ManifestInput {
  readonly description: string;
  readonly required?: boolean;
  readonly default?: string;
}

export interface Manifest {
  readonly inputs: Readonly<Record<string, ManifestInput>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
}

/** Reads action.yml, the one place where inputs and outputs are described. */
export function readManifest(): Manifest {
  return parse(readFileSync(join(root, 'action.yml'), 'utf8')) as Manifest;
}
