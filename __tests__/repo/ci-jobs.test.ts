import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { parse } from 'yaml';
import { runAction, type StepResult } from '../../sandbox/runner.ts';
import { startSandbox } from '../../sandbox/server.ts';
import { interpolate } from '../support/expressions.ts';

type Step = {
  id?: string;
  name?: string;
  uses?: string;
  with?: Record<string, unknown>;
  env?: { EXPECTED: string; ACTUAL: string };
  'continue-on-error'?: boolean;
};
type Workflow = { jobs: Record<string, { steps: Step[] }> };

const TIME_SCALE = 0.01;
const SANDBOX_URL = 'http://127.0.0.1:8787';
const status = { success: true, failure: false, cancelled: false };

const ci = parse(readFileSync(new URL('../../.github/workflows/ci.yml', import.meta.url), 'utf8')) as Workflow;

/** Runs a step's action as GitHub's runner does, against the sandbox on the port that it got. */
function runStep(step: Step, sandboxUrl: string): Promise<StepResult> {
  const inputs = Object.entries(step.with ?? {}).map(([name, value]) => [
    name,
    String(value).replace(SANDBOX_URL, sandboxUrl),
  ]);
  const env = { IMPORT_SANDBOX_TIME_SCALE: String(TIME_SCALE) };
  return runAction({ inputs: Object.fromEntries(inputs), env });
}

// What the jobs expect is tried here, so that they do not fail for the first time on GitHub.
describe('the jobs of ci.yml that use the action', () => {
  for (const [name, { steps }] of Object.entries(ci.jobs).filter(([id]) => id === 'green' || id === 'red')) {
    test(`"${name}" gets the outputs that it expects from the sandbox`, async () => {
      const sandbox = await startSandbox({ timeScale: TIME_SCALE });
      try {
        const ours = steps.filter(({ uses }) => uses === './');
        const ends = await Promise.all(ours.map(async (step) => [step, await runStep(step, sandbox.url)] as const));
        for (const [step, { exitCode }] of ends) {
          assert.equal(exitCode === 0, !step['continue-on-error'], `${step.name}: exit code ${exitCode}`);
        }
        const { EXPECTED, ACTUAL } = steps.at(-1)?.env ?? assert.fail('The last step compares.');
        const known = Object.fromEntries(ends.map(([step, { outcome, outputs }]) => [step.id, { outcome, outputs }]));
        assert.equal(interpolate(ACTUAL, { contexts: { steps: known }, status }), EXPECTED);
        assert.equal(EXPECTED.trim().split('\n').length, ours.length);
      } finally {
        await sandbox.close();
      }
    });
  }
});
