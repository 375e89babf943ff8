import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { OTHER_UUID, readOpened, UUID, WOOSMAP, without } from '../support/inputs.ts';

const read = (only: string | undefined) =>
  readOpened({
    ...without(WOOSMAP, 'dataset_id'),
    imports: JSON.stringify([{ name: 'Paris, Lyon', dataset_id: UUID }, { dataset_id: OTHER_UUID }]),
    ...(only === undefined ? {} : { only }),
  });

describe('`only` leaves in', () => {
  const cases: [only: string | undefined, ids: string[], note: string | undefined][] = [
    [undefined, [UUID, OTHER_UUID], undefined],
    ['', [UUID, OTHER_UUID], '`only` is empty: all 2 imports.'],
    ['Paris, Lyon', [UUID], `Left out by \`only\`: \`${OTHER_UUID}\`.`],
    [OTHER_UUID.toUpperCase(), [OTHER_UUID], 'Left out by `only`: `Paris, Lyon`.'],
    [`${OTHER_UUID}, ${UUID}`, [UUID, OTHER_UUID], '`only` names all 2 imports.'],
    [`Paris, Lyon\r\n\r\n${OTHER_UUID}`, [UUID, OTHER_UUID], '`only` names all 2 imports.'],
  ];
  for (const [only, ids, note] of cases) {
    test(JSON.stringify(only) ?? 'all without it', async () => {
      const reading = await read(only);
      assert.ok(reading.kind === 'imports');
      assert.deepEqual(
        reading.imports.map(({ plan }) => plan.subject.id),
        ids,
      );
      assert.deepEqual(reading.notes, note === undefined ? [] : [note]);
    });
  }
});

test('`only` means a name before an id', async () => {
  const imports = JSON.stringify([
    { name: OTHER_UUID, dataset_id: UUID },
    { name: 'b', dataset_id: OTHER_UUID },
  ]);
  const reading = await readOpened({ ...without(WOOSMAP, 'dataset_id'), imports, only: OTHER_UUID });
  assert.deepEqual(reading.kind === 'imports' && reading.imports.map(({ plan }) => plan.subject.id), [UUID]);
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
    assert.deepEqual(reading.kind === 'problems' && reading.problems, [
      '`only` needs `imports`, the list. Add the list, or remove `only`.',
    ]);
  });
});
