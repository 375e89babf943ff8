/**
 * Escapes text from outside for GitHub-flavoured Markdown: every character that could start a tag, a link, emphasis,
 * code, a table cell, a mention or an address becomes a numeric entity. It is meant for HTML blocks (a table, `pre`),
 * where GitHub reads no Markdown and decodes entities to plain text; elsewhere an address could still become a link.
 */
export function escapeMarkdown(text: string): string {
  return text.replace(/[&<>"'`*~[\]|\\@$#]|:(?=\/\/)|(?<=\bwww)\./gi, (character) => `&#${character.codePointAt(0)};`);
}

/** Text from outside as code in a cell of an HTML table: GitHub makes no mention, reference or emoji of code. */
export function codeCell(text: string): string {
  return text === '' ? '' : `<code>${escapeMarkdown(text)}</code>`;
}

/** An HTML table of headings and rows; cells are HTML. It is one block without a blank line, so nothing in it is Markdown. */
export function htmlTable(rows: readonly (readonly [heading: string, ...cells: string[]])[]): string {
  const lines = rows.map(([heading, ...cells]) => {
    const data = cells.map((cell) => `<td>${cell}</td>`).join('');
    return `<tr><th align="left">${heading}</th>${data}</tr>`;
  });
  return ['<table>', ...lines, '</table>'].join('\n');
}
