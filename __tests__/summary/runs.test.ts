import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Run, Stage } from '../../src/outcome/provider-run.ts';
import { entryOf, runOf, stageOf } from '../support/runs.ts';
import { blocksOf } from '../support/summary.ts';
import { cases, pairs, table } from '../support/table.ts';

const ONE_MEBIBYTE = 1024 * 1024;
const COUNT = 20_000;

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

test('of a run is shown nothing where it has no steps, and no picture and no log where it has no times and entries', () => {
  assert.deepEqual(partsOf(runOf('success')), []);
  const [steps, ...rest] = partsOf(runOf('success', [stageOf('a', 'x', [])]));
  assert.match(steps ?? '', /^<table>/);
  assert.deepEqual(rest, []);
});

test('of a run each cell is shown up to its length', () => {
  const long = 'x'.repeat(2000);
  const [, steps, log] = partsOf(runOf('success', [stageOf(long, long, [0], entryOf(long))]));
  const [name, words] = [`${'x'.repeat(99)}…`, `${'x'.repeat(299)}…`];
  assert.equal(steps?.split('\n')[2], `<tr>${cell(name)}${cell(name)}<td></td>${cell(words)}</tr>`);
  assert.equal(log?.split('\n')[0], '<details><summary>Log of the run (1 entry)</summary>');
  assert.equal(log?.split('\n')[2]?.length, 1000);
});

test('of a run the first 40 steps are shown, and how many more there are', () => {
  for (const [count, more] of [
    [40, undefined],
    [41, 'and 1 more stage'],
    [45, 'and 5 more stages'],
  ] as const) {
    const steps: Stage[] = Array.from({ length: count }, (_, index) => stageOf(`s${index}`, 'success', [0, 1]));
    const [chart, list] = partsOf(runOf('success', steps));
    const rows = list?.split('\n').slice(2, -1) ?? [];
    assert.equal(chart?.split('\n').filter((line) => line.includes(' :s')).length, 40);
    assert.match(rows[39] ?? '', /<code>s39<\/code>/);
    const last = more === undefined ? [] : [`<tr><td>${more}</td><td></td><td></td><td></td></tr>`];
    assert.deepEqual(rows.slice(40), last);
  }
});

test('in the log of a run is no blank line, which would end it', () => {
  const entries = [entryOf('\n\n# a', 'info', '\n'), entryOf('', 'info', '')];
  const log = partsOf(runOf('success', [stageOf('', '', [], ...entries)]))[1];
  assert.equal(log?.split('\n').filter((line) => line.trim() === '').length, 0);
});

function isCut(_: string, text: string): void {
  const entries = Array.from({ length: COUNT }, (_, index) => entryOf(`${index} ${text}`));
  const run = runOf('success', [stageOf('fetch', 'success', [0, 1], ...entries), stageOf('import', 'success', [1, 2])]);
  const parts = partsOf(run);
  const bytes = Buffer.byteLength(parts.join('\n\n'));
  assert.ok(bytes < ONE_MEBIBYTE / 2, `${bytes} bytes`);
  const log = parts.at(-1)?.split('\n') ?? [];
  assert.equal(log[0], '<details><summary>Log of the run (20000 entries)</summary>');
  assert.match(log[2] ?? '', / 0 /);
  assert.match(log.at(-3) ?? '', / 19999 /);
  const gap = log.findIndex((line) => line.startsWith('…'));
  assert.equal(log[gap], `… ${COUNT - (log.length - 5)} entries left out …`);
  assert.ok(Math.abs(gap - 2 - (log.length - gap - 3)) <= log.length / 50, 'as many of the first as of the last');
}

table('a log of very many entries stays far below 1 MiB, where they are', isCut, [
  ['plain', 'x'.repeat(200)],
  ['to be escaped', '<'.repeat(1000)],
  ['wide', '東'.repeat(1000)],
]);

test('of a log is left out only what there is no place for', () => {
  const line = '2026-01-15T12:00:00 a info: '.length + 1;
  const entry = entryOf('x'.repeat(512 - line));
  const linesOf = (count: number) =>
    partsOf(runOf('', [stageOf('a', '', [], ...Array(count).fill(entry))]))[1]?.split('\n') ?? [];
  const fits = (192 * 1024) / 512;
  assert.equal(linesOf(2 * fits).length, 2 * fits + 4);
  const tooMany = linesOf(2 * fits + 1);
  assert.equal(tooMany.length, 2 * fits + 5);
  assert.equal(tooMany[2 + fits], '… 1 entry left out …');
});

const HEAD = [
  '```mermaid',
  'gantt',
  '    title Stages of the run (UTC)',
  '    dateFormat YYYY-MM-DDTHH:mm:ss.SSS',
  '    axisFormat %H:%M:%S',
];

