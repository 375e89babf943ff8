import type { InputFields } from '../fields/fields.ts';
import type { CommonInputs, Mode, SourceInputs } from '../providers/provider.ts';
import { findFile } from './files.ts';

const IF_MISSING = 'Give a path in the workspace of this job, or `published_sha256` if another job published the file';

/** The default that holds where `source_timeout_minutes` is absent or empty. */
export const DEFAULT_SOURCE_TIMEOUT_MINUTES = 20;

/** How many records a file can have: more than any provider takes. */
const MAX_RECORDS = 1_000_000_000;

/** What SHA-256 gives for no bytes at all (NIST, FIPS 180-4 examples). */
const EMPTY_SHA256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

/** What tells how the published file is judged. */
interface Around {
  readonly mode: Mode;
  /** Whether the step waits for the run. */
  readonly wait: boolean;
  /** Whether all of an import is known here. */
  readonly isWhole: boolean;
  /** Relative paths are taken from it. */
  readonly workspace: string;
}

/**
 * Reads what was published, how few records of it are too few, and where it is served: absent where nothing is to be asked of
 * the source. What a provider cannot honour is its own to refuse.
 */
export function readSource(
  fields: InputFields,
  { mode, wait, isWhole, workspace }: Around,
): Pick<CommonInputs, 'minRecords' | 'maxLossPercent' | 'source'> {
  const minRecords = fields.number('min_records', { min: 0, max: MAX_RECORDS, whole: true });
  const maxLossPercent = fields.number('max_loss_percent', { min: 0, max: 100 });
  const isAlone = fields.text('min_records') !== undefined && fields.text('published_file') === undefined;
  if (isAlone && !wait && mode !== 'check' && isWhole) {
    fields.refuse(
      'min_records',
      'needs `published_file`, `check: true` or, at Woosmap, `wait: true`. Add one, or remove it',
    );
  }
  // An empty file has no records, which only a limit of none allows.
  const mayBeEmpty = minRecords === 0;
  const file = findFile(fields, 'published_file', workspace, IF_MISSING, mayBeEmpty);
  const sha256 = readPublishedSha256(fields, mayBeEmpty);
  return { minRecords, maxLossPercent, source: readServed(fields, mode, { file, sha256 }) };
}

function readServed(fields: InputFields, mode: Mode, published: SourceInputs['published']): SourceInputs | undefined {
  const url = fields.httpUrl('source_url');
  const minutes = fields.number('source_timeout_minutes', { min: 0.1, max: 1440 }) ?? DEFAULT_SOURCE_TIMEOUT_MINUTES;
  const hasPublished = ['published_file', 'published_sha256'].some((name) => fields.text(name) !== undefined);
  if (hasPublished || mode === 'check') {
    return { published: hasPublished ? published : undefined, url, timeoutMs: minutes * 60_000 };
  }
  if (fields.text('source_url') === undefined) return undefined;
  return fields.refuse(
    'source_url',
    'needs `published_file` or `published_sha256`, or `check: true`. Add one, or remove it',
  );
}

/** A file that was not there, or not written yet, has often this hash in a workflow; importing nothing deletes what is there. */
function readPublishedSha256(fields: InputFields, mayBeEmpty: boolean): string | undefined {
  const sha256 = fields.sha256('published_sha256');
  if (sha256 !== EMPTY_SHA256 || mayBeEmpty) return sha256;
  return fields.refuse('published_sha256', 'is the SHA-256 of an empty file. Check the step that makes it');
}
