import { suite, test } from 'node:test';
import type { Row } from './matrix.ts';
import { PROVIDERS } from './servers.ts';
import { playDay } from './step.ts';

/**
 * Makes a test of each day; the providers take turns, since the network knows neither of them. What an answer means to each is
 * told by the tests of `trigger/` and `providers/`.
 */
export function testDays(days: readonly Row[], runAction: Parameters<typeof playDay>[0], concurrency: number): void {
  suite('a bad day', { concurrency }, () => {
    for (const [index, [day, world, comes]] of days.entries()) {
      const end = comes.errorCode === '' ? comes.outcome : `${comes.outcome}, ${comes.errorCode}`;
      const provider = comes.only ?? PROVIDERS[index % PROVIDERS.length] ?? 'woosmap';
      test(`${provider}: ${day}: ${end}`, () => playDay(runAction, provider, world, comes));
    }
  });
}
