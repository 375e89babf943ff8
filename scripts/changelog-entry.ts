/*
 * Prints what the changelog says of a version, which release.yml makes the notes of the release:
 *
 *   node scripts/changelog-entry.ts v1.2.3
 *
 * Ends red, with the reason on stderr, where the tag, package.json and CHANGELOG.md do not agree: a release cannot be
 * changed once it is out.
 */
import { readFileSync } from 'node:fs';

const TAG = /^v(\d+\.\d+\.\d+)$/;
/** `## 1.2.3`, `## [1.2.3]`, `## v1.2.3`, each with or without a date behind it. */
const HEADING = /^## +\[?v?(\d+\.\d+\.\d+)\]?(?=[\s(]|$)/;
const LINK_DEFINITION = /^\[[^\]]+\]: \S/;

/** The version that a tag names. Throws where it is no version tag, or not the version of package.json. */
export function versionOfTag(tag: string, packageVersion: string): string {
  const version = TAG.exec(tag)?.[1];
  if (version === undefined) throw new Error(`"${tag}" is no version tag, which looks like v1.2.3.`);
  if (version === packageVersion) return version;
  throw new Error(`The tag is ${tag}, but package.json has the version ${packageVersion}: change one of them.`);
}

/**
 * The text below a version's heading, up to the next heading of its level. Throws where the version has no heading, more
 * than one, or nothing below it.
 */
export function changelogEntry(changelog: string, version: string): string {
  const entries: string[][] = [];
  let entry: string[] | undefined;
  let isCode = false;
  for (const line of changelog.split(/\r?\n/)) {
    if (line.startsWith('```')) isCode = !isCode;
    if (!isCode && line.startsWith('## ')) {
      entry = HEADING.exec(line)?.[1] === version ? [] : undefined;
      if (entry) entries.push(entry);
    } else if (isCode || !LINK_DEFINITION.test(line)) {
      // The addresses behind `[1.2.3]` stand at the very end, below the oldest entry, and belong to none.
      entry?.push(line);
    }
  }
  const [lines, second] = entries;
  if (!lines)
    throw new Error(`CHANGELOG.md has no entry for ${version}: add a heading "## ${version}" and what it brings.`);
  if (second) throw new Error(`CHANGELOG.md has more than one entry for ${version}: join them.`);
  const text = lines.join('\n').trim();
  if (text === '') throw new Error(`CHANGELOG.md has nothing below the heading of ${version}: say what it brings.`);
  return text;
}

function readProjectFile(name: string): string {
  return readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
}

if (import.meta.main) {
  try {
    const { version: packageVersion } = JSON.parse(readProjectFile('package.json')) as { version: string };
    const version = versionOfTag(process.argv[2] ?? '', packageVersion);
    console.log(changelogEntry(readProjectFile('CHANGELOG.md'), version));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
