const QUOTES = ['""', "''", '``', '\u201c\u201d', '\u2018\u2019', '\u00ab\u00bb'];
/** `$NAME`, `${NAME}`, `{{ … }}` anywhere. */
const NEVER_EXPANDED = /^\$[a-z_]\w*$|^\$\{[^{}]*\}$|\{\{(?:(?!\{\{).)*\}\}/i;
/** `NAME=value`; what ends in `=`, as base64 does, has no value behind it. */
const ASSIGNMENT = /^[A-Z_][A-Z0-9_]*=[^=]/;

/** What is nearly right about an id or a secret, as the rest of a sentence; `quotes` looks for nothing but them. */
export function nearMiss(text: string, what: 'quotes' | 'all'): string | undefined {
  if (text.length > 1 && QUOTES.some((pair) => text.startsWith(pair.charAt(0)) && text.endsWith(pair.charAt(1)))) {
    return 'is wrapped in quotes. Remove them from the value';
  }
  if (what === 'quotes') return undefined;
  if (NEVER_EXPANDED.test(text)) {
    return `holds the name of a variable and not its value. Write it as \`\${{ secrets.NAME }}\` or \`\${{ vars.NAME }}\``;
  }
  if (ASSIGNMENT.test(text)) return 'begins with a name and `=`. Remove both and keep only the value';
  return undefined;
}

/** The ways to write a name with dashes for some or all of its underscores. */
export function spellingsWithDashes(name: string): string[] {
  const [first = '', ...rest] = name.split('_');
  const all = rest.reduce((heads, part) => heads.flatMap((head) => [`${head}_${part}`, `${head}-${part}`]), [first]);
  return all.slice(1);
}
