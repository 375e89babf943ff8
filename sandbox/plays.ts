import { HOSTILE_TEXT } from './hostile-text.ts';
import type { EntryScript, Level, StepScript } from './runs.ts';

/** How a Woosmap import goes after its trigger, and how its status requests fare. */
export type Play = {
  name: string;
  says: string;
  steps: readonly StepScript[];
  /** In the place of the dataset's own history. */
  importedBefore?: boolean;
  /** What its run of the past did, in the place of `PAST_STEPS`. */
  pastSteps?: readonly StepScript[];
  /** The limit of triggers counts by the key, and not by the dataset. */
  limitsPerKey?: boolean;
  /** Somebody else's run is in progress at first. */
  isRunningBefore?: boolean;
  /** The run is in the status only so long after the trigger. */
  appearsAfterMs?: number;
  /** The run is in the status, and starts, only after so many status requests that follow the trigger. */
  appearsAfterPolls?: number;
  /** The bad day of the nth status request after the trigger, from 0. */
  dayOfPoll?: (poll: number) => string | undefined;
  /** From this status request after the trigger on, the key is no longer accepted. */
  unauthorizedFromPoll?: number;
  /** The bad day of the trigger's answer: the run starts all the same. */
  dayOfTrigger?: string;
};

const second = 1000;

const entry = (afterSeconds: number, detail: string, level: Level = 'info'): EntryScript => ({
  afterMs: afterSeconds * second,
  detail,
  level,
});

const fetchStep = (entries: readonly EntryScript[] = [], ends: StepScript['ends'] = 'success'): StepScript => ({
  name: 'fetch',
  durationMs: 8 * second,
  ends,
  entries: [entry(1, 'Downloading the archive.'), ...entries],
});

const fetched = fetchStep([entry(7, 'Will import 34867 features.')]);

const importStep = (entries: readonly EntryScript[], step: Partial<StepScript> = {}): StepScript => ({
  name: 'import',
  durationMs: 20 * second,
  ends: 'success',
  entries,
  ...step,
});

const imported = importStep([entry(2, 'Removed 34790 features.'), entry(19, 'Imported 34867 features.')]);
const good = [fetched, imported];

const warnings = Array.from({ length: 12 }, (_, index) =>
  entry(3 + index, `Feature ${(index + 1) * 100}: opening hours are not valid, left out.`, 'warning'),
);
const reports = Array.from({ length: 11 }, (_, index) =>
  entry((index + 1) * 15, `Imported ${(index + 1) * 3000} features.`),
);

const plays: Readonly<Record<string, Omit<Play, 'name'>>> = {
  success: { says: 'the run fetches and imports', steps: good },
  'success-warnings': {
    says: 'the run succeeds with 12 warnings',
    steps: [fetched, importStep([...warnings, entry(19, 'Imported 34855 features.')])],
  },
  'failed-fetch': {
    says: 'the run fails in its fetch step',
    steps: [fetchStep([entry(7, 'The URL answered with status 403, expected 200.', 'error')], 'failed')],
  },
  'failed-import': {
    says: 'the run fails in its import step',
    steps: [
      fetched,
      importStep(
        [
          entry(2, 'Removed 34790 features.'),
          entry(9, 'Feature 1210: the geometry is not valid.', 'error'),
          entry(10, 'Import stopped after 1209 features.', 'error'),
        ],
        { ends: 'failed', durationMs: 11 * second },
      ),
    ],
  },
  slow: { says: 'the run takes three minutes', steps: [fetched, importStep(reports, { durationMs: 172 * second })] },
  stuck: {
    says: 'the import step never ends',
    steps: [fetched, importStep([entry(2, 'Removed 34790 features.')], { durationMs: Number.POSITIVE_INFINITY })],
  },
  past: {
    says: 'a run of the past stays in the status for 15 seconds, then comes the new one',
    steps: good,
    importedBefore: true,
    appearsAfterMs: 15 * second,
  },
  late: {
    says: 'the run starts, and shows, at the fourth status request after the trigger',
    steps: good,
    appearsAfterPolls: 3,
  },
  'polls-fail': {
    says: 'the first three status requests after the trigger get a 502, a 429 and a cut body',
    steps: good,
    dayOfPoll: (poll) => ['html-502', '429', 'cut'][poll],
  },
  'first-ever': { says: 'no run before this one: the status is a 404', steps: good, importedBefore: false },
  'lost-answer': { says: "the trigger's answer is lost, the run starts", steps: good, dayOfTrigger: 'lost' },
  'unauthorized-later': {
    says: 'the second status request after the trigger and all that follow are refused with a 401',
    steps: good,
    unauthorizedFromPoll: 1,
  },
  'shared-limit': { says: 'the limit of one trigger in 90 seconds counts by the key', steps: good, limitsPerKey: true },
  running: {
    says: "somebody else's run is in progress for 23 seconds",
    steps: [fetched, importStep([entry(19, 'Imported 17020 features.')])],
    isRunningBefore: true,
  },
  'more-before': {
    says: 'the run before imported 8 features, more than the published file of this sandbox has records',
    steps: good,
    pastSteps: [fetchStep(), importStep([entry(19, 'Successfully imported 8 features.')])],
  },
  hostile: {
    says: 'the entries of the run are workflow commands, Markdown, HTML and Mermaid',
    steps: [
      fetchStep([entry(7, HOSTILE_TEXT, 'warning')]),
      importStep([entry(10, HOSTILE_TEXT, 'error')], { ends: 'failed', durationMs: 11 * second }),
    ],
  },
};

/** The plays, by the name that an address asks for: `/play/<name>`. */
export const PLAYS: ReadonlyMap<string, Play> = new Map(
  Object.entries(plays).map(([name, play]) => [name, { name, ...play }]),
);

/** What a run does that somebody else has started. */
export const FOREIGN_STEPS: readonly StepScript[] = good;

/** The run of the past that a dataset shows before its first trigger in the sandbox. Its words are found in no play. */
export const PAST_STEPS: readonly StepScript[] = [
  { ...fetchStep(), entries: [entry(1, "Will import yesterday's 34790 features.")] },
  importStep([
    entry(4, "Feature 7 of yesterday's file: the name is empty.", 'warning'),
    entry(19, "Imported yesterday's file."),
  ]),
];
