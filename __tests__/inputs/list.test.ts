import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { openInputs, readSecrets } from '../../src/inputs/inputs.ts';
import { BLOOMREACH, OTHER_UUID, type RawInputs, readOpened, UUID, WOOSMAP, without } from '../support/inputs.ts';

const workspace = mkdtempSync(join(tmpdir(), 'list-'));
after(() => rmSync(workspace, { recursive: true, force: true }));
const VARIABLES = { GITHUB_WORKSPACE: workspace };

const STORES = { name: 'Stores', dataset_id: UUID };
const HOTELS = { dataset_id: OTHER_UUID };
const OF_WOOSMAP = without(WOOSMAP, 'dataset_id');
const OF_BLOOMREACH = without(BLOOMREACH, 'import_id');

async function read(imports: unknown, raw: RawInputs = OF_WOOSMAP) {
  const all: RawInputs = { ...raw, imports: typeof imports === 'string' ? imports : JSON.stringify(imports) };
  return await readOpened(all, VARIABLES);
}

async function importsOf(imports: unknown, raw?: RawInputs) {
  const reading = await read(imports, raw);
  if (reading.kind === 'problems') throw new Error(reading.problems.join('\n'));
  assert.equal(reading.isList, true);
  return reading.imports;
}

async function problemsOf(imports: unknown, raw?: RawInputs): Promise<readonly string[]> {
  const reading = await read(imports, raw);
  return reading.kind === 'problems' ? reading.problems : [];
}

function file(name: string, content: string | Buffer): string {
  writeFileSync(join(workspace, name), content);
  return name;
}

describe('a list gives an import for each entry, in its order', () => {
  const ids = [UUID, OTHER_UUID];
  const cases: [name: string, imports: unknown][] = [
    ['as a list', [STORES, HOTELS]],
    ['as an object with the list, as editors like it', { $schema: './x.json', imports: [STORES, HOTELS] }],
    ['with blanks around', `\n ${JSON.stringify([STORES, HOTELS])} \n`],
    ['in a file of the workspace', file('list.json', JSON.stringify([STORES, HOTELS]))],
    ['in a file by its absolute path', join(workspace, file('list2.json', JSON.stringify([STORES, HOTELS])))],
    ['in a file with a byte order mark', file('bom.json', `\ufeff${JSON.stringify([STORES, HOTELS])}`)],
    [
      'in a file with YAML',
      file('list.yml', `# All.\n- name: Stores\n  dataset_id: ${UUID}\n- dataset_id: '${OTHER_UUID}' # Hotels\n`),
    ],
    [
      'with values that are absent',
      [
        { ...STORES, source_url: '', published_file: null },
        { ...HOTELS, name: null },
      ],
    ],
  ];
  for (const [name, imports] of cases) {
    test(name, async () => {
      const items = await importsOf(imports);
      assert.deepEqual(
        items.map(({ plan }) => plan.subject.id),
        ids,
      );
      assert.deepEqual(
        items.map((item) => item.name),
        ['Stores', OTHER_UUID],
        'the id serves where no name was given',
      );
    });
  }

  test('and what is given as an input holds for all', async () => {
    const items = await importsOf([STORES, HOTELS], { ...OF_WOOSMAP, timeout_seconds: '7', wait: 'true' });
    assert.deepEqual(
      items.map(({ limits, wait }) => [limits.deadlineMs, wait?.source.id]),
      [
        [7000, UUID],
        [7000, OTHER_UUID],
      ],
    );
    for (const { plan } of items) assert.equal(plan.request.headers['x-api-key'], 'woosmap-private-key');
  });

  test('and what an entry holds is its own', async () => {
    const entries = [
      { import_id: 'a', path: '/a.csv', test_connection: false },
      { import_id: 'b', test_connection: 'true' },
      { import_id: 'c' },
    ];
    assert.deepEqual(
      (await importsOf(entries, OF_BLOOMREACH)).map(({ plan }) => plan.request.body),
      ['{"path":"/a.csv","test_connection":false}', '{"test_connection":true}', undefined],
    );
  });

  test('up to 100, and up to 20 where they are waited for or checked', async () => {
    const entries = (count: number) => Array.from({ length: count }, (_, index) => ({ import_id: `i${index}` }));
    assert.equal((await importsOf(entries(100), OF_BLOOMREACH)).length, 100);
    assert.deepEqual(await problemsOf(entries(101), OF_BLOOMREACH), [
      '`imports` can hold at most 100 imports; got 101. Split the list.',
    ]);
    assert.equal((await importsOf(entries(20), { ...OF_BLOOMREACH, check: 'true' })).length, 20);
    assert.deepEqual(await problemsOf(entries(21), { ...OF_BLOOMREACH, check: 'true' }), [
      '`imports` can hold at most 20 imports with `wait` or `check`; got 21. Split the list.',
    ]);
  });
});

