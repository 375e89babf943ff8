import { decodedUri } from '../text/url.ts';
import { isKeyName } from './key-shapes.ts';
import { isMadeOfOurWords } from './own-words.ts';
import { folded } from './search.ts';
import { decodeDividers, mayBeQuery, splitPath } from './signed-path.ts';

/** Shortest secret that can be masked: a shorter one would turn ordinary words of the log into `***`. */
export const MIN_SECRET_LENGTH = 6;
/** How deep addresses in the queries of addresses are looked at. */
const MAX_DEPTH = 3;

/** How many places are tried in which a password may end. */
const MAX_ENDS = 8;
/** How many values of a step that are no keys are looked for one by one; beyond them a query is hidden as a whole. */
const MAX_HIDDEN = 2000;

/** What is secret, of a step or of one address. */
export interface Secrets {
  /**
   * What the runner has to mask, before anything else is printed. It does so in all later logs of the job and drops job
   * outputs that hold such a value, so this is only what is certainly a key.
   */
  readonly registered: readonly string[];
  /** What our own texts do without beside that, because it may be a key. */
  readonly hidden: readonly string[];
  /** What stays readable in our own texts, although something hidden stands in it: ids, an address as it is shown, and its file's name. */
  readonly kept: readonly string[];
}

const FILE_NAME =
  /\.(?:csv|tsv|txt|jsonl?|ndjson|geojson|xml|kml|zip|gz|gzip|bz2|zst|7z|tar|tgz|parquet|avro|orc|xlsx?)["']?$/i;

/**
 * Decides what of a URL or remote path is secret. The runner blanks what is registered in every later log and drops job
 * outputs that hold it, so that is only what is certainly a key: the whole query, the user info with its password, and the
 * values that are keys by name or by look. Nothing that is or holds an id, the file's name or the shown part is among the
 * single values, and nothing that is made of our own words. Our own texts do without every other value as well.
 */
export function secretsOfAddress(address: string, ids: readonly string[], addressCount = 1, depth = 1): Secrets {
  const { shown, userInfo, query } = splitPath(address);
  const fileName = shown.slice(1 + Math.max(...['/', ':', '\\'].map((sign) => shown.lastIndexOf(sign))));
  const isId = isOneOf(ids);
  const isPublic = isOneOf([...ids, shown, fileName]);
  // A short one stands in many a key by chance.
  const publicTexts = [...ids, shown, fileName].map(folded).filter(isLong);
  const holdsPublic = (value: string) => {
    const text = folded(value);
    return FILE_NAME.test(value) || publicTexts.some((one) => text.includes(one));
  };

  // The colon before the password may be encoded as well.
  const pairs = decodings(userInfo).filter((text) => text.includes(':'));
  const passwords = [...new Set(pairs.flatMap(passwordsOf))].filter((password) => !isId(password));
  const registered = passwords.map((password) => (isMadeOfOurWords(password) ? `:${password}@` : password));
  const parts = [[query, `?${query}`, true] as const, [userInfo, `//${userInfo}@`, pairs.length > 0] as const];
  const hidden = passwords.concat(partsOf(userInfo).filter((part) => !isId(part)));
  for (const [part, delimited, isKey] of parts) {
    // Where a part is too short to be masked alone, or may be read by everyone, it is masked with its delimiters.
    const isAlone = isLong(part) && !isPublic(part) && !isMadeOfOurWords(part);
    if (part !== '') (isKey ? registered : hidden).push(isAlone ? part : delimited);
  }

  // What was taken for a password may have the query in it, and a value may go on behind the last `@`.
  const behind = mayBeQuery(userInfo) ? /@[^@]*$/.exec(decodeDividers(address)) : null;
  for (const [name, value] of parametersOf(`${query}&${userInfo}${behind ?? ''}`)) {
    const isNamedKey = isKeyName(name);
    for (const written of decodings(value)) {
      if (isPublic(written)) continue;
      const isHidden = isNamedKey || (hidden.length < MAX_HIDDEN / addressCount && !holdsPublic(written));
      if ((isNamedKey || looksLikeKey(written)) && !holdsPublic(written) && !isMadeOfOurWords(written))
        registered.push(written);
      if (isHidden) hidden.push(written);
      if (isNamedKey) pushAll(hidden, new Set(partsOf(written).filter((part) => !isPublic(part))));
      if (depth < MAX_DEPTH && /:\/\/|[?&][^?=&]{1,100}=/.test(written)) {
        const inner = secretsOfAddress(written, ids, addressCount, depth + 1);
        pushAll(registered, inner.registered);
        pushAll(hidden, inner.hidden);
      }
    }
  }
  return { registered: registered.flatMap(decodings), hidden: hidden.flatMap(decodings), kept: [shown, fileName] };
}

/** One by one: a call with as many arguments as an address can have parts ends the program. */
function pushAll(texts: string[], more: Iterable<string>): void {
  for (const text of more) texts.push(text);
}

/** Names and values; in a path they may be encoded. */
function parametersOf(text: string): [name: string, value: string][] {
  return text
    .split(/[?&#;]/)
    .flatMap((one) => (one.includes('=') ? [one] : decodeDividers(one).split(/[?&#;]/)))
    .map((one) => {
      const nameEnd = one.indexOf('=');
      return [decodedUri(one.slice(0, Math.max(0, nameEnd))), one.slice(nameEnd + 1)];
    });
}

function isOneOf(texts: readonly string[]): (text: string) => boolean {
  const all = new Set(texts.map(folded).filter((text) => text !== ''));
  return (text) => all.has(folded(text));
}

/** Of a password that holds such signs, a program may read its parts as host, path or query, and tell them. */
function partsOf(text: string): string[] {
  return text.split(/[\s@/?#&;:\\"'=]+/);
}

/** Every password that may be meant: it may end at any `@`. */
function passwordsOf(userInfo: string): string[] {
  // A quote or a slip, such as `url=https:/`, may stand before the user.
  const inner = userInfo.replace(/^.*?[a-z][a-z\d+.-]{0,30}:[/\\]+/is, '');
  const passwords = [userInfo, inner]
    .filter((text) => text.includes(':'))
    .map((text) => text.slice(text.indexOf(':') + 1))
    .flatMap((text) =>
      [...text.matchAll(/@|$/g)]
        .slice(0, MAX_ENDS)
        .map(({ index }) => text.slice(0, index))
        .concat(text),
    );
  return [...new Set(passwords)];
}

/** At least 20 letters and digits in a row, both among them. */
function looksLikeKey(value: string): boolean {
  return value.match(/[a-z\d]{20,}/gi)?.some((run) => /\d/.test(run) && /[a-z]/i.test(run)) ?? false;
}

/** A text as it is and decoded, as a part of a URL and as a form has it. */
export function decodings(text: string): string[] {
  return [...new Set([text, decodedUri(text), decodedUri(text.replaceAll('+', ' '))])];
}

export function isLong(text: string): boolean {
  return text.length >= MIN_SECRET_LENGTH;
}
