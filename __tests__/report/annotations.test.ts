import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { failed as failure, type Outcome } from '../../src/outcome.ts';
import { sortForAgain } from '../../src/report/again.ts';
import { annotate as annotateReport } from '../../src/report/annotations.ts';
import type { Told } from '../../src/report/message.ts';
import type { StepLog } from '../../src/report/step-log.ts';
import { runOf } from '../support/runs.ts';

const untried = { ...failure('not_sent', 'unauthorized', 'Not tried.'), attempts: 0, isNotTried: true } as const;
const failed: Outcome = { attempts: 1, ...failure('rejected', 'forbidden', 'No.') };
const accepted: Outcome = { attempts: 1, word: 'accepted' };
const succeeded: Outcome = { attempts: 1, word: 'succeeded', run: runOf('success') };

/** The annotations of these outcomes, a line each. */
function annotate(outcomes: readonly Outcome[], isStopped = false): string[] {
  const lines: string[] = [];
  const log = {
    error: (title: string, texts: readonly string[], remedy: string) =>
      lines.push(['error', title, ...texts, remedy].join('|')),
    notice: (title: string, text: string) => lines.push(['notice', title, text].join('|')),
  } as unknown as StepLog;
  const told = outcomes.map((outcome, place): Told => {
    const remedy = 'code' in outcome ? 'Do this.' : undefined;
    return { name: `N${place}`, outcome, title: 'T', text: 'Why.', lines: ['Why.'], remedy, plan: undefined };
  });
  const [first, ...rest] = told;
  assert.ok(first);
  const isRed = isStopped || outcomes.some((outcome) => 'code' in outcome);
  const again = isRed ? sortForAgain(told) : undefined;
  annotateReport({ told: [first, ...rest], title: 'Woosmap', isList: true, isStopped, isRed, heading: '', again }, log);
  return lines;
}

const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);

test('each import that failed has an error, and all that went well have one notice', () => {
  const again =
    'To import only what was not started, set `only` to: N1, N3. Leave out 2 imports that were or may have been started.';
  assert.deepEqual(annotate([accepted, failed, succeeded, failed]), [
    `error|T|N1: Why.|Do this. ${again}`,
    `error|T|N3: Why.|Do this. ${again}`,
    'notice|Woosmap imports accepted or succeeded: 2 of 4|Accepted or succeeded, 2 of 4: N0, N2.',
  ]);
});

test('a single one that went well is told as it would be alone', () => {
  assert.deepEqual(annotate([failed, accepted]), [
    'error|T|N0: Why.|Do this. To import only what was not started, set `only` to: N0. Leave out 1 import that was or may have been started.',
    'notice|T|N1: Why.',
  ]);
});

test('counts of features stand in the notice', () => {
  const now = { ...succeeded, featureCount: 34867, previousFeatureCount: 34879 };
  const [line] = annotate([now, { ...succeeded, featureCount: 1 }, accepted]);
  assert.match(line ?? '', /: N0 \(34,867 features, 12 fewer than before\), N1 \(1 feature\), N2\.$/);
});

describe('the runner shows ten annotations of a level at most:', () => {
  for (const [count, errors] of [
    [8, 8],
    [9, 9],
    [10, 9],
    [99, 9],
  ] as const) {
    test(`${count} that failed`, () => {
      const lines = annotate([...times(count, failed), untried]);
      assert.equal(lines.length, errors + 1);
      if (count > 8)
        assert.match(lines[8] ?? '', new RegExp(`^error\\|Woosmap imports: ${count - 8} more failed\\|N8`));
    });
  }

  test('names beyond twenty are counted', () => {
    assert.match(
      annotate(times(40, failed))[8] ?? '',
      /N27 and 12 more\.\|The job summary and the output `results` show the reasons\.$/,
    );
    assert.match(
      annotate(times(21, untried))[0] ?? '',
      /^error\|Woosmap imports not tried: 21\|N0, .* and 1 more: Why\.\|/,
    );
  });
});

describe('what may be imported again', () => {
  const unknown: Outcome = { attempts: 1, ...failure('unknown', 'timeout', '') };
  const red: Outcome = { attempts: 1, ...failure('failed', 'import_failed', '') };
  const cases: [name: string, outcomes: Outcome[], advice: RegExp][] = [
    ['A and B unknown, C not tried', [unknown, unknown, untried], /set `only` to: N2\. Leave out 2 imports that were/],
    ['one that failed, with new data', [failed, red], /set `only` to: N0\. After new data, `only` can name: N1\.$/],
    ['nothing', [accepted, unknown], /\|Do this\. Leave out 2 imports that were or may have been started\.$/],
    [
      'so many that not all names fit',
      [accepted, ...times(300, failed)],
      /, N\d+ and \d+ more \(the job summary has all\)\. Leave out 1/,
    ],
  ];
  for (const [name, outcomes, advice] of cases) {
    test(name, () => {
      const errors = annotate(outcomes).filter((line) => line.startsWith('error'));
      for (const line of errors) assert.match(line, advice);
    });
  }
  test('is said of no list of which none was started', () => {
    assert.doesNotMatch(annotate([failed, untried]).join(), /only/);
  });
});

test('one that was not tried is told in the singular', () => {
  assert.deepEqual(annotate([failed, untried]).slice(1), ['error|Woosmap imports not tried: 1|N1: Why.|Do this.']);
});

describe('a stop', () => {
  test('has an error of its own where no import has one', () => {
    const lines = annotate([accepted, succeeded], true);
    assert.equal(lines.length, 2);
    assert.match(lines[0] ?? '', /^error\|Woosmap imports ended: cancelled\|/);
  });
  test('says of a check and a dry run that nothing was started', () => {
    const [line] = annotate([{ attempts: 0, word: 'checked' }], true);
    assert.equal(line, 'error|Woosmap imports ended: cancelled|The step was stopped.|No import was started.');
  });
  test('has none where an import has one', () => {
    assert.equal(annotate([accepted, failed], true).length, 2);
    assert.equal(annotate([accepted, untried], true).length, 2);
  });
});
