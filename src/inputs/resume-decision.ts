import { type EarlierImport, type Entry, isAimedAt, startedAs } from '../starts.ts';

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
  /** Not started: its outcome and its outputs stand. */
  | { readonly kind: 'stands'; readonly start: Entry }
  /** Not started: its run is followed, by its id or as one that began when it was sent, until then at the latest. */
  | {
      readonly kind: 'follow';
      readonly start: Entry;
      readonly by: { readonly ownId: string } | { readonly untilMs: number };
    }
  /** Not started, and nobody can tell how it ended: it ends as it was, with the advice to look at the provider. */
  | { readonly kind: 'ends as it was'; readonly start: Entry }
  /** Not started: the file is another, or may be. Importing a rebuilt one would bring everything in it once more. */
  | { readonly kind: 'refuse bytes'; readonly start: Entry };

/** Decides what earlier attempts mean for an import. What was or may have been started is never started again for the same bytes. */
export function decideResume(earlier: EarlierImport, facts: ResumeFacts): ResumeDecision {
  const starts = earlier.filter((entry) => startedAs(entry) !== undefined);
  const open = starts.find(({ outcome }) => outcome === 'unknown' || outcome === 'running');
  // The runs at another target are not its runs.
  if (open !== undefined) {
    return facts.isFollowed && isAimedAt(open, facts.target) ? followed(open) : { kind: 'ends as it was', start: open };
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
  if (Number.isNaN(sentAtMs)) return { kind: 'ends as it was', start };
  return { kind: 'follow', start, by: { untilMs: sentAtMs + BEGINS_AFTER_MS } };
}
