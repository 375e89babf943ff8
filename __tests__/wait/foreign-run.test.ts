import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ACCEPTED, follow, NO_RUN } from '../support/follow.ts';
import { json, type Reply } from '../support/local-server.ts';
import { START_MS, sentEntry, sentRun } from '../support/runs.ts';
import type { Turn } from '../support/story.ts';

const run = (id: string, status: string, startSeconds = -60, ...entries: object[]): Reply =>
  json(200, sentRun(id, status, START_MS + startSeconds * 1000, entries));
const theirs = run('theirs', 'in_progress', -60, sentEntry('Removed 5 features.'));
const ended = (status: string) => run('theirs', status);
/** A run that begins right after the trigger, whenever that was. */
const ours: Turn = { make: ({ clock }) => json(200, sentRun('mine', 'success', clock.timeMs)) };
const SLOW = json(429, { details: 'Slow down.' }, { 'retry-after': '20' });
const posts = (requests: readonly { method: string }[]) => requests.map(({ method }) => method).join(' ');

describe('a run that is in progress before the trigger is let end first:', () => {
  const cases: [name: string, statuses: Turn[], before: number][] = [
    ['one that ends in success', [theirs, theirs, ended('success'), ours], 3],
    ['one that fails', [theirs, ended('failed'), ours], 2],
    ['one that ends with an unknown word', [theirs, ended('cancelled'), ours], 2],
    ['one whose status cannot be read for a while', [theirs, { status: 502 }, NO_RUN, ended('success'), ours], 4],
    ['one that another follows', [theirs, run('other', 'in_progress'), run('other', 'success'), ours], 3],
    ['one without a word of it that is documented', [run('theirs', 'queued'), ended('success'), ours], 2],
  ];
  for (const [name, statuses, before] of cases) {
    test(name, async () => {
      const { outcome, requests, world } = await follow(statuses);
      assert.partialDeepStrictEqual(outcome, { word: 'succeeded', runId: 'mine', attempts: 1 });
      assert.equal(posts(requests.slice(0, before + 1)), `${'GET '.repeat(before)}POST`);
      assert.ok(world.lines.some((line) => /^Another import is in progress at Woosmap: run theirs\./.test(line)));
      assert.ok(world.lines.some((line) => /^Run (theirs|other) has ended: \w+\.$/.test(line)));
    });
  }

  test('and what it ended with is the run before: it is not taken for ours', async () => {
    const { outcome } = await follow([theirs, ended('success'), ended('success')], {
      raw: { wait_timeout_minutes: '0.5' },
    });
    assert.partialDeepStrictEqual(outcome, { word: 'running', code: 'wait_timeout' });
  });

  test('the log is not silent for longer than a minute', async () => {
    const { world } = await follow([...Array.from({ length: 60 }, () => theirs), ended('success'), ours]);
    const times = world.lineTimesMs.map((ms) => (ms - START_MS) / 1000);
    for (const [index, time] of times.entries()) assert.ok(time - (times[index - 1] ?? 0) <= 60, `${times}`);
    assert.ok(world.lines.some((line) => /for the end of run theirs, st\w+ import: Removed 5 features\.$/.test(line)));
  });

  test('a wait of its own is as long all the same', async () => {
    const minutes = (count: number) => Array.from({ length: count * 12 }, () => theirs);
    const mine: Turn = { make: () => run('mine', 'in_progress', 60 * 60) };
    const { outcome, world } = await follow([...minutes(0.9), ended('success'), mine], {
      raw: { wait_timeout_minutes: '1' },
    });
    assert.partialDeepStrictEqual(outcome, { word: 'running', code: 'wait_timeout', runId: 'mine' });
    assert.ok(world.clock.timeMs - START_MS >= 110_000);
  });
});

