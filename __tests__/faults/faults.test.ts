import { suite, test } from 'node:test';
import { MATRIX } from './matrix.ts';
import { PROVIDERS } from './servers.ts';
import { playDay } from './step.ts';

/** Steps at a time: more than there are processors, because many of them wait for a server or for their deadline. */
const CONCURRENCY = 12;

suite('a bad day', { concurrency: CONCURRENCY }, () => {
  for (const [day, world, comes] of MATRIX) {
    const end = comes.errorCode === '' ? comes.outcome : `${comes.outcome}, ${comes.errorCode}`;
    for (const provider of PROVIDERS.filter((name) => comes.only === undefined || comes.only === name)) {
      test(`${provider}: ${day}: ${end}`, () => playDay(provider, world, comes));
    }
  }
});
