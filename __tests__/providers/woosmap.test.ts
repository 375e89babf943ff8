import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { RequestPlan } from '../../src/http/request-plan.ts';
import { woosmap } from '../../src/providers/woosmap.ts';
import { answerOf } from '../support/answers.ts';
import { OTHER_UUID, planOf, type RawInputs, readValid, UUID, WOOSMAP } from '../support/inputs.ts';

const HOOK: RawInputs = { provider: 'woosmap', reimport_key: OTHER_UUID };

/** A request as it can be compared. */
function plain({ method, url, headers, body }: RequestPlan): object {
  return { method, address: url.href, headers, body };
}

const JSON_HEADERS = {
  accept: 'application/json',
  'user-agent': 'trigger-import (GitHub Action)',
  'content-type': 'application/json',
  'content-length': '2',
};
const WITH_KEY = { ...JSON_HEADERS, 'x-api-key': 'woosmap-private-key' };

describe('the trigger of', () => {
  const trigger = {
    method: 'POST',
    address: `https://api.woosmap.com/datasets/${UUID}/import`,
    headers: WITH_KEY,
    body: '{}',
  };
  const hook = {
    method: 'POST',
    address: `https://api.woosmap.com/datasets/hooks/reimport/${OTHER_UUID}`,
    headers: JSON_HEADERS,
    body: '{}',
  };
  const cases: [name: string, raw: RawInputs, request: object, id: string | undefined][] = [
    ['a dataset has the key in a header', WOOSMAP, trigger, UUID],
    ['a hook has no credentials', HOOK, hook, undefined],
    ['a hook beside a dataset is the hook', { ...WOOSMAP, ...HOOK }, hook, UUID],
    [
      'another base keeps its path',
      { ...WOOSMAP, base_url: 'https://eu.example:8443/a/b//' },
      { ...trigger, address: `https://eu.example:8443/a/b/datasets/${UUID}/import` },
      UUID,
    ],
    [
      'another base of a hook',
      { ...HOOK, base_url: 'http://localhost:1' },
      { ...hook, address: `http://localhost:1/datasets/hooks/reimport/${OTHER_UUID}` },
      undefined,
    ],
  ];
  for (const [name, raw, request, id] of cases) {
    test(name, () => {
      const plan = planOf(raw);
      assert.deepEqual(plain(plan.request), request);
      assert.deepEqual(plan.subject, { kind: 'dataset', id });
      assert.equal(plan.sourceOverride, undefined);
    });
  }
});

describe('the status', () => {
  test('is read with the key, at most once in 5 s, of any dataset', () => {
    const status = readValid({ ...WOOSMAP, wait: 'true', base_url: 'https://eu.example/a/' }).wait;
    assert.equal(status?.source.id, UUID);
    const { intervalMs, plan } = status?.source.newestRun('a/../b') ?? assert.fail();
    assert.equal(intervalMs, 5000);
    assert.deepEqual(plain(plan), {
      method: 'GET',
      address: 'https://eu.example/a/datasets/a%2F..%2Fb/status',
      headers: {
        accept: 'application/json',
        'user-agent': 'trigger-import (GitHub Action)',
        'x-api-key': 'woosmap-private-key',
      },
      body: undefined,
    });
  });

  test("is at Woosmap's own address where no other is given, also beside a hook", () => {
    const status = readValid({ ...WOOSMAP, ...HOOK, wait: 'true' }).wait;
    assert.equal(status?.source.newestRun(UUID).plan.url.href, `https://api.woosmap.com/datasets/${UUID}/status`);
  });

  test('is not read where nobody waits', () => assert.equal(readValid(WOOSMAP).wait, undefined));
});

describe('a 200 or 202 is a success where it has the dataset that was asked for, and nothing against it:', () => {
  const BESIDE: RawInputs = { ...WOOSMAP, ...HOOK };
  const cases: [name: string, raw: RawInputs, body: unknown, datasetId: string][] = [
    ['the id alone', WOOSMAP, { dataset_id: UUID }, UUID],
    ['the id in capitals, as it came', WOOSMAP, { dataset_id: UUID.toUpperCase(), x: 1 }, UUID.toUpperCase()],
    ['the id asked for in capitals', { ...WOOSMAP, dataset_id: UUID.toUpperCase() }, { dataset_id: UUID }, UUID],
    ['any id of a hook', HOOK, { dataset_id: UUID }, UUID],
    ['any id of a hook beside a dataset', BESIDE, { dataset_id: OTHER_UUID }, OTHER_UUID],
    ['words', WOOSMAP, { dataset_id: UUID, detail: 'Scheduled', message: 'ok', status: 'scheduled' }, UUID],
    ['an empty list of details', WOOSMAP, { dataset_id: UUID, detail: [] }, UUID],
    ['success', WOOSMAP, { dataset_id: UUID, success: true, error: null }, UUID],
  ];
  for (const [name, raw, body, datasetId] of cases) {
    for (const status of [200, 202]) {
      test(`${name}, ${status}`, () => {
        assert.deepEqual(readValid(raw).confirm(answerOf(status, body)), { kind: 'accepted', datasetId });
      });
    }
    for (const status of [201, 203, 204, 206, 207, 299]) {
      test(`${name}, but not with ${status}`, () => {
        assert.equal(readValid(raw).confirm(answerOf(status, body)).kind, 'unusable');
      });
    }
  }
});

describe('a 2xx is no success', () => {
  const no = 'Woosmap answered 202 and did not confirm the import';
  const cases: [name: string, body: unknown, detail: string][] = [
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
    [
      'with another dataset',
      { dataset_id: OTHER_UUID },
      `Woosmap answered 202 for dataset ${OTHER_UUID}, not for ${UUID}.`,
    ],
  ];
  for (const [name, body, detail] of cases) {
    test(name, () => {
      const meaning = readValid(WOOSMAP).confirm(answerOf(202, body));
      assert.equal(meaning.kind, 'unusable');
      assert.ok('detail' in meaning && meaning.detail.startsWith(detail), JSON.stringify(meaning));
    });
  }

  for (const [name, body, detail] of [
    ['success: false', { dataset_id: UUID, success: false, detail: 'No' }, 'No'],
    ['success: false alone', { success: false }, 'Woosmap answered 202 with success: false.'],
    ['success: false and a list', { success: false, detail: ['Bad', 'Worse'] }, 'Bad; Worse'],
  ] as const) {
    test(`and a refusal with ${name}`, () => {
      assert.deepEqual(readValid(WOOSMAP).confirm(answerOf(202, body)), { kind: 'refused', detail });
      assert.deepEqual(readValid(HOOK).confirm(answerOf(202, body)), { kind: 'refused', detail });
    });
  }
});

test('Woosmap is what people and the redactor need to know of it', () => {
  assert.equal(woosmap.title, 'Woosmap');
  assert.equal(readValid(WOOSMAP).limits.rateLimitWindowMs, 90_000);
  assert.deepEqual(
    woosmap.secretsOf((name) => ` ${name}\n`),
    { values: ['private_key', 'reimport_key'], ids: ['dataset_id'] },
  );
});
