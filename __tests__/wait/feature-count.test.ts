import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readRunStatus } from '../../src/providers/woosmap-answers.ts';
import { answerOf } from '../support/answers.ts';
import { cpuMs } from '../support/cpu-time.ts';

type Logged = [text: string, second: number];

/** The count of a run whose stages logged these texts. */
function countOf(...stages: Logged[][]): number | undefined {
  const steps = stages.map((logged) => ({
    entries: logged.map(([detail, second]) => ({
      detail,
      created_at: new Date(Date.UTC(2026, 0, 15, 12, 0, second)).toISOString(),
    })),
  }));
  const reading = readRunStatus(answerOf(200, { id: 'run-1', status: 'success', steps }));
  return reading.kind === 'run' ? reading.run.featureCount : undefined;
}

/** The count of a run that logged these texts, one after another. */
function count(...texts: string[]): number | undefined {
  return countOf(texts.map((text, second) => [text, second]));
}

describe('how many features a run says that it imported:', () => {
  const separators = [',', ' ', '.', "'", '’', '_', '\u00a0', '\u202f'];
  const cases: [text: string, expected: number | undefined][] = [
    ...separators.map((mark): [string, number] => [`Successfully imported 34${mark}867 features.`, 34867]),
    ['Successfully imported 34867 features.', 34867],
    ['Successfully imported 1,234,567 features.', 1_234_567],
    ['Successfully imported 1.234.567 features.', 1_234_567],
    ['Successfully imported 1 feature.', 1],
    ['Successfully imported 0 features.', 0],
    ['SUCCESSFULLY IMPORTED 12 FEATURES', 12],
    ['Imported: 12 features', 12],
    ['12 features imported', 12],
    ['12 features were imported.', 12],
    ['12 features have been successfully imported', 12],
    ['1 feature was imported', 1],
    ['34,867 features imported in 12 s', 34867],
    ['Will import 34867 features.', undefined],
    ['34867 features will be imported', undefined],
    ['34867 features to be imported', undefined],
    ['not imported 5 features', undefined],
    ['5 features were not imported', undefined],
    ['could not be imported: 5 features', undefined],
    ['Removed 34867 features.', undefined],
    ['Successfully imported features.', undefined],
    ['Successfully imported 34,86 features.', undefined],
    ['Successfully imported 3,4867 features.', undefined],
    ['Successfully imported 1,234.567 features.', undefined],
    ['Successfully imported -5 features.', undefined],
    ['Successfully imported 1e3 features.', undefined],
    ['Successfully imported 5 of 10 features.', undefined],
    ['Successfully imported 9999999999999999 features.', undefined],
    ['reimported 5 features', undefined],
    ['Removed the previously imported 34867 features.', undefined],
    ['Previously imported 5 features.', undefined],
    ['Last run: imported 5 features.', undefined],
    ['0 of 5 features imported', undefined],
    ['Skipped 5 imported features', undefined],
    ['Failed: 5 features imported before', undefined],
    ['Imported 5 features will be removed', undefined],
    ['Imported 5 features earlier than expected', undefined],
    ['Imported features: 5 features', undefined],
    ['5 features imported earlier were removed', undefined],
    ['5 features failed to be imported', undefined],
    ['Dry run. Imported 5 features.', undefined],
    ['Imported 5 features. Rolled back.', undefined],
    ['Only partially imported 5 features', undefined],
    ['Done. Successfully imported 34867 features.', 34867],
    ['Imported 34867 features in 12.5 s.', 34867],
    ['Imported 34867 features (3 warnings).', 34867],
    ['Imported 34867 features, 3 skipped', 34867],
    ['', undefined],
  ];
  for (const [text, expected] of cases) test(text === '' ? 'nothing' : text, () => assert.equal(count(text), expected));
});

test('of several counts the newest is the end of the progress', () => {
  assert.equal(
    count('Imported 10000 features', 'Imported 20000 features', 'Successfully imported 34867 features.'),
    34867,
  );
  assert.equal(count('Imported 10000 features', 'Removing the old ones', 'Will import 5 features'), 10000);
});

test('a run without entries has none', () => assert.equal(countOf(), undefined));

test('of two stages the newer entry counts, whatever their order', () => {
  const [early, late]: [Logged[], Logged[]] = [[['Imported 5 features', 1]], [['Imported 7 features', 50]]];
  assert.deepEqual([countOf(early, late), countOf(late, early)], [7, 7]);
});

test('a text of megabytes takes no time', () => {
  for (const text of [
    '1 '.repeat(200_000),
    '9'.repeat(400_000),
    '1 features '.repeat(50_000),
    '. imported '.repeat(200_000),
    'imported '.repeat(200_000),
    `imported ${'1 '.repeat(200_000)}`,
    '1,'.repeat(200_000),
    ' '.repeat(400_000),
  ]) {
    assert.ok(cpuMs(() => count(text)) < 5000, text.slice(0, 20));
  }
});
