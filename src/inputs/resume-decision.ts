import type { EarlierImport } from './resume.ts';

/** A run that began so long before the send, or after it, is the one that the send started; in milliseconds. */
const BEGINS_BEFORE_MS = 5_000;
const BEGINS_AFTER_MS = 60_000;

/** What of an import decides whether it is started again. */
export interface ResumeFacts {
  /** Whether this step follows its run. */
  readonly isFollowed: boolean;
  readonly target: string;
  /** The digest of what was published, where the inputs tell it. */
  readonly sha256: string | undefined;
  readonly importingAgain: 'replaces' | 'adds';
}

/** What is done with an import that an earlier try had. */
export type ResumeDecision =
  /** Imported as ever. `because` is a line for the log, where an earlier import of it succeeded. */
  | { readonly kind: 'import'; readonly because?: 'other bytes' | 'other target' }
  /** Not started: its outcome and its outputs stand. */
  | { readonly kind: 'stands' }
  /** Not started: its run is followed, by its id or as one that began in that time. */
  | { readonly kind: 'follow'; readonly runId: string }
  | { readonly kind: 'follow'; readonly beganFromMs: number; readonly beganToMs: number }
  /** Not started, and nobody can tell how it ended: it ends as it was, with the advice to look at the provider. */
  | { readonly kind: 'ends as it was' }
  /** Not started: `not_sent`, `source_mismatch`. Importing a rebuilt file would bring everything in it once more. */
  | { readonly kind: 'refuse other bytes'; readonly before: string; readonly now: string };

/** Decides what an earlier try means for an import. What was or may have been started is never started again for the same bytes. */
export function decideResume(earlier: EarlierImport | undefined, facts: ResumeFacts): ResumeDecision {
  if (earlier === undefined) return { kind: 'import' };
  const { outcome, error_code: code, source_sha256: before = '', target = '' } = earlier;
  const isElsewhere = target !== '' && target !== facts.target;
  const now = facts.sha256 ?? '';
  switch (outcome) {
    case 'unknown':
    case 'running':
      // The runs at another target are not its runs.
      return facts.isFollowed && !isElsewhere ? followed(earlier) : { kind: 'ends as it was' };
    case 'accepted':
    case 'succeeded':
      if (isElsewhere) return { kind: 'import', because: 'other target' };
      if (before !== '' && now !== '' && before !== now) {
        if (facts.importingAgain === 'replaces') return { kind: 'import', because: 'other bytes' };
        return { kind: 'refuse other bytes', before, now };
      }
      return outcome === 'accepted' && facts.isFollowed ? followed(earlier) : { kind: 'stands' };
    case 'failed':
      // The same bytes can only end so again.
      if (code === 'too_few_records' && !isElsewhere && before !== '' && before === now) return { kind: 'stands' };
      return { kind: 'import' };
    default:
      return { kind: 'import' };
  }
}

function followed({ run_id: runId = '', sent_at: sentAt = '' }: EarlierImport): ResumeDecision {
  if (runId !== '') return { kind: 'follow', runId };
  const sentAtMs = Date.parse(sentAt);
  if (Number.isNaN(sentAtMs)) return { kind: 'ends as it was' };
  return { kind: 'follow', beganFromMs: sentAtMs - BEGINS_BEFORE_MS, beganToMs: sentAtMs + BEGINS_AFTER_MS };
}
