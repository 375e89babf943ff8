import { MIN_SECRET_LENGTH } from '../secrets/address-secrets.ts';
import { parseHttpUrl } from '../text/url.ts';
import { isUuid } from '../text/uuid.ts';
import { gotLength, gotShort, gotWord, nearMiss, readBaseUrl, readDigest } from './near-misses.ts';

const MAX_ID_LENGTH = 128;
const NUMBER = /^(\d+(\.\d+)?|\.\d+)$/;
// Control characters and Unicode's line ends, spelt out because Unicode classes are slow to compile.
const CONTROL_CHARACTER = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;

/** Gives an input's text, `''` where it is absent: `getInput` of @actions/core in the action. */
export type InputSource = (name: string) => string;

/** What was found so far: what is wrong at each place, and the names of what is missing and of what is secret. */
interface Findings {
  readonly problems: Map<string, string>;
  readonly missing: Set<string>;
  readonly secretNames: Set<string>;
}

/** Where the fields of an entry stand: `placeOf` says how a message names a field, such as `imports[2].dataset_id`. */
interface EntryPlace {
  readonly placeOf: (name: string) => string;
  /** The problems of all entries are told together with those of the step. */
  readonly findings: Findings;
}

interface NumberRange {
  readonly min: number;
  readonly max: number;
  readonly whole?: boolean;
}

/** Fields with all that was found while they were read. */
export type InputFields = ReturnType<typeof openFields>;

/**
 * Opens the inputs of a step, or of an entry of its list, to be read one field at a time. Collects every problem, so that one
 * error lists them all. A field that is absent or wrong is `undefined`; only the problems tell the two apart. A field has one
 * problem at most, the first: what follows from it would only confuse. No message holds a secret's value.
 */
