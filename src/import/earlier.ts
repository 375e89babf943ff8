import { type Failure, failed, type Known, type Outcome } from '../outcome/outcome.ts';
import { ERROR_CODES, type ErrorCode, type Reason } from '../outcome/reason.ts';
import { type EarlierImport, type Entry, isAimedAt, startedAs } from '../outcome/starts.ts';
import type { Import } from '../providers/provider.ts';
import { sentence } from '../text/wording.ts';
import type { Runs } from '../wait/follow.ts';
import type { World } from '../world.ts';

/** A run that began later after the send may be another's; in milliseconds. */
const BEGINS_AFTER_MS = 60_000;

/** What of an import decides whether it is started again. */
export interface ResumeFacts {
  /** Whether this step follows its run. */
  readonly isFollowed: boolean;
  readonly target: string;
  /** The digest of what was published; `unreadable` where nobody can tell, `undefined` where the inputs name nothing. */
  readonly sha256: string | 'unreadable' | undefined;
  readonly importingAgain: 'replaces' | 'adds';
}

/** What is done with an import that earlier attempts had; `start` is the entry that this is decided by. */
export type ResumeDecision =
  /** Imported as ever. `because` is for a line of the log, where an earlier import of it succeeded. */
  | { readonly kind: 'import'; readonly because?: 'other bytes' | 'other target'; readonly start?: Entry }
  /** Not started: its outcome and its outputs stand, also where nobody can tell how it ended. */
  | { readonly kind: 'stands'; readonly start: Entry }
  /** Not started: its run is followed, by its id or as one that began when it was sent, until then at the latest. */
  | {
      readonly kind: 'follow';
      readonly start: Entry;
      readonly by: { readonly ownId: string } | { readonly untilMs: number };
    }
  /** Not started: the file is another, or may be. Importing a rebuilt one would bring everything in it once more. */
  | { readonly kind: 'refuse bytes'; readonly start: Entry };

/** Decides what earlier attempts mean for an import. What was or may have been started is never started again for the same bytes. */
export function decideResume(earlier: EarlierImport, facts: ResumeFacts): ResumeDecision {
  const starts = earlier.filter((entry) => startedAs(entry) !== undefined);
  const open = starts.find(({ outcome }) => outcome === 'unknown' || outcome === 'running');
  // The runs at another target are not its runs.
  if (open !== undefined) {
    return facts.isFollowed && isAimedAt(open, facts.target) ? followed(open) : { kind: 'stands', start: open };
  }
  const start = starts.find((entry) => isAimedAt(entry, facts.target));
  if (start === undefined) {
    const elsewhere = starts.find(({ outcome }) => outcome !== 'failed');
    return elsewhere === undefined ? { kind: 'import' } : { kind: 'import', because: 'other target', start: elsewhere };
  }
  const { outcome, error_code: code, source_sha256: before = '' } = start;
  const isSame = before !== '' && before === facts.sha256;
  if (outcome === 'failed') {
    // The same bytes can only end so again.
    return code === 'too_few_records' && isSame ? { kind: 'stands', start } : { kind: 'import' };
  }
  if (before !== '' && facts.sha256 !== undefined && !isSame) {
    const isReplaced = facts.importingAgain === 'replaces' && facts.sha256 !== 'unreadable';
    return isReplaced ? { kind: 'import', because: 'other bytes', start } : { kind: 'refuse bytes', start };
  }
  return outcome === 'accepted' && facts.isFollowed ? followed(start) : { kind: 'stands', start };
}

function followed(start: Entry): ResumeDecision {
  const { run_id: runId = '', sent_at: sentAt = '' } = start;
  if (runId !== '') return { kind: 'follow', start, by: { ownId: runId } };
  const sentAtMs = Date.parse(sentAt);
  if (Number.isNaN(sentAtMs)) return { kind: 'stands', start };
  return { kind: 'follow', start, by: { untilMs: sentAtMs + BEGINS_AFTER_MS } };
}

/**
 * How an import ends that an earlier attempt of the same workflow run started: as it stands, or with the end of its run,
 * where this step waits. `undefined` where it is imported as ever. Nothing is triggered. Never rejects.
 */
export async function endEarlier(
  item: Import,
  earlier: EarlierImport,
  runs: Runs | undefined,
  world: World,
): Promise<Outcome | undefined> {
  const { log } = world;
  const published = await readPublished(item, earlier, world);
  const decision = decide(item, earlier, runs !== undefined, published);
  const tried = told(decision.start);
  if (decision.kind === 'import') {
    if (decision.because !== undefined) log(`${tried}, but ${BECAUSE[decision.because]}. It is imported again.`);
    return undefined;
  }
  if (decision.kind === 'refuse bytes') return otherBytes(tried, decision.start, published);
  const standing = standingAs(decision.start, item);
  if (decision.kind === 'follow' && runs !== undefined) {
    log(`${tried}, so it is not started again. This step waits for its run.`);
    const { earlier: _, ...followed } = standing;
    return await runs.followEarlier(followed, decision.by);
  }
  log(`${tried}, so it is not started again.`);
  return standing;
}

