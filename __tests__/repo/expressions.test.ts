import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { evaluate, holds, interpolate } from '../support/expressions.ts';

const contexts = { steps: { a: { outputs: { outcome: 'Unknown' } }, 'b-c': {} }, list: [{ id: '1' }], nothing: null };
const scope = (status: Partial<Record<'success' | 'failure' | 'cancelled', boolean>> = { success: true }) => ({
  contexts,
  status: { success: false, failure: false, cancelled: false, ...status },
});

// The examples are judged by these rules. Source: https://docs.github.com/actions/reference/workflows-and-actions/expressions
describe('expressions, as GitHub evaluates them', () => {
  for (const [expression, expected] of [
    ["steps.a.outputs.outcome == 'unknown'", true],
    ["steps.a.outputs.none || 'default'", 'default'],
    ["steps.none.outputs.outcome == ''", true],
    ["steps.b-c.outputs.outcome && 'never'", null],
    ["'' && fromJSON('')", ''],
    ["'a' || fromJSON('')", 'a'],
    ['fromJSON(\'{"x": [1, 2]}\').x[1]', 2],
    ['list[0] != null', true],
    ['list[1] != null', false],
    ["nothing == ''", true],
    ["contains(fromJSON('[\"not_sent\"]'), 'NOT_SENT')", true],
    ["startsWith('[1]', '[')", true],
    ["!true || (1 == 1 && 'it''s')", "it's"],
  ] as const) {
    test(`${expression} is ${JSON.stringify(expected)}`, () => assert.equal(evaluate(expression, scope()), expected));
  }

  test('an unknown context or function is an error', () => {
    assert.throws(() => evaluate('step.a', scope()), /No context/);
    assert.throws(() => evaluate("format('x')", scope()), /No function/);
    assert.throws(() => evaluate("'a' 'b'", scope()), /Not understood/);
  });

  test('a condition without a status function holds only where nothing failed', () => {
    const failed = scope({ failure: true });
    assert.equal(holds(undefined, failed), false);
    assert.equal(holds('true', failed), false);
    assert.equal(holds('always() && true', failed), true);
    assert.equal(holds(`\${{ !cancelled() }}`, failed), true);
    assert.equal(holds('failure()', scope({ cancelled: true })), false);
  });

  test('a text is filled, and what is null is empty', () => {
    assert.equal(interpolate(`a \${{ nothing }}b \${{ true }}`, scope()), 'a b true');
  });
});
