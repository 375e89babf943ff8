/** Makes a text from outside fit to be shown, cut to a length. */
export type Clean = (text: string, maxLength: number) => string;

/**
 * Escapes text from outside for GitHub-flavoured Markdown: every character that could start a tag, a link, emphasis,
 * code, a table cell, a mention or an address becomes a numeric entity. It is meant for HTML blocks (a table, `pre`),
 * where GitHub reads no Markdown and decodes entities to plain text; elsewhere an address could still become a link.
 */
export function escapeMarkdown(text: string): string {
  return text.replace(/[&<>"'`*~[\]|\\@$#]/g, (character) => `&#${character.codePointAt(0)};`);
}

/** Text from outside as code in a cell of an HTML table: GitHub makes no mention, reference or emoji of code. */
export function codeCell(text: string): string {
  return text === '' ? '' : `<code>${escapeMarkdown(text)}</code>`;
}

/** Our own words as HTML, where `code` between backticks is meant as such. */
export function prose(text: string): string {
  return escapeMarkdown(text).replace(/&#96;(.*?)&#96;/g, '<code>$1</code>');
}

/** An HTML table with a heading before each value that is not empty; values are HTML. */
export function factTable(facts: readonly (readonly [heading: string, value: string])[]): string {
  const filled = facts.filter(([, value]) => value !== '');
  return table(filled.map(([heading, value]) => `<tr><th align="left" nowrap>${heading}</th><td>${value}</td></tr>`));
}

/** An HTML table with headings above its columns; cells are HTML. */
export function columnTable(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = headings.map((heading) => `<th align="left">${heading}</th>`).join('');
  const body = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
  return table([`<tr>${head}</tr>`, ...body]);
}

/** One block without a blank line, so that GitHub reads no Markdown in it. */
function table(rows: readonly string[]): string {
  return ['<table>', ...rows, '</table>'].join('\n');
}
