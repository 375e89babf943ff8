import { folded } from './search.ts';
import { splitPath } from './signed-path.ts';

/** Shortest secret that can be masked: a shorter one would turn ordinary words of the log into `***`. */
export const MIN_SECRET_LENGTH = 6;
/** How deep addresses in the queries of addresses are looked at. */
const MAX_DEPTH = 3;

/** How many places are tried in which a password may end. */
const MAX_ENDS = 8;

/** What is secret of an address: `registered` with the runner for the rest of the job, `hidden` in our own texts only. */
export interface AddressSecrets {
  readonly registered: readonly string[];
  readonly hidden: readonly string[];
  /** What may be shown: the address without its secret parts, and its file's name. */
  readonly shown: readonly string[];
}

/** Names of parameters whose values are keys, after `accessToken` became `access-token`. */
const KEY_NAME =
  /(?:^|[^a-z])(?:sig|signature|token|key|secret|pass|passwd|pwd|password)(?:[^a-z]|$)|(?:signature|token|key|secret|password)$|^x-(?:amz|goog)-/;
const FILE_NAME =
  /\.(?:csv|tsv|txt|jsonl?|ndjson|geojson|xml|kml|zip|gz|gzip|bz2|zst|7z|tar|tgz|parquet|avro|orc|xlsx?)["']?$/i;

/**
 * Decides what of a URL or remote path is secret. The runner blanks what is registered in every later log and drops job
 * outputs that hold it, so that is only what is certainly a key: the whole query, the user info, the password, and the
 * values that are keys by name or by look. Nothing that is or holds an id, the file's name or the shown part is among the
 * single values. Our own texts do without every other value as well.
 */
export function secretsOfAddress(address: string, ids: readonly string[], depth = 1): AddressSecrets {
  const { shown, userInfo, query } = splitPath(address);
  const fileName = /[^/:\\]*$/.exec(shown)?.[0] ?? '';
  const publicTexts = new PublicTexts(ids, [shown, fileName]);
  // The colon before the password may be encoded as well.
  const passwords = decodings(userInfo).flatMap(passwordsOf);
  const registered = [...new Set(passwords)].filter((password) => !publicTexts.hasId(password));
  for (const [part, delimited] of [[query, `?${query}`] as const, [userInfo, `//${userInfo}@`] as const]) {
    // Where a part is too short to be masked alone, or is public, it is masked with its delimiters.
    if (part !== '') registered.push(isLong(part) && !publicTexts.has(part) ? part : delimited);
  }
  // Of a password that holds such signs, a program may read its parts as host, path or query, and tell them.
  const hidden = userInfo.split(/[\s@/?#&;:\\"'=]+/).filter((part) => !publicTexts.hasId(part));

  // What was taken for a password may have the query in it.
  for (const parameter of `${query}&${userInfo}`.split(/[?&#;]/)) {
    const nameEnd = parameter.indexOf('=');
    const name = decodings(parameter.slice(0, Math.max(0, nameEnd))).at(-1) ?? '';
    const isNamedKey = KEY_NAME.test(name.replace(/([a-z\d])([A-Z])/g, '$1-$2').toLowerCase());
    for (const value of decodings(parameter.slice(nameEnd + 1))) {
      const isKey = isNamedKey || looksLikeKey(value);
      const holdsPublic = FILE_NAME.test(value) || publicTexts.areIn(value);
      if (publicTexts.has(value)) continue;
      if (isKey && !holdsPublic) registered.push(value);
      if (isNamedKey || !holdsPublic) hidden.push(value);
      if (depth < MAX_DEPTH && /:\/\/|[?&][^=&]+=/.test(value)) {
        const inner = secretsOfAddress(value, ids, depth + 1);
        registered.push(...inner.registered);
        hidden.push(...inner.hidden);
      }
    }
  }
  return { registered: registered.flatMap(decodings), hidden: hidden.flatMap(decodings), shown: [shown, fileName] };
}

/** Every password that may be meant: it may end at any `@`. */
export function passwordsOf(userInfo: string): string[] {
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

/** What everyone may read, and what must stay readable: ids, the shown part of an address, and its file's name. */
class PublicTexts {
  readonly #ids: readonly string[];
  readonly #all: readonly string[];

  constructor(ids: readonly string[], shown: readonly string[]) {
    this.#ids = ids.map(folded).filter((id) => id !== '');
    this.#all = [...this.#ids, ...shown.map(folded).filter((text) => text !== '')];
  }

  has(text: string): boolean {
    return this.#all.includes(folded(text));
  }

  hasId(text: string): boolean {
    return this.#ids.includes(folded(text));
  }

  /** A short one stands in many a key by chance. */
  areIn(text: string): boolean {
    const within = folded(text);
    return this.#all.some((one) => one.length >= MIN_SECRET_LENGTH && within.includes(one));
  }
}

/** A text as it is and decoded, as a part of a URL and as a form has it. */
export function decodings(text: string): string[] {
  const decoded = [text, text.replaceAll('+', ' ')].map((encoded) => {
    try {
      return decodeURIComponent(encoded);
    } catch {
      return text;
    }
  });
  return [...new Set([text, ...decoded])];
}

export function isLong(text: string): boolean {
  return text.length >= MIN_SECRET_LENGTH;
}
