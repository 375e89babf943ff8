import { hideKeys, isKeyName } from '../secrets/key-shapes.ts';
import { htmlWords } from '../text/html-words.ts';
import { inertText } from '../text/inert-text.ts';

/** Bounds on what is read out of a provider's JSON, so that a hostile one costs neither time nor stack. */
const MAX_DEPTH = 8;
const MAX_PARTS = 50;
const MAX_VALUES = 2000;

/** A text of this length may hold anything; only a longer one is looked at before it is parsed. */
const SMALL_TEXT_LENGTH = 1024 * 1024;
/** The most values that are parsed; each may cost some fifty bytes, and a process that runs out of memory tells nothing. */
const MAX_PARSED_VALUES = 5_000_000;

/** A JSON body, or `undefined` where the text is not JSON, or more than can be held. */
export function parseJson(text: string): { readonly value: unknown } | undefined {
  if (text.length > SMALL_TEXT_LENGTH && !isBounded(text)) return undefined;
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

/** Says whether a text has no more values than can be held: each but the first follows one of three signs. */
function isBounded(text: string): boolean {
  let signs = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === 0x2c || sign === 0x5b || sign === 0x7b) signs += 1;
  }
  return signs < MAX_PARSED_VALUES;
}

/** Narrows unknown JSON to an object with keys. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The text of a JSON value; empty if it is no text. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
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
  const json = parseJson(text);
  if (json !== undefined) return inertText(findWords(json.value).join('; '));
  if (isBinary(text)) return 'The answer is no text.';
  if (isWebPage(text)) return inertText(htmlWords(text));
  return inertText(/^[{[]/.test(text) ? brokenJsonWords(hideKeys(text)) : text);
}

/** Says whether a text is made of bytes that are none: much of it is no character, or controls a terminal. */
function isBinary(text: string): boolean {
  const odd = text.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/g)?.length ?? 0;
  return odd > text.length / 10;
}

/** Says whether a text is HTML, as a proxy, a gateway or a portal sends it. */
export function isWebPage(text: string): boolean {
  return parseJson(text) === undefined && (/^\s*</.test(text) || /<(!doctype|html|head|body|title)\b/i.test(text));
}

/** Broken JSON is read as text; its punctuation, and the colours of a terminal, would only hide the words. */
function brokenJsonWords(text: string): string {
  return text.replace(/(?:\u001b|\\u001b)\[[\d;]*m/gi, '').replace(/[{}[\]"]+/g, ' ');
}

/** Keys that only wrap an explanation; the words stand below them. */
const WRAPPERS = ['detail', 'details', 'error', 'errors', 'message', 'description', 'msg', '_global'];
/** Keys that hold the explanation itself, in the order of preference. */
const EXPLANATIONS = ['msg', 'message', 'description'];

/** Walks a JSON value once, from the leaves up, and stops looking after so many values. */
function findWords(json: unknown): string[] {
  let seen = 0;

  function wordsOf(value: unknown, depth: number): string[] {
    seen += 1;
    if (typeof value === 'string') return value.trim() === '' ? [] : [value];
    if (typeof value === 'number' || typeof value === 'boolean') return [String(value)];
    if (value === null || depth > MAX_DEPTH || seen > MAX_VALUES) return [];
    if (!Array.isArray(value)) return wordsOfRecord(value as Record<string, unknown>, depth);
    const parts = value.slice(0, MAX_PARTS).flatMap((entry) => wordsOf(entry, depth + 1));
    return value.length > MAX_PARTS ? [...parts, `and ${value.length - MAX_PARTS} more`] : parts;
  }

  function wordsOfRecord(record: Record<string, unknown>, depth: number): string[] {
    const found = Object.entries(record)
      .slice(0, MAX_PARTS)
      .map(([key, value]) => ({ key, words: wordsOf(value, depth + 1) }))
      .filter(({ words }) => words.length > 0)
      // The answer may hold a key of its own, which nobody has told this step.
      .map(({ key, words }) => ({ key, words: isKeyName(key) ? ['***'] : words }));
    const wrapped = found.filter(({ key }) => WRAPPERS.includes(key));
    const explanations = wrapped.filter(({ key }) => EXPLANATIONS.includes(key));
    if (explanations.length > 0 && explanations.length === wrapped.length) {
      // {loc, msg, type} of a validation error; {code, message} and {code, description} of the others.
      const preferred = EXPLANATIONS.map((name) => explanations.find(({ key }) => key === name)).find((hit) => hit);
      const words = preferred?.words.join('; ') ?? '';
      const label = locationOf(record['loc']) || codeOf(record['code']);
      return [label === '' ? words : `${label}: ${words}`];
    }
    const told = wrapped.length > 0 && depth === 0 ? wrapped : found.filter(({ key }) => key !== 'success');
    return told.flatMap(({ key, words }) => (WRAPPERS.includes(key) ? words : [`${key}: ${words.join('; ')}`]));
  }

  return wordsOf(json, 0);
}

function locationOf(loc: unknown): string {
  return Array.isArray(loc) ? loc.filter((part) => ['string', 'number'].includes(typeof part)).join('.') : '';
}

function codeOf(code: unknown): string {
  return typeof code === 'string' || typeof code === 'number' ? String(code) : '';
}
