import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { Found } from '../../src/data/found.ts';
import { inspectFile } from '../../src/data/inspect.ts';

/** The number of records where they were counted, else in words what was found. */
export function told(found: Found): number | string {
  if (found.kind === 'counted') return found.records;
  return 'why' in found ? `${found.kind}: ${found.why}` : found.kind;
}

/** Writes a file, looks at it as the action does, and removes it. */
export async function inspected(name: string, content: string | Uint8Array, mode: 'cheap' | 'count' = 'count') {
  const { signal } = new AbortController();
  return told((await withFile(name, content, (path) => inspectFile({ path, mode, signal }))).found);
}

export async function withFile<T>(
  name: string,
  content: string | Uint8Array,
  use: (path: string) => Promise<T>,
): Promise<T> {
  const path = join(mkdtempSync(join(tmpdir(), 'data-')), basename(name));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  try {
    return await use(path);
  } finally {
    rmSync(dirname(path), { recursive: true });
  }
}

/** The index of a shapefile with so many records: ESRI Shapefile Technical Description, pages 4 and 23. */
export function shapeIndex(records: number, { saysBytes = 100 + records * 8, code = 9994 } = {}): Buffer {
  const index = Buffer.alloc(100 + records * 8);
  index.writeInt32BE(code, 0);
  index.writeInt32BE(saysBytes / 2, 24);
  return index;
}

export function features(count: number): object[] {
  return Array.from({ length: count }, (_, id) => ({
    type: 'Feature',
    properties: { id, name: `Caf\u00e9 "${id}"`, features: [{}, {}], type: 'FeatureCollection' },
    geometry: { type: 'Point', coordinates: [2, 48] },
  }));
}

export const collection = (count: number): string =>
  JSON.stringify({ type: 'FeatureCollection', features: features(count) });

export const lines = (count: number): string =>
  features(count)
    .map((one) => `${JSON.stringify(one)}\n`)
    .join('');
