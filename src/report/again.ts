import { isFailure, type Outcome } from '../outcome/outcome.ts';
import type { Told } from './message.ts';

/** So much of the names stands in one annotation, in UTF-16 code units. */
const MAX_NAMES_LENGTH = 500;

/** Which imports of a red list may be imported again, each as the input `only` takes it. */
export interface Again {
  /** Not started. */
  readonly atOnce: readonly string[];
  /** Their runs failed, so the same data would fail again. */
  readonly afterNewData: readonly string[];
  /** Started, or it is not known whether they were. */
  readonly never: readonly string[];
}

const KINDS: Readonly<Record<Outcome['word'], keyof Again>> = {
  rejected: 'atOnce',
  not_sent: 'atOnce',
  dry_run: 'atOnce',
  checked: 'atOnce',
  failed: 'afterNewData',
  unknown: 'never',
  running: 'never',
  accepted: 'never',
  succeeded: 'never',
};

/** Sorts the imports of a list; `undefined` where none was or may have been started, so that all may be imported again. */
export function sortForAgain(told: readonly Told[]): Again | undefined {
  // Commas separate the names, so one that holds a comma is told by its id, and so are those that side by side would be it.
  const parts = told.flatMap(({ name }) => (name.includes(',') ? name.split(',').map((part) => part.trim()) : []));
  const handle = ({ name, plan }: Told) =>
    name.includes(',') || parts.includes(name) ? (plan?.subject.id ?? name) : name;
  const namesOf = (kind: keyof Again) => told.filter(({ outcome }) => kindOf(outcome) === kind).map(handle);
  const again = { atOnce: namesOf('atOnce'), afterNewData: namesOf('afterNewData'), never: namesOf('never') };
  return again.atOnce.length === told.length ? undefined : again;
}

/** What was refused for its other bytes was started by an earlier try, with those. */
function kindOf(outcome: Outcome): keyof Again {
  return isFailure(outcome) && outcome.reason === 'other_bytes' ? 'never' : KINDS[outcome.word];
}

/** The same for an annotation: the first names as far as they fit, and how many to leave out. */
export function adviseOnAgain({ atOnce, afterNewData, never }: Again): string {
  const sentences: string[] = [];
  if (atOnce.length > 0) sentences.push(`To import only what was not started, set \`only\` to: ${firstOf(atOnce)}.`);
  if (afterNewData.length > 0) sentences.push(`After new data, \`only\` can name: ${firstOf(afterNewData)}.`);
  if (never.length > 0) {
    const what = never.length === 1 ? '1 import that was' : `${never.length} imports that were`;
    sentences.push(`Leave out ${what} or may have been started.`);
  }
  return sentences.join(' ');
}

function firstOf(names: readonly string[]): string {
  const shown: string[] = [];
  let length = 0;
  for (const name of names) {
    length += name.length + 2;
    if (length > MAX_NAMES_LENGTH) break;
    shown.push(name);
  }
  const more = names.length - shown.length;
  return `${shown.join(', ')}${more > 0 ? ` and ${more} more (the job summary has all)` : ''}`;
}
