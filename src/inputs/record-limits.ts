import type { InputFields } from '../providers/input-fields.ts';
import type { RecordLimits } from '../providers/provider.ts';

/** How many records a file can have: more than any provider takes. */
const MAX_RECORDS = 1_000_000_000;

/** What tells whether the limits can be kept: whether the run's status is read, and whether all of an import is known here. */
interface Around {
  readonly isFollowed: boolean;
  readonly isWhole: boolean;
}

/** Reads how few records are too few. What a provider cannot honour is its own to refuse. */
export function readRecordLimits(fields: InputFields, { isFollowed, isWhole }: Around): RecordLimits {
  const minRecords = fields.number('min_records', { min: 0, max: MAX_RECORDS, whole: true });
  const maxLossPercent = fields.number('max_loss_percent', { min: 0, max: 100 });
  const isAlone = fields.text('min_records') !== undefined && fields.text('published_file') === undefined;
  if (isAlone && !isFollowed && isWhole) {
    fields.refuse(
      'min_records',
      'needs `published_file`, `check: true` or, at Woosmap, `wait: true`. Add one, or remove it',
    );
  }
  return { minRecords, maxLossPercent };
}
