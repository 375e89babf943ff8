import assert from 'node:assert/strict';
import { describe, it, test } from 'node:test';
import { diff } from 'node:util';
import { goldenNames, readGolden } from './files.ts';
import { RULES } from './normalise.ts';
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

test('the text of a golden file shows the files of the step, and no secret', async () => {
  const inputs = { provider: 'woosmap', dataset_id: '{server}', private_key: 'marker-5eCr3t', dry_run: 'true' };
  const files = { 'lists/imports.json': '[]\n"{server} marker-5eCr3t"' };
  const text = await playScenario({ name: 'one', title: 'One step', inputs, files });
  assert.match(text, /^One step\n\nInputs\n {2}provider: woosmap\n/);
  const lines = ['Files in the workspace', '  lists/imports.json:', '    []', '    "http://127.0.0.1:<port> ***"'];
  assert.ok(text.includes(`\n\n${lines.join('\n')}\n\n`), text);
  assert.match(text, /\n\nRequests\n {2}\(none\)\n\nJob summary\n/);
  assert.doesNotMatch(text, /5eCr3t/);
});

describe('golden files', () => {
  it('belong to a scenario each', () => {
    assert.deepEqual(goldenNames().sort(), SCENARIOS.map(({ name }) => name).sort());
  });

  for (const { placeholder, reason } of RULES) {
    it(`need the rule: ${reason}`, () => {
      assert.ok(
        goldenNames().some((name) => readGolden(name).includes(placeholder)),
        placeholder,
      );
    });
  }
});
