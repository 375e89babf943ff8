import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Manifest, readManifest } from './manifest.ts';
import { workflowParts } from './reusable-workflow.ts';

const root = join(import.meta.dirname, '..');

/** A text that is generated in part, and the marks around those parts. */
interface Target {
  readonly path: string;
  readonly mark: (words: string) => string;
  readonly partsOf: (manifest: Manifest) => Readonly<Record<string, readonly string[]>>;
}

/** Every file that takes its inputs and outputs from action.yml. */
export const TARGETS: readonly Target[] = [
  { path: 'README.md', mark: (words) => `<!-- ${words} -->`, partsOf: readmeTables },
  { path: '.github/workflows/trigger-import.yml', mark: (words) => `# ${words}`, partsOf: workflowParts },
  { path: '.github/ISSUE_TEMPLATE/bug_report.yml', mark: (words) => `# ${words}`, partsOf: formChoices },
  {
    path: '.github/ISSUE_TEMPLATE/feature_request.yml',
    mark: (words) => `# ${words}`,
    partsOf: (manifest) => ({ providers: formChoices(manifest).providers }),
  },
];

/** Puts each generated part between its marks, which stay. Throws where a mark is missing. */
export function withParts(text: string, { path, mark, partsOf }: Target, manifest: Manifest): string {
  return Object.entries(partsOf(manifest)).reduce((before, [name, lines]) => {
    const [start, end] = [mark(`${name}:start`), mark(`${name}:end`)];
    const [from, to] = [before.indexOf(start), before.indexOf(end)];
    if (from < 0 || to < from) throw new Error(`${path} has no marks ${start} and ${end}`);
    const indent = /[^\n]*$/.exec(before.slice(0, from))?.[0] ?? '';
    const body = lines.map((line) => `${indent}${line}\n`).join('');
    return `${before.slice(0, from + start.length)}\n${body}${indent}${before.slice(to)}`;
  }, text);
}

function readmeTables({ inputs, outputs }: Manifest): Record<string, string[]> {
  const inputRows = Object.entries(inputs).map(([name, { description, required, default: value }]) => {
    const fallback = required === true ? '**required**' : value === undefined ? '' : `\`${value}\``;
    return `| \`${name}\` | ${fallback} | ${description} |`;
  });
  const outputRows = Object.entries(outputs).map(([name, { description }]) => `| \`${name}\` | ${description} |`);
  return {
    inputs: ['| input | default | meaning |', '|---|---|---|', ...inputRows],
    outputs: ['| output | meaning |', '|---|---|', ...outputRows],
  };
}

/** The words that an issue form lets people choose from. */
function formChoices({ inputs, outputs }: Manifest): { providers: string[]; outcomes: string[] } {
  const words = (text = '') => [...text.matchAll(/`(\w+)`/g)].map(([, word]) => `- ${word}`);
  return { providers: words(inputs['provider']?.description), outcomes: words(outputs['outcome']?.description) };
}

if (import.meta.main) {
  for (const target of TARGETS) {
    const file = join(root, target.path);
    const before = readFileSync(file, 'utf8');
    const after = withParts(before, target, readManifest());
    if (after !== before) writeFileSync(file, after);
    console.log(`${target.path} ${after === before ? 'is up to date' : 'was updated'}.`);
  }
}
