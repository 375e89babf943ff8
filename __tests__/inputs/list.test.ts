import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { openInputs, readSecrets } from '../../src/inputs/inputs.ts';
import { BLOOMREACH, OTHER_UUID, type RawInputs, readOpened, UUID, WOOSMAP, without } from '../support/inputs.ts';
import { bloomreachImports } from '../support/list.ts';
import { table } from '../support/table.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const workspace = temporaryFolder();
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

async function hasProblems(_: string, imports: unknown, problems: readonly string[], raw?: RawInputs): Promise<void> {
  const reading = await read(imports, raw);
  assert.deepEqual(reading.kind === 'problems' ? reading.problems : [], problems);
}

function file(name: string, content: string | Buffer): string {
  writeFileSync(join(workspace, name), content);
  return name;
}

/** Two imports in their order; the id serves where no name is given. */
async function isBoth(_: string, imports: unknown): Promise<void> {
  const told = (await importsOf(imports)).map(({ name, plan }) => [name, plan.subject.id]);
  assert.deepEqual(told, Object.entries({ Stores: UUID, [OTHER_UUID]: OTHER_UUID }));
}

const both = JSON.stringify([STORES, HOTELS]);
const yaml = `# All.\n- name: Stores\n  dataset_id: ${UUID}\n- dataset_id: '${OTHER_UUID}' # Hotels\n`;
const absent = { source_url: '', published_file: null };

table('a list gives an import for each entry, in its order', isBoth, [
  ['as a list', [STORES, HOTELS]],
  ['as an object with the list, as editors like it', { $schema: './x.json', imports: [STORES, HOTELS] }],
  ['with blanks around', `\n ${both} \n`],
  ['in a file of the workspace', file('list.json', both)],
  ['in a file by its absolute path', join(workspace, file('list2.json', both))],
  ['in a file with a byte order mark', file('bom.json', `\ufeff${both}`)],
  ['in a file with YAML', file('list.yml', yaml)],
  [
    'with values that are absent',
    [
      { ...STORES, ...absent },
      { ...HOTELS, ...absent, name: null },
    ],
  ],
]);

test('what is given as an input holds for all imports of a list', async () => {
  const items = await importsOf([STORES, HOTELS], { ...OF_WOOSMAP, timeout_seconds: '7', wait: 'true' });
  const told = items.map(({ limits, wait, plan }) => [
    limits.deadlineMs,
    wait?.source.id,
    plan.request.headers['x-api-key'],
  ]);
  const expected = [UUID, OTHER_UUID].map((id) => [7000, id, 'woosmap-private-key']);
  assert.deepEqual(told, expected);
});

test('what an entry holds is its own', async () => {
  const entries = [
    { import_id: 'a', path: '/a.csv', test_connection: false },
    { import_id: 'b', test_connection: 'true' },
    { import_id: 'c' },
  ];
  const bodies = (await importsOf(entries, OF_BLOOMREACH)).map(({ plan }) => plan.request.body);
  assert.deepEqual(bodies, ['{"path":"/a.csv","test_connection":false}', '{"test_connection":true}', undefined]);
});

const CHECK = { ...OF_BLOOMREACH, check: 'true' };
const tooMany = (limit: string, count: number) =>
  `\`imports\` can hold at most ${limit}; got ${count}. Split the list.`;

table('a list can hold', hasProblems, [
  ['100 imports', bloomreachImports(100), [], OF_BLOOMREACH],
  ['no more than 100', bloomreachImports(101), [tooMany('100 imports', 101)], OF_BLOOMREACH],
  ['20 in a check', bloomreachImports(20), [], CHECK],
  ['no more than 20 in a check', bloomreachImports(21), [tooMany('20 imports with `wait` or `check`', 21)], CHECK],
]);

const KEYS = '`name`, `published_file`, `published_sha256`, `source_url`, `min_records`, `dataset_id`';
const NEED = 'Woosmap needs `dataset_id` and `private_key`.';
const HOW = 'Give a list in YAML or JSON, or the path of a file that holds one.';
const ONE =
  'is one object and no list. Put it into a list: `- ` before its first key in YAML, `[` and `]` around it in JSON.';
const ONLY_TEXT =
  '`imports` must hold a list, not only text. Write each import as `- dataset_id: …` or `- import_id: …`.';
const POWERSHELL =
  "`imports` holds PowerShell's `value` and `Count` around the list. Write it with `ConvertTo-Json -InputObject @($list)`.";
const KEYED =
  '`imports` has a key for each import and is no list. Begin each import with `- ` and put that key into its `name`.';
