import { statSync } from 'node:fs';
import { setOutput } from '@actions/core';
import { type Failure, isFailure, type Known, type Outcome } from '../outcome.ts';
import { MAX_DETAIL_LENGTH } from '../text/inert-text.ts';
import type { StepLog } from './step-log.ts';

/** The outputs that each import has. */
const IMPORT_OUTPUT_NAMES = [
  'outcome',
  'dataset_id',
  'import_id',
  'run_id',
  'source_sha256',
  'feature_count',
  'previous_feature_count',
  'warning_count',
  'http_status',
  'attempts',
  'error_code',
  'error_detail',
] as const;
const OUTPUT_NAMES = [...IMPORT_OUTPUT_NAMES, 'results'] as const;

type OutputName = (typeof OUTPUT_NAMES)[number];

/** What the outputs say of one import, as later steps read it. */
export type ImportOutputs = Readonly<Record<(typeof IMPORT_OUTPUT_NAMES)[number], string>>;

/** How an import stands: what is known of it, and the word that holds if nothing more is ever known. */
export interface Standing {
  readonly known: Known;
  readonly word: Outcome['word'];
  readonly failure?: Pick<Failure, 'code' | 'detail'> | undefined;
}

/** How an import stands that has ended. */
export function standingOf(outcome: Outcome): Standing {
  return { known: outcome, word: outcome.word, failure: isFailure(outcome) ? outcome : undefined };
}

/** The outputs of one import, empty where they do not apply; `clean` makes a text from outside fit to be shown. */
export function outputsOf({ known, word, failure }: Standing, clean: (text: string) => string): ImportOutputs {
  const count = (value: number | undefined) => (value === undefined ? '' : String(value));
  return {
    outcome: word,
    dataset_id: clean(known.datasetId ?? ''),
    import_id: clean(known.importId ?? ''),
    run_id: clean(known.runId ?? ''),
    source_sha256: known.sourceSha256 ?? '',
    feature_count: count(known.featureCount),
    previous_feature_count: count(known.previousFeatureCount),
    warning_count: count(known.warningCount),
    http_status: count(known.httpStatus),
    attempts: count(known.attempts),
    error_code: failure?.code ?? '',
    error_detail: clean(failure?.detail ?? ''),
  };
}

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

  /** Writes how an import stands. */
  publish(standing: Standing): void {
    const texts = outputsOf(standing, (text) => this.#log.clean(text, MAX_DETAIL_LENGTH));
    for (const name of IMPORT_OUTPUT_NAMES) this.#write(name, texts[name]);
  }

  /** Writes the list of all imports. */
  publishResults(json: string): void {
    this.#write('results', json);
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
        'The step outputs cannot be written to the file in GITHUB_OUTPUT. Later steps do not see them. The result of this step does not change.',
      );
    }
  }
}
