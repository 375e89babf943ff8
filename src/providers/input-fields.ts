/** Gives an input's text, `''` where it is absent: `getInput` of @actions/core in the action. */
export type InputSource = (name: string) => string;

/**
 * Reads inputs one field at a time and collects every problem, so that one error lists them all. A method gives
 * `undefined` for an absent or a wrong field; only the problems tell the two apart. A field has one problem at most, the
 * first: what follows from it would only confuse. No message holds a secret's value.
 */
export interface InputFields {
  /** Whether these are the fields of an entry of a list, which cannot hold what stands only alone. */
  readonly isEntry: boolean;
  /** The field's text, trimmed; an empty one is absent. */
  readonly text: (name: string) => string | undefined;
  /** Records what is wrong with a field, as the rest of a sentence that starts with its name. */
  readonly refuse: (name: string, wrong: string) => undefined;
  /** Records that a field is missing, and why it is needed. */
  readonly refuseAbsent: (name: string, why: string) => undefined;
  /** A text of one line that shows all that it holds. */
  readonly line: (name: string) => string | undefined;
  /** A line that is not wrapped in quotes. */
  readonly unquotedLine: (name: string) => string | undefined;
  /** A path or an address for a provider: an unquoted line that was expanded before it came here. */
  readonly path: (name: string) => string | undefined;
  /** An id that becomes one segment of the address; `.` and `..` would change the address even when encoded. */
  readonly id: (name: string) => string | undefined;
  readonly uuid: (name: string) => string | undefined;
  /** A secret that can be sent in a header: printable ASCII, long enough to be masked. */
  readonly secret: (name: string) => string | undefined;
  /** A SHA-256 in lower case, of its digits alone or of the line that a tool prints. */
  readonly sha256: (name: string) => string | undefined;
  /** `true` or `false` in the spellings of YAML 1.2's core schema. */
  readonly boolean: (name: string) => boolean | undefined;
  /** A decimal number from `min` to `max`; `whole` refuses fractions. */
  readonly number: (name: string, range: NumberRange) => number | undefined;
  /** One of some words, in any case. */
  readonly word: (name: string, words: readonly string[]) => string | undefined;
  /** Where a file can be fetched by http or https. */
  readonly httpUrl: (name: string) => URL | undefined;
  /** An API's base URL. `apiPaths` are the paths that are added to it, with `{}` for an id. */
  readonly baseUrl: (name: string, apiPaths?: readonly string[]) => URL | undefined;
}

export interface NumberRange {
  readonly min: number;
  readonly max: number;
  readonly whole?: boolean;
}
