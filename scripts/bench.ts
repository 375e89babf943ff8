/*
 * Measures what a step costs, side by side in one run: the built action, a floor, and where one is given a peer.
 *
 *   npm run bench                            builds, 21 rounds
 *   npm run bench -- --rounds 41 --peer FILE another bundle beside it, with INPUT_URL, INPUT_METHOD and the like set too
 *   npm run bench -- step                    only one part: step, file, records or imports
 *
 * It prints ratios of medians, which hold on a noisy machine, and never judges: limits that do not depend on time are in
 * __tests__/repo/bundle.test.ts.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { API_KEYS, IMPORTS, PROJECT_TOKEN } from '../sandbox/accounts.ts';
import { startSandbox } from '../sandbox/server.ts';
import { benchImports } from './bench-imports.ts';
import { benchRecords } from './bench-records.ts';
import { shareRows } from './bench-shares.ts';
import { benchSource } from './bench-source.ts';
import { build } from './build.ts';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
/** What a real provider takes to answer, about. */
const LATENCY_MS = 150;
const WARM_UPS = 2;
/** A gigabyte takes a second and more, a hundred imports fifteen. */
const MAX_ROUNDS = { file: 7, records: 5, imports: 3 };

interface Figures {
  readonly wallMs: number[];
  /** Until the request was at the provider. */
  readonly requestMs: number[];
}

const { values, positionals } = parseArgs({
  options: { rounds: { type: 'string', default: '21' }, peer: { type: 'string' } },
  allowPositionals: true,
});
const parts = positionals.length > 0 ? positionals : ['step', 'file', 'records', 'imports'];
const rounds = Math.min(200, Math.max(3, Number(values.rounds)));
const workDir = mkdtempSync(join(tmpdir(), 'bench-'));
build();
const sandbox = await startSandbox({ latencyMs: LATENCY_MS });
try {
  const action = join(dist, 'index.js');
  if (parts.includes('step')) await benchStep(action);
  if (parts.includes('file')) await benchSource(action, stepEnvironment(), Math.min(rounds, MAX_ROUNDS.file));
  if (parts.includes('records')) await benchRecords(workDir, Math.min(rounds, MAX_ROUNDS.records));
  if (parts.includes('imports')) {
    const setting = { action, env: runnerEnvironment(), rounds: Math.min(rounds, MAX_ROUNDS.imports) };
    await benchImports(setting, LATENCY_MS);
  }
  console.log(`\nJavaScript in dist/: ${(javaScriptBytes() / 1000).toFixed(0)} kB`);
} finally {
  await sandbox.close();
  rmSync(workDir, { recursive: true, force: true });
}

async function benchStep(action: string): Promise<void> {
  const programs = { floor: join(import.meta.dirname, 'bench-floor.cjs'), action };
  const all = values.peer === undefined ? programs : { ...programs, peer: values.peer };
  const figures = await measure(all);
  printRatios(figures);
  for (const row of shareRows(action, LATENCY_MS, median(figures['action']?.wallMs ?? []))) console.log(row);
}

/** Runs every program in turn, so that a change of the machine's pace meets all alike. */
async function measure(programs: Record<string, string>): Promise<Record<string, Figures>> {
  const [own, ofPeer] = [stepEnvironment(), { ...stepEnvironment(), ...peerInputs() }];
  const figures = Object.fromEntries(
    Object.keys(programs).map((name) => [name, { wallMs: [], requestMs: [] } as Figures]),
  );
  for (let round = -WARM_UPS; round < rounds; round += 1) {
    for (const [name, file] of Object.entries(programs)) {
      const seen = sandbox.requests.length;
      const startedAt = performance.now();
      await runProgram(file, name === 'peer' ? ofPeer : own);
      const wallMs = performance.now() - startedAt;
      const requestMs = (sandbox.requests[seen]?.atMs ?? Number.NaN) - startedAt;
      if (round < 0) continue;
      figures[name]?.wallMs.push(wallMs);
      figures[name]?.requestMs.push(requestMs);
    }
  }
  return figures;
}

function runProgram(file: string, env: Record<string, string>): Promise<void> {
  const child = spawn(process.execPath, [file], { env, stdio: 'ignore' });
  // One that refuses its inputs sends nothing, and would be fast.
  return new Promise((resolve, reject) =>
    child.on('error', reject).on('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${file} ended with ${code}.`));
    }),
  );
}

/** What the runner gives to a step without inputs. */
function runnerEnvironment(): Record<string, string> {
  const files = { GITHUB_OUTPUT: join(workDir, 'output'), GITHUB_STEP_SUMMARY: join(workDir, 'summary') };
  for (const file of Object.values(files)) writeFileSync(file, '');
  const github = { GITHUB_REPOSITORY: 'octo-org/stores', GITHUB_RUN_ID: '1', GITHUB_EVENT_NAME: 'push' };
  return { PATH: process.env['PATH'] ?? '', ...files, ...github };
}

function stepEnvironment(): Record<string, string> {
  const inputs = {
    PROVIDER: 'bloomreach',
    PROJECT_TOKEN,
    IMPORT_ID: IMPORTS.url.id,
    API_KEY_ID: API_KEYS.project.id,
    API_SECRET: API_KEYS.project.secret,
    BASE_URL: sandbox.url,
  };
  return { ...runnerEnvironment(), ...asVariables(inputs) };
}

/** The same under the names that generic HTTP actions use; the action would look for what of its own they may mean. */
function peerInputs(): Record<string, string> {
  return asVariables({
    URL: `${sandbox.url}/data/v1/projects/${PROJECT_TOKEN}/imports/${IMPORTS.url.id}/start`,
    METHOD: 'POST',
    USERNAME: API_KEYS.project.id,
    PASSWORD: API_KEYS.project.secret,
    HEADERS: '{}',
  });
}

function asVariables(inputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name}`, value]));
}

function printRatios(figures: Record<string, Figures>): void {
  const floor = figures['floor'];
  if (floor === undefined) return;
  console.log(
    `\nMedians of ${rounds} rounds in turn, a provider that answers after ${LATENCY_MS} ms, Node ${process.versions.node}\n`,
  );
  console.log('| program | wall / floor | request at the provider / floor |');
  console.log('|---|---|---|');
  for (const [name, { wallMs, requestMs }] of Object.entries(figures)) {
    console.log(`| ${name} | ${ratio(wallMs, floor.wallMs)} | ${ratio(requestMs, floor.requestMs)} |`);
  }
}

function javaScriptBytes(): number {
  const names = readdirSync(dist).filter((name) => name.endsWith('.js'));
  return names.reduce((sum, name) => sum + statSync(join(dist, name)).size, 0);
}

function ratio(times: readonly number[], base: readonly number[]): string {
  return (median(times) / median(base)).toFixed(2);
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;
}
