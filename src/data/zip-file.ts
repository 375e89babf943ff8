import type { FileHandle } from 'node:fs/promises';
import { pipeline, Readable } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import yauzl, { type Entry } from 'yauzl';

/** One file in a zip. */
export interface Member {
  readonly name: string;
  /** How long the directory says that it is. */
  readonly bytes: number;
  /** Why it cannot be read here; absent where it can. */
  readonly whyClosed: string | undefined;
  /** Gives its bytes; throws where they are not what the directory says. */
  read(): AsyncIterable<Buffer>;
}

/** The members of a zip, as they come; throws where it is cut or damaged. */
export interface ZipFile {
  /** Other bytes than zeros stand before it or behind it. */
  readonly hasMoreAround: boolean;
  readonly members: AsyncIterable<Member>;
  /** Its directory goes on behind its last member. */
  hasMore(): Promise<boolean>;
}

const PIECE_BYTES = 64 * 1024;
/** After so many reads from memory the event loop has its turn, so that a stop is heard. */
const READS_IN_A_ROW = 200;
/** https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT 4.3.7, 4.4.5 and 4.3.12 */
const LOCAL_HEADER_BYTES = 30;
const [STORED, DEFLATED] = [0, 8];
const DIRECTORY_ENTRY = 0x02014b50;
/** 4.3.16, 4.3.15: the end of the directory, and what stands before it in zip64. */
const [END, END_BYTES] = [Buffer.from('PK\x05\x06'), 22];
/** Its comment is shorter, and whatever stands behind it, too. */
const TAIL_BYTES = 1024 * 1024;
const ZIP64_LOCATOR = { signature: 0x07064b50, bytes: 20 } as const;

/** Opens a zip by its directory, which comes last. */
export async function openZip(whole: FileHandle, size: number): Promise<ZipFile> {
  const { start, end, hasMoreAround } = await boundsOf(whole, size);
  const file: Reads = { read: (into, offset, length, at) => whole.read(into, offset, length, at + start) };
  // Names stay bytes: the package refuses some, and nothing is written under any.
  const options = { decodeStrings: false, autoClose: false, lazyEntries: true } as const;
  const zip = await yauzl.fromRandomAccessReaderPromise(readerOf(file), end - start, options);
  const directoryAt = Number(zip.readEntryCursor);
  async function* members(): AsyncGenerator<Member> {
    for await (const entry of zip.eachEntry()) {
      if (entry.relativeOffsetOfLocalHeader + LOCAL_HEADER_BYTES + entry.compressedSize > directoryAt) {
        throw new Error('a member beyond the directory');
      }
      yield {
        name: entry.fileNameRaw.toString('utf8'),
        bytes: entry.uncompressedSize,
        whyClosed: whyClosed(entry),
        async *read() {
          const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
          yield* checked(contentOf(file, fileDataStart, entry), entry);
        },
      };
    }
  }
  return {
    hasMoreAround,
    members: members(),
    async hasMore() {
      const next = Buffer.alloc(4);
      const { bytesRead } = await file.read(next, 0, 4, Number(zip.readEntryCursor));
      return bytesRead === 4 && next.readUInt32LE() === DIRECTORY_ENTRY;
    },
  };
}

/** Reads of a file, by the place where the zip in it begins. */
interface Reads {
  read(into: Buffer, offset: number, length: number, at: number): Promise<{ readonly bytesRead: number }>;
}

