import { inertText } from './inert-text.ts';
import { htmlWords } from './provider-words.ts';
import { secretPattern } from './secret-pattern.ts';
import { splitPath } from './signed-path.ts';

/** Shortest secret that can be masked: a shorter one would turn ordinary words of the log into `***`. */
export const MIN_SECRET_LENGTH = 6;
/** A value of a query is masked on its own from here on, or where it mixes letters and digits: `format=accepted` is no key. */
const MIN_PARAMETER_LENGTH = 12;

/** What the inputs hold that nobody may see. `path` is secret in part: its user info and its query. */
export interface SecretInputs {
  readonly values: readonly string[];
  readonly basicPair?: readonly [id: string, secret: string] | undefined;
  readonly path?: string | undefined;
}

/** Removes every known secret, in each of its forms, from a text. */
export type Redact = (text: string) => string;

/**
 * The values that the runner has to mask, before anything else is printed. The runner derives base64, JSON and URI
 * forms of each by itself, but not `base64(id:secret)`, the form in which HTTP Basic sends the pair.
 */
export function valuesToMask(secrets: SecretInputs): string[] {
  const pair = secrets.basicPair?.join(':') ?? '';
  const all = [...secrets.values, pair, base64(pair), ...secretPartsOfPath(secrets.path ?? '')];
  return [...new Set(all)].filter((value) => value.length >= MIN_SECRET_LENGTH);
}

/**
 * Makes the function that every text passes on its way out, from what `valuesToMask` gives. It knows each secret also in
 * base64 and in the ways that `secretPattern` names. Case is ignored: a provider may echo a UUID in upper case.
 */
export function createRedactor(maskedValues: readonly string[]): Redact {
  if (maskedValues.length === 0) return (text) => text;
  // Made when the first text comes, which is when the request is on its way.
  let known: readonly string[] | undefined;
  let runs: readonly string[] = [];
  let pattern: RegExp | undefined;
  return (text) => {
    if (known === undefined) {
      known = [...new Set(maskedValues.flatMap(spellings))].filter(({ length }) => length >= MIN_SECRET_LENGTH);
      runs = [...new Set(known.map(longestRun))];
    }
    // Compiling the pattern takes milliseconds, and hardly any text holds a secret: what has no part of one passes.
    // A bracket could begin a colour, which the pattern sees through.
    const bare = text.replaceAll(' ', '').toLowerCase();
    if (!bare.includes('[') && !runs.some((run) => bare.includes(run))) return text;
    pattern ??= new RegExp(
      known
        .toSorted((a, b) => b.length - a.length)
        .map(secretPattern)
        .join('|'),
      'giu',
    );
    return text.replace(pattern, '***');
  };
}

/** The longest run of letters and digits: in every form that the pattern finds, it stands as it is, but for gaps and case. */
function longestRun(secret: string): string {
  const runs = secret.toLowerCase().match(/[a-z0-9]+/g) ?? [''];
  return runs.reduce((longest, run) => (run.length > longest.length ? run : longest));
}

/** User info and query of a signed URL, whole and in parts, also decoded; parts too short to mask are left out. */
function secretPartsOfPath(path: string): string[] {
  if (path === '') return [];
  const { userInfo, query } = splitPath(path);
  const [user = '', ...password] = userInfo.split(':');
  const parameters = query.split(/[&#;]/).map((pair) => pair.slice(pair.indexOf('=') + 1));
  const keys = parameters.filter(
    (value) => value.length >= MIN_PARAMETER_LENGTH || /\d\D*[a-z]|[a-z]\D*\d/i.test(value),
  );
  const parts = [query, userInfo, user, password.join(':'), ...keys];
  // Where a part is too short to be masked alone, it is masked with its delimiters.
  if (query !== '' && query.length < MIN_SECRET_LENGTH) parts.push(`?${query}`);
  if (userInfo !== '' && userInfo.length < MIN_SECRET_LENGTH) parts.push(`//${userInfo}@`);
  return parts.flatMap((part) => [part, decoded(part)]);
}

function spellings(secret: string): string[] {
  // What reads HTML takes tags away, which may begin or end inside the secret; what makes a text inert, some characters.
  const read = /^[\w-]*$/.test(secret) ? [] : [htmlWords(secret), ...secret.split(/[<>]/), inertText(secret)];
  return [secret, ...read, ...base64Forms(secret)];
}

/** Base64 of a secret, in both alphabets, wherever in the encoded bytes it stands: without the characters that its neighbours share. */
function base64Forms(secret: string): string[] {
  const bytes = Buffer.from(secret);
  return [0, 1, 2].flatMap((offset) => {
    const encoded = Buffer.concat([Buffer.alloc(offset), bytes])
      .toString('base64')
      .replace(/=+$/, '');
    const isWhole = (offset + bytes.length) % 3 === 0;
    const own = encoded.slice([0, 2, 3][offset], isWhole ? undefined : -1);
    return [own, own.replaceAll('+', '-').replaceAll('/', '_')];
  });
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
