import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openFields } from '../../src/fields/fields.ts';
import { nearMiss } from '../../src/fields/near-misses.ts';
import { cpuMs } from '../support/cpu-time.ts';
import { readField, UUID } from '../support/inputs.ts';
import { table } from '../support/table.ts';

const UNEXPANDED = `\`x\` holds the name of a variable and not its value. Write it as \`\${{ secrets.NAME }}\` or \`\${{ vars.NAME }}\`.`;
const ASSIGNED = '`x` begins with a name and `=`. Remove both and keep only the value.';
const QUOTED = '`x` is wrapped in quotes. Remove them from the value.';
const INVISIBLE = '`x` holds an invisible character, such as a zero-width space. Type it in or copy it again.';

test('a long text takes no long time', () => {
  for (const sign of ['{', '{{', '}', '$', '${', '=']) {
    // A hundred times what it takes where the time grows with the text.
    assert.ok(cpuMs(() => nearMiss(sign.repeat(200_000 / sign.length), 'id or secret')) < 5000, sign);
  }
});

type Field = Parameters<typeof readField>[1];

function reads(text: string, fields: readonly Field[], value: unknown = text): void {
  for (const field of fields) assert.equal(readField(text, field), value, String(field));
}

const KEYS = ['id', 'uuid', 'secret', 'sha256'] as const;
const variables = ['$PRIVATE_KEY', '$private_key', '$_key12', `\${PRIVATE_KEY}`, `\${private_key:-none}`];
const contexts = [`\${{ secrets.KEY }}`, '{{ vars.key }}', 'abc-{{secrets.KEY}}-def', '{{}}'];
const assigned = ['PRIVATE_KEY=wsk-123456', 'KEY=abcdef==', 'A1_B=x12345', `DATASET_ID=${UUID}`];
const quoted = ['"wsk-123456"', "'wsk-123456'", '`wsk-123456`', `"${UUID}"`, '""""""', '"$PRIVATE_KEY"'];
const curly = ['\u201cimport-1\u201d', '\u2018import-1\u2019', '\u00abimport-1\u00bb'];

table('an id or a secret that is nearly right is refused:', reads, [
  ...[...variables, ...contexts].map((text) => [text, KEYS, UNEXPANDED] as const),
  ...assigned.map((text) => [text, KEYS, ASSIGNED] as const),
  ...quoted.map((text) => [text, KEYS, QUOTED] as const),
  ...curly.map((text) => [text, ['id'], QUOTED] as const),
]);

const alike = [
  ...['$ecret-1', 'abc$KEY', '$KEY-and-more', `\${KEY}-and-more`, '$1234567', 'a{b}c{d}', '{"a":1}'],
  ...['ABCDEF=', 'ABCDEF==', 'QUJDREVG', 'abc=def', 'aKEY=abc', 'Key=abc', '=abcdef'],
  ...['"abcdef', "abcdef'", `"abcdef'`, 'ab"cd"ef'],
];

const taken = alike.map((text) => [text, ['id', 'secret']] as const);

table('an id or a secret that only looks like it is taken:', reads, taken);

describe('what is invisible is refused in', () => {
  const invisible = ['\u200b', '\u200d', '\u00ad', '\u2060', '\ufeff', '\u202e', '\u2066', '\u061c', '\u{e0041}'];
  for (const field of ['id', 'uuid', 'secret', 'unquotedLine', 'httpUrl', 'baseUrl'] as const) {
    test(field, () => {
      for (const sign of invisible)
        assert.equal(readField(`https://a${sign}b`, field), INVISIBLE, JSON.stringify(sign));
    });
  }
  test('nothing that can be seen', () => assert.equal(readField('é ü 日本 😀', 'id'), 'é ü 日本 😀'));
});

const NEVER = `\`x\` holds the name of a variable and not its value. Write it as \`\${{ env.NAME }}\` or \`\${{ steps.ID.outputs.NAME }}\`.`;
const named = ['steps.publish.outputs.url', 'env.URL', 'vars.URL', 'secrets.URL', 'inputs.url', 'needs.a.outputs.b'];
const unexpanded = [
  ...['$FILE_URL', '$file_url', `\${FILE_URL}`, `\${FILE_URL:-x}`, '%FILE_URL%', '$env:FILE_URL'],
  ...[...named, 'matrix.url', 'github.sha'].map((context) => `{{ ${context} }}`),
  ...['{{steps.a.outputs.url}}', 'https://h.example/{{ env.DAY }}/f.csv', `https://h.example/\${{ vars.DAY }}`],
];
const own = [
  ...['https://h.example/{{ today | date }}/f.csv', '/in/{{ customer.env.x }}.csv', 'https://h.example/$DAY/f.csv'],
  ...['/in/$1', '/in/100%/a%20b', '%20', '{{ environment }}', `/in/\${DAY}.csv`],
];

table('a path or an address that was never expanded is refused, but not what may be of the provider:', reads, [
  ...unexpanded.map((text) => [text, ['path', 'httpUrl', 'baseUrl'], NEVER] as const),
  ...own.map((text) => [text, ['path']] as const),
]);

test('an id has at most 128 characters', () => {
  assert.equal(readField('a'.repeat(128), 'id'), 'a'.repeat(128));
  const problem = '`x` must have at most 128 characters; got 129 characters.';
  assert.equal(readField('a'.repeat(129), 'id'), problem);
});

test('the fields of an entry are named by their place, and share one list of problems with all others', () => {
  const fields = openFields((name) => (name === 'wait' ? 'maybe' : ''));
  const { findings } = fields;
  const entries = [0, 1].map((index) => {
    const placeOf = (name: string) => (name === 'wait' ? name : `imports[${index}].${name}`);
    return openFields((name) => `${name}!`, { placeOf, findings });
  });
  fields.boolean('wait');
  for (const entry of entries) {
    entry.uuid('dataset_id');
    entry.boolean('wait');
  }
  assert.deepEqual(fields.problems(), [
    '`wait` must be `true` or `false`; got `maybe`.',
    ...[0, 1].map(
      (index) =>
        `\`imports[${index}].dataset_id\` must be a UUID such as 01234567-89ab-cdef-0123-456789abcdef; got 11 characters.`,
    ),
  ]);
});
