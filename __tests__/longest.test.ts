import assert from 'node:assert/strict';
import { test } from 'node:test';
import { longestMs } from '../src/longest.ts';
import { BLOOMREACH, type RawInputs, readValid, WOOSMAP } from './support/inputs.ts';

const SHA256 = '0'.repeat(64);
const MINUTE_MS = 60_000;

for (const [name, inputs, count, minutes] of [
  ['triggers one after another, each with the limit', WOOSMAP, 4, 4 * 2.5],
  ['a provider without a window has none', BLOOMREACH, 4, 4],
  ['other runs and the own one', { ...WOOSMAP, wait: 'true' }, 2, 2 * 30 + 2 * 2.5],
  ['the source', { ...WOOSMAP, published_sha256: SHA256, source_timeout_minutes: '7' }, 1, 7 + 2.5],
  [
    'the questions of a check, twice, and a look at the source',
    { ...WOOSMAP, check: 'true' },
    3,
    3 * 2 * 2 * (65 / 60) + 10,
  ],
  ['a shorter deadline', { ...BLOOMREACH, timeout_seconds: '30' }, 2, 1],
] as const satisfies readonly (readonly [string, RawInputs, number, number])[]) {
  test(`how long imports take at most: ${name}`, () => {
    const items = Array.from({ length: count }, () => readValid(inputs));
    assert.equal(Math.round(longestMs(items)), Math.round(minutes * MINUTE_MS));
  });
}
