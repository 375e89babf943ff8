import { createHash } from 'node:crypto';
import { encodingsOf, type Headers, unpackBody } from '../http/body.ts';
import type { Shape } from './cause.ts';
import { hashShapes } from './shapes.ts';

/** The SHA-256 and the size of some bytes. */
export interface Digest {
  readonly sha256: string;
  readonly bytes: number;
}

/** What a body was; nothing of it is kept but its first bytes. */
export interface HashedBody {
  /** As it came first and, where it has a content-encoding, decoded; none of what has more bytes than may be read. */
  readonly digests: readonly Digest[];
  /** The first bytes, decoded where that can be. */
  readonly start: Buffer;
  /** What `hashShapes` gives, where they were asked for; those of a part are so long that none is the published file. */
  readonly shapes: readonly Shape[];
}

export interface BodyLimits {
  readonly maxBytes: number;
  /** Whether to look at it as it would be in other shapes, too, which takes time. */
  readonly hasShapes: boolean;
}

/** A web page can have a long comment first. */
const START_BYTES = 16 * 1024;

/** Hashes a body while it comes. Reads on until neither it nor what it is decoded can have `maxBytes` or fewer. */
export async function hashBody(
  body: AsyncIterable<Buffer>,
  headers: Headers,
  { maxBytes, hasShapes }: BodyLimits,
  signal: AbortSignal,
): Promise<HashedBody> {
  const [raw, decoded] = [countHash(maxBytes), countHash(maxBytes)];
  const chunks = through(body, raw);
  const encodings = encodingsOf(headers);
  const shapesOf = async (pieces: AsyncIterable<Buffer>, hash: CountHash) => {
    const fitting = whileFitting(pieces, hash);
    if (hasShapes) return await hashShapes(fitting, maxBytes);
    for await (const _ of fitting);
    return [];
  };
  let shapes: readonly Shape[] = [];
  let inner = raw;
  if (encodings.length > 0) {
    try {
      shapes = await shapesOf(through(await unpackBody(chunks, encodings, maxBytes, signal), decoded), decoded);
      inner = decoded;
    } catch {
      // What cannot be unpacked may be what was published all the same.
    }
    for await (const _ of whileFitting(chunks, raw));
  } else shapes = await shapesOf(chunks, raw);
  const hashes = inner === raw ? [raw] : [raw, decoded];
  const digests = hashes.map((hash) => hash.digest()).filter((one) => one !== undefined);
  return { digests, start: inner.start, shapes };
}

async function* through(pieces: AsyncIterable<Buffer>, hash: CountHash): AsyncGenerator<Buffer> {
  for await (const piece of pieces) {
    hash.take(piece);
    yield piece;
  }
}

async function* whileFitting(pieces: AsyncIterable<Buffer>, hash: CountHash): AsyncGenerator<Buffer> {
  for await (const piece of pieces) {
    if (!hash.fits()) return;
    yield piece;
  }
}

type CountHash = ReturnType<typeof countHash>;

/** Hashes at most so many bytes, and keeps the first. */
function countHash(maxBytes: number) {
  const hash = createHash('sha256');
  const starts: Buffer[] = [];
  let bytes = 0;
  const fits = () => bytes <= maxBytes;
  return {
    fits,
    take(chunk: Buffer): void {
      if (bytes < START_BYTES) starts.push(chunk.subarray(0, START_BYTES - bytes));
      bytes += chunk.length;
      if (fits()) hash.update(chunk);
    },
    /** To be asked once, at the end; absent where all of it was too long. */
    digest: (): Digest | undefined => (fits() ? { sha256: hash.digest('hex'), bytes } : undefined),
    get start() {
      return Buffer.concat(starts);
    },
  };
}
