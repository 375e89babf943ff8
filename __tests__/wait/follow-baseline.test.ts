import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { before, describe, test } from 'node:test';
import { runImport } from '../../src/import/import.ts';
import { ACCEPTED, ended, follow, NO_RUN, OLD } from '../support/follow.ts';
import { readValid, UUID, WOOSMAP } from '../support/inputs.ts';
import { json, type Reply, serveSockets } from '../support/local-server.ts';
import { START_MS, sentRun } from '../support/runs.ts';
import { dateOf, type Turn } from '../support/story.ts';
import { serveTls, trustTestCa } from '../support/tls.ts';
import { Recorder } from '../support/world.ts';

before(trustTestCa);

const CUT: Reply = (socket) => void socket.destroy();
const RESET = 'No answer from HOST: the connection was reset (ECONNRESET).';

/** A run that started that many seconds after the trigger, told by a clock that is that many seconds ahead. */
const startedAt = (seconds: number, aheadSeconds = 0, status = 'success'): Turn => ({
  make: (world) => json(200, sentRun('mine', status, START_MS + seconds * 1000), { date: dateOf(world, aheadSeconds) }),
});
const withoutClock = { date: 'unknown' };
/** Answers out of a store, as a CDN gives them. */
const stored = (body: object): Reply =>
  json(200, body, { date: new Date(START_MS - 600_000).toUTCString(), age: '600' });
const posts = (requests: readonly { method: string }[]) => requests.filter(({ method }) => method === 'POST').length;

describe('a look before the trigger that fails', () => {
  const told: [name: string, first: Turn, why: string][] = [
    ['503', { status: 503 }, 'status 503'],
    ['429', { status: 429 }, 'status 429'],
    ['a cut', CUT, RESET],
    ['a page', { status: 200, body: '<html>' }, 'the answer holds no run'],
    ['a 404 of a gateway', { status: 404, body: '<html><h1>404 Not Found</h1>nginx' }, 'status 404'],
    ['a 404 without a body', { status: 404 }, 'status 404'],
    ['a 404 in JSON of something else', json(404, { message: 'no route' }), 'status 404'],
    ['a 403 of a firewall', { status: 403, body: '<html>Blocked' }, 'status 403'],
    ['a 401 in JSON of something else', json(401, { error: 'no' }), 'status 401'],
  ];
  for (const [name, first, why] of told) {
    test(`is repeated, and it says so: ${name}`, async () => {
      const { outcome, world, requests, statusTimes } = await follow([first, OLD, ended('success')]);
      assert.partialDeepStrictEqual(outcome, { word: 'succeeded', runId: 'mine' });
      const ends = /\.$/.test(why) ? why : `${why}.`;
      assert.equal(world.lines[2], `The status before the trigger cannot be read yet: ${ends} Looking again in 5 s.`);
      assert.deepEqual([posts(requests), statusTimes], [1, [0, 5, 10]]);
    });
  }

  test('three times is all, and it says so', async () => {
    const first: Turn = { status: 503 };
    const started: Turn = {
      make: (world) => json(200, sentRun('mine', 'success', world.clock.timeMs), { date: dateOf(world) }),
    };
    const { outcome, world, requests, statusTimes } = await follow([first, first, first, started]);
    assert.equal(outcome.word, 'succeeded');
    const line =
      'The status before the trigger cannot be read: status 503. So only a run that starts after the trigger counts as this import.';
    assert.ok(world.lines.includes(line), world.lines.join('\n'));
    assert.deepEqual([posts(requests), statusTimes], [1, [0, 5, 15, 20]]);
  });

  test('is repeated when the provider says, but not after more than ten minutes', async () => {
    const busy = (seconds: number): Turn => ({ status: 429, headers: { 'retry-after': String(seconds) } });
    assert.deepEqual((await follow([busy(60), OLD, ended('success')])).statusTimes.slice(0, 2), [0, 60]);
    const { requests } = await follow([busy(3600), ended('success')]);
    assert.deepEqual(
      requests.slice(0, 2).map(({ method }) => method),
      ['GET', 'POST'],
    );
  });

  test('is repeated sooner in a sandbox', async () => {
    const { statusTimes } = await follow([{ status: 502 }, OLD, ended('success')], { timeScale: 0.01 });
    assert.deepEqual(statusTimes, [0, 0.05, 0.1]);
  });
});

