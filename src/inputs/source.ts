import type { Mode, RecordLimits, SourceInputs } from '../providers/provider.ts';
import type { OpenFields } from './fields.ts';
import { findFile } from './files.ts';

const IF_MISSING = 'Give a path in the workspace of this job, or `published_sha256` if another job published the file';

/** The default that holds where `source_timeout_minutes` is absent or empty. */
export const DEFAULT_SOURCE_TIMEOUT_MINUTES = 20;

/** What SHA-256 gives for no bytes at all (NIST, FIPS 180-4 examples). */
const EMPTY_SHA256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

/**
 * Reads what was published and where it is served. Absent where nothing is to be asked of the source. A relative path is
 * taken from `workspace`. An empty file has no records, which only a limit of none allows.
 */
export function readSource(
  fields: OpenFields,
  mode: Mode,
  workspace: string,
  { minRecords }: RecordLimits,
): SourceInputs | undefined {
  const mayBeEmpty = minRecords === 0;
  const file = findFile(fields, 'published_file', workspace, IF_MISSING, mayBeEmpty);
  const sha256 = readPublishedSha256(fields, mayBeEmpty);
  const url = fields.httpUrl('source_url');
  const minutes = fields.number('source_timeout_minutes', { min: 0.1, max: 1440 }) ?? DEFAULT_SOURCE_TIMEOUT_MINUTES;
  const hasPublished = ['published_file', 'published_sha256'].some((name) => fields.text(name) !== undefined);
  if (!hasPublished && mode !== 'check') {
    if (fields.text('source_url') !== undefined) {
      fields.refuse(
        'source_url',
        'needs `published_file` or `published_sha256`, or `check: true`. Add one, or remove it',
      );
    }
    return undefined;
  }
  return { published: hasPublished ? { file, sha256 } : undefined, url, timeoutMs: minutes * 60_000 };
}

/** A file that was not there, or not written yet, has often this hash in a workflow; importing nothing deletes what is there. */
function readPublishedSha256(fields: OpenFields, mayBeEmpty: boolean): string | undefined {
  const sha256 = fields.sha256('published_sha256');
  if (sha256 !== EMPTY_SHA256 || mayBeEmpty) return sha256;
  return fields.refuse('published_sha256', 'is the SHA-256 of an empty file. Check the step that makes it');
}
