/*
 * Makes the README's pictures of the job summary, from what the demo really writes:
 *
 *   npm run build
 *   npm install --no-save --prefix FOLDER marked@18.2.1 mermaid@12.3.0 github-markdown-css@5.9.0 sharp@0.35.5
 *   node scripts/pictures.ts FOLDER
 *
 * FOLDER is any folder outside the project: the packages weigh 200 MB, so nobody who only tests the action installs
 * them. It also takes Chromium, Chrome or Edge, from the PATH or named by the variable CHROMIUM, and on Linux some of
 * the fonts that GitHub's style names (Debian: chromium fonts-noto-core fonts-noto-color-emoji fonts-liberation).
 * The pages load nothing from the network. The times in the pictures are those of the demo's run.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findBrowser, openBrowser } from './pictures/browser.ts';
import { composePage, drawnHeight, PAGE_WIDTH, THEMES } from './pictures/page.ts';
import { loadRenderers } from './pictures/renderers.ts';

const root = join(import.meta.dirname, '..');
const imagesDir = join(root, 'docs', 'images');
/** Which scenario of the demo becomes which picture. */
const PICTURES = [
  { scenario: 'wait-succeeded', name: 'summary-succeeded' },
  { scenario: 'bloomreach-refused', name: 'summary-rejected' },
] as const;
/** Two dots for each CSS pixel: a README is often read on a dense screen. */
const SCALE = 2;
/** Of 100: some 25 colours, a quarter of the size. Below 80 the green of the tick turns grey. */
const QUALITY = 90;

/** Plays the scenarios of the pictures, at the providers' own pace, and gives the job summary of each by its name. */
function playDemo(folder: string): ReadonlyMap<string, string> {
  const file = join(folder, 'demo.json');
  const only = PICTURES.flatMap(({ scenario }) => ['--only', scenario]);
  const demo = [join(root, 'sandbox', 'demo.ts'), '--real-time', ...only, '--json', file];
  const { status } = spawnSync(process.execPath, demo, {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('The demo does not go as expected: see what `npm run demo` says.');
  const records = JSON.parse(readFileSync(file, 'utf8')) as { name: string; summary: string }[];
  return new Map(records.map(({ name, summary }) => [name, summary]));
}

async function drawPictures(packagesDir: string | undefined, workDir: string): Promise<void> {
  const renderers = await loadRenderers(packagesDir);
  const browser = openBrowser(findBrowser(process.env), join(workDir, 'profile'));
  const summaries = playDemo(workDir);
  mkdirSync(imagesDir, { recursive: true });
  for (const { scenario, name } of PICTURES) {
    const summary = summaries.get(scenario);
    if (summary === undefined) throw new Error(`The demo has no scenario "${scenario}" any more.`);
    for (const theme of THEMES) {
      const page = join(workDir, `${name}-${theme}.html`);
      writeFileSync(page, composePage(summary, theme, renderers));
      const { href } = pathToFileURL(page);
      const height = drawnHeight(browser.dumpDom(href, PAGE_WIDTH));
      const shot = join(workDir, `${name}-${theme}.png`);
      browser.screenshot(href, { file: shot, width: PAGE_WIDTH, height, scale: SCALE });
      const picture = join(imagesDir, `${name}-${theme}.png`);
      await renderers
        .openImage(shot)
        .extract({ left: 0, top: 0, width: PAGE_WIDTH * SCALE, height: height * SCALE })
        .png({ palette: true, quality: QUALITY, effort: 10, compressionLevel: 9, dither: 0 })
        .toFile(picture);
      console.log(`${relative(root, picture)}: ${Math.ceil(statSync(picture).size / 1024)} KiB`);
    }
  }
}

const workDir = mkdtempSync(join(tmpdir(), 'pictures-'));
try {
  await drawPictures(process.argv[2], workDir);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(workDir, { recursive: true, force: true, maxRetries: 5 });
}
