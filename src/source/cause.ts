import { createHash } from 'node:crypto';
import { noDataIn } from '../data/format.ts';
import { encodingsOf, type Headers } from '../http/body.ts';

/** What was seen while the source did not serve the published bytes. */
export interface Evidence {
  /** The time of the signed address is over. */
  readonly isExpired: boolean;
  /** Absent where nothing answered. */
  readonly status: number | undefined;
  readonly headers: Headers;
  /** The last part of the address's path. */
  readonly name: string;
  /** The published file's, in lower case. */
  readonly expectedSha256: string;
  /** Of the body, as it came and decoded; empty where it was not read whole. */
  readonly sha256s: readonly string[];
  /** The body's first bytes; absent where it was not read. */
  readonly start?: Buffer | undefined;
  /** What the body would be otherwise, where that was asked for. */
  readonly shapes?: readonly Shape[] | undefined;
  /** The published file's once it is unpacked, where it is a gzip. */
  readonly unpackedSha256?: string | undefined;
}

/** The SHA-256 that the body has with other line ends or without its packing. */
export interface Shape {
  readonly kind: 'text' | 'unpacked';
  readonly sha256: string;
}

/** One reason and what shows it. */
interface Cause {
  readonly says: string;
  readonly fits: (evidence: Evidence) => boolean;
}

/** What the first bytes alone tell. */
type Beginning = Pick<Evidence, 'start' | 'name'>;

const NO_DATA = {
  page: 'The URL serves a web page and not the file, such as a sign-in or error page. Open the URL in a private window, and make the file readable without a sign-in.',
  pointer:
    'The URL serves a Git LFS pointer and not the file. Set `lfs: true` at actions/checkout in the job that publishes.',
} as const;

/** The first that fits is told: a later one can be true as well, but says less. */
const CAUSES: readonly Cause[] = [
  {
    says: 'This signed URL has expired. Sign it again, and give the provider the new URL.',
    fits: ({ isExpired }) => isExpired,
  },
  {
    // https://developers.cloudflare.com/cloudflare-challenges/challenge-types/challenge-pages/detect-response/
    says: 'The site asks whether a person or a bot is reading (Cloudflare). The provider will meet the same question. Let this URL through without it.',
    fits: ({ headers }) => /^challenge\b/i.test(headerOf(headers, 'cf-mitigated')),
  },
  { says: NO_DATA.page, fits: (evidence) => servedInstead(evidence) === 'page' },
  { says: NO_DATA.pointer, fits: (evidence) => servedInstead(evidence) === 'pointer' },
  {
    // https://docs.github.com/en/actions/reference/workflows-and-actions/expressions#hashfiles
    says: 'The URL serves the right bytes, but `published_sha256` comes from `hashFiles()`, which hashes digests and not the file. Use `sha256sum FILE`.',
    fits: ({ sha256s, expectedSha256 }) => sha256s.some((sha256) => hashFilesOf(sha256) === expectedSha256),
  },
  {
    says: 'The URL serves the same text, but its line ends or its byte order mark (BOM) differ. Look for the step or server that changes them, such as Git with `autocrlf`.',
    fits: (evidence) => hasShape(evidence, 'text'),
  },
  {
    says: 'The published file is packed (gzip) and the server unpacks it, or the other way round. Publish the file as it is served, or upload it without a `Content-Encoding`.',
    fits: (evidence) =>
      isUnpackedByGoogle(evidence.headers) ||
      hasShape(evidence, 'unpacked') ||
      (evidence.unpackedSha256 !== undefined && evidence.sha256s.includes(evidence.unpackedSha256)),
  },
  {
    says: 'A cache still serves an old "not found". Purge it, or wait until it expires.',
    fits: ({ headers, status }) => isFromCache(headers) && (status === 404 || status === 410),
  },
  {
    says: 'A cache still serves an older copy. Purge it, or wait until the copy expires (Age is how old it is, in seconds).',
    fits: ({ headers, status }) => isFromCache(headers) && status === 200,
  },
  {
    says: 'It may be an older deployment, or not the address that you publish to. Check that the deployment has ended and that the address is right.',
    fits: ({ status }) => status === 200,
  },
];

/** Says why the source does not serve the published bytes and what helps; absent where the status says more. */
export function causeOfMismatch(evidence: Evidence): string | undefined {
  return CAUSES.find(({ fits }) => fits(evidence))?.says;
}

/** The same of an answer of which only the first bytes are known, and nothing is expected. */
export function whyNoData(beginning: Beginning): string | undefined {
  const kind = servedInstead(beginning);
  return kind && NO_DATA[kind];
}

function servedInstead({ start, name }: Beginning): keyof typeof NO_DATA | undefined {
  return start && noDataIn(start, name);
}

function headerOf(headers: Headers, name: string): string {
  return (headers[name] ?? []).join(', ');
}

/** GitHub's hash of one file is that of its digest: actions/runner, src/Misc/expressionFunc/hashFiles/src/hashFiles.ts */
function hashFilesOf(sha256: string): string {
  return createHash('sha256').update(Buffer.from(sha256, 'hex')).digest('hex');
}

function hasShape({ shapes = [], expectedSha256 }: Evidence, kind: Shape['kind']): boolean {
  return shapes.some((shape) => shape.kind === kind && shape.sha256 === expectedSha256);
}

/** It was stored packed and came without: https://cloud.google.com/storage/docs/transcoding */
function isUnpackedByGoogle(headers: Headers): boolean {
  const stored = encodingsOf(headers, 'x-goog-stored-content-encoding');
  return stored.length > 0 && stored.join() !== encodingsOf(headers).join();
}

const CACHE_HEADERS = ['x-cache', 'cf-cache-status', 'x-vercel-cache', 'cache-status'] as const;

/** Also `TCP_HIT`, but not `RefreshHit`: that copy was compared with the origin. */
function isFromCache(headers: Headers): boolean {
  const isHit = CACHE_HEADERS.some((name) => /(?<![a-z])hit(?![a-z])/i.test(headerOf(headers, name)));
  return isHit || Number(headers['age']?.[0]) > 0;
}
