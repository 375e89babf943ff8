import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { before, describe, test } from 'node:test';
import { runImport } from '../../src/import.ts';
import { ACCEPTED, ended, follow, NO_RUN, OLD } from '../support/follow.ts';
import { readValid, UUID, WOOSMAP } from '../support/inputs.ts';
import { json, type Reply, serveSockets } from '../support/local-server.ts';
import { START_MS, sentRun } from '../support/runs.ts';
import { dateOf, type Turn } from '../support/story.ts';
import { Recorder } from '../support/surroundings.ts';
import { serveTls, trustTestCa } from '../support/tls.ts';

before(trustTestCa);

const CUT: Reply = (socket) => void socket.destroy();
const RESET = 'No answer from HOST: the connection was reset (ECONNRESET).';

describe('where the run before the trigger cannot be read, the trigger is sent, and', () => {
  /** A run that started that many seconds after the trigger, told by a clock that is that many seconds ahead. */
  const startedAt = (seconds: number, aheadSeconds = 0): Turn => ({
    make: (world) =>
      json(200, sentRun('mine', 'success', START_MS + seconds * 1000), { date: dateOf(world, aheadSeconds) }),
  });

  const told: [name: string, first: Turn, why: string][] = [
    ['503', { status: 503 }, 'status 503'],
    ['429', { status: 429 }, 'status 429'],
    ['a cut', CUT, RESET],
    ['a page', { status: 200, body: '<html>' }, 'the answer is no run'],
  ];
  for (const [name, first, why] of told) {
    test(`it says so: ${name}`, async () => {
      const { world, requests } = await follow([first, startedAt(1)]);
      assert.equal(requests.filter(({ method }) => method === 'POST').length, 1);
      const line = `The run before this import cannot be read (${why}): only a run that starts after the trigger, by the provider's clock, counts.`;
      assert.equal(world.lines[2], line);
    });
  }

  test('it says so in the words of the provider, where it is refused', async () => {
    const { world } = await follow([json(403, { detail: 'No read permission' }), startedAt(1)]);
    assert.match(world.lines[2] ?? '', /No read permission/);
  });

  const unknownDate = { date: 'unknown' };
  const unreadable: Turn = { status: 503, headers: unknownDate };
  const accepted = json(202, { dataset_id: UUID }, unknownDate);
  const cases: [name: string, statuses: Turn[], isOurs: boolean][] = [
    ['a run that started after it counts', [startedAt(1)], true],
    ['a run that started with it counts', [startedAt(0)], true],
    ['a run that started a minute before it does not', [startedAt(-60)], false],
    ['a run that started more than a second before it does not', [startedAt(-1.001)], false],
    [
      "a run that started after it by the provider's clock counts, where that is behind",
      [startedAt(-3599, -3600)],
      true,
    ],
    [
      "a run that started before it by the provider's clock does not, where that is ahead",
      [startedAt(3590, 3600)],
      false,
    ],
    [
      'no run counts, where the clock is not known',
      [json(200, sentRun('mine', 'success', START_MS + 1000), unknownDate)],
      false,
    ],
    [
      'a run that has not started does not count',
      [{ make: (world) => json(200, { id: 'mine', status: 'success', steps: [] }, { date: dateOf(world) }) }],
      false,
    ],
    [
      'an answer that was long on its way does not make a run count that started before it',
      [{ make: (world) => ({ status: 502, headers: { date: dateOf(world) } }) }, startedAt(-5, -60)],
      false,
    ],
  ];
  for (const [name, statuses, isOurs] of cases) {
    test(name, async () => {
      const raw = { wait_timeout_minutes: '0.2' };
      const { outcome } = await follow([unreadable, ...statuses], { triggers: [accepted], raw });
      assert.equal(outcome.word, isOurs ? 'succeeded' : 'running');
    });
  }

  const THEIRS = json(200, sentRun('theirs', 'success', START_MS - 10_000));
  const EARLY = json(200, sentRun('mine', 'success', START_MS - 5000));
  const UNSTARTED = json(200, { id: 'mine', status: 'in_progress', steps: [] });
  const firstSights: [name: string, statuses: Turn[], outcome: object][] = [
    ['a run counts that comes after a look at none, whenever it started', [NO_RUN, EARLY], { runId: 'mine' }],
    ['a run counts that comes after a look at another, whenever it started', [THEIRS, EARLY], { runId: 'mine' }],
    ['a run counts that was seen before it started', [UNSTARTED, startedAt(1)], { runId: 'mine' }],
  ];
  for (const [name, statuses, known] of firstSights) {
    test(name, async () => {
      const { outcome } = await follow([unreadable, ...statuses], { raw: { wait_timeout_minutes: '0.2' } });
      assert.partialDeepStrictEqual(outcome, { word: 'succeeded', ...known });
    });
  }

  test("the provider's clock is learnt from the trigger's answer", async () => {
    const triggers: Turn[] = [{ make: (world) => json(202, { dataset_id: UUID }, { date: dateOf(world, 3600) }) }];
    const unclear = json(200, sentRun('mine', 'success', START_MS + 3_600_000), unknownDate);
    assert.equal((await follow([unreadable, unclear], { triggers })).outcome.word, 'succeeded');
  });

  const slowAnswers: [name: string, seconds: number, startSeconds: number, isOurs: boolean][] = [
    ['a run that started while the answer was waited for counts', 30, 5, true],
    ['a run that started just after the trigger counts, where its answer took a minute', 59, 0, true],
    ['a run that started before the trigger does not count, where its answer was slow', 30, -2, false],
  ];
  for (const [name, seconds, startSeconds, isOurs] of slowAnswers) {
    test(name, async (t) => {
      const { hrtime } = process;
      let skewSeconds = 0;
      t.mock.method(process, 'hrtime', () => {
        const [full = 0, nanoseconds = 0] = hrtime();
        return [full + skewSeconds, nanoseconds];
      });
      // Its `Date` is the time at which it was sent, not the one at which the request went out.
      const answer: Turn = {
        make: (world) => {
          skewSeconds += seconds;
          world.clock.timeMs += seconds * 1000;
          return json(202, { dataset_id: UUID }, { date: dateOf(world) });
        },
      };
      const run = json(200, sentRun('mine', 'success', START_MS + startSeconds * 1000), unknownDate);
      const raw = { wait_timeout_minutes: '0.2' };
      const { outcome } = await follow([unreadable, run], { triggers: [answer], raw });
      assert.equal(outcome.word, isOurs ? 'succeeded' : 'running');
    });
  }
});

