import { isLoopback } from '../loopback.ts';
import { MIN_SECRET_LENGTH } from '../secrets/secrets.ts';
import { inertText } from '../text/inert-text.ts';
import { isUuid } from '../text/uuid.ts';

const NUMBER = /^(\d+(\.\d+)?|\.\d+)$/;
// Control characters and Unicode's line ends, spelt out because Unicode classes are slow to compile.
const CONTROL_CHARACTER = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;
const EMPTY_HINT = 'it is empty (an unset secret or an empty `workflow_dispatch` field arrives as an empty string)';

/** Gives an input's text, trimmed, `''` where it is absent: `getInput` of @actions/core in the action. */
export type InputSource = (name: string) => string;

/**
 * Reads inputs one field at a time and collects every problem, so that all are told together. A method gives
 * `undefined` for an absent or a wrong field; only `problems` tells the two apart. No message holds a secret's value.
 */
export class InputFields {
  readonly problems: string[] = [];
  readonly #source: InputSource;

  constructor(source: InputSource) {
    this.#source = source;
  }

  /** The field's text; an empty one is absent. */
  text(name: string): string | undefined {
    const text = this.#source(name).trim();
    return text === '' ? undefined : text;
  }

  /** Records what is wrong with a field, as the end of a sentence that starts with its name. */
  refuse(name: string, wrong: string): undefined {
    this.problems.push(`\`${name}\`: ${wrong}.`);
    return undefined;
  }

  /** Records that a field is missing, and why it is needed. */
  refuseAbsent(name: string, why: string): undefined {
    return this.refuse(name, `${EMPTY_HINT}; ${why}`);
  }

  /** A text without control characters. */
  line(name: string): string | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    if (CONTROL_CHARACTER.test(text)) return this.refuse(name, 'it holds a control character, such as a line break');
    if (!text.isWellFormed()) return this.refuse(name, 'it is not valid Unicode');
    return text;
  }

  /** An id that becomes one segment of the address; `.` and `..` would change the address even when encoded. */
  id(name: string): string | undefined {
    const text = this.line(name);
    if (text === '.' || text === '..') return this.refuse(name, '`.` and `..` are no ids');
    return text;
  }

  uuid(name: string): string | undefined {
    const text = this.line(name);
    if (text === undefined || isUuid(text)) return text;
    const hint = 'it is no UUID, which looks like 01234567-89ab-cdef-0123-456789abcdef';
    return this.refuse(name, `${hint} (received: length ${text.length})`);
  }

  /** A secret that can be sent in a header: printable ASCII, long enough to be masked. */
  secret(name: string): string | undefined {
    const text = this.line(name);
    if (text === undefined) return undefined;
    if (text.length < MIN_SECRET_LENGTH) {
      const rule = `a secret has at least ${MIN_SECRET_LENGTH} characters`;
      return this.refuse(name, `it is too short: ${rule}; masking a shorter one would blank the log`);
    }
    if (!/^[\x20-\x7e]+$/.test(text))
      return this.refuse(name, 'it holds characters that no key has; copy it once more');
    return text;
  }

  /** `true` or `false` in the spellings of YAML 1.2's core schema. */
  boolean(name: string): boolean | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    if (['true', 'True', 'TRUE'].includes(text)) return true;
    if (['false', 'False', 'FALSE'].includes(text)) return false;
    return this.refuse(name, `it must be \`true\` or \`false\`, not ${quoted(text)}`);
  }

  /** A decimal number from `min` to `max`; `whole` refuses fractions. */
  number(name: string, range: { min: number; max: number; whole?: boolean }): number | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    const value = NUMBER.test(text) ? Number(text) : Number.NaN;
    const fits = value >= range.min && value <= range.max && (range.whole !== true || /^\d+$/.test(text));
    if (fits) return value;
    const kind = range.whole === true ? 'a whole number' : 'a number';
    return this.refuse(name, `it must be ${kind} from ${range.min} to ${range.max}, not ${quoted(text)}`);
  }

  /** An API's base URL, without a slash at its end. */
  baseUrl(name: string): URL | undefined {
    const text = this.line(name);
    if (text === undefined) return undefined;
    // What URL would mend, such as `https:///host`, is more likely a mistake than meant.
    const isMended = text.includes('\\') || /^https?:(?!\/\/[^/])/i.test(text);
    const url = !isMended && URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined) return this.refuse(name, 'it is no URL, which looks like https://api.example.com');
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url))) {
      return this.refuse(
        name,
        'it must start with https:// (http:// is for a loopback host only): keys are sent there',
      );
    }
    if (/^[^/]+\/\/[^/]*@|[?#]/.test(text)) {
      return this.refuse(name, 'it must have no user info, query or fragment, only host and path');
    }
    return url;
  }
}

/** What was received, unless it is long enough to be a key that went into the wrong input. */
function quoted(text: string): string {
  return text.length < 16 ? `"${inertText(text)}"` : `the ${text.length} characters received`;
}