describe('a look before the trigger that is refused in the words of the API ends the import before it is sent:', () => {
  const refusals: [status: number, body: object, code: string, detail: string][] = [
    [403, { detail: 'No read permission' }, 'forbidden', 'No read permission'],
    [403, { details: 'No read permission' }, 'forbidden', 'No read permission'],
    [401, { detail: 'The key is not known.' }, 'unauthorized', 'The key is not known.'],
    [401, { detail: [{ loc: ['header'], msg: 'No key' }] }, 'unauthorized', 'header: No key'],
  ];
  for (const [httpStatus, body, code, detail] of refusals) {
    test(`${httpStatus} ${JSON.stringify(body)}, at a second look`, async () => {
      const { outcome, world, requests } = await follow([{ status: 502 }, json(httpStatus, body), OLD]);
      assert.deepEqual(outcome, { word: 'rejected', reason: 'status_refused', code, detail, httpStatus, attempts: 0 });
      assert.deepEqual([requests.length, posts(requests), world.known.length, world.sends], [2, 0, 0, 0]);
    });
  }

  test('after a 429, too, and then the trigger was sent once', async () => {
    const triggers = [json(429, {}), ACCEPTED];
    const { outcome, requests } = await follow([OLD, json(403, { detail: 'No' })], { triggers });
    assert.partialDeepStrictEqual(outcome, { word: 'rejected', code: 'forbidden', httpStatus: 403, attempts: 1 });
    assert.equal(posts(requests), 1);
  });
});

