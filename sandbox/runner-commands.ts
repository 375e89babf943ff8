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

function parseNewForm(line: string, known: ReadonlySet<string>): WorkflowCommand | undefined {
  // Next-line (U+0085) is a blank for .NET and none for JavaScript.
  const text = line.replace(/^[\s\u0085]+/, '');
  const end = text.startsWith('::') ? text.indexOf('::', 2) : -1;
  if (end < 0) return undefined;
  return makeCommand(text.slice(2, end), text.slice(end + 2), known, ',', PROPERTY_ESCAPES, DATA_ESCAPES);
}

function parseOldForm(line: string, known: ReadonlySet<string>): WorkflowCommand | undefined {
  const start = line.indexOf('##[');
  const end = start < 0 ? -1 : line.indexOf(']', start);
  if (end < 0) return undefined;
  return makeCommand(line.slice(start + 3, end), line.slice(end + 1), known, ';', OLD_FORM_ESCAPES, OLD_FORM_ESCAPES);
}

function makeCommand(
  head: string,
  data: string,
  known: ReadonlySet<string>,
  separator: string,
  propertyEscapes: Escapes,
  dataEscapes: Escapes,
): WorkflowCommand | undefined {
  const space = head.indexOf(' ');
  const name = (space < 0 ? head : head.slice(0, space)).toLowerCase();
  if (!known.has(name)) return undefined;
  const props: Record<string, string> = {};
  for (const pair of space < 0
    ? []
    : head
        .slice(space + 1)
        .trim()
        .split(separator)) {
    const [, key, value] = /^=*([^=]+)=+(.+)$/s.exec(pair) ?? [];
    if (key !== undefined && value !== undefined) props[key.toLowerCase()] = replaceEscapes(value, propertyEscapes);
  }
  return { name, props, data: replaceEscapes(data, dataEscapes) };
}

function replaceEscapes(text: string, escapes: Escapes): string {
  return escapes.reduce((result, [code, character]) => result.replaceAll(code, character), text);
}
