import assert from 'node:assert/strict';
import { describe, it, test } from 'node:test';
import { diff } from 'node:util';
import { goldenNames, readGolden } from './files.ts';
import { playScenario } from './play.ts';
import { SCENARIOS } from './scenarios.ts';

const CONTEXT_LINES = 3;

/** The lines that differ, with a few around them: `-` stands before what the golden file says, `+` before what came. */
function differingLines(golden: string, came: string): string {
  const lines = diff(golden.split('\n'), came.split('\n'));
  const changed = lines.flatMap(([kind], index) => (kind === 0 ? [] : [index]));
  const isNear = (index: number) => changed.some((at) => Math.abs(at - index) <= CONTEXT_LINES);
  return lines
    .map(([kind, line], index) => (isNear(index) ? `${['-', ' ', '+'][1 - kind] ?? ' '} ${line}` : ''))
    .filter((line, index, all) => line !== '' || all[index - 1] !== '')
    .join('\n');
}

describe('golden scenarios', { concurrency: SCENARIOS.length }, () => {
  for (const scenario of SCENARIOS) {
    const { name, title, signal } = scenario;
    // On Windows a signal ends a process at once.
    it(`${name}: ${title}`, { skip: signal !== undefined && process.platform === 'win32' }, async () => {
      const [golden, came] = [readGolden(name), await playScenario(scenario)];
      if (golden === came) return;
      assert.fail(
        `What a user sees has changed: run \`npm run golden\` and read the diff.\n\n${differingLines(golden, came)}`,
      );
    });
  }
});

test('each golden file belongs to a scenario', () => {
  assert.deepEqual(goldenNames().sort(), SCENARIOS.map(({ name }) => name).sort());
});
