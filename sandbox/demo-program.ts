import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { parseArgs, styleText } from 'node:util';
import { MAIN_URL } from './action-manifest.ts';
import { type Played, playScenario } from './demo-run.ts';
import { closingLines, contentsLines, type Paint, scenarioLines } from './demo-terminal.ts';
import type { Scenario } from './scenarios.ts';
import { startSandbox } from './server.ts';

/** 90 seconds at Woosmap take 0.9 here; the action shortens its own windows by the same factor, on loopback only. */
const TIME_SCALE = 0.01;

/**
 * Plays the scenarios, writes what came of them to `out`, and gives the exit code: 1 unless all went as expected.
 * `--html FILE` writes a page, too; `--only NAME` (may be repeated) plays some; `--real-time` lets the providers' clock run as it
 * does. Colours are for a terminal only, and not where NO_COLOR is set.
 */
export async function runDemo(
  args: readonly string[],
  allScenarios: readonly Scenario[],
  out: NodeJS.WritableStream,
): Promise<0 | 1> {
  const options = {
    html: { type: 'string' },
    only: { type: 'string', multiple: true },
    'real-time': { type: 'boolean', default: false },
  } as const;
  const { values } = parseArgs({ args: [...args], options });
  const paint: Paint = (style, text) => styleText(style, text, { stream: out });
  const write = (lines: readonly string[]) => out.write(lines.map((line) => `${line}\n`).join(''));
  const unknown = values.only?.filter((name) => !allScenarios.some((scenario) => scenario.name === name)) ?? [];
  if (unknown.length > 0) {
    write([`No scenario is named ${unknown.join(', ')}.`]);
    return 1;
  }
  if (!existsSync(MAIN_URL)) {
    write(['The action is not built: run `npm run build` first.']);
    return 1;
  }
  const timeScale = values['real-time'] ? 1 : TIME_SCALE;
  const scenarios = allScenarios.filter(({ name }) => values.only?.includes(name) ?? true);
  const sandbox = await startSandbox({ timeScale });
  const all: Played[] = [];
  try {
    write(contentsLines(scenarios, timeScale, paint));
    for (const scenario of scenarios) {
      const played = await playScenario(scenario, sandbox, timeScale);
      all.push(played);
      write(scenarioLines(played, all.length, paint));
    }
  } finally {
    await sandbox.close();
  }
  write(closingLines(all, paint));
  if (values.html !== undefined) {
    const { composePage } = await import('./demo-page.ts');
    await writeFile(values.html, composePage(all, timeScale));
    write([`The page: ${values.html}`]);
  }
  return all.every(({ differences }) => differences.length === 0) ? 0 : 1;
}
