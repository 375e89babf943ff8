import assert from 'node:assert/strict';
import { test } from 'node:test';
import { counted, inWords, inWordsAtLeast, sentence } from '../../src/text/wording.ts';
import { pairs } from '../support/table.ts';

pairs('a duration in words', inWords, [
  [0, '0 ms'],
  [12.4, '12 ms'],
  [999, '999 ms'],
  [1000, '1 s'],
  [1249, '1.2 s'],
  [9949, '9.9 s'],
  [10_000, '10 s'],
  [10_400, '10 s'],
  [90_000, '90 s'],
  [119_499, '119 s'],
  [120_000, '2 min'],
  [7_199_000, '120 min'],
  [7_200_000, '2 h'],
  [86_400_000, '24 h'],
  [172_799_000, '48 h'],
  [172_800_000, '2 days'],
  [31_535_999_000, '365 days'],
  [31_536_000_000, 'over a year'],
  [Number.POSITIVE_INFINITY, 'over a year'],
]);

pairs('a duration after which nobody comes too early', inWordsAtLeast, [
  [600_001, '11 min'],
  [629_000, '11 min'],
  [660_000, '11 min'],
  [7_199_000, '2 h'],
  [8_900_000, '3 h'],
  [172_799_000, '2 days'],
  [172_800_001, '3 days'],
  [Number.POSITIVE_INFINITY, 'over a year'],
]);

test('things are counted in the singular and the plural', () => {
  const words = [0, 1, 2].map((count) => counted(count, 'entry', 'entries'));
  assert.deepEqual(words, ['0 entries', '1 entry', '2 entries']);
});

pairs('a text ends as a sentence:', sentence, [
  ['Not found', 'Not found.'],
  ['Not found.', 'Not found.'],
  ['Not found!', 'Not found!'],
  ['Really?', 'Really?'],
  ['It was cut…', 'It was cut…'],
  ['Wait. (fetch)', 'Wait. (fetch).'],
]);
