import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Outcome } from '../../src/outcome.ts';
import { concludeList, concludeOne, headingOf } from '../../src/report/conclusion.ts';
import { type Standing, StepOutputs } from '../../src/report/outputs.ts';
import { Results } from '../../src/report/results.ts';
import { StepLog } from '../../src/report/step-log.ts';
import { BLOOMREACH, readValid } from '../support/inputs.ts';
import { runOf } from '../support/runs.ts';

const item = readValid(BLOOMREACH);
const run = runOf('success');
const ENDS = {
  unknown: { attempts: 1, word: 'unknown', code: 'timeout', detail: 'Why.' },
  running: { attempts: 1, word: 'running', code: 'wait_timeout', detail: 'Why.' },
  failed: { attempts: 1, word: 'failed', code: 'import_failed', detail: 'Why.' },
  rejected: { attempts: 1, word: 'rejected', code: 'forbidden', detail: 'Why.' },
  not_sent: { attempts: 0, word: 'not_sent', code: 'network_error', detail: 'Why.' },
  accepted: { attempts: 1, word: 'accepted' },
  succeeded: { attempts: 1, word: 'succeeded', run },
  checked: { attempts: 0, word: 'checked' },
  dry_run: { attempts: 0, word: 'dry_run' },
} as const satisfies Record<string, Outcome>;
const ORDER = Object.keys(ENDS) as (keyof typeof ENDS)[];

function world() {
  const published: Standing[] = [];
  const annotations: string[] = [];
  const log = new StepLog((text) => text);
  log.error = (title, lines, remedy) => void annotations.push(['error', title, ...lines, remedy].join('|'));
  log.notice = (title, text) => void annotations.push(['notice', title, text].join('|'));
  const outputs = new StepOutputs(log);
  outputs.publish = (standing) => void published.push(standing);
  outputs.publishResults = () => {};
  return { log, annotations, published, results: new Results([item], outputs, log) };
}

async function conclude(outcomes: readonly [Outcome, ...Outcome[]], isStopped = false) {
  const { log, annotations, published, results } = world();
  const conclusion = await concludeList(
    [item, ...outcomes.slice(1).map(() => item)],
    outcomes,
    isStopped,
    results,
    log,
  );
  return { conclusion, annotations, overall: published.at(-1) };
}

describe('the outcome of several is the gravest, and its first import is what the outputs tell', () => {
  for (const [place, word] of ORDER.entries()) {
    test(word, async () => {
      const first = { ...ENDS[word], httpStatus: 201 } as Outcome;
      const second = { ...ENDS[word], httpStatus: 202 } as Outcome;
      const milder = ORDER.slice(place + 1).map((other): Outcome => ENDS[other]);
      const [head = first, ...rest] = [...milder, first, second, ...milder];
      const { conclusion, overall } = await conclude([head, ...rest]);
      assert.deepEqual([overall?.word, overall?.known.httpStatus], [word, 201]);
      assert.equal(conclusion.isRed, place < ORDER.indexOf('accepted'));
    });
  }
});

test('the heading counts the words, the gravest first', async () => {
  const { conclusion } = await conclude([ENDS.accepted, ENDS.not_sent, ENDS.accepted, ENDS.unknown]);
  assert.equal(headingOf(conclusion, 'Woosmap'), 'Woosmap imports: 1 unknown, 1 not sent, 2 accepted');
});

describe('a stop makes the step red and its code `cancelled`, whatever the outcome', () => {
  for (const word of ORDER) {
    test(word, async () => {
      const { conclusion, overall, annotations } = await conclude([ENDS[word]], true);
      assert.equal(conclusion.isRed, true);
      assert.equal(overall?.failure?.code, 'cancelled');
      assert.equal(overall?.word, word === 'checked' || word === 'dry_run' ? 'not_sent' : word);
      assert.equal(annotations.filter((line) => line.startsWith('error')).length, 1);
      assert.equal(conclusion.told[0].outcome.word, word, 'each keeps its own truth');
    });
    test(`${word}, of one import alone`, () => {
      const { log, annotations, published, results } = world();
      const { isRed } = concludeOne(item, ENDS[word], true, results, log);
      assert.deepEqual([isRed, published.at(-1)?.failure?.code, annotations.length], [true, 'cancelled', 1]);
    });
  }
});

describe('what to do', () => {
  const cases: [Outcome, RegExp][] = [
    [{ ...ENDS.not_sent, code: 'invalid_input' }, /Fix this and run it again\. No import was started\.$/],
    [
      { ...ENDS.rejected, code: 'rate_limited', retryAfterMs: 700_000 },
      /Nothing was started\. Run this again in 12 min\.$/,
    ],
    [ENDS.rejected, /403|permission/],
  ];
  for (const [outcome, expected] of cases)
    test(String(expected), () => {
      const { log, annotations, results } = world();
      concludeOne(item, outcome, false, results, log);
      assert.match(annotations[0] ?? '', expected);
    });
});
