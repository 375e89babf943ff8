import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { Shape } from './cause.ts';

const BOM = Buffer.from([0xef, 0xbb, 0xbf]);
const CR = 13;
/** Of a longer body no shape is hashed: the look at it may be the one that sees the right bytes, and must end in time. */
const MAX_SHAPED_BYTES = 64 * 1024 * 1024;

/**
 * Hashes a body as it would be with other line ends, with or without a byte order mark, and without a gzip around it. To
 * be used in the last look alone, since it takes seven hashes; `maxBytes` is the most that is unpacked.
 */
export async function hashShapes(body: AsyncIterable<Buffer>, maxBytes: number): Promise<Shape[]> {
  const texts = ['as it is', 'LF', 'CRLF'].flatMap((ends) => [textHash(ends, false), textHash(ends, true)]);
  const unpacking = await unpackedHash(maxBytes);
  try {
    let bytes = 0;
    for await (const piece of atLeast(body, BOM.length)) {
      bytes += piece.length;
      if (bytes > MAX_SHAPED_BYTES) continue;
      for (const text of texts) text.take(piece);
      await unpacking.take(piece);
    }
    if (bytes > MAX_SHAPED_BYTES) return [];
    const unpacked = await unpacking.digest();
    const shapes: Shape[] = texts.map((text) => ({ kind: 'text', sha256: text.digest() }));
    return unpacked === undefined ? shapes : [...shapes, { kind: 'unpacked', sha256: unpacked }];
  } finally {
    unpacking.end();
  }
}

/** Hashes what is in a gzip; `undefined` where the file is none or too long. Rejects where it cannot be read. */
export async function hashInGzip(path: string, maxBytes: number, signal: AbortSignal): Promise<string | undefined> {
  const unpacking = await unpackedHash(maxBytes);
  try {
    let bytes = 0;
    for await (const piece of createReadStream(path, { signal })) {
      bytes += (piece as Buffer).length;
      if (bytes > MAX_SHAPED_BYTES || !(await unpacking.take(piece as Buffer))) return undefined;
    }
    return await unpacking.digest();
  } finally {
    unpacking.end();
  }
}

async function unpackedHash(maxBytes: number) {
  const { createGunzip } = await import('node:zlib');
  const gunzip = createGunzip();
  const hash = createHash('sha256');
  let [bytes, isPacked] = [0, true];
  const unpacking = (async () => {
    try {
      for await (const piece of gunzip) {
        bytes += (piece as Buffer).length;
        if (bytes > maxBytes) throw new RangeError('Longer than may be read.');
        hash.update(piece as Buffer);
      }
    } catch {
      isPacked = false;
    }
  })();
  const closed = new Promise<void>((resolve) => gunzip.once('close', resolve));
  return {
    /** Takes a piece, and says whether all so far was packed. */
    async take(piece: Buffer): Promise<boolean> {
      if (isPacked) await Promise.race([new Promise<void>((resolve) => gunzip.write(piece, () => resolve())), closed]);
      return isPacked;
    },
    async digest(): Promise<string | undefined> {
      gunzip.end();
      await unpacking;
      return isPacked && bytes > 0 ? hash.digest('hex') : undefined;
    },
    end(): void {
      gunzip.destroy();
    },
  };
}

/** The first piece has so many bytes, where the body has them. */
async function* atLeast(body: AsyncIterable<Buffer>, bytes: number): AsyncGenerator<Buffer> {
  let first: Buffer | undefined = Buffer.alloc(0);
  for await (const piece of body) {
    if (first === undefined) {
      yield piece;
      continue;
    }
    first = Buffer.concat([first, piece]);
    if (first.length < bytes) continue;
    yield first;
    first = undefined;
  }
  if (first !== undefined && first.length > 0) yield first;
}

function textHash(ends: string, hasBom: boolean) {
  const hash: Hash = createHash('sha256');
  if (hasBom) hash.update(BOM);
  let isFirst = true;
  let isCrLast = false;
  return {
    take(piece: Buffer): void {
      const text = isFirst && piece.subarray(0, BOM.length).equals(BOM) ? piece.subarray(BOM.length) : piece;
      isFirst = false;
      if (ends === 'as it is') {
        hash.update(text);
        return;
      }
      // A CR at the end of a piece waits for what follows it.
      const whole = isCrLast ? Buffer.concat([Buffer.from([CR]), text]) : text;
      isCrLast = whole.at(-1) === CR;
      const ready = isCrLast ? whole.subarray(0, -1) : whole;
      hash.update(Buffer.from(ready.toString('latin1').replaceAll(/\r?\n/g, ends === 'LF' ? '\n' : '\r\n'), 'latin1'));
    },
    digest(): string {
      if (isCrLast) hash.update(Buffer.from([CR]));
      return hash.digest('hex');
    },
  };
}
