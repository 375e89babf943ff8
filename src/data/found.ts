import { fromOutside } from '../secrets/secrets.ts';

/** What a look at the published bytes found. The sentences are parts: see each kind. */
export type Found =
  /** It cannot be data. Follows the name of the file: "`published_file` is a web page, not the data. …". */
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'counted'; readonly records: number }
  /** There is at least one record; nobody asked how many. */
  | { readonly kind: 'some' }
  /** Follows a colon: "The records were not counted: it is an XML file". */
  | { readonly kind: 'uncounted'; readonly why: string };

/** Takes bytes a piece at a time and says whether it wants more. A piece is not kept: its memory can be used again. */
export interface Reading {
  take(chunk: Buffer): boolean | Promise<boolean>;
  finish(): Found | Promise<Found>;
}

/** Counts the records of a text in UTF-8; `take` says whether they can still be counted. */
export interface Counting {
  take(chunk: Buffer): boolean;
  hasOne(): boolean;
  finish(): Found;
}

/** How much of the data is read. */
export interface Wanted {
  /** Count all records; else no more is read than tells that there is one. */
  readonly isWhole: boolean;
  /** Of longer JSON no more is read than that, in bytes: reading it takes much longer than unpacking it. */
  readonly maxJsonBytes: number;
  /** The most that is unpacked: a bomb is a small file. */
  readonly maxUnpackedBytes: number;
  readonly signal: AbortSignal;
}

export function refused(why: string): Found {
  return { kind: 'refused', why };
}

export function uncounted(why: string): Found {
  return { kind: 'uncounted', why };
}

/** For JSON that ends before its end. */
export const ENDS_EARLY =
  'ends in the middle of its JSON. Check the step that writes it: it may have been stopped, or the disk was full';

const LONGEST_NAME = 80;

/** The name of a member as it may stand in a sentence. */
export function quoted(name: string): string {
  const short = name.length > LONGEST_NAME ? `…${name.slice(-LONGEST_NAME)}` : name;
  return `\`${fromOutside(short.replace(/[\p{Cc}\p{Cf}`]/gu, '?'))}\``;
}

/** For data that is longer, unpacked, than anybody wants to read. */
export function tooLong({ maxUnpackedBytes }: Wanted): Found {
  return uncounted(`it unpacks to more than ${maxUnpackedBytes / 1e9} GB`);
}
