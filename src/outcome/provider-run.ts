import { fromOutside } from '../secrets/secrets.ts';

/**
 * How a run, or a stage of one, stands. `failed` is documented; `failing` is an undocumented word that speaks of a failure,
 * and `unknown` any other.
 */
export type RunState = 'succeeded' | 'going' | 'failed' | 'failing' | 'unknown';

/** A state with the provider's own word for it, which people read. */
interface Status {
  readonly state: RunState;
  readonly word: string;
}

/** One line that the provider logged for a stage. Its texts are inert but whole: cut before it is redacted, a text could show half a secret. */
export interface RunEntry {
  /** As the provider wrote it. */
  readonly createdAt: string;
  readonly atMs: number | undefined;
  readonly level: 'info' | 'warning' | 'error';
  readonly text: string;
}

/** A part of a run, such as `fetch` and `import`; times are milliseconds since the epoch. */
export interface Stage extends Status {
  readonly name: string;
  readonly startMs: number | undefined;
  readonly endMs: number | undefined;
  readonly entries: readonly RunEntry[];
}

/** One run of an import, in words of no provider. */
export interface Run extends Status {
  readonly id: string;
  readonly stages: readonly Stage[];
  /** How many features it says that it imported. */
  readonly featureCount: number | undefined;
}

/** The newest of some entries by its time; where times are alike or not known, the one that stands last. */
export function newestEntry(entries: readonly RunEntry[]): RunEntry | undefined {
  const age = ({ atMs = Number.NEGATIVE_INFINITY }: RunEntry) => atMs;
  return entries.reduce<RunEntry | undefined>(
    (newest, entry) => (newest === undefined || age(entry) >= age(newest) ? entry : newest),
    undefined,
  );
}

/** The warnings of a run, and its errors where it ended in success: they kept nothing from being imported. */
export function warningsOf({ state, stages }: Run): readonly RunEntry[] {
  const levels = state === 'succeeded' ? ['warning', 'error'] : ['warning'];
  return stages.flatMap(({ entries }) => entries).filter(({ level }) => levels.includes(level));
}

/** Says whether a run goes on, as far as its state and the ends of its stages tell. */
export function isGoing(run: Run): boolean {
  return run.state === 'going' || (run.state === 'unknown' && endOfRun(run) === undefined);
}

/** Says whether a run or a stage failed, by its own word. */
export function hasFailed({ state }: Status): boolean {
  return state === 'failed' || state === 'failing';
}

/** The newest entry of a run. */
export function lastEntry(run: Run): string | undefined {
  const last = run.stages.findLast(({ entries }) => entries.length > 0);
  return newestEntry(last?.entries ?? [])?.text;
}

/** Where a run is and its last message, to stand behind its id; empty where it has no stage. */
export function lastMessage(run: Run): string {
  const stage = run.stages.findLast(({ entries }) => entries.length > 0) ?? run.stages.at(-1);
  if (stage === undefined) return '';
  const entry = newestEntry(stage.entries);
  return `, stage ${fromOutside(stage.name)}${entry === undefined ? '' : `: ${fromOutside(entry.text)}`}`;
}

/** How long stages took together, in milliseconds; `undefined` where they do not tell. */
export function durationOf(stages: readonly Stage[]): number | undefined {
  const [first, last] = [earliest(stages.map(({ startMs }) => startMs)), latest(stages.map(({ endMs }) => endMs))];
  return first === undefined || last === undefined || last < first ? undefined : last - first;
}

/** When a run started, as far as its stages tell. */
export function startOfRun({ stages }: Run): number | undefined {
  return earliest(stages.map(({ startMs }) => startMs));
}

/** When a run ended, as far as its stages tell; `undefined` while it goes on, and where one of them has no end. */
export function endOfRun({ state, stages }: Run): number | undefined {
  const ends = stages.map(({ endMs }) => endMs);
  return state === 'going' || ends.includes(undefined) ? undefined : latest(ends);
}

type Times = readonly (number | undefined)[];

function earliest(times: Times): number | undefined {
  return times.reduce((a, b) => (a === undefined || (b !== undefined && b < a) ? b : a), undefined);
}

function latest(times: Times): number | undefined {
  return times.reduce((a, b) => (a === undefined || (b !== undefined && b > a) ? b : a), undefined);
}
