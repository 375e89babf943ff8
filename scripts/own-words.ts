import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMadeOf } from '../src/secrets/own-words.ts';

const SRC = join(import.meta.dirname, '..', 'src');
const FILE = join(SRC, 'secrets', 'own-words.ts');
/** A longer one is a number or a digest. */
const MAX_LENGTH = 20;
const WIDTH = 116;
/** Where a word alone is shown: outcomes with their codes, and the paths of the APIs. Elsewhere it is a pattern or a name. */
const SHOWN_ALONE =
  /^(?:outcome.(?:outcome|reason)|inputs.names)\.ts$|^providers.(?:woosmap|bloomreach)\.ts$|^report.message\.ts$/;

/**
 * The words of our own texts, from the literals in `src/`: what stands in quotes and in no comment. One that is made of
 * others is left out.
 */
export function findOwnWords(): string[] {
  const words = new Set<string>();
  for (const name of readdirSync(SRC, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts') || join(SRC, name) === FILE) continue;
    const code = readFileSync(join(SRC, name), 'utf8')
      .replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$|^(?:import|export) .* from .*$/gm, '')
      .replace(/\$\{[^{}]*\}/g, ' ');
    const isShownAlone = SHOWN_ALONE.test(name);
    for (const [literal] of code.matchAll(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g)) {
      const text = literal.replace(/\\./g, ' ');
      for (const [word] of text.matchAll(/(?<![a-z\d])[a-z][a-z\d]+/gi)) {
        const isWord = !/[a-z][A-Z]/.test(word) && word.length <= MAX_LENGTH;
        if (isWord && (isShownAlone || text.includes(' '))) words.add(word.toLowerCase());
      }
    }
  }
  const kept = new Set<string>();
  for (const word of [...words].sort((one, other) => one.length - other.length)) {
    if (!isMadeOf(word, kept)) kept.add(word);
  }
  return [...kept].sort();
}

/** Writes them into the list that the action has. */
export function writeOwnWords(): void {
  const before = readFileSync(FILE, 'utf8');
  const lines = [''];
  for (const word of findOwnWords()) {
    if ((lines.at(-1) ?? '').length + word.length > WIDTH) lines.push('');
    lines.push(`${lines.pop()}${word} `);
  }
  const list = lines.map((line) => `  ${line.trimEnd()}`).join('\n');
  const after = before.replace(/(?<=const WORDS = `\n)[^`]*/, () => `${list}\n`);
  if (after !== before) writeFileSync(FILE, after);
}

if (import.meta.main) writeOwnWords();
