import { goldenNames, readGolden, removeGolden, writeGolden } from '../__tests__/golden/files.ts';
import { playScenario } from '../__tests__/golden/play.ts';
import { SCENARIOS } from '../__tests__/golden/scenarios.ts';

const texts = await Promise.all(
  SCENARIOS.map(async (scenario) => [scenario.name, await playScenario(scenario)] as const),
);
const changed = texts.filter(([name, text]) => readGolden(name) !== text);
const removed = goldenNames().filter((name) => !SCENARIOS.some((scenario) => scenario.name === name));

for (const [name, text] of changed) writeGolden(name, text);
for (const name of removed) removeGolden(name);
console.log(
  [...changed.map(([name]) => `written: ${name}`), ...removed.map((name) => `removed: ${name}`)].join('\n') ||
    'Nothing has changed.',
);
