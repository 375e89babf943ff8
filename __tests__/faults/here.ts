import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import type { StepOptions } from '../../sandbox/runner.ts';
import { runActionHere, type ShownStep } from '../support/step.ts';

const require = createRequire(import.meta.url);
const publicCas = getCACertificates();
let trusted = '';

/** Runs the step in this process, one after another, with what Node reads only when a process starts. */
export function runHere(options: StepOptions): Promise<ShownStep> {
  const { env: { NODE_EXTRA_CA_CERTS: extra = '' } = {}, execArgv = [] } = options;
  trust(extra);
  for (const path of execArgv.filter((argument) => argument !== '--require')) require(path);
  return runActionHere(options);
}

/** As with NODE_EXTRA_CA_CERTS, whose file is read once. */
function trust(file: string): void {
  if (file === trusted) return;
  setDefaultCACertificates(file === '' ? publicCas : [...publicCas, readFileSync(file, 'utf8')]);
  trusted = file;
}
