/** The tags that a summary may hold, with the attributes and values that they may have: fewer than GitHub lets through. */
const PLAIN_TAGS =
  'h1 h2 h3 h4 h5 h6 p strong em del code pre blockquote ul ol li table thead tbody tr summary sub'.split(' ');
const EMPTY_TAGS = ['br', 'hr'];
const ATTRIBUTES: ReadonlyMap<string, Readonly<Record<string, RegExp>>> = new Map([
  ...[...PLAIN_TAGS, ...EMPTY_TAGS].map((name) => [name, {}] as const),
  ['th', { align: /^(left|center|right)$/, nowrap: /^$/ }],
  ['td', { align: /^(left|center|right)$/ }],
  ['code', { class: /^language-mermaid$/ }],
  ['details', { open: /^$/ }],
  ['a', { href: /^https:\/\// }],
]);
const TAG = /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z]+(?:="[^"<>]*")?)*)\s*>|</gi;

/** Writes a text so that it is only text in HTML, also between quotes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Keeps harmless tags of a piece of HTML, shows all others as text, and closes what was left open, as GitHub sanitises a summary. */
export function keepHarmlessTags(html: string): string {
  const open: string[] = [];
  const kept = html.replace(TAG, (tag, slash?: string, written?: string, attributes = '') => {
    const name = written?.toLowerCase() ?? '';
    const allowed = ATTRIBUTES.get(name);
    if (allowed === undefined) return `&lt;${tag.slice(1)}`;
    if (slash !== '/') {
      if (!EMPTY_TAGS.includes(name)) open.push(name);
      return `<${name}${harmlessAttributes(attributes, allowed)}>`;
    }
    const at = open.lastIndexOf(name);
    return at < 0 ? '' : closingTags(open.splice(at));
  });
  return kept + closingTags(open);
}

function harmlessAttributes(written: string, allowed: Readonly<Record<string, RegExp>>): string {
  const pairs = [...written.matchAll(/([a-z]+)(?:="([^"]*)")?/gi)];
  return pairs
    .filter(([, name = '', value = '']) => allowed[name.toLowerCase()]?.test(value))
    .map(([pair]) => ` ${pair}`)
    .join('');
}

function closingTags(names: readonly string[]): string {
  return names
    .toReversed()
    .map((name) => `</${name}>`)
    .join('');
}
