import { indexByCulture, startsByCulture, trimBlanks, trimBlanksAtStart } from './runner-culture.ts';

/** A workflow command as the runner understands it: names and property names are case-insensitive, here lower case. */
export type WorkflowCommand = { name: string; props: Record<string, string>; data: string };

/**
 * The commands that the runner knows; any other name is plain text.
 * Source: actions/runner, ActionCommandManager.cs.
 */
export const KNOWN_COMMANDS: ReadonlySet<string> = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
]);

type Escapes = readonly (readonly [code: string, character: string])[];

// The order matters: `%` comes last, so that `%250A` becomes the text `%0A`.
const DATA_ESCAPES: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
];
const PROPERTY_ESCAPES: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%25', '%'],
];
const OLD_FORM_ESCAPES: Escapes = [
  ['%3B', ';'],
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%5D', ']'],
  ['%25', '%'],
];

/**
 * Reads one line of a step's output as the runner does: `::name props::data` at its start, after blanks, or else
 * `##[name props]data` anywhere in it. Source: actions/runner, ActionCommand.cs.
 */
export function parseCommand(line: string, known: ReadonlySet<string> = KNOWN_COMMANDS): WorkflowCommand | undefined {
  return parseNewForm(line, known) ?? parseOldForm(line, known);
}

/** Writes a name as the runner compares it: only the 26 letters have two cases. */
export function foldCase(name: string): string {
  return name.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

function parseNewForm(line: string, known: ReadonlySet<string>): WorkflowCommand | undefined {
  const text = trimBlanksAtStart(line);
  // The runner looks for both pairs of colons by culture, but takes it that each is two characters long.
  const end = startsByCulture(text, '::') ? indexByCulture(text, '::', 2) : -1;
  if (end < 0) return undefined;
  const [name, props] = splitHead(text.slice(2, end));
  if (!known.has(name)) return undefined;
  const data = replaceEscapes(text.slice(end + 2), DATA_ESCAPES);
  return { name, props: parseProps(trimBlanks(props), ',', PROPERTY_ESCAPES), data };
}

function parseOldForm(line: string, known: ReadonlySet<string>): WorkflowCommand | undefined {
  const start = indexByCulture(line, '##[');
  const end = start < 0 ? -1 : line.indexOf(']', start);
  if (end < 0) return undefined;
  const [name, props] = splitHead(line.slice(start + 3, end));
  if (!known.has(name)) return undefined;
  const data = replaceEscapes(line.slice(end + 1), OLD_FORM_ESCAPES);
  return { name, props: parseProps(props, ';', OLD_FORM_ESCAPES), data };
}

function splitHead(head: string): [name: string, props: string] {
  const space = head.indexOf(' ');
  return space < 0 ? [foldCase(head), ''] : [foldCase(head.slice(0, space)), head.slice(space + 1)];
}

/** Equals signs around a key belong to neither side: `key==` has no value, and `=a=b` is `a=b`. */
function parseProps(text: string, separator: string, escapes: Escapes): Record<string, string> {
  const props: Record<string, string> = {};
  for (const pair of text.split(separator)) {
    const [, key, value] = /^=*([^=]+)=+([^=].*)$/s.exec(pair) ?? [];
    if (key !== undefined && value !== undefined) props[foldCase(key)] = replaceEscapes(value, escapes);
  }
  return props;
}

function replaceEscapes(text: string, escapes: Escapes): string {
  return escapes.reduce((result, [code, character]) => result.replaceAll(code, character), text);
}
