import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readRunStatus } from '../../src/providers/woosmap-answers.ts';
import { answerOf } from '../support/answers.ts';
import { ACCEPTED, NO_RUN } from '../support/follow.ts';
import { UUID } from '../support/inputs.ts';
import { json, type Reply } from '../support/local-server.ts';
import { woosmapStep } from '../support/step.ts';

const MIB = 1024 ** 2;
/** A run of the past is nobody's, and these are all of this import. */
const AHEAD = new Date(Date.now() + 600_000).toISOString();

const many = <T>(count: number, make: (index: number) => T) => Array.from({ length: count }, (_, index) => make(index));
const stage = (name: string, entries: object[] = []) => ({
  name,
  status: 'success',
  start: AHEAD,
  end: AHEAD,
  entries,
});
const run = (steps: readonly object[], status = 'success') => ({ id: UUID, status, steps });

/** Runs a step that waits, whose looks after the trigger get these answers. */
async function waitFor(...answers: [Reply, ...Reply[]]) {
  const looks = [NO_RUN, ...answers];
  const step = await woosmapStep(
    ({ method }) => (method === 'POST' ? ACCEPTED : (looks.shift() ?? answers[0])),
    { wait: 'true', wait_timeout_minutes: '0.5' },
    { env: { IMPORT_SANDBOX_TIME_SCALE: '0.001' } },
  );
  const triggers = step.requests.filter(({ method }) => method === 'POST').length;
  return { ...step, triggers, lines: step.stdout.split('\n') };
}

describe('a status of a hostile size', () => {
  for (const [name, steps, line] of [
    ['a name of a mebibyte', [stage('a word '.repeat(MIB / 7))], /^Stage a word a word/],
    ['2,000 stages', many(2000, (index) => stage(`s${index}`)), /^Stage s999: success/],
  ] as const) {
    test(`${name}: read and cut`, async () => {
      const { exitCode, outputs, triggers, lines } = await waitFor(json(200, run(steps)));
      assert.deepEqual([outputs['outcome'], exitCode, triggers], ['succeeded', 0, 1]);
      assert.ok(lines.some((text) => line.test(text)));
      assert.ok(lines.every((text) => text.length <= 8000 && !text.startsWith('Stage s1000:')));
    });
  }

  // Five million values are read at most, and each is counted by the sign before it.
  for (const [name, body] of [
    ['200,000 nested lists', '['.repeat(200_000)],
    ['five million values', `{"id":"${UUID}","status":"success","steps":[${'0,'.repeat(5_000_000)}0]}`],
  ] as const) {
    test(`${name}: a look that failed`, async () => {
      const { outputs, triggers, lines } = await waitFor({ status: 200, body }, json(200, run([stage('import')])));
      assert.deepEqual([outputs['outcome'], outputs['error_code'], triggers], ['succeeded', '', 1]);
      assert.ok(lines.some((text) => text.startsWith('The status could not be read')));
    });
  }

  test('is cut to what is first, what is newest and what may have gone wrong', () => {
    const late = many(1001, (index) => ({ ...stage(`late ${index}`), status: 'failed' }));
    const entries = [{ detail: 'é\n'.repeat(MIB) }, ...many(100_001, (index) => ({ detail: `e${index}` }))];
    const steps = [stage('first', entries), ...many(2000, (index) => stage(`s${index}`)), ...late];
    const reading = readRunStatus(answerOf(200, run(steps)));
    assert.ok(reading.kind === 'run');
    const { stages } = reading.run;
    assert.deepEqual([stages[999]?.name, stages[1000]?.name, stages.length], ['s998', 'late 0', 2000]);
    const texts = stages[0]?.entries.map(({ text }) => text) ?? [];
    assert.deepEqual([texts[49_999], texts[50_000], texts.length], ['e49998', 'e50001', 100_000]);
    assert.match(texts[0] ?? '', /^(é ){65535}é$/);
  });
});
