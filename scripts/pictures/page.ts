import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Renderers } from './renderers.ts';

export const THEMES = ['light', 'dark'] as const;
/** CSS pixels: about the width of a README's column, so that the text is shown at its own size. */
export const PAGE_WIDTH = 860;

const read = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8');

/** One page that looks like the box in which GitHub shows the summary of a job. */
export function composePage(summary: string, theme: (typeof THEMES)[number], renderers: Renderers): string {
  return `<!doctype html>
<html lang="en" data-theme="${theme}">
<meta charset="utf-8">
<style>${renderers.readStyle(theme)}</style>
<style>${read('page.css')}</style>
<body>
<section class="markdown-body">
<header>import summary</header>
<article>${renderers.markdownToHtml(summary)}</article>
<footer>Job summary generated at run-time</footer>
</section>
<script src="${renderers.mermaidHref}"></script>
<script>${read('page.js')}</script>
`;
}

/** What the page's script says of itself in the end: its height in CSS pixels. Throws the script's own error. */
export function drawnHeight(dom: string): number {
  const height = Number(/<html[^>]* data-height="(\d+)"/.exec(dom)?.[1]);
  if (height > 0) return height;
  throw new Error(`The page was not drawn: ${/<html[^>]* data-error="([^"]*)"/.exec(dom)?.[1] ?? 'no reason known'}`);
}
