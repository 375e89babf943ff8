import assert from 'node:assert/strict';
import { test } from 'node:test';
import { failed, type Outcome } from '../../src/outcome/outcome.ts';
import type { Run } from '../../src/outcome/provider-run.ts';
import { sortForAgain } from '../../src/report/again.ts';
import type { Told } from '../../src/report/message.ts';
import { StepLog } from '../../src/report/step-log.ts';
import { composeSummary } from '../../src/summary/summary.ts';
import { BLOOMREACH, planOf } from '../support/inputs.ts';
import { entryOf, runOf, START_MS, stageOf } from '../support/runs.ts';
import { table } from '../support/table.ts';

const log = new StepLog((text) => text);
const MIB = 1024 * 1024;

function told(name: string, outcome: Outcome, text = 'Why.'): Told {
  const isRed = 'code' in outcome;
  const message = { title: 'T', text, lines: [text], remedy: isRed ? 'Do `this`.' : undefined };
  return { name, outcome, ...message, plan: planOf(BLOOMREACH) };
}

function summary(imports: readonly Told[], isRed = true): string {
  const [first, ...rest] = imports;
  assert.ok(first);
  return composeSummary({
    told: [first, ...rest],
    isList: true,
    isStopped: false,
    again: isRed ? sortForAgain(imports) : undefined,
    title: 'Woosmap',
    heading: 'Woosmap imports: all of them',
    isRed,
    invocation: {} as never,
    durationMs: 5000,
    nowMs: START_MS + 600_000,
    clean: (text, maxLength) => log.clean(text, maxLength),
  });
}

const rejected = (more: object = {}): Outcome =>
  ({ attempts: 1, ...failed('rejected', 'forbidden', 'Why.'), httpStatus: 403, ...more }) as Outcome;
const run = (lines: number, text: string, status = 'success') =>
  runOf(status, [
    stageOf('import', status, [0, 60], ...Array.from({ length: lines }, (_, at) => entryOf(`${at} ${text}`))),
  ]);

const accepted = (more: object = {}): Outcome => ({ attempts: 1, word: 'accepted', ...more });
const succeeded = (run: Run, more: object = {}): Outcome => ({ attempts: 1, word: 'succeeded', run, ...more });

