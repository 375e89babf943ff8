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
    assert.equal(status?.source.pollIntervalMs, 5000);
    assert.deepEqual(plain(status.source.plan('a/../b')), {
      method: 'GET',
      address: 'https://eu.example/a/datasets/a%2F..%2Fb/status',
      headers: {
        accept: 'application/json',
        'user-agent': 'trigger-import (GitHub Action)',
        'x-api-key': 'woosmap-private-key',
      },
      body: undefined,
    });
    assert.deepEqual(status.source.read(answerOf(404)), { kind: 'none' });
  });

  test("is at Woosmap's own address where no other is given, also beside a hook", () => {
    const status = readValid({ ...WOOSMAP, ...HOOK, wait: 'true' }).wait;
    assert.equal(status?.source.plan(UUID).url.href, `https://api.woosmap.com/datasets/${UUID}/status`);
  });

  test('is not read where nobody waits', () => assert.equal(readValid(WOOSMAP).wait, undefined));
});

describe('a 2xx is a success where it has the dataset:', () => {
  const without = 'Woosmap answered 202 without the dataset_id that it documents';
  const cases: [name: string, body: unknown, meaning: object][] = [
    ['the id alone', { dataset_id: UUID }, { kind: 'accepted', datasetId: UUID }],
    [
      'the id in capitals, as it came',
      { dataset_id: OTHER_UUID.toUpperCase(), x: 1 },
      { kind: 'accepted', datasetId: OTHER_UUID.toUpperCase() },
    ],
    ['nothing', '', { kind: 'unusable', detail: `${without}.` }],
    ['null', null, { kind: 'unusable', detail: `${without}.` }],
    ['an empty object', {}, { kind: 'unusable', detail: `${without}.` }],
    ['a list', [{ dataset_id: UUID }], { kind: 'unusable', detail: `${without}: dataset_id: ${UUID}` }],
    [
      'the id deeper down',
      { data: { dataset_id: UUID } },
      { kind: 'unusable', detail: `${without}: data: dataset_id: ${UUID}` },
    ],
    ['an id that is no UUID', { dataset_id: 'abc' }, { kind: 'unusable', detail: `${without}: dataset_id: abc` }],
    ['an id that is a number', { dataset_id: 12 }, { kind: 'unusable', detail: `${without}: dataset_id: 12` }],
    ['an id in a list', { dataset_id: [UUID] }, { kind: 'unusable', detail: `${without}: dataset_id: ${UUID}` }],
    ['an id with an end', { dataset_id: `${UUID}\n` }, { kind: 'unusable', detail: `${without}: dataset_id: ${UUID}` }],
    [
      'an inherited id',
      `{"__proto__": {"dataset_id": "${UUID}"}}`,
      { kind: 'unusable', detail: `${without}: __proto__: dataset_id: ${UUID}` },
    ],
    ['a page', '<html><title>Welcome</title></html>', { kind: 'unusable', detail: `${without}: Welcome` }],
    ['broken JSON', `{"dataset_id": "${UUID}"`, { kind: 'unusable', detail: `${without}: dataset_id : ${UUID}` }],
    ['an explanation', { detail: 'Not today' }, { kind: 'unusable', detail: `${without}: Not today` }],
  ];
  for (const [name, body, meaning] of cases) {
    test(name, () => assert.deepEqual(readValid(WOOSMAP).confirm(answerOf(202, body)), meaning));
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
