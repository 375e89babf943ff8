/*
 * Looks at the demo's page in a real browser, and takes the README's pictures from it:
 *
 *   npm run build
 *   npm run pictures
 *
 * It takes Chromium, Chrome or Edge, from the PATH or named by the variable CHROMIUM, and on Linux some of the fonts that
 * GitHub's style names (Debian: chromium fonts-noto-core fonts-noto-color-emoji fonts-liberation). With a folder as its
 * argument, it leaves there the page and a picture of the whole of it, to be looked at. The pictures are of runs at the
 * providers' own pace, and the times in them are those of the demo's run.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { findBrowser, openBrowser } from './pictures/browser.ts';
import { openPage, THEMES } from './pictures/page.ts';

const root = join(import.meta.dirname, '..');
const imagesDir = join(root, 'docs', 'images');
/** Which scenario of the demo becomes which picture. */
const PICTURES = [
  { scenario: 'wait-succeeded', name: 'summary-succeeded' },
  { scenario: 'bloomreach-refused', name: 'summary-rejected' },
] as const;
/** CSS pixels: a README's column with the page's margins, a desktop and a phone. */
const PICTURE_WIDTH = 892;
const WIDTHS = [1280, 390];

/** Has the demo write its page. */
function writePage(file: string, ...options: string[]): void {
  const demo = join(root, 'sandbox', 'demo.ts');
  const { status } = spawnSync(process.execPath, [demo, '--html', file, ...options], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('The demo does not go as expected: see what `npm run demo` says.');
}

async function drawPictures(workDir: string, lookDir: string): Promise<void> {
  const browser = await openBrowser(findBrowser(process.env), join(workDir, 'profile'));
  try {
    const wholeFile = join(lookDir, 'demo.html');
    writePage(wholeFile);
    const whole = await openPage(browser, wholeFile);
    const looks = THEMES.flatMap((theme) => WIDTHS.map((width) => ({ theme, width })));
    for (const { theme, width } of looks) {
      const faults = await whole.faults(theme, width);
      if (faults.length > 0) throw new Error(`The page, ${theme}, ${width} pixels wide: ${faults.join('; ')}`);
      await whole.takePicture(theme, width, join(lookDir, `demo-${theme}-${width}.png`));
    }
    console.log(`The demo's page is in order: ${looks.map(({ theme, width }) => `${theme} ${width}`).join(', ')}`);

    const file = join(workDir, 'pictures.html');
    writePage(file, '--real-time', ...PICTURES.flatMap(({ scenario }) => ['--only', scenario]));
    const page = await openPage(browser, file);
    mkdirSync(imagesDir, { recursive: true });
    for (const { scenario, name } of PICTURES) {
      for (const theme of THEMES) {
        const picture = join(imagesDir, `${name}-${theme}.png`);
        await page.takePicture(theme, PICTURE_WIDTH, picture, `#${scenario} .summary`);
        console.log(`${relative(root, picture)}: ${Math.ceil(statSync(picture).size / 1024)} KiB`);
      }
    }
  } finally {
    await browser.close();
  }
}

const workDir = mkdtempSync(join(tmpdir(), 'pictures-'));
const lookDir = process.argv[2] === undefined ? workDir : resolve(process.argv[2]);
try {
  mkdirSync(lookDir, { recursive: true });
  await drawPictures(workDir, lookDir);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(workDir, { recursive: true, force: true, maxRetries: 5 });
}
