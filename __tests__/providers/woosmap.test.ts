import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { RequestPlan } from '../../src/http/request-plan.ts';
import { woosmap } from '../../src/providers/woosmap.ts';
import { answerOf } from '../support/answers.ts';
import { HOOK, OTHER_UUID, planOf, type RawInputs, readValid, UUID, WOOSMAP } from '../support/inputs.ts';
import { table } from '../support/table.ts';

/** A request as it can be compared. */
function plain({ method, url, headers, body }: RequestPlan): object {
  return { method, address: url.href, headers, body };
}

const HEADERS = { accept: 'application/json', 'user-agent': 'trigger-import (GitHub Action)' };
const WITH_KEY = { 'x-api-key': 'woosmap-private-key' };
const OF_BODY = { 'content-type': 'application/json', 'content-length': '2' };

function isSentTo(_: string, raw: RawInputs, address: string, headers: object, id: string | undefined): void {
  const { request, subject, sourceOverride } = planOf(raw);
  assert.deepEqual(plain(request), { method: 'POST', address, headers: { ...HEADERS, ...headers }, body: '{}' });
  assert.deepEqual([subject, sourceOverride], [{ kind: 'dataset', id }, undefined]);
}

const API = 'https://api.woosmap.com/datasets';
const KEYED = { ...OF_BODY, ...WITH_KEY };
const BESIDE: RawInputs = { ...WOOSMAP, ...HOOK };
const elsewhere = { ...WOOSMAP, base_url: 'https://eu.example:8443/a/b//' };

table('the trigger of', isSentTo, [
  ['a dataset has the key in a header', WOOSMAP, `${API}/${UUID}/import`, KEYED, UUID],
  ['a hook has no credentials', HOOK, `${API}/hooks/reimport/${OTHER_UUID}`, OF_BODY, undefined],
  ['a hook beside a dataset is the hook', BESIDE, `${API}/hooks/reimport/${OTHER_UUID}`, OF_BODY, UUID],
  ['another base keeps its path', elsewhere, `https://eu.example:8443/a/b/datasets/${UUID}/import`, KEYED, UUID],
]);

describe('the status', () => {
  test('is read with the key, at most once in 5 s, of any dataset', () => {
    const status = readValid({ ...WOOSMAP, wait: 'true', base_url: 'https://eu.example/a/' }).wait;
    assert.equal(status?.source.id, UUID);
    const { intervalMs, plan } = status?.source.newestRun('a/../b') ?? assert.fail();
    assert.equal(intervalMs, 5000);
    assert.deepEqual(plain(plan), {
      method: 'GET',
      address: 'https://eu.example/a/datasets/a%2F..%2Fb/status',
      headers: { ...HEADERS, ...WITH_KEY },
      body: undefined,
    });
  });

  test("is at Woosmap's own address where no other is given, also beside a hook", () => {
    const status = readValid({ ...WOOSMAP, ...HOOK, wait: 'true' }).wait;
    assert.equal(status?.source.newestRun(UUID).plan.url.href, `https://api.woosmap.com/datasets/${UUID}/status`);
  });

  test('is not read where nobody waits', () => assert.equal(readValid(WOOSMAP).wait, undefined));
});

function confirms(_: string, raw: RawInputs, body: unknown, datasetId: string): void {
  const confirm = (status: number) => readValid(raw).confirm(answerOf(status, body));
  for (const status of [200, 202]) assert.deepEqual(confirm(status), { kind: 'accepted', datasetId });
  for (const status of [201, 203, 204, 206, 207, 299]) assert.equal(confirm(status).kind, 'unusable', `${status}`);
}

const CAPITALS = UUID.toUpperCase();
const WORDS = { detail: 'Scheduled', message: 'ok', status: 'scheduled' };

