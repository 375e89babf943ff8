import { type LogLine, readMarkedLines } from './demo-log.ts';
import type { Played } from './demo-run.ts';
import type { Scenario } from './scenarios.ts';

export type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan';
/** Colours a text, where the terminal shows colours. */
export type Paint = (style: Style, text: string) => string;

/** Of the step's inputs and its log: with the title, the outcome, the annotation and a blank line these are 12 lines. */
const MAX_STEP_LINES = 8;
const MAX_INPUT_LENGTH = 100;
const LEVEL_STYLES = { error: 'red', warning: 'yellow', notice: 'cyan' } as const;

/** Lists what is going to be played. */
export function contentsLines(scenarios: readonly Scenario[], timeScale: number, paint: Paint): string[] {
  return [
    paint('bold', `The built action, against a sandbox of both providers: ${scenarios.length} scenarios`),
    `The log is as GitHub shows it, shortened. ${paceWords(timeScale)}`,
    'An annotation repeats its message from the log, so only its title stands here.',
    'The whole log and the summaries, as a page: npm run demo -- --html demo.html',
    '',
    ...scenarios.map(({ title }, index) => `${String(index + 1).padStart(3)}  ${title}`),
    '',
  ];
}

/** Shows one scenario, in at most 12 lines. */
export function scenarioLines(played: Played, position: number, paint: Paint): string[] {
  const { scenario, result } = played;
  return [
    paint('bold', `${position}. ${inert(scenario.title)}`),
    ...stepLines(played, paint).map((line) => `   ${line}`),
    `   ${paint('dim', 'outcome')}     ${outcomeWords(played)}; ${verdictWords(played, paint)}`,
    `   ${paint('dim', 'annotation')}  ${inert(annotationWords(result.annotations))}`,
    '',
  ];
}

/** Shows how every scenario ended, as a table. */
export function closingLines(all: readonly Played[], paint: Paint): string[] {
  const rows = all.map(({ scenario, result, triggers }, index) => [
    String(index + 1),
    scenario.name,
    stepColour(result.outcome),
    inert(result.outputs['outcome'] ?? ''),
    inert(result.outputs['error_code'] ?? ''),
    String(triggers),
  ]);
  const table = [['', 'scenario', 'step', 'outcome', 'error_code', 'triggers'], ...rows];
  const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
  const lines = table.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
  const asExpected = all.filter(({ differences }) => differences.length === 0).length;
  const [head = '', ...body] = lines;
  const verdict = `${asExpected} of ${all.length} scenarios went as expected.`;
  return [
    paint('bold', `${head}  as expected`),
    ...body.map((line, index) => `${line}  ${all[index]?.differences.length === 0 ? 'yes' : paint('red', 'NO')}`),
    '',
    paint(asExpected === all.length ? 'green' : 'red', verdict),
  ];
}

/** The inputs, unless the log shows them, and the log: its first and its last lines, where it has more than fit. */
function stepLines({ scenario: { opensGroups = false }, asked, result }: Played, paint: Paint): string[] {
  const inputs = asked.map(([name, value]) => `${name}: ${shorten(value, MAX_INPUT_LENGTH) || '(empty)'}`).join(', ');
  const opening = opensGroups ? [] : [`${paint('dim', 'with')}        ${inert(inputs)}`];
  const show = ({ level, text }: LogLine) =>
    level === 'plain' ? inert(text) : paint(LEVEL_STYLES[level], inert(text));
  const lines = readMarkedLines(result.markedLines).flatMap((part) => {
    if (!('lines' in part)) return [show(part)];
    const title = paint('bold', `${opensGroups ? '▾' : '▸'} ${inert(part.title)}`);
    return opensGroups ? [title, ...part.lines.map(show)] : [title];
  });
  const room = MAX_STEP_LINES - opening.length;
  if (lines.length <= room) return [...opening, ...lines];
  const head = Math.ceil((room - 1) / 2);
  const tail = room - 1 - head;
  const gap = paint('dim', `… ${lines.length - head - tail} more lines …`);
  return [...opening, ...lines.slice(0, head), gap, ...lines.slice(-tail)];
}

function outcomeWords({ result, triggers }: Played): string {
  const { outcome = '', error_code: code = '' } = result.outputs;
  const sent = triggers === 1 ? '1 trigger' : `${triggers} triggers`;
  return inert(`${outcome}${code && ` (${code})`}; the step is ${stepColour(result.outcome)}; ${sent}`);
}

function verdictWords({ differences }: Played, paint: Paint): string {
  return differences.length === 0 ? paint('green', 'as expected') : paint('red', inert(differences.join('; ')));
}

/** The last one tells the result; of those before it, how many. */
function annotationWords(annotations: Played['result']['annotations']): string {
  const last = annotations.at(-1);
  if (last === undefined) return 'none';
  const before = annotations.length - 1;
  return `${last.level}: ${last.title || last.message}${before > 0 ? ` (and ${before} before it)` : ''}`;
}

/** Says how fast the sandbox is. */
export function paceWords(timeScale: number): string {
  return timeScale === 1
    ? 'Runs take as long as at the provider.'
    : `Runs and waits are ${Math.round(1 / timeScale)} times as fast as at the provider.`;
}

/** Says how a step ended, as a page shows it by its colour. */
export function stepColour(outcome: Played['result']['outcome']): string {
  return { success: 'green', failure: 'red', cancelled: 'cancelled' }[outcome];
}

function shorten(text: string, maxLength: number): string {
  return text.length <= maxLength ? text : `${text.slice(0, maxLength)}…`;
}

/** Keeps a text on its line, and out of the terminal's controls. */
function inert(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (sign) => (/[\t\n\r]/.test(sign) ? ' ' : '\ufffd'));
}
