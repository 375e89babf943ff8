import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Found, refused, uncounted, type Wanted } from './found.ts';
import { readData } from './reading.ts';

/** Larger pieces than Node's 64 KiB: the hash is faster than the calls. */
const PIECE_BYTES = 256 * 1024;
/** Up to here all records are counted, whoever asks, and JSON is read to its end. */
const ALWAYS_READ_BYTES = 64 * 1024 * 1024;
/** The same of JSON that such a file packs: a gigabyte would take longer than the import. */
const ALWAYS_READ_PACKED_JSON_BYTES = 4 * ALWAYS_READ_BYTES;

/** The most that is unpacked where the number of records is asked for, and where it is not. Bloomreach takes 1 GB. */
const MAX_UNPACKED_BYTES = { count: 10_000_000_000, cheap: 1_000_000_000 } as const;

export interface InspectOptions {
  readonly path: string;
  /** `cheap`: of a large file no more is read than tells that there is a record. */
  readonly mode: 'cheap' | 'count';
  readonly signal: AbortSignal;
}

/** What a file is. */
export interface Inspected {
  /** In lower case. */
  readonly sha256: string;
  readonly bytes: number;
  readonly found: Found;
}

/**
 * Reads a file once: hashes it and looks at what it is. A zip is looked into after that, by its directory. Rejects where
 * the file cannot be read, and where `signal` aborts, never for what it holds.
 */
export async function inspectFile({ path, mode, signal }: InspectOptions): Promise<Inspected> {
  signal.throwIfAborted();
  // A pipe must not block here for ever.
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const before = await file.stat();
    if (!before.isFile()) throw new Error('it is not a file');
    const wanted = {
      isWhole: mode === 'count' || before.size <= ALWAYS_READ_BYTES,
      maxUnpackedBytes: MAX_UNPACKED_BYTES[mode],
      maxJsonBytes: mode === 'count' ? Number.POSITIVE_INFINITY : ALWAYS_READ_PACKED_JSON_BYTES,
      signal,
    };
    const reading = readData(basename(path), wanted);
    const { sha256, bytes } = await hash(file, before.size, reading.take, signal);
    const ofBytes = await reading.finish();
    signal.throwIfAborted();
    const isZip = reading.format?.kind === 'zip';
    const isMaybeZip = reading.format?.kind === 'refused' && reading.format.isMaybeZip === true;
    const inZip = isZip || isMaybeZip ? await lookIntoZip(file, bytes, wanted) : ofBytes;
    const found = isMaybeZip && inZip.kind === 'refused' ? ofBytes : inZip;
    const after = await file.stat();
    const isSame = bytes === before.size && after.size === bytes && after.mtimeMs === before.mtimeMs;
    return { sha256, bytes, found: isSame ? found : refused(CHANGED) };
  } finally {
    await file.close();
  }
}

const CHANGED = 'changed while it was read. Import it after the step that writes it has ended';

/** Reads the next piece while the last one is hashed. */
async function hash(
  file: FileHandle,
  size: number,
  take: (chunk: Buffer) => boolean | Promise<boolean>,
  signal: AbortSignal,
): Promise<{ sha256: string; bytes: number }> {
  const sha256 = createHash('sha256');
  const pieces = [Buffer.allocUnsafe(PIECE_BYTES), Buffer.allocUnsafe(PIECE_BYTES)] as const;
  const readInto = (piece: Buffer) => file.read(piece, 0, piece.length, null);
  let [bytes, isWanted, turn] = [0, true, 0];
  let next = readInto(pieces[0]);
  try {
    // One that grows without an end is told at the first byte that was not there.
    while (bytes <= size) {
      const { bytesRead, buffer } = await next;
      signal.throwIfAborted();
      if (bytesRead === 0) break;
      turn = 1 - turn;
      next = readInto(pieces[turn] as Buffer);
      const piece = buffer.subarray(0, bytesRead);
      sha256.update(piece);
      bytes += bytesRead;
      if (isWanted) isWanted = await take(piece);
    }
  } finally {
    // No read may be under way when the file is closed.
    await next.catch(() => {});
  }
  return { sha256: sha256.digest('hex'), bytes };
}

async function lookIntoZip(file: FileHandle, size: number, wanted: Wanted): Promise<Found> {
  // Loaded late: most imports have no zip.
  const { readArchive } = await import('./archive.ts');
  try {
    return await readArchive(file, size, wanted);
  } catch (error) {
    wanted.signal.throwIfAborted();
    // The file system's own words, in place of the zip's.
    if (error instanceof Error && 'syscall' in error) throw error;
    return foundOfError(error instanceof Error ? error.message : '');
  }
}

/** What the package says of a zip that it cannot read; its texts are in its index.js. */
function foundOfError(message: string): Found {
  if (/strong encryption/i.test(message)) return uncounted('it is encrypted');
  if (/multi-disk/i.test(message)) return refused('is one part of a zip in several parts. Give it as one file');
  return refused('is a cut or damaged zip. Check the step that makes or uploads it');
}
