import { htmlWords } from '../text/html-words.ts';
import { inertText } from '../text/inert-text.ts';
import { SecretSearch } from './search.ts';
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
 * base64 and hexadecimal, and in the ways of writing that `SecretSearch` sees through.
 */
export function createRedactor(maskedValues: readonly string[]): Redact {
  // Made when the first text comes, which is when the request is on its way.
  let search: SecretSearch | undefined;
  return (text) => {
    search ??= new SecretSearch(maskedValues.flatMap(spellings).filter(({ length }) => length >= MIN_SECRET_LENGTH));
    return search.replaceAll(text, '***');
  };
}

/** User info and query of a signed URL, whole and in parts, also decoded; parts too short to mask are left out. */
function secretPartsOfPath(path: string): string[] {
  const { userInfo, query } = splitPath(path);
  const [user = '', ...password] = userInfo.split(':');
  // What was taken for a password may have the query in it.
  const parameters = `${query}&${userInfo}`.split(/[?&#;]/).map((pair) => pair.slice(pair.indexOf('=') + 1));
  const keys = parameters.filter(
    (value) => value.length >= MIN_PARAMETER_LENGTH || /\d\D*[a-z]|[a-z]\D*\d/i.test(value),
  );
  const parts = [query, userInfo, user, password.join(':'), ...keys];
  // Where a part is too short to be masked alone, it is masked with its delimiters.
  if (query.length < MIN_SECRET_LENGTH) parts.push(`?${query}`);
  if (userInfo.length < MIN_SECRET_LENGTH) parts.push(`//${userInfo}@`);
  return parts.flatMap((part) => [part, decoded(part)]);
}

function spellings(secret: string): string[] {
  // What reads HTML takes tags away, which may begin or end inside the secret; what makes a text inert, some characters.
  const hexadecimal = Buffer.from(secret).toString('hex');
  return [secret, htmlWords(secret), ...secret.split(/[<>]/), inertText(secret), hexadecimal, ...base64Forms(secret)];
}

/** Base64 of a secret, in both alphabets, wherever in the encoded bytes it stands: without the characters that its neighbours share. */
function base64Forms(secret: string): string[] {
  const bytes = Buffer.from(secret);
  return [0, 1, 2].flatMap((offset) => {
    const encoded = Buffer.concat([Buffer.alloc(offset), bytes])
      .toString('base64')
      .replaceAll('=', '');
    const isWhole = (offset + bytes.length) % 3 === 0;
    const own = encoded.slice([0, 2, 3][offset], isWhole ? undefined : -1);
    // The alphabet of URLs has `-` for `+` too, which the search does not look at.
    return [own, own.replaceAll('/', '_')];
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
