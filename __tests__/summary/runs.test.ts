import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Run, Stage } from '../../src/outcome/provider-run.ts';
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

describe('there is no chart', () => {
  const cases: [name: string, steps: Stage[]][] = [
    ['without a start', [stageOf('fetch', 'success', [undefined, 5]), stageOf('import', '', [])]],
    ['of a step before 1970', [startedAt(-1)]],
    ['of a step after the year 9999', [startedAt(LAST_MS + 1)]],
  ];
  for (const [name, steps] of cases) test(name, () => assert.deepEqual(draw(...steps), []));
});

test('a step at either end of what a chart can show has a bar', () => {
  assert.match(barOf(startedAt(0)) ?? '', /, 1970-01-01T00:00:00.000, 1970-01-01T00:00:00.001$/);
  assert.match(barOf(startedAt(LAST_MS)) ?? '', /, 9999-12-31T23:59:59.000, 9999-12-31T23:59:59.001$/);
  assert.match(barOf({ ...startedAt(0), endMs: LAST_MS + 5000 }) ?? '', /, 9999-12-31T23:59:59.001$/);
});

test('a step without a start has no bar, and the others keep their numbers', () => {
  const bars = draw(stageOf('fetch', '', []), stageOf('import', 'success', [1, 2])).slice(HEAD.length);
  assert.deepEqual(bars, ['    2 import :s2, 2026-01-15T12:00:01.000, 2026-01-15T12:00:02.000', '```']);
});

describe('a bar has a width:', () => {
  const cases: [name: string, times: [number, number?], end: string][] = [
    ['where the step took no time', [5, 5], '2026-01-15T12:00:05.001'],
    ['where it ends before it starts', [5, 1], '2026-01-15T12:00:05.001'],
    ['where it starts after now', [90], '2026-01-15T12:01:30.001'],
    ['where it took a millisecond', [5, 5.001], '2026-01-15T12:00:05.001'],
    ['where it took two', [5, 5.002], '2026-01-15T12:00:05.002'],
  ];
  for (const [name, times, end] of cases) {
    test(name, () =>
      assert.equal(
        barOf(stageOf('a', '', times))
          ?.split(', ')
          .at(-1),
        end,
      ),
    );
  }
});

describe('a name cannot act in the chart:', () => {
  const cases: [name: string, label: string][] = [
    ['Prüfung 東京 2', 'Prüfung 東京 2'],
    ['a:b, c;d#e', 'a b c d e'],
    ['```\n## Heading', 'Heading'],
    ['click s1 href "https://evil.example"', 'click s1 href https evil example'],
    ['', 'stage'],
    ['x'.repeat(40), 'x'.repeat(40)],
    ['x'.repeat(41), 'x'.repeat(40)],
    [`!${'x'.repeat(41)}`, 'x'.repeat(40)],
  ];
  for (const [name, label] of cases) {
    test(JSON.stringify(name), () => {
      const bar = barOf(stageOf(name, 'success', [0, 1]));
      assert.equal(bar, `    1 ${label} :s1, 2026-01-15T12:00:00.000, 2026-01-15T12:00:01.000`);
    });
  }

  test('a long one is not cut through a character', () => {
    const bar = barOf(stageOf(`a${'𝒜'.repeat(40)}`, 'success', [0, 1]));
    assert.ok(bar?.startsWith(`    1 a${'𝒜'.repeat(19)} :s1, `), bar);
  });
});
