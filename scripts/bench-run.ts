import { spawn } from 'node:child_process';

const MARK = 'peak KiB: ';
/** Says at the end how much memory a program has used at most. */
const REPORT = `data:text/javascript,${encodeURIComponent(
  `process.on('exit', () => console.error('${MARK}' + process.resourceUsage().maxRSS));`,
)}`;

export interface Sample {
  readonly wallMs: number;
  /** In MB, of 1,000,000 bytes. */
  readonly peakMb: number;
}

/** Runs a program to its end, which must be green, and tells its time and its memory. */
export async function runMeasured(file: string, env: Record<string, string>): Promise<Sample> {
  const startedAt = performance.now();
  const child = spawn(process.execPath, ['--import', REPORT, file], { env, stdio: ['ignore', 'ignore', 'pipe'] });
  let errors = '';
  child.stderr.on('data', (text) => {
    errors += text;
  });
  const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  const wallMs = performance.now() - startedAt;
  if (code !== 0) throw new Error(`${file} ended with ${code}: ${errors}`);
  const peakKib = Number(errors.slice(errors.indexOf(MARK) + MARK.length).split('\n')[0]);
  return { wallMs, peakMb: (peakKib * 1024) / 1_000_000 };
}

export function middle(samples: readonly Sample[], key: keyof Sample): number {
  return samples.map((sample) => sample[key]).toSorted((a, b) => a - b)[samples.length >> 1] ?? Number.NaN;
}
