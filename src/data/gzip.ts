import { quoted, type Reading, refused, tooLong, uncounted, type Wanted } from './found.ts';

/** Looks at what is packed in a gzip, a piece at a time: `inner` reads what comes out of it, which has this name. */
export async function readGzip(name: string, inner: Reading, wanted: Wanted): Promise<Reading> {
  // Loaded late: few files are packed.
  const { createGunzip } = await import('node:zlib');
  const gunzip = createGunzip();
  let [given, unpacked, isWanted, isRead, isBroken, isTooLong, hasMore] = [0, 0, true, true, false, false, false];
  const closed = new Promise<void>((resolve) => gunzip.once('close', resolve));
  gunzip.on('error', () => {
    // What follows once nobody reads on is no fault of the file.
    isBroken ||= isWanted;
  });
  const done = (async () => {
    try {
      for await (const piece of gunzip) {
        unpacked += (piece as Buffer).length;
        isTooLong = unpacked > wanted.maxUnpackedBytes;
        isRead = isRead && (await inner.take(piece as Buffer));
        // Whether it is cut is seen at its end alone, also where nothing in it is counted.
        isWanted = !wanted.signal.aborted && !isTooLong && (isRead || wanted.isWhole);
        // Leaving the loop destroys the stream.
        if (!isWanted) break;
      }
    } catch {
      isBroken = true;
    }
  })();
  return {
    async take(chunk) {
      if (!isWanted || isBroken) return false;
      // Its memory is used again once this resolves.
      await Promise.race([new Promise<void>((resolve) => gunzip.write(chunk, () => resolve())), closed]);
      given += chunk.length;
      // The package stops at zeros, which can fill a file up; what stands behind those some programs read.
      const behind = isWanted ? Math.min(given - gunzip.bytesWritten, chunk.length) : 0;
      hasMore ||= chunk.subarray(chunk.length - behind).some((byte) => byte !== 0);
      return isWanted && !isBroken;
    },
    async finish() {
      gunzip.end();
      await done;
      if (isBroken) return refused('is a cut or damaged gzip. Check the step that writes it');
      if (isTooLong && isRead) return tooLong(wanted);
      if (hasMore) return uncounted('there are other bytes behind the gzip');
      const found = await inner.finish();
      return found.kind === 'refused' ? refused(`holds ${quoted(name)}, which ${found.why}`) : found;
    },
  };
}
