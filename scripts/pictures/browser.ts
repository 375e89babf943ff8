import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Readable, Writable } from 'node:stream';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];
const TIMEOUT_MS = 60_000;

type Json = Record<string, unknown>;

/** A browser with one page, driven by the DevTools protocol: https://chromedevtools.github.io/devtools-protocol/. */
export interface Browser {
  /** Sends a command to the page, and gives its result. Rejects with the browser's own words, and after a minute. */
  send<Result = Json>(method: string, params?: Json): Promise<Result>;
  /** Calls back at every event of that name. */
  on(event: string, listener: (params: Json) => void): void;
  /** Resolves at the next event of that name. */
  once(event: string): Promise<Json>;
  close(): Promise<void>;
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
      'No Chromium, Chrome or Edge is on the PATH. Install one, or set the variable CHROMIUM to its file.',
    );
  return found;
}

/** Opens a browser without a window, network chatter or a person's own profile. */
export async function openBrowser(file: string, profileDir: string): Promise<Browser> {
  const flags = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--hide-scrollbars',
    '--disable-lcd-text',
  ];
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic'];
  const child = spawn(file, [...flags, ...quiet, `--user-data-dir=${profileDir}`, '--remote-debugging-pipe'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => {
    child.once('error', () => resolve());
    child.once('exit', () => resolve());
  });
  const { send, on } = speak(child, ended);
  const { targetId } = await send('', 'Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await send('', 'Target.attachToTarget', { targetId, flatten: true });
  return {
    send: <Result>(method: string, params: Json = {}) => send(String(sessionId), method, params) as Promise<Result>,
    on,
    once: (event) => new Promise((resolve) => on(event, resolve)),
    async close() {
      await send('', 'Browser.close', {}).catch(() => child.kill());
      await ended;
    },
  };
}

/** Messages are JSON with a zero byte behind each: file descriptor 3 is the browser's ear, 4 its mouth. */
function speak(child: ChildProcess, ended: Promise<void>) {
  const [, , , ear, mouth] = child.stdio as [null, null, null, Writable, Readable];
  const waiting = new Map<number, { resolve: (result: Json) => void; reject: (error: Error) => void }>();
  const listeners: (readonly [event: string, listener: (params: Json) => void])[] = [];
  let lastId = 0;
  let unread = '';
  mouth.setEncoding('utf8').on('data', (text: string) => {
    const messages = (unread + text).split('\0');
    unread = messages.pop() ?? '';
    for (const message of messages) take(JSON.parse(message));
  });
  ear.on('error', () => undefined);
  void ended.then(() => {
    for (const { reject } of waiting.values()) reject(new Error('The browser has ended.'));
  });

  function take({ id, result, error, method, params }: Json): void {
    const question = waiting.get(Number(id));
    waiting.delete(Number(id));
    if (error !== undefined) question?.reject(new Error(JSON.stringify(error)));
    else question?.resolve(result as Json);
    for (const [event, listener] of listeners) if (event === method) listener(params as Json);
  }

  function send(sessionId: string, method: string, params: Json): Promise<Json> {
    lastId += 1;
    const id = lastId;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`The browser does not answer ${method}.`)), TIMEOUT_MS);
      const settle =
        <Value>(then: (value: Value) => void) =>
        (value: Value) => {
          clearTimeout(timer);
          then(value);
        };
      waiting.set(id, { resolve: settle(resolve), reject: settle(reject) });
      ear.write(`${JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) })}\0`);
    });
  }

  return { send, on: (event: string, listener: (params: Json) => void) => void listeners.push([event, listener]) };
}
