import { setImmediate as yieldToEvents } from 'node:timers/promises';
import { isError, isWarning, type Run, type RunEntry, type RunStep, wordOf } from '../provider-run.ts';
import { inWords } from '../text/wording.ts';
import type { RunEnd } from './run-end.ts';

/** After so many characters other events get a turn, so that a signal is heard in the middle of a very long log. */
const CHARACTERS_PER_TURN = 64 * 1024;
/** How much of a text serves to know it again; two that begin alike and have one length are still two. */
const KEY_LENGTH = 1000;

/** Takes what is worth telling of a run. */
export interface Listener {
  readonly signal: AbortSignal;
  log(line: string): void;
  warn(message: string, isInLog?: boolean): void;
}

/**
 * Tells a run as it goes on, each stage's start and end and each entry once, when it is first seen, in whatever order the
 * provider lists them. It remembers what it told, so its memory grows with the run and not with the number of polls.
 */
export class RunNarrator {
  readonly #listener: Listener;
  readonly #told = new Map<string, number>();
  readonly #stepStates = new Map<string, string>();
  #oddStatus = '';
  #charactersOfTurn = 0;

  constructor(listener: Listener) {
    this.#listener = listener;
  }

  /** Tells what is new; says whether there was anything. Ends early where the step is stopped. */
  async tell(run: Run): Promise<boolean> {
    const steps = new Counter();
    let moved = false;
    for (const step of run.steps) {
      const key = steps.number(step.name);
      if (!this.#stepStates.has(key)) {
        await this.#log(`Stage ${step.name} started.`);
        this.#stepStates.set(key, 'in_progress');
        moved = true;
      }
      moved = (await this.#tellEntries(step, key)) || moved;
      if (this.#listener.signal.aborted) return moved;
      if (this.#stepStates.get(key) !== step.status) {
        await this.#log(describeStepState(step));
        this.#stepStates.set(key, step.status);
        moved = true;
      }
    }
    return this.#tellOddStatus(run.status) || moved;
  }

  /** Warns of what a success leaves open: its entries of level error, and stages of which it shows no end. */
  tellSuccess({ run, unfinished }: Extract<RunEnd, { kind: 'succeeded' }>): void {
    for (const { name, entries } of run.steps) {
      for (const { text } of entries.filter(isError)) this.#listener.warn(`${name}: ${text}`, true);
    }
    if (unfinished.length > 0) {
      this.#listener.warn(`The run succeeded, but these stages have no end: ${unfinished.join(', ')}.`);
    }
  }

  async #tellEntries({ name, entries }: RunStep, stepKey: string): Promise<boolean> {
    // Two entries may be alike to the letter, so each poll counts anew how often it has seen one.
    const counter = new Counter();
    let told = 0;
    for (const entry of entries) {
      const { createdAt, level, text } = entry;
      const key = `${stepKey} ${createdAt} ${level} ${text.length} ${text.slice(0, KEY_LENGTH)}`;
      const count = counter.count(key);
      if (count <= (this.#told.get(key) ?? 0)) continue;
      this.#told.set(key, count);
      await this.#tellEntry(name, entry);
      told += 1;
      if (this.#listener.signal.aborted) break;
    }
    return told > 0;
  }

  async #tellEntry(step: string, entry: RunEntry): Promise<void> {
    if (!isWarning(entry)) return await this.#log(`${step}: ${entry.level}: ${entry.text}`);
    // A warning is a line of the log by itself.
    const line = `${step}: ${entry.text}`;
    this.#listener.warn(line);
    await this.#takeTurns(line);
  }

  async #log(line: string): Promise<void> {
    this.#listener.log(line);
    await this.#takeTurns(line);
  }

  async #takeTurns(line: string): Promise<void> {
    this.#charactersOfTurn += line.length;
    if (this.#charactersOfTurn < CHARACTERS_PER_TURN) return;
    this.#charactersOfTurn = 0;
    await yieldToEvents();
  }

  #tellOddStatus(status: string): boolean {
    if (wordOf(status) !== undefined || status === this.#oddStatus) return false;
    this.#oddStatus = status;
    this.#listener.log(`The run's status is "${status}", which is not documented.`);
    return true;
  }
}

/** Counts how often it was given the same text. */
class Counter {
  readonly #counts = new Map<string, number>();

  count(text: string): number {
    const count = (this.#counts.get(text) ?? 0) + 1;
    this.#counts.set(text, count);
    return count;
  }

  /** Tells texts that are alike apart. */
  number(text: string): string {
    return `${this.count(text)} ${text}`;
  }
}

function describeStepState({ name, status, startMs, endMs }: RunStep): string {
  const took = startMs === undefined || endMs === undefined ? '' : ` after ${inWords(Math.max(0, endMs - startMs))}`;
  return `Stage ${name}: ${status === '' ? 'no status' : status}${took}.`;
}
