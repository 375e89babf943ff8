import type { Invocation } from '../../src/invocation.ts';
import { composeSummary, type SummaryParts } from '../../src/summary/summary.ts';
import { inertText, shorten } from '../../src/text/inert-text.ts';
import { planOf, UUID, WOOSMAP } from './inputs.ts';
import { START_MS } from './runs.ts';

/** An invocation of which nothing is known. */
export const NOBODY: Invocation = {
  event: undefined,
  schedule: undefined,
  actor: undefined,
  isByHand: false,
  rerunBy: undefined,
  commit: undefined,
  run: undefined,
};

const PARTS: SummaryParts = {
  outcome: { word: 'accepted', attempts: 1, httpStatus: 202, datasetId: UUID },
  message: { title: 'Woosmap import accepted', text: 'It was taken.', remedy: undefined },
  name: '',
  title: 'Woosmap',
  plan: planOf(WOOSMAP),
  invocation: NOBODY,
  durationMs: 1234,
  nowMs: START_MS + 60_000,
  clean: (text, maxLength) => shorten(inertText(text), maxLength),
};

/** The summary of an accepted import, but for the given parts, block by block. */
export function blocksOf(parts: Partial<SummaryParts>): string[] {
  return composeSummary({ ...PARTS, ...parts }).split('\n\n');
}

/** The rows of the first table, by heading. */
export function factsOf(parts: Partial<SummaryParts>): Record<string, string> {
  const row = /<th align="left" nowrap>(.*?)<\/th><td>(.*?)<\/td>/g;
  const rows = [...composeSummary({ ...PARTS, ...parts }).matchAll(row)];
  return Object.fromEntries(rows.map(([, heading = '', value = '']) => [heading, value]));
}
