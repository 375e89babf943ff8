import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Run, Stage } from '../../src/provider-run.ts';
import { entryOf, runOf, stageOf } from '../support/runs.ts';
import { blocksOf } from '../support/summary.ts';

const ONE_MEBIBYTE = 1024 * 1024;

/** What the summary says of a run: picture, list of steps, log. */
function partsOf(run: Run): string[] {
  return blocksOf({ outcome: { word: 'succeeded', attempts: 1, run } }).slice(2, -1);
}

const cell = (text: string) => `<td>${text === '' ? '' : `<code>${text}</code>`}</td>`;
const HEADINGS =
  '<tr><th align="left">Stage</th><th align="left">Status</th><th align="left">Duration</th><th align="left">Last message</th></tr>';

test('a run is shown as a picture, as a list and with its log', () => {
  const run = runOf('success', [
    stageOf('fetch', 'success', [0, 5], entryOf('Two <b>', 'warning', '2026-01-15T12:00:04'), entryOf('One')),
    stageOf('import', 'in_progress', [5]),
  ]);
  const [chart, steps, log, ...rest] = partsOf(run);
  assert.match(chart ?? '', /^```mermaid\ngantt\n.*1 fetch :s1, .*2 import :active, s2, .*```$/s);
  assert.deepEqual(steps?.split('\n'), [
    '<table>',
    HEADINGS,
    `<tr>${cell('fetch')}${cell('success')}<td>5 s</td>${cell('Two &#60;b&#62;')}</tr>`,
    `<tr>${cell('import')}${cell('in_progress')}<td></td>${cell('')}</tr>`,
    '</table>',
  ]);
  assert.deepEqual(log?.split('\n'), [
    '<details><summary>Log of the run (2 entries)</summary>',
    '<pre>',
    '2026-01-15T12:00:04 fetch warning: Two &#60;b&#62;',
    '2026-01-15T12:00:00 fetch info: One',
    '</pre>',
    '</details>',
  ]);
  assert.deepEqual(rest, []);
});

describe('of a run is shown', () => {
  test('nothing, where it has no steps', () => assert.deepEqual(partsOf(runOf('success')), []));

  test('no log, where it has no entries, and no picture, where it has no times', () => {
    const [steps, ...rest] = partsOf(runOf('success', [stageOf('a', 'x', [])]));
    assert.match(steps ?? '', /^<table>/);
    assert.deepEqual(rest, []);
  });

  test('a log of one entry', () => {
    const [, log] = partsOf(runOf('success', [stageOf('a', 'x', [], entryOf('One'))]));
    assert.equal(log?.split('\n')[0], '<details><summary>Log of the run (1 entry)</summary>');
  });

  test('each cell up to its length', () => {
    const long = 'x'.repeat(2000);
    const [, steps, log] = partsOf(runOf('success', [stageOf(long, long, [0], entryOf(long))]));
    const [name, words] = [`${'x'.repeat(99)}…`, `${'x'.repeat(299)}…`];
    assert.equal(steps?.split('\n')[2], `<tr>${cell(name)}${cell(name)}<td></td>${cell(words)}</tr>`);
    assert.equal(log?.split('\n')[2]?.length, 1000);
  });

  for (const [count, more] of [
    [40, undefined],
    [41, 'and 1 more stage'],
    [45, 'and 5 more stages'],
  ] as const) {
    test(`the first 40 of ${count} steps, and how many more there are`, () => {
      const steps: Stage[] = Array.from({ length: count }, (_, index) => stageOf(`s${index}`, 'success', [0, 1]));
      const [chart, list] = partsOf(runOf('success', steps));
      const rows = list?.split('\n').slice(2, -1) ?? [];
      assert.equal(chart?.split('\n').filter((line) => line.includes(' :s')).length, 40);
      assert.equal(rows.length, more === undefined ? 40 : 41);
      assert.match(rows[39] ?? '', /<code>s39<\/code>/);
      assert.equal(rows[40], more === undefined ? undefined : `<tr><td>${more}</td><td></td><td></td><td></td></tr>`);
    });
  }

  test('no blank line in the log, which would end it', () => {
    const [, log] = partsOf(
      runOf('success', [stageOf('', '', [], entryOf('', 'info', ''), entryOf('\n\n# a', 'info', '\n'))]),
    );
    assert.equal(log?.split('\n').filter((line) => line.trim() === '').length, 0);
  });
});

describe('a log of very many entries', () => {
  const runWith = (count: number, text: string) => {
    const entries = Array.from({ length: count }, (_, index) => entryOf(`${index} ${text}`));
    return runOf('success', [stageOf('fetch', 'success', [0, 1], ...entries), stageOf('import', 'success', [1, 2])]);
  };

  for (const [name, text] of [
    ['plain', 'x'.repeat(200)],
    ['to be escaped', '<'.repeat(1000)],
    ['wide', '東'.repeat(1000)],
  ] as const) {
    test(`stays far below 1 MiB, where they are ${name}`, () => {
      const run = runWith(100_000, text);
      const bytes = Buffer.byteLength(blocksOf({ outcome: { word: 'succeeded', attempts: 1, run } }).join('\n\n'));
      assert.ok(bytes < ONE_MEBIBYTE / 2, `${bytes} bytes`);
      const log = partsOf(run).at(-1)?.split('\n') ?? [];
      assert.equal(log[0], '<details><summary>Log of the run (100000 entries)</summary>');
      assert.match(log[2] ?? '', / 0 /);
      assert.match(log.at(-3) ?? '', / 99999 /);
      const gap = log.findIndex((line) => line.startsWith('…'));
      assert.equal(log[gap], `… ${100_000 - (log.length - 5)} entries left out …`);
      assert.ok(Math.abs(gap - 2 - (log.length - gap - 3)) <= log.length / 50, 'as many of the first as of the last');
    });
  }

  test('is left out only where there is no place for it', () => {
    const line = '2026-01-15T12:00:00 a info: '.length + 1;
    const half = 192 * 1024;
    const entry = (bytes: number) => entryOf('x'.repeat(bytes - line));
    const many = (count: number) => Array.from({ length: count }, () => entry(512));
    const linesOf = (...entries: ReturnType<typeof entryOf>[]) =>
      partsOf(runOf('', [stageOf('a', '', [], ...entries)]))[1]?.split('\n') ?? [];
    const fits = half / 512;
    assert.equal(linesOf(...many(2 * fits)).length, 2 * fits + 4);
    const tooMany = linesOf(...many(2 * fits + 1));
    assert.equal(tooMany.length, 2 * fits + 5);
    assert.equal(tooMany[2 + fits], '… 1 entry left out …');
  });
});