table(
  'a 200 or 202, and no other, is a success where it has the dataset asked for, and nothing against it:',
  confirms,
  [
    ['the id alone', WOOSMAP, { dataset_id: UUID }, UUID],
    ['the id in capitals, as it came', WOOSMAP, { dataset_id: CAPITALS, x: 1 }, CAPITALS],
    ['the id asked for in capitals', { ...WOOSMAP, dataset_id: CAPITALS }, { dataset_id: UUID }, UUID],
    ['any id of a hook', HOOK, { dataset_id: UUID }, UUID],
    ['any id of a hook beside a dataset', BESIDE, { dataset_id: OTHER_UUID }, OTHER_UUID],
    ['words', WOOSMAP, { dataset_id: UUID, ...WORDS }, UUID],
    ['an empty list of details', WOOSMAP, { dataset_id: UUID, detail: [] }, UUID],
    ['success', WOOSMAP, { dataset_id: UUID, success: true, error: null }, UUID],
  ],
);

const no = 'Woosmap answered 202 and did not confirm the import';

function confirmsNothing(_: string, body: unknown, detail: string): void {
  const meaning = readValid(WOOSMAP).confirm(answerOf(202, body));
  assert.equal(meaning.kind, 'unusable');
  assert.ok('detail' in meaning && meaning.detail.startsWith(detail), JSON.stringify(meaning));
}

table('a 2xx is no success', confirmsNothing, [
  ['without a body', '', `${no}.`],
  ['with null', null, `${no}.`],
  ['with an empty object', {}, `${no}.`],
  ['with a list', [{ dataset_id: UUID }], `${no}: dataset_id: ${UUID}`],
  ['with the id deeper down', { data: { dataset_id: UUID } }, `${no}: data: dataset_id: ${UUID}`],
  ['with an id that is no UUID', { dataset_id: 'abc' }, `${no}: dataset_id: abc`],
  ['with an id that is a number', { dataset_id: 12 }, `${no}: dataset_id: 12`],
  ['with an id in a list', { dataset_id: [UUID] }, `${no}: dataset_id: ${UUID}`],
  ['with an id with an end', { dataset_id: `${UUID}\n` }, `${no}: dataset_id: ${UUID}`],
  ['with an inherited id', `{"__proto__": {"dataset_id": "${UUID}"}}`, `${no}: __proto__: dataset_id: ${UUID}`],
  ['with two ids', `{"dataset_id": "${OTHER_UUID}", "dataset_id": "${UUID}"}`, `${no}: dataset_id: ${UUID}`],
  ['with a page', '<html><title>Welcome</title></html>', `${no}: Welcome`],
  ['with broken JSON', `{"dataset_id": "${UUID}"`, `${no}: dataset_id : ${UUID}`],
  ['with an explanation', { detail: 'Not today' }, `${no}: Not today`],
  ['with a list of details', { dataset_id: UUID, detail: [{ msg: 'Bad' }] }, `${no}: Bad`],
  ['with a list of details deeper down', { dataset_id: UUID, a: { Detail: ['Bad'] } }, no],
  ['with an error', { dataset_id: UUID, error: 'quota exceeded', status: 'failed' }, `${no}: quota exceeded`],
  ['with errors deeper down', { dataset_id: UUID, meta: [{ errors: ['x'] }] }, no],
  ['with a bad status', { dataset_id: UUID, status: '503' }, no],
  ['with another dataset', { dataset_id: OTHER_UUID }, `Woosmap answered 202 for dataset ${OTHER_UUID}, not for `],
]);

function refuses(_: string, body: unknown, detail: string): void {
  for (const raw of [WOOSMAP, HOOK])
    assert.deepEqual(readValid(raw).confirm(answerOf(202, body)), { kind: 'refused', detail });
}

table('a 2xx is a refusal', refuses, [
  ['with success: false', { dataset_id: UUID, success: false, detail: 'No' }, 'No'],
  ['with success: false alone', { success: false }, 'Woosmap answered 202 with success: false.'],
  ['with success: false and a list', { success: false, detail: ['Bad', 'Worse'] }, 'Bad; Worse'],
]);

test('Woosmap is what people and the redactor need to know of it', () => {
  assert.equal(woosmap.title, 'Woosmap');
  assert.equal(readValid(WOOSMAP).limits.rateLimitWindowMs, 90_000);
  assert.deepEqual(
    woosmap.secretsOf((name) => ` ${name}\n`),
    { values: ['private_key', 'reimport_key'], ids: ['dataset_id'] },
  );
});
