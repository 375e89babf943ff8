import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { failed } from '../../src/outcome/outcome.ts';
import { ACCEPTED, ended, follow, going, KNOWN, NO_RUN, OLD, STATUS_LINE, TRIGGER_LINE } from '../support/follow.ts';
import { OTHER_UUID, UUID } from '../support/inputs.ts';
import { json } from '../support/local-server.ts';
import { START_MS, sentEntry, sentRun } from '../support/runs.ts';
import { play } from '../support/story.ts';

test('a run is followed to its end, and told as it goes on; the run before is not', async () => {
  const one = sentEntry('Will import 3 features.');
  const two = sentEntry('One is odd.', 'warning');
  const { outcome, world, requests, statusTimes } = await follow([
    OLD,
    OLD,
    going(),
    going(one),
    going(one),
    ended('success', one, two),
  ]);
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
  assert.deepEqual(
    requests.map(({ method }) => method),
    ['GET', 'POST', 'GET', 'GET', 'GET', 'GET', 'GET'],
  );
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
    const { outcome, requests } = await follow([OLD], { triggers: [json(403, { detail: 'No.' })] });
    assert.deepEqual(outcome, { ...failed('rejected', 'forbidden', 'No.'), attempts: 1, httpStatus: 403 });
    assert.deepEqual(
      requests.map(({ method }) => method),
      ['GET', 'POST'],
    );
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
    const before = json(200, sentRun('old', 'success', START_MS - 90_000, [sentEntry('Imported 9 features.')]));
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
