import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Import } from '../../src/providers/provider.ts';
import { type Standing, StepOutputs, standingOf } from '../../src/report/outputs.ts';
import { composeResults, Results } from '../../src/report/results.ts';
import { StepLog } from '../../src/report/step-log.ts';

type Item = Pick<Import, 'name' | 'plan'>;
const log = new StepLog((text) => text.replaceAll('sEcr3t', '***'));

function itemOf(name: string, id: string): Item {
  return { name, plan: { subject: { kind: 'import', id } } as Import['plan'] };
}

function failure(detail: string): Standing {
  return standingOf({ attempts: 1, word: 'rejected', code: 'forbidden', detail, httpStatus: 403 });
}

function compose(items: readonly Item[], standings: readonly Standing[]) {
  const json = composeResults(items, standings, log);
  return { json, list: JSON.parse(json) as Record<string, string>[] };
}

test('each import has its name, its id and the outputs as the same texts, in the order given', () => {
  const standing = standingOf({ attempts: 1, word: 'accepted', httpStatus: 200, importId: 'b' });
  const { list } = compose([itemOf('A', 'a'), itemOf('B', 'b')], [failure('No.'), standing]);
  const none = {
    dataset_id: '',
    run_id: '',
    source_sha256: '',
    feature_count: '',
    previous_feature_count: '',
    warning_count: '',
  };
  assert.deepEqual(list, [
    {
      name: 'A',
      id: 'a',
      ...none,
      outcome: 'rejected',
      import_id: '',
      http_status: '403',
      attempts: '1',
      error_code: 'forbidden',
      error_detail: 'No.',
    },
    {
      name: 'B',
      id: 'b',
      ...none,
      outcome: 'accepted',
      import_id: 'b',
      http_status: '200',
      attempts: '1',
      error_code: '',
      error_detail: '',
    },
  ]);
});

test('no import is an empty list', () => assert.equal(composeResults([], [], log), '[]'));

test('what is from outside is clean: no secret, no command', () => {
  const { list, json } = compose([itemOf('::error::x', 'a')], [failure('##[error]the sEcr3t\n::error::y')]);
  assert.doesNotMatch(json, /sEcr3t|##\[/);
  assert.doesNotMatch(list[0]?.['name'] ?? '', /^::/);
});

describe('an `error_detail` has 500 characters at most', () => {
  for (const [length, expected] of [
    [499, 499],
    [500, 500],
    [501, 500],
    [9000, 500],
  ] as const)
    test(`${length}`, () => {
      const text = compose([itemOf('A', 'a')], [failure('x'.repeat(length))]).list[0]?.['error_detail'] ?? '';
      assert.equal(text.length, expected);
      assert.equal(text.endsWith('…'), length > 500);
    });
});

describe('100 imports are at most 96 KiB, whatever they say:', () => {
  const sha = 'a'.repeat(64);
  const cases: [name: string, text: string, id: string, detail: string][] = [
    ['nothing', 'A', 'id', ''],
    ['long reasons', 'A', '507f1f77bcf86cd799439011', 'x'.repeat(5000)],
    ['long reasons in Chinese', '店'.repeat(100), '507f1f77bcf86cd799439011', '错'.repeat(5000)],
    ['long reasons that JSON escapes', '"'.repeat(100), '"'.repeat(100), '\\"'.repeat(5000)],
    ['long ids', 'A', 'i'.repeat(3000), 'x'.repeat(500)],
    ['long ids in Chinese', '店'.repeat(100), '店'.repeat(3000), '错'.repeat(500)],
    ['names of emoji', '🏪'.repeat(100), '🏪'.repeat(3000), '🏪'.repeat(500)],
  ];
  for (const [name, text, id, detail] of cases)
    test(name, () => {
      const items = Array.from({ length: 100 }, (_, place) => itemOf(text, `${place}${id}`));
      const standings = items.map(({ plan }) =>
        standingOf({
          attempts: 10,
          word: 'not_sent',
          code: 'unexpected_response',
          detail,
          httpStatus: 500,
          importId: plan.subject.id ?? '',
          sourceSha256: sha,
        }),
      );
      const { json, list } = compose(items, standings);
      assert.ok(Buffer.byteLength(json) <= 96 * 1024, String(Buffer.byteLength(json)));
      assert.equal(list.length, 100);
      assert.ok(list.every((entry) => entry['source_sha256'] === sha && entry['error_code'] === 'unexpected_response'));
      if (id.length < 100)
        assert.deepEqual(
          list.map((entry) => entry['id']),
          items.map(({ plan }) => plan.subject.id),
        );
    });
});

/** What was written of the list, at which time after the start. */
function record(items: readonly Item[]) {
  const written: { standings: string; atMs: number }[] = [];
  const startMs = performance.now();
  const outputs = new StepOutputs(log);
  const words: string[] = [];
  outputs.publish = ({ word }) => void words.push(word);
  outputs.publishResults = (json) => {
    // A long list takes its time, the first one most.
    const takesUntilMs = performance.now() + (written.length === 0 ? 50 : 0);
    while (performance.now() < takesUntilMs);
    written.push({
      standings: (JSON.parse(json) as { outcome: string }[]).map(({ outcome }) => outcome).join(' '),
      atMs: performance.now() - startMs,
    });
  };
  return { results: new Results(items, outputs, log), written, words };
}

const known = { attempts: 1 };

test('the list is written when an outcome changes, at most once a second, and at the end; the outputs at once', async () => {
  const { results, written, words } = record([itemOf('A', 'a'), itemOf('B', 'b')]);
  results.update(0, { known, word: 'unknown' });
  results.update(0, { known: { attempts: 1, httpStatus: 200 }, word: 'unknown' });
  results.update(0, { known, word: 'accepted' });
  results.update(1, { known, word: 'unknown' });
  assert.deepEqual(
    written.map(({ standings }) => standings),
    ['unknown not_sent'],
  );
  assert.deepEqual(words, ['unknown', 'unknown', 'not_sent', 'unknown']);
  // The timer holds no process open, so something else has to.
  await sleep(1100);
  assert.deepEqual(
    written.map(({ standings }) => standings),
    ['unknown not_sent', 'accepted unknown'],
  );
  assert.ok((written[1]?.atMs ?? 0) - (written[0]?.atMs ?? 0) >= 990);
  results.update(1, { known, word: 'accepted' });
  results.finish([standingOf({ attempts: 1, word: 'accepted' }), failure('No.')]);
  assert.deepEqual(written.at(-1)?.standings, 'accepted rejected');
  assert.equal(written.length, 3);
  assert.equal(words.at(-1), 'rejected');
});

test('a stop stands in the outputs in the place of the gravest', () => {
  const { results, words } = record([itemOf('A', 'a')]);
  assert.equal(results.at(0)?.word, 'not_sent');
  results.finish([standingOf({ attempts: 1, word: 'accepted' })], { known, word: 'not_sent' });
  assert.deepEqual(words, ['not_sent']);
});
