import { isWarning, type Run, type RunEntry, type RunStep } from './run-status.ts';
import { inWords } from './wording.ts';

/** The runner shows at most 10 warnings of a step: 9 of the run, and one that counts the others. */
const MAX_WARNINGS = 9;

/** Takes what is worth telling of a run. */
export interface Listener {
  log(line: string): void;
  warn(message: string): void;
}

/**
 * Tells a run as it goes on, each step's start and end and each entry once, when it is first seen. It remembers the
 * entries that it told, so its memory grows with the run and not with the number of polls.
 */
export class RunNarrator {
  readonly #listener: Listener;
  readonly #told = new Map<string, number>();
  readonly #stepStates = new Map<string, string>();
  #warnings = 0;
  #oddStatus = '';

  constructor(listener: Listener) {
    this.#listener = listener;
  }

  /** Tells what is new; says whether there was anything. */
  tell(run: Run): boolean {
    // Counted anew in each poll, because two entries may be alike to the letter.
    const counts = new Map<string, number>();
    let moved = false;
    for (const [index, step] of run.steps.entries()) {
      const stepKey = `${index} ${step.name}`;
      if (!this.#stepStates.has(stepKey)) {
        this.#listener.log(`Step ${step.name} started.`);
        this.#stepStates.set(stepKey, 'in_progress');
        moved = true;
      }
      for (const entry of step.entries) {
        const key = `${stepKey} ${entry.createdAt} ${entry.level} ${entry.text}`;
        const count = (counts.get(key) ?? 0) + 1;
        counts.set(key, count);
        if (count <= (this.#told.get(key) ?? 0)) continue;
        this.#told.set(key, count);
        this.#tellEntry(step.name, entry);
        moved = true;
      }
      if (this.#stepStates.get(stepKey) !== step.status) {
        this.#listener.log(describeStepState(step));
        this.#stepStates.set(stepKey, step.status);
        moved = true;
      }
    }
    return this.#tellOddStatus(run.status) || moved;
  }

  /** Tells how many warnings had no place of their own. */
  finish(): void {
    const more = this.#warnings - MAX_WARNINGS;
    if (more > 0) this.#listener.warn(`${more} more ${more === 1 ? 'warning' : 'warnings'} of the run: see the log.`);
  }

  #tellEntry(step: string, entry: RunEntry): void {
    this.#listener.log(`${step}: ${entry.level}: ${entry.text}`);
    if (!isWarning(entry)) return;
    this.#warnings += 1;
    if (this.#warnings <= MAX_WARNINGS) this.#listener.warn(`${step}: ${entry.text}`);
  }

  #tellOddStatus(status: string): boolean {
    if (['success', 'failed', 'in_progress', this.#oddStatus].includes(status)) return false;
    this.#oddStatus = status;
    this.#listener.log(`The run's status is "${status}", which is not documented; it is taken as in progress.`);
    return true;
  }
}

function describeStepState({ name, status, startMs, endMs }: RunStep): string {
  const took = startMs === undefined || endMs === undefined ? '' : ` after ${inWords(endMs - startMs)}`;
  return `Step ${name}: ${status === '' ? 'no status' : status}${took}.`;
}
