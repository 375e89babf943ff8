type Headers = Readonly<Record<string, readonly string[] | undefined>>;

/** A body as text. */
export interface BodyText {
  /** What cannot be decoded is U+FFFD; so is a whole body that nobody can read, which therefore is never empty. */
  readonly body: string;
  /** There was more than may be read: what is here is the beginning, or nothing. */
  readonly bodyCut: boolean;
  /** The encoding in which a body came that cannot be read. */
  readonly unreadAs?: string;
}

/**
 * Decodes a body by its content-encoding, although none was asked for (middle boxes do it unasked), and by its charset.
 * `isCut` says that the bytes are only the beginning; more than `maxBytes` are not unpacked either. Never rejects.
 */
export async function bodyText(headers: Headers, bytes: Buffer, isCut: boolean, maxBytes: number): Promise<BodyText> {
  const encodings = (headers['content-encoding'] ?? []).join(',').toLowerCase().split(',');
  const encoding = encodings.map((name) => name.trim()).filter((name) => name !== '' && name !== 'identity');
  if (bytes.length === 0) return { body: '', bodyCut: isCut };
  if (encoding.length === 0) return { body: textOf(bytes, headers), bodyCut: isCut };
  const unread = { body: '\ufffd', unreadAs: encoding.join(', ') };
  if (isCut) return { ...unread, bodyCut: true };
  try {
    let unpacked = bytes;
    // The last of them was applied last.
    for (const name of encoding.reverse()) unpacked = await unpack(name, unpacked, maxBytes);
    return { body: textOf(unpacked, headers), bodyCut: false };
  } catch (error) {
    const isTooLong = error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    return { ...unread, bodyCut: isTooLong };
  }
}

type Unpacker = (
  bytes: Buffer,
  options: { maxOutputLength: number },
  done: (error: Error | null, result: Buffer) => void,
) => void;

/** Unpacks one content-encoding, RFC 9110 section 8.4.1; throws where it is unknown, broken or more than `maxBytes`. */
async function unpack(name: string, bytes: Buffer, maxOutputLength: number): Promise<Buffer> {
  // Loaded only here: hardly any answer needs it, and it costs milliseconds.
  const { brotliDecompress, gunzip, inflate, inflateRaw } = await import('node:zlib');
  // Some servers send deflate without the wrapper that the RFC wants; its first byte has 8 in its lower half.
  const isWrapped = ((bytes[0] ?? 0) & 15) === 8;
  const unpackers: Readonly<Record<string, Unpacker>> = {
    gzip: gunzip,
    'x-gzip': gunzip,
    deflate: isWrapped ? inflate : inflateRaw,
    br: brotliDecompress,
  };
  const unpacker = Object.hasOwn(unpackers, name) ? unpackers[name] : undefined;
  if (unpacker === undefined) throw new Error('An unknown content-encoding.');
  return await new Promise((resolve, reject) => {
    unpacker(bytes, { maxOutputLength }, (error, result) => (error === null ? resolve(result) : reject(error)));
  });
}

/** Decodes text by the charset of its header, else by that of its HTML; UTF-8 where none is known. */
function textOf(bytes: Buffer, headers: Headers): string {
  const charset = charsetOf(headers['content-type']?.[0] ?? '') ?? charsetOfHtml(bytes) ?? 'utf-8';
  if (!/^(utf-?8|us-ascii)$/i.test(charset)) {
    try {
      return new TextDecoder(charset).decode(bytes);
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
