import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Run, RunEntry, Stage } from '../../src/outcome/provider-run.ts';
import { createNarrator } from '../../src/wait/narrator.ts';
import { entryOf, runOf, stageOf } from '../support/runs.ts';

/** Tells one run after the other; gives what was told of each, and the warnings. */
async function tellAll(
  runs: readonly Run[],
  onLine: (line: string, cancel: () => void) => void = () => {},
): Promise<{ told: string[][]; moved: boolean[]; warnings: string[] }> {
  const controller = new AbortController();
  const warnings: string[] = [];
  const told: string[][] = [];
  const moved: boolean[] = [];
  const narrator = createNarrator({
    signal: controller.signal,
    log(line) {
      told.at(-1)?.push(line);
      onLine(line, () => controller.abort());
    },
    warn: (message) => warnings.push(message),
  });
  for (const run of runs) {
    told.push([]);
    moved.push(await narrator.tell(run));
  }
  return { told, moved, warnings };
}

describe('a run is told as it goes on,', () => {
  const [one, two] = [entryOf('One.'), entryOf('Two.', 'info', '2026-01-15T12:00:05')];
  const going = (...stages: Stage[]) => runOf('in_progress', stages);

  test('each step as it starts and ends, each entry once', async () => {
    const fetching = (...entries: RunEntry[]) => going(stageOf('fetch', 'in_progress', [0], ...entries));
    const fetched = stageOf('fetch', 'success', [0, 90], one, two);
    const failed = runOf('failed', [fetched, stageOf('import', 'failed', [90, 100])]);
    const importing = going(fetched, stageOf('import', 'in_progress', [90]));
    const runs = [going(), fetching(one), fetching(one), fetching(one, two), importing, failed, failed];
    const { told, moved, warnings } = await tellAll(runs);
    assert.deepEqual(told, [
      [],
      ['Stage fetch started.', 'fetch: info: One.'],
      [],
      ['fetch: info: Two.'],
      ['Stage fetch: success after 90 s.', 'Stage import started.'],
      ['Stage import: failed after 10 s.'],
      [],
    ]);
    assert.deepEqual(moved, [false, true, false, true, true, true, false]);
    assert.deepEqual(warnings, []);
  });

  test('all at once where it is over when it is first seen, in its order', async () => {
    const { told } = await tellAll([runOf('success', [stageOf('fetch', 'success', [0, 2.5], one, two)])]);
    const end = 'Stage fetch: success after 2.5 s.';
    assert.deepEqual(told, [['Stage fetch started.', 'fetch: info: One.', 'fetch: info: Two.', end]]);
  });

  const states: [name: string, step: Parameters<typeof stageOf>, line: string][] = [
    ['without its times', ['a', 'success', []], 'Stage a: success.'],
    ['without its start', ['a', 'success', [undefined, 5]], 'Stage a: success.'],
    ['without its end', ['a', 'failed', [5]], 'Stage a: failed.'],
    ['with a word that nobody documented', ['a', 'queued', []], 'Stage a: queued.'],
    ['without a word', ['a', '', [0, 1]], 'Stage a: no status after 1 s.'],
    ['that ends before it starts', ['a', 'success', [5, 0]], 'Stage a: success after 0 ms.'],
  ];
  for (const [name, step, line] of states) {
    test(`a step ${name}`, async () => {
      const { told } = await tellAll([runOf('x', [stageOf(...step)])]);
      assert.equal(told[0]?.[1], line);
    });
  }

  test('entries that are alike as often as they are there, in whatever order', async () => {
    const { told } = await tellAll([
      going(stageOf('a', 'in_progress', [], one, one)),
      going(stageOf('a', 'in_progress', [], one, two, one)),
      going(stageOf('a', 'in_progress', [], two, one, one, one)),
    ]);
    assert.deepEqual(told, [
      ['Stage a started.', 'a: info: One.', 'a: info: One.'],
      ['a: info: Two.'],
      ['a: info: One.'],
    ]);
  });

  test('entries that differ in one thing alone', async () => {
    const entries = [one, entryOf('One.', 'error'), entryOf('One.', 'info', 'later'), entryOf('One!')];
    const { told, moved } = await tellAll([
      going(stageOf('a', 'in_progress', [], one)),
      going(stageOf('a', 'in_progress', [], ...entries), stageOf('a', 'in_progress', [], one)),
    ]);
    const lines = ['a: error: One.', 'a: info: One.', 'a: info: One!', 'Stage a started.', 'a: info: One.'];
    assert.deepEqual(told[1], lines);
    assert.deepEqual(moved, [true, true]);
  });

  test('a status that nobody documented once', async () => {
    const words = ['queued', 'queued', 'in_progress', 'parked', 'queued'];
    const { told, moved } = await tellAll(words.map((word) => runOf(word)));
    const line = (status: string) => [`The run's status is "${status}", which is not documented.`];
    assert.deepEqual(told, [line('queued'), [], [], line('parked'), line('queued')]);
    assert.deepEqual(moved, [true, false, false, true, true]);
  });

  test('a documented status without a word', async () => {
    const { told } = await tellAll(['success', 'SUCCESS', 'failed', 'in_progress'].map((status) => runOf(status)));
    assert.deepEqual(told.flat(), []);
  });

  test('steps that change their places', async () => {
    const [fetch, other] = [stageOf('fetch', 'success', [], one), stageOf('import', 'success', [], two)];
    const { told, moved } = await tellAll([going(fetch, other), going(other, fetch)]);
    assert.equal(told[0]?.length, 6);
    assert.deepEqual([told[1], moved[1]], [[], false]);
  });

  test('steps of one name, each for itself', async () => {
    const { told } = await tellAll([going(stageOf('a', 'success', [], one), stageOf('a', 'failed', [], one))]);
    const begin = ['Stage a started.', 'a: info: One.'];
    assert.deepEqual(told[0], [...begin, 'Stage a: success.', ...begin, 'Stage a: failed.']);
  });

  test('until the step is cancelled', async () => {
    const run = runOf('queued', [stageOf('a', 'success', [], one, two), stageOf('b', 'success', [])]);
    const { told, moved } = await tellAll([run], (line, cancel) => line === 'a: info: One.' && cancel());
    assert.deepEqual(told, [['Stage a started.', 'a: info: One.']]);
    assert.deepEqual(moved, [true]);
  });

  const long: [name: string, steps: Stage[]][] = [
    ['entries', [stageOf('a', 'x', [], ...Array.from({ length: 20_000 }, (_, index) => entryOf(`${index}`)))]],
    ['steps', Array.from({ length: 20_000 }, (_, index) => stageOf(`${index}`, 'x', []))],
    ['characters', [stageOf('a', 'x', [], ...Array.from({ length: 9 }, () => entryOf('x'.repeat(100_000))))]],
  ];
  for (const [name, steps] of long) {
    test(`with a turn for other events among very many ${name}`, async () => {
      let lines = 0;
      const { told } = await tellAll([runOf('x', steps)], (_, cancel) => {
        lines += 1;
        if (lines === 2) setImmediate(cancel);
      });
      const all = steps.length * 2 + steps.flatMap(({ entries }) => entries).length;
      assert.ok((told[0]?.length ?? 0) < all / 2, `${told[0]?.length} of ${all}`);
    });
  }
});

test('warnings of a run become annotations, each once, and nothing else does', async () => {
  const [warning, error, info] = [entryOf('W', 'warning'), entryOf('E', 'error'), entryOf('I')];
  const { told, warnings } = await tellAll([
    runOf('in_progress', [stageOf('a', 'in_progress', [], warning)]),
    runOf('in_progress', [stageOf('a', 'in_progress', [], info, warning, error)]),
  ]);
  assert.deepEqual(warnings, ['a: W']);
  assert.deepEqual(told, [['Stage a started.'], ['a: info: I', 'a: error: E']]);
});
