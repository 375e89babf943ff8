import { INPUT_NAMES } from './names.ts';
import type { Variables } from './variables.ts';

/** Names of more letters may differ in two of them. */
const SHORT_NAME = 6;

/** An input that has none of our names, and the name that was meant. */
export interface Misspelt {
  readonly given: string;
  readonly meant: string;
  readonly text: string;
}

/** How the runner calls an input, in any case. */
const PREFIX = 'input_';

/**
 * Finds the inputs whose names are nearly ours: a misspelt `dry_run` would start an import. The runner hands on every
 * input of a step as a variable, also those that the action does not have.
 */
export function findMisspelt(variables: Variables): Misspelt[] {
  // Only names are listed: no other variable is read.
  return Reflect.ownKeys(variables).flatMap((variable) => {
    const name = String(variable).toLowerCase();
    const given = name.slice(PREFIX.length);
    if (!name.startsWith(PREFIX) || given === '' || INPUT_NAMES.includes(given)) return [];
    const meant = nearestName(given);
    const text = variables[String(variable)]?.trim() ?? '';
    return meant === undefined || text === '' ? [] : [{ given, meant, text }];
  });
}

function nearestName(given: string): string | undefined {
  const letters = folded(given);
  const near = INPUT_NAMES.map((name) => ({ name, distance: distanceTo(name, letters) }))
    .filter(({ distance }) => distance < Number.POSITIVE_INFINITY)
    .sort((one, other) => one.distance - other.distance);
  return near[0]?.name;
}

/** How far a name is from one of ours: its edits, or more than any edits where its last words are missing. */
function distanceTo(name: string, letters: string): number {
  const own = folded(name);
  const most = own.length > SHORT_NAME ? 2 : 1;
  if (Math.abs(own.length - letters.length) <= most) {
    const distance = editsBetween(own, letters);
    if (distance <= most) return distance;
  }
  const words = name.split(/_|(?=256)/);
  const beginnings = words.slice(1).map((_, count) => words.slice(0, count + 1).join(''));
  return beginnings.includes(letters) ? own.length : Number.POSITIVE_INFINITY;
}

function folded(name: string): string {
  return name.toLowerCase().replace(/[-_]/g, '');
}

/** Edits from one short text to another, where to swap two neighbours is one (optimal string alignment). */
function editsBetween(from: string, to: string): number {
  const rows = [Array.from({ length: to.length + 1 }, (_, at) => at)];
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let at = 1; at <= to.length; at += 1) {
      const isSame = from[row - 1] === to[at - 1];
      const isSwap = row > 1 && at > 1 && from[row - 1] === to[at - 2] && from[row - 2] === to[at - 1];
      const cell = (up: number, left: number) => rows[row - up]?.[at - left] ?? Number.POSITIVE_INFINITY;
      const last = current[at - 1] ?? Number.POSITIVE_INFINITY;
      const swapped = isSwap ? cell(2, 2) + 1 : Number.POSITIVE_INFINITY;
      current.push(Math.min(cell(1, 0) + 1, last + 1, cell(1, 1) + (isSame ? 0 : 1), swapped));
    }
    rows.push(current);
  }
  return rows[from.length]?.[to.length] ?? Number.POSITIVE_INFINITY;
}
