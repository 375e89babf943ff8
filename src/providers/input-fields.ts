import { MIN_SECRET_LENGTH } from '../secrets/secrets.ts';
import { isUuid } from '../text/uuid.ts';
import { parseHttpUrl, readBaseUrl } from './given-url.ts';
import { nearMiss, spellingsWithDashes } from './near-misses.ts';
import { gotLength, gotShort, gotWord } from './received.ts';

const NUMBER = /^(\d+(\.\d+)?|\.\d+)$/;
// Control characters and Unicode's line ends, spelt out because Unicode classes are slow to compile.
const CONTROL_CHARACTER = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;
const SHA256 = /^(?:sha256:)?([0-9a-f]{64})$/i;

/** Gives an input's text, trimmed, `''` where it is absent: `getInput` of @actions/core in the action. */
export type InputSource = (name: string) => string;

/** What was found so far: what is wrong at each place, and the names of what is missing and of what is secret. */
interface Findings {
  readonly problems: Map<string, string>;
  readonly missing: Set<string>;
  readonly secretNames: Set<string>;
}

/**
 * Reads inputs one field at a time and collects every problem, so that one error lists them all. A method gives
 * `undefined` for an absent or a wrong field; only `problems` tells the two apart. A field has one problem at most, the
 * first: what follows from it would only confuse. No message holds a secret's value.
 */
export class InputFields {
  readonly #source: InputSource;
  readonly #place: (name: string) => string;
  readonly #findings: Findings;
  /** Whether these are the fields of an entry of a list, which cannot hold what stands only alone. */
  readonly isEntry: boolean;

  /** `place` says how a message names a field, such as `imports[2].dataset_id`; `beside` shares its list of problems. */
  constructor(source: InputSource, place = (name: string) => name, beside?: InputFields) {
    this.#source = source;
    this.#place = place;
    const none = { problems: new Map(), missing: new Set<string>(), secretNames: new Set<string>() };
    this.#findings = beside === undefined ? none : beside.#findings;
    this.isEntry = beside !== undefined;
  }

