import assert from 'node:assert/strict';
import { existsSync, globSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { test } from 'node:test';

const root = join(import.meta.dirname, '../..');
const pages = [
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', 'examples/README.md'],
  ...globSync(['docs/*.md', 'docs/decisions/*.md'], { cwd: root }).map((name) => name.replaceAll('\\', '/')),
];

/** A page without its code blocks, where a `#` or a bracket is no Markdown. */
function readPage(path: string): string {
  return readFileSync(path, 'utf8').replace(/^ *```[\s\S]*?^ *```/gm, '');
}

/** The anchors that GitHub gives a page's headings; a heading that comes again gets a number. */
function anchorsOf(page: string): Set<string> {
  const anchors = new Set<string>();
  for (const [, heading = ''] of page.matchAll(/^#{1,6} (.+)$/gm)) {
    const words = heading.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replaceAll('`', '');
    const slug = words
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M}\p{Pc} -]/gu, '')
      .replaceAll(' ', '-');
    let anchor = slug;
    for (let count = 1; anchors.has(anchor); count += 1) anchor = `${slug}-${count}`;
    anchors.add(anchor);
  }
  return anchors;
}

function linksOf(page: string): string[] {
  const links = page.matchAll(/\]\(([^)\s]+)\)|(?:src|srcset|href)="([^"]+)"/g);
  return [...links].map(([, markdown, html]) => markdown ?? html ?? '').filter((link) => !/^https?:/.test(link));
}

/** What is wrong with a page's links, one line each. */
function faultsOf(path: string, page: string): string[] {
  return linksOf(page).flatMap((link) => {
    const [file = '', anchor] = link.split('#');
    const target = file === '' ? path : resolve(dirname(path), file);
    if (!existsSync(target)) return [`${link}: no such file`];
    if (relative(root, target).startsWith('..')) return [`${link}: leads out of the repository`];
    if (anchor === undefined) return [];
    if (!statSync(target).isFile()) return [`${link}: a folder has no anchors`];
    return anchorsOf(readPage(target)).has(anchor) ? [] : [`${link}: no such anchor`];
  });
}

for (const name of pages) {
  test(`every link of ${name} leads somewhere`, () => {
    const path = join(root, name);
    assert.deepEqual(faultsOf(path, readPage(path)), []);
  });
}

test('every page of docs/ can be reached from the README, and every decision from their list', () => {
  const [readme, decisions] = ['README.md', 'docs/decisions/README.md'].map((name) => readPage(join(root, name)));
  for (const page of pages.filter((name) => name.startsWith('docs/'))) {
    const inDecisions = page.replace('docs/decisions/', '');
    assert.ok(readme?.includes(`](${page})`) || decisions?.includes(`](${inDecisions})`), page);
  }
});

test('every page and example names the same major version of the action', () => {
  const examples = readdirSync(join(root, 'examples')).filter((name) => name.endsWith('.yml'));
  const texts = [...pages, ...examples.map((name) => `examples/${name}`)].map((name) =>
    readFileSync(join(root, name), 'utf8'),
  );
  const versions = texts.flatMap((text) => [...text.matchAll(/your-org\/trigger-import(?:\/[\w./-]+)?@(v\d+)/g)]);
  assert.deepEqual([...new Set(versions.map(([, version]) => version))], ['v2']);
});
