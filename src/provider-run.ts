/** One line that the provider logged for a stage. Its texts are inert but whole: cut before it is redacted, a text could show half a secret. */
export interface RunEntry {
  /** As the provider wrote it. */
  readonly createdAt: string;
  readonly level: string;
  readonly text: string;
}

/** A part of a run, such as `fetch` and `import`; times are milliseconds since the epoch. */
export interface RunStep {
  readonly name: string;
  readonly status: string;
  readonly startMs: number | undefined;
  readonly endMs: number | undefined;
  readonly entries: readonly RunEntry[];
}

/** One run of an import as the provider describes it. */
export interface Run {
  readonly id: string;
  /** `success`, `in_progress`, `failed`, or a word that is not documented. */
  readonly status: string;
  readonly steps: readonly RunStep[];
}

/** The newest of some entries by its time; where times are alike or cannot be read, the one that stands last. */
export function newestEntry(entries: readonly RunEntry[]): RunEntry | undefined {
  const age = (entry: RunEntry) => readTime(entry.createdAt) ?? Number.NEGATIVE_INFINITY;
  return entries.reduce<RunEntry | undefined>(
    (newest, entry) => (newest === undefined || age(entry) >= age(newest) ? entry : newest),
    undefined,
  );
}

/** Says whether an entry is a warning. */
export function isWarning({ level }: RunEntry): boolean {
  return level.toLowerCase() === 'warning';
}

/** Says whether an entry is an error. */
export function isError({ level }: RunEntry): boolean {
  return ['error', 'critical', 'fatal'].includes(level.toLowerCase());
}

/** The warnings of a run, and its errors where it ended in success: they kept nothing from being imported. */
export function warningsOf({ status, steps }: Run): readonly RunEntry[] {
  const isSuccess = wordOf(status) === 'success';
  return steps.flatMap(({ entries }) => entries).filter((entry) => isWarning(entry) || (isSuccess && isError(entry)));
}

/** Says whether a run goes on, as far as its status and the ends of its stages tell. */
export function isGoing(run: Run): boolean {
  const word = wordOf(run.status);
  if (word !== undefined) return word === 'in_progress';
  return !speaksOfFailure(run.status) && endOfRun(run) === undefined;
}

/**
 * How many features a run says that it imported, as in "Successfully imported 34867 features."; its newest count, and
 * `undefined` where no entry has one. "Will import 34867 features." and "Removed …" are none. The words are those of real
 * runs (Woosmap Datasets); the documents define none.
 */
export function featureCountOf(run: Run): number | undefined {
  const counting = run.steps.flatMap(({ entries }) => entries).filter(({ text }) => countIn(text) !== undefined);
  return countIn(newestEntry(counting)?.text ?? '');
}

/** A number has at most so many signs: a text may have megabytes, and is not searched again from each of its digits to the end. */
const COUNTS = [
  /(?<!\b(?:not|be|never|to) )\bimported:?\s+(\d[\d., '\u2019_]{0,30})features?\b/i,
  /(?<![\d.,])(\d[\d., '\u2019_]{0,30})features? (?:(?:were|was|have been|has been) )?(?:successfully )?imported\b/i,
];
/** Plain digits, or groups of three with one sign between them. */
const WHOLE_NUMBER = /^(?:\d+|\d{1,3}([., '\u2019_])\d{3}(?:\1\d{3})*)$/;

function countIn(text: string): number | undefined {
  const number = COUNTS.map((pattern) => pattern.exec(text)?.[1]?.trim()).find((found) => found !== undefined) ?? '';
  const digits = WHOLE_NUMBER.test(number) ? number.replace(/\D/g, '') : '';
  return digits === '' || digits.length > 15 ? undefined : Number(digits);
}

/** A status as one of the documented words, which count in any case. */
export function wordOf(status: string): 'success' | 'in_progress' | 'failed' | undefined {
  return (['success', 'in_progress', 'failed'] as const).find((word) => word === status.toLowerCase());
}

/** Says whether a status speaks of an error, a failure or a cancel, documented or not. */
export function speaksOfFailure(status: string): boolean {
  return /error|fail|cancel|abort/i.test(status);
}

/** The newest entry of a run. */
export function lastEntry(run: Run): string | undefined {
  const last = run.steps.findLast(({ entries }) => entries.length > 0);
  return newestEntry(last?.entries ?? [])?.text;
}

/** Where a run is and what it said last, to stand behind its id; empty where it has no stage. */
export function lastWords(run: Run): string {
  const step = run.steps.findLast(({ entries }) => entries.length > 0) ?? run.steps.at(-1);
  if (step === undefined) return '';
  const entry = newestEntry(step.entries);
  return `, stage ${step.name}${entry === undefined ? '' : `: ${entry.text}`}`;
}

/** How long the stages of a run took together, in milliseconds; `undefined` where they do not tell. */
export function durationOfSteps(steps: readonly RunStep[]): number | undefined {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { startMs, endMs } of steps) {
    if (startMs !== undefined) first = Math.min(first, startMs);
    if (endMs !== undefined) last = Math.max(last, endMs);
  }
  return last >= first ? last - first : undefined;
}

/** When a run started, as far as its stages tell. */
export function startOfRun(run: Run): number | undefined {
  const starts = run.steps.map((step) => step.startMs).filter((start) => start !== undefined);
  return starts.length === 0 ? undefined : starts.reduce((a, b) => Math.min(a, b));
}

/** When a run ended, as far as its stages tell; `undefined` while it goes on, and where one of them has no end. */
export function endOfRun({ status, steps }: Run): number | undefined {
  const ends = steps.map((step) => step.endMs).filter((end) => end !== undefined);
  if (wordOf(status) === 'in_progress' || ends.length === 0 || ends.length < steps.length) return undefined;
  return ends.reduce((a, b) => Math.max(a, b));
}

/** Times carry no zone and are UTC; one that names its zone is taken at its word. A blank may stand for the `T` (RFC 3339). */
export function readTime(value: unknown): number | undefined {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/i.test(value)) return undefined;
  const text = value.toUpperCase().replace(' ', 'T');
  const time = Date.parse(/(Z|[+-]\d\d:?\d\d)$/.test(text) ? text : `${text}Z`);
  return Number.isNaN(time) ? undefined : time;
}
