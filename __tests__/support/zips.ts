import { crc32, deflateRawSync } from 'node:zlib';

/** One file of a zip, and what its directory says that is not so. */
export interface ZipMember {
  readonly name: string;
  readonly content: string | Buffer;
  readonly method?: number;
  readonly flags?: number;
  readonly isStored?: boolean;
  readonly isZip64?: boolean;
  /** Its sizes and check sum stand behind it too, as whoever writes to a pipe puts them (4.3.9). */
  readonly hasDescriptor?: boolean;
  readonly lies?: {
    readonly bytes?: number;
    readonly packedBytes?: number;
    readonly crc?: number;
    readonly at?: number;
  };
}

const NOT_HERE = 0xffffffff;

/** Writes a zip as APPNOTE.TXT 4.3 describes it; `says` is how many files its end names. */
export function zipOf(
  members: readonly ZipMember[],
  { says = members.length, comment = '', isZip64 = false } = {},
): Buffer {
  const [bodies, directory]: [Buffer[], Buffer[]] = [[], []];
  let at = 0;
  for (const member of members) {
    const { name, isStored, isZip64 = false, hasDescriptor = false, flags = hasDescriptor ? 8 : 0, lies = {} } = member;
    const content = Buffer.from(member.content);
    const packed = isStored ? content : deflateRawSync(content);
    const method = member.method ?? (isStored ? 0 : 8);
    const nameBytes = Buffer.from(name);
    const crc = lies.crc ?? crc32(content);
    const packedBytes = lies.packedBytes ?? packed.length;
    const bytes = lies.bytes ?? content.length;
    const offset = lies.at ?? at;
    const extra = isZip64 ? zip64Extra(bytes, packedBytes, offset) : Buffer.alloc(0);
    const sizes = isZip64 ? ([NOT_HERE, NOT_HERE] as const) : ([packedBytes, bytes] as const);
    const common = [
      ...[20, flags, method, 0, 0].map(u16),
      ...[crc, ...sizes].map(u32),
      ...[nameBytes.length, extra.length].map(u16),
    ];
    const inFull = [Buffer.from('PK\x07\x08'), u32(crc), ...[packedBytes, bytes].map(isZip64 ? u64 : u32)];
    const described = hasDescriptor ? inFull : [];
    const inLocal = hasDescriptor ? common.map((part, at) => (at === 5 ? u32(0) : part)) : common;
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), ...inLocal, nameBytes, extra, packed, ...described]);
    const rest = [...[0, 0, 0].map(u16), u32(0), u32(isZip64 ? NOT_HERE : offset)];
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02'), u16(20), ...common, ...rest, nameBytes, extra]));
    bodies.push(local);
    at += local.length;
  }
  const entries = Buffer.concat(directory);
  const counts = [0, 0, says, says].map(u16);
  const end = [Buffer.from('PK\x05\x06'), ...counts, u32(entries.length), u32(at), u16(comment.length)];
  const [length, place, count] = [u64(entries.length), u64(at), u64(says)];
  const record = [Buffer.from('PK\x06\x06'), u64(44), u32(45), u64(0), count, count, length, place];
  const locator = [Buffer.from('PK\x06\x07'), u32(0), u64(at + entries.length), u32(1)];
  const zip64 = isZip64 ? [...record, ...locator] : [];
  return Buffer.concat([...bodies, entries, ...zip64, ...end, Buffer.from(comment)]);
}

/** The same of files by their names. */
export function zipped(files: Readonly<Record<string, string | Buffer>>): Buffer {
  return zipOf(Object.entries(files).map(([name, content]) => ({ name, content })));
}

function zip64Extra(...values: readonly number[]): Buffer {
  return Buffer.concat([u16(1), u16(values.length * 8), ...values.map(u64)]);
}

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function u64(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(value));
  return bytes;
}
