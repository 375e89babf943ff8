import { inertText } from './inert-text.ts';

/** Shortest secret that can be masked: a shorter one would turn ordinary words of the log into `***`. */
export const MIN_SECRET_LENGTH = 6;

/** What the inputs hold that nobody may see. `path` is secret in part: its user info and its query. */
export interface SecretInputs {
  readonly values: readonly string[];
  readonly basicPair?: readonly [id: string, secret: string] | undefined;
  readonly path?: string | undefined;
}

/** Removes every known secret, in each of its forms, from a text. */
export type Redact = (text: string) => string;

/** The text of a `path` that may be shown: without user info, query and fragment, which in a signed URL are the key. */
export function showablePath(path: string): string {
  return path.replace(/[?#].*$/su, '').replace(/^([a-z][a-z0-9+.-]*:)?(\/\/)?[^/]*@/iu, '$1$2');
}

/**
 * The values that the runner has to mask, before anything else is printed. The runner derives base64, JSON and URI
 * forms of each by itself, but not `base64(id:secret)`, the form in which HTTP Basic sends the pair.
 */
export function valuesToMask(secrets: SecretInputs): string[] {
  const pair = secrets.basicPair === undefined ? [] : [base64(secrets.basicPair.join(':'))];
  const all = [...secrets.values, ...pair, ...secretPartsOfPath(secrets.path ?? '')];
  return [...new Set(all)].filter((value) => value.length >= MIN_SECRET_LENGTH);
}

/**
 * Makes the function that every text passes on its way out, from what `valuesToMask` gives. Case is ignored, because a
 * provider may echo a UUID in upper case.
 */
export function createRedactor(maskedValues: readonly string[]): Redact {
  const alternatives = [...new Set(maskedValues.flatMap(derivedForms))]
    .filter((form) => form.length >= MIN_SECRET_LENGTH)
    .sort((a, b) => b.length - a.length)
    .map(RegExp.escape);
  if (alternatives.length === 0) return (text) => text;
  const pattern = new RegExp(alternatives.join('|'), 'giu');
  return (text) => text.replace(pattern, '***');
}

/** User info, query and fragment of a signed URL, whole and in parts, also decoded; parts too short to mask are left out. */
function secretPartsOfPath(path: string): string[] {
  if (path === '') return [];
  const query = /[?#](.*)$/su.exec(path)?.[1] ?? '';
  const userInfo = /^(?:[a-z][a-z0-9+.-]*:)?(?:\/\/)?([^/?#]*)@/iu.exec(path)?.[1] ?? '';
  const password = userInfo.slice(userInfo.indexOf(':') + 1);
  const parameters = query.split(/[&#;]/u).map((pair) => pair.slice(pair.indexOf('=') + 1));
  const parts = [query, userInfo, password, ...parameters];
  // Where a part is too short to be masked alone, it is masked with its delimiters.
  if (query !== '' && query.length < MIN_SECRET_LENGTH) parts.push(`?${query}`);
  if (userInfo !== '' && userInfo.length < MIN_SECRET_LENGTH) parts.push(`//${userInfo}@`);
  return parts.flatMap((part) => [part, decoded(part)]);
}

function derivedForms(secret: string): string[] {
  const bytes = Buffer.from(secret);
  const html = secret.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
  const forms = [
    secret,
    base64(secret),
    bytes.toString('base64url'),
    encodeURIComponent(secret.toWellFormed()),
    JSON.stringify(secret).slice(1, -1),
    html,
  ];
  // Text is made inert before it is redacted, so each form is also looked for in the way it comes out of that.
  return [...forms, ...forms.map(inertText)];
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}