test('a heading, one table with a row for each import, one chart of all runs, and the details collapsed', () => {
  // It goes on, although its only stage has ended.
  const going = runOf('in_progress', [stageOf('fetch', 'success', [30, 40])]);
  const text = summary([
    told('Stores', succeeded(run(1, 'a'), { featureCount: 34867, previousFeatureCount: 34879 })),
    told('Hotels', rejected()),
    told('Bars', { attempts: 1, ...failed('running', 'wait_timeout', 'Why.'), run: going }),
  ]);
  assert.match(text, /^### ❌ Woosmap imports: all of them\n/);
  assert.equal(text.match(/```mermaid/g)?.length, 1);
  assert.match(text, /1 Stores :s1, .*\n {4}2 Bars :active, s2, \S+:30\.000, \S+T12:10:00\.000/);
  const features = '<td>34,867 features, 12 fewer than before</td>';
  assert.ok(text.includes(`<td><code>Stores</code></td><td>✅ <code>succeeded</code></td>${features}`));
  assert.ok(text.includes('<td><code>Hotels</code></td><td>❌ <code>rejected</code> <code>forbidden</code></td>'));
  assert.ok(text.includes('<details><summary><code>Stores</code>: succeeded<'));
  assert.equal(text.match(/<details open><summary><code>(Hotels|Bars)<\/code>: /g)?.length, 2, 'failed');
  assert.equal(text.match(/\*\*What to do:\*\* Do `this`\./g)?.length, 2);
});

test('what may be imported again stands above the table, and what must not', () => {
  const text = summary([
    told('Stores', accepted()),
    told('Hotels', rejected()),
    told('Bars, cafes', { attempts: 0, ...failed('not_sent', 'timeout', '') }),
    // Behind `Bars`, it would be the one before.
    told('cafes', rejected()),
    told('Parks', { attempts: 1, ...failed('unknown', 'timeout', '') }),
    told('<b>', { attempts: 1, ...failed('failed', 'import_failed', '') }),
  ]);
  const [, list] = text.split('\n\n');
  assert.deepEqual(
    list?.match(/<code>(?!only)[^<]*<\/code>/g),
    ['Hotels, import-1, import-1', '&#60;b&#62;', 'Stores, Parks'].map((names) => `<code>${names}</code>`),
  );
  assert.match(
    list ?? '',
    /^<ul>\n<li>Not started.*\n<li>Failed.* new data.*\n<li>.*Do not import these again.*\n<\/ul>$/,
  );
  const unstarted = summary([told('A', rejected()), told('B', rejected())]);
  assert.doesNotMatch(unstarted, /<ul>/, 'all may be imported again');
});

test('records have a column where any import has a count', () => {
  const text = summary([told('A', accepted({ recordCount: 34_867 })), told('B', accepted())]);
  const [table = ''] = text.split('<details');
  assert.match(table, /<th[^>]*>Outcome<\/th><th[^>]*>Records<\/th><th/);
  assert.match(table, /accepted<\/code><\/td><td>34,867 records<\/td>.*\n.*accepted<\/code><\/td><td><\/td>/);
  assert.match(text, /<th[^>]*>Records<\/th><td>34,867 records<\/td>/);
});

test('columns that nobody needs are left out, and so is the chart where nothing ran, or at no known time', () => {
  const text = summary([told('A', accepted({ httpStatus: 200 }))], false);
  assert.match(text, /^### ✅ /);
  assert.doesNotMatch(text.split('<details>')[0] ?? '', /Records|Features|Explanation|mermaid/);
  const timeless = succeeded(runOf('success', [stageOf('x', 'success', [])]));
  assert.doesNotMatch(summary([told('A', timeless)]), /mermaid/);
});

const HOSTILE = '<img src=x onerror=alert(1)> @octocat **b** [l](https://evil.example) `c` | #1 ##[error] 店🏪 "&\'';

function isBelow(_: string, imports: readonly Told[], isWhole: boolean): void {
  const text = summary(imports);
  assert.ok(Buffer.byteLength(text) < MIB, String(Buffer.byteLength(text)));
  const rows = text.split('</table>')[0]?.match(/<tr>/g)?.length;
  assert.equal(rows, imports.length + 1, 'each import has its row');
  const left = Number(/The details of (\d+) imports? do not fit here\. The log has them\./.exec(text)?.[1] ?? 0);
  const shown = (text.match(/<\/code>: (succeeded|failed|rejected)<\/summary>/g) ?? []).length;
  assert.equal(shown + left, imports.length, 'what is left out is told');
  assert.equal(left === 0, isWhole);
  assert.equal(text.match(/<details( open)?>/g)?.length, text.match(/<\/details>/g)?.length);
  for (const bad of ['<img', '@octocat', '**b**', '[l](', '##[']) assert.ok(!text.includes(bad), bad);
}

const times = <T>(count: number, make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at));
const long = HOSTILE.repeat(50);
const bad: Outcome = { attempts: 1, ...failed('failed', 'import_failed', ''), run: run(2000, HOSTILE, 'failed') };
const stage = stageOf('店'.repeat(300), 'success', [0, 60], entryOf('店'.repeat(300)));
const stages = times(40, () => stage);
const wide = succeeded(runOf('success', stages));
const widest = { sourceUrl: '"'.repeat(900), importId: '"'.repeat(900), datasetId: '&'.repeat(900) };
const allWidest = times(100, () => told('"'.repeat(100), rejected(widest), '"'.repeat(5000)));
const withLong = rejected({ sourceUrl: long, importId: long });
const withRemedies = allWidest.map((one) => ({ ...one, remedy: 'Look again. '.repeat(200) }));

table('the summary is below 1 MiB:', isBelow, [
  ['20 imports with 2,000 hostile log lines each', times(20, (at) => told(`${HOSTILE} ${at}`, bad, long)), true],
  ['20 with 40 stages each, whose names need three bytes a sign', times(20, (at) => told(`N${at}`, wide)), false],
  ['100 imports with long hostile texts', times(100, (at) => told(`${HOSTILE} ${at}`, withLong, long)), true],
  ['100 imports of signs that need the most room', allWidest, true],
  ['the same with long remedies, which do not fit', withRemedies, false],
]);
