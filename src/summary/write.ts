import { appendFileSync, statSync } from 'node:fs';
import { readInvocation } from '../invocation.ts';
import type { ToldImport } from '../report/message.ts';
import type { StepLog } from '../report/step-log.ts';
import { composeListSummary } from './list.ts';
import { composeSummary } from './summary.ts';

/** Writes the job summary. One that cannot be written changes nothing about the result, so this never throws. */
export type WriteSummary = (step: ToldStep, log: StepLog) => void;

/** A step as its summary tells it. */
export interface ToldStep {
  readonly told: readonly [ToldImport, ...ToldImport[]];
  /** The provider's name; absent where the inputs name none. */
  readonly title: string | undefined;
  /** What happened in all, where the imports come of a list. */
  readonly heading: string | undefined;
  readonly isRed: boolean;
  readonly durationMs: number;
  readonly nowMs: number;
}

/**
 * Loads what the report needs and gives the function that writes it. This module is loaded late, while the answer is
 * under way, because it brings @actions/github; so that the end of the step need not wait for it, that is read here.
 */
export async function prepareSummary(): Promise<WriteSummary> {
  const invocation = await readInvocation();
  return ({ told, title, heading, isRed, durationMs, nowMs }, log) => {
    const file = process.env['GITHUB_STEP_SUMMARY'] ?? '';
    if (file === '') {
      log.line('This runner has no job summaries, so none was written.');
      return;
    }
    try {
      // Anything but a file (a pipe, say) could hold the step for ever.
      if (!statSync(file).isFile()) throw new Error('no file');
      const clean = (text: string, maxLength: number) => log.clean(text, maxLength);
      // Whole and at once, as a signal may come: core.summary offers only an asynchronous write.
      const common = { invocation, durationMs, nowMs, clean };
      const text =
        heading === undefined
          ? composeSummary({ ...told[0], ...common, title })
          : composeListSummary({ ...common, imports: told, title: title ?? '', heading, isRed });
      appendFileSync(file, text);
    } catch {
      log.lateWarning(
        'Job summary not written',
        'The job summary cannot be written to the file in GITHUB_STEP_SUMMARY. The result of this step does not change.',
      );
    }
  };
}
