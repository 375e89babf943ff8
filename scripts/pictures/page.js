// Runs in the page: draws the Mermaid blocks as GitHub does, then tells the height in CSS pixels, or what went wrong.
async function drawCharts() {
  const { mermaid } = globalThis;
  const page = document.documentElement;
  mermaid.initialize({ startOnLoad: false, theme: page.dataset.theme === 'dark' ? 'dark' : 'default' });
  for (const [index, code] of [...document.querySelectorAll('code.language-mermaid')].entries()) {
    const chart = document.createElement('div');
    chart.className = 'chart';
    code.parentElement.replaceWith(chart);
    // A gantt chart is as wide as the element that it is drawn in.
    const { svg } = await mermaid.render(`chart-${index}`, code.textContent, chart);
    chart.innerHTML = svg;
  }
  await document.fonts.ready;
  page.dataset.height = String(Math.ceil(document.body.getBoundingClientRect().height));
}

drawCharts().catch((error) => {
  document.documentElement.dataset.error = String(error);
});