describe('where the trigger is sent again, the run before', () => {
  const theirs = json(200, sentRun('theirs', 'success', START_MS + 10_000));

  test('is read again after a refusal: another import may have been in the way', async () => {
    const triggers = [json(429, {}), ACCEPTED];
    const { outcome, requests, statusTimes } = await follow([OLD, theirs, theirs, ended('success')], { triggers });
    assert.partialDeepStrictEqual(outcome, { word: 'succeeded', runId: 'mine', attempts: 2 });
    assert.deepEqual(
      requests.map(({ method }) => method),
      ['GET', 'POST', 'GET', 'POST', 'GET', 'GET'],
    );
    assert.deepEqual(statusTimes, [0, 90, 95, 100]);
  });

  test('is not read again where it reached nobody', async () => {
    const methods: string[] = [];
    await using server = await serveTls('good', (socket) => {
      socket.once('data', (bytes: Buffer) => {
        const method = bytes.toString().split(' ')[0] ?? '';
        methods.push(method);
        const status = methods.length === 1 ? 404 : 202;
        const body = JSON.stringify(method === 'POST' ? { dataset_id: UUID } : sentRun('mine', 'success'));
        socket.write(
          `HTTP/1.1 ${method === 'GET' && status === 202 ? 200 : status} X\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
        );
      });
    });
    let connections = 0;
    await using front = await serveSockets((socket) => {
      connections += 1;
      if (connections === 2) socket.resetAndDestroy();
      else socket.pipe(connect(server.port, '127.0.0.1').on('error', () => {})).pipe(socket);
    });
    const world = new Recorder();
    const url = front.url.replace('http:', 'https:');
    const item = readValid({ ...WOOSMAP, wait: 'true', base_url: url });
    const outcome = await runImport(item, world);
    assert.partialDeepStrictEqual(outcome, { word: 'succeeded', attempts: 2 });
    assert.deepEqual(methods, ['GET', 'POST', 'GET']);
  });
});
