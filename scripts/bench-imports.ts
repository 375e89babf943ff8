import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { middle, runMeasured, type Sample } from './bench-run.ts';
import { leastMs, sharedLimit } from './bench-woosmap.ts';

const BLOOMREACH_COUNT = 100;
const WOOSMAP_COUNT = 20;
/** 90 s of Woosmap pass in 1.8 s; in less time what a busy machine does would count for more than the limit. */
const TIME_SCALE = 0.02;
const MB_IN_MIB = 1_000_000 / 1_048_576;

/** What the steps of both rows share. */
interface Setting {
  readonly action: string;
  /** Of a step without inputs. */
  readonly env: Record<string, string>;
  readonly rounds: number;
}

/**
 * Has the action do 100 imports that are not waited for, beside a plain program that sends as many requests one after
 * another; then 20 that share one limit and are waited for, beside what that limit allows. Prints medians as ratios.
 */
export async function benchImports(setting: Setting, latencyMs: number): Promise<void> {
  console.log('\n| several imports | wall / the least there can be | peak memory | closest status requests |');
  console.log('|---|---|---|---|');
  await benchBloomreach(setting, latencyMs);
  await benchWoosmap(setting);
}

async function benchBloomreach({ action, env, rounds }: Setting, latencyMs: number): Promise<void> {
  const floor = join(import.meta.dirname, 'bench-imports-floor.cjs');
  const imports = Array.from({ length: BLOOMREACH_COUNT }, (_, index) => ({ import_id: `bench-import-${index}` }));
  const inputs = {
    INPUT_PROVIDER: 'bloomreach',
    INPUT_PROJECT_TOKEN: 'bench-project-token',
    INPUT_API_KEY_ID: 'bench-key-id',
    INPUT_API_SECRET: 'bench-api-secret',
    INPUT_IMPORTS: JSON.stringify(imports),
  };
  const answer: RequestListener = (_, response) => {
    setTimeout(() => response.end('{"success": true}'), latencyMs);
  };
  const samples: Record<'floor' | 'action', Sample[]> = { floor: [], action: [] };
  await serving(answer, async (url) => {
    const all = { ...env, ...inputs, INPUT_BASE_URL: url };
    for (let round = 0; round < rounds; round += 1) {
      samples.floor.push(await runMeasured(floor, all));
      samples.action.push(await runMeasured(action, all));
    }
  });
  printRow(`${BLOOMREACH_COUNT} at Bloomreach`, samples.action, middle(samples.floor, 'wallMs'), 'none');
}

async function benchWoosmap({ action, env, rounds }: Setting): Promise<void> {
  const imports = Array.from({ length: WOOSMAP_COUNT }, (_, index) => {
    return { dataset_id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}` };
  });
  const inputs = {
    INPUT_PROVIDER: 'woosmap',
    INPUT_PRIVATE_KEY: 'bench-private-key',
    INPUT_WAIT: 'true',
    INPUT_IMPORTS: JSON.stringify(imports),
    IMPORT_SANDBOX_TIME_SCALE: String(TIME_SCALE),
  };
  const samples: Sample[] = [];
  const distancesMs: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const { answer, lookedAtMs } = sharedLimit(TIME_SCALE);
    await serving(answer, async (url) => {
      samples.push(await runMeasured(action, { ...env, ...inputs, INPUT_BASE_URL: url }));
    });
    distancesMs.push(...lookedAtMs.slice(1).map((ms, index) => ms - (lookedAtMs[index] ?? 0)));
  }
  const closest = `${(Math.min(...distancesMs) / TIME_SCALE / 1000).toFixed(2)} s`;
  printRow(`${WOOSMAP_COUNT} at Woosmap, one limit for all`, samples, leastMs(WOOSMAP_COUNT, TIME_SCALE), closest);
}

/** Has a server on loopback for as long as the work takes. */
async function serving(answer: RequestListener, work: (url: string) => Promise<void>): Promise<void> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

function printRow(name: string, samples: readonly Sample[], least: number, closest: string): void {
  const ratio = (middle(samples, 'wallMs') / least).toFixed(2);
  const peakMib = Math.max(...samples.map(({ peakMb }) => peakMb * MB_IN_MIB));
  console.log(`| ${name} | ${ratio} | ${peakMib.toFixed(0)} MiB | ${closest} |`);
}
