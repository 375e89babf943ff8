import { htmlWords } from '../text/html-words.ts';
import { inertText } from '../text/inert-text.ts';
import { isLong, type Secrets, secretsOfAddress } from './address-secrets.ts';
import { isMadeOfOurWords } from './own-words.ts';
import { createFinder, createSearch, inSmallLetters, reachOf, replaceRanges, type Search } from './search.ts';

export type { Secrets };

/** What the inputs hold that nobody may see. */
export interface SecretInputs {
  readonly values: readonly string[];
  readonly basicPair?: readonly [id: string, secret: string] | undefined;
  /** URLs and remote paths, which are secret in part: user info and query. */
  readonly addresses?: readonly string[];
  /** What must stay readable, also where an address holds it: ids of datasets, imports and projects. */
  readonly ids?: readonly string[];
}

/** Removes every known secret, in each of its forms, from a text. */
export type Redact = (text: string) => string;

/**
 * Decides what is secret, once for the whole step. The runner derives base64, JSON and URI forms of each value by itself,
 * but not `base64(id:secret)`, the form in which HTTP Basic sends the pair.
 */
export function decideSecrets(inputs: readonly SecretInputs[]): Secrets {
  const ids = inputs.flatMap((one) => one.ids ?? []);
  const values = inputs.flatMap((one) => {
    const pair = one.basicPair?.join(':') ?? '';
    return [...one.values, pair, base64(pair)];
  });
  const given = inputs.flatMap((one) => one.addresses ?? []).filter((address) => address !== '');
  const addresses = given.map((address) => secretsOfAddress(address, ids, given.length));
  const registered = longLines([...values, ...addresses.flatMap((one) => one.registered)]);
  const known = new Set(registered);
  const hidden = longLines(addresses.flatMap((one) => one.hidden)).filter((value) => !known.has(value));
  const kept = longLines([...ids, ...addresses.flatMap((one) => one.kept)]);
  return { registered, hidden, kept };
}

/** The secrets of a step together with those that it has learned on its way. */
export function joinSecrets(before: Secrets, learned: Secrets): Secrets {
  return {
    registered: [...before.registered, ...learned.registered],
    hidden: [...before.hidden, ...learned.hidden],
    kept: [...before.kept, ...learned.kept],
  };
}

/** The runner masks each line of a value, however short it is. */
function longLines(values: readonly string[]): string[] {
  const lines = values.flatMap((value) => value.split(/[\r\n]+/)).map((line) => line.trim());
  return [...new Set(lines)].filter(isLong);
}

/**
 * Makes the function that every text passes on its way out. It knows each secret also in base64 and hexadecimal, and in the
 * ways of writing that `createSearch` sees through.
 */
export function createRedactor(secrets: Secrets): Redact {
  return redactorOf(secrets, (spelling) => !isMadeOfOurWords(spelling));
}

let hideWords: Redact = (text) => text;

/** Has `fromOutside` remove the hidden secrets that are made of our own words. */
export function hideWordsFromOutside(secrets: Secrets): void {
  hideWords = redactorOf({ ...secrets, registered: [] }, isMadeOfOurWords);
}

/**
 * What came from a provider, a file or the network, as it may be set into a sentence of ours. A secret that is made of our
 * own words, as `import` in a path, is removed here and not when the sentence is shown, which would blank our words. Every
 * other secret is removed from the whole sentence as well, so to forget this shows no key.
 */
export function fromOutside(text: string): string {
  return hideWords(text);
}

function redactorOf({ registered, hidden, kept }: Secrets, isSought: (hidden: string) => boolean): Redact {
  // Made when the first text comes, which is when the request is on its way.
  let searches: { readonly [part in 'keys' | 'others' | 'kept']: Search } | undefined;
  return (text) => {
    searches ??= {
      keys: createSearch(spellingsOf(registered)),
      others: createSearch(spellingsOf(hidden).filter(isSought)),
      kept: createFinder(kept.map(inSmallLetters)),
    };
    const ranges = searches.keys(text);
    const others = searches.others(text);
    if (others.length > 0) {
      const reach = reachOf(searches.kept(inSmallLetters(text)), text);
      ranges.push(...others.filter(([start, end]) => (reach[start] ?? 0) < end));
    }
    return replaceRanges(text, ranges, '***');
  };
}

function spellingsOf(secrets: readonly string[]): string[] {
  return [...new Set(secrets.flatMap(spellings))].filter(isLong);
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
