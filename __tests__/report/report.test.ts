import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { failed as failure, type Outcome, type Standing } from '../../src/outcome/outcome.ts';
import { reportEnd } from '../../src/report/report.ts';
import { followResults } from '../../src/report/results.ts';
import { StepLog } from '../../src/report/step-log.ts';
import { BLOOMREACH, readValid } from '../support/inputs.ts';
import { runOf } from '../support/runs.ts';
import { table } from '../support/table.ts';

const item = { ...readValid(BLOOMREACH), remedy: async () => 'Do this.' };
const ENDS = {
  unknown: { attempts: 1, ...failure('unknown', 'timeout', 'Why.') },
  running: { attempts: 1, ...failure('running', 'wait_timeout', 'Why.') },
  failed: { attempts: 1, ...failure('failed', 'import_failed', 'Why.') },
  rejected: { attempts: 1, ...failure('rejected', 'forbidden', 'Why.') },
  not_sent: { attempts: 0, ...failure('not_sent', 'network_error', 'Why.') },
  accepted: { attempts: 1, word: 'accepted' },
  succeeded: { attempts: 1, word: 'succeeded', run: runOf('success') },
  checked: { attempts: 0, word: 'checked' },
  dry_run: { attempts: 0, word: 'dry_run' },
} as const satisfies Record<string, Outcome>;
const ORDER = Object.keys(ENDS) as (keyof typeof ENDS)[];
const { unknown, rejected, accepted, succeeded } = ENDS;
const untried = { ...failure('not_sent', 'unauthorized', 'Not tried.'), attempts: 0, isNotTried: true } as const;

/** What is told of a step that ended so, its imports called N0, N1 and so on; without a list it has one. */
async function report(
  outcomes: readonly Outcome[],
  { isStopped = false, isList = true, log = new StepLog((text) => text) } = {},
) {
  const published: Standing[] = [];
  const annotations: string[] = [];
  log.error = (title, lines, remedy) => void annotations.push(['error', title, ...lines, remedy].join('|'));
  log.notice = (title, text) => void annotations.push(['notice', title, text].join('|'));
  const outputs = {
    problem: undefined,
    publish: (standing: Standing) => void published.push(standing),
    publishResults: () => {},
    fill: () => {},
    end: () => {},
  };
  const imports = outcomes.map((_, place) => ({ ...item, name: `N${place}` }));
  const results = followResults(imports, outputs, log);
  for (const [place, outcome] of outcomes.entries()) results.update(place, outcome);
  const [first, ...rest] = outcomes;
  assert.ok(first);
  const ended = { title: 'Bloomreach', imports, isList, outcomes: [first, ...rest], isStopped } as const;
  return { ...(await reportEnd(ended, results, log)), annotations, overall: published.at(-1) };
}

async function annotate(outcomes: readonly Outcome[], isStopped = false): Promise<string[]> {
  return (await report(outcomes, { isStopped })).annotations;
}

const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);

describe('the outcome of several is the gravest, and its first import is what the outputs tell', () => {
  for (const [place, word] of ORDER.entries()) {
    test(word, async () => {
      const gravest = [201, 202].map((httpStatus): Outcome => ({ ...ENDS[word], httpStatus }));
      const milder = ORDER.slice(place + 1).map((other): Outcome => ENDS[other]);
      const { isRed, overall } = await report([...milder, ...gravest, ...milder]);
      assert.deepEqual([overall?.word, overall?.httpStatus], [word, 201]);
      assert.equal(isRed, place < ORDER.indexOf('accepted'));
    });
  }
});

test('the heading counts the words, the gravest first; of an import alone it is its title', async () => {
  const { heading } = await report([accepted, ENDS.not_sent, accepted, unknown]);
  assert.equal(heading, 'Bloomreach imports: 1 unknown, 1 not sent, 2 accepted');
  assert.equal((await report([accepted], { isList: false })).heading, 'Bloomreach import accepted');
});

describe('a stop makes the step red and its code `cancelled`, whatever the outcome', () => {
  for (const word of ORDER) {
    const shown = word === 'checked' || word === 'dry_run' ? 'not_sent' : word;
    for (const isList of [true, false]) {
      test(`${word}, ${isList ? 'in a list' : 'alone'}`, async () => {
        const { isRed, overall, annotations, told } = await report([ENDS[word]], { isStopped: true, isList });
        assert.deepEqual([isRed, overall?.code, overall?.word], [true, 'cancelled', shown]);
        assert.equal(annotations.filter((line) => line.startsWith('error')).length, 1);
        assert.equal(told[0].outcome.word, isList ? word : shown, 'each of a list keeps its own truth');
      });
    }
  }

  test('with an error of its own only where no import has one', async () => {
    const own = 'error|Bloomreach imports ended: cancelled|';
    assert.ok((await annotate([accepted, succeeded], true))[0]?.startsWith(own));
    const [error] = await annotate([ENDS.checked], true);
    assert.equal(error, `${own}The step was stopped.|No import was started.`);
    for (const red of [rejected, untried]) assert.equal((await annotate([accepted, red], true)).length, 2);
  });
});

