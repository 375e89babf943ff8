/** With fewer characters that have to be there, a pattern could match ordinary words; the secret is then looked for as it is. */
const MIN_SOLID_CHARACTERS = 4;
/** What control characters, line ends and a terminal's colours become: it may stand between any two characters. */
const GAP = [' ', '\\[\\d*m'];
const ENTITIES: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": 'apos' };

/**
 * Gives the source of a regular expression (flags `iu`) that finds a secret as it is, with its special characters escaped
 * as JSON, URIs and HTML do, with blanks between its characters, and without the punctuation that reading broken JSON
 * takes away. Whatever may be missing is part of one gap, so that no text makes the search slow.
 */
export function secretPattern(secret: string): string {
  let pattern = '';
  let solids = 0;
  let loose: string[] = [];
  let previous = '';
  for (const character of secret) {
    const isRepeatedBackslash = character === '\\' && previous === '\\';
    previous = character;
    if (isRepeatedBackslash) continue;
    if (/[\s{}[\]"]/.test(character)) {
      // Each way is one that no other begins with: two ways to read one text would make the search slow.
      // A `+` for a blank is left out where the secret has one of its own, for the same reason.
      const plus = secret.includes('+') ? [] : ['\\+'];
      const itself = /\s/.test(character) ? plus : [RegExp.escape(character)];
      loose.push(...itself, '\\\\', ...escapesOf(character).map((way) => way.replace(/^\\{2}\{1,3\}/, '')));
      continue;
    }
    if (solids > 0) pattern += `(?:${[...new Set([...GAP, ...loose])].join('|')})*`;
    pattern += solidPattern(character);
    solids += 1;
    loose = [];
  }
  if (loose.length > 0) pattern += `(?:${loose.join('|')})?`;
  if (solids >= MIN_SOLID_CHARACTERS) return pattern;
  return [secret, encodeURIComponent(secret.toWellFormed()), JSON.stringify(secret).slice(1, -1)]
    .map((form) => RegExp.escape(form))
    .join('|');
}

function solidPattern(character: string): string {
  if (/[a-z0-9]/i.test(character)) return character;
  // Each level of JSON doubles a backslash, so several in a row are one here, escaped or not.
  if (character === '\\') return `(?:\\\\+|(?:${escapesOf(character).join('|')})+)`;
  return `(?:\\\\{0,3}${RegExp.escape(character)}|${escapesOf(character).join('|')})`;
}

function escapesOf(character: string): string[] {
  const code = character.codePointAt(0) ?? 0;
  const units = character.split('').map((unit) => `\\\\{1,3}u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  const bytes = [...Buffer.from(character)].map((byte) => `%(?:25)?${byte.toString(16).padStart(2, '0')}`);
  const numeric = [`&#x0{0,6}${code.toString(16)};`, `&#0{0,6}${code};`];
  const entity = ENTITIES[character];
  return [units.join(''), bytes.join(''), ...numeric, ...(entity === undefined ? [] : [`&${entity};`])];
}