describe('nothing is sent into a run that does not end:', () => {
  const still = 'Run ID of the same dataset was still in progress at Woosmap after 30 s';
  const before = 'Run theirs of the same dataset was last seen in progress at Woosmap before the wait, stage import';
  const own = json(403, { detail: 'No.' });
  const page = { status: 403, body: '<html><body>Blocked</body></html>' };
  const cases: [name: string, statuses: Turn[], end: object, detail: string, atLimit?: false][] = [
    ['one that goes on', [theirs], {}, still.replace('ID', 'theirs')],
    ['one whose status can no longer be read', [theirs, { status: 503 }], {}, before],
    [
      'one whose key is refused meanwhile, three times in a row',
      [theirs, own],
      { word: 'rejected', code: 'forbidden', httpStatus: 403 },
      before,
      false,
    ],
    [
      'one that a gateway refuses to show, three times in a row',
      [theirs, page],
      { word: 'not_sent', code: 'forbidden' },
      before,
      false,
    ],
    [
      'one that is gone, three times in a row',
      [theirs, json(404, { details: 'No runs.' })],
      { word: 'not_sent', code: 'not_found' },
      before,
      false,
    ],
    ['one that is refused twice and seen again', [theirs, own, own, theirs], {}, still.replace('ID', 'theirs')],
    [
      'several, one after the other, with one limit',
      [theirs, run('b', 'in_progress'), run('c', 'in_progress')],
      {},
      still.replace('ID', 'c'),
    ],
  ];
  for (const [name, statuses, end, detail, atLimit] of cases) {
    test(name, async () => {
      const raw = { wait_timeout_minutes: atLimit === false ? '5' : '0.5' };
      const { outcome, requests, world } = await follow(statuses, { raw });
      assert.partialDeepStrictEqual(outcome, { word: 'not_sent', code: 'already_running', attempts: 0, ...end });
      assert.equal(outcome.runId, undefined, 'it is not ours');
      assert.ok('detail' in outcome && outcome.detail.startsWith(detail), JSON.stringify(outcome));
      assert.ok(requests.every(({ method }) => method === 'GET'));
      const tookMs = world.clock.timeMs - START_MS;
      assert.ok(tookMs <= 41_000 && (tookMs >= 30_000 || atLimit === false), `${tookMs} ms`);
    });
  }

  test('two of them share one limit, also with a 429 between', async () => {
    const busy: Turn = { status: 429, headers: { 'retry-after': '1' }, body: '' };
    const statuses = [theirs, theirs, theirs, theirs, ended('success'), run('b', 'in_progress')];
    const { outcome, requests, world } = await follow(statuses, {
      triggers: [busy],
      raw: { wait_timeout_minutes: '0.5' },
    });
    assert.partialDeepStrictEqual(outcome, { word: 'not_sent', code: 'already_running', attempts: 1 });
    assert.equal(requests.filter(({ method }) => method === 'POST').length, 1);
    assert.ok(world.clock.timeMs - START_MS <= 45_000, `${world.clock.timeMs - START_MS} ms`);
  });

  test('a stop while it is waited for says that nothing was sent', async () => {
    const { outcome, requests } = await follow([theirs], {
      arrange: (world) => world.clock.onPauses((count) => count === 3 && world.cancel()),
    });
    assert.partialDeepStrictEqual(outcome, { word: 'not_sent', code: 'cancelled', attempts: 0 });
    assert.ok(requests.every(({ method }) => method === 'GET'));
  });
});

describe('a 429 that another run explains', () => {
  const old = run('old', 'success', -90);
  test('is waited out, and then that run', async () => {
    const statuses = [old, theirs, theirs, ended('success'), ended('success'), ours];
    const { outcome, requests } = await follow(statuses, { triggers: [SLOW, ACCEPTED] });
    assert.partialDeepStrictEqual(outcome, { word: 'succeeded', runId: 'mine', attempts: 2 });
    assert.match(posts(requests), /^GET POST GET GET GET (GET )?POST GET/);
  });

  test('ends as already running at the limit, with what was sent', async () => {
    const { outcome, requests } = await follow([old, theirs], {
      triggers: [SLOW, ACCEPTED],
      raw: { wait_timeout_minutes: '0.5' },
    });
    assert.partialDeepStrictEqual(outcome, { word: 'not_sent', code: 'already_running', attempts: 1, httpStatus: 429 });
    assert.equal(requests.filter(({ method }) => method === 'POST').length, 1);
  });
});

describe('the features of the run and of the one before are counted', () => {
  const count = (text: string, id = 'mine'): Turn => ({
    make: ({ clock }) => json(200, sentRun(id, 'success', clock.timeMs, [sentEntry(text)])),
  });
  const before = run('old', 'success', -90, sentEntry('Imported 34,867 features.'));

  test('where they say so', async () => {
    const { outcome, world } = await follow([before, count('Successfully imported 34855 features.')]);
    assert.partialDeepStrictEqual(outcome, { featureCount: 34_855, previousFeatureCount: 34_867, warningCount: 0 });
    assert.deepEqual(world.warnings, []);
  });

  test('with a warning where more than half are gone', async () => {
    const { outcome, world } = await follow([before, count('Imported 17 433 features.')]);
    assert.equal(outcome.word, 'succeeded');
    assert.deepEqual(world.warnings, [
      'More than half of the features are gone: 17,433 now, 34,867 before. Check the published file.',
    ]);
  });

  test('and without one where the run failed: what it left is another question', async () => {
    const failed: Turn = {
      make: ({ clock }) => json(200, sentRun('mine', 'failed', clock.timeMs, [sentEntry('Imported 1 feature.')])),
    };
    const { outcome, world } = await follow([before, failed]);
    assert.partialDeepStrictEqual(outcome, { word: 'failed', featureCount: 1, previousFeatureCount: 34_867 });
    assert.deepEqual(world.warnings, []);
  });

  test('with a warning before all others of the end where the run imported nothing', async () => {
    const empty = [sentEntry('Imported 0 features.'), sentEntry('No rows', 'error')];
    const nothing: Turn = { make: ({ clock }) => json(200, sentRun('mine', 'success', clock.timeMs, empty)) };
    const words = 'The run imported no features';
    for (const [first, there] of [
      [NO_RUN, ''],
      [before, '; there were 34,867 before'],
    ] as const) {
      const { world } = await follow([first, nothing]);
      assert.deepEqual(world.warnings, [`${words}${there}. Check the published file.`, 'import: No rows']);
    }
  });

  test('the run before stays known where a later look fails', async () => {
    const failing = Array<Turn>(3).fill({ status: 502 });
    const { outcome } = await follow([before, ...failing, count('Imported 13 features.')], {
      triggers: [json(429, {}), ACCEPTED],
    });
    assert.partialDeepStrictEqual(outcome, { word: 'succeeded', previousFeatureCount: 34_867 });
  });
});