function otherBytes(tried: string, start: Entry, published: PublishedNow): Outcome {
  const refused = (now: string): Known & Failure => {
    const detail = `${tried}, with the SHA-256 ${start['source_sha256']}. ${now}`;
    return { attempts: 0, ...failed('not_sent', 'other_bytes', detail) };
  };
  if (published === undefined || !('word' in published)) {
    return refused(
      `The published file now has ${published?.sha256}: everything in it would be imported a second time.`,
    );
  }
  const why = `Whether the published file is still that one is not known: ${published.detail}`;
  return { ...refused(why), code: published.code };
}

/** What would not be started, for a dry run. */
export async function tellEarlier(item: Import, earlier: EarlierImport, world: World): Promise<void> {
  const published = await readPublished(item, earlier, world);
  const { kind, start } = decide(item, earlier, item.wait !== undefined, published);
  const then = kind === 'import' ? 'it would be imported again' : 'it would not be started again';
  world.log(`${told(start ?? earlier[0])}: ${then}.`);
}

const BECAUSE = {
  'other bytes': 'for another file',
  'other target': 'for another project, `base_url` or `path`',
} as const;

function told(entry: Entry | undefined): string {
  return `An earlier attempt of this workflow run ended with \`${entry?.['outcome']}\``;
}

function decide(
  { plan, importingAgain }: Import,
  earlier: EarlierImport,
  isFollowed: boolean,
  published: PublishedNow,
): ResumeDecision {
  const sha256 = published && ('word' in published ? 'unreadable' : published.sha256);
  return decideResume(earlier, { isFollowed, target: plan.target, importingAgain, sha256 });
}

type PublishedNow = Awaited<ReturnType<typeof readPublished>>;

/** What is published now, read only where it can make a difference. */
async function readPublished({ source }: Import, earlier: EarlierImport, { signal }: World) {
  const isCompared = earlier.some((entry) => (entry['source_sha256'] ?? '') !== '');
  if (!isCompared || source?.published === undefined) return undefined;
  const { readExpected } = await import('./looks.ts');
  const read = await readExpected(source.published, {}, signal);
  // A step that was stopped compares nothing: what stands, stands.
  return signal.aborted ? undefined : read;
}

/** What an earlier attempt told of an import, as it is known now; nothing was sent by this step. */
function knownFrom(earlier: Entry): Known {
  const text = (name: string) => earlier[name] || undefined;
  const count = (name: string) => (/^\d{1,15}$/.test(earlier[name] ?? '') ? Number(earlier[name]) : undefined);
  const sentAtMs = Date.parse(earlier['sent_at'] ?? '');
  const known = {
    datasetId: text('dataset_id'),
    importId: text('import_id'),
    runId: text('run_id'),
    sourceSha256: text('source_sha256'),
    featureCount: count('feature_count'),
    previousFeatureCount: count('previous_feature_count'),
    warningCount: count('warning_count'),
    recordCount: count('record_count'),
    httpStatus: count('http_status'),
    sentAtMs: Number.isNaN(sentAtMs) ? undefined : sentAtMs,
  };
  return { attempts: 0, ...Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)) };
}

/** The end that an earlier attempt came to, where it stands. */
function standingAs(earlier: Entry, item: Pick<Import, 'title'>): Outcome {
  const known = { ...knownFrom(earlier), earlier };
  const { outcome: word, error_detail: detail = '' } = earlier;
  if (word === 'accepted') return { ...known, word };
  if (word === 'succeeded') {
    const run = { id: earlier['run_id'] ?? '', word: '', stages: [], featureCount: undefined };
    return { ...known, word, run: { ...run, state: 'succeeded' } };
  }
  const red = word === 'failed' || word === 'running' ? word : 'unknown';
  const reason: Reason = red === 'failed' ? 'stands_failed' : 'stands';
  const why = detail === '' ? `${item.title} did not report its result.` : sentence(detail);
  // An attempt that looked for the run in vain has said so already.
  const says = why.startsWith(LEAD) ? why : `${LEAD} ${why}`;
  return { ...known, word: red, reason, code: codeOf(earlier), detail: says };
}

const LEAD = 'An earlier attempt of this workflow run started this import, so it is not started again.';

function codeOf({ error_code: code = '' }: Entry): ErrorCode {
  return ERROR_CODES.find((known) => known === code) ?? 'unexpected_response';
}
