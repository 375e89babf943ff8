import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BLOOMREACH, HOOK, OTHER_UUID, planOf, type RawInputs, UUID, WOOSMAP, WORKSPACE } from '../support/inputs.ts';
import { table } from '../support/table.ts';

const PATH = 'https://files.example.com/stores.csv';
const target = (raw: RawInputs) => planOf(raw).target;

const withPath = (path: string): RawInputs => ({ ...BLOOMREACH, path });

function isSame(_: string, one: RawInputs, other: RawInputs): void {
  assert.equal(target(one), target(other));
}

table('what an import is aimed at is the same', isSame, [
  ['with another key', WOOSMAP, { ...WOOSMAP, private_key: 'another-key-0815' }],
  ['with another dataset, whose id tells it', WOOSMAP, { ...WOOSMAP, dataset_id: OTHER_UUID }],
  ['with another hook', HOOK, { ...HOOK, reimport_key: UUID }],
  ['with another secret', BLOOMREACH, { ...BLOOMREACH, api_key_id: 'another-id', api_secret: 'another-secret' }],
  ['with another signature', withPath(`${PATH}?sig=1`), withPath(`${PATH}?sig=2#a`)],
  ['without one', withPath(PATH), withPath(`${PATH}?sig=2`)],
  ['with another password', withPath('sftp://u:pass-1@h/f'), withPath('sftp://v:pass-2@h/f')],
  ['where the API is named', WOOSMAP, { ...WOOSMAP, base_url: 'https://api.woosmap.com' }],
]);

test('what an import is aimed at is another with another provider, address, project or path', () => {
  const all = [
    WOOSMAP,
    { ...WOOSMAP, base_url: 'https://gateway.example' },
    { ...WOOSMAP, base_url: 'https://gateway.example/eu' },
    BLOOMREACH,
    { ...BLOOMREACH, base_url: 'https://gateway.example' },
    { ...BLOOMREACH, project_token: 'project-2' },
    { ...WORKSPACE, workspace_id: 'project-1' },
    withPath(PATH),
    withPath('https://files.example.com/stores-2.csv'),
  ].map(target);
  assert.equal(new Set(all).size, all.length);
  for (const one of all) assert.match(one, /^[\da-f]{12}$/);
});
