import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { judgeFile, judgeRecords, type RecordLimits, warningOfLoss } from '../../src/outcome/record-limits.ts';

const before = (featureCount?: number) => ({ id: 'run-1', featureCount });

describe('the records of the file are held against the newest run:', () => {
  const red = (has: string, lost: string, had: string, max: string) => {
    const detail = `The published file has ${has}, ${lost} fewer than the ${had} that run run-1 imported.`;
    return { kind: 'too_few_records', detail: `${detail} \`max_loss_percent\` allows ${max}.` };
  };
  const unchecked = (why: string) => ({ kind: 'warning', detail: `\`max_loss_percent\` cannot be checked: ${why}.` });
  const cases: [
    name: string,
    records: number,
    newest: ReturnType<typeof before> | undefined,
    max: number | undefined,
    verdict: object | undefined,
  ][] = [
    ['no limit', 0, before(5), undefined, undefined],
    ['as many', 100, before(100), 0, undefined],
    ['more', 200, before(100), 0, undefined],
    ['just within', 90, before(100), 10, undefined],
    ['all gone, which is allowed', 0, before(100), 100, undefined],
    ['nothing to lose', 0, before(0), 0, undefined],
    ['a sum that floats', 93, before(100), 7, undefined],
    ['a greater loss', 17_020, before(34_867), 10, red('17,020 records', '51.2 %', '34,867 features', '10 %')],
    ['a loss that is greater by a hair', 1, before(3), 66.66, red('1 record', '66.7 %', '3 features', '66.66 %')],
    [
      'a loss that would be rounded away',
      899_999,
      before(1_000_000),
      10,
      red('899,999 records', '10.0001 %', '1,000,000 features', '10 %'),
    ],
    ['no count before', 5, before(), 10, unchecked('run run-1 does not say how many features it imported')],
    ['no run before', 5, undefined, 10, unchecked('there was no run before')],
  ];
  for (const [name, records, newest, maxLossPercent, verdict] of cases) {
    test(name, () => assert.deepEqual(judgeFile(records, newest, { maxLossPercent }), verdict));
  }
});

describe('what the run imported is held against the limits:', () => {
  const silent = (what: string) => ({
    kind: 'warning',
    detail: `The run does not say how many features it imported, so ${what} cannot be checked.`,
  });
  const red = (detail: string) => ({ kind: 'too_few_records', detail });
  const cases: [
    name: string,
    count: number | undefined,
    previous: number | undefined,
    limits: Partial<RecordLimits>,
    verdict: object | undefined,
  ][] = [
    ['no limits', 0, 5, {}, undefined],
    ['no limits, no count', undefined, 5, {}, undefined],
    ['enough', 5, undefined, { minRecords: 5, maxLossPercent: 0 }, undefined],
    ['none, which is enough', 0, undefined, { minRecords: 0 }, undefined],
    ['no count', undefined, 5, { minRecords: 1 }, silent('`min_records`')],
    [
      'no count for either',
      undefined,
      5,
      { minRecords: 1, maxLossPercent: 1 },
      silent('`min_records` and `max_loss_percent`'),
    ],
    [
      'too few',
      1200,
      9000,
      { minRecords: 30_000, maxLossPercent: 1 },
      red('The run succeeded, but it imported 1,200 features, fewer than `min_records` (30,000); the data is live.'),
    ],
    [
      'too great a loss',
      1,
      4,
      { minRecords: 1, maxLossPercent: 12.5 },
      red(
        'The run succeeded, but it imported 1 feature, 75 % fewer than the 4 of run run-1; the data is live. `max_loss_percent` allows 12.5 %.',
      ),
    ],
  ];
  for (const [name, featureCount, previous, limits, verdict] of cases) {
    test(name, () => assert.deepEqual(judgeRecords({ featureCount }, before(previous), limits), verdict));
  }
});

test('a loss is worth a warning where more than half is gone, and always where nothing is left', () => {
  const empty = 'The run imported no features. Check the published file.';
  const cases: [now: number | undefined, before: number | undefined, warning: string | undefined][] = [
    [undefined, 9, undefined],
    [5, undefined, undefined],
    [5, 10, undefined],
    [4, 10, 'More than half of the features are gone: 4 now, 10 before. Check the published file.'],
    [0, undefined, empty],
    [0, 0, empty],
    [0, 9, 'The run imported no features; there were 9 before. Check the published file.'],
  ];
  for (const [now, earlier, warning] of cases) assert.equal(warningOfLoss(now, earlier), warning);
});
