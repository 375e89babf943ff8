import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Stage } from '../../src/provider-run.ts';
import { drawGantt } from '../../src/summary/gantt.ts';
import { START_MS, stageOf } from '../support/runs.ts';

const NOW_MS = START_MS + 60_000;
const HEAD = [
  '```mermaid',
  'gantt',
  '    title Stages of the run (UTC)',
  '    dateFormat YYYY-MM-DDTHH:mm:ss.SSS',
  '    axisFormat %H:%M:%S',
];

function draw(...steps: Stage[]): string[] {
  return drawGantt(steps, NOW_MS).split('\n');
}

/** The last second of the year 9999. */
const LAST_MS = Date.UTC(9999, 11, 31, 23, 59, 59);

function startedAt(startMs: number): Stage {
  return { ...stageOf('a', 'success', []), startMs };
}

/** The one bar of a chart. */
function barOf(step: Stage): string | undefined {
  return draw(step).at(HEAD.length);
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
    ['without steps', []],
    ['without a start', [stageOf('fetch', 'success', [undefined, 5]), stageOf('import', '', [])]],
    ['of a step before 1970', [startedAt(-1)]],
    ['of a step after the year 9999', [startedAt(LAST_MS + 1)]],
  ];
  for (const [name, steps] of cases) test(name, () => assert.equal(drawGantt(steps, NOW_MS), ''));
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
    ['fetch and check', 'fetch and check'],
    ['Prüfung 東京 2', 'Prüfung 東京 2'],
    ['a:b, c;d#e', 'a b c d e'],
    ['%% comment', 'comment'],
    ['```\n## Heading', 'Heading'],
    ['click s1 href "https://evil.example"', 'click s1 href https evil example'],
    ['<b onload=alert(1)>', 'b onload alert 1'],
    ['  fetch  ', 'fetch'],
    ['---', 'stage'],
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

test('there are forty bars at most', () => {
  const steps = Array.from({ length: 41 }, (_, index) => stageOf(`s${index}`, 'success', [0, 1]));
  const bars = draw(...steps).slice(HEAD.length, -1);
  assert.equal(bars.length, 40);
  assert.match(bars.at(-1) ?? '', /^ {4}40 s39 :/);
});
