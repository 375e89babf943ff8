import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = import.meta.dirname;

function fileOf(name: string): string {
  return join(folder, `${name}.txt`);
}

/** The names of the scenarios that have a golden file. */
export function goldenNames(): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => file.slice(0, -'.txt'.length));
}

/** The golden file of a scenario; empty where it has none. */
export function readGolden(name: string): string {
  return goldenNames().includes(name) ? readFileSync(fileOf(name), 'utf8') : '';
}

export function writeGolden(name: string, text: string): void {
  writeFileSync(fileOf(name), text);
}

export function removeGolden(name: string): void {
  rmSync(fileOf(name));
}
