import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ACCEPTED, follow, NO_RUN, OLD, OURS, runAt } from '../support/follow.ts';
import { json } from '../support/local-server.ts';
import { START_MS, sentEntry, sentRun } from '../support/runs.ts';
import type { Story, Turn } from '../support/story.ts';

const goesOn = (id: string) => runAt(-60, id, 'in_progress');
const theirs = runAt(-60, 'theirs', 'in_progress', sentEntry('Removed 5 features.'));
const ended = (status: string) => runAt(-60, 'theirs', status);
const SLOW = json(429, {}, { 'retry-after': '1' });

describe('a run that is in progress before the trigger is let end first:', () => {
  const cases: [name: string, statuses: Turn[], before: number][] = [
    ['one that ends in success', [theirs, theirs, ended('success'), OURS], 3],
    ['one that fails', [theirs, ended('failed'), OURS], 2],
    ['one that ends with an unknown word', [theirs, ended('cancelled'), OURS], 2],
    ['one whose status cannot be read for a while', [theirs, { status: 502 }, NO_RUN, ended('success'), OURS], 4],
    ['one that another follows', [theirs, goesOn('other'), runAt(-60, 'other'), OURS], 3],
    ['one without a word of it that is documented', [runAt(-60, 'theirs', 'queued'), ended('success'), OURS], 2],
  ];
  for (const [name, statuses, before] of cases) {
    test(name, async () => {
      const { outcome, methods, world } = await follow(statuses);
      assert.partialDeepStrictEqual(outcome, { word: 'succeeded', runId: 'mine', attempts: 1 });
      assert.ok(methods.startsWith(`${'GET '.repeat(before)}POST`), methods);
      assert.ok(world.lines.some((line) => /^Another import is in progress at Woosmap: run theirs\./.test(line)));
      assert.ok(world.lines.some((line) => /^Run (theirs|other) has ended: \w+\.$/.test(line)));
    });
  }

  test('and what it ended with is the run before: it is not taken for ours', async () => {
    const { outcome } = await follow([theirs, ended('success')], { minutes: '0.5' });
    assert.partialDeepStrictEqual(outcome, { word: 'running', code: 'wait_timeout' });
  });

  test('the log is not silent for longer than a minute', async () => {
    const { world } = await follow([...Array<Turn>(60).fill(theirs), ended('success'), OURS]);
    const times = world.lineTimesMs.map((ms) => (ms - START_MS) / 1000);
    for (const [index, time] of times.entries()) assert.ok(time - (times[index - 1] ?? 0) <= 60, `${times}`);
    assert.ok(world.lines.some((line) => /for the end of run theirs, st\w+ import: Removed 5 features\.$/.test(line)));
  });

  test('a wait of its own is as long all the same', async () => {
    const statuses = [...Array<Turn>(11).fill(theirs), ended('success'), runAt(3600, 'mine', 'in_progress')];
    const { outcome, world } = await follow(statuses, { minutes: '1' });
    assert.partialDeepStrictEqual(outcome, { word: 'running', code: 'wait_timeout', runId: 'mine' });
    assert.ok(world.clock.timeMs - START_MS >= 110_000);
  });
});

