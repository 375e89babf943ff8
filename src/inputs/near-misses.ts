const QUOTES = ['""', "''", '``', '\u201c\u201d', '\u2018\u2019', '\u00ab\u00bb'];
/** `$NAME`, `${NAME}`, `{{ … }}` anywhere. */
const NEVER_EXPANDED = /^\$[a-z_]\w*$|^\$\{[^{}]*\}$|\{\{(?:(?!\{\{).)*\}\}/i;
/** `$NAME`, `${NAME}`, `%NAME%` or `$env:NAME`, or `{{` before a context of GitHub's: another `{{ … }}` may be Bloomreach's own. */
const NEVER_EXPANDED_PATH =
  /^\$(?:env:)?[a-z_]\w*$|^\$\{[^{}]*\}$|^%[a-z_]\w*%$|\{\{\s*(?:steps|env|vars|secrets|inputs|needs|matrix|github)\./i;
/** `NAME=value`; what ends in `=`, as base64 does, has no value behind it. */
const ASSIGNMENT = /^[A-Z_][A-Z0-9_]*=[^=]/;

/** What is nearly right about a line, as the rest of a sentence: the more is looked for, the less it can be by chance. */
export function nearMiss(text: string, kind: 'quotes' | 'path' | 'id or secret'): string | undefined {
  if (text.length > 1 && QUOTES.some((pair) => text.startsWith(pair.charAt(0)) && text.endsWith(pair.charAt(1)))) {
    return 'is wrapped in quotes. Remove them from the value';
  }
  if (kind === 'quotes') return undefined;
  if (kind === 'path') {
    return isUnexpandedPath(text)
      ? `holds the name of a variable and not its value. Write it as \`\${{ env.NAME }}\` or \`\${{ steps.ID.outputs.NAME }}\``
      : undefined;
  }
  if (NEVER_EXPANDED.test(text)) {
    return `holds the name of a variable and not its value. Write it as \`\${{ secrets.NAME }}\` or \`\${{ vars.NAME }}\``;
  }
  if (ASSIGNMENT.test(text)) return 'begins with a name and `=`. Remove both and keep only the value';
  return undefined;
}

/** Says whether a path or an address still holds a variable that a shell or GitHub would have expanded. */
export function isUnexpandedPath(text: string): boolean {
  return NEVER_EXPANDED_PATH.test(text);
}
