import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Browser } from './browser.ts';

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Two dots for each CSS pixel: a README is often read on a dense screen. */
const SCALE = 2;

/** The demo's page in a browser. */
export interface Page {
  /** What is wrong with it at that width, in CSS pixels: what it asked the network for, its errors, what is too wide. */
  faults(theme: Theme, width: number): Promise<string[]>;
  /** Takes a picture of the element that a CSS selector names; of the whole page where none is named. */
  takePicture(theme: Theme, width: number, file: string, selector?: string): Promise<void>;
}

/** Opens a page from the disk. */
export async function openPage(browser: Browser, file: string): Promise<Page> {
  const { href } = pathToFileURL(file);
  const faults: string[] = [];
  browser.on('Network.requestWillBeSent', ({ request }) => {
    const { url } = request as { url: string };
    if (url !== href) faults.push(`asks for ${url}`);
  });
  browser.on('Log.entryAdded', ({ entry }) => faults.push(String((entry as { text: string }).text)));
  browser.on('Runtime.exceptionThrown', (thrown) => faults.push(JSON.stringify(thrown)));
  for (const domain of ['Network', 'Log', 'Runtime', 'Page']) await browser.send(`${domain}.enable`);

  async function show(theme: Theme, width: number): Promise<void> {
    const features = [{ name: 'prefers-color-scheme', value: theme }];
    await browser.send('Emulation.setEmulatedMedia', { features });
    await browser.send('Emulation.setDeviceMetricsOverride', {
      width,
      height: 1000,
      deviceScaleFactor: SCALE,
      mobile: false,
    });
    const loaded = browser.once('Page.loadEventFired');
    await browser.send('Page.navigate', { url: href });
    await loaded;
    await read('document.fonts.ready.then(() => true)');
  }

  async function read<Value>(expression: string): Promise<Value> {
    const { result } = await browser.send<{ result: { value: Value } }>('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    return result.value;
  }

  return {
    async faults(theme, width) {
      faults.length = 0;
      await show(theme, width);
      const drawnWidth = await read<number>('document.documentElement.scrollWidth');
      if (drawnWidth > width) faults.push(`is ${drawnWidth} pixels wide in a window of ${width}`);
      return [...faults];
    },
    async takePicture(theme, width, picture, selector = 'html') {
      await show(theme, width);
      const clip = await read<object | null>(
        `(() => {
          const element = document.querySelector(${JSON.stringify(selector)});
          if (element === null) return null;
          const { x, y, width, height } = element.getBoundingClientRect();
          return { x: x + scrollX, y: y + scrollY, width, height, scale: 1 };
        })()`,
      );
      if (clip === null) throw new Error(`The page has no ${selector}.`);
      const { data } = await browser.send<{ data: string }>('Page.captureScreenshot', {
        clip,
        captureBeyondViewport: true,
      });
      writeFileSync(picture, Buffer.from(data, 'base64'));
    },
  };
}
