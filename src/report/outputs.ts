import { statSync, truncateSync } from 'node:fs';
import { setOutput } from '@actions/core';
import type { Standing } from '../outcome/outcome.ts';
import { MAX_DETAIL_LENGTH } from '../text/inert-text.ts';
import type { StepLog } from './step-log.ts';

/** The outputs of one import, empty where they do not apply; `clean` makes a text from outside fit to be shown. */
export function outputsOf(standing: Standing, clean: (text: string) => string): Readonly<Record<string, string>> {
  const count = (value: number | undefined) => (value === undefined ? '' : String(value));
  const { sourceSha256: sha256 = '' } = standing;
  return {
    outcome: standing.word,
    dataset_id: clean(standing.datasetId ?? ''),
    import_id: clean(standing.importId ?? ''),
    run_id: clean(standing.runId ?? ''),
    // The list of an earlier try may hold anything in its place.
    source_sha256: /^[\da-f]{64}$/.test(sha256) ? sha256 : clean(sha256),
    feature_count: count(standing.featureCount),
    previous_feature_count: count(standing.previousFeatureCount),
    warning_count: count(standing.warningCount),
    record_count: count(standing.recordCount),
    http_status: count(standing.httpStatus),
    attempts: count(standing.attempts),
    error_code: standing.code ?? '',
    error_detail: clean(standing.detail ?? ''),
  };
}

/** Every output, in the order in which they are written. */
export const OUTPUT_NAMES = [...Object.keys(outputsOf({ attempts: 0, word: 'not_sent' }, (text) => text)), 'results'];

export type StepOutputs = ReturnType<typeof openOutputs>;

/**
 * Opens the step's outputs, which the runner reads from a file when the step has ended; of a name it takes the last value.
 * Each is written the moment it is known, so that a step that is killed keeps it; only what changes is written, and what
 * could not be is tried again with the next.
 */
export function openOutputs(log: StepLog) {
  const wanted = new Map<string, string>(OUTPUT_NAMES.map((name) => [name, '']));
  const written = new Map<string, string>();
  const problem = problemOfFile();
  // Behind half an entry the runner would take all that follows for a part of it.
  let isBroken = problem !== undefined;

  /** The runner takes what is not there for empty, so what is empty so far can wait until the request is out. */
  function write(values: readonly (readonly [name: string, value: string])[], isWhole = false): void {
    for (const [name, value] of values) wanted.set(name, value);
    for (const [name, value] of wanted) {
      if (isBroken) return;
      if ((written.get(name) ?? (isWhole ? undefined : '')) === value) continue;
      const end = appendWhole(name, value);
      if (end === 'broken') isBroken = true;
      if (end !== 'written') return;
      written.set(name, value);
    }
  }

  return {
    /** Why they cannot be written, a part of a sentence; `undefined` where they can. */
    problem,
    /** Writes how an import stands. */
    publish(standing: Standing): void {
      write(Object.entries(outputsOf(standing, (text) => log.cleanOnce(text, MAX_DETAIL_LENGTH))));
    },
    /** Writes the list of all imports. */
    publishResults: (json: string): void => write([['results', json]]),
    /** Writes those that are empty so far. */
    fill: (): void => write([], true),
    /** Writes all, and warns where later steps do not see all that was to be written. */
    end(): void {
      write([], true);
      // That none can be written is told as what it is.
      if (problem !== undefined || [...wanted].every(([name, value]) => written.get(name) === value)) return;
      const how = isBroken ? 'The file in GITHUB_OUTPUT is broken: a write ended in its middle. ' : '';
      log.lateWarning(
        'Step outputs not written',
        `${how}Not all step outputs could be written to the file in GITHUB_OUTPUT. Later steps do not see the result, or an earlier state of it. The result of this step does not change.`,
      );
    },
  };
}

function fileOfOutputs(): string {
  return process.env['GITHUB_OUTPUT'] ?? '';
}

/** Writes to the file, because neither permissions nor an open file tell whether there is room. */
function problemOfFile(): string | undefined {
  const file = fileOfOutputs();
  // An old runner has no file, and core prints commands.
  if (file === '') return undefined;
  try {
    // Anything but a file (a pipe, say) could hold the step for ever.
    if (!statSync(file).isFile()) return 'it is not a file';
    setOutput('outcome', '');
    return undefined;
  } catch (fault) {
    const code = fault instanceof Error && 'code' in fault ? String(fault.code) : '';
    const known: Readonly<Record<string, string>> = {
      ENOENT: 'there is no such file',
      ERR_ACCESS_DENIED: '`NODE_OPTIONS` holds `--permission`, which forbids it',
    };
    return known[code] ?? `it cannot be written${/^[A-Z_]+$/.test(code) ? `: ${code}` : ''}`;
  }
}

/** Appends one output, and takes back what was written of it where that fails in the middle. */
function appendWhole(name: string, value: string): 'written' | 'not written' | 'broken' {
  const file = fileOfOutputs();
  let size: number | undefined;
  try {
    if (file !== '') size = statSync(file).size;
    setOutput(name, value);
    return 'written';
  } catch {
    if (size === undefined) return 'not written';
    try {
      if (statSync(file).size > size) truncateSync(file, size);
      return 'not written';
    } catch {
      return 'broken';
    }
  }
}
