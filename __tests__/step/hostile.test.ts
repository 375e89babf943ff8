import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { startAction } from '../../sandbox/runner.ts';
import { json, type Reply, serveHttp } from '../support/local-server.ts';

const DATASET_ID = '01234567-89ab-cdef-0123-456789abcdef';
const NEW_RUN = '11111111-89ab-cdef-0123-456789abcdef';
const MIB = 1024 ** 2;

interface Hostile {
  /** What the first look before the trigger gets; the documented 404 where none is given, and afterwards. */
  readonly before?: Reply;
  readonly trigger?: Reply;
  readonly after?: Reply;
  /** What the first look after the trigger gets, where it is something else. */
  readonly firstAfter?: Reply;
  /** The step is stopped with this line. */
  readonly stopAt?: RegExp;
}

/** Runs a step that waits against hostile answers. */
async function waitAgainst({ before, trigger, firstAfter, after = run(), stopAt }: Hostile) {
  let triggers = 0;
  const none = json(404, { detail: 'none' });
  const [looksBefore, looksAfter] = [[before ?? none], firstAfter ? [firstAfter] : []];
  await using server = await serveHttp(({ method }) => {
    if (method === 'POST') {
      triggers += 1;
      return trigger ?? json(202, { dataset_id: DATASET_ID });
    }
    return triggers === 0 ? (looksBefore.shift() ?? none) : (looksAfter.shift() ?? after);
  });
  let stoppedAtMs = Number.NaN;
  const step = await startAction({
    inputs: {
      provider: 'woosmap',
      dataset_id: DATASET_ID,
      private_key: 'private-key-of-the-test',
      base_url: server.url,
      wait: 'true',
      wait_timeout_minutes: '0.5',
    },
    env: { IMPORT_SANDBOX_TIME_SCALE: '0.001' },
    onLine(line) {
      if (Number.isNaN(stoppedAtMs) && stopAt?.test(line)) {
        stoppedAtMs = performance.now();
        step.kill('SIGTERM');
      }
    },
  });
  const result = await step.result;
  return { ...result, triggers, heardMs: performance.now() - stoppedAtMs };
}

/** A run of the past is nobody's, and these are all of this import. */
const AHEAD = new Date(Date.now() + 600_000).toISOString();
const entry = (detail: string) => ({ created_at: AHEAD, level: 'info', detail });
const stage = (name: string, entries: object[] = []) => ({
  name,
  status: 'success',
  start: AHEAD,
  end: AHEAD,
  entries,
});
function run(steps: object[] = [stage('import')], status = 'success'): Reply {
  return json(200, { id: NEW_RUN, status, steps });
}
const raw = (body: string, status = 200): Reply => ({ status, body });
const sixMegabytes = 'a word '.repeat((6 * MIB) / 7);
const nested = (depth: number) => '['.repeat(depth);

suite('answers of a hostile size', () => {
  const read: [name: string, after: Reply, line: RegExp][] = [
    ['an entry of 6 MB of line ends', run([stage('import', [entry('é\n'.repeat(3 * MIB))])]), /^import: info: é é/],
    ['a name of 6 MB', run([stage(sixMegabytes)]), /^Stage a word a word/],
    ['200,000 steps', run(Array.from({ length: 200_000 }, (_, index) => stage(`s${index}`))), /^Stage s999: success/],
    [
      '50,000 entries',
      run([
        stage(
          'import',
          Array.from({ length: 50_000 }, (_, index) => entry(`e${index}`)),
        ),
      ]),
      /^import: info: e49999$/,
    ],
  ];
  for (const [name, after, line] of read) {
    test(`${name}: read and cut`, async () => {
      const step = await waitAgainst({ after });
      assert.deepEqual(
        [step.outputs['outcome'], step.exitCode, step.triggers],
        ['succeeded', 0, 1],
        step.log.join('\n').slice(-2000),
      );
      assert.ok(step.log.some((text) => line.test(text)));
      assert.ok(step.log.every((text) => text.length <= 8000));
    });
  }

  test('a step that failed is seen behind 2,000 others', async () => {
    const steps = [
      ...Array.from({ length: 2000 }, (_, index) => stage(`s${index}`)),
      { ...stage('late'), status: 'failed' },
    ];
    const step = await waitAgainst({ after: run(steps, 'failed') });
    assert.equal(step.outputs['outcome'], 'failed');
    assert.ok(step.log.some((text) => /^Stage late: failed/.test(text)));
  });

  const undigested: [name: string, body: string][] = [
    ['200,000 nested lists', nested(200_000)],
    ['20 million objects', `{"id":"${NEW_RUN}","status":"success","steps":[${'{},'.repeat(20_000_000)}{}]}`],
  ];
  for (const [name, body] of undigested) {
    test(`${name}, as a status: a poll that failed`, async () => {
      const step = await waitAgainst({ before: raw(body), firstAfter: raw(body) });
      assert.deepEqual([step.outputs['outcome'], step.outputs['error_code'], step.triggers], ['succeeded', '', 1]);
      assert.ok(step.log.some((text) => text.startsWith('The status could not be read')));
    });
  }

  for (const [name, body] of undigested.slice(0, 1)) {
    test(`${name}, as the answer to a trigger or a refusal: no success`, async () => {
      const trigger = await waitAgainst({ trigger: raw(body, 202), after: json(404, { detail: 'none' }) });
      assert.deepEqual([trigger.outputs['outcome'], trigger.outputs['error_code']], ['unknown', 'unexpected_response']);
      const refusal = await waitAgainst({ trigger: raw(body, 400) });
      assert.deepEqual([refusal.outputs['outcome'], refusal.outputs['error_code']], ['rejected', 'invalid_request']);
    });
  }

  test('900,000 steps: a signal is heard', async () => {
    const steps = `${JSON.stringify({ name: 'step', status: 'in_progress', start: null })},`.repeat(899_999);
    const body = `{"id":"${NEW_RUN}","status":"in_progress","steps":[${steps}{}]}`;
    const step = await waitAgainst({ after: raw(body), stopAt: /^Stage step started/ });
    assert.deepEqual([step.outputs['outcome'], step.outputs['error_code']], ['running', 'cancelled']);
    assert.ok(step.heardMs < 5000, `${step.heardMs}`);
  });
});
