import { marked } from 'marked';
import { drawGantt } from './demo-gantt.ts';
import { keepHarmlessTags } from './demo-html.ts';

const MERMAID_BLOCK = /<pre><code class="language-mermaid">([^<]*)<\/code><\/pre>/g;
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** Gives a job summary as HTML that cannot act: GitHub's Markdown, with the Mermaid charts drawn. A chart that cannot be read stays text. */
export function renderSummary(markdown: string): string {
  const html = keepHarmlessTags(marked.parse(markdown, { gfm: true, async: false }));
  return html.replace(MERMAID_BLOCK, (block, code: string) => {
    const source = code.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity);
    return drawGantt(source) ?? block;
  });
}
