import type { InputSource } from '../fields/fields.ts';
import { providers } from '../providers/providers.ts';
import { plainName } from '../text/wording.ts';

/** The inputs that a step has whatever its provider is. */
const COMMON_NAMES = [
  ...['provider', 'imports', 'only', 'resume'],
  ...['published_file', 'published_sha256', 'min_records', 'max_loss_percent', 'source_url', 'source_timeout_minutes'],
  ...['base_url', 'wait', 'wait_timeout_minutes', 'timeout_seconds', 'max_attempts', 'dry_run', 'check'],
];

/** The names of all inputs, as action.yml has them. */
export const INPUT_NAMES: readonly string[] = [
  ...COMMON_NAMES,
  ...providers.flatMap(({ inputs }) => Object.keys(inputs)),
];

/** What plays GitHub's runner hands on more inputs than the step has: those of a composite action around it. */
const STAND_INS = ['ACT', 'GITEA_ACTIONS', 'FORGEJO_ACTIONS'];

/** Names of more letters may differ in two of them. */
const SHORT_NAME = 6;

/** An input that has none of our names. */
interface Misspelt {
  /** The name that was meant. */
  readonly meant: string;
  readonly text: string;
  /** What is wrong with its name, as the rest of a sentence that starts with the one that was meant. */
  readonly wrong: string;
}

/** How the runner calls an input, in any case. */
const PREFIX = 'input_';

/**
 * Finds the inputs whose names are nearly ours: a misspelt `dry_run` would start an import. The runner hands on every
 * input of a step as a variable, also those that the action does not have.
 */
export function findMisspelt(variables: NodeJS.ProcessEnv): Misspelt[] {
  // Only names are listed: no other variable is read.
  return Reflect.ownKeys(variables).flatMap((variable) => {
    const name = String(variable).toLowerCase();
    const given = name.slice(PREFIX.length);
    if (!name.startsWith(PREFIX) || INPUT_NAMES.includes(given)) return [];
    const meant = nearestName(given);
    const text = variables[String(variable)]?.trim() ?? '';
    if (meant === undefined || text === '') return [];
    const shown = given.replace(/[^\w-]/g, '?').slice(0, 60);
    return [{ meant, text, wrong: `is spelled \`${shown}\` in this step. Correct the name, or remove it` }];
  });
}

/** What was given under a name that is nearly ours counts as given, so that it is not told as missing too. */
export function withMisspelt(source: InputSource, misspelt: readonly Misspelt[]): InputSource {
  return (name) => source(name) || (misspelt.find(({ meant }) => meant === name)?.text ?? '');
}

/** Says whether something plays GitHub's runner. */
export function isStandIn(variables: NodeJS.ProcessEnv): boolean {
  return STAND_INS.some((name) => (variables[name] ?? '') !== '');
}

/** The name of ours with the fewest edits, else the shortest of those without their last words. */
function nearestName(given: string): string | undefined {
  const letters = plainName(given);
  const within = (edits: number) =>
    INPUT_NAMES.map(plainName).findIndex((own) => {
      return edits <= (own.length > SHORT_NAME ? 2 : 1) && isWithin(edits, own, letters);
    });
  const nearest = [0, 1, 2].map(within).find((place) => place >= 0);
  if (nearest !== undefined) return INPUT_NAMES[nearest];
  const cut = INPUT_NAMES.filter((name) => beginningsOf(name).includes(letters));
  return cut.sort((one, other) => plainName(one).length - plainName(other).length)[0];
}

function beginningsOf(name: string): string[] {
  const words = name.split(/_|(?=256)/);
  return words.slice(1).map((_, count) => words.slice(0, count + 1).join(''));
}

/** Says whether that many edits lead from one text to another, where to swap two neighbours is one. */
function isWithin(edits: number, from: string, to: string): boolean {
  if (from === to || edits === 0) return from === to;
  let same = 0;
  while (from[same] !== undefined && from[same] === to[same]) same += 1;
  const [left, right] = [from.slice(same), to.slice(same)];
  const isSwap = left[0] === right[1] && left[1] === right[0];
  return (
    isWithin(edits - 1, left.slice(1), right.slice(1)) ||
    isWithin(edits - 1, left.slice(1), right) ||
    isWithin(edits - 1, left, right.slice(1)) ||
    (isSwap && isWithin(edits - 1, left.slice(2), right.slice(2)))
  );
}
