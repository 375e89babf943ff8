import { basename } from 'node:path';
import type { Inspected } from '../data/inspect.ts';
import { type Failure, failed } from '../outcome.ts';
import type { Published, RecordLimits } from '../providers/provider.ts';

/** The bytes that the source has to serve. */
export interface Expected {
  /** In lower case. */
  readonly sha256: string;
  /** Absent where only the SHA-256 was given. */
  readonly bytes: number | undefined;
  /** How a person calls the file. */
  readonly name: string;
  /** The file and what it is; absent where only the SHA-256 was given. */
  readonly file?: { readonly path: string; readonly data: Inspected };
}

/** Learns what was published: reads the file, once, or takes the SHA-256 as given. Never rejects. */
export async function readExpected(
  { file, sha256 }: Published,
  limits: Partial<RecordLimits>,
  signal: AbortSignal,
): Promise<Expected | Failure> {
  if (file === undefined) return { sha256: sha256 ?? '', bytes: undefined, name: 'the published file' };
  const { path } = file;
  const mode = isLimited(limits) ? 'count' : 'cheap';
  // Loaded late: most imports name no file.
  const { inspectFile } = await import('../data/inspect.ts');
  const data = await inspectFile({ path, mode, signal }).catch((error: unknown) => {
    if (signal.aborted) return failed('not_sent', 'cancelled', 'The step was stopped.');
    const { code, message } = error as NodeJS.ErrnoException;
    return unusable(`cannot be read (${code ?? message})`);
  });
  if ('word' in data) return data;
  if (sha256 !== undefined && sha256 !== data.sha256) {
    return unusable(`and \`published_sha256\` do not agree: the file has the SHA-256 ${data.sha256}`);
  }
  return { sha256: data.sha256, bytes: data.bytes, name: basename(path), file: { path, data } };
}

/** Whether the inputs say how few records are too few, so that all have to be counted. */
export function isLimited({ minRecords, maxLossPercent }: Partial<RecordLimits>): boolean {
  return minRecords !== undefined || maxLossPercent !== undefined;
}

/** How an import ends whose published file cannot be used; `what` follows its name. */
export function unusable(what: string): Failure {
  return failed('not_sent', 'invalid_input', `\`published_file\` ${what}.`);
}
