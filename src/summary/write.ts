import { appendFileSync } from 'node:fs';
import { lookAtFile } from '../regular-file.ts';
import type { Report } from '../report/report.ts';
import type { StepLog } from '../report/step-log.ts';
import { composeSummary } from './summary.ts';

/** Writes the job summary. One that cannot be written changes nothing about the result, so this never throws. */
export type WriteSummary = (report: Report, durationMs: number, log: StepLog) => void;

/**
 * Loads what the summary needs and gives the function that writes it. This module is loaded late, while the answer is
 * under way, because it brings @actions/github; so that the end of the step need not wait for it, that is read here.
 */
export async function prepareSummary(): Promise<WriteSummary> {
  // Late once more: a step that lacks a secret asks the same module why, and it ships once.
  const { readInvocation } = await import('../inputs/invocation.ts');
  const invocation = await readInvocation();
  return (report, durationMs, log) => {
    const file = process.env['GITHUB_STEP_SUMMARY'] ?? '';
    if (file === '') {
      log.line('This runner has no job summaries, so none was written.');
      return;
    }
    try {
      if (lookAtFile(file)?.isRegular !== true) throw new Error('no file');
      const clean = (text: string, maxLength: number) => log.cleanOnce(text, maxLength);
      // Whole and at once, as a signal may come: core.summary offers only an asynchronous write.
      appendFileSync(file, composeSummary({ ...report, invocation, durationMs, nowMs: Date.now(), clean }));
    } catch {
      log.lateWarning(
        'Job summary not written',
        'The job summary cannot be written to the file in GITHUB_STEP_SUMMARY. The result of this step does not change.',
      );
    }
  };
}
