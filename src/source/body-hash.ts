import { createHash } from 'node:crypto';
import { encodingsOf, unpacked } from '../http/unpacked.ts';

type Headers = Readonly<Record<string, readonly string[] | undefined>>;

/** The SHA-256 and the size of some bytes. */
export interface Digest {
  readonly sha256: string;
  readonly bytes: number;
}

/**
 * Hashes a body while it comes and keeps nothing of it: as it came first and, where it has a content-encoding, decoded.
 * Reads on until neither can have `maxBytes` or fewer, and then gives none.
 */
export async function hashBody(
  body: AsyncIterable<Buffer>,
  headers: Headers,
  maxBytes: number,
  signal: AbortSignal,
): Promise<Digest[]> {
  const [raw, decoded] = [countHash(maxBytes), countHash(maxBytes)];
  async function* hashed(): AsyncGenerator<Buffer> {
    for await (const chunk of body) {
      raw.take(chunk);
      yield chunk;
    }
  }
  const chunks = hashed();
  const encodings = encodingsOf(headers);
  let digest: Digest | undefined;
  if (encodings.length > 0) {
    try {
      for await (const piece of unpacked(chunks, encodings, maxBytes, signal)) {
        decoded.take(piece);
        if (!decoded.fits()) break;
      }
      digest = decoded.digest();
    } catch {
      // What cannot be unpacked may be what was published all the same.
    }
  }
  for await (const _ of chunks) if (!raw.fits()) break;
  return [raw.digest(), digest].filter((one) => one !== undefined);
}

/** Hashes at most so many bytes. */
function countHash(maxBytes: number) {
  const hash = createHash('sha256');
  let bytes = 0;
  const fits = () => bytes <= maxBytes;
  return {
    fits,
    take(chunk: Buffer): void {
      bytes += chunk.length;
      if (fits()) hash.update(chunk);
    },
    /** To be asked once, at the end; absent where all of it was too long. */
    digest: (): Digest | undefined => (fits() ? { sha256: hash.digest('hex'), bytes } : undefined),
  };
}
