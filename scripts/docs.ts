import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '..');
const README = join(root, 'README.md');

interface Manifest {
  readonly inputs: Readonly<Record<string, { description: string; required?: boolean; default?: string }>>;
  readonly outputs: Readonly<Record<string, { description: string }>>;
}

/** Reads action.yml, the one place where inputs and outputs are described. */
export function readManifest(): Manifest {
  return parse(readFileSync(join(root, 'action.yml'), 'utf8')) as Manifest;
}

/** Puts the tables of action.yml's inputs and outputs between their markers in the README's text. */
export function withTables(readme: string, { inputs, outputs }: Manifest): string {
  const inputRows = Object.entries(inputs).map(([name, { description, required, default: value }]) => {
    const fallback = required === true ? '**required**' : value === undefined ? '' : `\`${value}\``;
    return `| \`${name}\` | ${fallback} | ${description} |`;
  });
  const outputRows = Object.entries(outputs).map(([name, { description }]) => `| \`${name}\` | ${description} |`);
  const tables = {
    inputs: ['| input | default | meaning |', '|---|---|---|', ...inputRows],
    outputs: ['| output | meaning |', '|---|---|', ...outputRows],
  };
  return Object.entries(tables).reduce((text, [name, lines]) => between(text, name, lines.join('\n')), readme);
}

function between(text: string, name: string, content: string): string {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`README.md has no markers ${start} and ${end}`);
  return `${text.slice(0, from + start.length)}\n${content}\n${text.slice(to)}`;
}

if (import.meta.main) {
  const before = readFileSync(README, 'utf8');
  const after = withTables(before, readManifest());
  if (after !== before) writeFileSync(README, after);
  console.log(after === before ? 'README.md is up to date.' : 'README.md was updated.');
}
