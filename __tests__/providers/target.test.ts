import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { BLOOMREACH, OTHER_UUID, planOf, type RawInputs, UUID, WOOSMAP, without } from '../support/inputs.ts';

const PATH = 'https://files.example.com/stores.csv';
const target = (raw: RawInputs) => planOf(raw).target;

describe('what an import is aimed at is the same', () => {
  const cases: [name: string, one: RawInputs, other: RawInputs][] = [
    ['with another key', WOOSMAP, { ...WOOSMAP, private_key: 'another-key-0815' }],
    ['with another dataset, whose id tells it', WOOSMAP, { ...WOOSMAP, dataset_id: OTHER_UUID }],
    [
      'with another hook',
      { provider: 'woosmap', reimport_key: UUID },
      { provider: 'woosmap', reimport_key: OTHER_UUID },
    ],
    ['with another secret', BLOOMREACH, { ...BLOOMREACH, api_key_id: 'another-id', api_secret: 'another-secret' }],
    ['with another signature', { ...BLOOMREACH, path: `${PATH}?sig=1` }, { ...BLOOMREACH, path: `${PATH}?sig=2#a` }],
    ['without one', { ...BLOOMREACH, path: PATH }, { ...BLOOMREACH, path: `${PATH}?sig=2` }],
    [
      'with another password',
      { ...BLOOMREACH, path: 'sftp://u:pass-1@h/f' },
      { ...BLOOMREACH, path: 'sftp://v:pass-2@h/f' },
    ],
    ['where the API is named', WOOSMAP, { ...WOOSMAP, base_url: 'https://api.woosmap.com' }],
  ];
  for (const [name, one, other] of cases) test(name, () => assert.equal(target(one), target(other)));
});

test('what an import is aimed at is another with another provider, address, project or path', () => {
  const space = { ...without(BLOOMREACH, 'project_token'), workspace_id: 'project-1' };
  const all = [
    WOOSMAP,
    { ...WOOSMAP, base_url: 'https://gateway.example' },
    { ...WOOSMAP, base_url: 'https://gateway.example/eu' },
    BLOOMREACH,
    { ...BLOOMREACH, base_url: 'https://gateway.example' },
    { ...BLOOMREACH, project_token: 'project-2' },
    space,
    { ...BLOOMREACH, path: PATH },
    { ...BLOOMREACH, path: 'https://files.example.com/stores-2.csv' },
  ].map(target);
  assert.equal(new Set(all).size, all.length);
  for (const one of all) assert.match(one, /^[\da-f]{12}$/);
});
