import type { Invocation } from '../../src/inputs/invocation.ts';
import { isFailure } from '../../src/outcome/outcome.ts';
import type { Message, Told } from '../../src/report/message.ts';
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

/** One import with how it ended, and what else its summary tells. */
type Parts = Pick<Told, 'outcome' | 'plan'> & { readonly message: Message } & Pick<
    SummaryParts,
    'title' | 'invocation' | 'clean'
  >;

const PARTS: Parts = {
  outcome: { word: 'accepted', attempts: 1, httpStatus: 202, datasetId: UUID },
  message: { title: 'Woosmap import accepted', text: 'It was taken.', remedy: undefined },
  title: 'Woosmap',
  plan: planOf(WOOSMAP),
  invocation: NOBODY,
  clean: (text, maxLength) => shorten(inertText(text), maxLength),
};

/** The summary of an accepted import, but for the given parts. */
export function summaryOf(parts: Partial<Parts>): string {
  const { outcome, message, plan, ...rest } = { ...PARTS, ...parts };
  return composeSummary({
    ...rest,
    told: [{ name: '', outcome, ...message, lines: [message.text], plan }],
    isList: false,
    isStopped: false,
    isRed: isFailure(outcome),
    heading: message.title,
    again: undefined,
    durationMs: 1234,
    nowMs: START_MS + 60_000,
  });
}

/** The same block by block. */
export function blocksOf(parts: Partial<Parts>): string[] {
  return summaryOf(parts).split('\n\n');
}

/** The rows of the first table, by heading. */
export function factsOf(parts: Partial<Parts>): Record<string, string> {
  const row = /<th align="left" nowrap>(.*?)<\/th><td>(.*?)<\/td>/g;
  const rows = [...summaryOf(parts).matchAll(row)];
  return Object.fromEntries(rows.map(([, heading = '', value = '']) => [heading, value]));
}