describe('where the run before the trigger cannot be read, the trigger is sent, and', () => {
  const unreadable: Turn = { status: 503, headers: withoutClock };
  /** The trigger goes out 15 s after the start, at the third look. */
  const blind = [unreadable, unreadable, unreadable];
  const accepted = json(202, { dataset_id: UUID }, withoutClock);
  const cases: [name: string, statuses: Turn[], isOurs: boolean][] = [
    ['a run that started after it counts', [startedAt(16)], true],
    ['a run that started a minute before it does not', [startedAt(-45)], false],
    [
      "a run that started after it by the provider's clock counts, where that is behind",
      [startedAt(15 - 3599, -3600)],
      true,
    ],
    [
      "a run that started before it by the provider's clock does not, where that is ahead",
      [startedAt(3600, 3600)],
      false,
    ],
    [
      'no run counts, where the clock is not known',
      [json(200, sentRun('mine', 'success', START_MS + 16_000), withoutClock)],
      false,
    ],
    [
      'no run counts, where all answers come from a store',
      [stored(sentRun('mine', 'success', START_MS - 300_000))],
      false,
    ],
    ['no new run counts either, where all answers do', [stored(sentRun('mine', 'success', START_MS + 16_000))], false],
    [
      'no run counts, where the clock is decades off',
      [json(200, sentRun('mine', 'success', START_MS - 300_000), { date: 'Mon, 03 Jan 2000 00:00:00 GMT' })],
      false,
    ],
    [
      'an answer that was long on its way does not make a run count that started before it',
      [{ make: (world) => ({ status: 502, headers: { date: dateOf(world) } }) }, startedAt(5, -60)],
      false,
    ],
  ];
  for (const [name, statuses, isOurs] of cases) {
    test(name, async () => {
      const raw = { wait_timeout_minutes: '0.3' };
      const { outcome, requests } = await follow([...blind, ...statuses], { triggers: [accepted], raw });
      assert.equal(outcome.word, isOurs ? 'succeeded' : 'running');
      assert.equal(posts(requests), 1);
    });
  }

  const THEIRS = json(200, sentRun('theirs', 'success', START_MS - 90_000));
  const EARLY = json(200, sentRun('mine', 'success', START_MS + 11_000));
  const UNSTARTED = json(200, { id: 'mine', status: 'in_progress', steps: [] });
  const sights: [name: string, statuses: Turn[], outcome: object][] = [
    ['a run that started too early does not count after a look at none', [NO_RUN, EARLY], { word: 'running' }],
    ['a run that started too early does not count after a look at another', [THEIRS, EARLY], { word: 'running' }],
    ['a run counts that comes after a look at another', [THEIRS, startedAt(15)], { word: 'succeeded', runId: 'mine' }],
    ['a run counts that was seen before it started', [UNSTARTED, startedAt(16)], { word: 'succeeded', runId: 'mine' }],
  ];
  for (const [name, statuses, expected] of sights) {
    test(name, async () => {
      const { outcome } = await follow([...blind, ...statuses], { raw: { wait_timeout_minutes: '0.3' } });
      assert.partialDeepStrictEqual(outcome, expected);
    });
  }

  test("the provider's clock is learnt from the trigger's answer", async () => {
    const triggers: Turn[] = [{ make: (world) => json(202, { dataset_id: UUID }, { date: dateOf(world, 3600) }) }];
    const unclear = json(200, sentRun('mine', 'success', START_MS + 3_616_000), withoutClock);
    assert.equal((await follow([...blind, unclear], { triggers })).outcome.word, 'succeeded');
  });

  const slowAnswers: [name: string, seconds: number, startSeconds: number, isOurs: boolean][] = [
    ['a run that started while the answer was waited for counts', 30, 5, true],
    ['a run that started just after the trigger counts, where its answer took a minute', 59, 0, true],
    ['a run that started before the trigger does not count, where its answer was slow', 30, -3, false],
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
      let sentMs = 0;
      const answer: Turn = {
        make: (world) => {
          sentMs = world.clock.timeMs;
          skewSeconds += seconds;
          world.clock.timeMs += seconds * 1000;
          return json(202, { dataset_id: UUID }, { date: dateOf(world) });
        },
      };
      const run: Turn = { make: () => json(200, sentRun('mine', 'success', sentMs + startSeconds * 1000)) };
      const raw = { wait_timeout_minutes: '0.2' };
      const { outcome } = await follow([...blind, run], { triggers: [answer], raw });
      assert.equal(outcome.word, isOurs ? 'succeeded' : 'running');
    });
  }
});

describe('a run is not ours that began or ended before the trigger, whatever the look before it said:', () => {
  const week = START_MS - 604_800_000;
  const NGINX: Reply = { status: 404, headers: { 'content-type': 'text/html' }, body: '<html><h1>404 Not Found</h1>' };
  const run = (id: string, startMs: number, status = 'success') => json(200, sentRun(id, status, startMs));
  const raw = { wait_timeout_minutes: '0.5' };
  const cases: [name: string, statuses: Turn[], outcome: object][] = [
    [
      'pages said that there was none, and last week there was one',
      [NGINX, NGINX, NGINX, run('w', week)],
      { word: 'running', code: 'wait_timeout' },
    ],
    ['there was never one, and a minute ago there was', [NO_RUN, run('w', START_MS - 70_000)], { word: 'running' }],
    [
      'a replica shows another old one, then ours failed',
      [OLD, run('b', START_MS - 600_000), run('c', START_MS + 1000, 'failed')],
      { word: 'failed', runId: 'c' },
    ],
    [
      'a replica shows old ones in turn, then ours',
      [OLD, run('b', START_MS - 600_000), OLD, run('d', week), run('b', START_MS - 600_000), run('c', START_MS)],
      { word: 'succeeded', runId: 'c' },
    ],
    ['but not one that began 4 s before, by another clock', [OLD, run('b', START_MS - 4000)], { word: 'succeeded' }],
    [
      'also where all answers come from a store',
      [stored(sentRun('old', 'success', week)), stored(sentRun('b', 'success', START_MS - 600_000))],
      { word: 'running' },
    ],
  ];
  for (const [name, statuses, expected] of cases) {
    test(name, async () => {
      const { outcome, requests } = await follow(statuses, { raw });
      assert.partialDeepStrictEqual(outcome, expected);
      assert.ok(outcome.word !== 'running' || outcome.runId === undefined);
      assert.equal(posts(requests), 1);
    });
  }
});

