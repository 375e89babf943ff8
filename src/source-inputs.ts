import type { InputFields } from './providers/input-fields.ts';
import type { Mode, SourceInputs } from './providers/provider.ts';
import { findFile } from './workspace-file.ts';

const IF_MISSING = 'Give a path in the workspace of this job, or `published_sha256` if another job published the file';

/** The default that holds where `source_timeout_minutes` is absent or empty. */
export const DEFAULT_SOURCE_TIMEOUT_MINUTES = 20;

/**
 * Reads what was published and where it is served. Absent where nothing is to be asked of the source. A relative path is
 * taken from `workspace`.
 */
export function readSource(fields: InputFields, mode: Mode, workspace: string): SourceInputs | undefined {
  const file = findFile(fields, 'published_file', workspace, IF_MISSING);
  const sha256 = fields.sha256('published_sha256');
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
