import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { providerClock } from '../../src/trigger/provider-clock.ts';
import { answerOf } from '../support/answers.ts';
import { FakeClock } from '../support/fake-clock.ts';

/** How far ahead the provider's clock is, in seconds, after answers that were so far ahead; others have other headers. */
function offsetAfter(answers: (number | Record<string, string[]>)[], headersMs = 0): number | undefined {
  const here = new FakeClock();
  const there = providerClock();
  for (const answer of answers) {
    const startedAtMs = here.timeMs;
    const at = (seconds: number) => ({ date: [new Date(startedAtMs + seconds * 1000).toUTCString()] });
    const headers = typeof answer === 'number' ? at(answer) : { ...at(0), ...answer };
    there.learn({ ...answerOf(200, '', headers), headersMs }, startedAtMs);
    here.timeMs += 5000;
  }
  return there.offsetMs === undefined ? undefined : there.offsetMs / 1000;
}

describe("the provider's clock is the median of what its answers told:", () => {
  const stored = { age: ['600'] };
  const cases: [name: string, answers: (number | Record<string, string[]>)[], offset: number | undefined][] = [
    ['none', [], undefined],
    ['one', [7], 7],
    ['of two the later', [7, 3], 7],
    ['of two the later, whichever came last', [3, 7], 7],
    ['of three the one between', [60, -60, 1], 1],
    ['one that is wrong does not move it', [0, 0, 3600, 0, 0], 0],
    ['of four the later of the two between', [4, 1, 3, 2], 3],
    ['one out of a store does not count', [stored, 2, stored, stored], 2],
  ];
  for (const [name, answers, offset] of cases) test(name, () => assert.equal(offsetAfter(answers), offset));

  test('by the time when its answer came, not when the request went out', () => {
    assert.equal(offsetAfter([30], 30_000), 0);
  });
});
