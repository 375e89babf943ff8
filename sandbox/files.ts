import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { type Answer, bodiless } from './answers.ts';
import { type Route, route } from './routes.ts';

/** What a workflow has just published, in the demo and in every address below. */
export const PUBLISHED_FILE = 'The stores of today, as a workflow has just published them.\n';
/** What stood at the same address before. */
const OLD_FILE = 'The stores of yesterday.\n';

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
