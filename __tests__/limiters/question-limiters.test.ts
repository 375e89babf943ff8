import assert from 'node:assert/strict';
import { test } from 'node:test';
import { QuestionLimiters } from '../../src/limiters/question-limiters.ts';
import { ManualClock } from '../support/manual-clock.ts';

test('questions of a kind keep their distance, and those of another kind wait for none of them', async () => {
  const clock = new ManualClock();
  const startMs = clock.now();
  const questions = new QuestionLimiters(0.5, clock);
  const asked: string[] = [];
  const ask = (name: string, intervalMs: number) =>
    void questions.of({ name, intervalMs }).ask({}, new AbortController().signal, async () => {
      asked.push(`${name} ${clock.now() - startMs}`);
    });
  for (const name of ['dataset', 'status', 'dataset', 'status']) ask(name, 5000);
  for (const name of ['free', 'free']) ask(name, 0);
  await clock.advance(10_000);
  assert.deepEqual(asked.toSorted(), ['dataset 0', 'dataset 2500', 'free 0', 'free 0', 'status 0', 'status 2500']);
});
