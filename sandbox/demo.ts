import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readManifest } from './action-manifest.ts';
import { runAction, type StepResult } from './runner.ts';
import { SCENARIOS, type Scenario } from './scenarios.ts';
import { type Sandbox, startSandbox } from './server.ts';

/** 90 seconds at Woosmap take 0.9 here; the action shortens its own windows by the same factor, on loopback only. */
const TIME_SCALE = 0.01;
const SECRET_INPUTS: ReadonlySet<string> = new Set(['private_key', 'reimport_key', 'api_key_id', 'api_secret']);

/** Shows the inputs as a workflow's log would: secrets as `***`, a signed URL without its query. */
function shownInputs(inputs: Record<string, string>): Record<string, string> {
  const shown = Object.entries(inputs).map(([name, value]) => {
    if (SECRET_INPUTS.has(name) && value !== '') return [name, '***'] as const;
    return [name, name === 'path' ? value.replace(/\?.*/s, '?***') : value] as const;
  });
  return Object.fromEntries(shown);
}

/** Says what differs from the expectation; nothing where all came as it should. */
function differences(
  { expects }: Scenario,
  { exitCode, outputs, runnerErrors }: StepResult,
  triggers: number,
): string[] {
  const facts: [what: string, expected: unknown, actual: unknown][] = [
    ['exit code', expects.exitCode, exitCode],
    ['outcome', expects.outcome, outputs['outcome']],
    ['error_code', expects.errorCode ?? '', outputs['error_code']],
    ['triggers seen by the sandbox', expects.triggers, triggers],
  ];
  const wrong = facts.filter(([, expected, actual]) => expected !== actual);
  return [...wrong.map(([what, expected, actual]) => `${what}: expected ${expected}, got ${actual}`), ...runnerErrors];
}

function section(title: string, lines: readonly string[]): string {
  const shown = lines.length > 0 ? lines : ['(none)'];
  return `${title}\n${shown.map((line) => `  ${line}`.trimEnd()).join('\n')}\n`;
}

function pairLines(pairs: Record<string, string>): string[] {
  return Object.entries(pairs).map(([name, value]) => `${name}: ${value}`);
}

async function play(
  scenario: Scenario,
  sandbox: Sandbox,
  timeScale: number,
): Promise<{ inputs: Record<string, string>; result: StepResult; triggers: number }> {
  const inputs = { ...scenario.inputs, base_url: `${sandbox.url}${scenario.prefix ?? ''}` };
  const before = sandbox.requests.length;
  const env = { IMPORT_SANDBOX_TIME_SCALE: String(timeScale) };
  const secrets = Object.entries(inputs).flatMap(([name, value]) => (SECRET_INPUTS.has(name) && value ? [value] : []));
  const result = await runAction({ inputs, env, secrets, githubContext: scenario.githubContext ?? {} });
  const triggers = sandbox.requests.slice(before).filter(({ method }) => method === 'POST').length;
  return { inputs: shownInputs(inputs), result, triggers };
}

/**
 * Plays the scenarios; `--only NAME` (may be repeated) plays some, `--real-time` lets the providers' clock run as it
 * does, and `--json FILE` writes what came of them.
 */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      json: { type: 'string' },
      only: { type: 'string', multiple: true },
      'real-time': { type: 'boolean', default: false },
    },
  });
  const timeScale = values['real-time'] ? 1 : TIME_SCALE;
  const scenarios = SCENARIOS.filter(({ name }) => values.only?.includes(name) ?? true);
  if (!existsSync(readManifest().mainUrl)) {
    console.error('The action is not built: run `npm run build` first.');
    return 1;
  }
  const sandbox = await startSandbox({ timeScale });
  const records: object[] = [];
  let asExpected = 0;
  try {
    for (const [index, scenario] of scenarios.entries()) {
      const { inputs, result, triggers } = await play(scenario, sandbox, timeScale);
      const { log, outputs, annotations, summary, exitCode } = result;
      const wrong = differences(scenario, result, triggers);
      if (wrong.length === 0) asExpected += 1;
      const { name, title } = scenario;
      records.push({ name, title, inputs, exitCode, log, outputs, annotations, summary });
      console.log(`━━ ${index + 1} of ${scenarios.length}: ${title} ━━\n`);
      console.log(section('Inputs', pairLines(inputs)));
      console.log(section('Log', log));
      console.log(
        section(
          'Annotations',
          annotations.map(({ level, title: head, message }) => `${level}: ${head}: ${message}`),
        ),
      );
      console.log(section('Outputs', pairLines(outputs)));
      console.log(section('Job summary', summary.trimEnd().split('\n')));
      const verdict = wrong.length === 0 ? ['as expected'] : wrong;
      console.log(section(`The step is ${exitCode === 0 ? 'green' : 'red'}`, verdict));
    }
  } finally {
    await sandbox.close();
  }
  if (values.json) await writeFile(values.json, `${JSON.stringify(records, null, 2)}\n`);
  console.log(`${asExpected} of ${scenarios.length} scenarios went as expected.`);
  return asExpected === scenarios.length ? 0 : 1;
}

process.exitCode = await main();
