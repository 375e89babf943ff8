import { setImmediate as yieldToEvents } from 'node:timers/promises';
import type { Run, RunEntry, Stage } from '../outcome/provider-run.ts';
import { fromOutside } from '../secrets/secrets.ts';
import { inWords } from '../text/wording.ts';
import type { World } from '../world.ts';
import type { RunEnd } from './run-end.ts';

/** After so many characters other events get a turn, so that a signal is heard in the middle of a very long log. */
const CHARACTERS_PER_TURN = 64 * 1024;
/** How much of a text serves to know it again; two that begin alike and have one length are still two. */
const KEY_LENGTH = 1000;

/**
 * Tells a run as it goes on, each stage's start and end and each entry once, when it is first seen, in whatever order the
 * provider lists them. It remembers what it told, so its memory grows with the run and not with the number of polls.
 */
export function createNarrator(listener: Pick<World, 'signal' | 'log' | 'warn'>) {
  const toldEntries = new Map<string, number>();
  const toldStates = new Map<string, string>();
  let oddWord = '';
  let charactersOfTurn = 0;

  /** Tells what is new; says whether there was anything. Ends early where the step is stopped. */
  async function tell({ stages, state, word }: Run): Promise<boolean> {
    const countStage = counter();
    let moved = false;
    for (const stage of stages) {
      // Stages of one name are told apart by their number.
      const key = `${countStage(stage.name)} ${stage.name}`;
      if (!toldStates.has(key)) {
        await log(`Stage ${fromOutside(stage.name)} started.`);
        toldStates.set(key, 'going');
        moved = true;
      }
      moved = (await tellEntries(stage, key)) || moved;
      if (listener.signal.aborted) return moved;
      const now = stage.state === 'going' ? 'going' : `"${stage.word}"`;
      if (toldStates.get(key) !== now) {
        await log(describeState(stage));
        toldStates.set(key, now);
        moved = true;
      }
    }
    const isOdd = (state === 'failing' || state === 'unknown') && word !== oddWord;
    if (!isOdd) return moved;
    oddWord = word;
    listener.log(`The run's status is "${fromOutside(word)}", which is not documented.`);
    return true;
  }

  async function tellEntries({ name, entries }: Stage, stageKey: string): Promise<boolean> {
    // Two entries may be alike to the letter, so each poll counts anew how often it has seen one.
    const countEntry = counter();
    let moved = false;
    for (const entry of entries) {
      const { createdAt, level, text } = entry;
      const key = `${stageKey} ${createdAt} ${level} ${text.length} ${text.slice(0, KEY_LENGTH)}`;
      const count = countEntry(key);
      if (count <= (toldEntries.get(key) ?? 0)) continue;
      toldEntries.set(key, count);
      await tellEntry(name, entry);
      moved = true;
      if (listener.signal.aborted) break;
    }
    return moved;
  }

  async function tellEntry(stage: string, { level, text }: RunEntry): Promise<void> {
    if (level !== 'warning') return await log(`${fromOutside(stage)}: ${level}: ${fromOutside(text)}`);
    // A warning is a line of the log by itself.
    const line = fromOutside(`${stage}: ${text}`);
    listener.warn(line);
    await takeTurns(line);
  }

  async function log(line: string): Promise<void> {
    listener.log(line);
    await takeTurns(line);
  }

  async function takeTurns(line: string): Promise<void> {
    charactersOfTurn += line.length;
    if (charactersOfTurn < CHARACTERS_PER_TURN) return;
    charactersOfTurn = 0;
    await yieldToEvents();
  }

  /** Warns of what a success leaves open: its entries of level error, and stages of which it shows no end. */
  function tellSuccess({ run, unfinished }: Extract<RunEnd, { kind: 'succeeded' }>): void {
    for (const { name, entries } of run.stages) {
      for (const { level, text } of entries)
        if (level === 'error') listener.warn(fromOutside(`${name}: ${text}`), { isInLog: true });
    }
    if (unfinished.length > 0) {
      listener.warn(`The run succeeded, but these stages have no end: ${fromOutside(unfinished.join(', '))}.`);
    }
  }

  return { tell, tellSuccess };
}

/** Counts how often it was given the same text. */
function counter(): (text: string) => number {
  const counts = new Map<string, number>();
  return (text) => {
    const count = (counts.get(text) ?? 0) + 1;
    counts.set(text, count);
    return count;
  };
}

function describeState({ name, word, startMs, endMs }: Stage): string {
  const took = startMs === undefined || endMs === undefined ? '' : ` after ${inWords(Math.max(0, endMs - startMs))}`;
  return `Stage ${fromOutside(name)}: ${word === '' ? 'no status' : fromOutside(word)}${took}.`;
}
