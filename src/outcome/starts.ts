/** What an attempt told of one import: its entry in the output `results`, all of it as texts. */
export type Entry = Readonly<Record<string, string>>;

/**
 * What earlier attempts of a workflow run told of one import: first what the newest told, then, the newest first, what those
 * before it started.
 */
export type EarlierImport = readonly Entry[];

/** The words of an import that was or may have been started. */
const STARTED = ['accepted', 'succeeded', 'unknown', 'running', 'failed'] as const;

/** How an import ended that was or may have been started; `undefined` where nothing was. */
export function startedAs({ outcome }: Entry): (typeof STARTED)[number] | undefined {
  return STARTED.find((word) => word === outcome);
}

/** Says whether an entry is of that target; an empty one can be of any. */
export function isAimedAt({ target = '' }: Entry, other: string): boolean {
  return target === '' || other === '' || target === other;
}

/**
 * What of the earlier attempts has to be told beside what this one tells, so that a later attempt does not start it again. A
 * start takes the place of one before it that was aimed at the same.
 */
export function untoldBy(now: Entry, earlier: EarlierImport): readonly Entry[] {
  const isStart = startedAs(now) !== undefined;
  return earlier.filter((entry) => {
    const word = startedAs(entry);
    // One that failed may be started again anyway, but for one that can only fail so again.
    const isForgotten = word === undefined || (word === 'failed' && entry['error_code'] !== 'too_few_records');
    return entry !== now && !isForgotten && !(isStart && isAimedAt(entry, now['target'] ?? ''));
  });
}
