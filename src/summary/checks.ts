import type { Outcome } from '../outcome.ts';
import { codeCell, columnTable, escapeMarkdown, prose } from './markdown.ts';
import type { Clean } from './runs.ts';

/** Longest cell, in UTF-16 code units. */
const MAX_CELL_LENGTH = 1000;

/** What a check tried, what it said, and what it could not try; empty where nothing was checked. */
export function checkTable({ checks = [] }: Outcome, clean: Clean): string {
  if (checks.length === 0) return '';
  const marks = { fine: '✅', note: 'ℹ️', wrong: '❌', 'not tried': '➖' } as const;
  // A text from outside stands as code, of which GitHub makes no mention, reference or link.
  const rows = checks.map(({ name, result, says }) => [
    escapeMarkdown(name),
    `${marks[result]} ${result}`,
    result === 'not tried' ? prose(says) : codeCell(clean(says, MAX_CELL_LENGTH)),
  ]);
  return columnTable(['Checked', 'Result', 'What it says'], rows);
}
