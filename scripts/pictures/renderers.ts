import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** As much of sharp as the pictures take. */
export interface Image {
  extract(region: { left: number; top: number; width: number; height: number }): Image;
  png(options: { palette: boolean; quality: number; effort: number; compressionLevel: number; dither: number }): Image;
  toFile(file: string): Promise<unknown>;
}

export interface Renderers {
  /** GitHub-flavoured Markdown to HTML. */
  readonly markdownToHtml: (markdown: string) => string;
  /** GitHub's style sheet for the class `markdown-body`. */
  readonly readStyle: (theme: string) => string;
  /** The address of Mermaid as a plain script: a page on disk may not load modules. */
  readonly mermaidHref: string;
  readonly openImage: (file: string) => Image;
}

/** Loads the packages that the project itself does not install. Throws one sentence where they are missing. */
export async function loadRenderers(packagesDir: string | undefined): Promise<Renderers> {
  if (!packagesDir) throw new Error('Name the folder with the renderers: `node scripts/pictures.ts FOLDER`.');
  const packageOf = createRequire(join(resolve(packagesDir), 'any.js'));
  const fileOf = (name: string) => {
    try {
      return packageOf.resolve(name);
    } catch (cause) {
      const what = `${packagesDir} has no ${name}`;
      throw new Error(`${what}: install the packages that the head of scripts/pictures.ts names.`, { cause });
    }
  };
  const importFrom = async (name: string, member: string): Promise<unknown> => {
    const exported: Record<string, unknown> = await import(pathToFileURL(fileOf(name)).href);
    if (typeof exported[member] === 'function') return exported[member];
    throw new Error(`${name} has no function "${member}": install the version that scripts/pictures.ts names.`);
  };
  const marked = (await importFrom('marked', 'parse')) as (markdown: string, options: object) => string;
  return {
    markdownToHtml: (markdown) => marked(markdown, { gfm: true, async: false }),
    readStyle: (theme) => readFileSync(fileOf(`github-markdown-css/github-markdown-${theme}.css`), 'utf8'),
    mermaidHref: pathToFileURL(fileOf('mermaid/dist/mermaid.min.js')).href,
    openImage: (await importFrom('sharp', 'default')) as (file: string) => Image,
  };
}
