import { createHash } from 'node:crypto';
import { crc32, gzipSync } from 'node:zlib';
import { type Answer, bodiless } from './answers.ts';
import { type Route, route } from './routes.ts';

/** The stores of today. The last number makes a check sum without a byte above 127, so that the zip is a text to print. */
const TABLE = 'name,city,stores\nSunflower,Paris,12\nPoppy,Lyon,7\nBluebell,Nice,36\n';
/** What a workflow has just published, in the demo and in every address below: a zip of a table with three records. */
export const PUBLISHED_FILE = zipOf('stores.csv', TABLE);
/** What stood at the same address before. */
const OLD_FILE = zipOf('stores.csv', 'name,city,stores\nSunflower,Paris,75\n');
/** What is in the workspace where actions/checkout has not fetched the file itself: https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
export const LFS_POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${'4d'.repeat(32)}\nsize 1048576\n`;

const PUBLISHED = { body: PUBLISHED_FILE, etag: '"today"', modified: 'Wed, 25 Nov 2026 09:00:00 GMT' };
const OLD = { body: OLD_FILE, etag: '"yesterday"', modified: 'Tue, 24 Nov 2026 09:00:00 GMT' };

/** Looks at an address until the new file is there, where it is late. */
const LATE_LOOKS = 3;

export const PUBLISHED_SHA256 = createHash('sha256').update(PUBLISHED_FILE).digest('hex');

type Look = {
  /** From 1, for each address. */
  count: number;
  ifNoneMatch: string | undefined;
};
type Cdn = { says: string; answer(look: Look): Answer };

/** How a source can serve the published file, by the name that an address asks for: `/cdn/<name>/<any file>`. */
export const CDNS: ReadonlyMap<string, Cdn> = new Map(
  Object.entries({
    served: { says: 'the published file', answer: (look) => serve(PUBLISHED, look) },
    late: {
      says: `the old file for ${LATE_LOOKS} looks, then the published one`,
      answer: (look) => serve(look.count > LATE_LOOKS ? PUBLISHED : OLD, look),
    },
    'late-404': {
      says: `404 for ${LATE_LOOKS} looks, then the published file`,
      answer: (look) => (look.count > LATE_LOOKS ? serve(PUBLISHED, look) : bodiless(404)),
    },
    never: {
      says: 'an old copy from a cache, for ever',
      answer: (look) => serve(OLD, look, { age: String(600 + look.count), 'x-cache': 'HIT' }),
    },
    'same-etag': {
      says: `the old file for ${LATE_LOOKS} looks, then the published one, with an ETag that never changes`,
      answer: (look) => serve({ ...(look.count > LATE_LOOKS ? PUBLISHED : OLD), etag: '"constant"' }, look),
    },
    gzip: {
      says: 'the published file, compressed although nobody asks for it',
      answer: (look) => {
        const { status, headers, body } = serve(PUBLISHED, look);
        return { status, headers: { ...headers, 'content-encoding': 'gzip' }, body: gzipSync(body) };
      },
    },
    redirect: {
      says: 'a redirect to the published file',
      answer: () => bodiless(302, { location: '/cdn/served/stores.zip' }),
    },
    truncated: { says: 'half of the published file', answer: (look) => ({ ...serve(PUBLISHED, look), day: 'cut' }) },
  } satisfies Record<string, Cdn>),
);

/** Makes the addresses that serve files as a CDN would; each counts its own looks. */
export function fileRoutes(): Route[] {
  const looks = new Map<string, number>();
  return [
    route('GET', '/cdn/:name/:file+', ({ request, ids }) => {
      const count = (looks.get(request.path) ?? 0) + 1;
      looks.set(request.path, count);
      const ifNoneMatch = request.headers['if-none-match'];
      return CDNS.get(ids['name'] ?? '')?.answer({ count, ifNoneMatch }) ?? bodiless(404);
    }),
  ];
}

function serve(file: typeof PUBLISHED, { ifNoneMatch }: Look, headers: Record<string, string> = {}): Answer {
  if (ifNoneMatch === file.etag) return bodiless(304, { ...headers, etag: file.etag });
  const all = { ...headers, 'content-type': 'application/zip', etag: file.etag, 'last-modified': file.modified };
  return { status: 200, headers: { ...all, 'cache-control': 'max-age=600' }, body: file.body };
}

/** A zip of one file that is not packed: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, section 4.3 */
function zipOf(name: string, text: string): string {
  const numbers = (bytes: number, ...values: number[]) => {
    const all = Buffer.alloc(bytes * values.length);
    for (const [index, value] of values.entries()) all.writeUIntLE(value, index * bytes, bytes);
    return all;
  };
  // Version 2.0, no flags, not packed, 1 January 1980.
  const common = Buffer.concat([
    numbers(2, 20, 0, 0, 0, 33),
    numbers(4, crc32(text), text.length, text.length),
    numbers(2, name.length, 0),
  ]);
  const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name + text)]);
  const rest = Buffer.alloc(14);
  const central = Buffer.concat([Buffer.from('PK\x01\x02'), numbers(2, 20), common, rest, Buffer.from(name)]);
  const end = [
    Buffer.from('PK\x05\x06'),
    numbers(2, 0, 0, 1, 1),
    numbers(4, central.length, local.length),
    numbers(2, 0),
  ];
  const zip = Buffer.concat([local, central, ...end]);
  if (zip.some((byte) => byte > 127)) throw new Error('This zip is no text.');
  return zip.toString('latin1');
}