describe('what is wrong with a list is told at its place, all together:', () => {
  const keys = '`name`, `published_file`, `published_sha256`, `source_url`, `min_records`, `dataset_id`';
  const need = 'Woosmap needs `dataset_id` and `private_key`.';
  const how = 'Give a list in YAML or JSON, or the path of a file that holds one.';
  const one =
    'is one object and no list. Put it into a list: `- ` before its first key in YAML, `[` and `]` around it in JSON.';
  const cases: [name: string, imports: unknown, problems: string[], raw?: RawInputs][] = [
    ['an empty list', [], ['`imports` is empty. Give at least one import.']],
    ...['Stores\nHotels', UUID, 'a, b', '# none'].map((text): [string, string, string[]] => [
      `a text: ${text}`,
      text,
      ['`imports` must hold a list, not only text. Write each import as `- dataset_id: …` or `- import_id: …`.'],
    ]),
    [
      "PowerShell's list",
      { value: [STORES], Count: 1 },
      [
        "`imports` holds PowerShell's `value` and `Count` around the list. Write it with `ConvertTo-Json -InputObject @($list)`.",
      ],
    ],
    ['dashes without a blank', '-dataset_id: x\n-name: y', ['`imports` needs a plain space after each `-`.']],
    ['a dash before a non-breaking space', '-\u00a0dataset_id: x', ['`imports` needs a plain space after each `-`.']],
    ['a colon before one', '- dataset_id:\u00a0x', ['`imports[0]` needs a plain space after `:`.']],
    [
      'typographic quotes',
      [{ '\u201cdataset_id\u201d': UUID, dataset_id: UUID }],
      ['`imports[0]` holds a key in typographic quotes. Use straight ones, or none.'],
    ],
    [
      'a key for each import',
      { stores: STORES, hotels: HOTELS },
      [
        '`imports` has a key for each import and is no list. Begin each import with `- ` and put that key into its `name`.',
      ],
    ],
    ['no list', { imports: 'x' }, [`\`imports\` must hold a list. ${how}`]],
    ['no list at all', '{}', [`\`imports\` ${one}`]],
    [
      'another key beside the list',
      { imports: [STORES], more: 1 },
      ['`imports` is an object with other keys. It can hold only `imports` (the list) and `$schema`.'],
    ],
    [
      'a file that is not there',
      'lists/none.json',
      [`\`imports\` names \`lists/none.json\`, which does not exist. ${how}`],
    ],
    ['an empty file', file('empty.json', ''), ['`imports` is an empty file. Check the step that writes it.']],
    ['a folder', '.', ['`imports` must be a file; the path leads to something else.']],
    [
      'a file of exactly 1 MiB, which is read',
      file('full.json', `[]${' '.repeat(1024 * 1024 - 2)}`),
      ['`imports` is empty. Give at least one import.'],
    ],
    [
      'a file above 1 MiB',
      file('long.json', `[]${' '.repeat(1024 * 1024 - 1)}`),
      ['`imports` must be a file of at most 1 MiB.'],
    ],
    [
      'a file that is no UTF-8',
      file('latin1.json', Buffer.from('["\xe9"]', 'latin1')),
      ['`imports` must be a file in UTF-8.'],
    ],
    [
      'entries that are no objects',
      [STORES, 'x', null, [HOTELS]],
      [1, 2, 3].map(
        (at) =>
          `\`imports[${at}]\` must be an object, such as \`- dataset_id: …\` in YAML or \`{ "dataset_id": "…" }\` in JSON.`,
      ),
    ],
    ['a missing id', [{ name: 'Stores' }, {}], [0, 1].map((at) => `\`imports[${at}].dataset_id\` is missing. ${need}`)],
    [
      'an unknown key',
      [{ ...STORES, dataset: 1 }],
      [`\`imports[0].dataset\` is not known. An entry can hold ${keys}.`],
    ],
    [
      'a key that is no name, which is not quoted',
      [{ ...STORES, 'my secret!': 1 }],
      [`\`imports[0]\` holds a key that is not known. An entry can hold ${keys}.`],
    ],
    [
      'a key of the other provider',
      [{ ...STORES, path: '/f' }],
      ['`imports[0].path` does not work with Woosmap. Remove it.'],
    ],
    [
      'a secret, whose value is not told',
      [{ ...STORES, private_key: 'sEcr3t' }],
      ['`imports[0].private_key` is a secret and must not stand in the list. Give it as an input of the step.'],
    ],
    [
      'a value that is no text',
      [{ dataset_id: [UUID] }, { dataset_id: UUID, name: { a: 1 } }],
      [
        '`imports[0].dataset_id` must be a text, not a list or an object.',
        '`imports[1].name` must be a text, not a list or an object.',
      ],
    ],
    [
      'the same dataset twice, in any case',
      [{ dataset_id: OTHER_UUID }, STORES, { dataset_id: OTHER_UUID.toUpperCase() }],
      ['`imports[2].dataset_id` is the same dataset as in `imports[0]`. Remove one.'],
    ],
    [
      'the same name twice',
      [STORES, { ...HOTELS, name: 'Stores' }],
      ['`imports[1].name` is the same name as in `imports[0]`. Remove one.'],
    ],
    ['a name that is another id', [STORES, { ...HOTELS, name: UUID }], []],
    [
      'a name of 101 characters',
      [{ ...STORES, name: 'x'.repeat(101) }],
      ['`imports[0].name` must have at most 100 characters.'],
    ],
    [
      'a name with a line break',
      [{ ...STORES, name: 'a\nb' }],
      ['`imports[0].name` holds a control character, such as a line break. Remove it.'],
    ],
    [
      'an input that an entry can hold',
      [STORES],
      ['`dataset_id` cannot go with `imports`. Write it into the entries of the list.'],
      WOOSMAP,
    ],
    [
      'a hook',
      [STORES],
      ['`reimport_key` cannot be used with `imports`. Remove one of the two.'],
      { ...OF_WOOSMAP, reimport_key: OTHER_UUID },
    ],
    ['a missing key, once', [STORES, HOTELS], [`\`private_key\` is missing. ${need}`], { provider: 'woosmap' }],
    [
      'all of them',
      [{ dataset_id: 'x' }, { dataset_id: UUID, foo: 1 }],
      [
        '`wait` must be `true` or `false`; got `yes`.',
        '`imports[0].dataset_id` must be a UUID such as 01234567-89ab-cdef-0123-456789abcdef; got 1 character.',
        `\`imports[1].foo\` is not known. An entry can hold ${keys}.`,
      ],
      { ...OF_WOOSMAP, wait: 'yes' },
    ],
  ];
  for (const [name, imports, problems, raw] of cases)
    test(name, async () => assert.deepEqual(await problemsOf(imports, raw), problems));
});

test('what is secret in the entries is found before anything is parsed, also where it must not stand', async () => {
  const entries = [
    { import_id: 'a', path: 'https://user:pass-word@h.example/f?sig=signature1' },
    { import_id: 'b', api_secret: 'another-secret-1' },
    { import_id: 'c', source_url: 'https://h.example/f?sig=signature2' },
  ];
  const raw: RawInputs = { ...OF_BLOOMREACH, imports: JSON.stringify(entries) };
  const source = (name: string) => raw[name] ?? '';
  const { registered } = readSecrets(source, {}, await openInputs(source, VARIABLES));
  for (const secret of ['pass-word', 'sig=signature1', 'sig=signature2', 'another-secret-1', 'api-secret-1'])
    assert.ok(registered.includes(secret), secret);
});
