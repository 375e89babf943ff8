import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { middle, runMeasured, type Sample } from './bench-run.ts';

/** What the action reads, and what is beside it to show that memory does not grow with the file, in bytes. */
const SIZES = { '1 GB': 1_000_000_000, '200 MB': 200_000_000 } as const;
const CHUNK = Buffer.alloc(64 * 1024, 'stores ');

/**
 * Has the action read a large published file from loopback, whose bytes are generated and stored nowhere, and a plain Node
 * stream do the same, in turn. Prints medians as ratios.
 */
export async function benchSource(action: string, env: Record<string, string>, rounds: number): Promise<void> {
  const server = createServer(async (request, response) => {
    if (request.method === 'POST') return response.end('{"success": true}');
    const bytes = Number(request.url?.slice(1));
    response.writeHead(200, { 'content-length': bytes });
    for (let left = bytes; left > 0 && !response.destroyed; left -= CHUNK.length) {
      const chunk = left < CHUNK.length ? CHUNK.subarray(0, left) : CHUNK;
      if (!response.write(chunk)) await drained(response);
    }
    return response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const floor = join(import.meta.dirname, 'bench-source-floor.cjs');
  console.log('\n| published file | wall / plain stream | peak memory / plain stream | peak of the action |');
  console.log('|---|---|---|---|');
  try {
    for (const [name, bytes] of Object.entries(SIZES)) {
      const source = {
        INPUT_SOURCE_URL: `${url}/${bytes}`,
        INPUT_PUBLISHED_SHA256: hashOf(bytes),
        INPUT_BASE_URL: url,
      };
      const samples: Record<'floor' | 'action', Sample[]> = { floor: [], action: [] };
      for (let round = -1; round < rounds; round += 1) {
        for (const [which, file] of [
          ['floor', floor],
          ['action', action],
        ] as const) {
          const sample = await runMeasured(file, { ...env, ...source });
          if (round >= 0) samples[which].push(sample);
        }
      }
      const ratio = (key: keyof Sample) => (middle(samples.action, key) / middle(samples.floor, key)).toFixed(2);
      console.log(
        `| ${name} | ${ratio('wallMs')} | ${ratio('peakMb')} | ${middle(samples.action, 'peakMb').toFixed(0)} MB |`,
      );
    }
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** Resolves when more can be written, or nobody reads any more. */
async function drained(response: ServerResponse): Promise<void> {
  const ended = new AbortController();
  const { signal } = ended;
  await Promise.race(['drain', 'close'].map((name) => once(response, name, { signal }).catch(() => {})));
  ended.abort();
}

function hashOf(bytes: number): string {
  const hash = createHash('sha256');
  for (let left = bytes; left > 0; left -= CHUNK.length)
    hash.update(left < CHUNK.length ? CHUNK.subarray(0, left) : CHUNK);
  return hash.digest('hex');
}