test('the earlier run is known in capitals, too, also where it tells of no times', async () => {
  const old = json(200, { id: 'OLD', status: 'success', steps: [] });
  const { outcome } = await follow([old], { raw: { wait_timeout_minutes: '0.2' } });
  assert.deepEqual([outcome.word, outcome.runId], ['running', undefined]);
});

test('a run that proves older once the clock is known takes its id and its counts with it', async () => {
  const theirs = sentRun('theirs', 'in_progress', START_MS - 30_000);
  const statuses = [
    json(200, sentRun('old', 'success', START_MS - 90_000), withoutClock),
    json(200, theirs, withoutClock),
  ];
  const triggers = [json(202, { dataset_id: UUID }, withoutClock)];
  const { outcome, world } = await follow([...statuses, json(200, theirs)], {
    triggers,
    raw: { wait_timeout_minutes: '0.3' },
  });
  assert.deepEqual([outcome.word, outcome.runId, outcome.warningCount], ['running', undefined, undefined]);
  assert.deepEqual(
    world.known.slice(-2).map(([known, word]) => [known.runId, word]),
    [
      ['theirs', 'running'],
      [undefined, 'running'],
    ],
  );
});

test("a sandbox's clock that runs a hundred times as fast makes no run too old", async () => {
  const later = (body: object): Turn => ({
    make: (world) => json(200, body, { date: dateOf(world, ((world.clock.timeMs - START_MS) / 1000) * 99) }),
  });
  const old = later(sentRun('old', 'success', START_MS - 90_000));
  const statuses = [...Array<Turn>(13).fill(old), later(sentRun('mine', 'success', START_MS))];
  const { outcome } = await follow(statuses, { timeScale: 0.01 });
  assert.partialDeepStrictEqual(outcome, { word: 'succeeded', runId: 'mine' });
});

describe('where the trigger is sent again, the run before', () => {
  const theirs = json(200, sentRun('theirs', 'success', START_MS + 10_000));

  test('is read again after a refusal: another import may have been in the way', async () => {
    const triggers = [json(429, {}), ACCEPTED];
    const ours = json(200, sentRun('mine', 'success', START_MS + 90_000));
    const { outcome, requests, statusTimes } = await follow([OLD, theirs, theirs, ours], { triggers });
    assert.partialDeepStrictEqual(outcome, { word: 'succeeded', runId: 'mine', attempts: 2 });
    assert.deepEqual(
      requests.map(({ method }) => method),
      ['GET', 'POST', 'GET', 'POST', 'GET', 'GET'],
    );
    assert.deepEqual(statusTimes, [0, 90, 95, 100]);
  });

  test('counts from the last send: a run of the time between the two is not ours', async () => {
    const triggers = [json(429, {}), ACCEPTED];
    const between = json(200, sentRun('between', 'success', START_MS + 20_000));
    const { outcome } = await follow([OLD, OLD, between], { triggers, raw: { wait_timeout_minutes: '0.2' } });
    assert.partialDeepStrictEqual(outcome, { word: 'running', code: 'wait_timeout', attempts: 2 });
  });

  test('is not read again where it reached nobody', async () => {
    const methods: string[] = [];
    await using server = await serveTls('good', (socket) => {
      socket.once('data', (bytes: Buffer) => {
        const method = bytes.toString().split(' ')[0] ?? '';
        methods.push(method);
        const status = methods.length === 1 ? 404 : 202;
        const run = methods.length === 1 ? { details: 'No runs.' } : sentRun('mine', 'success');
        const body = JSON.stringify(method === 'POST' ? { dataset_id: UUID } : run);
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
