import type { EarlierImport } from './inputs/resume.ts';
import { decideResume, type ResumeDecision } from './inputs/resume-decision.ts';
import { failed, type Known, type Outcome } from './outcome.ts';
import type { Import } from './providers/provider.ts';
import { ERROR_CODES, type ErrorCode, type Reason } from './reason.ts';
import type { Surroundings } from './surroundings.ts';
import { sentence } from './text/wording.ts';
import type { Runs } from './wait/follow.ts';

/**
 * How an import ends that an earlier try of the same workflow run started: as it stands, or with the end of its run, where
 * this step waits. `undefined` where it is imported as ever. Nothing is triggered. Never rejects.
 */
export async function endEarlier(
  item: Import,
  earlier: EarlierImport,
  runs: Runs | undefined,
  surroundings: Surroundings,
): Promise<Outcome | undefined> {
  const { log } = surroundings;
  const decision = await decide(item, earlier, runs !== undefined, surroundings);
  const tried = `An earlier attempt of this workflow run ended with \`${earlier['outcome']}\``;
  switch (decision.kind) {
    case 'import':
      if (decision.because !== undefined) log(`${tried}, but ${BECAUSE[decision.because]}. It is imported again.`);
      return undefined;
    case 'stands':
    case 'ends as it was':
      log(`${tried}, so it is not started again.`);
      return standingAs(earlier, item);
    case 'refuse other bytes': {
      const detail = `${tried}, with the SHA-256 ${decision.before}. The published file now has ${decision.now}: everything in it would be imported a second time.`;
      return { ...knownFrom(earlier), ...failed('not_sent', 'other_bytes', detail) };
    }
    case 'follow': {
      if (runs === undefined) return standingAs(earlier, item);
      log(`${tried}, so it is not started again. This step waits for its run.`);
      const { earlier: _, ...standing } = standingAs(earlier, item);
      const by = 'runId' in decision ? { ownId: decision.runId } : { untilMs: decision.beganToMs };
      return await runs.followEarlier({ ...standing, attempts: 0 }, by);
    }
  }
}

/** What would not be started, for a dry run. */
export async function tellEarlier(item: Import, earlier: EarlierImport, surroundings: Surroundings): Promise<void> {
  const { kind } = await decide(item, earlier, item.wait !== undefined, surroundings);
  const then = kind === 'import' ? 'it would be imported again' : 'it would not be started again';
  surroundings.log(`An earlier attempt of this workflow run ended with \`${earlier['outcome']}\`: ${then}.`);
}

const BECAUSE = {
  'other bytes': 'for another file',
  'other target': 'for another project, `base_url` or `path`',
} as const;

async function decide(
  { source, plan, importingAgain }: Import,
  earlier: EarlierImport,
  isFollowed: boolean,
  { signal }: Surroundings,
): Promise<ResumeDecision> {
  const facts = { isFollowed, target: plan.target, importingAgain };
  // Hashed only where it can make a difference.
  const isCompared = (earlier['source_sha256'] ?? '') !== '' && source?.published !== undefined;
  if (!isCompared) return decideResume(earlier, { ...facts, sha256: undefined });
  const { readExpected } = await import('./looks.ts');
  const expected = await readExpected(source.published, {}, signal);
  // A file that cannot be read starts nothing. What it is worth is told where it is imported again.
  return decideResume(earlier, { ...facts, sha256: 'sha256' in expected ? expected.sha256 : undefined });
}

/** What an earlier try told of an import, as it is known now; nothing was sent by this step. */
function knownFrom(earlier: EarlierImport): Known {
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

/** The end that an earlier try came to, where it stands. */
export function standingAs(earlier: EarlierImport, item: Pick<Import, 'title'>): Outcome {
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
  // A try that looked for the run in vain has said so already.
  const says = why.startsWith(LEAD) ? why : `${LEAD} ${why}`;
  return { ...known, word: red, reason, code: codeOf(earlier), detail: says };
}

const LEAD = 'An earlier attempt of this workflow run started this import, so it is not started again.';

function codeOf({ error_code: code = '' }: EarlierImport): ErrorCode {
  return ERROR_CODES.find((known) => known === code) ?? 'unexpected_response';
}
