import { statSync } from 'node:fs';
import { setOutput } from '@actions/core';
import { isFailure, type Known, type Outcome } from '../outcome.ts';
import { MAX_DETAIL_LENGTH } from '../text/inert-text.ts';
import type { StepLog } from './step-log.ts';

const OUTPUT_NAMES = [
  'outcome',
  'dataset_id',
  'import_id',
  'run_id',
  'source_sha256',
  'http_status',
  'attempts',
  'error_code',
  'error_detail',
] as const;

type OutputName = (typeof OUTPUT_NAMES)[number];

/**
 * The step's outputs, written the moment they are known, so that a step that is killed keeps them. The runner takes
 * the last value of a name; only what changes is written. A file that cannot be written changes nothing of the result.
 */
export class StepOutputs {
  static readonly names: readonly string[] = OUTPUT_NAMES;
  readonly #log: StepLog;
  readonly #written = new Map<OutputName, string>();
  #isBroken = false;

  constructor(log: StepLog) {
    this.#log = log;
  }

  /** Writes what is known so far; `word` is what holds if nothing more is ever known. */
  publish(known: Known, word: Outcome['word']): void {
    this.#write('outcome', word);
    this.#write('dataset_id', this.#text(known.datasetId));
    this.#write('import_id', this.#text(known.importId));
    this.#write('run_id', this.#text(known.runId));
    this.#write('source_sha256', known.sourceSha256 ?? '');
    this.#write('http_status', String(known.httpStatus ?? ''));
    this.#write('attempts', String(known.attempts));
  }

  /** Writes every output, empty where it does not apply. */
  finish(outcome: Outcome): void {
    this.publish(outcome, outcome.word);
    this.#write('error_code', isFailure(outcome) ? outcome.code : '');
    this.#write('error_detail', isFailure(outcome) ? this.#text(outcome.detail) : '');
  }

  #text(text: string | undefined): string {
    return this.#log.clean(text ?? '', MAX_DETAIL_LENGTH);
  }

  #write(name: OutputName, value: string): void {
    if (this.#written.get(name) === value) return;
    this.#written.set(name, value);
    try {
      const file = process.env['GITHUB_OUTPUT'] ?? '';
      // Anything but a file (a pipe, say) could hold the step for ever. An old runner has no file, and core prints commands.
      if (file !== '' && !statSync(file).isFile()) throw new Error('no file');
      setOutput(name, value);
    } catch {
      if (this.#isBroken) return;
      this.#isBroken = true;
      this.#log.warning(
        'Step outputs not written',
        'The step outputs cannot be written to the file in GITHUB_OUTPUT. Later steps do not see them; the result of this step stands.',
      );
    }
  }
}
