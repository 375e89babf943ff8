import { statSync } from 'node:fs';
import { summary } from '@actions/core';
import { readInvocation } from './invocation.ts';
import type { StepLog } from './step-log.ts';
import { composeSummary, type SummaryParts } from './summary.ts';

/** How long the summary may take, in milliseconds: the result stands without it. */
const WRITE_LIMIT_MS = 500;

/** Writes the job summary. One that cannot be written changes nothing about the result, so this never rejects. */
export type WriteSummary = (parts: Omit<SummaryParts, 'invocation' | 'clean'>, log: StepLog) => Promise<void>;

/**
 * Loads what the report needs and gives the function that writes it. This module is loaded late, while the answer is
 * under way, because it brings @actions/github; so that the end of the step need not wait for it, that is read here.
 */
export async function prepareReport(): Promise<WriteSummary> {
  const invocation = await readInvocation();
  return (parts, log) => writeSummary({ ...parts, invocation }, log);
}

async function writeSummary(parts: Omit<SummaryParts, 'clean'>, log: StepLog): Promise<void> {
  try {
    const file = process.env['GITHUB_STEP_SUMMARY'];
    // Anything but a file (a pipe, say) could hold the step for ever.
    if (file === undefined || !statSync(file).isFile()) throw new Error('no file');
    const text = composeSummary({ ...parts, clean: (line, maxLength) => log.clean(line, maxLength) });
    const { promise: late, reject } = Promise.withResolvers<never>();
    const timer = setTimeout(reject, WRITE_LIMIT_MS, new Error('too slow'));
    await Promise.race([summary.addRaw(text).write(), late]).finally(() => clearTimeout(timer));
  } catch {
    log.line('The job summary could not be written; the result stands without it.');
  }
}
