import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SRC = join(import.meta.dirname, '..', 'src');
const FILE = join(SRC, 'secrets', 'own-words.ts');
/** A longer one is a number or a digest. */
const MAX_LENGTH = 20;
const WIDTH = 116;

/** The words of our own texts, from the literals in `src/`: what stands in quotes and in no comment. */
export function findOwnWords(): string[] {
  const words = new Set<string>();
  for (const name of readdirSync(SRC, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts') || join(SRC, name) === FILE) continue;
    const code = readFileSync(join(SRC, name), 'utf8')
      .replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$|^(?:import|export) .* from .*$/gm, '')
      .replace(/\$\{[^{}]*\}/g, ' ');
    for (const [literal] of code.matchAll(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g)) {
      const text = literal.replace(/\\./g, ' ');
      for (const [word] of text.matchAll(/(?<![a-z\d])[a-z][a-z\d]+/gi)) {
        const isWord = !/[a-z][A-Z]/.test(word) && word.length <= MAX_LENGTH;
        // Short words only from sentences: others are patterns and abbreviations.
        if (isWord && (word.length > 3 || text.includes(' '))) words.add(word.toLowerCase());
      }
    }
  }
  return [...words].sort();
}

/** Writes them into the list that the action has; says whether it was another. */
export function writeOwnWords(): boolean {
  const before = readFileSync(FILE, 'utf8');
  const lines = [''];
  for (const word of findOwnWords()) {
    if ((lines.at(-1) ?? '').length + word.length > WIDTH) lines.push('');
    lines.push(`${lines.pop()}${word} `);
  }
  const list = lines.map((line) => `  ${line.trimEnd()}`).join('\n');
  const after = before.replace(/(?<=const WORDS = `\n)[^`]*/, () => `${list}\n`);
  if (after !== before) writeFileSync(FILE, after);
  return after !== before;
}

if (import.meta.main) writeOwnWords();
