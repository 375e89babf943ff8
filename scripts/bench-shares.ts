import { spawnSync } from 'node:child_process';

/** Where the wall time of a step goes, each part measured alone: rows that tell how much of the whole it would be. */
export function shareRows(action: string, latencyMs: number, wallMs: number): string[] {
  const source = JSON.stringify(action);
  const parse = `new vm.SourceTextModule(fs.readFileSync(${source}, 'utf8'))`;
  const shares = {
    'network (the provider takes its time)': latencyMs,
    'loading TLS and HTTP of Node': timed("process.getBuiltinModule('node:https')"),
    'parsing the bundle': timed(
      `const vm = process.getBuiltinModule('node:vm'), fs = process.getBuiltinModule('node:fs'); ${parse}`,
      '--experimental-vm-modules',
    ),
  };
  const rest = wallMs - Object.values(shares).reduce((sum, ms) => sum + ms, 0);
  const all = { ...shares, "Node's own start, evaluating and running": rest };
  const rows = Object.entries(all).map(([part, ms]) => `| ${part} | ${((100 * ms) / wallMs).toFixed(0)} % |`);
  return ['\n| share of the wall time | |', '|---|---|', ...rows];
}

/** How long a piece of code takes in a Node of its own, in milliseconds: the median of seven. */
function timed(code: string, ...flags: string[]): number {
  const program = `const t = performance.now(); ${code}; process.stdout.write(String(performance.now() - t));`;
  const args = ['--no-warnings', ...flags, '--input-type=module', '--eval', program];
  const times = Array.from({ length: 7 }, () => Number(spawnSync(process.execPath, args, { encoding: 'utf8' }).stdout));
  return times.toSorted((a, b) => a - b)[3] ?? Number.NaN;
}
