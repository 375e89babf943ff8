/** Longest `error_detail`, in UTF-16 code units: the contract's limit, below the 4,096 an annotation may have. */
export const MAX_DETAIL_LENGTH = 4000;

/**
 * An escape as `echo`, `printf` and a shell's quotes expand it; one that stands for a line end or a command's signs matters.
 * It is looked for where its backslashes begin, since each of thousands would be tried otherwise.
 */
const SHELL_ESCAPE =
  /(?<!\\)\\+(?:x([\da-fA-F]{1,2})|u([\da-fA-F]{1,4})|U([\da-fA-F]{1,8})|([0-7]{1,4})|([abceEfnrtv]))/g;
const SHELL_LETTERS: Readonly<Record<string, string>> = { n: '\n', r: '\r', v: '\v', f: '\f', t: '\t' };
/** How often a text may pass through an `echo` that expands escapes. */
const MAX_EXPANSIONS = 3;

/** With the signs that .NET's ICU counts to the one before, though Unicode names them no marks. */
const MARKS_AT_START = /^[\p{M}\p{Emoji_Modifier}\u0e33\u0eb3\uff9e\uff9f\s]+/u;

/**
 * Makes text from outside unable to act: one line without terminal colours, control, invisible or bidirectional characters,
 * in which the runner finds no command.
 */
export function inertText(text: string): string {
  // Most texts are plain already; compiling the Unicode classes below costs more than the whole rest of a short step.
  // One sign at a time: what goes back and forth over megabytes runs out of stack.
  if (!/[^ -~]|^ | $| {2}|\\/.test(text) && !text.includes('##[') && !text.startsWith('::')) return text;
  const line = text
    .toWellFormed()
    .replace(/\u001b\[[0-?]*[ -/]*[@-~]/g, '')
    .replace(/[\p{Cf}\p{Co}\p{DI}]/gu, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
  return disarm(line);
}

/**
 * Breaks what the runner would take for a command, in a log or where a later step prints an output: `::name::` at the start
 * of a line, `##[name]` anywhere (actions/runner, ActionCommand.cs). The runner compares by the rules of a language, in which
 * many a character that is no ASCII counts for nothing.
 */
export function disarm(line: string): string {
  const disarmed = breakCommands(line);
  // Behind a blank, no backslash begins an escape.
  return actsExpanded(disarmed) ? disarmed.replaceAll('\\', '\\ ') : disarmed;
}

function breakCommands(line: string): string {
  return withoutMarks(line)
    .replace(/^([^!-~]*:[^ -~]*)(?=:)/, '$1 ')
    .replace(/#[^ -~]*#[^ -~]*(?=\[)/g, '$& ');
}

/** Says whether a text is a command once a later step's `echo` has expanded its escapes, as that of dash does by itself. */
function actsExpanded(line: string): boolean {
  let text = line;
  for (let times = 0; times < MAX_EXPANSIONS && text.includes('\\'); times += 1) {
    text = text.replace(SHELL_ESCAPE, expandEscape);
    if (text.split(/[\n\r\v\f\u0085\u2028\u2029]/).some((part) => breakCommands(part) !== part)) return true;
  }
  return false;
}

function expandEscape(_: string, hex?: string, unit?: string, point?: string, octal?: string, letter?: string): string {
  if (letter !== undefined) return SHELL_LETTERS[letter] ?? '';
  const code = octal === undefined ? Number.parseInt(hex ?? unit ?? point ?? '', 16) : Number.parseInt(octal, 8) & 0xff;
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

/**
 * Takes away what belongs to the sign before it, such as an accent, where a text starts with it. Behind the colons of our own
 * command it would undo them: by the rules of a language they are other signs then, and the runner sees no command.
 */
export function withoutMarks(text: string): string {
  return text.charCodeAt(0) > 0x7f ? text.replace(MARKS_AT_START, '') : text;
}

/** Cuts text to at most `maxLength` UTF-16 code units, never through a character, and shows the cut as an ellipsis. */
export function shorten(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  return `${text.slice(0, maxLength - 1).replace(/[\ud800-\udbff]$/, '')}\u2026`;
}

/** A text for an annotation: the runner may cut one in half a character, and its worker ends then. */
export function withoutPairs(text: string): string {
  return text.toWellFormed().replace(/[\ud800-\udbff][\udc00-\udfff]/g, '\ufffd');
}
