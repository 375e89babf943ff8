import { decideResume, type ResumeDecision } from './inputs/resume-decision.ts';
import { failed, type Known, type Outcome } from './outcome.ts';
import type { Import } from './providers/provider.ts';
import { ERROR_CODES, type ErrorCode, type Reason } from './reason.ts';
import type { EarlierImport, Entry } from './starts.ts';
import type { Surroundings } from './surroundings.ts';
import { sentence } from './text/wording.ts';
import type { Runs } from './wait/follow.ts';

/**
 * How an import ends that an earlier attempt of the same workflow run started: as it stands, or with the end of its run,
 * where this step waits. `undefined` where it is imported as ever. Nothing is triggered. Never rejects.
 */
export async function endEarlier(
  item: Import,
  earlier: EarlierImport,
  runs: Runs | undefined,
  surroundings: Surroundings,
): Promise<Outcome | undefined> {
  const { log } = surroundings;
  const published = await readPublished(item, earlier, surroundings);
  const decision = decide(item, earlier, runs !== undefined, published);
  const tried = told(decision.start);
  switch (decision.kind) {
    case 'import':
      if (decision.because !== undefined) log(`${tried}, but ${BECAUSE[decision.because]}. It is imported again.`);
      return undefined;
    case 'stands':
    case 'ends as it was':
      log(`${tried}, so it is not started again.`);
      return standingAs(decision.start, item);
    case 'refuse bytes': {
      const with_ = `${tried}, with the SHA-256 ${decision.start['source_sha256']}.`;
      if (published !== undefined && 'word' in published) {
        const detail = `${with_} Whether the published file is still that one is not known: ${published.detail}`;
        return { attempts: 0, ...failed('not_sent', 'other_bytes', detail), code: published.code };
      }
      const detail = `${with_} The published file now has ${published?.sha256}: everything in it would be imported a second time.`;
      return { attempts: 0, ...failed('not_sent', 'other_bytes', detail) };
    }
    case 'follow': {
      if (runs === undefined) return standingAs(decision.start, item);
      log(`${tried}, so it is not started again. This step waits for its run.`);
      const { earlier: _, ...standing } = standingAs(decision.start, item);
      return await runs.followEarlier({ ...standing, attempts: 0 }, decision.by);
    }
  }
}

/** What would not be started, for a dry run. */
export async function tellEarlier(item: Import, earlier: EarlierImport, surroundings: Surroundings): Promise<void> {
  const published = await readPublished(item, earlier, surroundings);
  const { kind, start } = decide(item, earlier, item.wait !== undefined, published);
  const then = kind === 'import' ? 'it would be imported again' : 'it would not be started again';
  surroundings.log(`${told(start ?? earlier[0])}: ${then}.`);
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
  published: Awaited<ReturnType<typeof readPublished>>,
): ResumeDecision {
  const sha256 = published && ('word' in published ? 'unreadable' : published.sha256);
  return decideResume(earlier, { isFollowed, target: plan.target, importingAgain, sha256 });
}

/** What is published now, read only where it can make a difference. */
async function readPublished({ source }: Import, earlier: EarlierImport, { signal }: Surroundings) {
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
    const run = {
      id: earlier['run_id'] ?? '',
      state: 'succeeded',
      word: '',
      stages: [],
      featureCount: undefined,
    } as const;
    return { ...known, word: 'succeeded', run };
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
