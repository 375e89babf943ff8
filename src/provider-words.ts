import { inertText } from './inert-text.ts';

/** Bounds on what is read out of a provider's JSON, so that a hostile one costs neither time nor stack. */
const MAX_DEPTH = 6;
const MAX_PARTS = 50;

/** A JSON body, or `undefined` where the text is not JSON. */
export function parseJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

/** Narrows unknown JSON to an object with keys. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Finds the provider's own words in the body of an answer and gives them as one inert line; empty where there are none.
 *
 * Both APIs have several shapes, all of them real: `detail` and `details`, validation arrays (`loc`, `msg`), maps of
 * lists, lists of `{code, description}`, single strings, a gateway's `{code, description}`, HTML of a proxy, nothing.
 * The words are not cut: a cut before they are redacted could show half a secret.
 */
export function providerWords(body: string): string {
  const text = body.trim();
  if (text === '') return '';
  const json = parseJson(body);
  if (json !== undefined) return inertText(wordsOf(json.value, 0).join('; '));
  if (/^<|<(!doctype|html|head|body|title)\b/i.test(text)) return inertText(htmlWords(text));
  // Broken JSON is read as text; its punctuation would only hide the words.
  const plain = /^[{[]/.test(text) ? text.replace(/[{}[\]"]+/g, ' ') : text;
  return inertText(plain);
}

/** Keys that only wrap an explanation; the words stand below them. */
const WRAPPERS = ['detail', 'details', 'error', 'errors', 'message', 'description', 'msg', '_global'];

function wordsOf(value: unknown, depth: number): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value];
  if (typeof value === 'number' || typeof value === 'boolean') return [String(value)];
  if (value === null || value === undefined || depth > MAX_DEPTH) return [];
  if (Array.isArray(value)) {
    const parts = value.slice(0, MAX_PARTS).flatMap((entry) => wordsOf(entry, depth + 1));
    return value.length > MAX_PARTS ? [...parts, `and ${value.length - MAX_PARTS} more`] : parts;
  }
  return wordsOfRecord(value as Record<string, unknown>, depth);
}

function wordsOfRecord(record: Record<string, unknown>, depth: number): string[] {
  const explanation = ['msg', 'message', 'description'].find((key) => hasWords(record[key]));
  const hasMore = ['error', 'errors', 'detail', 'details'].some((key) => hasWords(record[key]));
  if (explanation !== undefined && !hasMore) {
    // {loc, msg, type} of a validation error; {code, message} and {code, description} of the others.
    const words = wordsOf(record[explanation], depth + 1).join('; ');
    const label = locationOf(record['loc']) || codeOf(record['code']);
    return [label === '' ? words : `${label}: ${words}`];
  }
  const entries = Object.entries(record).slice(0, MAX_PARTS);
  const wrapped = entries.filter(([key, value]) => WRAPPERS.includes(key) && hasWords(value));
  const told = wrapped.length > 0 && depth === 0 ? wrapped : entries.filter(([key]) => key !== 'success');
  return told.flatMap(([key, value]) => {
    const words = wordsOf(value, depth + 1);
    if (words.length === 0) return [];
    return WRAPPERS.includes(key) ? words : [`${key}: ${words.join('; ')}`];
  });
}

function hasWords(value: unknown): boolean {
  return wordsOf(value, MAX_DEPTH - 2).length > 0;
}

function locationOf(loc: unknown): string {
  return Array.isArray(loc) ? loc.filter((part) => ['string', 'number'].includes(typeof part)).join('.') : '';
}

function codeOf(code: unknown): string {
  return typeof code === 'string' || typeof code === 'number' ? String(code) : '';
}

function htmlWords(html: string): string {
  return html
    .replace(/<!--.*?(-->|$)/gs, ' ')
    .replace(/<(script|style)\b.*?(<\/\1\s*>|$)/gis, ' ')
    .replace(/<[^>]*(>|$)/g, ' ')
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}
