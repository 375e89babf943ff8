import { appendFileSync, statSync } from 'node:fs';
import { readInvocation } from '../invocation.ts';
import type { StepLog } from '../report/step-log.ts';
import { composeSummary, type SummaryParts } from './summary.ts';

/** Writes the job summary. One that cannot be written changes nothing about the result, so this never throws. */
export type WriteSummary = (parts: Omit<SummaryParts, 'invocation' | 'clean'>, log: StepLog) => void;

/**
 * Loads what the report needs and gives the function that writes it. This module is loaded late, while the answer is
 * under way, because it brings @actions/github; so that the end of the step need not wait for it, that is read here.
 */
export async function prepareSummary(): Promise<WriteSummary> {
  const invocation = await readInvocation();
  return (parts, log) => {
    const file = process.env['GITHUB_STEP_SUMMARY'] ?? '';
    if (file === '') {
      log.line('This runner has no job summaries; the result stands without one.');
      return;
    }
    try {
      // Anything but a file (a pipe, say) could hold the step for ever.
      if (!statSync(file).isFile()) throw new Error('no file');
      const clean = (text: string, maxLength: number) => log.clean(text, maxLength);
      // Whole and at once, as a signal may come: core.summary offers only an asynchronous write.
      appendFileSync(file, composeSummary({ ...parts, invocation, clean }));
    } catch {
      log.lateWarning(
        'Job summary not written',
        'The job summary cannot be written to the file in GITHUB_STEP_SUMMARY. The result of this step stands.',
      );
    }
  };
}