describe('nothing is sent into a run that does not end:', () => {
  const still = (id: string) => `Run ${id} of the same dataset was still in progress at Woosmap after 30 s`;
  const before = 'Run theirs of the same dataset was last seen in progress at Woosmap before the wait, stage import';
  const own = json(403, { detail: 'No.' });
  const page: Turn = { status: 403, body: '<html><body>Blocked</body></html>' };
  const gone = json(404, { details: 'No runs.' });
  const forbidden = { word: 'rejected', code: 'forbidden', httpStatus: 403 };
  /** Without an end of its own it reached the limit, of 30 s. */
  const cases: [name: string, statuses: Turn[], detail: string, end?: object][] = [
    ['one that goes on', [theirs], still('theirs')],
    ['one whose status can no longer be read', [theirs, { status: 503 }], before],
    ['one that was seen once more', [theirs, theirs, { status: 503 }], before.replace('before the wait', 'after 5 s')],
    ['one whose key is refused meanwhile, three times in a row', [theirs, own], before, forbidden],
    ['one that a gateway refuses to show, three times in a row', [theirs, page], before, { code: 'forbidden' }],
    ['one that is gone, three times in a row', [theirs, gone], before, { code: 'not_found' }],
    ['one that is refused twice and seen again', [theirs, own, own, theirs], still('theirs')],
    ['several, one after the other, with one limit', [theirs, goesOn('b'), goesOn('c')], still('c')],
  ];
  for (const [name, statuses, detail, end] of cases) {
    test(name, async () => {
      const { outcome, posts, world } = await follow(statuses, { minutes: end === undefined ? '0.5' : '5' });
      assert.partialDeepStrictEqual(outcome, { word: 'not_sent', code: 'already_running', attempts: 0, ...end });
      assert.equal(outcome.runId, undefined, 'it is not ours');
      assert.ok('detail' in outcome && outcome.detail.startsWith(detail), JSON.stringify(outcome));
      assert.equal(posts, 0);
      const tookMs = world.clock.timeMs - START_MS;
      assert.ok(tookMs <= 41_000 && (tookMs >= 30_000 || end !== undefined), `${tookMs} ms`);
    });
  }

  test('two of them share one limit, also with a 429 between', async () => {
    const statuses = [theirs, theirs, theirs, theirs, ended('success'), goesOn('b')];
    const { outcome, posts, world } = await follow(statuses, { triggers: [SLOW], minutes: '0.5' });
    assert.partialDeepStrictEqual(outcome, { word: 'not_sent', code: 'already_running', attempts: 1, httpStatus: 429 });
    assert.equal(posts, 1);
    assert.ok(world.clock.timeMs - START_MS <= 45_000, `${world.clock.timeMs - START_MS} ms`);
  });

  test('a stop while it is waited for says that nothing was sent', async () => {
    const arrange: Story['arrange'] = ({ clock, cancel }) => clock.onPauses((count) => count === 3 && cancel());
    const { outcome, posts } = await follow([theirs], { arrange });
    assert.partialDeepStrictEqual(outcome, { word: 'not_sent', code: 'cancelled', attempts: 0 });
    assert.equal(posts, 0);
  });
});

test('a 429 that another run explains is waited out, and then that run', async () => {
  const statuses = [OLD, theirs, theirs, ended('success'), ended('success'), OURS];
  const { outcome, methods } = await follow(statuses, { triggers: [SLOW, ACCEPTED] });
  assert.partialDeepStrictEqual(outcome, { word: 'succeeded', runId: 'mine', attempts: 2 });
  assert.match(methods, /^GET POST GET GET GET (GET )?POST GET/);
});

describe('the features of the run and of the one before are counted', () => {
  const mine = (status: string, ...entries: object[]): Turn => ({
    make: ({ clock }) => json(200, sentRun('mine', status, clock.timeMs, entries)),
  });
  const before = runAt(-90, 'old', 'success', sentEntry('Imported 34,867 features.'));

  test('where they say so, without a warning where less than half are gone', async () => {
    const { outcome, world } = await follow([before, mine('success', sentEntry('Imported 34855 features.'))]);
    assert.partialDeepStrictEqual(outcome, { featureCount: 34_855, previousFeatureCount: 34_867, warningCount: 0 });
    assert.deepEqual(world.warnings, []);
  });

  test('without a warning where the run failed: what it left is another question', async () => {
    const { outcome, world } = await follow([before, mine('failed', sentEntry('Imported 1 feature.'))]);
    assert.partialDeepStrictEqual(outcome, { word: 'failed', featureCount: 1, previousFeatureCount: 34_867 });
    assert.deepEqual(world.warnings, []);
  });

  test('with a warning before all others of the end where the run imported nothing', async () => {
    const empty = [sentEntry('Imported 0 features.'), sentEntry('No rows', 'error')];
    const { world } = await follow([before, mine('success', ...empty)]);
    const warning = 'The run imported no features; there were 34,867 before. Check the published file.';
    assert.deepEqual(world.warnings, [warning, 'import: No rows']);
  });

  test('the run before stays known where a later look fails', async () => {
    const failing = Array<Turn>(3).fill({ status: 502 });
    const { outcome } = await follow([before, ...failing, mine('success', sentEntry('Imported 13 features.'))], {
      triggers: [json(429, {}), ACCEPTED],
    });
    assert.partialDeepStrictEqual(outcome, { word: 'succeeded', previousFeatureCount: 34_867 });
  });
});
