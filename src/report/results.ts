import { monotonicMs } from '../clock.ts';
import { gravest, isUnstarted, type Standing } from '../outcome/outcome.ts';
import { type EarlierImport, type Entry, untoldBy } from '../outcome/starts.ts';
import type { Import } from '../providers/provider.ts';
import { MAX_DETAIL_LENGTH, shorten } from '../text/inert-text.ts';
import { OUTPUT_NAMES, outputsOf, type StepOutputs } from './outputs.ts';
import type { StepLog } from './step-log.ts';

/** An environment variable can hold 128 KiB, and a later step may read the list from one. */
const MAX_RESULTS_BYTES = 96 * 1024;
/** How long an `error_detail` of the list may be, in UTF-16 code units: shorter and shorter, until the list fits. */
const DETAIL_LENGTHS = [500, 200, 80, 20, 0];
/** The same for a name, at last. An id stays whole, because an import is found by it. */
const SHORT_NAME_LENGTH = 48;
/** What of an earlier start decides whether it is started again, and what stands in its entry anyway. */
const DECIDING = ['outcome', 'error_code', 'source_sha256', 'target', 'run_id', 'sent_at'];
const OF_ENTRY = ['name', 'id', 'workflow_run'];
/** The whole list is written each time, so not more often. */
const INTERVAL_MS = 1000;

/** What the action itself says, and in which forms: a time, a number or a digest, in which nothing is hidden. */
const FACTS = ['sent_at', 'workflow_run', 'target', 'source_sha256', 'feature_count', 'previous_feature_count'];
/** The names that an entry has; one of an earlier try may have others. */
const NAMES: readonly string[] = ['name', 'id', ...OUTPUT_NAMES, ...FACTS];
const PLAIN = /^(?:[\d-]{10}T[\d:.]{8,15}Z|\d{1,20}|[\da-f]{12}|[\da-f]{64})$/;

/** What the list needs of an import. */
type Item = Pick<Import, 'name' | 'plan'>;

/** What earlier attempts of the same workflow run left, where there were any. */
export interface Left {
  /** How each import stands by that, in the order of the imports; absent where it is to be imported. */
  readonly standings: readonly (Standing | undefined)[];
  /** What they told of each import, in the same order. */
  readonly ofImports: readonly (EarlierImport | undefined)[];
  /** What they told of others, which is handed on as it is. */
  readonly others: readonly EarlierImport[];
}

export type Results = ReturnType<typeof followResults>;

/**
 * Tells in the outputs how the imports of a step stand, as it changes: those of the gravest, and the list of all. What an
 * earlier attempt left stands from the first list on.
 */
export function followResults(items: readonly Item[], outputs: StepOutputs, log: StepLog, left?: Left) {
  let standings: readonly Standing[] = items.map(
    (_, place) => left?.standings[place] ?? { attempts: 0, word: 'not_sent' },
  );
  let written: readonly Standing[] = [];
  let lastWriteMs = Number.NEGATIVE_INFINITY;
  let timer: NodeJS.Timeout | undefined;

  function write(): void {
    clearTimeout(timer);
    outputs.publishResults(composeResults(items, standings, log, left));
    written = standings;
    // After it, because a long list takes its time.
    lastWriteMs = monotonicMs();
  }

  function writeSoon(): void {
    const waitMs = lastWriteMs + INTERVAL_MS - monotonicMs();
    clearTimeout(timer);
    if (waitMs <= 0) write();
    else timer = setTimeout(write, waitMs).unref();
  }

  if (left !== undefined) write();
  return {
    /** How the import at that place stood last. */
    at: (place: number): Standing | undefined => standings[place],
    /** Takes how the import at that place stands now. */
    update(place: number, standing: Standing): void {
      const before = standings[place];
      standings = standings.with(place, standing);
      const [first = standing, ...rest] = standings;
      outputs.publish(gravest([first, ...rest]));
      // A step that is killed must not leave a word from which somebody would start again what went out. The word of an
      // earlier attempt is one, whatever it is: it tells of other bytes, another target or a run that failed.
      const last = written[place];
      const isStale = last === undefined || last.earlier !== undefined || isUnstarted(last);
      if (isStale && !isUnstarted(standing)) write();
      else if (before?.word !== standing.word) writeSoon();
    },
    /** Writes everything as it ended; `overall` is what the outputs of one import tell. */
    finish(ended: readonly Standing[], overall: Standing): void {
      standings = ended;
      outputs.publish(overall);
      write();
      outputs.end();
    },
  };
}