  /** Every problem so far, one sentence or two each. */
  get problems(): readonly string[] {
    return [...this.#findings.problems.values()];
  }

  /** The names of the fields that are missing and needed. */
  get missing(): ReadonlySet<string> {
    return this.#findings.missing;
  }

  /** The names of the fields that are secrets, among those that were read. */
  get secretNames(): ReadonlySet<string> {
    return this.#findings.secretNames;
  }

  /** The field's text; an empty one is absent. One that was given under a name with dashes is a problem, and not absent. */
  text(name: string): string | undefined {
    const text = this.#source(name).trim();
    // Also where the input has a value: that may be its default, and `dry-run: true` must not trigger.
    for (const spelling of spellingsWithDashes(name)) {
      const near = this.#source(spelling).trim();
      if (near === '') continue;
      this.refuse(name, `is spelled \`${spelling}\` in this step. Write it with underscores`);
      return text === '' ? near : text;
    }
    return text === '' ? undefined : text;
  }

  /** Records what is wrong with a field, as the rest of a sentence that starts with its name. */
  refuse(name: string, wrong: string): undefined {
    const place = this.#place(name);
    if (!this.#findings.problems.has(place)) this.#findings.problems.set(place, `\`${place}\` ${wrong}.`);
    return undefined;
  }

  /** Records a problem that is a sentence already. */
  refuseWhole(name: string, problem: string): void {
    const place = this.#place(name);
    if (!this.#findings.problems.has(place)) this.#findings.problems.set(place, problem);
  }

  /** Records that a field is missing, and why it is needed. */
  refuseAbsent(name: string, why: string): undefined {
    this.#findings.missing.add(name);
    return this.refuse(name, `is missing. ${why}`);
  }

  /** A text of one line that shows all that it holds. */
  line(name: string): string | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    if (CONTROL_CHARACTER.test(text)) {
      return this.refuse(name, 'holds a control character, such as a line break. Remove it');
    }
    if (!text.isWellFormed()) return this.refuse(name, 'is not valid Unicode. Copy it again');
    if (holdsInvisible(text)) {
      return this.refuse(name, 'holds an invisible character, such as a zero-width space. Type it in or copy it again');
    }
    return text;
  }

  /** A line that is not wrapped in quotes. */
  unquotedLine(name: string): string | undefined {
    const text = this.line(name);
    const wrong = text === undefined ? undefined : nearMiss(text, 'quotes');
    return wrong === undefined ? text : this.refuse(name, wrong);
  }

  /** An id that becomes one segment of the address; `.` and `..` would change the address even when encoded. */
  id(name: string): string | undefined {
    const text = this.#expandedLine(name);
    if (text === '.' || text === '..') return this.refuse(name, 'must be an id; `.` and `..` are not');
    return text;
  }

  uuid(name: string): string | undefined {
    const text = this.#expandedLine(name);
    if (text === undefined || isUuid(text)) return text;
    return this.refuse(name, `must be a UUID such as 01234567-89ab-cdef-0123-456789abcdef; ${gotLength(text)}`);
  }

  /** A secret that can be sent in a header: printable ASCII, long enough to be masked. */
  secret(name: string): string | undefined {
    this.#findings.secretNames.add(name);
    const text = this.#expandedLine(name);
    if (text === undefined) return undefined;
    if (text.length < MIN_SECRET_LENGTH) {
      // Masking a shorter one would turn ordinary words of the log into `***`.
      return this.refuse(name, `is too short: a secret has at least ${MIN_SECRET_LENGTH} characters. Copy it again`);
    }
    if (!/^[\x20-\x7e]+$/.test(text)) {
      return this.refuse(name, 'holds characters that no key has. Copy it again');
    }
    return text;
  }

  /** A SHA-256 in lower case, without the `sha256:` that may stand before it. */
  sha256(name: string): string | undefined {
    const text = this.#expandedLine(name);
    if (text === undefined) return undefined;
    const digits = SHA256.exec(text)?.[1];
    return digits?.toLowerCase() ?? this.refuse(name, `must be a SHA-256 of 64 hex digits; ${gotLength(text)}`);
  }

  /** `true` or `false` in the spellings of YAML 1.2's core schema. */
  boolean(name: string): boolean | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    if (['true', 'True', 'TRUE'].includes(text)) return true;
    if (['false', 'False', 'FALSE'].includes(text)) return false;
    return this.refuse(name, `must be \`true\` or \`false\`; ${gotShort(text)}`);
  }

  /** A decimal number from `min` to `max`; `whole` refuses fractions. */
  number(name: string, range: { min: number; max: number; whole?: boolean }): number | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    const value = NUMBER.test(text) ? Number(text) : Number.NaN;
    const fits = value >= range.min && value <= range.max && (range.whole !== true || /^\d+$/.test(text));
    if (fits) return value;
    const kind = range.whole === true ? 'a whole number' : 'a number';
    return this.refuse(name, `must be ${kind} from ${range.min} to ${range.max}; ${gotShort(text)}`);
  }

  /** One of some words, in any case. */
  word(name: string, words: readonly string[]): string | undefined {
    const text = this.text(name);
    const choice = words.map((word) => `\`${word}\``).join(' or ');
    if (text === undefined) return this.refuseAbsent(name, `It must be ${choice}`);
    const word = text.toLowerCase();
    return words.includes(word) ? word : this.refuse(name, `must be ${choice}; ${gotWord(text)}`);
  }

  /** Where a file can be fetched by http or https. */
  httpUrl(name: string): URL | undefined {
    const text = this.unquotedLine(name);
    if (text === undefined) return undefined;
    return parseHttpUrl(text) ?? this.refuse(name, 'must be a URL that starts with https:// or http://');
  }

  /** An API's base URL. `apiPaths` are the paths that are added to it, with `{}` for an id. */
  baseUrl(name: string, apiPaths: readonly string[] = []): URL | undefined {
    const text = this.unquotedLine(name);
    if (text === undefined) return undefined;
    const read = readBaseUrl(text, apiPaths);
    return typeof read === 'string' ? this.refuse(name, read) : read;
  }

  /** A line that was expanded before it came here. */
  #expandedLine(name: string): string | undefined {
    const text = this.line(name);
    const wrong = text === undefined ? undefined : nearMiss(text, 'all');
    return wrong === undefined ? text : this.refuse(name, wrong);
  }
}

/** Says whether a text holds what no font shows. Most texts are ASCII, and the Unicode class is slow to compile. */
function holdsInvisible(text: string): boolean {
  return /[^\x00-\x7f]/.test(text) && /\p{Cf}/u.test(text);
}
