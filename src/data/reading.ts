import { encodingOf, type Format, formatOf } from './format.ts';
import { type Counting, ENDS_EARLY, type Found, type Reading, refused, uncounted, type Wanted } from './found.ts';
import { readGzip } from './gzip.ts';
import { readTable } from './table.ts';

/** What tells a format: a web page can have a long comment first. */
export const HEAD_BYTES = 64 * 1024;
/** Where nobody asks for the number, one record shows in so much or is not looked for: reading costs more than hashing. */
const FIRST_RECORD_BYTES = 4 * 1024 * 1024;

/** A reading that tells the format as well, once enough has come. */
type DataReading = Reading & { readonly format: Format | undefined };

/**
 * Looks at data while it comes: what it is, whether it can be data at all, and how many records it has. Of a zip it says
 * only that it is one, because its directory comes last. `isPacked`: it comes out of a zip or a gzip.
 */
export function readData(name: string, wanted: Wanted, isPacked = false): DataReading {
  const heads: Buffer[] = [];
  let headBytes = 0;
  let inner: Reading | undefined;
  let format: Format | undefined;
  let [isWanted, last] = [true, 0];

  /** JSON that is not read as such to its end, because it is large or not valid: its last byte tells whether it is cut. */
  const isEndWanted = () =>
    format?.kind === 'json' && format.isJson && OPENS.includes(format.first) && (wanted.isWhole || !isPacked);
  const start = async (): Promise<boolean> => {
    const head = Buffer.concat(heads);
    format = formatOf(head, name);
    inner = await readingOf(format, head, name, wanted, isPacked);
    return inner.take(head);
  };
  return {
    async take(chunk) {
      last = lastWord(chunk) ?? last;
      if (inner === undefined) {
        // The memory of a piece is used again.
        heads.push(Buffer.from(chunk));
        headBytes += chunk.length;
        if (headBytes < HEAD_BYTES) return true;
        isWanted = await start();
      } else if (isWanted) isWanted = await inner.take(chunk);
      return isWanted || isEndWanted();
    },
    async finish() {
      if (inner === undefined) await start();
      const found: Found = (await inner?.finish()) ?? uncounted('it was not read');
      const isUnread = found.kind === 'some' || found.kind === 'uncounted';
      const isCut = isUnread && isEndWanted() && format?.kind === 'json' && last !== format.first + 2;
      return isCut ? refused(ENDS_EARLY) : found;
    },
    get format() {
      return format;
    },
  };
}

/** `{` and `[`; what closes each is two signs behind it. */
const OPENS = [0x7b, 0x5b];

function lastWord(chunk: Buffer): number | undefined {
  for (let at = chunk.length - 1; at >= 0; at -= 1) {
    const byte = chunk[at] as number;
    if (byte > 0x20) return byte;
  }
  return undefined;
}

async function readingOf(
  format: Format,
  head: Buffer,
  name: string,
  wanted: Wanted,
  isPacked: boolean,
): Promise<Reading> {
  if (isPacked && (format.kind === 'zip' || format.kind === 'gzip')) return ended(uncounted('it is packed twice'));
  switch (format.kind) {
    case 'refused':
      return ended(refused(format.why));
    case 'other':
      return ended(uncounted(format.why));
    case 'zip':
      return ended(uncounted('it is a zip'));
    case 'gzip': {
      const inName = name.replace(/\.gz$/i, '');
      return await readGzip(inName, readData(inName, wanted, true), wanted);
    }
    case 'json': {
      // Loaded late: most imports have no JSON.
      const { readJson } = await import('./json.ts');
      return inUtf8(head, readJson(format.first, format), wanted, wanted.maxJsonBytes);
    }
    case 'table':
      return inUtf8(head, readTable(format.head, format.separator), wanted, Number.POSITIVE_INFINITY);
  }
}

function ended(found: Found): Reading {
  return { take: () => false, finish: () => found };
}

function inUtf8(head: Buffer, reading: Counting, { isWhole }: Wanted, maxBytes: number): Reading {
  const toUtf8 = utf8From(head);
  let taken = 0;
  let left: Found | undefined;
  return {
    take(chunk) {
      taken += chunk.length;
      const goesOn = reading.take(toUtf8(chunk));
      const isAll = isWhole && taken <= maxBytes;
      if (goesOn && !isAll && reading.hasOne()) left = { kind: 'some' };
      else if (goesOn && !isWhole && taken > FIRST_RECORD_BYTES) left = uncounted('its first 4 MB show no record');
      return goesOn && left === undefined;
    },
    finish: () => left ?? reading.finish(),
  };
}

/** Gives a function that makes UTF-8 without a mark of each piece of a text that begins with `head`. */
function utf8From(head: Buffer): (chunk: Buffer) => Buffer {
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
