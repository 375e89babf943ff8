import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { findOwnWords } from '../../scripts/own-words.ts';
import { isMadeOfOurWords } from '../../src/secrets/own-words.ts';

test('of our own words alone is what a text of ours can hold', () => {
  const ours = [
    'import',
    'Bloomreach',
    'not_sent',
    'not%20sent',
    'Run it again',
    'accep',
    'imported runs',
    '2026-11-30',
  ];
  for (const text of ours) assert.ok(isMadeOfOurWords(text), text);
  const others = ['', '-', 'hunter2', 'import1x', 'Sg9hB3xQa5', 'a=import', 'import&run', 'impo', 'x'.repeat(101)];
  for (const text of others) assert.ok(!isMadeOfOurWords(text), text);
});

test('the list has every word of our texts; `npm run build` writes it', () => {
  const code = readFileSync(new URL('../../src/secrets/own-words.ts', import.meta.url), 'utf8');
  assert.equal(/const WORDS = `([^`]*)`/.exec(code)?.[1]?.trim().replace(/\s+/g, ' '), findOwnWords().join(' '));
});

test('words that only the reasons have, which stand alone there, are in the list', () => {
  for (const word of ['lost', 'stranger', 'explained']) assert.ok(findOwnWords().includes(word), word);
});