/** Where a zip begins and ends in its file: bsdtar fills up with zeros what it writes to a pipe. */
async function boundsOf(file: Reads, size: number): Promise<{ start: number; end: number; hasMoreAround: boolean }> {
  const tail = Buffer.alloc(Math.min(size, TAIL_BYTES));
  const tailAt = size - tail.length;
  await file.read(tail, 0, tail.length, tailAt);
  let found: { start: number; end: number } | undefined;
  // A comment can look like an end, too: the right one stands where it says that the directory ends.
  for (let at = tail.length; at > 0 && found?.start !== 0; ) {
    at = tail.lastIndexOf(END, at - 1);
    if (at === -1) break;
    if (at + END_BYTES > tail.length) continue;
    const end = at + END_BYTES + tail.readUInt16LE(at + END_BYTES - 2);
    const locatorAt = at - ZIP64_LOCATOR.bytes;
    const isZip64 = locatorAt >= 0 && tail.readUInt32LE(locatorAt) === ZIP64_LOCATOR.signature;
    const before = isZip64 ? 0 : tailAt + at - tail.readUInt32LE(at + 12) - tail.readUInt32LE(at + 16);
    if (end <= tail.length && (found === undefined || before === 0)) found = { start: Math.max(0, before), end };
  }
  // What has no end is for the package to refuse.
  if (found === undefined) return { start: 0, end: size, hasMoreAround: false };
  const { start, end } = found;
  return { start, end: tailAt + end, hasMoreAround: start > 0 || tail.subarray(end).some((byte) => byte !== 0) };
}

function whyClosed(entry: Entry): string | undefined {
  if (entry.isEncrypted()) return 'is encrypted';
  const isKnown = [STORED, DEFLATED].includes(entry.compressionMethod);
  return isKnown ? undefined : `is packed by a method that the action cannot read (${entry.compressionMethod})`;
}

function contentOf(file: Reads, start: number, entry: Entry): AsyncIterable<Buffer> {
  const packed = piecesOf(file, start, start + entry.compressedSize);
  if (entry.compressionMethod === STORED) return packed;
  // Whoever reads gets the error, so nothing is to be done with it here.
  return pipeline(Readable.from(packed), createInflateRaw(), () => {});
}

async function* piecesOf(file: Reads, start: number, end: number): AsyncGenerator<Buffer> {
  for (let at = start; at < end; ) {
    const piece = Buffer.allocUnsafe(Math.min(PIECE_BYTES, end - at));
    const { bytesRead } = await file.read(piece, 0, piece.length, at);
    if (bytesRead === 0) throw new Error('a member that is cut');
    at += bytesRead;
    yield piece.subarray(0, bytesRead);
  }
}

async function* checked(content: AsyncIterable<Buffer>, entry: Entry): AsyncGenerator<Buffer> {
  let [bytes, sum] = [0, 0];
  for await (const piece of content) {
    bytes += piece.length;
    if (bytes > entry.uncompressedSize) break;
    sum = crc32(piece, sum);
    yield piece;
  }
  if (bytes !== entry.uncompressedSize || sum !== entry.crc32)
    throw new Error('a member with another size or check sum');
}

/** Reads a file for the package. Small reads come from a piece that is kept: each member takes two. */
function readerOf(file: Reads): yauzl.RandomAccessReader {
  let piece = Buffer.alloc(0);
  let [pieceAt, reads] = [0, 0];
  async function load(length: number, position: number): Promise<void> {
    const loaded = Buffer.allocUnsafe(Math.max(PIECE_BYTES, length));
    const { bytesRead } = await file.read(loaded, 0, loaded.length, position);
    piece = loaded.subarray(0, bytesRead);
    pieceAt = position;
  }
  function read(into: Buffer, offset: number, length: number, position: number, done: ReadDone): void {
    const at = position - pieceAt;
    if (at < 0 || at + length > piece.length) {
      load(length, position).then(() => read(into, offset, Math.min(length, piece.length), position, done), done);
      return;
    }
    reads += 1;
    piece.copy(into, offset, at, at + length);
    (reads % READS_IN_A_ROW === 0 ? setImmediate : process.nextTick)(done, null, length);
  }
  // Abstract for the compiler alone: `read` is all that it lacks.
  const Reader = yauzl.RandomAccessReader as unknown as new () => yauzl.RandomAccessReader;
  return Object.assign(new Reader(), { read });
}

/** The types of the package leave out how many bytes were read. */
type ReadDone = (error: Error | null, bytes?: number) => void;
