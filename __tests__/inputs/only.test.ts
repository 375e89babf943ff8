import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { OTHER_UUID, readOpened, UUID, WOOSMAP, without } from '../support/inputs.ts';
import { cases } from '../support/table.ts';

const LIST = [{ name: 'Paris, Lyon', dataset_id: UUID }, { dataset_id: OTHER_UUID }];

async function read(only: string | undefined, list: readonly object[] = LIST) {
  const raw = { ...without(WOOSMAP, 'dataset_id'), imports: JSON.stringify(list) };
  return await readOpened(only === undefined ? raw : { ...raw, only });
}

async function leftIn(only: string | undefined, list?: readonly object[]) {
  const reading = await read(only, list);
  assert.ok(reading.kind === 'imports');
  return [reading.imports.map(({ plan }) => plan.subject.id), reading.notes];
}

const both = [UUID, OTHER_UUID];
const all = ['`only` names all 2 imports.'];

cases('`only` leaves in', (only: string | undefined) => leftIn(only), [
  ['all without it', undefined, [both, []]],
  ['all where it is empty', '', [both, ['`only` is empty: all 2 imports.']]],
  ['a name that holds a comma', 'Paris, Lyon', [[UUID], [`Left out by \`only\`: \`${OTHER_UUID}\`.`]]],
  ['an id in capitals', OTHER_UUID.toUpperCase(), [[OTHER_UUID], ['Left out by `only`: `Paris, Lyon`.']]],
  ['ids with a comma between', `${OTHER_UUID}, ${UUID}`, [both, all]],
  ['what stands in lines', `Paris, Lyon\r\n\r\n${OTHER_UUID}`, [both, all]],
]);

test('`only` means a name before an id', async () => {
  const list = [
    { name: OTHER_UUID, dataset_id: UUID },
    { name: 'b', dataset_id: OTHER_UUID },
  ];
  assert.deepEqual((await leftIn(OTHER_UUID, list))[0], [UUID]);
});

describe('`only` is an error', () => {
  for (const only of [',', ' , \n,', '\n', ' \r\n ', 'Rome', 'Paris', `${UUID},Rome`]) {
    test(JSON.stringify(only), async () => {
      const reading = await read(only);
      assert.match(reading.kind === 'problems' ? (reading.problems[0] ?? '') : '', /^`only` holds/);
    });
  }
  test('without a list', async () => {
    const reading = await readOpened({ ...WOOSMAP, only: 'a' });
    const problem = '`only` needs `imports`, the list. Add the list, or remove `only`.';
    assert.deepEqual(reading.kind === 'problems' && reading.problems, [problem]);
  });
});
