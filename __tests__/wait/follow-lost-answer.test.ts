import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ended, follow, going, NO_RUN, OLD } from '../support/follow.ts';
import { OTHER_UUID } from '../support/inputs.ts';
import { json, type Reply } from '../support/local-server.ts';
import { START_MS, sentRun } from '../support/runs.ts';
import type { Recorder } from '../support/world.ts';

const LOST: Reply[] = [(socket) => void socket.destroy()];
const RESET = 'No answer from HOST: the connection was reset (ECONNRESET).';
const UNKNOWN = { word: 'unknown', reason: 'lost', code: 'network_error', detail: RESET, attempts: 1 };
const posts = (requests: readonly { method: string }[]) => requests.filter(({ method }) => method === 'POST').length;

describe('where the answer to the trigger is lost,', () => {
  test('a new run says that it was accepted, and is followed', async () => {
    const { outcome, world, requests } = await follow([OLD, OLD, going(), ended('success')], { triggers: LOST });
    assert.partialDeepStrictEqual(outcome, { word: 'succeeded', attempts: 1, runId: 'mine' });
    assert.equal(posts(requests), 1);
    assert.deepEqual(
      world.known.slice(-2).map(([, word]) => word),
      ['unknown', 'running'],
    );
    assert.equal(
      world.lines.filter((line) => line === 'The trigger is not sent again. Looking for a new run.').length,
      1,
    );
  });

  const answers: [name: string, trigger: Reply, outcome: object][] = [
    ['a 500', { status: 500, body: 'Oh' }, { httpStatus: 500 }],
    ['a 503 that says when', { status: 503, headers: { 'retry-after': '1' } }, { httpStatus: 503 }],
    ['a 202 for another dataset', json(202, { dataset_id: OTHER_UUID }), { httpStatus: 202 }],
    ['a 202 that is of no use', { status: 202, body: '<html>Sign in</html>' }, { httpStatus: 202 }],
  ];
  for (const [name, trigger, known] of answers) {
    test(`the run is looked for after ${name}, too`, async () => {
      const { outcome, requests } = await follow([NO_RUN, ended('success')], { triggers: [trigger] });
      assert.partialDeepStrictEqual(outcome, { ...known, word: 'succeeded', attempts: 1, runId: 'mine' });
      assert.equal(posts(requests), 1);
    });
  }

  test('it stays unknown without a new run within a minute', async () => {
    const { outcome, statusTimes, requests } = await follow([OLD], { triggers: LOST });
    assert.deepEqual(outcome, UNKNOWN);
    assert.deepEqual(statusTimes, [0, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60]);
    assert.equal(posts(requests), 1);
  });

  test('a run that the last look for it finds is followed to its end', async () => {
    const old = Array<Reply>(12).fill(OLD);
    const statuses = [OLD, ...old.slice(1), going(), going(), ended('success')];
    const { outcome, statusTimes } = await follow(statuses, { triggers: LOST });
    assert.partialDeepStrictEqual(outcome, { word: 'succeeded', runId: 'mine' });
    assert.deepEqual(statusTimes.slice(-3), [60, 65, 70]);
  });

  test('it stays unknown sooner where the wait is shorter', async () => {
    const { outcome, statusTimes } = await follow([NO_RUN], { triggers: LOST, raw: { wait_timeout_minutes: '0.25' } });
    assert.deepEqual(outcome, UNKNOWN);
    assert.equal(statusTimes.at(-1), 15);
  });

  test('the minute is shorter in a sandbox', async () => {
    const { statusTimes } = await follow([NO_RUN], { triggers: LOST, timeScale: 0.01 });
    assert.equal(statusTimes.at(-1), 0.6);
  });

  test('a run that is found is followed for the whole wait', async () => {
    const raw = { wait_timeout_minutes: '3' };
    const { outcome, statusTimes } = await follow([OLD, going()], { triggers: LOST, raw });
    assert.partialDeepStrictEqual(outcome, { word: 'running', code: 'wait_timeout', runId: 'mine', attempts: 1 });
    assert.equal(statusTimes.at(-1), 180);
  });

  test('a run that is provably older than the trigger does not clear it up', async () => {
    const older = json(200, sentRun('b', 'success', START_MS - 600_000));
    for (const statuses of [
      [OLD, older],
      [NO_RUN, older],
      [OLD, older, OLD, older],
    ]) {
      const { outcome, requests } = await follow(statuses, { triggers: LOST });
      assert.deepEqual(outcome, UNKNOWN);
      assert.equal(posts(requests), 1);
    }
  });

  test('it stays unknown where the step is cancelled', async () => {
    const arrange = ({ clock, cancel }: Recorder) => clock.onPauses(cancel);
    const { outcome } = await follow([OLD], { triggers: LOST, arrange });
    const detail = `${RESET} The step was stopped while it was looking for the run.`;
    assert.deepEqual(outcome, { ...UNKNOWN, code: 'cancelled', detail });
  });
});
