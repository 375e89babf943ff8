import { createHash } from 'node:crypto';

/**
 * A short name for what an import is aimed at beside its id: the provider, its address, the project, and what is imported.
 * Never made of a key or a signed query, which differ from one try to the next. 12 hex digits.
 */
export function targetOf(...parts: readonly (string | undefined)[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 12);
}
