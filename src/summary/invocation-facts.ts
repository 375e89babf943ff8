import type { Invocation } from '../inputs/invocation.ts';
import { codeCell, escapeMarkdown } from './markdown.ts';
import type { Clean } from './runs.ts';

/** Longest cell, in UTF-16 code units. */
const MAX_CELL_LENGTH = 1000;

/** Who or what started the step and for which commit, as rows of a table; a cell is empty where that is not known. */
export function invocationFacts(invocation: Invocation, clean: Clean): [heading: string, cell: string][] {
  const { commit, run } = invocation;
  return [
    ['Triggered by', triggerCell(invocation, (value) => codeCell(clean(value ?? '', MAX_CELL_LENGTH)))],
    ['Commit', commit === undefined ? '' : link(commit.href, commit.sha.slice(0, 12), clean)],
    ['Workflow run', run === undefined ? '' : link(run.href, String(run.id), clean)],
  ];
}

function triggerCell(
  { event, schedule, actor, isByHand, rerunBy }: Invocation,
  text: (value: string | undefined) => string,
): string {
  if (event === undefined && actor === undefined) return '';
  const again = rerunBy === undefined ? '' : `, run again by ${text(rerunBy)}`;
  const by = actor === undefined ? again : ` by ${text(actor)}${again}`;
  if (isByHand) return `started by hand${by} (${text(event)})`;
  const cron = schedule === undefined ? '' : ` (${text(schedule)})`;
  return `${text(event ?? 'an event')}${cron}${by}`;
}

function link(href: string, label: string, clean: Clean): string {
  if (!/^https?:\/\//.test(href)) return '';
  const attribute = clean(href, MAX_CELL_LENGTH).replace(/[&<>"'`]/g, (character) => `&#${character.codePointAt(0)};`);
  return `<a href="${attribute}"><code>${escapeMarkdown(label)}</code></a>`;
}
