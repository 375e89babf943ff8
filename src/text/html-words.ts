/** An entity as HTML and XML write it, to be put into other patterns; `decodeEntity` reads what it matches. */
export const ENTITY = '&(?:#x0*[\\da-f]{1,6}|#0*\\d{1,7}|amp|lt|gt|quot|apos|nbsp);';
const NAMED: Readonly<Record<string, string>> = { nbsp: ' ', lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
const ENTITIES = new RegExp(ENTITY, 'gi');

/** The text of an HTML page, without its tags. */
export function htmlWords(html: string): string {
  const words = html
    .replace(/<!--.*?(-->|$)/gs, ' ')
    .replace(/<(script|style)\b.*?(<\/\1\s*>|$)/gis, ' ')
    .replace(/<[^>]*(>|$)/g, ' ')
    .replace(ENTITIES, decodeEntity);
  // Most error pages say their title again in a heading.
  const title = /<title\b[^>]{0,100}>([^<]{1,200})</i.exec(html)?.[1]?.trim() ?? '';
  const start = words.trimStart();
  const rest = start.startsWith(title) ? start.slice(title.length).trimStart() : '';
  return title !== '' && rest.startsWith(title) ? rest : words;
}

/** The character of one entity; one that there is not stays as it is. */
export function decodeEntity(entity: string): string {
  const [, hexadecimal, decimal, name = ''] = /^&(?:#x([\da-f]+)|#(\d+)|(\w+));$/i.exec(entity) ?? [];
  const codePoint = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
  if (codePoint <= 0x10ffff) return String.fromCodePoint(codePoint);
  return NAMED[name.toLowerCase()] ?? entity;
}
