import { STATUS_CODES } from 'node:http';
import { readHttpDate } from '../http/answer-headers.ts';
import type { Headers } from '../http/body.ts';
import type { FetchRules } from '../providers/provider.ts';
import { counted } from '../text/wording.ts';
import type { Digest } from './body-hash.ts';
import type { Expected } from './published-file.ts';

/** What a look saw that was not the published file. */
export interface Seen {
  /** The end of a sentence; a change of it is worth a line in the log. */
  readonly what: string;
  /** What the answer says of caches, which differs from look to look. */
  readonly cache: string;
  /** What is likely behind it and what helps, as a sentence; empty where only the whole evidence tells. */
  readonly cause: string;
  /** The answer says that there is nothing, or nothing for everyone: the address may be wrong. */
  readonly maybeWrongAddress: boolean;
}

const MAX_HEADER_LENGTH = 100;
/** The first digits of a SHA-256 tell two files apart and fit into a line. */
const SHOWN_DIGITS = 12;

const CAUSES: Readonly<Record<number, string>> = {
  401: 'The URL asks for a user or a key that the action does not have.',
  403: 'The server does not let everyone read this URL. Check the URL and who may read the file.',
  404: 'Nothing is published at this URL. Check the URL, and that the deployment has ended.',
  410: 'The file was removed from this URL. Check the URL.',
  429: 'The server limits how often it may be asked.',
};

/** Another file than the published one, read whole. */
export function seenOther({ bytes, sha256 }: Digest, headers: Headers): Seen {
  return seenFile(`${inBytes(bytes)}, SHA-256 ${firstDigits(sha256)}`, headers);
}

/** A body with more bytes than the published file, of which the rest was not read. */
export function seenTooLong(maxBytes: number, headers: Headers): Seen {
  const length = headers['content-length']?.[0];
  const size = length === undefined || !/^\d{1,15}$/.test(length) ? '' : ` (${inBytes(Number(length))})`;
  return seenFile(`more than ${inBytes(maxBytes)}${size}`, headers);
}

function seenFile(size: string, headers: Headers): Seen {
  const what = `another file with ${size}${lastModified(headers)}`;
  return { what, cache: describeCaches(headers), cause: '', maybeWrongAddress: false };
}

/** An answer without the file. */
export function seenStatus(status: number, headers: Headers): Seen {
  const name = STATUS_CODES[status];
  const what = `status ${status}${name === undefined ? '' : ` ${name}`}`;
  const cause =
    CAUSES[status] ??
    (status >= 500 ? 'The server has problems.' : 'The URL must answer 200 with the file. Check the URL.');
  return { what, cache: describeCaches(headers), cause, maybeWrongAddress: status === 403 || status === 404 };
}

/** A redirect that is not followed. */
export function seenRedirect(why: string): Seen {
  const cause = 'Use the URL that serves the file itself, at the provider and in `source_url`.';
  return { what: why, cache: '', cause, maybeWrongAddress: false };
}

/** No answer, or one that broke off. */
export function seenNothing(detail: string): Seen {
  const what = `no complete answer (${detail.replace(/\.$/, '')})`;
  const cause = 'Check that the URL can be reached from this runner.';
  return { what, cache: '', cause, maybeWrongAddress: false };
}

/** What has to be served. */
export function describeExpected({ name, bytes, sha256 }: Expected): string {
  return `${name} (${bytes === undefined ? '' : `${inBytes(bytes)}, `}SHA-256 ${firstDigits(sha256)})`;
}

/** What was seen, as the end of a sentence. */
export function describeSeen(seen: Seen | undefined): string {
  return seen === undefined ? 'the first look has not ended' : `${seen.what}${seen.cache}`;
}

/** Warns of a file that is larger than the provider says it takes. */
export function warnOfSize(
  bytes: number | undefined,
  { maxBytes }: FetchRules,
  title: string,
  warn: (message: string) => void,
): void {
  if (bytes === undefined || bytes <= maxBytes) return;
  warn(
    `The file has ${inBytes(bytes)}. ${title} documents a limit of ${maxBytes / 1e6} MB, so it may refuse the file.`,
  );
}

/** What the provider's importer wants of an answer and does not get, a sentence; absent where it gets all. */
export function unmetWant(headers: Headers, { wantsOnHead }: FetchRules, title: string): string | undefined {
  if (wantsOnHead === undefined) return undefined;
  const type = (headers['content-type']?.[0] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  if (type === wantsOnHead.contentType) return undefined;
  const says = /^[\w.+-]+\/[\w.+-]+$/.test(type) ? `says \`${type}\`` : 'names no type';
  return `${title} needs a file of the type \`${wantsOnHead.contentType}\`, but the source ${says}.`;
}

function firstDigits(sha256: string): string {
  return `${sha256.slice(0, SHOWN_DIGITS)}\u2026`;
}

/** A size in bytes and, where it is large, in megabytes, as powers of ten. */
function inBytes(bytes: number): string {
  const exact = counted(bytes, 'byte', 'bytes');
  return bytes < 1_000_000 ? exact : `${exact} = ${(bytes / 1e6).toFixed(1)} MB`;
}

function lastModified(headers: Headers): string {
  const date = headers['last-modified']?.[0];
  return date === undefined || readHttpDate(date) === undefined ? '' : `, Last-Modified ${date}`;
}

/** What an answer says of caches, for a person. */
function describeCaches(headers: Headers): string {
  const told = ['age', 'cache-control', 'x-cache', 'cf-cache-status'].flatMap((name) => {
    // Only signs that cannot act anywhere.
    const value = (headers[name] ?? []).join(', ').replace(/[^\w ,;:=().-]/g, '');
    return value === '' ? [] : [`${titleOf(name)}: ${value.slice(0, MAX_HEADER_LENGTH)}`];
  });
  return told.length === 0 ? '' : `, ${told.join(', ')}`;
}

function titleOf(header: string): string {
  return header.replace(/(^|-)[a-z]/g, (letter) => letter.toUpperCase());
}
