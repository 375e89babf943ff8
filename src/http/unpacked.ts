import type { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import * as zlib from 'node:zlib';

type Unpacker = Transform & zlib.Zlib;

/** What packing can add to a file that cannot be packed, RFC 1951 section 3.2.4: 5 bytes for some 16,000. */
const PACKING_ADDS = 1.001;
const PACKING_ADDS_BYTES = 64 * 1024;

/**
 * Undoes the content-encodings of a body while it comes. Throws where one is unknown, broken or cut, or where bytes stand
 * behind its packed end; a `RangeError` where the body cannot have `maxBytes` or fewer. Never ends the body itself, so
 * that it can be read on after that; `signal` ends the work.
 */
export async function* unpacked(
  body: AsyncIterable<Buffer>,
  encodings: readonly string[],
  maxBytes: number,
  signal: AbortSignal,
): AsyncGenerator<Buffer> {
  const maxPackedBytes = maxBytes * PACKING_ADDS + PACKING_ADDS_BYTES;
  let pieces = body;
  // The last encoding was applied last.
  for (const name of encodings.toReversed()) pieces = unpackedOnce(pieces, name, maxPackedBytes, signal);
  yield* pieces;
}

async function* unpackedOnce(
  packed: AsyncIterable<Buffer>,
  name: string,
  maxBytes: number,
  signal: AbortSignal,
): AsyncGenerator<Buffer> {
  const chunks = packed[Symbol.asyncIterator]();
  let given = 0;
  let next = await chunks.next();
  const stage = unpackerFor(name, next.done ? undefined : next.value[0]);
  async function* counted(): AsyncGenerator<Buffer> {
    for (; !next.done; next = await chunks.next()) {
      given += next.value.length;
      if (given > maxBytes) throw new RangeError('Longer than may be read.');
      yield next.value;
    }
  }
  // What goes wrong in it is thrown by the unpacker as well.
  pipeline(counted, stage, { signal }).catch(() => {});
  try {
    yield* stage;
  } finally {
    stage.destroy();
  }
  if (stage.bytesWritten !== given) throw new Error('Bytes behind the end of what is packed.');
}

/** The first byte tells how deflate was packed. */
function unpackerFor(name: string, firstByte = 0): Unpacker {
  // Some servers send deflate without the wrapper that RFC 9110 wants, whose first byte has 8 in its lower half.
  const isWrapped = (firstByte & 15) === 8;
  const makers = new Map<string, (() => Unpacker) | undefined>([
    ['gzip', zlib.createGunzip],
    ['x-gzip', zlib.createGunzip],
    ['deflate', isWrapped ? zlib.createInflate : zlib.createInflateRaw],
    ['br', zlib.createBrotliDecompress],
    // An older Node has none.
    ['zstd', zlib.createZstdDecompress],
  ]);
  const make = makers.get(name);
  if (make === undefined) throw new Error('An unknown content-encoding.');
  return make();
}
