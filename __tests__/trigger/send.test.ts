import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { runImport } from '../../src/import/import.ts';
import { failed } from '../../src/outcome/outcome.ts';
import { BLOOMREACH, OTHER_UUID, type RawInputs, readValid, UUID, WOOSMAP } from '../support/inputs.ts';
import { json, type Reply, serveHttp } from '../support/local-server.ts';
import { ACCEPTED } from '../support/published.ts';
import { play, type Story } from '../support/story.ts';
import { Recorder } from '../support/world.ts';

const ADDRESS = `POST http://HOST/datasets/${UUID}/import`;
const CUT: Reply = (socket) => void socket.end('HTTP/1.1 202 Accepted\r\nContent-Length: 99\r\n\r\n{');
const CLOSED = 'HOST closed the connection in the middle of its answer (202).';

function slow(retryAfter?: string): Reply {
  return json(429, { detail: 'Slow down.' }, retryAfter === undefined ? {} : { 'retry-after': retryAfter });
}

describe('a trigger ends as', () => {
  const accepted = { word: 'accepted', attempts: 2, httpStatus: 202, datasetId: UUID };
  const rateLimited = { ...failed('rejected', 'rate_limited', 'Slow down.'), httpStatus: 429 };
  const unknown = { word: 'unknown', reason: 'lost', attempts: 1 };
  const longPause = 'The answer asks to wait 3600 s (60 min), but the action waits at most 600 s.';
  const cases: [name: string, story: Story, outcome: object, pauses: number[]][] = [
    [
      'unknown after a cut answer, at once',
      { triggers: [CUT, ACCEPTED] },
      { ...unknown, code: 'network_error', detail: CLOSED, httpStatus: 202 },
      [],
    ],
    [
      'unknown where a later one is lost',
      { triggers: [slow('1'), CUT, ACCEPTED] },
      { ...unknown, attempts: 2, code: 'network_error', detail: CLOSED, httpStatus: 202 },
      [1000],
    ],
    ['accepted after the pause that it was asked for', { triggers: [slow('7'), ACCEPTED] }, accepted, [7000]],
    [
      'unknown after a 503 that says when, at once',
      { triggers: [{ status: 503, body: 'Down', headers: { 'retry-after': '7' } }, ACCEPTED] },
      { ...unknown, code: 'provider_error', detail: 'Down. The answer asks to come back in 7 s.', httpStatus: 503 },
      [],
    ],
    [
      'accepted after the documented windows, which are shorter in a sandbox',
      { triggers: [slow(), slow('soon'), ACCEPTED], timeScale: 0.01 },
      { ...accepted, attempts: 3 },
      [900, 900],
    ],
    [
      'accepted at Bloomreach after a pause by chance',
      { raw: BLOOMREACH, triggers: [{ status: 429 }, json(200, { success: true })], random: 0.5 },
      { word: 'accepted', attempts: 2, httpStatus: 200, importId: 'import-1' },
      [2500],
    ],
    [
      'rejected after as many as it may',
      { triggers: [slow('1')], raw: { max_attempts: '2' } },
      { ...rateLimited, attempts: 2 },
      [1000],
    ],
    [
      'rejected where it would have to wait for long',
      { triggers: [slow('3600'), ACCEPTED] },
      { ...rateLimited, reason: 'later', attempts: 1, retryAfterMs: 3_600_000, detail: `Slow down. ${longPause}` },
      [],
    ],
  ];
  for (const [name, story, outcome, pauses] of cases) {
    test(name, async () => {
      const end = await play(story);
      assert.deepEqual(end.outcome, outcome);
      assert.deepEqual(end.world.clock.pauses, pauses);
      assert.equal(end.requests.length, end.outcome.attempts);
    });
  }
});

describe('of a dataset that was scheduled', () => {
  const hook = { reimport_key: OTHER_UUID };
  const warning = `Woosmap accepted the import of dataset ${OTHER_UUID}, but \`dataset_id\` is ${UUID}.`;
  const cases: [name: string, raw: RawInputs, datasetId: string, warnings: string[]][] = [
    ['nothing is said where it is the one of the inputs', {}, UUID.toUpperCase(), []],
    ['it is said where it is another one than is given beside the hook', hook, OTHER_UUID, [warning]],
    ['it is said without a key, too', { ...hook, private_key: '' }, OTHER_UUID, [warning]],
    ['nothing is said where the inputs name none', { ...hook, dataset_id: '', private_key: '' }, UUID, []],
  ];
  for (const [name, raw, datasetId, warnings] of cases) {
    test(name, async () => {
      const { outcome, world } = await play({ raw, triggers: [json(202, { dataset_id: datasetId })] });
      assert.partialDeepStrictEqual(outcome, { word: 'accepted', datasetId });
      assert.deepEqual(world.warnings, warnings);
    });
  }
});

test('a trigger that is sent again tells each request, answer and pause, and what holds at each moment', async () => {
  const { world } = await play({ triggers: [slow('7'), slow('9'), ACCEPTED] });
  assert.deepEqual(world.lines, [
    ADDRESS,
    '429 Too Many Requests in N ms',
    'Waiting 7 s before attempt 2 of 3: rate limit',
    ADDRESS,
    '429 Too Many Requests in N ms',
    'Waiting 9 s before attempt 3 of 3: rate limit',
    ADDRESS,
    '202 Accepted in N ms',
  ]);
  const refused = { httpStatus: 429 };
  assert.deepEqual(world.known, [
    [{ attempts: 1 }, 'unknown'],
    [{ attempts: 1, ...refused }, 'rejected'],
    [{ attempts: 2, ...refused }, 'unknown'],
    [{ attempts: 2, ...refused }, 'rejected'],
    [{ attempts: 3, ...refused }, 'unknown'],
  ]);
  assert.equal(world.sends, 3);
});

test('a 429 is remembered although nobody is reached after it, twice: a cancel ends as rejected', async () => {
  const world = new Recorder();
  await using server = await serveHttp(() => slow('1'));
  world.clock.onPauses((count) => {
    // From the first pause on, nobody listens there any more.
    if (count === 1) void server[Symbol.asyncDispose]();
    if (count === 3) world.cancel();
  });
  const outcome = await runImport(readValid({ ...WOOSMAP, max_attempts: '9', base_url: server.url }), world);
  assert.partialDeepStrictEqual(outcome, { word: 'rejected', code: 'cancelled', attempts: 3 });
  assert.equal(server.requests.length, 1);
});

test('a trigger whose deadline passes may be running', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const raw = { timeout_seconds: '90' };
  const { outcome } = await play({ raw, triggers: [() => t.mock.timers.tick(90_000), ACCEPTED] });
  assert.deepEqual(outcome, {
    word: 'unknown',
    reason: 'lost',
    code: 'timeout',
    detail: 'HOST gave no complete answer within 90 s.',
    attempts: 1,
  });
});

test('a dry run shows the request, here one without a body, and sends nothing', async () => {
  const { outcome, world, requests } = await play({ raw: { ...BLOOMREACH, dry_run: 'true' } });
  assert.deepEqual(outcome, { word: 'dry_run', attempts: 0 });
  assert.deepEqual(world.lines, [
    'Dry run. This would be sent: POST http://HOST/data/v1/projects/project-1/imports/import-1/start',
    'Headers: accept, user-agent, authorization, content-length',
    'Body: none',
  ]);
  assert.deepEqual([requests.length, world.known.length], [0, 0]);
});
