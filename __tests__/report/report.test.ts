import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { failed, type Outcome, type Standing } from '../../src/outcome.ts';
import { reportEnd } from '../../src/report/report.ts';
import { followResults } from '../../src/report/results.ts';
import { StepLog } from '../../src/report/step-log.ts';
import { BLOOMREACH, readValid } from '../support/inputs.ts';
import { runOf } from '../support/runs.ts';

const item = readValid(BLOOMREACH);
const run = runOf('success');
const ENDS = {
  unknown: { attempts: 1, ...failed('unknown', 'timeout', 'Why.') },
  running: { attempts: 1, ...failed('running', 'wait_timeout', 'Why.') },
  failed: { attempts: 1, ...failed('failed', 'import_failed', 'Why.') },
  rejected: { attempts: 1, ...failed('rejected', 'forbidden', 'Why.') },
  not_sent: { attempts: 0, ...failed('not_sent', 'network_error', 'Why.') },
  accepted: { attempts: 1, word: 'accepted' },
  succeeded: { attempts: 1, word: 'succeeded', run },
  checked: { attempts: 0, word: 'checked' },
  dry_run: { attempts: 0, word: 'dry_run' },
} as const satisfies Record<string, Outcome>;
const ORDER = Object.keys(ENDS) as (keyof typeof ENDS)[];

/** What is told of a step that ended so; without a list it has one import. */
async function report(outcomes: readonly [Outcome, ...Outcome[]], isStopped = false, isList = true) {
  const published: Standing[] = [];
  const lists: string[] = [];
  const annotations: string[] = [];
  const log = new StepLog((text) => text);
  log.error = (title, lines, remedy) => void annotations.push(['error', title, ...lines, remedy].join('|'));
  log.notice = (title, text) => void annotations.push(['notice', title, text].join('|'));
  const outputs = {
    problem: undefined,
    publish: (standing: Standing) => void published.push(standing),
    publishResults: (json: string) => void lists.push(json),
    fill: () => {},
    end: () => {},
  };
  const imports = outcomes.map(() => item);
  const results = followResults(imports, outputs, log);
  const told = await reportEnd({ title: item.title, imports, isList, outcomes, isStopped }, results, log);
  return { ...told, annotations, overall: published.at(-1) };
}

describe('the outcome of several is the gravest, and its first import is what the outputs tell', () => {
  for (const [place, word] of ORDER.entries()) {
    test(word, async () => {
      const first = { ...ENDS[word], httpStatus: 201 } as Outcome;
      const second = { ...ENDS[word], httpStatus: 202 } as Outcome;
      const milder = ORDER.slice(place + 1).map((other): Outcome => ENDS[other]);
      const [head = first, ...rest] = [...milder, first, second, ...milder];
      const { isRed, overall } = await report([head, ...rest]);
      assert.deepEqual([overall?.word, overall?.httpStatus], [word, 201]);
      assert.equal(isRed, place < ORDER.indexOf('accepted'));
    });
  }
});

test('the heading counts the words, the gravest first; of an import alone it is its title', async () => {
  const { heading } = await report([ENDS.accepted, ENDS.not_sent, ENDS.accepted, ENDS.unknown]);
  assert.equal(heading, 'Bloomreach imports: 1 unknown, 1 not sent, 2 accepted');
  assert.equal((await report([ENDS.accepted], false, false)).heading, 'Bloomreach import accepted');
});

describe('a stop makes the step red and its code `cancelled`, whatever the outcome', () => {
  for (const word of ORDER) {
    const shown = word === 'checked' || word === 'dry_run' ? 'not_sent' : word;
    for (const isList of [true, false]) {
      test(`${word}, ${isList ? 'in a list' : 'alone'}`, async () => {
        const { isRed, overall, annotations, told } = await report([ENDS[word]], true, isList);
        assert.deepEqual([isRed, overall?.code, overall?.word], [true, 'cancelled', shown]);
        assert.equal(annotations.filter((line) => line.startsWith('error')).length, 1);
        assert.equal(told[0].outcome.word, isList ? word : shown, 'each of a list keeps its own truth');
      });
    }
  }
});

describe('what to do', () => {
  const limited = { ...ENDS.rejected, code: 'rate_limited', reason: 'later', retryAfterMs: 700_000 } as const;
  const cases: [name: string, Outcome, RegExp][] = [
    [
      'wrong input',
      { ...ENDS.not_sent, code: 'invalid_input', reason: 'invalid_input' },
      /\|This import was not started\. Fix this, then import it again\.$/,
    ],
    ['a pause', limited, /This import was not started\. Import it again in 12 min\.$/],
    ['one not tried', { ...limited, word: 'not_sent', attempts: 0, isNotTried: true }, /Import it again in 12 min\.$/],
    ['a refusal', ENDS.rejected, /permission/],
  ];
  for (const [name, outcome, expected] of cases) {
    test(name, async () => assert.match((await report([outcome], false, false)).annotations[0] ?? '', expected));
  }
});

test('a list says what may be imported again only where it is red and one was started', async () => {
  assert.equal((await report([ENDS.accepted, ENDS.succeeded])).again, undefined);
  assert.equal((await report([ENDS.rejected, ENDS.not_sent])).again, undefined);
  assert.deepEqual((await report([ENDS.rejected, ENDS.unknown])).again?.never, ['import-1']);
  assert.equal((await report([ENDS.rejected], false, false)).again, undefined, 'an import alone');
});

test('what a provider says is cleaned once, however often it is told', async () => {
  let cleaned = 0;
  const long = 'Words of a provider. '.repeat(3000);
  const log = new StepLog((text) => {
    if (text.length > 10_000) cleaned += 1;
    return text;
  });
  log.error = () => {};
  const outputs = { problem: undefined, publish: () => {}, publishResults: () => {}, fill: () => {}, end: () => {} };
  const imports = [item, item];
  const results = followResults(imports, outputs, log);
  const outcome = { ...ENDS.rejected, detail: long };
  for (const place of [0, 1]) results.update(place, outcome);
  const { told } = await reportEnd(
    { title: '', imports, isList: true, outcomes: [outcome, outcome], isStopped: false },
    results,
    log,
  );
  log.cleanOnce(told[0].text, 4000);
  assert.equal(cleaned, 1);
});