test('each import that failed has an error, and all that went well have one notice', async () => {
  const again =
    'To import only what was not started, set `only` to: N1, N3. Leave out 2 imports that were or may have been started.';
  assert.deepEqual(await annotate([accepted, rejected, succeeded, rejected]), [
    `error|Bloomreach import rejected: forbidden|N1: Why.|Do this. ${again}`,
    `error|Bloomreach import rejected: forbidden|N3: Why.|Do this. ${again}`,
    'notice|Bloomreach imports accepted or succeeded: 2 of 4|Accepted or succeeded, 2 of 4: N0, N2.',
  ]);
});

test('a single one that went well is told as it would be alone, and one not tried in the singular', async () => {
  const [failed, fine] = await annotate([rejected, accepted]);
  assert.match(failed ?? '', /set `only` to: N0\. Leave out 1 import that was or may have been started\.$/);
  assert.match(fine ?? '', /^notice\|Bloomreach import accepted\|N1: Bloomreach accepted import import-1\. /);
  const [, notTried] = await annotate([rejected, untried]);
  assert.equal(notTried, 'error|Bloomreach imports not tried: 1|N1: Not tried.|Do this.');
});

test('counts of features stand in the notice', async () => {
  const now = { ...succeeded, featureCount: 34867, previousFeatureCount: 34879 };
  const [line] = await annotate([now, { ...succeeded, featureCount: 1 }, accepted]);
  assert.match(line ?? '', /: N0 \(34,867 features, 12 fewer than before\), N1 \(1 feature\), N2\.$/);
});

test('the runner shows ten annotations of a level at most, and what has none is counted in the last', async () => {
  for (const count of [8, 9, 10, 99]) {
    const lines = await annotate([...times(count, rejected), untried]);
    assert.equal(lines.length, Math.min(count, 9) + 1);
    if (count > 8)
      assert.match(lines[8] ?? '', new RegExp(`^error\\|Bloomreach imports: ${count - 8} more failed\\|N8`));
  }
});

test('names beyond twenty are counted', async () => {
  const more = (await annotate(times(40, rejected))).at(8);
  assert.match(more ?? '', /N27 and 12 more\.\|The job summary and the output `results` show the reasons\.$/);
  const [notTried] = await annotate(times(21, untried));
  assert.match(notTried ?? '', /^error\|Bloomreach imports not tried: 21\|N0, .* and 1 more: Not tried\.\|/);
});

async function advises(_: string, outcomes: Outcome[], advice: RegExp): Promise<void> {
  const errors = (await annotate(outcomes)).filter((line) => line.startsWith('error'));
  for (const line of errors) assert.match(line, advice);
}

const tooMany = /, N\d+ and \d+ more \(the job summary has all\)\. Leave out 1/;
const newData = /set `only` to: N0\. After new data, `only` can name: N1\.$/;

table('what may be imported again is said of a red list of which one was started:', advises, [
  ['A and B unknown, C not tried', [unknown, unknown, untried], /set `only` to: N2\. Leave out 2 imports that were/],
  ['one that failed, with new data', [rejected, ENDS.failed], newData],
  ['nothing', [accepted, unknown], /\|Do this\. Leave out 2 imports that were or may have been started\.$/],
  ['so many that not all names fit', [accepted, ...times(300, rejected)], tooMany],
]);

test('what may be imported again is said of no other list, and not of an import alone', async () => {
  assert.equal((await report([accepted, succeeded])).again, undefined);
  assert.equal((await report([rejected, untried])).again, undefined);
  assert.equal((await report([rejected], { isList: false })).again, undefined);
});

test('what a provider says is cleaned once, however often it is told', async () => {
  let cleaned = 0;
  const log = new StepLog((text) => {
    if (text.length > 10_000) cleaned += 1;
    return text;
  });
  const outcome = { ...rejected, detail: 'Words of a provider. '.repeat(3000) };
  const { told } = await report([outcome, outcome], { log });
  log.cleanOnce(told[0].text, 4000);
  assert.equal(cleaned, 1);
});
