import { createHash, type Hash } from 'node:crypto';
import type { Transform } from 'node:stream';
import type { Zlib } from 'node:zlib';

type Headers = Readonly<Record<string, readonly string[] | undefined>>;

/** The SHA-256 and the size of some bytes. */
export interface Digest {
  readonly sha256: string;
  readonly bytes: number;
}

/** What packing can add to a file that cannot be packed, RFC 1951 section 3.2.4: 5 bytes for some 16,000. */
const PACKING_ADDS = 1.001;
const PACKING_ADDS_BYTES = 64 * 1024;
/** More content-encodings than this, one in the other, have no sender that means well. */
const MAX_ENCODINGS = 3;

/**
 * Hashes a body while it comes and keeps nothing of it: as it came and, where it has a content-encoding, decoded. It wants
 * no more bytes once neither can have `maxBytes` or fewer.
 */
export class BodyHash {
  readonly #raw: CountedHash;
  readonly #maxRawBytes: number;
  readonly #encodings: readonly string[];
  readonly #maxBytes: number;
  #decoded: DecodedHash | undefined;

  constructor(headers: Headers, maxBytes: number) {
    this.#encodings = encodingsOf(headers);
    this.#maxBytes = maxBytes;
    this.#raw = new CountedHash(maxBytes);
    const isPacked = this.#encodings.length > 0;
    this.#maxRawBytes = isPacked ? maxBytes * PACKING_ADDS + PACKING_ADDS_BYTES : maxBytes;
  }

  /** Takes the next bytes; says whether more are wanted. */
  readonly take = (chunk: Buffer): boolean | Promise<boolean> => {
    this.#raw.take(chunk);
    if (this.#encodings.length === 0) return !this.#raw.isTooLong;
    return this.#unpack(chunk);
  };

  /** What the whole body was, as it came first; empty where all of it was too long. */
  async finish(): Promise<Digest[]> {
    const digests = [this.#raw.digest(), await this.#decoded?.finish()];
    return digests.filter((digest) => digest !== undefined);
  }

  async #unpack(chunk: Buffer): Promise<boolean> {
    this.#decoded ??= await DecodedHash.start(this.#encodings, chunk, this.#maxBytes);
    await this.#decoded.take(chunk);
    return this.#decoded.isOver ? !this.#raw.isTooLong : this.#raw.bytes <= this.#maxRawBytes;
  }
}

/** Hashes at most so many bytes. */
class CountedHash {
  bytes = 0;
  readonly #hash: Hash = createHash('sha256');
  readonly #maxBytes: number;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  get isTooLong(): boolean {
    return this.bytes > this.#maxBytes;
  }

  take(chunk: Buffer): void {
    this.bytes += chunk.length;
    if (!this.isTooLong) this.#hash.update(chunk);
  }

  digest(): Digest | undefined {
    return this.isTooLong ? undefined : { sha256: this.#hash.digest('hex'), bytes: this.bytes };
  }
}

type Unpacker = Transform & Zlib;

/** Unpacks a body, a piece at a time, and hashes what comes out. */
class DecodedHash {
  /** Too long, or broken. */
  isOver = false;
  readonly #hash: CountedHash;
  readonly #stages: readonly Unpacker[];
  /** How many bytes each stage was given. */
  readonly #given: number[];
  readonly #closed: Promise<void>;

  private constructor(stages: readonly Unpacker[], maxBytes: number) {
    this.#hash = new CountedHash(maxBytes);
    this.#stages = stages;
    this.#given = stages.map(() => 0);
    const last = stages.at(-1);
    this.isOver = last === undefined;
    for (const [index, stage] of stages.entries()) {
      stage.on('error', () => this.#stop());
      const next = stages[index + 1];
      if (next === undefined) continue;
      stage.on('data', (piece: Buffer) => this.#give(index + 1, piece));
      stage.pipe(next);
    }
    last?.on('data', (piece: Buffer) => {
      this.#hash.take(piece);
      if (this.#hash.isTooLong) this.#stop();
    });
    this.#closed = new Promise((resolve) => (last === undefined ? resolve() : last.on('close', resolve)));
  }

  /** The first bytes tell how a body was packed. */
  static async start(encodings: readonly string[], chunk: Buffer, maxBytes: number): Promise<DecodedHash> {
    // Loaded only here: a source has hardly any reason to pack what nobody asked it to.
    const { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } = await import('node:zlib');
    // Some servers send deflate without the wrapper that RFC 9110 wants; its first byte has 8 in its lower half.
    const isWrapped = ((chunk[0] ?? 0) & 15) === 8;
    const makers: Readonly<Record<string, () => Unpacker>> = {
      gzip: createGunzip,
      'x-gzip': createGunzip,
      deflate: isWrapped ? createInflate : createInflateRaw,
      br: createBrotliDecompress,
    };
    const isKnown = encodings.length <= MAX_ENCODINGS && encodings.every((name) => Object.hasOwn(makers, name));
    // The last encoding was applied last.
    const stages = isKnown ? encodings.toReversed().flatMap((name) => makers[name]?.() ?? []) : [];
    return new DecodedHash(stages, maxBytes);
  }

  /** Waits until the bytes are unpacked, so that what comes out is never kept. */
  async take(chunk: Buffer): Promise<void> {
    const [first] = this.#stages;
    this.#give(0, chunk);
    if (this.isOver || first === undefined) return;
    const written = new Promise<void>((resolve) => first.write(chunk, () => resolve()));
    await Promise.race([written, this.#closed]);
  }

  async finish(): Promise<Digest | undefined> {
    if (!this.isOver) this.#stages[0]?.end();
    await this.#closed;
    // What stands behind the end of the packed data is left alone, but the file is not what was served then.
    const isAllUsed = this.#stages.every(({ bytesWritten }, index) => bytesWritten === this.#given[index]);
    return this.isOver || !isAllUsed ? undefined : this.#hash.digest();
  }

  #give(index: number, piece: Buffer): void {
    this.#given[index] = (this.#given[index] ?? 0) + piece.length;
  }

  #stop(): void {
    this.isOver = true;
    for (const stage of this.#stages) stage.destroy();
  }
}

/** The content-encodings of a body, in the order in which they were applied. */
export function encodingsOf(headers: Headers): string[] {
  const names = (headers['content-encoding'] ?? []).join(',').toLowerCase().split(',');
  return names.map((name) => name.trim()).filter((name) => name !== '' && name !== 'identity');
}
