import { createHash } from 'node:crypto';
import { createReadStream, type ReadStream } from 'node:fs';
import { encodingsOf, type Headers, unpackBody } from '../http/body.ts';
import type { Shape } from './cause.ts';

/** The SHA-256 and the size of some bytes. */
export interface Digest {
  readonly sha256: string;
  readonly bytes: number;
}

/** What a body was; nothing of it is kept but its first bytes. */
export interface HashedBody {
  /** As it came first and, where it has a content-encoding, decoded; none of what has more bytes than may be read. */
  readonly digests: readonly Digest[];
  /** The first bytes, decoded where that can be, also of what cannot be unpacked to its end. */
  readonly start: Buffer;
  /** What it would be otherwise, where that was asked for; shapes of a part are so long that none is the published file. */
  readonly shapes: readonly Shape[];
}

export interface BodyLimits {
  readonly maxBytes: number;
  /** Whether to look at it as it would be in other shapes, too, which takes seven hashes. */
  readonly hasShapes: boolean;
}

/** A web page can have a long comment first. */
const START_BYTES = 16 * 1024;
/** Of a longer body no shape is hashed: the look at it may be the one that sees the right bytes, and must end in time. */
const MAX_SHAPED_BYTES = 64 * 1024 * 1024;

/** Hashes a body while it comes. Reads on until neither it nor what it is decoded can have `maxBytes` or fewer. */
export async function hashBody(
  body: AsyncIterable<Buffer>,
  headers: Headers,
  limits: BodyLimits,
  signal: AbortSignal,
): Promise<HashedBody> {
  const [raw, decoded] = [countHash(limits.maxBytes), countHash(limits.maxBytes)];
  const chunks = through(body, raw);
  const encodings = encodingsOf(headers);
  if (encodings.length === 0) {
    const shapes = await readFitting(chunks, raw, limits, signal);
    return { digests: digestsOf(raw), start: raw.start, shapes };
  }
  let shapes: readonly Shape[] | undefined;
  try {
    const pieces = through(await unpackBody(chunks, encodings, limits.maxBytes, signal), decoded);
    shapes = await readFitting(pieces, decoded, limits, signal);
  } catch {
    // What cannot be unpacked may be what was published all the same.
  }
  for await (const _ of chunks) if (!raw.fits()) break;
  if (shapes === undefined) {
    return { digests: digestsOf(raw), start: decoded.bytes === 0 ? raw.start : decoded.start, shapes: [] };
  }
  return { digests: digestsOf(raw, decoded), start: decoded.start, shapes };
}

/** Gives the first bytes of a body, decoded where that can be; hardly more is read. */
export async function startOf(body: AsyncIterable<Buffer>, headers: Headers, signal: AbortSignal): Promise<Buffer> {
  return (await hashBody(body, headers, { maxBytes: START_BYTES, hasShapes: false }, signal)).start;
}

/** Hashes what is in a gzip; `undefined` where the file is none, is too long or cannot be read. */
export async function hashInGzip(path: string, maxBytes: number, signal: AbortSignal): Promise<string | undefined> {
  let file: ReadStream | undefined;
  async function* pieces(): AsyncGenerator<Buffer> {
    // Opened when somebody listens: it may be gone by now.
    file = createReadStream(path, { signal });
    yield* file;
  }
  try {
    return await hashUnpacked(pieces(), maxBytes, signal);
  } finally {
    file?.destroy();
  }
}

async function* through(pieces: AsyncIterable<Buffer>, hash: CountHash): AsyncGenerator<Buffer> {
  for await (const piece of pieces) {
    hash.take(piece);
    yield piece;
  }
}

/** Reads as long as all that came can be the file, and hashes the shapes of that where they are asked for. */
async function readFitting(
  pieces: AsyncIterable<Buffer>,
  hash: CountHash,
  { maxBytes, hasShapes }: BodyLimits,
  signal: AbortSignal,
): Promise<Shape[]> {
  if (!hasShapes) {
    for await (const _ of pieces) if (!hash.fits()) break;
    return [];
  }
  const texts = textHashes();
  let isBroken = true;
  async function* fitting(): AsyncGenerator<Buffer> {
    for await (const piece of pieces) {
      if (!hash.fits()) break;
      if (hash.bytes <= MAX_SHAPED_BYTES) texts.take(piece);
      yield piece;
    }
    isBroken = false;
  }
  const rest = fitting();
  const unpackedSha256 = await hashUnpacked(rest, maxBytes, signal);
  for await (const _ of rest);
  if (isBroken) throw new Error('It broke off where it was unpacked.');
  if (hash.bytes > MAX_SHAPED_BYTES) return [];
  const shapes: Shape[] = texts.digests().map((sha256) => ({ kind: 'text', sha256 }));
  return unpackedSha256 === undefined ? shapes : [...shapes, { kind: 'unpacked', sha256: unpackedSha256 }];
}

/** Hashes what is in a gzip; `undefined` where it is none or too long. Leaves the rest of it to be read. */
async function hashUnpacked(
  packed: AsyncIterable<Buffer>,
  maxBytes: number,
  signal: AbortSignal,
): Promise<string | undefined> {
  const hash = countHash(maxBytes);
  try {
    for await (const piece of await unpackBody(packed, ['gzip'], Math.min(maxBytes, MAX_SHAPED_BYTES), signal)) {
      hash.take(piece);
      if (!hash.fits()) return undefined;
    }
  } catch {
    return undefined;
  }
  return hash.bytes === 0 ? undefined : hash.digest()?.sha256;
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
    get bytes() {
      return bytes;
    },
    get start() {
      return Buffer.concat(starts);
    },
  };
}

function digestsOf(...hashes: CountHash[]): Digest[] {
  return hashes.map((hash) => hash.digest()).filter((digest) => digest !== undefined);
}

const BOM = Buffer.from([0xef, 0xbb, 0xbf]);
const CR = 13;
const LINE_ENDS = [undefined, '\n', '\r\n'];

/** Hashes a text with the line ends that it has, with LF and with CRLF, each with and without a byte order mark. */
function textHashes() {
  const kinds = LINE_ENDS.map((lineEnd) => ({
    lineEnd,
    hashes: [createHash('sha256'), createHash('sha256').update(BOM)],
  }));
  let isBegun = false;
  let held = Buffer.alloc(0);
  function give(bytes: Buffer): void {
    const text = (!isBegun && bytes.subarray(0, BOM.length).equals(BOM) ? bytes.subarray(BOM.length) : bytes).toString(
      'latin1',
    );
    isBegun = true;
    for (const { lineEnd, hashes } of kinds) {
      const written = lineEnd === undefined ? text : text.replaceAll(/\r?\n/g, lineEnd);
      for (const hash of hashes) hash.update(written, 'latin1');
    }
  }
  return {
    take(piece: Buffer): void {
      held = Buffer.concat([held, piece]);
      // A mark can come in two pieces, and a CR at the end of one waits for what follows it.
      if (!isBegun && held.length < BOM.length) return;
      const ready = held.at(-1) === CR ? held.length - 1 : held.length;
      give(held.subarray(0, ready));
      held = held.subarray(ready);
    },
    digests(): string[] {
      give(held);
      return kinds.flatMap(({ hashes }) => hashes.map((hash) => hash.digest('hex')));
    },
  };
}
