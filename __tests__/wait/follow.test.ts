import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { failed } from '../../src/outcome/outcome.ts';
import {
  ACCEPTED,
  ended,
  follow,
  going,
  KNOWN,
  NO_RUN,
  OLD,
  runAt,
  STATUS_LINE,
  TRIGGER_LINE,
} from '../support/follow.ts';
import { OTHER_UUID, UUID } from '../support/inputs.ts';
import { json } from '../support/local-server.ts';
import { START_MS, sentEntry, sentRun } from '../support/runs.ts';
import { play, type Turn } from '../support/story.ts';

test('a run is followed to its end, and told as it goes on; the run before is not', async () => {
  const one = sentEntry('Will import 3 features.');
  const two = sentEntry('One is odd.', 'warning');
  const statuses = [OLD, OLD, going(), going(one), going(one), ended('success', one, two)];
  const { outcome, world, requests, methods, statusTimes } = await follow(statuses);
  assert.partialDeepStrictEqual(outcome, {
    ...KNOWN,
    word: 'succeeded',
    runId: 'mine',
    run: { id: 'mine', state: 'succeeded' },
  });
  assert.deepEqual(world.lines, [
    STATUS_LINE,
    '200 OK in N ms',
    TRIGGER_LINE,
    '202 Accepted in N ms',
    'Following run mine.',
    'Stage import started.',
    'import: info: Will import 3 features.',
    'Stage import: success after 60 s.',
  ]);
  assert.deepEqual(world.debugLines, Array.from({ length: 5 }, () => [STATUS_LINE, '200 OK in N ms']).flat());
  assert.deepEqual(world.warnings, ['import: One is odd.']);
  assert.deepEqual(world.known, [
    [{ attempts: 1 }, 'unknown'],
    [{ ...KNOWN, word: 'accepted' }, 'running'],
    [{ ...KNOWN, runId: 'mine' }, 'running'],
  ]);
  assert.equal(methods, 'GET POST GET GET GET GET GET');
  assert.deepEqual(statusTimes, [0, 5, 10, 15, 20, 25]);
  assert.equal(requests[0]?.headers['x-api-key'], 'woosmap-private-key');
  assert.equal(world.sends, 1);
});

test('a run is read although its log is longer than any answer to a trigger may be', async () => {
  const entries = Array.from({ length: 5000 }, (_, index) => sentEntry(`${index} ${'x'.repeat(300)}`));
  const { outcome, world } = await follow([OLD, ended('success', ...entries)]);
  assert.equal(outcome.word, 'succeeded');
  assert.equal(world.lines.filter((line) => line.startsWith('import: info: ')).length, 5000);
});

describe('nothing is followed', () => {
  test('where the trigger is refused', async () => {
    const { outcome, methods } = await follow([OLD], { triggers: [json(403, { detail: 'No.' })] });
    assert.deepEqual(outcome, { ...failed('rejected', 'forbidden', 'No.'), attempts: 1, httpStatus: 403 });
    assert.equal(methods, 'GET POST');
  });

  test('and nothing is read before, where `wait` is false', async () => {
    const { outcome, requests } = await play({ triggers: [ACCEPTED] });
    assert.deepEqual(outcome, { ...KNOWN, word: 'accepted' });
    assert.equal(requests.length, 1);
  });
});

