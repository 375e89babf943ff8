import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Standing } from '../../src/outcome/outcome.ts';
import type { Entry } from '../../src/outcome/starts.ts';
import type { Import } from '../../src/providers/provider.ts';
import { OUTPUT_NAMES } from '../../src/report/outputs.ts';
import { composeResults, followResults, type Left } from '../../src/report/results.ts';
import { StepLog } from '../../src/report/step-log.ts';
import { createRedactor, decideSecrets } from '../../src/secrets/secrets.ts';
import { cases, table } from '../support/table.ts';

type Item = Pick<Import, 'name' | 'plan'>;
const log = new StepLog((text) => text.replaceAll('sEcr3t', '***'));

function itemOf(name: string, id: string): Item {
  return { name, plan: { subject: { kind: 'import', id } } as Import['plan'] };
}

function failure(detail: string): Standing {
  return { attempts: 1, word: 'rejected', code: 'forbidden', detail, httpStatus: 403 };
}

function compose(items: readonly Item[], standings: readonly Standing[]) {
  const json = composeResults(items, standings, log);
  return { json, list: JSON.parse(json) as Record<string, string>[] };
}

test('each import has its name, its id and the outputs as the same texts, in the order given', () => {
  const standing: Standing = { attempts: 1, word: 'accepted', httpStatus: 200, importId: 'b' };
  const { list } = compose([itemOf('A', 'a'), itemOf('B', 'b')], [failure('No.'), standing]);
  const none = Object.fromEntries(OUTPUT_NAMES.filter((name) => name !== 'results').map((name) => [name, '']));
  const empty = { ...none, sent_at: '', workflow_run: '', target: '' };
  const refused = { outcome: 'rejected', http_status: '403', error_code: 'forbidden', error_detail: 'No.' };
  assert.deepEqual(list, [
    { ...empty, name: 'A', id: 'a', attempts: '1', ...refused },
    { ...empty, name: 'B', id: 'b', attempts: '1', outcome: 'accepted', import_id: 'b', http_status: '200' },
  ]);
});

test('no import is an empty list', () => assert.equal(composeResults([], [], log), '[]'));