const BESIDE = '`imports` is an object with other keys. It can hold only `imports` (the list) and `$schema`.';
const OBJECT = 'must be an object, such as `- dataset_id: …` in YAML or `{ "dataset_id": "…" }` in JSON.';
const SECRET = 'is a secret and must not stand in the list. Give it as an input of the step.';
const CURLY = '`imports[0]` holds a key in typographic quotes. Use straight ones, or none.';
const CONTROL = '`imports[0].name` holds a control character, such as a line break. Remove it.';
const DASH = '`imports` needs a plain space after each `-`.';
const EMPTY = '`imports` is empty. Give at least one import.';
const MIB = 1024 * 1024;
const latin1 = Buffer.from('["\xe9"]', 'latin1');
const asHook = { ...OF_WOOSMAP, reimport_key: OTHER_UUID };
const unknown = (key: string) => `${key} is not known. An entry can hold ${KEYS}.`;
const notText = (key: string) => `\`${key}\` must be a text, not a list or an object.`;

table('what is wrong with a list is told at its place, all together:', hasProblems, [
  ['an empty list', [], [EMPTY]],
  ...['Stores\nHotels', UUID, 'a, b', '# none'].map((text) => [`a text: ${text}`, text, [ONLY_TEXT]] as const),
  ["PowerShell's list", { value: [STORES], Count: 1 }, [POWERSHELL]],
  ['dashes without a blank', '-dataset_id: x\n-name: y', [DASH]],
  ['a dash before a non-breaking space', '-\u00a0dataset_id: x', [DASH]],
  ['a colon before one', '- dataset_id:\u00a0x', ['`imports[0]` needs a plain space after `:`.']],
  ['typographic quotes', [{ '\u201cdataset_id\u201d': UUID, dataset_id: UUID }], [CURLY]],
  ['a key for each import', { stores: STORES, hotels: HOTELS }, [KEYED]],
  ['no list', { imports: 'x' }, [`\`imports\` must hold a list. ${HOW}`]],
  ['no list at all', '{}', [`\`imports\` ${ONE}`]],
  ['another key beside the list', { imports: [STORES], more: 1 }, [BESIDE]],
  ['no such file', 'lists/none.json', [`\`imports\` names \`lists/none.json\`, which does not exist. ${HOW}`]],
  ['an empty file', file('empty.json', ''), ['`imports` is an empty file. Check the step that writes it.']],
  ['a folder', '.', ['`imports` must be a file; the path leads to something else.']],
  ['a file of exactly 1 MiB, which is read', file('full.json', `[]${' '.repeat(MIB - 2)}`), [EMPTY]],
  ['a file above 1 MiB', file('long.json', `[]${' '.repeat(MIB - 1)}`), ['`imports` must be a file of at most 1 MiB.']],
  ['a file that is no UTF-8', file('latin1.json', latin1), ['`imports` must be a file in UTF-8.']],
  ['entries that are no objects', [STORES, 'x', null, [HOTELS]], [1, 2, 3].map((at) => `\`imports[${at}]\` ${OBJECT}`)],
  ['a missing id', [{ name: 'Stores' }, {}], [0, 1].map((at) => `\`imports[${at}].dataset_id\` is missing. ${NEED}`)],
  ['an unknown key', [{ ...STORES, dataset: 1 }], [unknown('`imports[0].dataset`')]],
  [
    'a key that is no name, which is not quoted',
    [{ ...STORES, 'my secret!': 1 }],
    [`\`imports[0]\` holds a key that ${unknown('').trim()}`],
  ],
  ['a key of Bloomreach', [{ ...STORES, path: '/f' }], ['`imports[0].path` does not work with Woosmap. Remove it.']],
  ['a secret', [{ ...STORES, private_key: 'sEcr3t' }], [`\`imports[0].private_key\` ${SECRET}`]],
  [
    'a value that is no text',
    [{ dataset_id: [UUID] }, { dataset_id: UUID, name: { a: 1 } }],
    [notText('imports[0].dataset_id'), notText('imports[1].name')],
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
  ['a long name', [{ ...STORES, name: 'x'.repeat(101) }], ['`imports[0].name` must have at most 100 characters.']],
  ['a name with a line break', [{ ...STORES, name: 'a\nb' }], [CONTROL]],
  [
    'an input that an entry can hold',
    [STORES],
    ['`dataset_id` cannot go with `imports`. Write it into the entries of the list.'],
    WOOSMAP,
  ],
  ['a hook', [STORES], ['`reimport_key` cannot be used with `imports`. Remove one of the two.'], asHook],
  ['a missing key, once', [STORES, HOTELS], [`\`private_key\` is missing. ${NEED}`], { provider: 'woosmap' }],
  [
    'all of them',
    [{ dataset_id: 'x' }, { dataset_id: UUID, foo: 1 }],
    [
      '`wait` must be `true` or `false`; got `yes`.',
      '`imports[0].dataset_id` must be a UUID such as 01234567-89ab-cdef-0123-456789abcdef; got 1 character.',
      unknown('`imports[1].foo`'),
    ],
    { ...OF_WOOSMAP, wait: 'yes' },
  ],
]);

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
