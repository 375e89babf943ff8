import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];
const TIMEOUT_MS = 60_000;
const MAX_DOM_BYTES = 64 * 1024 * 1024;
/** The page's own time for drawing its charts; it passes as fast as the page allows. */
const DRAWING_MS = 10_000;
/** Some versions take the height of a window's frame from the page's: what is too much is cut off afterwards. */
const FRAME_HEIGHT = 200;

export interface Browser {
  /** The page as HTML, after its scripts. */
  dumpDom(href: string, width: number): string;
  /** Sizes are CSS pixels; the picture has `scale` dots for each, and some more rows than asked for. */
  screenshot(href: string, shot: { file: string; width: number; height: number; scale: number }): void;
}

/** The path of a Chromium: CHROMIUM, or the first usual name on the PATH. Throws where there is none. */
export function findBrowser(env: NodeJS.ProcessEnv): string {
  const { CHROMIUM: named, PATH: path = '' } = env;
  if (named && !existsSync(named)) throw new Error(`CHROMIUM names no file: ${named}`);
  if (named) return named;
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const folders = path.split(delimiter).filter((folder) => folder !== '');
  const found = NAMES.flatMap((name) => folders.map((folder) => join(folder, `${name}${suffix}`))).find(existsSync);
  if (found === undefined)
    throw new Error(
      'No Chromium, Chrome or Edge is on the PATH: install one, or name its file by the variable CHROMIUM.',
    );
  return found;
}

/** A browser without a window, network chatter or a person's own profile. */
export function openBrowser(file: string, profileDir: string): Browser {
  const run = (href: string, ...flags: string[]) => {
    const { status, stdout, stderr, error } = spawnSync(
      file,
      [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--hide-scrollbars',
        `--user-data-dir=${profileDir}`,
        `--virtual-time-budget=${DRAWING_MS}`,
        ...flags,
        href,
      ],
      { encoding: 'utf8', timeout: TIMEOUT_MS, maxBuffer: MAX_DOM_BYTES },
    );
    if (status === 0) return stdout;
    const reason = error?.message ?? (stderr.trim().split('\n').at(-1) || `it ended with ${status}`);
    throw new Error(`${file} does not draw the page: ${reason}`);
  };
  return {
    dumpDom: (href, width) => run(href, `--window-size=${width},1000`, '--dump-dom'),
    screenshot: (href, { file: picture, width, height, scale }) => {
      run(
        href,
        `--window-size=${width},${height + FRAME_HEIGHT}`,
        `--force-device-scale-factor=${scale}`,
        // Else the corners outside the round box are white, on a dark page too.
        '--default-background-color=00000000',
        `--screenshot=${picture}`,
      );
    },
  };
}
