import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { drawGantt } from '../../sandbox/demo-gantt.ts';
import { keepHarmlessTags } from '../../sandbox/demo-html.ts';
import { renderSummary } from '../../sandbox/demo-markdown.ts';
import { composePage } from '../../sandbox/demo-page.ts';
import type { Played } from '../../sandbox/demo-run.ts';
import { closingLines, type Paint, scenarioLines } from '../../sandbox/demo-terminal.ts';
import { HOSTILE_TEXT } from '../../sandbox/hostile-text.ts';

const plain: Paint = (_style, text) => text;

/** A step whose every text comes from somebody hostile, as if the action had let it through. */
function hostilePlay(hostile: string): Played {
  return {
    scenario: {
      name: 'hostile',
      title: hostile,
      inputs: {},
      expects: { exitCode: 0, outcome: 'accepted', triggers: 1 },
    },
    asked: [['path', hostile]],
    triggers: 1,
    differences: [hostile],
    result: {
      outcome: 'failure',
      conclusion: 'failure',
      exitCode: 1,
      signal: null,
      stdout: hostile,
      stderr: '',
      commands: [],
      outputs: { outcome: hostile, error_code: hostile },
      summary: hostile,
      log: hostile.split('\n'),
      openingLines: 0,
      markedLines: ['##[group]x', ...hostile.split('\n'), `##[error]${hostile}`, `##[group]${hostile}`],
      annotations: [{ level: 'error', title: hostile, message: hostile }],
      runnerErrors: [],
      masks: [],
      durationMs: 1,
    },
  };
}

const HOSTILE = [
  HOSTILE_TEXT,
  '"><script>alert(1)</script>\' onload=alert(1) <svg onload=alert(1)>',
  '</div></details></section></main><meta http-equiv="refresh" content="0;url=https://tracker.invalid"><base href=//x>',
  '<a href="javascript:alert(1)">x</a> [x](javascript:alert(1)) ![x](https://tracker.invalid/x.png)',
  '<table onclick="x"><td style="position:fixed"><details open ontoggle="alert(1)"><style>*{}</style><!-- <code>',
];

describe('hostile text does not act', () => {
  /** The tags of the page's frame: they are the same whatever stands in the lines. */
  const tagsOf = (page: string) =>
    page.match(/<\/?(?:div|section|main|header|ul|li|ol|h2|body|html|head|article|footer|title|meta|style)\b/g);

  for (const [index, hostile] of HOSTILE.entries()) {
    test(`in the page: number ${index + 1}`, () => {
      const page = composePage([hostilePlay(hostile)], 1);
      assert.deepEqual(tagsOf(page), tagsOf(composePage([hostilePlay(hostile.replace(/[^\n]/g, 'x'))], 1)));
      const attributes = [...page.matchAll(/<[a-z][a-z0-9]*((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*\/?>/gi)].join('');
      assert.doesNotMatch(attributes, /\s(on[a-z]+|style|src|srcdoc|action)[=\s]|javascript:|tracker\.invalid/i);
      assert.doesNotMatch(page, /<(script|img|iframe|base|form|object|embed)\b/i);
    });

    test(`in the terminal: number ${index + 1}`, () => {
      const played = hostilePlay(hostile);
      const lines = scenarioLines(played, 1, plain);
      assert.ok(lines.length <= 12);
      for (const line of [...lines, ...closingLines([played], plain)])
        assert.doesNotMatch(line, /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    });
  }
});

describe('tags of a summary', () => {
  const cases = [
    [
      'a table stays',
      '<table><tr><th align="left" nowrap>a</th></tr></table>',
      '<table><tr><th align="left" nowrap>a</th></tr></table>',
    ],
    ['what is left open is closed', '<details><pre>a', '<details><pre>a</pre></details>'],
    ['an end without a start goes', 'a</table></details>', 'a'],
    ['an end closes what is in it', '<details><pre>a</details>b', '<details><pre>a</pre></details>b'],
    ['another tag is text', '<img src="x"> <SCRIPT>', '&lt;img src="x"> &lt;SCRIPT>'],
    ['a comment is text', '<!-- <p>x</p> -->', '&lt;!-- <p>x</p> -->'],
    ['another attribute goes', '<p class="box" id="x">a</p>', '<p>a</p>'],
    ['another address goes', '<a href="http://x">a</a>', '<a>a</a>'],
    ['an attribute that no quotes hold makes it text', '<a href=https://x>a', '&lt;a href=https://x>a'],
    ['a tag that never ends is text', '<p', '&lt;p'],
  ] as const;
  for (const [name, html, expected] of cases) {
    test(name, () => assert.equal(keepHarmlessTags(html), expected));
  }
});

describe('the chart of a summary', () => {
  const bars = [
    '1 fetch :s1, 2026-01-01T00:00:00.000, 2026-01-01T00:00:08.000',
    '2 import :crit, s2, 2026-01-01T00:00:08.000, 2026-01-01T00:00:28.000',
  ];
  const chart = [
    'gantt',
    '    title Stages of the run (UTC)',
    '    dateFormat YYYY-MM-DDTHH:mm:ss.SSS',
    '    axisFormat %H:%M:%S',
    ...bars,
  ];

  test('is drawn: a bar for each stage, its label, the time below', () => {
    const svg = renderSummary(['```mermaid', ...chart, '```'].join('\n'));
    assert.match(svg, /^<svg class="gantt"/);
    assert.match(svg, /<rect class="bar done" x="40" y="47" width="205.7"/);
    assert.match(svg, /<rect class="bar crit" x="245.7" y="75" width="514.3"/);
    assert.match(svg, />1 fetch<.*>2 import</);
    assert.match(svg, />00:00:05</);
  });

  for (const [name, source] of [
    ['with a line that it does not know', [...chart, 'click s1 href "javascript:alert(1)"']],
    ['without bars', chart.slice(0, 4)],
    ['of another kind', ['pie', '"a" : 1']],
    ['with an end before its start', [...chart, '3 x :s3, 2026-01-01T00:00:08.000, 2026-01-01T00:00:07.000']],
    ['with a time that is none', [...chart, '3 x :s3, 2026-99-01T00:00:08.000, 2026-01-01T00:00:09.000']],
  ] as const) {
    test(`${name} stays text`, () => {
      assert.equal(drawGantt(source.join('\n')), undefined);
      assert.match(renderSummary(['```mermaid', ...source, '```'].join('\n')), /^<pre><code class="language-mermaid">/);
    });
  }
});
