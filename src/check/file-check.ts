import { type CheckLine, type Failure, failed, type Known } from '../outcome.ts';
import type { Run } from '../provider-run.ts';
import type { Import } from '../providers/provider.ts';
import { type Expected, isLimited, readExpected } from '../source/expected.ts';
import { judgeData, limitNames } from '../source/records.ts';
import type { Surroundings } from '../surroundings.ts';
import { judgeFile } from '../wait/loss.ts';

const NAME = 'Published file';

/** What the published file is worth. */
export interface FileChecked {
  readonly line?: CheckLine;
  readonly known?: Pick<Known, 'recordCount'>;
  readonly failure?: Failure;
  /** Absent where nothing was published, and where it cannot be imported from any source. */
  readonly expected?: Expected;
}

/** Looks at the published file, and holds it against the newest run where the status could be read. Never rejects. */
export async function checkFile(
  item: Import,
  status: { readonly isRead: boolean; readonly run: Run | undefined },
  { signal, warn }: Surroundings,
): Promise<FileChecked> {
  const { source } = item;
  const expected = source?.published === undefined ? undefined : await readExpected(source.published, item, signal);
  if (source === undefined || expected === undefined) return isLimited(item) ? { line: uncounted(item) } : {};
  if ('word' in expected) return wrong(expected);
  const { says, known, warning, end } = judgeData(expected, item, source);
  if (end !== undefined) return { ...wrong(end), known };
  if (warning !== undefined) warn(warning);
  if (says === undefined) return { expected, known, ...(isLimited(item) && { line: uncounted(item) }) };
  const fine: FileChecked = { expected, known, line: { name: NAME, result: 'fine', says } };
  const verdict = status.isRead ? judgeFile(known.recordCount, status.run, item) : undefined;
  if (verdict === undefined) return fine;
  const { kind, detail } = verdict;
  if (kind === 'too_few_records') return { ...fine, ...wrong(failed('not_sent', kind, detail)) };
  warn(detail);
  return fine;
}

function wrong(failure: Failure): FileChecked {
  return { failure, line: { name: NAME, result: 'wrong', says: failure.detail } };
}

function uncounted(item: Import): CheckLine {
  const says = `Without \`published_file\` there are no records to count, so ${limitNames(item)} was not checked.`;
  return { name: NAME, result: 'not tried', says };
}