/** The chart of a run with these stages, a minute after it began. */
function draw(...stages: Stage[]): string[] {
  const chart = partsOf(runOf('success', stages)).find((block) => block.startsWith('```mermaid'));
  return chart?.split('\n') ?? [];
}

/** The one bar of a chart. */
function barOf(stage: Stage): string | undefined {
  return draw(stage).at(HEAD.length);
}

/** The last second of the year 9999. */
const LAST_MS = Date.UTC(9999, 11, 31, 23, 59, 59);

function startedAt(startMs: number): Stage {
  return { ...stageOf('a', 'success', []), startMs };
}

test('the steps of a run become a chart, each with its state', () => {
  assert.deepEqual(
    draw(
      stageOf('fetch', 'success', [0, 12.345]),
      stageOf('check', 'failed', [12.345, 20]),
      stageOf('import', 'in_progress', [20]),
      stageOf('other', 'queued', [30, 40]),
      stageOf('lost', 'success', [40]),
      stageOf('odd', 'failed', [41]),
      stageOf('late', 'queued', [42]),
    ),
    [
      ...HEAD,
      '    1 fetch :s1, 2026-01-15T12:00:00.000, 2026-01-15T12:00:12.345',
      '    2 check :crit, s2, 2026-01-15T12:00:12.345, 2026-01-15T12:00:20.000',
      '    3 import :active, s3, 2026-01-15T12:00:20.000, 2026-01-15T12:01:00.000',
      '    4 other :active, s4, 2026-01-15T12:00:30.000, 2026-01-15T12:00:40.000',
      '    5 lost :s5, 2026-01-15T12:00:40.000, 2026-01-15T12:00:40.001',
      '    6 odd :crit, s6, 2026-01-15T12:00:41.000, 2026-01-15T12:00:41.001',
      '    7 late :active, s7, 2026-01-15T12:00:42.000, 2026-01-15T12:01:00.000',
      '```',
    ],
  );
});

table('there is no chart', (_: string, steps: Stage[]) => assert.deepEqual(draw(...steps), []), [
  ['without a start', [stageOf('fetch', 'success', [undefined, 5]), stageOf('import', '', [])]],
  ['of a step before 1970', [startedAt(-1)]],
  ['of a step after the year 9999', [startedAt(LAST_MS + 1)]],
]);

test('a step at either end of what a chart can show has a bar', () => {
  assert.match(barOf(startedAt(0)) ?? '', /, 1970-01-01T00:00:00.000, 1970-01-01T00:00:00.001$/);
  assert.match(barOf(startedAt(LAST_MS)) ?? '', /, 9999-12-31T23:59:59.000, 9999-12-31T23:59:59.001$/);
  assert.match(barOf({ ...startedAt(0), endMs: LAST_MS + 5000 }) ?? '', /, 9999-12-31T23:59:59.001$/);
});

test('a step without a start has no bar, and the others keep their numbers', () => {
  const bars = draw(stageOf('fetch', '', []), stageOf('import', 'success', [1, 2])).slice(HEAD.length);
  assert.deepEqual(bars, ['    2 import :s2, 2026-01-15T12:00:01.000, 2026-01-15T12:00:02.000', '```']);
});

const endOf = (...times: [number, number?]) =>
  barOf(stageOf('a', '', times))
    ?.split(', ')
    .at(-1);

cases('a bar has a width:', endOf, [
  ['where the step took no time', 5, 5, '2026-01-15T12:00:05.001'],
  ['where it ends before it starts', 5, 1, '2026-01-15T12:00:05.001'],
  ['where it starts after now', 90, undefined, '2026-01-15T12:01:30.001'],
  ['where it took a millisecond', 5, 5.001, '2026-01-15T12:00:05.001'],
  ['where it took two', 5, 5.002, '2026-01-15T12:00:05.002'],
]);

const labelOf = (name: string) => / {4}1 (.*) :s1, /.exec(barOf(stageOf(name, 'success', [0, 1])) ?? '')?.[1];

pairs('a name cannot act in the chart:', labelOf, [
  ['Prüfung 東京 2', 'Prüfung 東京 2'],
  ['a:b, c;d#e', 'a b c d e'],
  ['```\n## Heading', 'Heading'],
  ['click s1 href "https://evil.example"', 'click s1 href https evil example'],
  ['', 'stage'],
  ['x'.repeat(40), 'x'.repeat(40)],
  ['x'.repeat(41), 'x'.repeat(40)],
  [`!${'x'.repeat(41)}`, 'x'.repeat(40)],
  // Not cut through a character.
  [`a${'𝒜'.repeat(40)}`, `a${'𝒜'.repeat(19)}`],
]);