/** The list as JSON, one object for each import in the order given and then the others that are handed on, at most 96 KiB. */
export function composeResults(
  items: readonly Item[],
  standings: readonly Standing[],
  log: Pick<StepLog, 'cleanOnce' | 'cleanId'>,
  { ofImports, others }: Pick<Left, 'ofImports' | 'others'> = { ofImports: [], others: [] },
): string {
  const clean = (text: string) => log.cleanOnce(text, MAX_DETAIL_LENGTH);
  // Nothing that somebody wrote into an earlier list can act or be shown. What an import is known again by stays whole, also
  // where an address has the same date or number in it; an id that cannot is left out: a part could be another import's.
  const cleaned = ([name, text]: [name: string, text: string]) => {
    if (name === 'id') return [name, log.cleanId(text) === text ? text : ''];
    return [NAMES.includes(name) ? name : clean(name), FACTS.includes(name) && PLAIN.test(text) ? text : clean(text)];
  };
  const own = standings.map((standing, place): EarlierImport => {
    const entry = entryOf(items[place], standing);
    return [entry, ...untoldBy(entry, ofImports[place] ?? [])];
  });
  const all = [...own, ...others].map((told) =>
    told.map((entry): Entry => Object.fromEntries(Object.entries(entry).map(cleaned))),
  );
  for (const length of DETAIL_LENGTHS) {
    const json = JSON.stringify(all.map((told) => pack(told.map((entry) => cut(entry, length)))));
    if (Buffer.byteLength(json) <= MAX_RESULTS_BYTES) return json;
  }
  const shortest = all.map(([newest = {}, ...before], place) => {
    const named = { ...cut(newest, 0), name: shorten(newest['name'] ?? '', SHORT_NAME_LENGTH) };
    const deciding = before.map((entry) => pick(entry, (name) => DECIDING.includes(name)));
    // What is empty need not be there, and in an entry of this step's own it is an output.
    return pack([place < own.length ? named : pick(named, () => true), ...deciding]);
  });
  return JSON.stringify(shortest);
}

/** Cut once it is clean: what is left of a secret is `***` by then. */
function cut(entry: Entry, length: number): Entry {
  const { error_detail: detail = '' } = entry;
  return detail === '' ? entry : { ...entry, error_detail: length === 0 ? '' : shorten(detail, length) };
}

/** One object of the list: what the newest attempt told and, only where it is needed, what others before it started. */
function pack([newest = {}, ...before]: EarlierImport): Entry {
  if (before.length === 0) return newest;
  return { ...newest, started: JSON.stringify(before.map((entry) => pick(entry, (name) => !OF_ENTRY.includes(name)))) };
}

function pick(entry: Entry, isWanted: (name: string) => boolean): Entry {
  return Object.fromEntries(Object.entries(entry).filter(([name, text]) => text !== '' && isWanted(name)));
}

function entryOf(item: Item | undefined, standing: Standing): Entry {
  if (standing.earlier !== undefined) return standing.earlier;
  const sentAt = standing.sentAtMs === undefined ? '' : new Date(standing.sentAtMs).toISOString();
  return {
    name: item?.name ?? '',
    id: item?.plan.subject.id ?? '',
    ...outputsOf(standing, (text) => text),
    sent_at: sentAt,
    workflow_run: process.env['GITHUB_RUN_ID'] ?? '',
    target: item?.plan.target ?? '',
  };
}
