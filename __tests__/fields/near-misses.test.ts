import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openFields } from '../../src/fields/fields.ts';
import { nearMiss } from '../../src/fields/near-misses.ts';
import { cpuMs } from '../support/cpu-time.ts';
import { readField, UUID } from '../support/inputs.ts';

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

describe('an id or a secret that is nearly right is refused:', () => {
  const cases: [text: string, problem: string][] = [
    ...['$PRIVATE_KEY', '$private_key', '$_key12', `\${PRIVATE_KEY}`, `\${private_key:-none}`, `\${{ secrets.KEY }}`]
      .concat(['{{ vars.key }}', 'abc-{{secrets.KEY}}-def', '{{}}'])
      .map((text): [string, string] => [text, UNEXPANDED]),
    ...['PRIVATE_KEY=wsk-123456', 'KEY=abcdef==', 'A1_B=x12345', `DATASET_ID=${UUID}`].map((text): [string, string] => [
      text,
      ASSIGNED,
    ]),
    ...['"wsk-123456"', "'wsk-123456'", '`wsk-123456`', `"${UUID}"`, '""""""', '"$PRIVATE_KEY"'].map(
      (text): [string, string] => [text, QUOTED],
    ),
  ];
  for (const [text, problem] of cases) {
    test(text, () => {
      for (const field of ['id', 'uuid', 'secret', 'sha256'] as const) {
        assert.equal(readField(text, field), problem, field);
      }
    });
  }
  for (const text of ['\u201cimport-1\u201d', '\u2018import-1\u2019', '\u00abimport-1\u00bb']) {
    test(text, () => assert.equal(readField(text, 'id'), QUOTED));
  }
});

describe('an id or a secret that only looks like it is taken:', () => {
  const texts = [
    ...['$ecret-1', 'abc$KEY', '$KEY-and-more', `\${KEY}-and-more`, '$1234567', 'a{b}c{d}', '{"a":1}'],
    ...['ABCDEF=', 'ABCDEF==', 'QUJDREVG', 'abc=def', 'aKEY=abc', 'Key=abc', '=abcdef'],
    ...['"abcdef', "abcdef'", `"abcdef'`, 'ab"cd"ef'],
  ];
  for (const text of texts) {
    test(text, () => {
      for (const field of ['id', 'secret'] as const) assert.equal(readField(text, field), text, field);
    });
  }
});

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

describe('a path or an address that was never expanded is refused:', () => {
  const problem = `\`x\` holds the name of a variable and not its value. Write it as \`\${{ env.NAME }}\` or \`\${{ steps.ID.outputs.NAME }}\`.`;
  const contexts = [
    'steps.publish.outputs.url',
    'env.URL',
    'vars.URL',
    'secrets.URL',
    'inputs.url',
    'needs.a.outputs.b',
  ];
  const texts = ['$FILE_URL', '$file_url', `\${FILE_URL}`, `\${FILE_URL:-x}`, '%FILE_URL%', '$env:FILE_URL']
    .concat([...contexts, 'matrix.url', 'github.sha'].map((context) => `{{ ${context} }}`))
    .concat(['{{steps.a.outputs.url}}', 'https://h.example/{{ env.DAY }}/f.csv', `https://h.example/\${{ vars.DAY }}`]);
  for (const text of texts) {
    test(text, () => {
      for (const field of ['path', 'httpUrl', 'baseUrl'] as const) {
        assert.equal(readField(text, field), problem, field);
      }
    });
  }

  for (const text of [
    'https://h.example/{{ today | date }}/f.csv',
    '/in/{{ customer.env.x }}.csv',
    'https://h.example/$DAY/f.csv',
    '/in/$1',
    '/in/100%/a%20b',
    '%20',
    '{{ environment }}',
    `/in/\${DAY}.csv`,
  ]) {
    test(`but not ${text}, which may be the provider's own`, () => assert.equal(readField(text, 'path'), text));
  }
});

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
