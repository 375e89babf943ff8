import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

// biome-ignore lint/suspicious/noExplicitAny: any function
type Call = (...given: any[]) => unknown;
type Result<F extends Call> = Awaited<ReturnType<F>>;

/** A test for each row, which its first value names. */
export function table<F extends Call>(title: string, check: F, rows: readonly Readonly<Parameters<F>>[]): void {
  describe(title, () => {
    for (const row of rows) test(String(row[0]), async () => void (await check(...row)));
  });
}

/** A test for each row: its name, what is given, and what comes of it. */
export function cases<F extends Call>(
  title: string,
  call: F,
  rows: readonly (readonly [name: string, ...given: Parameters<F>, result: Result<F>])[],
): void {
  describe(title, () => {
    for (const [name, ...row] of rows) {
      test(name, async () => assert.deepEqual(await call(...row.slice(0, -1)), row.at(-1)));
    }
  });
}

/** The same where what is given is the name. */
export function pairs<F extends Call>(
  title: string,
  call: F,
  rows: readonly (readonly [given: Parameters<F>[0], result: Result<F>])[],
): void {
  const check: Call = async (given, result) => assert.deepEqual(await call(given), result);
  table(title, check, rows);
}
