import { whyNotData } from './not-data.ts';
import { separatorOf } from './table.ts';
import { beginningOf, encodingOf } from './text.ts';

/** What some bytes are, by their beginning and their name. */
export type Format =
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'zip' | 'gzip' }
  | { readonly kind: 'json'; readonly first: number; readonly isLines: boolean; readonly isJson: boolean }
  | { readonly kind: 'table'; readonly head: string; readonly separator: string | undefined }
  /** Nothing that is counted. */
  | { readonly kind: 'other'; readonly why: string };

const LINES_NAME = /\.(?:jsonl|ndjson|geojsonl)$/i;
const JSON_NAME = /\.(?:json|geojson)$/i;
const TABLE_NAME = /\.(?:csv|tsv)$/i;

/** What begins like this: https://www.iana.org/assignments/media-types and each format's own specification. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['PAR1', 'it is a Parquet file'],
  ['SQLite format 3\0', 'it is a database (SQLite or GeoPackage)'],
  ['%PDF', 'it is a PDF'],
  ['\xd0\xcf\x11\xe0', 'it is an old Office file'],
  ['7z\xbc\xaf\x27\x1c', 'it is a 7z archive'],
  ['Rar!', 'it is a RAR archive'],
  ['\xfd7zXZ', 'it is an xz archive'],
  ['BZh', 'it is a bzip2 archive'],
  ['\x28\xb5\x2f\xfd', 'it is a zstd archive'],
];
/** For what is called a zip; it can still be one with other bytes before it. */
export const NO_ZIP = 'has a name that ends in `.zip`, but is not a zip. Check the step that writes it';
const PACKED = [
  { kind: 'zip', name: /\.zip$/i, begin: /^PK(?:\x03\x04|\x05\x06|\x07\x08)/, isNot: NO_ZIP },
  { kind: 'gzip', name: /\.gz$/i, begin: /^\x1f\x8b/, isNot: NO_ZIP.replaceAll('zip', 'gzip').replace('.gzip', '.gz') },
] as const;
const OTHER = 'the action cannot count this format';

/** Tells what begins with `head`, which is the whole where it is short. */
export function formatOf(head: Buffer, name: string): Format {
  const bytes = head.toString('latin1', 0, 16);
  const packed = PACKED.find(({ begin }) => begin.test(bytes))?.kind;
  const why = packed === undefined ? whyNotData(head, name) : undefined;
  if (why !== undefined) return { kind: 'refused', why };
  const named = PACKED.find(({ name: pattern }) => pattern.test(name));
  if (named !== undefined && named.kind !== packed) return { kind: 'refused', why: named.isNot };
  if (packed !== undefined) return { kind: packed };
  const signature = SIGNATURES.find(([begin]) => bytes.startsWith(begin));
  if (signature !== undefined) return { kind: 'other', why: signature[1] };
  const text = beginningOf(head);
  const isMarked = encodingOf(head).markBytes > 0;
  if (text.includes('\0') || (!isMarked && head.includes(0))) return { kind: 'other', why: OTHER };
  return formatOfText(text, name);
}

function formatOfText(text: string, name: string): Format {
  const first = text.trimStart().charCodeAt(0);
  const isLines = LINES_NAME.test(name);
  const isJson = JSON_NAME.test(name);
  // `{`, `[` and the separator of RFC 8142. JSON is JSON, whatever its name.
  if (isLines || isJson || [0x7b, 0x5b, 0x1e].includes(first)) return { kind: 'json', first, isLines, isJson };
  if (first === 0x3c) return { kind: 'other', why: 'it is XML or a web page' };
  if (TABLE_NAME.test(name))
    return { kind: 'table', head: text, separator: /\.tsv$/i.test(name) ? '\t' : separatorOf(text) };
  if (/\.txt$/i.test(name)) {
    const separator = separatorOf(text);
    return separator === undefined
      ? { kind: 'other', why: 'it is a text without columns' }
      : { kind: 'table', head: text, separator };
  }
  return { kind: 'other', why: OTHER };
}
