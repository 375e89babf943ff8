import type { ChildProcess } from 'node:child_process';
import type { Readable } from 'node:stream';

// Source: actions/runner, ProcessInvoker.cs.
const SIGTERM_AFTER_MS = 7500;
const KILL_AFTER_MS = SIGTERM_AFTER_MS + 2500;

/**
 * Ends a step's process as the runner does when a job is cancelled or the step's time is over: SIGINT at once, SIGTERM after
 * 7.5 seconds, and after 2.5 more it is killed. The real runner kills its children, too. On Windows it presses Ctrl-C and
 * Ctrl-Break; here the first signal ends the process there.
 */
export function interrupt(child: ChildProcess): void {
  child.kill('SIGINT');
  const timers = [
    setTimeout(() => child.kill('SIGTERM'), SIGTERM_AFTER_MS),
    setTimeout(() => child.kill('SIGKILL'), KILL_AFTER_MS),
  ];
  child.once('close', () => {
    for (const timer of timers) clearTimeout(timer);
  });
}

/** Splits a stream where the runner does: at `\n`, `\r\n` and at a lone `\r`. */
export function readLines(stream: Readable, onLine: (line: string) => void, onText: (text: string) => void): void {
  let rest = '';
  stream.setEncoding('utf8');
  stream.on('data', (text: string) => {
    // A `\r` at the very end may be the first half of `\r\n`.
    const lines = (rest + text).split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? '';
    for (const line of lines) onLine(line);
    onText(text);
  });
  stream.on('end', () => {
    if (rest !== '') onLine(rest.replace(/\r$/, ''));
  });
}
