type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** How a text is written, by its byte order mark: https://www.rfc-editor.org/rfc/rfc2781#section-3.2 */
export function encodingOf(head: Buffer): { readonly encoding: Encoding; readonly markBytes: number } {
  if (head[0] === 0xff && head[1] === 0xfe) return { encoding: 'utf-16le', markBytes: 2 };
  if (head[0] === 0xfe && head[1] === 0xff) return { encoding: 'utf-16be', markBytes: 2 };
  const hasMark = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf;
  return { encoding: 'utf-8', markBytes: hasMark ? 3 : 0 };
}

/** Gives a function that makes UTF-8 without a mark of each piece of a text that begins with `head`. */
export function utf8From(head: Buffer): (chunk: Buffer) => Buffer {
  const { encoding, markBytes } = encodingOf(head);
  let markLeft = markBytes;
  const decoder = encoding === 'utf-8' ? undefined : new TextDecoder(encoding);
  return (chunk) => {
    const skipped = Math.min(markLeft, chunk.length);
    markLeft -= skipped;
    const rest = chunk.subarray(skipped);
    return decoder === undefined ? rest : Buffer.from(decoder.decode(rest, { stream: true }));
  };
}

/** The beginning of a text, for a look at its first words. UTF-16 is known without a mark too, by its zeros. */
export function beginningOf(head: Buffer): string {
  const { encoding, markBytes } = encodingOf(head);
  const bytes = head.subarray(markBytes);
  if (encoding !== 'utf-8') return new TextDecoder(encoding).decode(bytes);
  if (bytes[0] !== 0 && bytes[1] === 0) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0 && bytes[1] !== 0) return new TextDecoder('utf-16be').decode(bytes);
  return bytes.toString('utf8');
}