test('what is from outside is clean: no secret, no command', () => {
  const { list, json } = compose([itemOf('::error::x', 'a')], [failure('##[error]the sEcr3t\n::error::y')]);
  assert.doesNotMatch(json, /sEcr3t|##\[/);
  assert.doesNotMatch(list[0]?.['name'] ?? '', /^::/);
});

test('an id stands there whole or not at all', () => {
  const idOf = (id: string) => compose([itemOf('A', id)], [failure('No.')]).list[0]?.['id'];
  for (const id of ['sEcr3t-1', '::error::x', '##[x]']) assert.equal(idOf(id), '', id);
  assert.equal(idOf('a:b "c" \\n'), 'a:b "c" \\n');
});

test('no cut leaves half a secret', () => {
  const detail = `${'x'.repeat(497)}sEcr3t ${'sEcr3t '.repeat(200)}`;
  const { list } = compose([itemOf('A', 'a')], [failure(detail)]);
  assert.equal(list[0]?.['error_detail'], `${'x'.repeat(497)}**…`);
});

test('an `error_detail` has 500 characters at most', () => {
  for (const length of [499, 500, 501, 9000]) {
    const text = compose([itemOf('A', 'a')], [failure('x'.repeat(length))]).list[0]?.['error_detail'] ?? '';
    assert.deepEqual([text.length, text.endsWith('…')], [Math.min(length, 500), length > 500]);
  }
});

const SHA256 = 'a1'.repeat(32);
const KIB_96 = 96 * 1024;

function isShort(_: string, name: string, id: string, detail: string): void {
  const items = Array.from({ length: 100 }, (_, place) => itemOf(name, `${place}${id}`));
  const ids = items.map(({ plan }) => plan.subject.id ?? '');
  const standings = ids.map((importId): Standing => {
    const end = { word: 'not_sent', code: 'unexpected_response', detail } as const;
    return { attempts: 10, ...end, httpStatus: 500, importId, sourceSha256: SHA256 };
  });
  const { json, list } = compose(items, standings);
  assert.ok(Buffer.byteLength(json) <= KIB_96, String(Buffer.byteLength(json)));
  const found = list.map((entry) => [entry['id'], entry['import_id'], entry['source_sha256'], entry['error_code']]);
  const kept = ids.map((id) => [id, id, SHA256, 'unexpected_response']);
  assert.deepEqual(found, kept, 'an import is found by its id');
}

const [CHINESE, EMOJI, QUOTES] = ['店'.repeat(100), '🏪'.repeat(50), '"'.repeat(100)];
const ID = '507f1f77bcf86cd799439011';

table('100 imports are at most 96 KiB, whatever they say:', isShort, [
  ['nothing', 'A', 'id', ''],
  ['long reasons in Chinese', CHINESE, ID, '错'.repeat(5000)],
  ['long reasons that JSON escapes', QUOTES, QUOTES, '\\"'.repeat(5000)],
  ['long ids', 'A', 'i'.repeat(126), 'x'.repeat(500)],
  ['long ids and names', CHINESE, 'i'.repeat(126), '错'.repeat(500)],
  ['names of emoji', EMOJI, ID, '🏪'.repeat(500)],
]);

/** What was written of the list, and the words that the outputs had. */
function record(items: readonly Item[], left?: Left) {
  const written: { outcomes: string; atMs: number }[] = [];
  const words: string[] = [];
  const outputs = {
    problem: undefined,
    publish: ({ word }: Standing) => void words.push(word),
    publishResults(json: string) {
      const outcomes = (JSON.parse(json) as { outcome: string }[]).map(({ outcome }) => outcome).join(' ');
      written.push({ outcomes, atMs: performance.now() });
    },
    fill: () => {},
    end: () => {},
  };
  const lists = () => written.map(({ outcomes }) => outcomes);
  return { results: followResults(items, outputs, log, left), written, lists, words };
}

const once = { attempts: 1 };
const accepted: Standing = { ...once, word: 'accepted' };
const unknown: Standing = { ...once, word: 'unknown' };

test('what must not be started again is written at once, everything else at most once a second, and at the end', async () => {
  const { results, written, lists, words } = record([itemOf('A', 'a'), itemOf('B', 'b')]);
  results.update(0, unknown);
  results.update(0, { ...unknown, httpStatus: 200 });
  results.update(0, accepted);
  assert.deepEqual(lists(), ['unknown not_sent']);
  results.update(1, unknown);
  assert.deepEqual(lists(), ['unknown not_sent', 'accepted unknown'], 'before its bytes go out');
  results.update(1, { ...once, word: 'rejected' });
  results.update(1, { ...once, attempts: 2, word: 'unknown' });
  assert.equal(written.length, 2, 'the word that was written is the safe one still');
  results.update(1, { ...once, word: 'rejected' });
  assert.deepEqual(words, ['unknown', 'unknown', 'not_sent', 'unknown', 'rejected', 'unknown', 'rejected']);
  // The timer holds no process open, so something else has to.
  await sleep(1100);
  assert.deepEqual(lists().slice(2), ['accepted rejected']);
  assert.ok((written[2]?.atMs ?? 0) - (written[1]?.atMs ?? 0) >= 990);
  results.update(1, unknown);
  assert.deepEqual(lists().slice(3), ['accepted unknown'], 'and at once again');
  results.finish([accepted, failure('No.')], failure('No.'));
  assert.deepEqual(lists().slice(4), ['accepted rejected']);
  assert.equal(words.at(-1), 'rejected');
});

test('what an earlier try left of an import that goes out again is replaced at once, whatever it is', () => {
  for (const word of ['failed', 'accepted', 'succeeded'] as const) {
    const earlier = { id: 'a', outcome: word };
    const left = { standings: [{ attempts: 0, word, earlier }], ofImports: [[earlier]], others: [] };
    const { results, lists } = record([itemOf('A', 'a')], left);
    results.update(0, { attempts: 0, word: 'not_sent' });
    results.update(0, unknown);
    assert.deepEqual(lists(), [word, 'unknown']);
    results.finish([accepted], accepted);
  }
});

const atT = { name: 'A', plan: { subject: { kind: 'import', id: 'a' }, target: 't' } as Import['plan'] };
const refused = { name: 'A', id: 'a', workflow_run: '', outcome: 'rejected', target: 't' };
const at = (target: string, outcome = 'accepted') => ({ ...refused, outcome, target });
const tooFew = { ...at('t', 'failed'), error_code: 'too_few_records' };
const before = (target: string, outcome = 'accepted') => ({ outcome, target });

function startedBefore(now: Standing, earlier: Entry[]): object[] | undefined {
  const [entry] = JSON.parse(composeResults([atT], [now], log, { ofImports: [earlier], others: [] }));
  return entry.started && JSON.parse(entry.started);
}

cases('what earlier attempts started stands beside what started nothing', startedBefore, [
  ['an import that was refused', failure('No.'), [at('t')], [before('t')]],
  ['a check', { ...once, word: 'checked' }, [at('t', 'unknown')], [before('t', 'unknown')]],
  ['and is handed on', failure('No.'), [refused, at('t')], [before('t')]],
  ['but not what a new start took the place of', accepted, [at('t')], undefined],
  ['but for another target', accepted, [at('u')], [before('u')]],
  ['but not what failed', failure('No.'), [at('t', 'failed')], undefined],
  ['but for lasting failures', failure('No.'), [tooFew], [{ ...before('t', 'failed'), error_code: 'too_few_records' }]],
  ['but not twice', { ...once, word: 'accepted', earlier: refused }, [refused], undefined],
]);

test('what earlier attempts started is cut to what decides where the list is too long', () => {
  const items = Array.from({ length: 100 }, (_, place) => itemOf('n'.repeat(100), `${place}${'i'.repeat(120)}`));
  const kept = { outcome: 'accepted', target: 't', run_id: 'r'.repeat(36), source_sha256: SHA256 };
  const start = { ...at('t'), ...kept, http_status: '200', dataset_id: 'd'.repeat(400) };
  const left = { ofImports: items.map(() => [start]), others: [[at('t')]] };
  const standings = items.map(() => failure('x'.repeat(500)));
  const json = composeResults(items, standings, log, left);
  assert.ok(Buffer.byteLength(json) <= KIB_96, String(Buffer.byteLength(json)));
  const entries = JSON.parse(json) as Entry[];
  assert.deepEqual(JSON.parse(entries[99]?.['started'] ?? ''), [kept]);
  assert.deepEqual(entries[100], { name: 'A', id: 'a', ...before('t') });
});

test('a stop stands in the outputs in the place of the gravest', () => {
  const { results, words } = record([itemOf('A', 'a')]);
  assert.equal(results.at(0)?.word, 'not_sent');
  results.finish([accepted], { ...once, word: 'not_sent' });
  assert.deepEqual(words, ['not_sent']);
});

describe('what an import is known again by stays whole', () => {
  // What may be a key in an address, as the date of a file and the number of the run.
  const addresses = [`https://h/f?day=2026-11-29&run=1234567890&v=${SHA256}&count=34867000`];
  const ofStep = new StepLog(createRedactor(decideSecrets([{ values: ['api-secret-1'], addresses, ids: ['a?b=c'] }])));
  const fact = { workflow_run: '1234567890', sent_at: '2026-11-29T08:00:00.000Z', source_sha256: SHA256 };

  test('of an earlier try', () => {
    const id = 'import?v=1&token=abc12345';
    const other = { name: 'o', id, outcome: 'accepted', ...fact, feature_count: '34867000' };
    const [entry] = JSON.parse(composeResults([], [], ofStep, { ofImports: [], others: [[other]] }));
    assert.deepEqual(entry, other);
  });

  test('of this try', () => {
    const standing = { ...failure('No 34867000.'), sentAtMs: Date.parse(fact.sent_at), sourceSha256: SHA256 };
    const [entry] = JSON.parse(composeResults([itemOf('n', 'a?b=c')], [standing], ofStep));
    const { id, sent_at, source_sha256, error_detail } = entry;
    assert.deepEqual([id, sent_at, source_sha256, error_detail], ['a?b=c', fact.sent_at, SHA256, 'No ***.']);
  });

  test('but for a key, and for what would act', () => {
    const others = [
      { name: 'n', id: 'api-secret-1', outcome: '##[error]x', sent_at: 'api-secret-1', workflow_run: '##[a]' },
    ];
    const act = { name: 'n', id: '##[error]x', outcome: 'accepted' };
    const json = composeResults([], [], ofStep, { ofImports: [], others: [others, [act, { ...act, run_id: act.id }]] });
    assert.doesNotMatch(json, /api-secret-1|##\[/);
  });
});
