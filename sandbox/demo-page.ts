import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { escapeHtml } from './demo-html.ts';
import { type LogLine, readMarkedLines } from './demo-log.ts';
import { renderSummary } from './demo-markdown.ts';
import type { Played } from './demo-run.ts';
import { paceWords, stepColour } from './demo-terminal.ts';

const STYLE = readFileSync(new URL('demo-page.css', import.meta.url), 'utf8');
/** Nothing but the page's own style: no script, no network, no form. */
const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'`;
/** What is drawn in a round icon of 16 by 16. */
const ICONS = {
  success: 'M4.5 8.5 7 11l4.5-5.5',
  failure: 'm5.5 5.5 5 5m0-5-5 5',
  cancelled: 'M4.5 8h7',
  error: 'm5.5 5.5 5 5m0-5-5 5',
  warning: 'M8 4v4.5m0 3v.1',
  notice: 'M8 7.5V12M8 4.4v.1',
} as const;

/** Composes one page that shows each scenario as GitHub's pages do; it needs nothing but itself. */
export function composePage(all: readonly Played[], timeScale: number): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>What the action shows</title>
<style>${STYLE}</style>
<body>
<header class="top">
<h1>What the action shows</h1>
<p>The built action, run against a sandbox of both providers. ${paceWords(timeScale)}</p>
<ol class="contents">${all.map(contentsItem).join('')}</ol>
</header>
<main>
${all.map(section).join('\n')}
</main>
</body>
</html>
`;
}

function contentsItem({ scenario, result }: Played): string {
  const { name, title } = scenario;
  return `<li>${icon(result.outcome)} <a href="#${escapeHtml(name)}">${inline(title)}</a></li>`;
}

function section(played: Played, index: number): string {
  const { scenario, result, differences, triggers } = played;
  const { outcome = '', error_code: code = '' } = result.outputs;
  const facts = [`outcome <code>${escapeHtml(outcome)}</code>`];
  if (code) facts.push(`error code <code>${escapeHtml(code)}</code>`);
  facts.push(`the step is ${stepColour(result.outcome)}`, `triggers sent: ${triggers}`);
  const verdict = differences.length === 0 ? '' : `<p class="differs">${escapeHtml(differences.join('; '))}</p>`;
  return `<section id="${escapeHtml(scenario.name)}">
<h2>${index + 1}. ${inline(scenario.title)}</h2>
<p class="facts">${facts.join(' · ')}</p>
${verdict}${logBox(played)}
${annotationBox(result.annotations)}
${summaryBox(result.summary)}
</section>`;
}

/** GitHub folds every group, and numbers the lines in them, too. */
function logBox({ scenario, result }: Played): string {
  let number = 0;
  const lineNumber = () => {
    number += 1;
    return `<span class="number">${number}</span>`;
  };
  const line = ({ level, text }: LogLine) =>
    `<div class="line ${level}">${lineNumber()}<span>${escapeHtml(text)}</span></div>`;
  const parts = readMarkedLines(result.markedLines).map((part) => {
    if (!('lines' in part)) return line(part);
    const head = `<summary class="line">${lineNumber()}<span>${escapeHtml(part.title)}</span></summary>`;
    return `<details${scenario.opensGroups ? ' open' : ''}>${head}${part.lines.map(line).join('')}</details>`;
  });
  const title = readMarkedLines(result.markedLines).find((part) => 'lines' in part)?.title ?? '';
  return `<div class="box log"><div class="head">${icon(result.outcome)} ${escapeHtml(title)}</div>${parts.join('')}</div>`;
}

function annotationBox(annotations: Played['result']['annotations']): string {
  if (annotations.length === 0) return '';
  const items = annotations.map(({ level, title, message }) => {
    return `<li>${icon(level)}<div><b>${escapeHtml(title || level)}</b><p>${escapeHtml(message)}</p></div></li>`;
  });
  return `<div class="box annotations"><div class="head">Annotations <span class="count">${annotations.length}</span></div><ul>${items.join('')}</ul></div>`;
}

function summaryBox(summary: string): string {
  if (summary === '') return '';
  return `<div class="box summary"><div class="head">import summary</div><article>${renderSummary(summary)}</article><footer>Job summary generated at run-time</footer></div>`;
}

function icon(kind: keyof typeof ICONS): string {
  return `<svg class="icon ${kind}" viewBox="0 0 16 16" role="img" aria-label="${kind}"><circle cx="8" cy="8" r="8"/><path d="${ICONS[kind]}"/></svg>`;
}

/** Our own words, where backticks mean code. */
function inline(text: string): string {
  return escapeHtml(text).replace(/`(.*?)`/g, '<code>$1</code>');
}
