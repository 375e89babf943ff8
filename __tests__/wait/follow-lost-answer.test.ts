import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ended, follow, going, NO_RUN, OLD, runAt } from '../support/follow.ts';
import { OTHER_UUID } from '../support/inputs.ts';
import { json, type Reply } from '../support/local-server.ts';

const LOST: Reply[] = [(socket) => void socket.destroy()];
const RESET = 'No answer from HOST: the connection was reset (ECONNRESET).';
const UNKNOWN = { word: 'unknown', reason: 'lost', code: 'network_error', detail: RESET, attempts: 1 };

describe('where the answer to the trigger is lost,', () => {
  test('a new run says that it was accepted, and is followed', async () => {
    const { outcome, world, posts } = await follow([OLD, OLD, going(), ended('success')], { triggers: LOST });
    assert.partialDeepStrictEqual(outcome, { word: 'succeeded', attempts: 1, runId: 'mine' });
    assert.equal(posts, 1);
    assert.deepEqual(
      world.known.slice(-2).map(([, word]) => word),
      ['unknown', 'running'],
    );
    const line = 'The trigger is not sent again. Looking for a new run.';
    assert.equal(world.lines.filter((one) => one === line).length, 1);
  });

  const answers: [name: string, trigger: Reply, outcome: object][] = [
    ['a 500', { status: 500, body: 'Oh' }, { httpStatus: 500 }],
    ['a 503 that says when', { status: 503, headers: { 'retry-after': '1' } }, { httpStatus: 503 }],
    ['a 202 for another dataset', json(202, { dataset_id: OTHER_UUID }), { httpStatus: 202 }],
    ['a 202 that is of no use', { status: 202, body: '<html>Sign in</html>' }, { httpStatus: 202 }],
  ];
  for (const [name, trigger, known] of answers) {
    test(`the run is looked for after ${name}, too`, async () => {
      const { outcome, posts } = await follow([NO_RUN, ended('success')], { triggers: [trigger] });
      assert.partialDeepStrictEqual(outcome, { ...known, word: 'succeeded', attempts: 1, runId: 'mine' });
      assert.equal(posts, 1);
    });
  }

  const older = runAt(-600, 'b');
  const unfound: [name: string, statuses: Reply[], lastSeconds: number, story?: Parameters<typeof follow>[1]][] = [
    ['without a new run within a minute', [OLD], 60],
    ['sooner, where the wait is shorter', [NO_RUN], 15, { minutes: '0.25' }],
    ['sooner in a sandbox', [NO_RUN], 0.6, { timeScale: 0.01 }],
    ['where a run is provably older than the trigger', [OLD, older, OLD, older], 60],
  ];
  for (const [name, statuses, lastSeconds, story] of unfound) {
    test(`it stays unknown ${name}`, async () => {
      const { outcome, statusTimes, posts } = await follow(statuses, { triggers: LOST, ...story });
      assert.deepEqual([outcome, statusTimes.at(-1), posts], [UNKNOWN, lastSeconds, 1]);
    });
  }

  test('it stays unknown where the step is cancelled', async () => {
    const { outcome } = await follow([OLD], {
      triggers: LOST,
      arrange: ({ clock, cancel }) => clock.onPauses(cancel),
    });
    const detail = `${RESET} The step was stopped while it was looking for the run.`;
    assert.deepEqual(outcome, { ...UNKNOWN, code: 'cancelled', detail });
  });

  test('a run that the last look for it finds is followed for the whole wait', async () => {
    const statuses = [...Array<Reply>(12).fill(OLD), going()];
    const { outcome, statusTimes } = await follow(statuses, { triggers: LOST, minutes: '3' });
    assert.partialDeepStrictEqual(outcome, { word: 'running', code: 'wait_timeout', runId: 'mine', attempts: 1 });
    assert.deepEqual([statusTimes[12], statusTimes[13], statusTimes.at(-1)], [60, 65, 180]);
  });
});
