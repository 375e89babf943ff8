import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import type { Failure } from '../outcome.ts';
import type { Published } from '../providers/provider.ts';

/** The bytes that the source has to serve. */
export interface Expected {
  /** In lower case. */
  readonly sha256: string;
  /** Absent where only the SHA-256 was given. */
  readonly bytes: number | undefined;
  /** How a person calls the file. */
  readonly name: string;
}

/** Larger pieces than Node's 64 KiB: the hash is faster than the calls. */
const CHUNK_BYTES = 256 * 1024;

/** Learns what was published: hashes the file, once, or takes the SHA-256 as given. Never rejects. */
export async function readExpected({ file, sha256 }: Published, signal: AbortSignal): Promise<Expected | Failure> {
  if (file === undefined) return { sha256: sha256 ?? '', bytes: undefined, name: 'the published file' };
  const hash = createHash('sha256');
  let bytes = 0;
  try {
    for await (const chunk of createReadStream(file.path, { highWaterMark: CHUNK_BYTES, signal })) {
      hash.update(chunk as Buffer);
      bytes += (chunk as Buffer).length;
    }
  } catch (error) {
    if (signal.aborted) return { word: 'not_sent', code: 'cancelled', detail: 'The step was stopped.' };
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    return unusable(`cannot be read (${code})`);
  }
  if (bytes === 0) return unusable('is an empty file');
  const found = hash.digest('hex');
  if (sha256 !== undefined && sha256 !== found) {
    return unusable(`and \`published_sha256\` do not agree: the file has the SHA-256 ${found}`);
  }
  return { sha256: found, bytes, name: basename(file.path) };
}

function unusable(what: string): Failure {
  return { word: 'not_sent', code: 'invalid_input', detail: `\`published_file\` ${what}.` };
}