describe('a hook beside a dataset', () => {
  const raw = { reimport_key: OTHER_UUID };

  test('is followed with the key of the dataset', async () => {
    const { outcome, world, requests } = await follow([OLD, ended('success')], { raw });
    assert.equal(outcome.word, 'succeeded');
    assert.deepEqual(
      requests.map(({ path }) => path),
      [`/datasets/${UUID}/status`, `/datasets/hooks/reimport/${OTHER_UUID}`, `/datasets/${UUID}/status`],
    );
    assert.deepEqual(
      requests.map(({ headers }) => headers['x-api-key']),
      ['woosmap-private-key', undefined, 'woosmap-private-key'],
    );
    assert.deepEqual(world.warnings, []);
  });

  test('is the same dataset in other letters, so that the run before is known', async () => {
    const before = runAt(-90, 'old', 'success', sentEntry('Imported 9 features.'));
    const id = OTHER_UUID.toUpperCase();
    const triggers = [json(202, { dataset_id: id })];
    const inputs = { ...raw, dataset_id: OTHER_UUID };
    const { outcome } = await follow([before, ended('success')], { raw: inputs, triggers });
    assert.partialDeepStrictEqual(outcome, { datasetId: id, previousFeatureCount: 9 });
  });

  test('of another dataset is told, and that one is followed', async () => {
    const triggers = [json(202, { dataset_id: OTHER_UUID })];
    const late = json(200, sentRun('mine', 'success', START_MS + 1000), { date: 'Thu, 15 Jan 2026 12:00:05 GMT' });
    const early = json(200, sentRun('theirs', 'success', START_MS - 5000), { date: 'Thu, 15 Jan 2026 12:00:05 GMT' });
    const { outcome, world, requests } = await follow([NO_RUN, early, late], { raw, triggers });
    assert.partialDeepStrictEqual(outcome, { word: 'succeeded', runId: 'mine', datasetId: OTHER_UUID });
    assert.equal(requests.at(-1)?.path, `/datasets/${OTHER_UUID}/status`);
    assert.deepEqual(world.warnings, [
      `Woosmap accepted the import of dataset ${OTHER_UUID}, but \`dataset_id\` is ${UUID}.`,
    ]);
  });
});

describe('a poll that fails is not the run:', () => {
  // The tests of the reading have what else says nothing.
  const cut: Turn = (socket) => void socket.end('HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{');
  const redirect: Turn = { status: 302, headers: { location: 'https://evil.example' } };
  const cases: [name: string, poll: Turn, why: string, thenSeconds: number][] = [
    ['a cut', cut, 'HOST closed the connection in the middle of its answer (200). Looking again in 10 s.', 20],
    ['a redirect', redirect, 'status 302. Looking again in 10 s.', 20],
    [
      'one that asks to come back after more than ten minutes is asked again then',
      { status: 503, headers: { 'retry-after': '7, 86400' } },
      'status 503. Looking again in 10 min.',
      610,
    ],
  ];
  for (const [name, poll, why, thenSeconds] of cases) {
    test(name, async () => {
      const { outcome, world, statusTimes } = await follow([OLD, going(), poll, ended('success')]);
      assert.equal(outcome.word, 'succeeded');
      assert.ok(world.lines.includes(`The status could not be read: ${why}`), world.lines.join('\n'));
      assert.deepEqual(statusTimes, [0, 5, 10, thenSeconds]);
    });
  }
});

describe('polls keep their distance', () => {
  const after = (seconds: number): Turn => ({
    make({ clock }) {
      clock.timeMs += seconds * 1000;
      return ACCEPTED;
    },
  });
  const busy = json(429, {}, { 'retry-after': '2' });
  const cases: [name: string, story: Parameters<typeof follow>[1], times: number[], pauses: number[]][] = [
    ['by chance a little more, so that parallel jobs spread out', { random: 0.5 }, [0, 5.25, 10.5], [5250, 5250]],
    ['also from the one before the trigger', { triggers: [busy, ACCEPTED] }, [0, 5, 10], [2000, 3000, 5000]],
    ['and need no pause where the trigger took longer', { triggers: [after(20)] }, [0, 20, 25], [5000]],
    ['and the last is at the limit, from the trigger on', { triggers: [after(7)], minutes: '0.1' }, [0, 13], [6000]],
    ['and are nearer in a sandbox', { timeScale: 0.01 }, [0, 0.05, 0.1], [50, 50]],
  ];
  for (const [name, story, times, pauses] of cases) {
    test(name, async () => {
      const { world, statusTimes } = await follow([OLD, OLD, ended('success')], story);
      assert.deepEqual([statusTimes, world.clock.pauses], [times, pauses]);
    });
  }
});
