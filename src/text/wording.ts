/** A duration as a person says it; the largest fitting unit, rounded. */
export function inWords(ms: number): string {
  if (ms < 1000) return `${Math.round(ms)} ms`;
  const seconds = ms / 1000;
  if (seconds < 10) return `${Math.round(seconds * 10) / 10} s`;
  if (seconds < 120) return `${Math.round(seconds)} s`;
  if (seconds < 7200) return `${Math.round(seconds / 60)} min`;
  if (seconds < 172_800) return `${Math.round(seconds / 3600)} h`;
  return seconds < 31_536_000 ? `${Math.round(seconds / 86_400)} days` : 'over a year';
}

/** A duration as a person says it, in whole minutes, hours or days, rounded up: after it nobody comes too early. */
export function inWordsAtLeast(ms: number): string {
  const unitMs = ms < 7_200_000 ? 60_000 : ms < 172_800_000 ? 3_600_000 : 86_400_000;
  return inWords(Math.ceil(ms / unitMs) * unitMs);
}

/** A number of things, in the singular or the plural. */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** Ends a text as a sentence, so that another can follow it. */
export function sentence(text: string): string {
  return /[.!?\u2026]$/.test(text) ? text : `${text}.`;
}

/** A word as it begins a sentence or a heading. */
export function capitalized(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

/** A whole number with its thousands apart, as `34,867`. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** A large number of things: `34,867 records`. */
export function many(count: number, thing: string): string {
  return `${grouped(count)} ${thing}${count === 1 ? '' : 's'}`;
}

/** A word as it stands within a sentence; one in capitals stays as it is. */
export function uncapitalized(word: string): string {
  return /^[A-Z][A-Z]/.test(word) ? word : `${word.charAt(0).toLowerCase()}${word.slice(1)}`;
}

/** A name in lower case without dashes and underscores, to compare spellings. */
export function plainName(name: string): string {
  return name.toLowerCase().replace(/[-_]/g, '');
}
