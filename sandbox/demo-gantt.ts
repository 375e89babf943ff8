import { escapeHtml } from './demo-html.ts';

type Bar = { label: string; kind: 'done' | 'crit' | 'active'; startMs: number; endMs: number };

const BAR = /^(.+?) :(?:(crit|active), )?s\d+, ([-\dT:.]+), ([-\dT:.]+)$/;
const TITLE = /^title (.+)$/;
const SETTINGS = /^(gantt|dateFormat .*|axisFormat .*)$/;

// In units of the drawing; it is as wide as its place.
const WIDTH = 800;
const MARGIN = 40;
const TOP = 44;
const ROW = 28;
const BAR_HEIGHT = 22;
/** Rough, and rather too much: so no label leaves its bar. */
const CHARACTER_WIDTH = 7;

const MAX_TICKS = 8;
const SECOND = 1000;
const TICK_STEPS_MS = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 21_600, 86_400].map(
  (s) => s * SECOND,
);

/** Draws a Mermaid gantt chart of the kind that a summary holds, as SVG; `undefined` for any other. Times are UTC. */
export function drawGantt(source: string): string | undefined {
  const lines = source.split('\n').map((line) => line.trim());
  const chart: { title: string; bars: Bar[] } = { title: '', bars: [] };
  for (const line of lines.filter((text) => text !== '' && !SETTINGS.test(text))) {
    const title = TITLE.exec(line)?.[1];
    const bar = readBar(line);
    if (title !== undefined) chart.title = title;
    else if (bar !== undefined) chart.bars.push(bar);
    else return undefined;
  }
  return chart.bars.length > 0 ? draw(chart.title, chart.bars) : undefined;
}

function readBar(line: string): Bar | undefined {
  const [, label = '', kind = 'done', start = '', end = ''] = BAR.exec(line) ?? [];
  const [startMs, endMs] = [Date.parse(`${start}Z`), Date.parse(`${end}Z`)];
  return endMs > startMs ? { label, kind: kind as Bar['kind'], startMs, endMs } : undefined;
}

function draw(title: string, bars: readonly Bar[]): string {
  const startMs = Math.min(...bars.map((bar) => bar.startMs));
  const spanMs = Math.max(...bars.map((bar) => bar.endMs)) - startMs;
  const x = (ms: number) => round(MARGIN + ((ms - startMs) / spanMs) * (WIDTH - 2 * MARGIN));
  const bottom = TOP + bars.length * ROW;
  const ticks = ticksOf(startMs, spanMs).map((ms) => {
    const clock = new Date(ms).toISOString().slice(11, 19);
    return `<line class="tick" x1="${x(ms)}" x2="${x(ms)}" y1="${TOP - 8}" y2="${bottom + 4}"/><text class="clock" x="${x(ms)}" y="${bottom + 20}">${clock}</text>`;
  });
  const drawn = bars.map(({ label, kind, startMs: from, endMs: to }, index) => {
    const [left, width, y] = [x(from), Math.max(2, round(x(to) - x(from))), TOP + index * ROW + (ROW - BAR_HEIGHT) / 2];
    const place = placeLabel(left, width, label.length * CHARACTER_WIDTH);
    const text = `<text class="${place.className}" x="${place.x}" y="${y + 15.5}">${escapeHtml(label)}</text>`;
    return `<rect class="bar ${kind}" x="${left}" y="${y}" width="${width}" height="${BAR_HEIGHT}" rx="3"/>${text}`;
  });
  return `<svg class="gantt" viewBox="0 0 ${WIDTH} ${bottom + 30}" role="img" aria-label="${escapeHtml(title)}"><text class="title" x="${WIDTH / 2}" y="22">${escapeHtml(title)}</text><rect class="back" x="0" y="${TOP}" width="${WIDTH}" height="${bottom - TOP}"/>${ticks.join('')}${drawn.join('')}</svg>`;
}

/** In its bar, else behind it, else before it. */
function placeLabel(left: number, width: number, textWidth: number): { className: string; x: number } {
  if (textWidth < width) return { className: 'inside', x: round(left + width / 2) };
  if (left + width + textWidth < WIDTH) return { className: 'behind', x: round(left + width + 6) };
  return { className: 'before', x: round(left - 6) };
}

function ticksOf(startMs: number, spanMs: number): number[] {
  const longest = TICK_STEPS_MS.at(-1) ?? 0;
  const step =
    TICK_STEPS_MS.find((ms) => spanMs / ms <= MAX_TICKS) ?? Math.ceil(spanMs / MAX_TICKS / longest) * longest;
  const first = Math.ceil(startMs / step) * step;
  return Array.from({ length: Math.floor((startMs + spanMs - first) / step) + 1 }, (_, index) => first + index * step);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