export function openFields(source: InputSource, entry?: EntryPlace) {
  const placeOf = entry?.placeOf ?? ((name) => name);
  const findings: Findings = entry?.findings ?? { problems: new Map(), missing: new Set(), secretNames: new Set() };

  /** The field's text, trimmed; an empty one is absent. */
  function text(name: string): string | undefined {
    return source(name).trim() || undefined;
  }

  /** Records a problem that is a sentence already. */
  function refuseWhole(name: string, problem: string): undefined {
    const place = placeOf(name);
    if (!findings.problems.has(place)) findings.problems.set(place, problem);
    return undefined;
  }

  /** Records what is wrong with a field, as the rest of a sentence that starts with its name. */
  function refuse(name: string, wrong: string): undefined {
    return refuseWhole(name, `\`${placeOf(name)}\` ${wrong}.`);
  }

  /** Records that a field is missing, and why it is needed. */
  function refuseAbsent(name: string, why: string): undefined {
    // What was given under another name is no missing one.
    if (!findings.problems.has(placeOf(name))) findings.missing.add(name);
    return refuse(name, `is missing. ${why}`);
  }

  /** A text of one line that shows all that it holds. */
  function line(name: string): string | undefined {
    const given = text(name);
    if (given === undefined) return undefined;
    if (CONTROL_CHARACTER.test(given)) {
      return refuse(name, 'holds a control character, such as a line break. Remove it');
    }
    if (!given.isWellFormed()) return refuse(name, 'is not valid Unicode. Copy it again');
    if (holdsInvisible(given)) {
      return refuse(name, 'holds an invisible character, such as a zero-width space. Type it in or copy it again');
    }
    return given;
  }

  /** A line without what is nearly right of that kind. */
  function lineBut(kind: Parameters<typeof nearMiss>[1]): (name: string) => string | undefined {
    return (name) => {
      const given = line(name);
      const wrong = given === undefined ? undefined : nearMiss(given, kind);
      return wrong === undefined ? given : refuse(name, wrong);
    };
  }
  const unquotedLine = lineBut('quotes');
  /** A path or an address for a provider. */
  const path = lineBut('path');
  const expandedLine = lineBut('id or secret');

  /** An id that becomes one segment of the address; `.` and `..` would change the address even when encoded. */
  function id(name: string): string | undefined {
    const given = expandedLine(name);
    if (given === '.' || given === '..') return refuse(name, 'must be an id; `.` and `..` are not');
    // A result names it whole.
    if (given !== undefined && given.length > MAX_ID_LENGTH) {
      return refuse(name, `must have at most ${MAX_ID_LENGTH} characters; ${gotLength(given)}`);
    }
    return given;
  }

  function uuid(name: string): string | undefined {
    const given = expandedLine(name);
    if (given === undefined || isUuid(given)) return given;
    return refuse(name, `must be a UUID such as 01234567-89ab-cdef-0123-456789abcdef; ${gotLength(given)}`);
  }

  /** A secret that can be sent in a header: printable ASCII, long enough to be masked. */
  function secret(name: string): string | undefined {
    findings.secretNames.add(name);
    const given = expandedLine(name);
    if (given === undefined) return undefined;
    if (given.length < MIN_SECRET_LENGTH) {
      // Masking a shorter one would turn ordinary words of the log into `***`.
      return refuse(name, `is too short: a secret has at least ${MIN_SECRET_LENGTH} characters. Copy it again`);
    }
    if (!/^[\x20-\x7e]+$/.test(given)) return refuse(name, 'holds characters that no key has. Copy it again');
    return given;
  }

  /** A SHA-256 in lower case, of its digits alone or of the line that a tool prints. */
  function sha256(name: string): string | undefined {
    const lines = linesOf(text(name) ?? '').length;
    if (lines > 1) return refuse(name, `must be one SHA-256; got ${lines} lines. Give the digest of one file`);
    const given = expandedLine(name);
    if (given === undefined) return undefined;
    const digest = readDigest(given);
    return digest.sha256 ?? refuse(name, `must be a SHA-256 of 64 hex digits; ${digest.what ?? gotLength(given)}`);
  }

  /** `true` or `false` in the spellings of YAML 1.2's core schema. */
  function boolean(name: string): boolean | undefined {
    const given = text(name);
    if (given === undefined) return undefined;
    if (['true', 'True', 'TRUE'].includes(given)) return true;
    if (['false', 'False', 'FALSE'].includes(given)) return false;
    return refuse(name, `must be \`true\` or \`false\`; ${gotShort(given)}`);
  }

  /** A decimal number from `min` to `max`; `whole` refuses fractions. */
  function number(name: string, { min, max, whole = false }: NumberRange): number | undefined {
    const given = text(name);
    if (given === undefined) return undefined;
    const value = NUMBER.test(given) ? Number(given) : Number.NaN;
    if (value >= min && value <= max && (!whole || /^\d+$/.test(given))) return value;
    return refuse(name, `must be ${whole ? 'a whole number' : 'a number'} from ${min} to ${max}; ${gotShort(given)}`);
  }

  /** One of some words, in any case. */
  function word(name: string, words: readonly string[]): string | undefined {
    const given = text(name);
    const choice = words.map((one) => `\`${one}\``).join(' or ');
    if (given === undefined) return refuseAbsent(name, `It must be ${choice}`);
    const small = given.toLowerCase();
    return words.includes(small) ? small : refuse(name, `must be ${choice}; ${gotWord(given)}`);
  }

  /** Where a file can be fetched by http or https. */
  function httpUrl(name: string): URL | undefined {
    const given = path(name);
    if (given === undefined) return undefined;
    return parseHttpUrl(given) ?? refuse(name, 'must be a URL that starts with https:// or http://');
  }

  /** An API's base URL. `apiPaths` are the paths that are added to it, with `{}` for an id. */
  function baseUrl(name: string, apiPaths: readonly string[] = []): URL | undefined {
    const given = path(name);
    if (given === undefined) return undefined;
    const read = readBaseUrl(given, apiPaths);
    return typeof read === 'string' ? refuse(name, read) : read;
  }

  /** Every problem so far, one sentence or two each. */
  const problems = () => [...findings.problems.values()];
  /** An entry of a list cannot hold what stands only alone. */
  const isEntry = entry !== undefined;
  const readers = { text, line, unquotedLine, path, id, uuid, secret, sha256, boolean, number, word, httpUrl, baseUrl };
  return { isEntry, findings, problems, refuse, refuseAbsent, refuseWhole, ...readers };
}

/** The lines of a text, whichever way they end. */
export function linesOf(text: string): string[] {
  return text.split(/\r\n|\n|\r/);
}

/** Says whether a text holds what no font shows. Most texts are ASCII, and the Unicode class is slow to compile. */
function holdsInvisible(text: string): boolean {
  return /[^\x00-\x7f]/.test(text) && /\p{Cf}/u.test(text);
}
