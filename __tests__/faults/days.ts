import { suite, test } from 'node:test';
import type { Row } from './matrix.ts';
import { PROVIDERS } from './servers.ts';
import { playDay } from './step.ts';

/** Makes a test of each day for each provider. */
export function testDays(days: readonly Row[], runAction: Parameters<typeof playDay>[0], concurrency: number): void {
  suite('a bad day', { concurrency }, () => {
    for (const [day, world, comes] of days) {
      const end = comes.errorCode === '' ? comes.outcome : `${comes.outcome}, ${comes.errorCode}`;
      for (const provider of PROVIDERS.filter((name) => comes.only === undefined || comes.only === name)) {
        test(`${provider}: ${day}: ${end}`, () => playDay(runAction, provider, world, comes));
      }
    }
  });
}
