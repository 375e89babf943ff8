/** What some bytes are, by their beginning and their name. */
export type Format =
  /** `isMaybeZip`: it is called a zip, and one can still follow other bytes. */
  | { readonly kind: 'refused'; readonly why: string; readonly isMaybeZip?: boolean }
  | { readonly kind: 'zip' | 'gzip' }
  | { readonly kind: 'json'; readonly first: number; readonly isLines: boolean; readonly isJson: boolean }
  | { readonly kind: 'table'; readonly head: string; readonly separator: string | undefined }
  /** Nothing that is counted. */
  | { readonly kind: 'other'; readonly why: string };

/** What a pointer begins with: https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md#the-pointer */
const LFS_POINTER = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\b/;
const PAGE = /^<(?:!doctype\s+html|html)(?![\w:.-])/i;
/** What can stand before the first tag: https://html.spec.whatwg.org/multipage/syntax.html#writing */
const BEFORE_TAG = [
  ['<!--', '-->'],
  ['<?', '?>'],
] as const;
const NO_DATA = {
  pointer: 'is a Git LFS pointer, not the data. Set `lfs: true` at actions/checkout',
  page: 'is a web page, not the data. Check the step that fetches or makes it: it may have got a sign-in or error page',
} as const;

const PAGE_NAME = /\.(?:html|htm|xhtml)$/i;
const LINES_NAME = /\.(?:jsonl|ndjson|geojsonl)$/i;
const JSON_NAME = /\.(?:json|geojson)$/i;
const TABLE_NAME = /\.(?:csv|tsv)$/i;
const SEPARATORS = ['\t', ';', ',', '|'];

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
const PACKED = [
  { kind: 'zip', name: /\.zip$/i, begin: /^PK(?:\x03\x04|\x05\x06|\x07\x08)/ },
  { kind: 'gzip', name: /\.gz$/i, begin: /^\x1f\x8b/ },
] as const;
const OTHER = 'the action cannot count this format';

/** Tells what begins with `head`, which is the whole where it is short. */
export function formatOf(head: Buffer, name: string): Format {
  const bytes = head.toString('latin1', 0, 16);
  const packed = PACKED.find(({ begin }) => begin.test(bytes))?.kind;
  const why = packed === undefined ? whyNotData(head, name) : undefined;
  if (why !== undefined) return { kind: 'refused', why };
  const named = PACKED.find(({ name: pattern }) => pattern.test(name))?.kind;
  if (named !== undefined && named !== packed) return misnamed(named);
  if (packed !== undefined) return { kind: packed };
  const signature = SIGNATURES.find(([begin]) => bytes.startsWith(begin));
  if (signature !== undefined) return { kind: 'other', why: signature[1] };
  const text = beginningOf(head);
  const isMarked = encodingOf(head).markBytes > 0;
  if (text.includes('\0') || (!isMarked && head.includes(0))) return { kind: 'other', why: OTHER };
  return formatOfText(text, name);
}

function misnamed(kind: 'zip' | 'gzip'): Format {
  const ending = kind === 'zip' ? '.zip' : '.gz';
  const why = `has a name that ends in \`${ending}\`, but is not a ${kind}. Check the step that writes it`;
  return { kind: 'refused', why, isMaybeZip: kind === 'zip' };
}

function formatOfText(text: string, name: string): Format {
  const first = text.trimStart().charCodeAt(0);
  const isLines = LINES_NAME.test(name);
  const isJson = JSON_NAME.test(name);
  // `{`, `[` and the separator of RFC 8142. JSON is JSON, whatever its name.
  if (isLines || isJson || [0x7b, 0x5b, 0x1e].includes(first)) return { kind: 'json', first, isLines, isJson };
  if (first === 0x3c) return { kind: 'other', why: 'it is XML or a web page' };
  const separator = /\.tsv$/i.test(name) ? '\t' : separatorOf(text);
  const isText = /\.txt$/i.test(name);
  if (TABLE_NAME.test(name) || (isText && separator !== undefined)) return { kind: 'table', head: text, separator };
  return { kind: 'other', why: isText ? 'it is a text without columns' : OTHER };
}

/** The separator that a table's first line has most of; absent where it has none. */
function separatorOf(head: string): string | undefined {
  const told = /^"?sep=([\t -~])"?[\r\n]/i.exec(head)?.[1];
  if (told !== undefined) return told;
  const line = /^\s*((?:"[^"]*"|[^"\r\n])*)/.exec(head)?.[1]?.replace(/"[^"]*"/g, '') ?? '';
  const counts = SEPARATORS.map((separator) => line.split(separator).length - 1);
  const most = Math.max(...counts);
  return most === 0 ? undefined : SEPARATORS[counts.indexOf(most)];
}

/** What bytes that begin like this are, where they cannot be data, whatever the provider takes. */
export function noDataIn(head: Buffer, name: string): keyof typeof NO_DATA | undefined {
  const text = beginningOf(head);
  if (LFS_POINTER.test(text)) return 'pointer';
  return !PAGE_NAME.test(name) && isPage(text) ? 'page' : undefined;
}

/** The same, said of a file or of what an address serves. */
export function whyNotData(head: Buffer, name: string): string | undefined {
  const kind = noDataIn(head, name);
  return kind && NO_DATA[kind];
}

function isPage(text: string): boolean {
  // Not one pattern: many comments would take it for ever.
  for (let at = 0; ; ) {
    while (/\s/.test(text.charAt(at))) at += 1;
    const skipped = BEFORE_TAG.find(([begin]) => text.startsWith(begin, at));
    if (skipped === undefined) return PAGE.test(text.slice(at, at + 100));
    const end = text.indexOf(skipped[1], at + skipped[0].length);
    if (end === -1) return false;
    at = end + skipped[1].length;
  }
}

/** The beginning of a text, for a look at its first words. UTF-16 is known without a mark too, by its zeros. */
function beginningOf(head: Buffer): string {
  const { encoding, markBytes } = encodingOf(head);
  const bytes = head.subarray(markBytes);
  if (encoding !== 'utf-8') return new TextDecoder(encoding).decode(bytes);
  if (bytes[0] !== 0 && bytes[1] === 0) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0 && bytes[1] !== 0) return new TextDecoder('utf-16be').decode(bytes);
  return bytes.toString('utf8');
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** How a text is written, by its byte order mark: https://www.rfc-editor.org/rfc/rfc2781#section-3.2 */
export function encodingOf(head: Buffer): { readonly encoding: Encoding; readonly markBytes: number } {
  if (head[0] === 0xff && head[1] === 0xfe) return { encoding: 'utf-16le', markBytes: 2 };
  if (head[0] === 0xfe && head[1] === 0xff) return { encoding: 'utf-16be', markBytes: 2 };
  const hasMark = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf;
  return { encoding: 'utf-8', markBytes: hasMark ? 3 : 0 };
}
