import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { describeStep, withDefaults } from '../../sandbox/runner-inputs.ts';
import { makeMasks } from '../../sandbox/runner-masks.ts';
import { makeRecord } from '../../sandbox/runner-record.ts';

function describe(inputs: Record<string, string>, env: Record<string, string | undefined> = {}, ...secrets: string[]) {
  const masks = makeMasks();
  for (const secret of secrets) masks.add(secret);
  const record = makeRecord(masks);
  describeStep(record, inputs, env);
  return record;
}

suite('what stands in the log before the action starts', () => {
  test('is a group with the inputs, defaults last, and the variables', () => {
    const { markedLines, annotations } = describe({ Provider: 'woosmap', path: '' }, { A: '1', B: undefined, C: '' });
    assert.deepEqual(markedLines.slice(0, 4), [
      '##[group]Run your-org/trigger-import@v2',
      'with:',
      '  Provider: woosmap',
      '  api_managed: false',
    ]);
    assert.deepEqual(markedLines.slice(-4), ['env:', '  A: 1', '  C: ', '##[endgroup]']);
    assert.equal(markedLines.filter((line) => /path|provider/.test(line)).length, 0);
    assert.deepEqual(annotations, []);
  });

  test('says nothing of variables where there are none', () => {
    assert.ok(!describe({ provider: 'woosmap' }, { A: undefined }).lines.includes('env:'));
  });

  test('hides what is a secret of the job, and nothing more', () => {
    const { lines } = describe({ private_key: 'secret', path: 'https://a.example/?signature=b' }, {}, 'secret');
    assert.deepEqual(lines.slice(2, 4), ['  private_key: ***', '  path: https://a.example/?signature=b']);
  });

  test('begins with a warning about inputs that nobody knows', () => {
    const { markedLines, annotations } = describe({ 'dataset-id': 'a', DATASET_ID: 'b', other: '' });
    assert.deepEqual([annotations.length, annotations[0]?.level], [1, 'warning']);
    const start = "Unexpected input(s) 'dataset-id', 'other', valid inputs are ['provider', 'dataset_id', ";
    assert.ok(annotations[0]?.message.startsWith(start), annotations[0]?.message);
    assert.ok(markedLines[0]?.startsWith(`##[warning]${start}`));
    assert.ok(markedLines.includes('  dataset-id: a'));
  });
});

test('a default gives way to an input in any case', () => {
  const inputs = withDefaults({ MAX_attempts: '', Wait: 'true' });
  const set = Object.entries(inputs).filter(([name]) => /^(max_attempts|wait)$/i.test(name));
  assert.deepEqual(set, [
    ['MAX_attempts', ''],
    ['Wait', 'true'],
  ]);
});
