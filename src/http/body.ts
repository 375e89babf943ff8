/** Of an answer, by names in lower case; where a header came more than once, every value. */
export type Headers = Readonly<Record<string, readonly string[] | undefined>>;

/** More content-encodings than this, one in the other, have no sender that means well. */
const MAX_ENCODINGS = 3;

/** A body as text. */
export interface BodyText {
  /** What cannot be decoded is U+FFFD; so is a whole body that nobody can read, which therefore is never empty. */
  readonly body: string;
  /** There was more than may be read: what is here is the beginning, or nothing. */
  readonly bodyCut: boolean;
  /** Its length or its last chunk says that the body has not one byte; one that only ends with the connection may be cut. */
  readonly isProvenEmpty: boolean;
  /** The form of a body that cannot be read, such as `content-encoding: x`. */
  readonly unreadAs?: string;
}

/** The encodings of a body that a header names, in the order in which they were applied, RFC 9110 section 8.4. */
export function encodingsOf(headers: Headers, header = 'content-encoding'): string[] {
  const names = (headers[header] ?? []).join(',').toLowerCase().split(',');
  return names.map((name) => name.trim()).filter((name) => name !== '' && name !== 'identity');
}

/** A body without its content-encodings, in the way of `unpacked`. */
export async function unpackBody(
  body: AsyncIterable<Buffer>,
  encodings: readonly string[],
  maxBytes: number,
  signal: AbortSignal,
): Promise<AsyncIterable<Buffer>> {
  if (encodings.length === 0) return body;
  if (encodings.length > MAX_ENCODINGS) throw new Error('Too many content-encodings.');
  // Loaded late: hardly any answer is packed, and what unpacks costs milliseconds.
  return (await import('./unpacked.ts')).unpacked(body, encodings, maxBytes, signal);
}

/**
 * Reads a body as text, at most `maxBytes` of it: undoes its content-encoding, although none was asked for (middle boxes
 * do it unasked), and decodes it by its charset. Of bytes that stay packed nothing is shown.
 */
export async function bodyText(
  body: AsyncIterable<Buffer>,
  headers: Headers,
  maxBytes: number,
  signal: AbortSignal,
): Promise<BodyText> {
  const transfer = encodingsOf(headers, 'transfer-encoding').filter((name) => name !== 'chunked');
  const encodings = encodingsOf(headers);
  let came = 0;
  async function* counted(): AsyncGenerator<Buffer> {
    for await (const chunk of body) {
      came += chunk.length;
      yield chunk;
    }
  }
  const chunks = counted();
  let bytes: Buffer | undefined;
  let bodyCut: boolean;
  try {
    const read = await collect(await unpackBody(chunks, encodings, maxBytes, signal), maxBytes);
    bodyCut = read.isCut;
    if (transfer.length === 0 && (encodings.length === 0 || !bodyCut)) bytes = read.bytes;
  } catch (error) {
    // Whether it is whole, and how long, is known at its end alone.
    for await (const _ of chunks) if (came > maxBytes) break;
    bodyCut = error instanceof RangeError || came > maxBytes;
  }
  if (came === 0) return { body: '', bodyCut: false, isProvenEmpty: saysWhereItEnds(headers) };
  const unread = { body: '\ufffd', bodyCut, isProvenEmpty: false };
  if (bytes === undefined) {
    const packing =
      transfer.length > 0 ? `transfer-encoding: ${named(transfer)}` : `content-encoding: ${named(encodings)}`;
    return { ...unread, unreadAs: packing };
  }
  const text = textOf(bytes, headers);
  if (isPacked(bytes, text)) return { ...unread, unreadAs: 'no text, and no content-encoding' };
  return { body: text, bodyCut, isProvenEmpty: false };
}

/** Hardly more names than can be undone. */
function named(codings: readonly string[]): string {
  return codings.length > MAX_ENCODINGS ? `${codings.slice(0, MAX_ENCODINGS).join(', ')} \u2026` : codings.join(', ');
}

async function collect(
  pieces: AsyncIterable<Buffer>,
  maxBytes: number,
): Promise<{ readonly bytes: Buffer; readonly isCut: boolean }> {
  const kept: Buffer[] = [];
  let length = 0;
  for await (const piece of pieces) {
    kept.push(piece.subarray(0, maxBytes - length));
    length += piece.length;
    if (length > maxBytes) break;
  }
  return { bytes: Buffer.concat(kept), isCut: length > maxBytes };
}

/** RFC 9112 section 6.3: without these a body ends where the connection does, and nobody can tell whether it is whole. */
function saysWhereItEnds(headers: Headers): boolean {
  const codings = (headers['transfer-encoding'] ?? []).join(',').split(',');
  return headers['content-length'] !== undefined || codings.at(-1)?.trim().toLowerCase() === 'chunked';
}

/** How gzip (RFC 1952) and zstd (RFC 8878) begin. */
const MAGIC = ['1f8b', '28b52ffd'];
/** So much of a text tells whether it is one. */
const SAMPLE_LENGTH = 1024;
/** The bytes that text never has, https://mimesniff.spec.whatwg.org/#binary-data-byte. */
const BINARY = /[\0-\x08\x0b\x0e-\x1a\x1c-\x1f]/g;

/** Says whether a text comes of bytes that nobody undid the packing of: a sign or two that no text has are no proof yet. */
function isPacked(bytes: Buffer, text: string): boolean {
  if (MAGIC.some((magic) => bytes.toString('hex', 0, 4).startsWith(magic))) return true;
  const sample = text.slice(0, SAMPLE_LENGTH);
  const binary = sample.match(BINARY)?.length ?? 0;
  const strange = binary + (sample.match(/\ufffd/g)?.length ?? 0);
  return binary > 0 && strange > 2 && strange > sample.length / 10;
}

/** How the text of a byte order mark is coded; it outranks every header, https://encoding.spec.whatwg.org/#decode. */
const MARKS: Readonly<Record<string, string>> = { fffe: 'utf-16le', feff: 'utf-16be' };

/**
 * Decodes text by its byte order mark, by the charset of its header, else by that of its HTML; UTF-8 where none is known.
 * A mark of UTF-16 that nobody announced stays: people read the text, but as JSON, which is UTF-8, it proves nothing.
 */
function textOf(bytes: Buffer, headers: Headers): string {
  const named = charsetOf(headers['content-type']?.[0] ?? '') ?? charsetOfHtml(bytes) ?? 'utf-8';
  const charset = MARKS[bytes.toString('hex', 0, 2)] ?? named;
  if (!/^(utf-?8|us-ascii)$/i.test(charset)) {
    try {
      return new TextDecoder(charset, { ignoreBOM: !/^utf-16/i.test(named) }).decode(bytes);
    } catch {
      // A charset that nobody knows.
    }
  }
  return bytes.toString('utf8').replace(/^\ufeff/, '');
}

function charsetOf(text: string): string | undefined {
  return /charset\s*=\s*["']?([\w:.-]+)/i.exec(text)?.[1];
}

/** A page says it in its first kilobyte, https://html.spec.whatwg.org/#determining-the-character-encoding. */
function charsetOfHtml(bytes: Buffer): string | undefined {
  const start = bytes.toString('latin1', 0, 1024);
  return charsetOf(/^\s*<.*?(<meta\b[^>]*charset[^>]*>)/is.exec(start)?.[1] ?? '');
}
