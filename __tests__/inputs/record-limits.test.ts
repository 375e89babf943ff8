import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { withFile } from '../support/data-files.ts';
import {
  BLOOMREACH,
  HOOK,
  problemsOf,
  type RawInputs,
  readOpened,
  readValid,
  WOOSMAP,
  without,
} from '../support/inputs.ts';
import { datasetId } from '../support/list.ts';

const WAIT = { ...WOOSMAP, wait: 'true' };
const EMPTY_SHA256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

suite('min_records and max_loss_percent', () => {
  const right: readonly (readonly [inputs: RawInputs, min: number | undefined, loss: number | undefined])[] = [
    [WOOSMAP, undefined, undefined],
    [{ ...WAIT, min_records: '0' }, 0, undefined],
    [{ ...WAIT, min_records: ' 1000000000 ' }, 1e9, undefined],
    [{ ...WAIT, max_loss_percent: '12.5' }, undefined, 12.5],
    [{ ...WAIT, max_loss_percent: '0', min_records: '' }, undefined, 0],
    [{ ...WOOSMAP, check: 'true', max_loss_percent: '100', min_records: '7' }, 7, 100],
    [{ ...BLOOMREACH, check: 'true', min_records: '7' }, 7, undefined],
  ];
  for (const [inputs, min, loss] of right) {
    test(`are taken: ${JSON.stringify([min, loss])}`, () => {
      const { minRecords, maxLossPercent } = readValid(inputs);
      assert.deepEqual([minRecords, maxLossPercent], [min, loss]);
    });
  }

  const wrong: readonly (readonly [inputs: RawInputs, problem: RegExp])[] = [
    [{ ...WAIT, min_records: '-1' }, /^`min_records` must be a whole number from 0 to 1000000000/],
    [{ ...WAIT, min_records: '1.5' }, /^`min_records` must be a whole number/],
    [{ ...WAIT, min_records: '1e3' }, /^`min_records` must be a whole number/],
    [{ ...WAIT, min_records: '1000000001' }, /^`min_records` must be a whole number/],
    [{ ...WAIT, max_loss_percent: '101' }, /^`max_loss_percent` must be a number from 0 to 100/],
    [{ ...WAIT, max_loss_percent: '5%' }, /^`max_loss_percent` must be a number from 0 to 100/],
    [{ ...WOOSMAP, min_records: '1' }, /^`min_records` needs `published_file`, `check: true` or, at Woosmap, `wait:/],
    [{ ...WOOSMAP, published_sha256: 'a1'.repeat(32), min_records: '1' }, /^`min_records` needs `published_file`/],
    [{ ...WOOSMAP, max_loss_percent: '1' }, /^`max_loss_percent` needs `wait: true` or `check: true`/],
    [{ ...BLOOMREACH, max_loss_percent: '1' }, /^`max_loss_percent` does not work with Bloomreach/],
    [{ ...BLOOMREACH, check: 'true', max_loss_percent: '1' }, /^`max_loss_percent` does not work with Bloomreach/],
    [
      { ...HOOK, check: 'true', source_url: 'https://h.example/a', max_loss_percent: '1' },
      /^`max_loss_percent` needs `dataset_id` and `private_key` beside the `reimport_key`/,
    ],
  ];
  for (const [inputs, problem] of wrong) {
    test(`are refused: ${problem.source}`, () => {
      const problems = problemsOf(inputs);
      assert.match(problems.join('\n'), problem);
      assert.equal(problems.length, 1);
    });
  }

  test('of none at all allows an empty file, by its path and by its digest', async () => {
    await withFile('a.csv', '', async (published_file) => {
      for (const published of [{ published_file }, { published_sha256: EMPTY_SHA256 }]) {
        const inputs = { ...WAIT, ...published };
        assert.match(problemsOf(inputs).join('\n'), /empty file/);
        assert.match(problemsOf({ ...inputs, min_records: '1' }).join('\n'), /empty file/);
        assert.deepEqual(problemsOf({ ...inputs, min_records: '0' }), []);
      }
    });
  });

  test('in a list: an entry overrides the step, and one without either has none', async () => {
    const list = [{ dataset_id: datasetId(0) }, { dataset_id: datasetId(1), min_records: 0 }];
    for (const [step, mins] of [
      ['5', [5, 0]],
      ['', [undefined, 0]],
    ] as const) {
      const raw = { ...without(WAIT, 'dataset_id'), imports: JSON.stringify(list), min_records: step };
      const reading = await readOpened(raw);
      assert.ok(reading.kind === 'imports', JSON.stringify(reading));
      const read = reading.imports.map(({ minRecords }) => minRecords);
      assert.deepEqual(read, mins);
    }
  });

  test('in a list without a wait an entry with a limit needs its file', async () => {
    const list = [{ dataset_id: datasetId(0) }, { dataset_id: datasetId(1), min_records: '3' }];
    const reading = await readOpened({ ...without(WOOSMAP, 'dataset_id'), imports: JSON.stringify(list) });
    assert.ok(reading.kind === 'problems');
    assert.match(reading.problems.join('\n'), /^`imports\[1\]\.min_records` needs `published_file`/);
  });
});
